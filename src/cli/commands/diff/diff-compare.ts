import { checkFile } from '../../../checks/check';
import type { Change } from '../../../diff/changes/change';
import type { Comparison } from '../../../diff/changes/comparison';
import { compareSources } from '../../../diff/changes/diff';
import type { JourneyPair } from '../../../diff/changes/journey-pair';
import type { Source } from '../../../diff/tree/statement';
import { cliText } from '../../../messages/cli-words.data';
import type { FileFinding } from '../../../model/finding';
import { Scope } from '../../../model/scope/scope';
import { nearest } from '../../../util/nearest';
import { remembered } from '../../../util/remembered';
import type { LoadedFile, LoadedScope } from '../../../workspace/workspace';
import { listed, namesOf } from '../../input/choose-klantreis';
import { isPartUnseen, notesOf, unreadableKeys } from './diff-notes';
import type { ScopePair } from './diff-scopes';
import type { JourneyChoice, Sides } from './diff-sides';
import { UsageError } from '../../terminal/errors';

/** Two sides of some scopes with what changed between them. */
export interface Compared extends ScopePair<LoadedScope> {
  readonly comparison: Comparison;
  /** The head is the gewenste klantreis of the base. */
  readonly gewenst: boolean;
}

export interface Outcome {
  readonly compared: readonly Compared[];
  /** What could not be compared, and why. */
  readonly notes: readonly string[];
  /** Something that was asked about could not be read, so it was not compared. */
  readonly isPartUnseen: boolean;
}

/** Compares what was read. A file that one side could not read counts on neither: it would seem to be new, or gone. */
export function compareSides(sides: Sides, today: string, journey: string | undefined): Outcome {
  const pairs = sides.pairs.map((pair) => withoutUnreadable(pair, sides));
  const gewenst = sides.isGewenst ?? false;
  const all = pairs.map((pair) => ({ ...pair, gewenst, comparison: compareScopes(pair, sides, today) }));
  const notes = notesOf(sides);
  const rest = { notes, isPartUnseen: isPartUnseen(sides) };
  if (journey === undefined) {
    return { compared: all.map((one) => only(one, askedIn(one, sides))), ...rest };
  }
  const chosen = choosePair(all, journey);
  if (chosen === undefined) notes.push(missing(all, journey, sides.isPart));
  return { compared: all.map((one) => only(one, ({ journey: at }) => isOneOf(one, at, chosen))), ...rest };
}

function withoutUnreadable(pair: ScopePair<LoadedScope>, { keys }: Sides): ScopePair<LoadedScope> {
  const out = unreadableKeys(pair, keys);
  const keep = (scopes: readonly LoadedScope[], key: (location: string) => string) =>
    scopes.map((scope) => {
      const files = scope.files.filter(({ location }) => !out.has(key(location)));
      return { ...scope, files, scope: new Scope(files) };
    });
  return { base: keep(pair.base, keys.base), head: keep(pair.head, keys.head) };
}

function compareScopes({ base, head }: ScopePair<LoadedScope>, sides: Sides, today: string): Comparison {
  const { journey, isAsked, isGewenst = false } = sides;
  const [before, after] = [sourcesOf(base), sourcesOf(head)];
  if (isGewenst) return compareSources(before, after, { gewenst: true });
  // Between two klantreizen that were never one, no finding is new or gone.
  if (journey?.together && journey.base && journey.head) {
    return compareSources(before, after, { pair: { base: journey.base, head: journey.head } });
  }
  // A file with another name counts on both sides, though only one of its names was asked about.
  const [old, now] = [namesOfFiles(base, () => true), namesOfFiles(head, () => true)];
  const findings = {
    base: findingsIn(base, (file) => isAsked.base(file) || !now.has(file.path)),
    head: findingsIn(head, (file) => isAsked.head(file) || !old.has(file.path)),
  };
  return compareSources(before, after, { findings, today });
}

function sourcesOf(scopes: readonly LoadedScope[]): Source[] {
  return scopes.flatMap(({ files }) => files.map(sourceOf));
}

/** A file that is the same on both sides was read once, and so is one and the same source. */
const sourceOf = remembered(({ path, text, lines = [] }: LoadedFile): Source => ({ name: path, text, lines }));

function findingsIn(scopes: readonly LoadedScope[], isAsked: (file: LoadedFile) => boolean): FileFinding[] {
  return scopes.flatMap(({ files, scope, settings }) =>
    files
      .filter(isAsked)
      .flatMap((file) => checkFile(file, scope, settings).map((finding) => ({ file: file.path, finding }))),
  );
}

/** Says of a change whether it is about a file, or about the klantreis, that the user asked about. */
function askedIn({ base, head, comparison }: Compared, { isAsked, journey }: Sides): (change: Change) => boolean {
  if (journey) return (change) => isChosen(journey, comparison.journeys[change.journey ?? -1]);
  const [old, now] = [namesOfFiles(base, isAsked.base), namesOfFiles(head, isAsked.head)];
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

function only(compared: Compared, keep: (change: Change) => boolean): Compared {
  const { comparison } = compared;
  return { ...compared, comparison: { ...comparison, changes: comparison.changes.filter(keep) } };
}

/** The klantreis that `--journey` names: by the id that it has or had, else by its number. */
function choosePair(all: readonly Compared[], asked: string): JourneyPair | undefined {
  const pairs = all.flatMap(({ comparison }) => comparison.journeys);
  const id = asked.normalize();
  const byId = pairs.find(({ head }) => head?.id === id) ?? pairs.find(({ base }) => base?.id === id);
  return byId ?? (/^[1-9]\d*$/.test(asked) ? pairs[Number(asked) - 1] : undefined);
}

function isOneOf({ comparison }: Compared, at: number | undefined, chosen: JourneyPair | undefined): boolean {
  return at !== undefined && chosen !== undefined && comparison.journeys[at] === chosen;
}

/** A klantreis in which nothing changed need not have been read, so not to find one is no mistake then. @throws UsageError */
function missing(all: readonly Compared[], id: string, isPart: boolean): string {
  const names = journeyNames(all);
  const keuzes = listed(names);
  if (!isPart) throw new UsageError('reisOnbekend', { id, keuzes }, nearest(id, names));
  return cliText(names.length > 0 ? 'reisNietGewijzigd' : 'reisNietsGewijzigd', { id, keuzes });
}

function journeyNames(all: readonly Compared[]): string[] {
  return namesOf(
    all.flatMap(({ comparison }) => comparison.journeys.map(({ base, head }) => ({ id: (head ?? base)!.id }))),
  );
}
