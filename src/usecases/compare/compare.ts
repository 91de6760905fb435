import type { Change } from '../../diff/changes/change';
import type { Comparison } from '../../diff/changes/comparison';
import type { StatusOfLine } from '../../diff/changes/diff';
import type { JourneyPair } from '../../diff/changes/journey-pair';
import type { Source } from '../../diff/tree/statement';
import { messageText } from '../../messages/messages';
import type { FileFinding } from '../../model/finding';
import { STATUSSEN } from '../../model/lines/vocabulary.data';
import type * as Comparing from '../../outputs/comparison.bundle';
import { nearest } from '../../util/nearest';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';
import { settingOf } from '../../checks/check';
import { checkOne } from '../check';
import { listed, namesOf, numberIn } from '../journeys';
import { UseCaseRefusal } from '../refusal';
import { checkedByBase, compareChecking, withKnownNegeer } from './checking';
import { reread, sourceOf, withFiles } from './make-sides';
import { Mask } from './mask';
import { isPartUnseen, notesOf, unreadableFiles, unreadableKeys } from './notes';
import type { CompareNote, ComparedScopes, JourneyChoice, LoadComparison, ScopePair, Sides } from './sides';

/** Two sides of some scopes with what changed between them. */
export interface Compared extends ScopePair<LoadedScope> {
  readonly comparison: Comparison;
  /** The head is the gewenste klantreis of the base. */
  readonly gewenst: boolean;
}

export interface Outcome {
  readonly compared: readonly Compared[];
  /** What changed in what decides about the checking. */
  readonly checking: readonly Change[];
  readonly notes: readonly CompareNote[];
  /** Something that was asked about could not be read, so it was not compared. */
  readonly isPartUnseen: boolean;
  /** What hides what leads to real people: for what is told besides. */
  readonly mask: Mask;
}

/** Lets go first what came in meanwhile, and throws where that makes the answer useless. */
export type Pause = () => Promise<void>;

export interface CompareChoice {
  readonly comparison: LoadComparison;
  /** The day of today, as an ISO date. */
  readonly today: string;
  /** The klantreis that it is about, wherever it stands: by its id or its number. */
  readonly journey?: string | undefined;
  readonly pause?: Pause | undefined;
}

/**
 * Compares what was read. A file that one side could not read counts on neither: it would seem to be new, or gone.
 * @throws UseCaseRefusal where there is no such klantreis
 */
export async function compareSides(
  asRead: Sides,
  { comparison: load, today, journey, pause }: CompareChoice,
): Promise<Outcome> {
  const tools = await load();
  const sides = checkedByBase(asRead);
  const gewenst = sides.isGewenst ?? false;
  const mask = Mask.of(sides);
  const all: Compared[] = [];
  const isAsked: ((change: Change) => boolean)[] = [];
  for (const pair of sides.pairs) {
    await pause?.();
    const readable = withoutUnreadable(pair, sides);
    const hidden = mask.pair(readable);
    const comparison = compareScopes(readable, hidden, sides, today, mask, tools);
    all.push({ base: hidden.base, head: hidden.head, gewenst, comparison });
    isAsked.push(askedIn(readable, comparison, sides, mask));
  }
  const told = all.flatMap(({ comparison }) => comparison.changes);
  const notes = [...apartNotes(all, sides), ...notesOf(sides, told, (path) => mask.text(path))];
  const checking = compareChecking(asRead, tools).map((change) => mask.change(change));
  const rest = { notes, checking, isPartUnseen: isPartUnseen(sides), mask };
  // Whatever was asked about: what nobody could read may belong to it.
  const whole = (kept: readonly Compared[]) =>
    kept.map((one, at) => withFirst(one, fileChanges(sides.pairs[at]!, sides, mask, tools)));
  if (journey === undefined) return { compared: whole(all.map((one, at) => only(one, isAsked[at]!))), ...rest };
  const chosen = choosePair(all, mask.name(journey));
  if (chosen === undefined) notes.push(missing(all, journey, sides.isPart));
  return { compared: whole(all.map((one) => only(one, ({ journey: at }) => isOneOf(one, at, chosen)))), ...rest };
}

