import type { ReviewHartslag } from '../../diff/review/review';

/** One step of the hartslag, as a sign: from the lowest feeling (-2) to the highest (2). */
const SIGNS = ['▁', '▂', '▃', '▅', '▇'] as const;
const NO_SIGN = '·';

/** A feeling on one side, and the stap that it belongs to. */
export interface Point {
  readonly stap: string;
  readonly waarde: number;
}

/** The feelings of one side in signs, a sign a stap. */
export function sparkline(waarden: readonly (number | null)[]): string {
  return waarden.map((waarde) => (waarde === null ? NO_SIGN : (SIGNS[waarde + 2] ?? NO_SIGN))).join('');
}

export function isChanged({ base, head }: ReviewHartslag): boolean {
  return base.some((waarde, index) => waarde !== head[index]);
}

/** Was nothing felt before? */
export function isNew({ base }: ReviewHartslag): boolean {
  return base.every((waarde) => waarde === null);
}

/** The first stap where it feels worst; undefined where nothing is felt. */
export function lowest({ stappen }: ReviewHartslag, side: readonly (number | null)[]): Point | undefined {
  let found: Point | undefined;
  side.forEach((waarde, index) => {
    if (waarde !== null && (found === undefined || waarde < found.waarde)) {
      found = { stap: stappen[index] ?? '', waarde };
    }
  });
  return found;
}
