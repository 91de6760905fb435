import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import type { Fase } from '../../model/klantreis';
import { highest } from '../../util/lists';
import { chevron } from '../kaart/bars';
import { Card } from '../../drawing/card';
import type { LaneCell, Span } from '../kaart/lanes';
import type { Box } from '../../drawing/shapes';
import { titleAt } from '../kaart/sources';
import { faseLabel, faseNotes } from '../kaart/facts-whole';
import type { MergedColumn } from './columns';
import { dressed, type Frame } from './frames';
import type { PageColumn } from './fold';
import type { Candidate, MergedCell } from './mark-cell';
import { baseLineOf, type Side, type Sides, spotOf } from './side';
import { SIZE } from '../../drawing/tokens.data';

/** A fase over the columns on the page from `start` up to, not including, `end`. */
export interface FaseOver {
  readonly start: number;
  readonly end: number;
  readonly fase: FaseOf;
}

/** A fase as one of the sides has it: that of the head where both have it. */
export interface FaseOf {
  readonly key: string;
  readonly fase: Fase;
  readonly base: Fase | undefined;
  readonly isGone: boolean;
}

/** The fase of each column; undefined where nobody wrote one. */
export function fasenOf(columns: readonly MergedColumn[], sides: Sides): (FaseOf | undefined)[] {
  const { base, head, same } = sides;
  const oldByLine = new Map((base?.view.fasen ?? []).map(({ fase }) => [lineOf(fase), fase]));
  const known = new Map<Fase, FaseOf>();
  for (const { fase, key } of head?.view.fasen ?? []) {
    const line = baseLineOf(sides, lineOf(fase));
    known.set(fase, { key, fase, base: line === undefined ? undefined : oldByLine.get(line), isGone: false });
  }
  const continued = new Map([...known.values()].flatMap((one) => (one.base ? [[one.base, one]] : [])));
  for (const { fase, key } of base?.view.fasen ?? []) {
    const now = continued.get(fase);
    // A fase that lives on in another klantreis is gone from this one.
    const place = base && head ? same.headOf(base.file, lineOf(fase)) : undefined;
    if (now && place) known.set(fase, now);
    else known.set(fase, { key: `was/${key}`, fase, base: fase, isGone: true });
  }
  return columns.map((column) => {
    const { fase } = (column.head ?? column.base)!;
    return fase.ongeschreven ? undefined : known.get(fase);
  });
}

/** Neighbouring columns on the page of one fase; a fold over more fasen belongs to none. */
export function fasenOver(pageColumns: readonly PageColumn[], fasen: readonly (FaseOf | undefined)[]): FaseOver[] {
  const over: FaseOver[] = [];
  pageColumns.forEach((pageColumn, nth) => {
    const fase = fasen[pageColumn.start];
    if (!fase || fasen.slice(pageColumn.start, pageColumn.end).some((other) => other !== fase)) return;
    const last = over.at(-1);
    if (last?.fase === fase && last.end === nth) over[over.length - 1] = { ...last, end: nth + 1 };
    else over.push({ start: nth, end: nth + 1, fase });
  });
  return over;
}

/** How a fase of a side is drawn. */
export type MakeFase = (fase: Fase, key: string, side: Side) => LaneCell;

/** A fase of either side or of both. */
export function faseCandidate({ fase, base: old, isGone, key }: FaseOf, sides: Sides, make: MakeFase): Candidate {
  const { base, head } = sides;
  return {
    lane: 'fase',
    cell: make(fase, key, (isGone ? base : head)!),
    before: old && !isGone ? make(old, key, base!) : undefined,
    spot: spotOf(sides, old && lineOf(old), isGone ? undefined : lineOf(fase)),
    from: old && !isGone ? cameFrom(old, base!) : '',
  };
}

/** The card of a fase in an arrow of a width. */
export function arrowCard(width: number, first: boolean): MakeFase {
  return (fase, key, side) => faseCell(fase, key, side, width, first);
}

function faseCell(fase: Fase, key: string, { view, scope }: Side, width: number, first: boolean): LaneCell {
  const card = new Card('fase', width, { x: first ? 18 : 32, y: 11 });
  const titel = { size: SIZE.kop, style: 'bold', role: 'faseInkt', balance: true, source: titleAt(fase) } as const;
  card.text(fase.titel || fillWords('faseZonderTitel'), titel);
  for (const { text, source, topic } of faseNotes(fase, view, scope)) {
    card.text(text, { size: SIZE.bijschrift, role: 'faseInkt', source, topic });
  }
  const look = { fill: 'fase', stroke: 'kaartRand' } as const;
  return card.finish({ key, label: faseLabel(fase, view, scope), line: lineOf(fase) }, look);
}

function cameFrom(old: Fase, { view }: Side): string {
  const before = view.fasen[view.fasen.findIndex(({ fase }) => fase === old) - 1];
  if (!before) return fillComparison('vooraan');
  return fillComparison('naStap', { titel: before.fase.titel || fillWords('faseZonderTitel') });
}

/** The fasen as arrows over their stappen, all equally tall. */
export function faseArrows(
  fasen: readonly { readonly cell: MergedCell; readonly span: Span; readonly first: boolean }[],
  y: number,
): { boxes: Box[]; height: number } {
  const cells = fasen.map(({ cell, first }) => dressed(cell, arrow(first)));
  const height = highest(
    cells.map((cell) => cell.height),
    46,
  );
  return { boxes: cells.map((cell, nth) => cell.at(fasen[nth]!.span.x, y, height)), height };
}

function arrow(first: boolean): Frame {
  return {
    outline: (width, height, paint) => ({ type: 'path', d: chevron(width, height, first), ...paint }),
    heading: 'line',
  };
}

function lineOf({ range }: Fase): number {
  return range.start.line;
}
