import { type ComparisonWord, fillComparison } from '../../messages/comparison.data';
import { capital } from '../../util/text';
import type { About } from '../../drawing/card';
import { heldBy } from '../kaart/holders';
import type { CardLane } from '../kaart/lane-cells';
import type { Lane, LaneCell } from '../kaart/lanes';
import { sentences } from '../kaart/words';
import { alsoInKnelpunt, alsoInOplossing, alsoInStap, alsoInSucces } from './undrawn-changes';
import type { MergedColumn } from './columns';
import { type Mark, markWords } from './marks';
import { mergeCards, type TextChange } from './merge-card';
import { baseLineOf, headLineOf, type Side, type Sides } from './side';
import type { Column } from '../kaart/view';

/** A card of either side or of both, and what happened to it. */
export interface MergedCell {
  readonly lane: Lane;
  readonly cell: LaneCell;
  readonly marks: readonly Mark[];
  /** Where a moved thing stood, in words. */
  readonly from: string;
  readonly baseLine: number | undefined;
  /** It came or went along with its stap, which says so. */
  readonly along: boolean;
  /** The card in words, with what changed. */
  readonly label: string;
}

type MakeCells = (column: Column, side: Side) => readonly LaneCell[];

interface OldCell {
  readonly cell: LaneCell;
  readonly column: Column;
}

/** The cards of one lane under every column: those of the head, and those of the base that are gone. */
export function mergeLane(columns: readonly MergedColumn[], sides: Sides, make: MakeCells): MergedCell[][] {
  const { base, head } = sides;
  const old = new Map<number, OldCell>();
  const perColumn = columns.map((column) => (base && column.base ? make(column.base, base) : []));
  perColumn.forEach((cells, index) => {
    for (const cell of cells) {
      const { line } = cell.content.about;
      if (line !== undefined) old.set(line, { cell, column: columns[index]!.base! });
    }
  });
  const used = new Set<LaneCell>();
  const merged = columns.map((column) => {
    const cells = head && column.head ? make(column.head, head) : [];
    return cells.map((cell) => {
      const line = baseLineOf(sides, cell.content.about.line);
      const before = line === undefined ? undefined : old.get(line);
      if (before) used.add(before.cell);
      return mergeCell(cell, before, line, column, sides);
    });
  });
  return merged.map((cells, index) => {
    const gone = perColumn[index]!.filter((cell) => {
      const { line } = cell.content.about;
      return line !== undefined && !used.has(cell) && !isSameWish(line, headLineOf(sides, line), sides);
    });
    // "Geen contact" is no news beside the contact that is gone.
    const isNews = gone.some((cell) => !base!.wishes.has(cell.content.about.line!));
    const kept = isNews ? cells.filter(({ cell }) => cell.content.about.line !== undefined) : cells;
    return [...kept, ...gone.map((cell) => goneCell(cell, columns[index]!, sides))];
  });
}

export function cellsOfLane(lane: CardLane, width: number): MakeCells {
  return (column, { view, scope }) => lane.cells(column, view, scope, width);
}

function mergeCell(
  cell: LaneCell,
  before: OldCell | undefined,
  line: number | undefined,
  column: MergedColumn,
  sides: Sides,
): MergedCell {
  const { about, lane } = cell.content;
  const shared = { lane, from: '', baseLine: undefined, along: false };
  if (about.line === undefined) return { ...shared, cell, marks: [], label: about.label };
  if (!before && isSameWish(line, about.line, sides))
    return { ...shared, cell, baseLine: line, marks: [], label: about.label };
  if (!before) {
    const along = column.mark === 'nieuw' && lane !== 'stap';
    return { ...shared, cell, marks: ['nieuw'], along, label: markedLabel(about, lane, ['nieuw'], '', []) };
  }
  const { head, same } = sides;
  const also = alsoIn(lane, [line!, about.line], sides);
  const { cell: both, changes } = mergeCards(before.cell, cell, also);
  const isMoved = same.isMoved(head!.file, about.line);
  const from = !isMoved ? '' : lane === 'stap' ? column.from : cameFrom(before, sides.base!);
  const isChanged = changes.length > 0 || also !== '';
  const marks: Mark[] = [...(isMoved ? ['verplaatst' as const] : []), ...(isChanged ? ['gewijzigd' as const] : [])];
  return {
    ...shared,
    cell: both,
    marks,
    from,
    baseLine: line,
    label: markedLabel(about, lane, marks, from, changes, also),
  };
}

