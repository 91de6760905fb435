import type { Klantreis } from '../model/klantreis';
import type { LaidOut } from '../drawing/shapes';
import type { Drawn } from '../pictures/draw';
import type { AnyPicture, Subjects } from '../pictures/picture';
import type * as Pictures from '../pictures/pictures.bundle';
import type { ThemeName } from '../drawing/theme.data';
import type { PaperName, Sheet } from '../drawing/paper';
import { declaresThings } from '../model/scope/declarations';
import { nearest } from '../util/nearest';
import type { FileInScope } from './check';
import { listed } from './journeys';
import { UseCaseRefusal } from './refusal';

/** Reads what draws, which is a bundle of its own: most questions need no picture. */
export type LoadPictures = () => Promise<typeof Pictures>;

/** What is asked for: which picture, in which form and colours. */
export interface DrawChoice<F extends keyof Drawn> {
  /** The id of a picture; absent for the first there is. */
  readonly picture?: string | undefined;
  /** How much room there is for it from left to right, in px, where the picture has more than one width; absent for the widest. */
  readonly width?: number | undefined;
  readonly form: F;
  readonly theme: ThemeName;
  /** The day of today, as an ISO date, for a picture that nobody keeps: it may then say how old something is. */
  readonly today?: string | undefined;
}

/** A picture as it was asked for, with the id that it has. */
export interface DrawnPicture<T> {
  readonly id: string;
  /** The widths that it is made in; none where it is as wide as what it shows. */
  readonly widths: readonly number[];
  readonly drawn: T;
}

/**
 * A picture of one klantreis of a file. Where the file has none, it is what the file declares, or how to begin, whichever picture of a
 * klantreis was asked for.
 * @throws UseCaseRefusal where there is no such picture
 */
export async function drawOne<F extends keyof Drawn>(
  klantreis: Klantreis | undefined,
  about: Pick<FileInScope, 'file' | 'scope'>,
  { picture: asked, width: room, form, theme, today }: DrawChoice<F>,
  load: LoadPictures,
): Promise<DrawnPicture<Drawn[F]>> {
  const { file } = about;
  const { scope } = about.scope;
  const pictures = await load();
  const { fittingWidth, FORMS, layoutNoKaartjes, layoutNoKlantreis } = pictures;
  const picture = pictureOf(pictures.PICTURES, klantreis, file, asked);
  const lay = (): LaidOut => {
    const width = fittingWidth(picture, room);
    if (picture.of === 'scope') return picture.layout({ scope }, width);
    if (picture.of === 'klantreis')
      return klantreis ? picture.layout({ klantreis, scope }, width) : layoutNoKlantreis();
    return declaresThings(file.model) ? picture.layout({ file, scope, today }, width) : layoutNoKaartjes();
  };
  return { id: picture.id, widths: picture.widths ?? [], drawn: FORMS[form](lay(), theme) };
}

/** Which picture is made of a file: the one that is asked for, and where that is of a klantreis and there is none, that of what the file declares. */
export function pictureOf(
  pictures: readonly AnyPicture[],
  klantreis: Klantreis | undefined,
  { model }: Pick<FileInScope['file'], 'model'>,
  asked: string | undefined,
): PictureOf<(typeof OF_A_FILE)[number]> {
  const picture = askedPicture(pictures, OF_A_FILE, asked);
  const instead = picture.of === 'klantreis' && klantreis === undefined && declaresThings(model);
  return instead ? askedPicture(pictures, ['bestand'], undefined) : picture;
}

/**
 * A picture of a file for paper. Without a choice one that is made in a column comes on sheets of A4, and any other on a page of its own size.
 * @throws UseCaseRefusal where nobody could read it on that paper
 */
export async function drawSheet(
  klantreis: Klantreis | undefined,
  about: Pick<FileInScope, 'file' | 'scope'>,
  choice: Omit<DrawChoice<'laidOut'>, 'form'> & { readonly paper?: PaperName | undefined },
  load: LoadPictures,
): Promise<Sheet> {
  const { theme } = choice;
  const { widths, drawn: picture } = await drawOne(klantreis, about, { ...choice, form: 'laidOut' }, load);
  const paper = choice.paper ?? (widths.length > 0 ? 'a4' : 'poster');
  const { pagesOf, PICTURES } = await load();
  const pages = pagesOf(picture, paper);
  if (pages) return { picture, theme, pages };
  const columns = picturesOfFile(PICTURES).filter((one) => one.widths);
  throw new UseCaseRefusal('papierTeSmal', {
    papier: paper.toUpperCase(),
    keuzes: listed(columns.map(({ id }) => id)),
  });
}

type PictureOf<Of extends keyof Subjects> = Extract<AnyPicture, { readonly of: Of }>;

/** What can be drawn where one file is looked at. */
const OF_A_FILE = ['klantreis', 'bestand', 'scope'] as const;

/** The pictures that can be made where one file is looked at, the one that is made where nobody chooses first. */
export function picturesOfFile(pictures: readonly AnyPicture[]): readonly PictureOf<(typeof OF_A_FILE)[number]>[] {
  return picturesOf(pictures, OF_A_FILE);
}

/** The pictures of two versions, the one that is made where nobody chooses first. */
export function picturesOfTwo(pictures: readonly AnyPicture[]): readonly PictureOf<'vergelijking'>[] {
  return picturesOf(pictures, ['vergelijking']);
}

/** The picture of a subject that is asked for by its id, the first where none is. @throws UseCaseRefusal with the pictures that there are */
export function askedPicture<Of extends keyof Subjects>(
  pictures: readonly AnyPicture[],
  of: readonly Of[],
  asked: string | undefined,
): PictureOf<Of> {
  const fitting = picturesOf(pictures, of);
  const found = asked === undefined ? fitting[0] : fitting.find(({ id }) => id === asked);
  if (found) return found;
  const ids = fitting.map(({ id }) => id);
  throw new UseCaseRefusal('tekeningOnbekend', { id: asked ?? '', keuzes: listed(ids) }, nearest(asked ?? '', ids));
}

function picturesOf<Of extends keyof Subjects>(
  pictures: readonly AnyPicture[],
  subjects: readonly Of[],
): readonly PictureOf<Of>[] {
  return pictures.filter((picture): picture is PictureOf<Of> => subjects.some((of) => of === picture.of));
}

/** A klantreis for a page that shows it by day and by night. */
export interface PagePicture {
  readonly light: string;
  readonly dark: string;
  /** The picture in words, line by line. */
  readonly words: readonly string[];
}

/** Undefined where the klantreis cannot be drawn. */
export async function drawForPage(
  klantreis: Klantreis,
  { scope: { scope } }: Pick<FileInScope, 'scope'>,
  load: LoadPictures,
): Promise<PagePicture | undefined> {
  const { FORMS, PICTURES } = await load();
  const { layout } = askedPicture(PICTURES, ['klantreis'], undefined);
  return attempt(() => {
    const picture = layout({ klantreis, scope });
    return { light: FORMS.svg(picture, 'light'), dark: FORMS.svg(picture, 'dark'), words: wordsOf(picture) };
  });
}

/** What a picture shows in words, line by line. */
export function wordsOf({ description }: LaidOut): readonly string[] {
  return description.split('\n');
}

/** One klantreis that cannot be drawn, by a mistake in this program, does not take the others along. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
