import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertRowsAbove, insertRowsBelow, withEmptyRow } from '../../../src/text/edit/new-rows';
import { orderAfter, rearrangeRows } from '../../../src/text/edit/rearrange-rows';
import {
  indentRow,
  moveRows,
  removeRows,
  rewriteRows,
  rewriteText,
  type RowSpan,
  rowsIn,
  rowStart,
  shiftRows,
} from '../../../src/text/edit/rows';
import { withoutIndent } from '../../../src/util/spaces';
import { edited, expectRows, rowsWith, textOf, type Written, written } from './texts';

/** A text with some of its rows, in spans that may touch. */
const withSpans = written.chain((text) =>
  fc.uniqueArray(fc.nat(text.rows.length - 1), { maxLength: 4 }).map((rows) => ({
    text,
    spans: rows.toSorted((a, b) => a - b).map((row): RowSpan => ({ first: row, last: row })),
  })),
);

const withRow = written.chain((text) => fc.nat(text.rows.length - 1).map((row) => ({ text, row })));

/** Rows that are left: a text of which the last row goes ends with a line end. */
function left(text: Written, gone: readonly number[], rows: readonly string[]): string[] {
  return gone.includes(text.rows.length - 1) ? [...rows, ''] : [...rows];
}

describe('rows', () => {
  it('are taken out', () => {
    fc.assert(
      fc.property(withSpans, ({ text, spans }) => {
        const gone = spans.flatMap(rowsIn);
        const kept = text.rows.filter((_, row) => !gone.includes(row));
        expectRows(text, removeRows(rowsWith(text), spans), left(text, gone, kept));
      }),
    );
  });

  it('that touch are taken out at once', () => {
    const rows = ['a', 'b', 'c', 'd'];
    expect(
      removeRows(rows, [
        { first: 0, last: 1 },
        { first: 2, last: 2 },
      ]),
    ).toHaveLength(1);
    expect(removeRows(rows, [])).toEqual([]);
  });

  it('go elsewhere', () => {
    fc.assert(
      fc.property(withSpans, fc.nat(), fc.boolean(), ({ text, spans }, at, isAbove) => {
        const gone = spans.flatMap(rowsIn);
        const others = text.rows.map((_, row) => row).filter((row) => !gone.includes(row));
        if (others.length === 0) return;
        const target = others[at % others.length]!;
        const moved = gone.map((row) => text.rows[row]!);
        const kept = others.flatMap((row) => {
          const own = text.rows[row]!;
          if (row !== target) return [own];
          return isAbove ? [...moved, own] : [own, ...moved];
        });
        const edits = moveRows(rowsWith(text), spans, isAbove ? { above: target } : { below: target });
        if (gone.length === 0) expect(edits).toEqual([]);
        expectRows(text, edits, left(text, gone, kept));
      }),
    );
  });

  it('go elsewhere as they are written there', () => {
    const rows = ['a', 'b', 'c'];
    const edits = moveRows(rows, [{ first: 2, last: 2 }], { below: 0 }, (row) => `  ${rows[row]!}`);
    expect(edited('a\nb\nc', edits)).toBe('a\n  c\nb\n');
  });

  it('come in above and below a row', () => {
    const added = [{ text: 'x' }, { text: 'y: ', typed: 'Z', after: '!', deeper: 1 }];
    fc.assert(
      fc.property(withRow, fc.constantFrom('', ' ', '\t'), ({ text, row }, indent) => {
        const rows = rowsWith(text);
        const [before, behind] = [text.rows.slice(0, row), text.rows.slice(row)];
        const fresh = [`${indent}x`, `${indent}\ty: Z!`];
        const above = insertRowsAbove(rows, row, indent, added, '\t');
        const below = insertRowsBelow(rows, row, indent, added, '\t');
        expectRows(text, [above], [...before, ...fresh, ...behind]);
        expectRows(text, [below], [...before, behind[0]!, ...fresh, ...behind.slice(1)]);
        expectRows(text, [withEmptyRow(above, 'below')], [...before, ...fresh, '', ...behind]);
        expectRows(text, [withEmptyRow(below, 'above')], [...before, behind[0]!, '', ...fresh, ...behind.slice(1)]);
        for (const { newText, typing } of [above, below, withEmptyRow(below, 'above'), withEmptyRow(above, 'below')])
          expect(newText.slice(...typing!)).toBe('Z');
      }),
    );
  });

  it('come in below the last one, where there is none to put them above', () => {
    expect(edited('a\n', [insertRowsAbove(['a', ''], 2, '', [{ text: 'x' }])])).toBe('a\n\nx');
  });

  it('get another indentation, and none where they have it', () => {
    fc.assert(
      fc.property(withRow, fc.constantFrom('', '  ', '\t'), ({ text, row }, indent) => {
        const wanted = text.rows.with(row, indent + withoutIndent(text.rows[row]!));
        const edits = indentRow(rowsWith(text), row, indent);
        expectRows(text, edits, wanted);
        expect(edits.length).toBe(wanted[row] === text.rows[row] ? 0 : 1);
      }),
    );
  });

  it.each([
    ['deeper', '', '    ', 'a\n\n\tb\n c', '    a\n\n    \tb\n     c'],
    ['as tabs', '  ', '\t', '  a\n\n    b', '\ta\n\n\t  b'],
    ['as tabs, counted where the spaces are others', '  ', '\t', '  a\n\tb', '\ta\n      b'],
    ['out', '    ', '', '    a\n\n      b\n  c', 'a\n\n  b\nc'],
  ])('go %s as a whole', (_, from, to, text, expected) => {
    const rows = text.split('\n');
    const spans = [{ first: 0, last: rows.length - 1 }];
    expect(edited(text, shiftRows(rows, spans, from, to))).toBe(expected);
    expect(shiftRows(rows, spans, from, from)).toEqual([]);
  });

  it('are written anew, with or without their indentation', () => {
    const rows = ['\uFEFF  a  ', '  : b  ', 'c'];
    const text = rows.join('\n');
    expect(edited(text, [rewriteRows(rows, { first: 0, last: 1 }, 'x')])).toBe('\uFEFFx  \nc');
    expect(edited(text, [rewriteText(rows, { line: 0, character: 3 }, 0, 'x')])).toBe('\uFEFF  x  \n  : b  \nc');
  });

  it('start behind the byte order mark', () => {
    expect([rowStart(['\uFEFFa', '\uFEFFb'], 0), rowStart(['\uFEFFa', '\uFEFFb'], 1)]).toEqual([
      { line: 0, character: 1 },
      { line: 1, character: 0 },
    ]);
  });
});

