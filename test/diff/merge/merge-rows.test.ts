import { describe, expect, it } from 'vitest';
import { markedRows, mergeRows } from '../../../src/diff/merge/merge-lines';

describe('rows that are merged as git does', () => {
  // The library takes the cube of rows that are all the same, and overflows the stack of some 130,000 rows in a run.
  it.each([
    ['the same row over and over', Array.from({ length: 6_000 }, () => 'zomaar iets')],
    ['very many rows', Array.from({ length: 150_000 }, (_, at) => `rij ${at}`)],
  ])('are one conflict where finding out takes too long: %s', (_, rows) => {
    const [ours, theirs] = [
      ['a', ...rows, 'b'],
      ['c', ...rows, 'd'],
    ];
    const pieces = mergeRows(['x', ...rows, 'y'], ours, theirs).filter(
      (piece) => 'conflict' in piece || piece.rows.length > 0,
    );
    expect(pieces).toMatchObject([{ conflict: { ours, theirs } }]);
  });

  it('look only between what all three begin and end with', () => {
    const same = Array.from({ length: 150_000 }, () => 'zomaar iets');
    const at = (one: string, other: string) => [...same, one, 'midden', 'en', other, ...same];
    const markers = { ours: '', base: '', theirs: '', size: 7, showBase: false };
    const merged = markedRows(mergeRows(at('a', 'b'), at('A', 'b'), at('a', 'B')), markers);
    expect(merged).toEqual({ rows: at('A', 'B'), conflicts: [] });
  });
});
