import { baseline, Card, type Cell, LINE_HEIGHT } from '../../drawing/card';
import type { Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { CORNER, DASH, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { heatWord } from '../../messages/knelpunten.data';
import type { Element, Knelpunt } from '../../model/klantreis';
import { textWidth } from '../../typography/text-width';
import type { View } from '../kaart/view';
import {
  countedIn,
  HEAT_LOOKS,
  type Heat,
  heatOf,
  type HeatRow,
  numbersOf,
  openIn,
  type Scale,
  solvedWords,
} from './heat';
import { succesCount, type Spot } from './spots';

/** A cell of the map: how many there are of a row in a column, and which ones. */

const PADDING = { x: 8, y: 6 } as const;
const DOT = 2.5;
const DOT_STEP = 8;

/** How hot it is in dots above each other: no colour is needed to see it. @param bottom of the lowest */
export function heatDots(heat: Heat, x: number, bottom: number, role: Role): readonly Shape[] {
  return Array.from({ length: heat }, (_, nth) => {
    return { type: 'circle', x, y: bottom - DOT - nth * DOT_STEP, radius: DOT, fill: role };
  });
}

/** What the cells of a map have in common. */
export interface HeatMap {
  readonly view: View;
  readonly scale: Scale;
  /** Those that nobody heard or measured. */
  readonly assumed: ReadonlySet<Knelpunt>;
  /** Of a column, in px. */
  readonly width: number;
}

/** None where the row has nothing in the column. @param where what the column is of, in words */
export function heatCells(row: HeatRow, spot: Spot, where: string, map: HeatMap): readonly Cell[] {
  const { view, scale, assumed, width } = map;
  const knelpunten = spot.knelpunten.filter(row.takes);
  if (knelpunten.length === 0) return [];
  const open = openIn(row, spot, view);
  const solved = knelpunten.length - open.length;
  const heat = heatOf(open, row, scale);
  const { ink, ...look } = HEAT_LOOKS[heat];
  const card = new Card<string>('vak', width, PADDING);
  if (open.length > 0) {
    const top = card.bottom;
    addCount(card, open.length, heatWord('nummers', { nummers: numbersOf(open, view) }), ink);
    card.add(heatDots(heat, width - DOT - 4, top + COUNT_LINE - 2, ink));
  }
  if (solved > 0) {
    const role = open.length === 0 ? 'groen' : ink;
    card.gap(SPACE.een).iconText('waargemaakt', solvedWords(solved), { size: SIZE.klein, role });
  }
  const vak = heatWord('vak', { rij: row.name, telling: countedIn(row, spot, view).join(', ') });
  const isAssumed = open.length > 0 && open.every((one) => assumed.has(one));
  const about = { key: `${spot.key}/${row.key}`, label: heatWord('vakVan', { waar: where, vak }) };
  return [ofLines(card.finish(about, { ...look, ...(isAssumed && { dash: DASH.anders }) }), knelpunten)];
}

/** How much goes well in a column; none where nothing does. */
export function keptCells({ key, successen }: Spot, where: string, width: number): readonly Cell[] {
  if (successen.length === 0) return [];
  const card = new Card<string>('vak', width, PADDING);
  const look = { size: SIZE.klein, style: 'bold', role: 'groen', topic: 'aantal' } as const;
  card.iconText('succes', String(successen.length), look);
  const label = fillWords('naam', { naam: where, tekst: succesCount(successen.length) });
  const colours = { fill: 'groenVlak', stroke: 'groenRand', radius: CORNER.klein } as const;
  return [ofLines(card.finish({ key: `${key}/successen`, label }, colours), successen)];
}

const COUNT_LINE = SIZE.kop * LINE_HEIGHT;

/** A large number with a text beside it. */
function addCount(card: Card<string>, count: number, text: string, role: Role): void {
  const top = card.bottom;
  const big = { size: SIZE.kop, style: 'bold', role, topic: 'aantal' } as const;
  card.word(String(count), PADDING.x, top + baseline(SIZE.kop, COUNT_LINE), big);
  const indent = textWidth(String(count), SIZE.kop, 'bold') + 8;
  card.gap((COUNT_LINE - SIZE.klein * LINE_HEIGHT) / 2 + 1);
  card.text(text, { size: SIZE.klein, role, topic: 'nummers', means: '', indent, outdent: 6 });
  card.gap(Math.max(0, top + COUNT_LINE - card.bottom));
}

/** Who clicks on it comes at the first of what it counts, and is told of all of them. */
function ofLines(cell: Cell, counted: readonly Element[]): Cell {
  const lines = counted.map(({ range }) => range.start.line);
  return {
    ...cell,
    at: (...place) => ({ ...cell.at(...place), line: lines[0], ...(lines.length > 1 && { lines }) }),
  };
}