/** Who sees differences between two klantreizen must not take them for what became of one. */
function apartNotes(all: readonly Compared[], { journey }: Sides): CompareNote[] {
  if (!all.some(({ comparison }) => comparison.isApart)) return [];
  const files = new Set([journey?.base?.file, journey?.head?.file].filter((file) => file !== undefined));
  return [{ code: 'naastElkaar', args: { paden: [...files].join(' ') } }];
}

/** The files that cannot be read any more, or can be again. */
function fileChanges(
  pair: ComparedScopes,
  sides: Sides,
  mask: Mask,
  { readableChanges }: typeof Comparing,
): readonly Change[] {
  return readableChanges(
    unreadableFiles(pair, sides).map(({ base, head }) => {
      const [problem] = head.readable ? [] : head.problems;
      return {
        base: base && mask.text(base.path),
        head: mask.text(head.path),
        reason: problem && messageText(problem.code, mask.args(problem.args), problem.meant),
      };
    }),
  );
}

function withoutUnreadable(pair: ComparedScopes, { keys }: Sides): ComparedScopes {
  const out = pair.sources ? new Set() : unreadableKeys(pair, keys);
  if (out.size === 0) return pair;
  const keep = (scopes: readonly LoadedScope[], key: (location: string) => string) =>
    scopes.map((scope) =>
      withFiles(
        scope,
        scope.files.filter(({ location }) => !out.has(key(location))),
      ),
    );
  return { base: keep(pair.base, keys.base), head: keep(pair.head, keys.head) };
}

/** @param hidden the same scopes as they may be shown: findings are made of the texts as they are, and then hidden */
function compareScopes(
  { base, head }: ComparedScopes,
  hidden: ComparedScopes,
  sides: Sides,
  today: string,
  mask: Mask,
  { compareSources }: typeof Comparing,
): Comparison {
  const { isAsked, isGewenst = false } = sides;
  const journey = mask.journey(sides.journey);
  const { sources } = hidden;
  const [before, after] = sources ? [sources.base, sources.head] : [sourcesOf(hidden.base), sourcesOf(hidden.head)];
  if (isGewenst) return compareSources(before, after, { gewenst: true });
  // Between two klantreizen that were never one, no finding is new or gone.
  if (journey?.together && journey.base && journey.head) {
    return compareSources(before, after, {
      pair: { base: journey.base, head: journey.head, ...(journey.areTwo && { areTwo: true }) },
    });
  }
  // A file with another name counts on both sides, though only one of its names was asked about.
  const [old, now] = [namesOfFiles(base, () => true), namesOfFiles(head, () => true)];
  const findingsOfHead = (scopes: readonly LoadedScope[]) =>
    findingsIn(
      scopes.map((scope) => withKnownNegeer(scope, base)),
      (file) => isAsked.head(file) || !old.has(file.path),
      { mask, today },
    );
  const found = withoutRulesOfOneSide(
    {
      base: findingsIn(base, (file) => isAsked.base(file) || !now.has(file.path), { mask, today }),
      head: findingsOfHead(head),
    },
    { base, head },
  );
  const withStatus = (statuses: readonly StatusOfLine[]) =>
    findingsOfHead(head.map((scope) => withOtherStatus(scope, statuses, mask)));
  return compareSources(before, after, { findings: { ...found, withStatus }, today, reread });
}

/** The scope as if some klantreizen had another status, by the line where they begin. */
function withOtherStatus(scope: LoadedScope, statuses: readonly StatusOfLine[], mask: Mask): LoadedScope {
  const files = scope.files.map((file) => {
    const own = statuses.filter((one) => one.file === mask.text(file.path));
    if (own.length === 0) return file;
    const klantreizen = file.model.klantreizen.map((klantreis) => {
      const found = own.find(({ line }) => line === klantreis.range.start.line);
      return found ? { ...klantreis, status: STATUSSEN.find((one) => one === found.status) ?? 'concept' } : klantreis;
    });
    return { ...file, model: { ...file.model, klantreizen } };
  });
  return withFiles(scope, files);
}

