import type { Comparison } from '../../diff/changes/comparison';
import type { JourneySide } from '../../diff/changes/journey-pair';
import { reviewPrints } from '../../diff/review/prints';
import type { LaidOut } from '../../drawing/shapes';
import type { ThemeName } from '../../drawing/theme.data';
import type { Picture } from '../../pictures/picture';
import type * as Pictures from '../../pictures/pictures.bundle';
import type { PictureChange } from '../../pictures/verschilkaart/changes';
import type { JourneyModel } from '../../pictures/verschilkaart/side';
import type { LoadedScope } from '../../workspace/workspace';
import { askedPicture, attempt, type LoadPictures, wordsOf } from '../draw';
import { UseCaseRefusal } from '../refusal';
import type { Compared, Pause } from './compare';
import type { Reviewed } from './review';

/** A klantreis of both sides, as it is drawn. */
interface Drawable {
  readonly base: JourneyModel | undefined;
  readonly head: JourneyModel | undefined;
  readonly compared: Compared;
  /** The fingerprints that the review has for the changes, by their own. */
  readonly prints: ReadonlyMap<string, string>;
  /** Its place in the journeys of the comparison. */
  readonly at: number;
}

export interface ChangeForm {
  /** The id of a picture; absent for the first that shows two versions. */
  readonly picture?: string | undefined;
  /** How much room there is for it from left to right, in px, where the picture has more than one width; absent for the widest. */
  readonly width?: number | undefined;
  /** As a file of its own, for a page, or for a page that has the fonts. */
  readonly form: 'file' | 'svg' | 'fontless';
  readonly theme: ThemeName;
}

/** The picture that is made of what changed. */
export interface ChangePicture {
  readonly id: string;
  /** The widths that it is made in; none where it is as wide as what it shows. */
  readonly widths: readonly number[];
  /** The one of them that fits. */
  readonly width: number | undefined;
}

/** A picture of what changed, and what it shows in words, line by line. */
export interface DrawnChange {
  readonly svg: string;
  readonly words: readonly string[];
}

/** Which picture a form is of. @throws UseCaseRefusal where there is no such picture */
export async function changePicture(
  { picture: asked, width }: Pick<ChangeForm, 'picture' | 'width'>,
  load: LoadPictures,
): Promise<ChangePicture> {
  const { fittingWidth, PICTURES } = await load();
  const picture = askedPicture(PICTURES, ['vergelijking'], asked);
  return { id: picture.id, widths: picture.widths ?? [], width: fittingWidth(picture, width) };
}

/**
 * The pictures of the klantreizen of a review, by their place in it.
 * @throws UseCaseRefusal where there is no such picture
 * @param pause called before each of them and behind the last: a long klantreis takes a while
 */
export async function drawChanges(
  reviewed: Reviewed,
  form: ChangeForm,
  load: LoadPictures,
  pause?: Pause,
): Promise<ReadonlyMap<number, DrawnChange>> {
  const tools = drawingTools(await load(), form);
  const pictures = new Map<number, DrawnChange>();
  for (const [index, one] of drawables(reviewed).entries()) {
    await pause?.();
    const picture = attempt(() => drawChange(one, reviewed, tools));
    if (picture) pictures.set(index, picture);
  }
  await pause?.();
  return pictures;
}

/** The picture of the first klantreis of a review. @throws UseCaseRefusal where no klantreis changed, or there is no such picture */
export async function drawFirstChange(reviewed: Reviewed, form: ChangeForm, load: LoadPictures): Promise<DrawnChange> {
  const [first] = drawables(reviewed);
  if (!first) throw new UseCaseRefusal('beeldLeeg');
  return drawChange(first, reviewed, drawingTools(await load(), form));
}

/** The klantreizen of the review, in its order: those that have changes. */
function drawables({ compared, prints }: Reviewed): Drawable[] {
  return compared.flatMap((one, nth) => {
    const { changes, journeys } = one.comparison;
    const told = new Set(changes.map(({ journey }) => journey));
    return journeys.flatMap(({ base, head }, at) =>
      told.has(at)
        ? [{ base: modelOf(base, one.base), head: modelOf(head, one.head), compared: one, prints: prints[nth]!, at }]
        : [],
    );
  });
}

function modelOf(side: JourneySide | undefined, scopes: readonly LoadedScope[]): JourneyModel | undefined {
  for (const { files, scope } of scopes) {
    const file = files.find(({ path }) => path === side?.place.file);
    const line = side?.place.range.start.line;
    const klantreis = file?.model.klantreizen.find(({ range }) => range.start.line === line);
    if (file && klantreis) return { klantreis, scope, file: file.path };
  }
  return undefined;
}

/**
 * What the list tells of a klantreis, and of what belongs to no klantreis: its picture marks the same changes, and counts them alike.
 * @param at the place of the klantreis in the journeys of the comparison
 * @param prints the fingerprints that the review has for the changes, by their own; absent where it is of this one comparison
 * @param agreed the fingerprints in the review of what somebody agreed with beforehand, which does not count
 */
export function pictureChanges(
  { changes }: Pick<Comparison, 'changes'>,
  at: number,
  prints: ReadonlyMap<string, string> = reviewPrints([], [{ changes }]).comparisons[0]!,
  agreed: ReadonlySet<string> = new Set(),
): readonly PictureChange[] {
  return changes
    .filter(({ journey }) => journey === at || journey === undefined)
    .map(({ code, level, args, base, head, journey, fingerprint, under }) => {
      const id = prints.get(fingerprint)!;
      // What follows from a change that is not told, is told by itself.
      const isFolded = under !== undefined && prints.has(under);
      return {
        id,
        code,
        level,
        args,
        base,
        head,
        isOwn: journey === at,
        isCounted: !isFolded && !agreed.has(id),
      };
    });
}

/** How a picture is laid out and written. */
interface Tools {
  readonly layout: Picture<'vergelijking'>['layout'];
  readonly width: number | undefined;
  readonly write: (laidOut: LaidOut) => string;
}

function drawingTools(
  { fittingWidth, FORMS, PICTURES }: typeof Pictures,
  { picture: asked, width, form, theme }: ChangeForm,
): Tools {
  const picture = askedPicture(PICTURES, ['vergelijking'], asked);
  return {
    layout: picture.layout,
    width: fittingWidth(picture, width),
    write: (laidOut) => FORMS[form](laidOut, theme),
  };
}

function drawChange(
  { base, head, at, prints, compared: { comparison, gewenst } }: Drawable,
  { review }: Reviewed,
  { layout, width, write }: Tools,
): DrawnChange {
  const labels = { base: review.base, head: review.head };
  const agreed = new Set(review.changes.flatMap((one) => (one.approved === undefined ? [] : one.fingerprint)));
  const changes = pictureChanges(comparison, at, prints, agreed);
  const laidOut = layout({ base, head, same: comparison.counterparts, labels, gewenst, changes }, width);
  return { svg: write(laidOut), words: wordsOf(laidOut) };
}
