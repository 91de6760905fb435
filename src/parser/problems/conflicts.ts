import type { Finding, Fix } from '../../model/finding';
import { removeRows, rowEnd, type RowSpan, rowStart } from '../../text/edit/rows';
import type { TextConflict } from '../../util/conflict-markers';

/** One message for every conflict that a merge left, with what can be chosen. */
export function conflictProblems(conflicts: readonly TextConflict[], texts: readonly string[]): Finding[] {
  return conflicts.map((conflict) => {
    const code = conflict.end === undefined ? 'KT051' : 'KT050';
    return { code, range: rowRange(conflict.start, texts), args: {}, fixes: choices(conflict, texts) };
  });
}

function choices({ start, firstEnd, middle, end, last, first, second }: TextConflict, texts: readonly string[]): Fix[] {
  const [opening, between] = [rows(start, start), rows(firstEnd, middle)];
  const closing = end === undefined ? [] : [rows(end, end)];
  // Of two versions of which one is empty both are the other one.
  const isOneSided = firstEnd - start === 1 || last + (end === undefined ? 1 : 0) - middle === 1;
  return [
    remove(first ? 'FIX08' : 'FIX11', { naam: first }, [opening, rows(firstEnd, last)], texts),
    remove(second ? 'FIX09' : 'FIX12', { naam: second }, [rows(start, middle), ...closing], texts),
    ...(isOneSided ? [] : [remove('FIX10', {}, [opening, between, ...closing], texts)]),
  ];
}

function rows(first: number, last: number): RowSpan {
  return { first, last };
}

function remove(title: Fix['title'], args: Finding['args'], spans: readonly RowSpan[], texts: readonly string[]): Fix {
  return { title, args, edits: removeRows(texts, spans) };
}

function rowRange(row: number, texts: readonly string[]): Finding['range'] {
  return { start: rowStart(texts, row), end: rowEnd(texts, row) };
}
