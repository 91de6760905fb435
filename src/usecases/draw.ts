import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope/scope';
import type { BarePicture, PictureInParts, ThemeName } from '../pictures/draw';
import type * as Pictures from '../pictures/pictures.bundle';
import type { FileInScope } from './check';

/** Reads what draws, which is a bundle of its own: most questions need no picture. */
export type LoadPictures = () => Promise<typeof Pictures>;

/** How a face takes a picture: as a file, as a file into which the fonts have yet to come, or in parts that can be patched. */
interface Drawn {
  readonly svg: string;
  readonly bare: BarePicture;
  readonly parts: PictureInParts;
}

type Draw<T> = (
  pictures: typeof Pictures,
  theme: ThemeName,
) => {
  readonly of: (klantreis: Klantreis, scope: Scope) => T;
  /** Where no klantreis stands yet: how to begin. */
  readonly none: () => T;
};

const FORMS: { readonly [F in keyof Drawn]: Draw<Drawn[F]> } = {
  svg: ({ drawKlantreis, drawNoKlantreis }, theme) => ({
    of: (klantreis, scope) => drawKlantreis(klantreis, scope, { theme }),
    none: () => drawNoKlantreis({ theme }),
  }),
  bare: ({ bareKlantreis, bareNoKlantreis }, theme) => ({
    of: (klantreis, scope) => bareKlantreis(klantreis, scope, theme),
    none: () => bareNoKlantreis(theme),
  }),
  parts: ({ pictureOf, pictureOfNoKlantreis }, theme) => ({
    of: (klantreis, scope) => pictureOf(klantreis, scope, theme),
    none: () => pictureOfNoKlantreis(theme),
  }),
};

/** The picture of one klantreis of a file, of none where the file has none yet. */
export async function drawOne<F extends keyof Drawn>(
  klantreis: Klantreis | undefined,
  { scope }: Pick<FileInScope, 'scope'>,
  { form, theme }: { readonly form: F; readonly theme: ThemeName },
  load: LoadPictures,
): Promise<Drawn[F]> {
  const { of, none } = FORMS[form](await load(), theme);
  return klantreis ? of(klantreis, scope.scope) : none();
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
  const { alternativeText, drawKlantreis } = await load();
  return attempt(() => ({
    light: drawKlantreis(klantreis, scope, { theme: 'light' }),
    dark: drawKlantreis(klantreis, scope, { theme: 'dark' }),
    words: alternativeText(klantreis, scope),
  }));
}

/** One klantreis that cannot be drawn, by a mistake in this program, does not take the others along. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
