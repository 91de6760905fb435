/** Columns that stand on a sheet together: from `start` up to, not including, `end`. */
export interface Band {
  readonly start: number;
  readonly end: number;
}

/** What a way to divide columns costs, the first number before all others: bands, groups that are cut, and how unequal the bands are. */
type Cost = readonly [bands: number, cuts: number, uneven: number];

/**
 * Divides columns over as few bands as there must be: where groups end, as far as that goes, and else about equally wide.
 * @param groups how many columns each group has, such as the stappen of a fase
 * @param most how many columns a band has at most, 1 or more
 */
export function bandsOf(groups: readonly number[], most: number): Band[] {
  const count = groups.reduce((sum, columns) => sum + columns, 0);
  const ends = new Set<number>();
  groups.reduce((sum, columns) => (ends.add(sum + columns), sum + columns), 0);
  // The best way to divide the first so many columns, and where its last band begins.
  const best: { readonly cost: Cost; readonly start: number }[] = [{ cost: [0, 0, 0], start: 0 }];
  for (let end = 1; end <= count; end++) {
    for (let start = Math.max(0, end - most); start < end; start++) {
      const [bands, cuts, uneven] = best[start]!.cost;
      const cost = [bands + 1, cuts + (ends.has(end) ? 0 : 1), uneven + (most - (end - start)) ** 2] as const;
      const known = best[end];
      if (!known || isLess(cost, known.cost)) best[end] = { cost, start };
    }
  }
  const bands: Band[] = [];
  for (let end = count; end > 0; end = best[end]!.start) bands.unshift({ start: best[end]!.start, end });
  return bands;
}

function isLess(one: Cost, other: Cost): boolean {
  const at = one.findIndex((part, nth) => part !== other[nth]);
  return at >= 0 && one[at]! < other[at]!;
}

/** What of columns stands in a band, and on which sides it goes on outside; undefined where nothing does. */
export function inBand(
  { start, end }: Band,
  band: Band,
): { readonly start: number; readonly end: number; readonly before: boolean; readonly after: boolean } | undefined {
  const part = { start: Math.max(start, band.start), end: Math.min(end, band.end) };
  if (part.start >= part.end) return undefined;
  return { ...part, before: start < band.start, after: end > band.end };
}