describe('rows around rows that move', () => {
  /** Three neighbouring spans of a text, of which the outer ones take each other's rows. */
  const around = written.chain((text) => {
    const last = text.rows.length - 1;
    return fc
      .tuple(fc.nat(last), fc.nat(last), fc.nat(last), fc.nat(last))
      .map((places) => places.toSorted((a, b) => a - b) as [number, number, number, number])
      .map(([first, start, end, behind]) => ({
        text,
        above: { first, last: start - 1 },
        moved: { first: start, last: end },
        below: { first: end + 1, last: behind },
      }));
  });

  it('change places, and the rows themselves are in no edit', () => {
    fc.assert(
      fc.property(around, ({ text, above, moved, below }) => {
        const rearranged = { above, moved, below, newAbove: rowsIn(below), newBelow: rowsIn(above) };
        const { edits, by, rows } = rearrangeRows(rowsWith(text), rearranged);
        expectRows(
          text,
          edits,
          orderAfter(rearranged, text.rows.length).map((row) => text.rows[row]!),
        );
        expect(by).toBe(rowsIn(below).length - rowsIn(above).length);
        expect(rows).toEqual({ first: moved.first + by, last: moved.last + by });
        for (const { range } of edits)
          expect(range.end.line <= moved.first || range.start.line >= moved.last).toBe(true);
        if (rowsIn(above).length + rowsIn(below).length === 0) expect(edits).toEqual([]);
      }),
    );
  });

  it('keep the line ends of the text', () => {
    const rows = ['\uFEFFa', 'b'];
    const spans = { above: { first: 0, last: 0 }, moved: { first: 1, last: 1 }, below: { first: 2, last: 1 } };
    const { edits } = rearrangeRows(rows, { ...spans, newAbove: [], newBelow: [0] });
    expect(edited(textOf({ rows: ['a', 'b'], lineEnd: '\r\n', mark: '\uFEFF' }), edits)).toBe('\uFEFFb\r\na');
  });
});
