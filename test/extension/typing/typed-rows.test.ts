import { expect, it } from 'vitest';
import { type RowChange, TypedRows } from '../../../src/extension/typing/typed-rows';

function rowsAfter(...changes: readonly RowChange[]): readonly number[] {
  const typed = new TypedRows();
  for (const change of changes) typed.typed(change);
  return typed.all.toSorted((a, b) => a - b);
}

const key = (row: number, text = 'x'): RowChange => ({ first: row, last: row, text });

it.each([
  ['a key', [key(4)], [4]],
  ['Enter', [key(4), key(4, '\n  ')], [4, 5]],
  ['Enter in a file of Windows', [key(4, '\r\n  ')], [4, 5]],
  ['rows that are pasted', [key(4, 'a\nb\nc')], [4, 5, 6]],
  ['Enter above', [key(4), key(1, '\n')], [1, 2, 5]],
  ['two rows that become one', [key(4), key(7), { first: 2, last: 3, text: '' }], [2, 3, 6]],
  ['rows that are taken out', [key(4), key(7), { first: 3, last: 5, text: '' }], [3, 5]],
])('knows the rows of %s', (_, changes, rows) => {
  expect(rowsAfter(...changes)).toEqual(rows);
});

it('forgets a row that was looked at, and moves the others with the text', () => {
  const typed = new TypedRows();
  typed.typed(key(1, 'a\nb\nc'));
  typed.looked([2]);
  typed.moved({ first: 0, last: 0, text: '\n\n' });
  expect(typed.all).toEqual([3, 5]);
  typed.forget();
  expect(typed.all).toEqual([]);
});
