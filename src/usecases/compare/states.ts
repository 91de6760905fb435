import type { JourneyPair, JourneySide } from '../../diff/changes/journey-pair';
import type { JourneyState } from '../../diff/review/review';
import type { Sides as Both } from '../../diff/tree/tree';
import { areUnseen } from '../../messages/messages';
import { scorecardOf } from '../../model/meaning/scorecard';
import { standingOf } from '../../model/meaning/standing';
import type { Bestand, Klantreis, OnleesbareRegel } from '../../model/klantreis';
import { isScopeKind, SCOPE_KINDS } from '../../model/lines/kinds.data';
import { elementsOf } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import type { Range } from '../../util/source';
import { findConflicts } from '../../util/conflict-markers';
import { BYTE_ORDER_MARK, rowsOf } from '../../util/rows';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';
import type { Compared, CompareChoice } from './compare';
import type { ComparedScopes, Sides } from './sides';

/**
 * How far each klantreis that was asked about is on both sides. Counted in the texts as they are, since counts repeat no words. Nothing is
 * said of a wish beside what is, nor of texts that were never one: that the one has more of something than the other is no movement.
 * @param compared what came of the pairs of these sides, in their order
 */
export function statesIn(
  sides: Sides,
  compared: readonly Compared[],
  { today, journey }: Pick<CompareChoice, 'today' | 'journey'>,
): ReadonlyMap<JourneyPair, Both<JourneyState | undefined>> {
  const states = new Map<JourneyPair, Both<JourneyState | undefined>>();
  if (sides.isGewenst || sides.journey?.together) return states;
  const isOneAsked = journey !== undefined || sides.journey !== undefined;
  sides.pairs.forEach((pair, nth) => {
    if (!isComparable(pair, sides)) return;
    const { comparison, ...hidden } = compared[nth]!;
    const files = { base: filesOf(pair.base, hidden.base), head: filesOf(pair.head, hidden.head) };
    const told = new Set(comparison.changes.map((change) => change.journey));
    const isAsked = (side: keyof Both<unknown>, at: JourneySide | undefined) => {
      const found = at && files[side].get(at.place.file);
      return found !== undefined && sides.isAsked[side](found.file);
    };
    const unread = { base: unreadIn(pair.base), head: unreadIn(pair.head) };
    const stateOf = (side: keyof Both<unknown>, at: JourneySide | undefined) =>
      at && unread[side] !== 'all' ? stateAt(at, files[side], unread[side], today) : undefined;
    comparison.journeys.forEach((one, at) => {
      const isOther = isOneAsked || !(isAsked('base', one.base) || isAsked('head', one.head));
      if (isOther && !told.has(at)) return;
      states.set(one, { base: stateOf('base', one.base), head: stateOf('head', one.head) });
    });
  });
  return states;
}

/**
 * A file that one side cannot read is compared on neither, and then nobody knows which bronnen it had. Two files of two folders each
 * have other files beside them.
 */
function isComparable({ base, head }: ComparedScopes, { isOfFiles }: Sides): boolean {
  if (isOfFiles && base[0]?.folder !== head[0]?.folder) return false;
  return [...base, ...head].every(
    ({ files, troubles }) =>
      files.every(({ readable }) => readable) && !areUnseen(troubles.map(({ finding }) => finding)),
  );
}

/**
 * The klantreizen of which nobody can say how far they are, since a line in them cannot be read. All, where such a line may be about others as
 * well: outside a klantreis it may be a bron that claims rest on, an oplossing may be for knelpunten elsewhere, and of two versions
 * beside each other nobody knows which one counts.
 */
function unreadIn(scopes: readonly LoadedScope[]): ReadonlySet<Klantreis> | 'all' {
  const unread = new Set<Klantreis>();
  for (const { model, text } of scopes.flatMap(({ files }) => files)) {
    if (hasConflict(text)) return 'all';
    for (const line of model.onleesbaar) {
      const klantreis = klantreisOf(line, model);
      if (klantreis === undefined) return 'all';
      unread.add(klantreis);
    }
  }
  return unread;
}

/** Lines of a klantreis that may be about another. */
const ELSEWHERE: readonly string[] = ['lost op', 'oplossing'];

/** The klantreis that a line is surely about, and no other; undefined where it may be about more. */
function klantreisOf({ bedoeld, namen, onder, range }: OnleesbareRegel, model: Bestand): Klantreis | undefined {
  if (isScopeKind(bedoeld) || ELSEWHERE.includes(bedoeld ?? '')) return undefined;
  // Of what nobody understands is known where it hangs, and `verhuizen.brief` is of another klantreis.
  if (bedoeld === undefined && (onder === undefined || namen.some((name) => name.includes('.')))) return undefined;
  const tops = SCOPE_KINDS.flatMap((kind) => elementsOf(model, kind)).filter(isAbove(range));
  const row = highest(
    tops.map((one) => one.range.start.line),
    -1,
  );
  return model.klantreizen.find((klantreis) => klantreis.range.start.line === row);
}

function isAbove({ start }: Range): (one: { readonly range: Range }) => boolean {
  return ({ range }) => range.start.line < start.line;
}

function hasConflict(text: string): boolean {
  if (!text.includes('<<<<<<<')) return false;
  return findConflicts(rowsOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text)).length > 0;
}

interface FileOfScope {
  readonly file: LoadedFile;
  readonly scope: LoadedScope;
}

/** The files of a side by the names that the comparison has for them. */
function filesOf(scopes: readonly LoadedScope[], hidden: readonly LoadedScope[]): ReadonlyMap<string, FileOfScope> {
  return new Map(
    scopes.flatMap((scope, nth) =>
      scope.files.map((file, at) => [hidden[nth]!.files[at]!.path, { file, scope }] as const),
    ),
  );
}

function stateAt(
  { place }: JourneySide,
  files: ReadonlyMap<string, FileOfScope>,
  unread: ReadonlySet<Klantreis>,
  today: string,
): JourneyState | undefined {
  const found = files.get(place.file);
  const klantreis = found?.file.model.klantreizen.find(({ range }) => range.start.line === place.range.start.line);
  if (!found || !klantreis || klantreis.ongeschreven || unread.has(klantreis)) return undefined;
  const { scope } = found.scope;
  return { ...standingOf(klantreis, scope, today), scorecard: scorecardOf(klantreis, scope) };
}