/**
 * Is this a wish that both versions have? Only one of them draws it where what is now became the same, or something else: that is told,
 * and the wish did not change.
 */
function isSameWish(baseLine: number | undefined, headLine: number | undefined, { base, head }: Sides): boolean {
  if (baseLine === undefined || headLine === undefined) return false;
  const wish = base?.wishes.get(baseLine);
  return wish !== undefined && wish === head?.wishes.get(headLine);
}

function goneCell(cell: LaneCell, column: MergedColumn, sides: Sides): MergedCell {
  const { about, lane } = cell.content;
  const marks = [isSolved(lane, about.line, sides) ? 'opgelost' : 'weg'] as const;
  return {
    lane,
    cell,
    marks,
    from: '',
    baseLine: about.line,
    along: column.mark === 'weg' && lane !== 'stap',
    label: markedLabel(about, lane, marks, '', []),
  };
}

/** `Gewijzigd: Knelpunt 2, ernst laag: … Was: “hoog”. Wordt: “laag”.` */
export function markedLabel(
  { label }: About,
  lane: Lane,
  marks: readonly Mark[],
  from: string,
  changes: readonly TextChange[],
  also = '',
): string {
  if (marks.length === 0) return label;
  const merk = markWords(marks, lane);
  const wat = from ? fillComparison('tekstVan', { merk, van: from, wat: label }) : '';
  return sentences([
    wat || fillComparison('tekstMerk', { merk, wat: label }),
    ...changes.map(changeWords),
    also && capital(also),
  ]);
}

/** Is it gone because it is no longer needed? */
function isSolved(lane: Lane, line: number | undefined, { base, gewenst }: Sides): boolean {
  if (lane === 'oplossing') return gewenst;
  const knelpunt = lane === 'knelpunt' && base ? base.knelpunten.get(line!) : undefined;
  return knelpunt !== undefined && (gewenst || base!.view.knelpunten.get(knelpunt)?.solved === true);
}

function changeWords({ was, now }: TextChange): string {
  const word: ComparisonWord = was === '' ? 'tekstErbij' : now === '' ? 'tekstEraf' : 'tekstWasWordt';
  return fillComparison(word, { was: quoted(was), wordt: quoted(now) });
}

/** A citaat has its quotes already. */
function quoted(text: string): string {
  return text.startsWith('“') ? text : `“${text}”`;
}

function cameFrom({ cell, column }: OldCell, { view }: Side): string {
  const line = cell.content.about.line;
  const held = heldBy(column, view).find(({ holder: { knelpunten, oplossingen, successen } }) =>
    [...knelpunten, ...oplossingen, ...successen].some((one) => one.range.start.line === line),
  );
  if (held?.tag) return held.key === 'klantreis' ? held.tag : fillComparison('uitFase', { titel: held.holder.titel });
  return fillComparison('uitStap', { nummer: column.number, titel: column.stap.titel });
}

/** What changed in a thing that its card does not show. */
function alsoIn(lane: Lane, lines: readonly [base: number, head: number], sides: Sides): string {
  const { base, head, gewenst } = sides;
  if (gewenst) return '';
  const find = <T>(
    list: (side: Side) => ReadonlyMap<number, T>,
    tell: (one: T, other: T, base: Side, head: Side) => string,
  ): string => {
    const [before, after] = [list(base!).get(lines[0]), list(head!).get(lines[1])];
    return before && after ? tell(before, after, base!, head!) : '';
  };
  switch (lane) {
    case 'stap':
      return find(
        ({ stappen }) => stappen,
        (...two) => alsoInStap(...two, (line) => baseLineOf(sides, line)),
      );
    case 'knelpunt':
      return find(({ knelpunten }) => knelpunten, alsoInKnelpunt);
    case 'oplossing':
      return find(({ oplossingen }) => oplossingen, alsoInOplossing);
    case 'succes':
      return find(({ successen }) => successen, alsoInSucces);
    default:
      return '';
  }
}
