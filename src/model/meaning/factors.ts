import type { Detail } from '../klantreis';

/** What explains a knelpunt or a succes, in the words of the language. */
export function factorsOf({ details }: { readonly details: readonly Detail[] }): readonly string[] {
  return details
    .filter(({ keyword }) => keyword === 'factor')
    .flatMap(({ woorden }) => (woorden.get('waarden') ?? []).map(({ id }) => id));
}

/** How often a factor is named, in how many klantreizen. */
export interface FactorCount {
  readonly factor: string;
  readonly count: number;
  readonly journeys: number;
}

/**
 * How often each factor is named, the most named one first.
 * @param found what has factoren, each with what its klantreis is known by
 */
export function countFactors(
  found: readonly { readonly factor: readonly string[]; readonly journey: unknown }[],
): readonly FactorCount[] {
  const counts = new Map<string, { count: number; readonly journeys: Set<unknown> }>();
  for (const { factor, journey } of found) {
    for (const one of new Set(factor)) {
      const known = counts.get(one) ?? { count: 0, journeys: new Set() };
      known.count++;
      known.journeys.add(journey);
      counts.set(one, known);
    }
  }
  return [...counts]
    .map(([factor, { count, journeys }]) => ({ factor, count, journeys: journeys.size }))
    .toSorted((a, b) => b.count - a.count || b.journeys - a.journeys || (a.factor < b.factor ? -1 : 1));
}
