import { audienceShort, audienceText, notDrawnText } from '../messages/picture-note.data';
import type { Note } from '../drawing/note';
import type { Audience } from '../model/lines/line-kind';
import type { Klantreis } from '../model/klantreis';
import type { LaidOut, LaneBand } from '../drawing/shapes';
import type { Drawn } from '../pictures/draw';
import type { AnyPicture, Picture, Subjects } from '../pictures/picture';
import type * as Pictures from '../pictures/pictures.bundle';
import type { ThemeName } from '../drawing/theme.data';
import type { PaperName, Pages, PicturePage, Sheet, SheetName } from '../drawing/paper';
import type { Pixels } from '../drawing/pixels';
import { type Face, noteText } from '../messages/usecases.data';
import { declaresThings } from '../model/scope/declarations';
import { nearest } from '../util/nearest';
import type { FileInScope } from './check';
import { madeFor, type MadeFor } from './audience';
import { listed } from './journeys';
import { UseCaseRefusal } from './refusal';
import { rowsOff, unseenBy } from './rows-off';

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
  /** The day of today, as an ISO date: with it a picture may say what is late and how old something is. */
  readonly today?: string | undefined;
  /** It is kept or printed, so it says nothing that is true today alone, unless it says of which day it is. */
  readonly kept?: boolean | undefined;
  /** Who it is made for; absent for a picture that says nothing of that, and has all. */
  readonly audience?: Audience | undefined;
  /** The rows that it goes without, by their names or words. */
  readonly without?: readonly string[] | undefined;
  /** Hears what the picture says of itself: who it is made for, and what it does not have. */
  readonly tell?: ((sentence: string) => void) | undefined;
}

/** A picture as it was asked for, with the id that it has. */
export interface DrawnPicture<T> {
  readonly id: string;
  /** The widths that it is made in; none where it is as wide as what it shows. */
  readonly widths: readonly number[];
  readonly drawn: T;
}

/** Klantreizen for a picture of all of them, with what it does not have since it is made for somebody. */
export type JourneysFor = Subjects['klantreizen'] & Pick<MadeFor, 'leftOut'>;

/** What is looked at: one file, or klantreizen of any number of files. */
export type LookedAt = Pick<FileInScope, 'file' | 'scope'> | JourneysFor;

/**
 * A picture of one klantreis of a file, or of several klantreizen. Where the file has none, it is what the file declares, or how to begin,
 * whichever picture of a klantreis was asked for.
 * @throws UseCaseRefusal where there is no such picture of what is looked at
 */
export async function drawOne<F extends keyof Drawn>(
  klantreis: Klantreis | undefined,
  about: LookedAt,
  choice: DrawChoice<F>,
  load: LoadPictures,
): Promise<DrawnPicture<Drawn[F]>> {
  const { width, form, theme } = choice;
  const pictures = await load();
  const { picture, lay } = layoutOf(pictures, klantreis, about, choice);
  return { id: picture.id, widths: picture.widths ?? [], drawn: pictures.FORMS[form](lay(width), theme) };
}

interface LayoutOf {
  readonly picture: Pick<AnyPicture, 'id' | 'widths'>;
  /** @param room from left to right, in px, where the picture has more than one width */
  readonly lay: (room: number | undefined) => LaidOut;
  readonly onSheets: ((paper: SheetName) => Pages) | undefined;
}

/** How a picture of a file is laid out, in the colours of its organisation. @throws UseCaseRefusal where there is no such picture */
function layoutOf(
  pictures: typeof Pictures,
  klantreis: Klantreis | undefined,
  about: LookedAt,
  choice: Omit<DrawChoice<keyof Drawn>, 'form' | 'theme'>,
): LayoutOf {
  // Klantreizen of several files may be of several organisations.
  const kleuren = 'journeys' in about ? undefined : about.scope.settings.huisstijl?.kleuren;
  const { picture, lay, onSheets } = plainLayoutOf(pictures, klantreis, about, choice);
  return {
    picture,
    lay: (room) => pictures.inHouseStyle(lay(room), kleuren),
    onSheets: onSheets && ((paper) => pictures.inHouseStyle(onSheets(paper), kleuren)),
  };
}

