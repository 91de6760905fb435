import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doOverlap, indentPlaced, inLineEndsOf, placeEdits } from '../../../src/text/edit/apply-edits';
import { insertText, insertToType, rangeInRow, removeText, replaceText } from '../../../src/text/edit/edit';
import { edited, rowsWith, textOf, written } from './texts';

/** A text with edits of which each is of a place behind the one before. */
const withEdits = written.chain((text) => {
  const places = rowsWith(text).flatMap((row, line) =>
    Array.from({ length: row.length + 1 }, (_, character) => ({ line, character })),
  );
  const part = fc.string({ unit: fc.constantFrom('x', '\n', ' '), maxLength: 4 });
  return fc.array(fc.tuple(fc.nat(places.length - 1), part), { maxLength: 6 }).map((chosen) => {
    const sorted = chosen.map(([at]) => places[at]!).toSorted((a, b) => a.line - b.line || a.character - b.character);
    const edits = sorted.flatMap((start, at) =>
      at % 2 === 0 ? [replaceText({ start, end: sorted[at + 1] ?? start }, chosen[at]![1])] : [],
    );
    return { text: textOf(text), edits };
  });
});

describe('edits that are applied', () => {
  it('give what an editor makes of them, in any order, and stand where they say', () => {
    fc.assert(
      fc.property(withEdits, fc.boolean(), ({ text, edits }, isReversed) => {
        // Of two at one place the first that is given comes first.
        const starts = new Set(edits.map(({ range }) => JSON.stringify(range.start)));
        const given = isReversed && starts.size === edits.length ? edits.toReversed() : edits;
        const result = edited(text, given);
        const own = inLineEndsOf(text, given);
        const { placed } = placeEdits(text, own)!;
        placed.forEach(({ edit, start, end }, at) => {
          expect(edit).toBe(own[at]);
          expect(result.slice(start, end)).toBe(edit.newText);
        });
      }),
    );
  });

  it('are none where two change one place', () => {
    const two = [replaceText(rangeInRow(0, 0, 3), 'x'), replaceText(rangeInRow(0, 2, 4), 'y')];
    expect(doOverlap(two)).toBe(true);
    expect(placeEdits('abcde', two)).toBeUndefined();
    expect(doOverlap([two[0]!, insertText({ line: 0, character: 3 }, 'y')])).toBe(false);
  });

  it('write the line end of the text, the most frequent one', () => {
    const edit = insertToType({ line: 0, character: 1 }, '\n  x: ', 'y', '\n');
    const [own] = inLineEndsOf('a\r\nb\r\nc\n', [edit]);
    expect(own!.newText).toBe('\r\n  x: y\r\n');
    expect(own!.newText.slice(...own!.typing!)).toBe('y');
    expect(inLineEndsOf('a\r\nb', [own!])).toEqual([own]);
    expect(inLineEndsOf('a', [edit])).toEqual([edit]);
  });
});

describe('spaces before a row that an edit touches', () => {
  it.each([
    ['in what it writes', insertText({ line: 0, character: 1 }, '\nx'), 'a\n    x\nb'],
    ['beside it', insertText({ line: 1, character: 0 }, 'x'), 'a\n    xb'],
  ])('become others: %s', (_, edit, expected) => {
    const { text, placed } = placeEdits('a\nb', [edit])!;
    const start = text.indexOf('\n') + 1;
    indentPlaced(placed[0]!, start, start, '    ');
    expect(edited('a\nb', [placed[0]!.edit])).toBe(expected);
  });

  it('are taken along where they stand before it, with the place to type', () => {
    const { placed } = placeEdits('a\n  b', [insertToType({ line: 1, character: 2 }, 'x', 'y')])!;
    indentPlaced(placed[0]!, 2, 4, '\t');
    expect(edited('a\n  b', [placed[0]!.edit])).toBe('a\n\txyb');
    expect(placed[0]!.edit.newText.slice(...placed[0]!.edit.typing!)).toBe('y');
  });

  it('go where the edit leaves them behind', () => {
    const { placed } = placeEdits('  ab', [removeText(rangeInRow(0, 2, 3))])!;
    indentPlaced(placed[0]!, 0, 2, '');
    expect(edited('  ab', [placed[0]!.edit])).toBe('b');
  });
});