/** What a rule finds that only one side asks, says what the settings are and nothing of the texts. */
function withoutRulesOfOneSide(
  findings: { readonly base: readonly FileFinding[]; readonly head: readonly FileFinding[] },
  { base, head }: ComparedScopes,
) {
  const isOn = (scopes: readonly LoadedScope[], code: string) =>
    scopes.length === 0 || scopes.some(({ settings }) => settingOf(code, settings) !== 'uit');
  const asked =
    (scopes: readonly LoadedScope[]) =>
    ({ finding }: FileFinding) =>
      isOn(scopes, finding.code);
  return { base: findings.base.filter(asked(head)), head: findings.head.filter(asked(base)) };
}

function sourcesOf(scopes: readonly LoadedScope[]): Source[] {
  return scopes.flatMap(({ files }) => files.map(sourceOf));
}

/** @param today the same for both sides: what a day brought, no change did */
function findingsIn(
  scopes: readonly LoadedScope[],
  isAsked: (file: LoadedFile) => boolean,
  { mask, today }: { readonly mask: Mask; readonly today: string },
): FileFinding[] {
  return scopes.flatMap((scope) =>
    scope.files
      .filter(isAsked)
      .flatMap((file) =>
        checkOne({ file, scope }, { today }).map((finding) => mask.fileFinding({ file: file.path, finding })),
      ),
  );
}

/** Says of a change whether it is about a file, or about the klantreis, that the user asked about. */
function askedIn(
  { base, head }: ComparedScopes,
  comparison: Comparison,
  { isAsked, journey }: Sides,
  mask: Mask,
): (change: Change) => boolean {
  const chosen = mask.journey(journey);
  if (chosen) return (change) => isChosen(chosen, comparison.journeys[change.journey ?? -1]);
  const hidden = (names: ReadonlySet<string | undefined>) => new Set([...names].map((name) => name && mask.text(name)));
  const [old, now] = [hidden(namesOfFiles(base, isAsked.base)), hidden(namesOfFiles(head, isAsked.head))];
  return (change) => now.has(change.head?.file) || old.has(change.base?.file);
}

function namesOfFiles(
  scopes: readonly LoadedScope[],
  isAsked: (file: LoadedFile) => boolean,
): ReadonlySet<string | undefined> {
  return new Set(scopes.flatMap(({ files }) => files.filter(isAsked).map(({ path }) => path)));
}

function isChosen({ base, head }: JourneyChoice, pair: JourneyPair | undefined): boolean {
  const isAt = (line: JourneyChoice['base'], side: JourneyPair['base']) =>
    line !== undefined && side?.place.file === line.file && side.place.range.start.line === line.line;
  return isAt(base, pair?.base) || isAt(head, pair?.head);
}

function withFirst(compared: Compared, changes: readonly Change[]): Compared {
  if (changes.length === 0) return compared;
  const { comparison } = compared;
  return { ...compared, comparison: { ...comparison, changes: [...changes, ...comparison.changes] } };
}

function only(compared: Compared, keep: (change: Change) => boolean): Compared {
  const { comparison } = compared;
  return { ...compared, comparison: { ...comparison, changes: comparison.changes.filter(keep) } };
}

/** The klantreis that is asked for: by the id that it has or had, else by its number. */
function choosePair(all: readonly Compared[], asked: string): JourneyPair | undefined {
  const pairs = all.flatMap(({ comparison }) => comparison.journeys);
  const id = asked.normalize();
  const byId = pairs.find(({ head }) => head?.id === id) ?? pairs.find(({ base }) => base?.id === id);
  return byId ?? pairs[numberIn(asked) - 1];
}

function isOneOf({ comparison }: Compared, at: number | undefined, chosen: JourneyPair | undefined): boolean {
  return at !== undefined && chosen !== undefined && comparison.journeys[at] === chosen;
}

/** A klantreis in which nothing changed need not have been read, so not to find one is no mistake then. @throws UseCaseRefusal */
function missing(all: readonly Compared[], id: string, isPart: boolean): CompareNote {
  const journeys = all.flatMap(({ comparison }) => comparison.journeys);
  const names = namesOf(journeys.map(({ base, head }) => ({ id: (head ?? base)!.id })));
  const args = { id, keuzes: listed(names) };
  if (!isPart) throw new UseCaseRefusal('reisOnbekend', args, nearest(id, names));
  return { code: names.length > 0 ? 'reisNietGewijzigd' : 'reisNietsGewijzigd', args };
}