function plainLayoutOf(
  {
    PICTURES,
    fittingWidth,
    layoutNoKaartjes,
    layoutNoKlantreis,
    withNote,
    withNotedSheets,
    withoutLanes,
  }: typeof Pictures,
  journey: Klantreis | undefined,
  about: LookedAt,
  { picture: asked, today: now, kept, audience, tell, without = [] }: Omit<DrawChoice<keyof Drawn>, 'form' | 'theme'>,
): LayoutOf {
  const day = ({ dated }: Pick<AnyPicture, 'dated'>) => (kept && !dated ? undefined : now);
  const changes = without.length > 0 || audience !== undefined;
  const noted = (made: Pick<MadeFor, 'leftOut'>) => {
    if (audience !== undefined && audience !== 'team') tell?.(audienceText(audience, made.leftOut));
    return <T extends keyof Subjects>(one: Picture<T>, subject: Subjects[T]): LayoutOf => {
      const laidOut = (room: number | undefined) => one.layout(subject, fittingWidth(one, room));
      const offIn = ({ lanes = [] }: LaidOut) => (changes ? rowsOff(one.id, lanes, { without, audience }) : []);
      return {
        picture: one,
        lay: (room) => {
          const whole = laidOut(room);
          const off = offIn(whole);
          return withNote(withoutLanes(whole, idsOf(off)), noteOf(audience, made, off));
        },
        onSheets:
          one.onSheets &&
          ((paper) => {
            const off = changes ? offIn(laidOut(undefined)) : [];
            return withNotedSheets(one.onSheets!(subject, paper, idsOf(off)), noteOf(audience, made, off));
          }),
      };
    };
  };
  if ('journeys' in about) {
    const picture = askedPicture(PICTURES, ['klantreizen'], asked);
    return noted(about)(picture, { ...about, today: day(picture) });
  }
  const picture = pictureOf(PICTURES, journey, about.file, asked);
  const today = day(picture);
  const shown = madeFor(audience ?? 'team', about, journey, picture.of);
  const of = noted(shown);
  const {
    file,
    scope: { scope },
  } = shown.about;
  const { klantreis } = shown;
  if (picture.of === 'klantreis')
    return klantreis
      ? of(picture, { klantreis, scope, today, unseen: unseenBy(audience) })
      : { picture, lay: layoutNoKlantreis, onSheets: undefined };
  if (declaresThings(file.model)) return of(picture, { file, scope, today });
  return { picture, lay: layoutNoKaartjes, onSheets: undefined };
}

/** What a picture says of who it is made for, and of the rows that it goes without. */
function noteOf(audience: Audience | undefined, { leftOut }: Pick<MadeFor, 'leftOut'>, off: readonly LaneBand[]): Note {
  const names = [...new Set(off.map(({ name }) => name))];
  return {
    sentences: [
      ...(audience ? [audienceText(audience, leftOut)] : []),
      ...(names.length > 0 ? [notDrawnText(names)] : []),
    ],
    short: audience ? audienceShort(audience) : '',
  };
}

