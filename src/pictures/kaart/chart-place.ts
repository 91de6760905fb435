/** Height between two values, in px; a face with its word beneath fits in it. */
const LEVEL = 56;
/** Room above the highest value, for the name of the lane. */
const TOP = 48;
/** Height of the chart from its top to its reasons. */
export const CHART_HEIGHT = TOP + 4 * LEVEL + 50;

/** Where the chart of the hartslag stands in the picture, in px. */
export interface ChartPlace {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** Middle of each column. */
  readonly centres: readonly number[];
  /** Width of a column. */
  readonly column: number;
  /** Height between two values, and room above the highest one, in a chart that is smaller than the one of the klantreiskaart. */
  readonly small?: { readonly level: number; readonly above: number };
}

export function levelY(value: number, place: ChartPlace): number {
  const { level, above } = place.small ?? { level: LEVEL, above: TOP };
  return place.top + above + (2 - value) * level;
}
