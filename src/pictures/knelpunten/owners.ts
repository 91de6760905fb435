import { baseline, Card, type Cell } from '../../drawing/card';
import { CORNER, PADDING, SIZE } from '../../drawing/tokens.data';
import { heatWord } from '../../messages/knelpunten.data';
import { fillWords } from '../../messages/diagram.data';
import type { TextLine } from '../../model/klantreis';
import { isOurs, ownerIn } from '../../model/meaning/blueprint';
import type { Scope } from '../../model/scope/scope';
import { diamond, UNTOLD } from '../blauwdruk/cards-front';
import { type NumberedPassing, type Passings, passingWords } from '../blauwdruk/passings';
import { at, textAt } from '../kaart/sources';
import type { View } from '../kaart/view';
import { spotWords } from './columns';
import { isByFase, type Spot } from './spots';

/** Who sees to which stappen, and where somebody else takes over. */

export interface OwnerRow {
  readonly key: string;
  /** As it is written first; undefined for what should be somebody's and is nobody's. */
  readonly name: string | undefined;
  readonly source: TextLine | undefined;
}

/** The owners in the order of the text, one a name whatever its capitals; what nobody has last. */
export function ownerRows(spots: readonly Spot[], view: View, scope: Scope): readonly OwnerRow[] {
  const rows = new Map<string, OwnerRow>();
  for (const eigenaar of spots.flatMap(ownersIn)) {
    const id = idOf(eigenaar.tekst);
    if (!rows.has(id)) rows.set(id, { key: `eigenaar:${rows.size + 1}`, name: eigenaar.tekst, source: eigenaar });
  }
  const isOpen = spots.some((spot) => ownerlessIn(spot, view, scope) > 0);
  return [...rows.values(), ...(isOpen ? [{ key: 'eigenaar:geen', name: undefined, source: undefined }] : [])];
}

function idOf(name: string): string {
  return name.toLowerCase();
}

/** Of each stap of a column its owner, and of what is said of a fase as a whole that of the fase. */
export function ownersIn({ kind, fase, columns }: Spot): readonly TextLine[] {
  const all = columns.flatMap(({ stap, fase: of, missing }) => (missing ? [] : (ownerIn(stap, of)?.eigenaar ?? [])));
  const own = kind === 'fase' && columns.length === 0 && fase?.eigenaar ? [fase.eigenaar] : all;
  return own.filter(({ tekst }) => tekst !== '');
}

/** In how many stappen do we do something while they are nobody's? */
function ownerlessIn({ columns }: Spot, { klantreis }: View, scope: Scope): number {
  return columns.filter(({ stap, fase, missing }) => !missing && !ownerIn(stap, fase) && isOurs(stap, klantreis, scope))
    .length;
}

/** How often an owner stands in a column. */
function countIn({ name }: OwnerRow, spot: Spot, view: View, scope: Scope): number {
  if (name === undefined) return ownerlessIn(spot, view, scope);
  return ownersIn(spot).filter(({ tekst }) => idOf(tekst) === idOf(name)).length;
}

/** The columns that an owner has, each a bar; neighbours are one bar, where a column is a stap. */
export function ownerCells(
  row: OwnerRow,
  spots: readonly Spot[],
  view: View,
  scope: Scope,
  stretch: (start: number, end: number) => { readonly width: number },
): readonly (readonly Cell[])[] {
  const counts = spots.map((spot) => countIn(row, spot, view, scope));
  const bar = (start: number, end: number): Cell[] => {
    const own = spots.slice(start, end);
    const stappen = own.reduce((sum, { columns }, at) => sum + (columns.length > 0 ? counts[start + at]! : 0), 0);
    return [barCell(row, own, stappen, view, stretch(start, end).width)];
  };
  if (isByFase(view)) return counts.map((count, at) => (count > 0 ? bar(at, at + 1) : []));
  return joinedBars(counts, bar);
}

/** A bar over neighbouring columns: in how many stappen, and with how many knelpunten that are still open. */
function barCell({ key, name }: OwnerRow, spots: readonly Spot[], stappen: number, view: View, width: number): Cell {
  const [first, last] = [spots[0]!, spots.at(-1)!];
  const open = spots.flatMap(({ knelpunten }) => knelpunten).filter((one) => !view.knelpunten.get(one)?.solved).length;
  // In the column of a fase a knelpunt may be in a stap of another owner.
  const text = [
    stappen > 0 && heatWord(stappen === 1 ? 'stappen1' : 'stappen', { aantal: stappen }),
    open > 0 && !isByFase(view) && heatWord(open === 1 ? 'knelpunten1' : 'knelpuntenMeer', { aantal: open }),
  ]
    .filter((part) => part)
    .join(', ');
  const isNobody = name === undefined;
  const card = new Card<string>('eigenaar', width, PADDING.strook);
  const look = isNobody ? ({ style: 'italic', role: 'geel' } as const) : ({ role: 'inkt' } as const);
  card.text(text, { size: SIZE.klein, ...look });
  const where = [...new Set([spotWords(first, view), spotWords(last, view)])].join(' – ');
  const about = {
    key: `${first.key}/${key}`,
    label: fillWords('naam', { naam: name ?? heatWord('geenEigenaar'), tekst: `${where} (${text})` }),
  };
  return card.finish(about, isNobody ? UNTOLD : OWNED);
}

const OWNED = { fill: 'blauwVlak', stroke: 'blauwRand', radius: CORNER.klein } as const;

/** Where an owner has neighbouring columns, one bar over them. */
function joinedBars(
  counts: readonly number[],
  make: (start: number, end: number) => readonly Cell[],
): readonly (readonly Cell[])[] {
  return counts.map((count, start) => {
    if (count === 0 || (counts[start - 1] ?? 0) > 0) return [];
    const next = counts.findIndex((other, at) => at > start && other === 0);
    return make(start, next < 0 ? counts.length : next);
  });
}

/** Where the name of an owner comes from. */
export function ownerSource({ source, name }: OwnerRow) {
  return source && textAt(source, name);
}

const HALF = 9;

/** The handovers in a column: who takes over. */
export function passingCells({ key, columns }: Spot, passings: Passings, width: number): readonly Cell[] {
  const stappen = new Set(columns.map(({ stap }) => stap));
  const here = [...passings.values()].filter(({ stap }) => stappen.has(stap));
  return here.map((one) => passingCell(one, key, width));
}

function passingCell(passing: NumberedPassing, key: string, width: number): Cell {
  const { number, to, contact } = passing;
  const card = new Card<string>('overdracht', width, PADDING.geen);
  const line = 2 * HALF;
  card.shape(diamond(HALF, HALF, HALF));
  card.word(String(number), HALF, baseline(SIZE.badge, line), {
    size: SIZE.badge,
    style: 'bold',
    role: 'papier',
    anchor: 'middle',
    topic: 'overdracht',
  });
  card.text(to, { size: SIZE.klein, indent: line + 4, source: at(contact, 'organisatie', to) });
  card.gap(Math.max(0, line - card.bottom));
  const about = { key: `${key}/overdracht:${number}`, label: passingWords(passing), line: contact.range.start.line };
  return card.finish(about);
}