function idsOf(lanes: readonly LaneBand[]): ReadonlySet<string> {
  return new Set(lanes.map(({ lane }) => lane));
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
 * A picture of a file for a page that shows it on the screen and prints it.
 * @throws UseCaseRefusal where nobody could read it on the paper that was asked for
 */
export async function drawPage(
  klantreis: Klantreis | undefined,
  about: LookedAt,
  choice: SheetChoice,
  load: LoadPictures,
): Promise<PicturePage> {
  const pictures = await load();
  const made = layoutOf(pictures, klantreis, about, choice);
  const laidOut = made.lay(choice.width);
  const lay = (width: number | undefined) => (width === choice.width ? laidOut : made.lay(width));
  const { paper, pages } = pagesFor(pictures, { ...made, lay }, choice);
  if (choice.paper && !pages) throw tooLarge(pictures, about, paper);
  return { picture: laidOut, pages };
}

/** A picture that is asked for on paper. */
type SheetChoice = Omit<DrawChoice<'laidOut'>, 'form'> & { readonly paper?: PaperName | undefined };

/**
 * A picture of a file for paper. Without a choice one that is laid out for sheets comes on A3, one that is made in a column on A4, in the
 * widest that can be read there, and any other on a page of its own size.
 * @throws UseCaseRefusal where nobody could read it on that paper
 */
export async function drawSheet(
  klantreis: Klantreis | undefined,
  about: LookedAt,
  choice: SheetChoice,
  load: LoadPictures,
): Promise<Sheet> {
  const pictures = await load();
  const { paper, pages } = pagesFor(pictures, layoutOf(pictures, klantreis, about, choice), choice);
  if (!pages) throw tooLarge(pictures, about, paper);
  return { theme: choice.theme, pages };
}

/** Undefined where nobody could read it on that paper. */
function pagesFor(
  pictures: typeof Pictures,
  { picture: { widths = [] }, lay, onSheets }: LayoutOf,
  { paper: asked, width }: Pick<SheetChoice, 'paper' | 'width'>,
): { readonly paper: PaperName; readonly pages: Pages | undefined } {
  const paper = asked ?? (onSheets ? 'a3' : widths.length > 0 ? 'a4' : 'poster');
  if (paper !== 'poster' && onSheets) return { paper, pages: onSheets(paper) };
  const narrower = width === undefined ? widths.slice(0, -1).toReversed() : [];
  for (const room of [width, ...narrower]) {
    const pages = pictures.pagesOf(lay(room), paper);
    if (pages) return { paper, pages };
  }
  return { paper, pages: undefined };
}

function tooLarge({ PICTURES }: typeof Pictures, about: LookedAt, paper: PaperName): UseCaseRefusal {
  if ('journeys' in about) return new UseCaseRefusal('posterTeVeel', { aantal: String(about.journeys.length) });
  const fitting = picturesOfFile(PICTURES).filter((one) => one.widths ?? one.onSheets);
  const keuzes = listed(fitting.map(({ id }) => id));
  if (paper === 'poster') return new UseCaseRefusal('posterTeGroot', { keuzes });
  return new UseCaseRefusal('papierTeSmal', { papier: paper.toUpperCase(), keuzes });
}

/**
 * A picture of a file as dots. Without a choice so large that it is sharp in a document, or as large as many programs still open.
 * @throws UseCaseRefusal where they would not open it at the scale that was asked for
 */
export async function drawPixels(
  klantreis: Klantreis | undefined,
  about: LookedAt,
  choice: Omit<DrawChoice<'laidOut'>, 'form'> & { readonly scale?: number | undefined },
  load: LoadPictures,
): Promise<Pixels> {
  const { theme, scale: asked } = choice;
  const { drawn: picture } = await drawOne(klantreis, about, { ...choice, form: 'laidOut' }, load);
  const { largestScale, sizeInPixels, usualScale } = await load();
  const largest = largestScale(picture);
  if (asked === undefined || asked <= largest) return { picture, theme, scale: asked ?? usualScale(picture) };
  const { width, height } = sizeInPixels(picture, asked);
  throw new UseCaseRefusal('beeldTeGroot', {
    schaal: String(asked),
    breedte: String(width),
    hoogte: String(height),
    hoogstens: String(largest),
  });
}

/** What is told of dots that nobody chose the size of, where it is less than on a screen. */
export function smallerText({ scale }: Pixels, asked: number | undefined, face: Face): string | undefined {
  return asked === undefined && scale < 1 ? noteText('beeldKleiner', {}, face) : undefined;
}

/** What is told of a file in which some signs are an empty box: the first of them are enough to find them. */
export function undrawnText(signs: readonly string[], face: Face): string {
  const tekens = [...signs.slice(0, MOST_SIGNS), ...(signs.length > MOST_SIGNS ? ['…'] : [])].join(' ');
  return noteText('tekensMissen', { tekens }, face);
}

const MOST_SIGNS = 20;

type PictureOf<Of extends keyof Subjects> = Extract<AnyPicture, { readonly of: Of }>;

/** What can be drawn where one file is looked at. */
const OF_A_FILE = ['klantreis', 'bestand'] as const;

const OF_TEXTS = [...OF_A_FILE, 'klantreizen'] as const;

/** The pictures that can be made where one file is looked at, the one that is made where nobody chooses first. */
export function picturesOfFile(pictures: readonly AnyPicture[]): readonly PictureOf<(typeof OF_A_FILE)[number]>[] {
  return picturesOf(pictures, OF_A_FILE);
}

/** Those, and the pictures of several klantreizen. */
export function picturesOfTexts(pictures: readonly AnyPicture[]): readonly AnyPicture[] {
  return picturesOf(pictures, OF_TEXTS);
}

/** The picture that is asked for of texts, whatever it is of. @throws UseCaseRefusal with the pictures that there are */
export function pictureOfTexts(pictures: readonly AnyPicture[], asked: string | undefined): AnyPicture {
  return askedPicture(pictures, OF_TEXTS, asked);
}

/** Those of one file that it has something for. */
export function picturesFor(
  pictures: readonly AnyPicture[],
  { model }: Pick<FileInScope['file'], 'model'>,
): readonly AnyPicture[] {
  const isThere = { klantreis: model.klantreizen.length > 0, bestand: declaresThings(model) };
  return picturesOfFile(pictures).filter(({ of }) => isThere[of]);
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
  { scope: { scope, settings } }: Pick<FileInScope, 'scope'>,
  load: LoadPictures,
): Promise<PagePicture | undefined> {
  const { FORMS, PICTURES, inHouseStyle } = await load();
  const { layout } = askedPicture(PICTURES, ['klantreis'], undefined);
  return attempt(() => {
    const picture = inHouseStyle(layout({ klantreis, scope }), settings.huisstijl?.kleuren);
    return { light: FORMS.file(picture, 'light'), dark: FORMS.file(picture, 'dark'), words: wordsOf(picture) };
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
