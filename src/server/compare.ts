import { compareText } from '../messages/compare-editor.data';
import type { CompareAnswer, CompareParams, ListedJourney, SummaryAnswer, SummaryParams } from '../protocol/compare';
import { chooseByKey } from '../usecases/compare/choose-journeys';
import type { Pause } from '../usecases/compare/compare';
import { changePicture, drawChanges } from '../usecases/compare/draw-changes';
import { fileSides, gewenstSides, instead, journeySides } from '../usecases/compare/make-sides';
import { noteSentence } from '../usecases/compare/notes';
import { type Reviewed, reviewSides } from '../usecases/compare/review';
import type { CompareNote, LoadComparison, Sides } from '../usecases/compare/sides';
import type { LoadPictures } from '../usecases/draw';
import { refuseUnreadable, UseCaseRefusal } from '../usecases/refusal';
import type { CurrentFile } from '../workspace/live-workspace';
import { checkText } from '../workspace/read-text';
import { type LoadedFile, toLoaded } from '../workspace/workspace';
import { journeysOf } from './pictures';

/** The last text that a file was compared with: while somebody types, that stays the same and need not be read again. */
export class BaseTexts {
  private last: { readonly typed: string; readonly file: LoadedFile } | undefined;

  read({ path, location }: LoadedFile, typed: string): LoadedFile {
    const { last } = this;
    if (last && last.typed === typed && last.file.location === location && last.file.path === path) return last.file;
    const file = toLoaded(path, location, checkText(typed), true);
    this.last = { typed, file };
    return file;
  }
}

/** What a comparison is made with. */
export interface CompareDesk {
  readonly texts: BaseTexts;
  readonly pictures: LoadPictures;
  readonly comparison: LoadComparison;
  /** The file of the other klantreis, where the text is compared with one. */
  readonly other: CurrentFile | undefined;
  /** The day of today, as an ISO date. */
  readonly today: string;
  /** Where a file is, as the editor spells it. */
  readonly uriOf: (file: LoadedFile) => string;
  /** Lets a key go first: a long klantreis takes a while. Throws where the text is another one after that. */
  readonly pause: Pause;
}

/** What changed in a text, as a page: the marked pictures beside the changes. */
export async function answerCompare(
  current: CurrentFile,
  params: CompareParams,
  desk: CompareDesk,
): Promise<CompareAnswer> {
  try {
    const { comparePageBody } = await desk.comparison();
    const reviewed = await review(current, params, desk);
    const { picture, width, theme } = params;
    const form = { picture, width, form: 'fontless', theme } as const;
    const made = await changePicture(form, desk.pictures);
    const pictures = await drawChanges(reviewed, form, desk.pictures, desk.pause);
    const {
      review: { changes },
      mask,
    } = reviewed;
    const [head, base] = [current.file, desk.other?.file ?? current.file];
    // Only what the page names: a scope may have a thousand files.
    const named = new Set(changes.flatMap((change) => [change.base?.file, change.head?.file, mask.text(head.path)]));
    const files = [...current.scope.files, base].filter(({ path }) => named.has(mask.text(path)));
    return {
      body: comparePageBody(reviewed.review, pictures),
      picture: pictures.size === 0 ? undefined : made,
      files: Object.fromEntries(files.map((file) => [mask.text(file.path), desk.uriOf(file)] as const)),
      baseFile: mask.text(base.path),
    };
  } catch (error) {
    return { body: '', files: {}, baseFile: '', refused: refusedText(error) };
  }
}

/** What changed in a text, for the message of a commit. */
export async function answerSummary(
  current: CurrentFile,
  params: SummaryParams,
  desk: CompareDesk,
): Promise<SummaryAnswer> {
  try {
    const { reviewSummary } = await desk.comparison();
    return { text: reviewSummary((await review(current, params, desk)).review) };
  } catch (error) {
    return { text: '', refused: refusedText(error) };
  }
}

/** Why nothing can be compared. @throws what is no refusal */
function refusedText(error: unknown): string {
  if (error instanceof UseCaseRefusal) return error.textFor('editor');
  throw error;
}

/** The klantreizen that a file can be compared with: its own first. */
export function answerList({ file, scope }: CurrentFile, uriOf: CompareDesk['uriOf']): ListedJourney[] {
  const files = [file, ...scope.files.filter((one) => one !== file)];
  return files.flatMap((one) =>
    journeysOf(one.model.klantreizen).map(({ key, title }) => ({ uri: uriOf(one), file: one.path, key, title })),
  );
}

/** Both sides of a request, and what to tell of them. */
interface Question {
  readonly sides: Sides;
  /** What the page says first. */
  readonly note?: string | undefined;
  /** How notes name the sides. */
  readonly labels: { readonly base: string; readonly head: string };
  /** The base is made of the same text, so what is said of one side is said of both. */
  readonly isOneText: boolean;
}

async function review(current: CurrentFile, params: SummaryParams, desk: CompareDesk): Promise<Reviewed> {
  const { sides, note, labels, isOneText } = await questionOf(current, params, desk);
  const tell = (one: CompareNote) => {
    // An editor tells of settings and folders where they are.
    const isTold = one.code !== 'kantOpmerking' && !(isOneText && one.side === 'base');
    return isTold ? noteSentence(one, labels, 'editor') : undefined;
  };
  const { comparison, today, pause } = desk;
  const reviewed = await reviewSides(sides, { comparison, today, pause, tell });
  if (note === undefined) return reviewed;
  return { ...reviewed, review: { ...reviewed.review, notes: [reviewed.mask.text(note), ...reviewed.review.notes] } };
}

/** @throws UseCaseRefusal */
async function questionOf(
  current: CurrentFile,
  { base, journey }: SummaryParams,
  { texts, other, comparison }: CompareDesk,
): Promise<Question> {
  const { file, scope } = current;
  const now = compareText('kantNu');
  refuseUnreadable(file, now);
  if (base.kind === 'huidig') {
    const sides = await gewenstSides(current, { comparison, beside: 'related' });
    return { sides, labels: { base: now, head: now }, isOneText: true };
  }
  if (base.kind === 'text') {
    // Of the other files the versions of now count on both sides: an editor asks about one text.
    const old = texts.read(file, base.text);
    refuseUnreadable(old, base.label);
    const labels = { base: base.label, head: now };
    const sides = fileSides({ file: old, scope: instead(scope, file, old) }, current, { labels, beside: 'related' });
    return { sides, note: base.note, labels, isOneText: false };
  }
  const from = other ?? current;
  refuseUnreadable(from.file, from.file.path);
  const sides = journeySides(
    { ...from, klantreis: chooseByKey(from.file, base.journey) },
    { ...current, klantreis: chooseByKey(file, journey) },
    'related',
  );
  return { sides, labels: { base: from.file.path, head: now }, isOneText: from.file === file };
}
