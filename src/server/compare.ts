import type { JourneyModel } from '../pictures/verschilkaart/side';
import type { Comparison } from '../diff/changes/comparison';
import { compareSources } from '../diff/changes/diff';
import type { JourneyPair, JourneySide } from '../diff/changes/journey-pair';
import { makeReview } from '../diff/review/make-review';
import type { Review } from '../diff/review/review';
import { type ComparePicture, comparePageBody } from '../outputs/html/compare-page';
import { reviewSummary } from '../outputs/review/review-summary';
import type { CompareAnswer, CompareParams, ListedJourney, SummaryAnswer, SummaryParams } from '../protocol/compare';
import type { PictureTheme } from '../protocol/picture';
import type { CurrentFile } from '../workspace/live-workspace';
import type { LoadedFile } from '../workspace/workspace';
import type { LoadPictures } from './on-demand';
import { type BaseTexts, NoComparison, type Side, type Sides, sidesOf } from './compare-sides';
import { journeysOf } from './pictures';

/** What a comparison is made with. */
export interface CompareDesk {
  readonly texts: BaseTexts;
  readonly pictures: LoadPictures;
  /** The file of the other klantreis, where the text is compared with one. */
  readonly other: CurrentFile | undefined;
  /** Where a file is, as the editor spells it. */
  readonly uriOf: (file: LoadedFile) => string;
  /** Lets a key go first: a long klantreis takes a while. Throws where the text is another one after that. */
  readonly pause: () => Promise<void>;
}

/** What changed in a text, as a page: the marked pictures beside the changes. */
export async function answerCompare(
  current: CurrentFile,
  params: CompareParams,
  desk: CompareDesk,
): Promise<CompareAnswer> {
  try {
    const sides = sidesOf(current, params, desk.other, desk.texts);
    const { comparison, review } = await compare(sides, desk);
    const pictures = await drawAll(comparison, sides, params.theme, desk);
    const { base, head } = sides;
    const files = [...current.scope.files, base.file, head.file].map((file) => [file.path, desk.uriOf(file)] as const);
    // Only what the page names: a scope may have a thousand files.
    const named = new Set(review.changes.flatMap((change) => [change.base?.file, change.head?.file, head.file.path]));
    return {
      body: comparePageBody(review, pictures),
      files: Object.fromEntries(files.filter(([path]) => named.has(path))),
      baseFile: base.file.path,
    };
  } catch (error) {
    if (error instanceof NoComparison) return { body: '', files: {}, baseFile: '', refused: error.message };
    throw error;
  }
}

/** What changed in a text, for the message of a commit. */
export async function answerSummary(
  current: CurrentFile,
  params: SummaryParams,
  desk: CompareDesk,
): Promise<SummaryAnswer> {
  try {
    const { review } = await compare(sidesOf(current, params, desk.other, desk.texts), desk);
    return { text: reviewSummary(review) };
  } catch (error) {
    if (error instanceof NoComparison) return { text: '', refused: error.message };
    throw error;
  }
}

/** The klantreizen that a file can be compared with: its own first. */
export function answerList({ file, scope }: CurrentFile, uriOf: CompareDesk['uriOf']): ListedJourney[] {
  const files = [file, ...scope.files.filter((one) => one !== file)];
  return files.flatMap((one) =>
    journeysOf(one.model.klantreizen).map(({ key, title }) => ({ uri: uriOf(one), file: one.path, key, title })),
  );
}

async function compare(
  { base, head, options, labels, notes }: Sides,
  { pause }: CompareDesk,
): Promise<{ readonly comparison: Comparison; readonly review: Review }> {
  await pause();
  const whole = compareSources(base.sources, head.sources, options);
  const isOurs = (file: string | undefined) => file === head.file.path || file === base.file.path;
  const changes = whole.changes.filter((change) => isOurs(change.head?.file) || isOurs(change.base?.file));
  const comparison = { ...whole, changes };
  return { comparison, review: makeReview([comparison], { ...labels, notes }) };
}

/** The pictures of the klantreizen with changes, by their place in the review, which has them in the same order. */
async function drawAll(
  { changes, journeys, counterparts }: Comparison,
  { base, head, labels, options }: Sides,
  theme: PictureTheme,
  { pause, pictures: load }: CompareDesk,
): Promise<ReadonlyMap<number, ComparePicture>> {
  const { bareComparison } = await load();
  const told = new Set(changes.map(({ journey }) => journey));
  const pairs = journeys.filter((_, at) => told.has(at));
  const pictures = new Map<number, ComparePicture>();
  const draw = (pair: JourneyPair): ComparePicture | undefined => {
    const [old, now] = [modelOf(pair.base, base), modelOf(pair.head, head)];
    if (!old && !now) return undefined;
    return bareComparison(old, now, counterparts, { labels, gewenst: options.gewenst ?? false, theme });
  };
  for (const [index, pair] of pairs.entries()) {
    await pause();
    const picture = attempt(() => draw(pair));
    if (picture) pictures.set(index, picture);
  }
  await pause();
  return pictures;
}

function modelOf(journey: JourneySide | undefined, { file, scope }: Side): JourneyModel | undefined {
  if (journey?.place.file !== file.path) return undefined;
  const { line } = journey.place.range.start;
  const klantreis = file.model.klantreizen.find(({ range }) => range.start.line === line);
  return klantreis && { klantreis, scope, file: file.path };
}

/** One klantreis that cannot be drawn, by a mistake in this program, does not take the others along. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
