import type { Reading } from '../../drawing/tokens.data';

/** How large a chart of the hartslag is, in px. */
export interface ChartSize {
  /** Between two values: a face with its word beneath fits in it. */
  readonly level: number;
  /** Room above the highest value, for the name of the lane, and below the lowest one. */
  readonly above: number;
  readonly below: number;
  /** Of a face. */
  readonly radius: number;
}

/** In the klantreiskaart on a screen, and printed. */
export const CHART: ChartSize = { level: 56, above: 48, below: 50, radius: 18 };
export const PRINTED_CHART: ChartSize = { level: 44, above: 34, below: 38, radius: 14 };
/** The same on a sheet that is full. */
export const SMALL_CHART: ChartSize = { level: 40, above: 33, below: 34, radius: 12 };

/** From the top of a chart to its reasons. */
export function chartHeight({ level, above, below }: ChartSize): number {
  return above + 4 * level + below;
}

/** Where the chart of the hartslag stands in the picture, in px. */
export interface ChartPlace {
  readonly top: number;
  /** What lies outside these two is not drawn. */
  readonly left: number;
  readonly right: number;
  /** Middle of each column. */
  readonly centres: readonly number[];
  /** Width of a column. */
  readonly column: number;
  /** Absent for those of the klantreiskaart on a screen. */
  readonly size?: ChartSize;
  readonly reading?: Reading;
}

export function levelY(value: number, place: ChartPlace): number {
  const { level, above } = place.size ?? CHART;
  return place.top + above + (2 - value) * level;
}
