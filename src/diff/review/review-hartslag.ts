import { fillComparison } from '../../messages/comparison.data';
import type { Sides } from '../tree/tree';
import type { Counterparts } from '../changes/comparison';
import type { Hartslag, HartslagPoint, JourneyPair } from '../changes/journey-pair';
import type { ReviewHartslag } from './review';

/** The hartslagen of a klantreis that are not the same on both sides, those of the head first. */
export function reviewHartslagen({ base, head }: JourneyPair, counterparts: Counterparts): readonly ReviewHartslag[] {
  const [old, now] = [base?.hartslagen ?? [], head?.hartslagen ?? []];
  const gone = old.filter(({ id }) => !now.some((other) => other.id === id));
  const headLine = (line: number) => base && counterparts.headOf(base.place.file, line)?.range.start.line;
  return [...now, ...gone]
    .map(({ id, persona }) => {
      const [before, after] = [pointsOf(old, id), pointsOf(now, id)];
      const numbers = { base: base?.numbers ?? new Map(), head: head?.numbers ?? new Map() };
      return { persona, ...beside(before, after, headLine, numbers) };
    })
    .filter((hartslag) => hartslag.base.some((waarde, at) => waarde !== hartslag.head[at]));
}

function pointsOf(hartslagen: readonly Hartslag[], id: string): readonly HartslagPoint[] {
  return hartslagen.find((hartslag) => hartslag.id === id)?.points ?? [];
}

interface Column {
  readonly stap: string;
  readonly nummer: string;
  /** The line of the stap in the head; undefined for one that is gone. */
  readonly line: number | undefined;
  readonly base: number | null;
  readonly head: number | null;
}

/** @param headLine the line that a stap of the base has in the head */
function beside(
  base: readonly HartslagPoint[],
  head: readonly HartslagPoint[],
  headLine: (line: number) => number | undefined,
  numbers: Sides<ReadonlyMap<number, string>>,
): Omit<ReviewHartslag, 'persona'> {
  const before = new Map(base.map((point) => [headLine(point.line), point]));
  const columns: Column[] = head.map(({ stap, waarde, line }) => ({
    stap,
    nummer: numbers.head.get(line) ?? '',
    line,
    base: before.get(line)?.waarde ?? null,
    head: waarde,
  }));
  const known = new Set(columns.map(({ line }) => line));
  // Without a feeling in the head a stap comes where it stands there, and one that is gone after the one that stood before it.
  let after = -1;
  for (const { stap, waarde, line: oldLine } of base) {
    const line = headLine(oldLine);
    if (line === undefined || !known.has(line)) {
      const later = columns.findIndex(
        (column) => column.line !== undefined && line !== undefined && column.line > line,
      );
      const at = line === undefined ? after + 1 : later < 0 ? columns.length : later;
      const now = line === undefined ? undefined : numbers.head.get(line);
      const nummer = now ?? fillComparison('nummerEerst', { nummer: numbers.base.get(oldLine) ?? '' });
      columns.splice(at, 0, { stap, nummer, line, base: waarde, head: null });
      after = at;
    } else after = columns.findIndex((column) => column.line === line);
  }
  return {
    stappen: columns.map(({ stap }) => stap),
    nummers: columns.map(({ nummer }) => nummer),
    base: columns.map((column) => column.base),
    head: columns.map((column) => column.head),
  };
}
