import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import type { Column } from '../kaart/view';
import type { Mark } from './marks';
import { baseLineOf, headLineOf, type Side, type Sides } from './side';

/** A stap of either side, or of both: one column of the picture. */
export interface MergedColumn {
  readonly index: number;
  readonly key: string;
  readonly base: Column | undefined;
  readonly head: Column | undefined;
  readonly mark: Exclude<Mark, 'gewijzigd' | 'opgelost'> | undefined;
  /** Where a moved stap stood, in words. */
  readonly from: string;
}

/**
 * The same sides, in which every stap has one number: that of the head. What only the base has keeps its own, and says that it is of then.
 */
export function renumbered(sides: Sides): Sides {
  const { base, head } = sides;
  if (!base || !head) return sides;
  const numbers = new Map(head.view.columns.map((column) => [lineOf(column), column.number]));
  const columns = base.view.columns.map((column) => {
    if (column.missing) return column;
    const now = numbers.get(headLineOf(sides, lineOf(column)) ?? -1);
    return { ...column, number: now || fillComparison('nummerEerst', { nummer: column.number }) };
  });
  return { ...sides, base: { ...base, view: { ...base.view, columns } } };
}

/** The stappen of the head, with the vanished ones of the base where they stood. */
export function mergeColumns(sides: Sides): MergedColumn[] {
  const { base, head } = sides;
  const baseColumns = base?.view.columns ?? [];
  const byLine = new Map(baseColumns.map((column) => [lineOf(column), column]));
  const paired = new Map<Column, MergedColumn>();
  const heads = (head?.view.columns ?? []).map((column): MergedColumn => {
    const line = baseLineOf(sides, lineOf(column));
    const old = line === undefined ? undefined : byLine.get(line);
    const merged = { index: 0, key: column.key, base: old, head: column, ...markOf(column, old, sides) };
    if (old) paired.set(old, merged);
    return merged;
  });
  const goneAfter = new Map<MergedColumn | undefined, MergedColumn[]>();
  let after: MergedColumn | undefined;
  for (const column of baseColumns) {
    const merged = paired.get(column);
    // A stap that moved away says nothing about the place where it stood.
    if (merged && merged.mark !== 'verplaatst') after = merged;
    if (merged || column.missing) continue;
    const gone = { index: 0, key: `was/${column.key}`, base: column, head: undefined, mark: 'weg', from: '' } as const;
    goneAfter.set(after, [...(goneAfter.get(after) ?? []), gone]);
  }
  const all = [undefined, ...heads].flatMap((column) => [
    ...(column ? [column] : []),
    ...(goneAfter.get(column) ?? []),
  ]);
  return all.map((column, index) => ({ ...column, index }));
}

/** A fase without stappen is known by its own line. */
function lineOf({ stap }: Column): number {
  return stap.range.start.line;
}

function markOf(
  column: Column,
  old: Column | undefined,
  { base, head, same }: Sides,
): Pick<MergedColumn, 'mark' | 'from'> {
  if (column.missing) return { mark: undefined, from: '' };
  if (!old) return { mark: 'nieuw', from: '' };
  const moved = head !== undefined && base !== undefined && same.isMoved(head.file, lineOf(column));
  return moved ? { mark: 'verplaatst', from: cameFrom(old, column, base) } : { mark: undefined, from: '' };
}

function cameFrom(old: Column, now: Column, base: Side): string {
  const titel = old.fase.titel || fillWords('faseZonderTitel');
  if (titel !== now.fase.titel && !old.fase.ongeschreven) return fillComparison('uitFase', { titel });
  const before = base.view.columns[old.index - 1];
  if (!before) return fillComparison('vooraan');
  return fillComparison('naStap', { titel: before.stap.titel || fillWords('nogLeeg') });
}
