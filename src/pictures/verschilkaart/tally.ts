import { type ComparisonWord, fillComparison } from '../../messages/comparison.data';
import type { DiffCode, Level } from '../../messages/diff.data';
import { enumerate } from '../../util/text';
import { levelCount, LEVELS } from '../../messages/review.data';
import type { ChangePlaces, PictureChange } from './changes';
import type { MergedCell } from './mark-cell';
import { isMove, type Mark, MARKS } from './marks';
import { type FeelingChange, feelingChange, type Track } from './tracks';

type Counted = MergedCell['lane'];

/** How much of what happened: every change that the list counts, once, by where it is marked. */
export interface Tally {
  /** As the list counts them. */
  readonly levels: ReadonlyMap<Level, number>;
  /** In the order of the lanes. */
  readonly counts: ReadonlyMap<Mark, ReadonlyMap<Counted, number>>;
  readonly feelings: ReadonlyMap<FeelingChange, number>;
  /** That are marked nowhere: of this klantreis, and of what others share with it. */
  readonly undrawn: number;
  readonly undrawnShared: number;
  /** Nothing changed, also nothing that somebody agreed with. */
  readonly isEmpty: boolean;
}

export function makeTally(cells: readonly MergedCell[], tracks: readonly Track[], places: ChangePlaces): Tally {
  const counted = new Set(places.changes.filter(({ isCounted }) => isCounted));
  const levels = new Map<Level, number>();
  for (const { level, isOwn } of counted) if (isOwn) add(levels, level);
  const counts = new Map<Mark, Map<Counted, number>>();
  const feelings = new Map<FeelingChange, number>();
  const count = (mark: Mark, lane: Counted): void => {
    const lanes = counts.get(mark) ?? new Map<Counted, number>();
    add(lanes, lane);
    counts.set(mark, lanes);
  };
  const undrawn = new Set(places.undrawn);
  const rest = [...counted].filter((change) => undrawn.has(change));
  for (const cell of cells) {
    // A change that is marked at two places counts once.
    for (const change of cell.changes) if (counted.delete(change)) count(markOf(change, cell), cell.lane);
  }
  for (const track of tracks) {
    for (const { base, head, change } of track.feelings.values()) {
      if (!change || !counted.delete(change)) continue;
      if (base && head) add(feelings, feelingChange(change));
      else count(head ? 'nieuw' : 'weg', 'hartslag');
    }
  }
  return {
    levels,
    counts,
    feelings,
    undrawn: rest.filter(({ isOwn }) => isOwn).length,
    undrawnShared: rest.filter(({ isOwn }) => !isOwn).length,
    isEmpty: !places.changes.some(({ isOwn }) => isOwn),
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const OF_CODES: Readonly<Partial<Record<DiffCode, Mark>>> = { VS024: 'opgelost' };

/** What the change says of what it is marked at. */
function markOf({ code }: PictureChange, { marks }: MergedCell): Mark {
  if (marks[0] !== 'verplaatst') return OF_CODES[code] ?? marks[0] ?? 'gewijzigd';
  return isMove(code) ? 'verplaatst' : 'gewijzigd';
}

/** `1 punt om op te letten en 2 verbeteringen`, as the list says it; empty where nothing counts. */
export function levelWords({ levels }: Tally): string {
  const parts = LEVELS.filter((level) => levels.has(level)).map((level) => levelCount(level, levels.get(level)!));
  return enumerate(parts, 'en');
}

/** A line a mark, in a fixed order: `3 nieuw`, and of what kinds. */
export function tallyLines({ counts }: Tally): { mark: Mark; total: string; kinds: string }[] {
  return MARKS.flatMap((mark) => {
    const lanes = counts.get(mark);
    if (!lanes) return [];
    const aantal = [...lanes.values()].reduce((sum, one) => sum + one, 0);
    const kinds = [...lanes].map(([lane, some]) => {
      const soort = fillComparison(`soort_${lane}` as ComparisonWord);
      return fillComparison(some === 1 ? 'enkele' : 'meer', { aantal: some, soort });
    });
    return [{ mark, total: fillComparison(`telling_${mark}`, { aantal }), kinds: kinds.join(', ') }];
  });
}

const FEELINGS: readonly (readonly [FeelingChange, ComparisonWord])[] = [
  ['beter', 'hartslagBeter'],
  ['slechter', 'hartslagSlechter'],
  ['ingeschat', 'hartslagIngeschat'],
  ['wens', 'hartslagWens'],
  ['anders', 'hartslagAnders'],
];

/** `2 × beter gevoel, 1 × gevoel anders ingeschat`; empty where no feeling became another. */
export function feelingTally({ feelings }: Tally): string {
  return FEELINGS.flatMap(([which, word]) => {
    const aantal = feelings.get(which);
    return aantal === undefined ? [] : [fillComparison(word, { aantal })];
  }).join(', ');
}

/** What the list has and the picture does not. */
export function undrawnWords({ undrawn, undrawnShared }: Tally): string[] {
  return [
    undrawn > 0 && fillComparison(undrawn === 1 ? 'nietGetekendEen' : 'nietGetekend', { aantal: undrawn }),
    undrawnShared > 0 && fillComparison(undrawnShared === 1 ? 'gedeeldEen' : 'gedeeld', { aantal: undrawnShared }),
  ].filter((words) => words !== false);
}
