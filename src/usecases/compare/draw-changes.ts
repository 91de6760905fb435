import type { JourneySide } from '../../diff/changes/journey-pair';
import type { ThemeName } from '../../pictures/draw';
import type * as Pictures from '../../pictures/pictures.bundle';
import type { DrawnComparison } from '../../pictures/verschilkaart/draw';
import type { JourneyModel } from '../../pictures/verschilkaart/side';
import type { LoadedScope } from '../../workspace/workspace';
import { attempt, type LoadPictures } from '../draw';
import { UseCaseRefusal } from '../refusal';
import type { Compared, Pause } from './compare';
import type { Reviewed } from './review';

/** A klantreis of both sides, as it is drawn. */
interface Drawable {
  readonly base: JourneyModel | undefined;
  readonly head: JourneyModel | undefined;
  readonly compared: Compared;
}

export interface ChangeForm {
  /** As a file, or for a page that has the fonts. */
  readonly form: 'svg' | 'bare';
  readonly theme: ThemeName;
}

/**
 * The pictures of the klantreizen of a review, by their place in it.
 * @param pause called before each of them and behind the last: a long klantreis takes a while
 */
export async function drawChanges(
  reviewed: Reviewed,
  form: ChangeForm,
  load: LoadPictures,
  pause?: Pause,
): Promise<ReadonlyMap<number, DrawnComparison>> {
  const bundle = await load();
  const pictures = new Map<number, DrawnComparison>();
  for (const [index, one] of drawables(reviewed).entries()) {
    await pause?.();
    const picture = attempt(() => drawChange(one, reviewed, form, bundle));
    if (picture) pictures.set(index, picture);
  }
  await pause?.();
  return pictures;
}

/** The picture of the first klantreis of a review. @throws UseCaseRefusal where no klantreis changed */
export async function drawFirstChange(
  reviewed: Reviewed,
  form: ChangeForm,
  load: LoadPictures,
): Promise<DrawnComparison> {
  const [first] = drawables(reviewed);
  if (!first) throw new UseCaseRefusal('beeldLeeg');
  return drawChange(first, reviewed, form, await load());
}

/** The klantreizen of the review, in its order: those that have changes. */
function drawables({ compared }: Reviewed): Drawable[] {
  return compared.flatMap((one) => {
    const { changes, journeys } = one.comparison;
    const told = new Set(changes.map(({ journey }) => journey));
    return journeys.flatMap(({ base, head }, at) =>
      told.has(at) ? [{ base: modelOf(base, one.base), head: modelOf(head, one.head), compared: one }] : [],
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

function drawChange(
  { base, head, compared: { comparison, gewenst } }: Drawable,
  { review }: Reviewed,
  { form, theme }: ChangeForm,
  { bareComparison, drawComparison }: typeof Pictures,
): DrawnComparison {
  const draw = form === 'bare' ? bareComparison : drawComparison;
  const labels = { base: review.base, head: review.head };
  return draw(base, head, comparison.counterparts, { labels, gewenst, theme });
}
