import { type ComparisonWord, fillComparison } from '../../messages/comparison.data';
import type { Lane } from '../kaart/lanes';
import type { MergedCell } from './cells';
import type { MergedColumn } from './columns';
import { type Mark, MARKS } from './marks';
import type { Track } from './tracks';

/** How much of what happened: what came or went along with its stap is told with that stap. */
export interface Tally {
  /** In the order of the lanes. */
  readonly counts: ReadonlyMap<Mark, ReadonlyMap<Lane, number>>;
  readonly better: number;
  readonly worse: number;
  readonly isEmpty: boolean;
}

export function makeTally(
  cells: readonly MergedCell[],
  tracks: readonly Track[],
  columns: readonly MergedColumn[],
): Tally {
  const counts = new Map<Mark, Map<Lane, number>>();
  const count = (mark: Mark, lane: Lane): void => {
    const lanes = counts.get(mark) ?? new Map<Lane, number>();
    lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
    counts.set(mark, lanes);
  };
  for (const { marks, lane, along } of cells) if (!along) for (const mark of marks) count(mark, lane);
  let [better, worse] = [0, 0];
  for (const { feelings } of tracks) {
    for (const [index, { base, head }] of feelings) {
      if (base && head) {
        if (head.waarde > base.waarde) better++;
        if (head.waarde < base.waarde) worse++;
      } else if (columns[index]!.base && columns[index]!.head) count(head ? 'nieuw' : 'weg', 'hartslag');
    }
  }
  return { counts, better, worse, isEmpty: counts.size === 0 && better + worse === 0 };
}

/** A line a mark, in a fixed order: `3 nieuw`, and of what kinds. */
export function tallyLines({ counts }: Tally): { mark: Mark; total: string; kinds: string }[] {
  return MARKS.flatMap((mark) => {
    const lanes = counts.get(mark);
    if (!lanes) return [];
    const aantal = [...lanes.values()].reduce((sum, one) => sum + one, 0);
    const kinds = [...lanes].map(([lane, some]) => {
      const soort = fillComparison(`soort_${lane === 'kop' ? 'klantreis' : lane}` as ComparisonWord);
      return fillComparison(some === 1 ? 'enkele' : 'meer', { aantal: some, soort });
    });
    return [{ mark, total: fillComparison(`telling_${mark}`, { aantal }), kinds: kinds.join(', ') }];
  });
}

/** `2 × beter gevoel, 1 × slechter gevoel`; empty where no feeling went up or down. */
export function feelingTally({ better, worse }: Tally): string {
  return [
    better > 0 && fillComparison('hartslagBeter', { aantal: better }),
    worse > 0 && fillComparison('hartslagSlechter', { aantal: worse }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
