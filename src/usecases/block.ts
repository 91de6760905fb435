import type { ThemeName } from '../drawing/theme.data';
import { messageText, rowOf } from '../messages/messages';
import { Scope } from '../model/scope/scope';
import { DEFAULT_SETTINGS } from '../model/settings';
import { type LoadedScope, toLoaded } from '../workspace/workspace';
import { drawOne, type LoadPictures, wordsOf } from './draw';

/** What a text that is no file is called; no file has an empty path. */
const NOWHERE = '';

/** The picture that is as wide as a page of text, and the room for it there, in px. */
const OF_A_PAGE = { picture: 'verticaal', width: 560 } as const;

/** A klantreis that stands in a text of something else, drawn. */
export interface DrawnBlock {
  readonly title: string;
  readonly svg: string;
  /** The picture in words, line by line. */
  readonly words: readonly string[];
  /** What could not be read of the text and so is not drawn, each with its row from 0. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

/**
 * Draws the klantreis of a text by itself. What it declares comes before what stands in the files beside it: a page may show one of those
 * as it was.
 * @param beside whose personas, bronnen and organisaties it may name
 * @throws UseCaseRefusal where there is no such picture
 */
export async function drawBlock(
  text: string,
  beside: LoadedScope | undefined,
  { picture, theme }: { readonly picture?: string | undefined; readonly theme: ThemeName },
  load: LoadPictures,
): Promise<DrawnBlock> {
  const file = toLoaded(NOWHERE, NOWHERE, { text });
  const files = [file, ...(beside?.files ?? [])];
  const { folder = NOWHERE, settings = DEFAULT_SETTINGS } = beside ?? {};
  const about = { file, scope: { folder, files, scope: new Scope(files), settings, troubles: [] } };
  const choice = { ...(picture === undefined ? OF_A_PAGE : { picture }), theme };
  const [klantreis] = file.model.klantreizen;
  const { drawn: laidOut } = await drawOne(klantreis, about, { ...choice, form: 'laidOut' }, load);
  const { FORMS } = await load();
  const unread = file.problems
    .filter(({ code, args, severity }) => (severity ?? rowOf(code, args).severity) === 'error')
    .map(({ code, args, meant, range }) => ({ row: range.start.line, text: messageText(code, args, meant) }));
  return { title: laidOut.title, svg: FORMS.svg(laidOut, theme), words: wordsOf(laidOut), unread };
}
