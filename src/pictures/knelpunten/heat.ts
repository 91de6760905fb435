import type { CardLook } from '../../drawing/card';
import type { Role } from '../../drawing/theme.data';
import { CORNER } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { heatWord } from '../../messages/knelpunten.data';
import type { Knelpunt } from '../../model/klantreis';
import { INVLOEDEN, NIVEAUS } from '../../model/lines/vocabulary.data';
import { countFactors, factorsOf } from '../../model/meaning/factors';
import { highest } from '../../util/lists';
import { capital, spoken } from '../../util/text';
import type { View } from '../kaart/view';
import { type Spot, weightOf } from './spots';

/** The rows of the map, and how many knelpunten each has in a column, which ones, and how much those weigh. */

export type HeatPart = 'open' | 'ernst' | 'invloed' | 'factor';

export interface HeatRow {
  readonly key: string;
  readonly part: HeatPart;
  readonly name: string;
  readonly takes: (knelpunt: Knelpunt) => boolean;
}

const INVLOED_WORDS = { eigen: 'invloedEigen', deels: 'invloedDeels', geen: 'invloedGeen' } as const;

/** The rows in which there is anything; the gravest first, and of the factoren the most named one. */
export function heatRows(knelpunten: readonly Knelpunt[]): readonly HeatRow[] {
  const row = (part: HeatPart, id: string, name: string, takes: HeatRow['takes']): HeatRow => {
    return { key: `${part}:${id}`, part, name, takes };
  };
  const factors = countFactors(knelpunten.map((one) => ({ factor: factorsOf(one), journey: one })));
  const all = [
    row('open', 'alles', heatWord('nogOpen'), () => true),
    ...NIVEAUS.toReversed().map((ernst) => row('ernst', ernst, capital(ernst), (one) => one.ernst === ernst)),
    row('ernst', '', capital(heatWord('onbekend')), ({ ernst }) => ernst === undefined),
    ...INVLOEDEN.map((invloed) =>
      row('invloed', invloed, capital(fillWords(INVLOED_WORDS[invloed])), (one) => one.invloed === invloed),
    ),
    row('invloed', '', capital(heatWord('onbekend')), ({ invloed }) => invloed === undefined),
    ...factors.map(({ factor }) =>
      row('factor', factor, capital(spoken(factor)), (one) => factorsOf(one).includes(factor)),
    ),
    ...(factors.length > 0
      ? [row('factor', '', capital(heatWord('geenFactor')), (one) => factorsOf(one).length === 0)]
      : []),
  ];
  return all.filter(({ takes }) => knelpunten.some(takes));
}

/** From light to full; nothing where there is nothing, or where all of it is solved. */
export type Heat = 0 | 1 | 2 | 3;

/** From what weight on a cell is of each heat: at least so much, so that one knelpunt alone is never among the heaviest. */
const LEAST: readonly number[] = [1, 3, 6];

/** How heavy a cell must be for each heat, in the rows of a part: a third and two thirds of the heaviest one. */
export type Scale = ReadonlyMap<boolean, readonly number[]>;

/** The sum of all rows has a scale of its own. */
export function scaleOf(rows: readonly HeatRow[], spots: readonly Spot[], view: View): Scale {
  return new Map(
    [true, false].map((isSum) => {
      const own = rows.filter(({ part }) => (part === 'open') === isSum);
      const most = highest(own.flatMap((row) => spots.map((spot) => weightIn(openIn(row, spot, view)))));
      return [isSum, LEAST.map((least, nth) => Math.max(least, Math.ceil((most * nth) / LEAST.length)))];
    }),
  );
}

/** Those of a row in a column that nobody solved. */
export function openIn({ takes }: HeatRow, { knelpunten }: Spot, view: View): readonly Knelpunt[] {
  return knelpunten.filter((one) => takes(one) && !view.knelpunten.get(one)?.solved);
}

function weightIn(open: readonly Knelpunt[]): number {
  return open.reduce((sum, one) => sum + weightOf(one), 0);
}

export function heatOf(open: readonly Knelpunt[], { part }: HeatRow, scale: Scale): Heat {
  const weight = weightIn(open);
  return scale.get(part === 'open')!.filter((least) => weight >= least).length as Heat;
}

export const HEAT_LOOKS: Readonly<Record<Heat, CardLook & { readonly ink: Role }>> = {
  0: { ink: 'groen', stroke: 'groenRand', radius: CORNER.klein },
  1: { ink: 'rood', fill: 'roodVlak', stroke: 'roodRand', radius: CORNER.klein },
  2: { ink: 'rood', fill: 'roodWaas', stroke: 'rood', radius: CORNER.klein },
  3: { ink: 'papier', fill: 'rood', stroke: 'rood', radius: CORNER.klein },
};

/** What a row has in a column, in words: those that are open with their numbers, and how many are solved. Nothing where it has none. */
export function countedIn(row: HeatRow, spot: Spot, view: View): readonly string[] {
  const open = openIn(row, spot, view);
  const solved = spot.knelpunten.filter(row.takes).length - open.length;
  const telling = { aantal: open.length, nummers: numbersOf(open, view) };
  return [
    ...(open.length > 0 ? [heatWord(open.length === 1 ? 'telling1' : 'telling', telling)] : []),
    ...(solved > 0 ? [solvedWords(solved)] : []),
  ];
}

export function numbersOf(knelpunten: readonly Knelpunt[], view: View): string {
  return knelpunten.map((one) => view.knelpunten.get(one)!.number).join(', ');
}

export function solvedWords(aantal: number): string {
  return heatWord(aantal === 1 ? 'opgelost1' : 'opgelosten', { aantal });
}
