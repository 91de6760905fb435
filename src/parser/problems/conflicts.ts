import type { Finding, Fix } from '../../model/finding';
import type { TextConflict } from '../../util/conflict-markers';
import { removeRows, rowStart } from './row-edits';

/** One message for every conflict that a merge left, with what can be chosen. */
export function conflictProblems(conflicts: readonly TextConflict[], texts: readonly string[]): Finding[] {
  return conflicts.map((conflict) => {
    const code = conflict.end === undefined ? 'KT051' : 'KT050';
    return { code, range: rowRange(conflict.start, texts), args: {}, fixes: choices(conflict, texts) };
  });
}

type Rows = readonly [first: number, last: number];

function choices({ start, firstEnd, middle, end, last, first, second }: TextConflict, texts: readonly string[]): Fix[] {
  const [opening, between]: [Rows, Rows] = [
    [start, start],
    [firstEnd, middle],
  ];
  const closing: readonly Rows[] = end === undefined ? [] : [[end, end]];
  // Of two versions of which one is empty both are the other one.
  const isOneSided = firstEnd - start === 1 || last + (end === undefined ? 1 : 0) - middle === 1;
  return [
    remove(first ? 'FIX08' : 'FIX11', { naam: first }, [opening, [firstEnd, last]], texts),
    remove(second ? 'FIX09' : 'FIX12', { naam: second }, [[start, middle], ...closing], texts),
    ...(isOneSided ? [] : [remove('FIX10', {}, [opening, between, ...closing], texts)]),
  ];
}

function remove(title: string, args: Finding['args'], parts: readonly Rows[], texts: readonly string[]): Fix {
  return { title, args, edits: parts.map(([from, to]) => removeRows(from, to, texts)) };
}

function rowRange(row: number, texts: readonly string[]): Finding['range'] {
  return { start: rowStart(row, texts), end: { line: row, character: texts[row]!.length } };
}
