import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parser/parse';
import type { Line } from '../../../src/parser/lines/line';
import {
  declaration,
  detailIndent,
  fillText,
  levelOf,
  removeLine,
  rowBelow,
  rowsAfter,
  rowsAtEnd,
  rowsBefore,
  rowUnder,
  spansOf,
} from '../../../src/text/edit/line-edits';
import type { Edit } from '../../../src/util/source';
import { rowsOf } from '../../../src/util/rows';
import { damages, WAYS } from '../../support/damage';
import { EXAMPLES } from '../../support/examples';
import { edited } from './texts';

const TEXT = `# van ons
bron b: B

klantreis r: R
\tstap s: S
\t\tdoet: x
\t\t\tvolgens b
\t\t# over het knelpunt
\t\tknelpunt k: K
\t\t\ternst hoog
\tstap t: T
`;

type File = ReturnType<typeof parse>;

function lineOf(file: File, row: string): Line {
  const at = rowsOf(file.text).findIndex((one) => one.trim() === row);
  return file.lines.find(({ range }) => range.start.line === at)!;
}

/** The text after an edit; what is new is given by the rows around it. */
function after(make: (file: File) => readonly Edit[], text = TEXT): string {
  const file = parse(text);
  return edited(text, make(file));
}

const NEW = [
  { text: 'x: ', typed: 'y' },
  { text: 'z', deeper: 1 },
];

describe('rows come where their line belongs', () => {
  it.each([
    [
      'under an element, before its elements',
      (f: File) => rowUnder(f, lineOf(f, 'stap s: S'), NEW[0]!),
      '\t\t\tvolgens b\n\t\tx: y\n',
    ],
    ['directly below a line', (f: File) => rowBelow(f, lineOf(f, 'doet: x'), NEW[0]!), '\t\tdoet: x\n\t\t\tx: y\n'],
    ['as somebody asks', (f: File) => rowBelow(f, lineOf(f, 'doet: x'), NEW[0]!, ' '), '\t\tdoet: x\n x: y\n'],
    [
      'below a line and all of it',
      (f: File) => rowsAfter(f, lineOf(f, 'stap s: S'), NEW),
      'hoog\n\tx: y\n\t\tz\n\tstap t',
    ],
    [
      'above a line, its comment stays',
      (f: File) => rowsBefore(f, lineOf(f, 'knelpunt k: K'), NEW),
      'volgens b\n\t\tx: y\n\t\t\tz\n\t\t# over',
    ],
    ['above the first line', (f: File) => rowsBefore(f, lineOf(f, 'bron b: B'), NEW), '# van ons\nx: y\n\tz\nbron'],
    ['below the last of its kind', (f: File) => declaration(f, 'bron', NEW), 'bron b: B\n\nx: y\n\tz\n\nklantreis'],
    ['at the top', (f: File) => declaration(f, 'maat', NEW), 'x: y\n\tz\n\n# van ons\nbron'],
    ['at the end', (f: File) => rowsAtEnd(f, NEW), 'stap t: T\n\nx: y\n\tz\n'],
  ])('%s', (_, make, expected) => {
    expect(after((file) => [make(file)])).toContain(expected);
  });

  it('below a comment that is about the whole file, and above no detail', () => {
    expect(after((file) => [declaration(file, 'maat', NEW)], '# hier\n\nbron b: B\n')).toBe(
      '# hier\n\nx: y\n  z\n\nbron b: B\n',
    );
    expect(after((file) => [declaration(file, 'maat', NEW)], '  doet: x\n')).toBe('  doet: x\n\nx: y\n  z\n');
  });

  it('as deep as what is there, else a level of the text', () => {
    const file = parse(TEXT);
    expect(levelOf(file)).toBe('\t');
    expect(levelOf(parse('bron b: B\n'))).toBe('  ');
    const indentOf = (text: string) => detailIndent(rowsOf(text), parse(text).lines[0]);
    expect(indentOf('bron b: B\n   aantal 3\n')).toBe('   ');
    expect(indentOf('bron b: B\naantal 3\n')).toBe('  ');
    expect(detailIndent(rowsOf(TEXT), undefined)).toBe('');
  });
});

describe('the text of a line', () => {
  it.each([
    ['klantvraag', false, 'klantvraag: x'],
    ['klantvraag:', true, 'klantvraag: x'],
    ['klantvraag: ', true, 'klantvraag: x'],
  ])('%j is written behind its colon', (row, hasColon, expected) => {
    const edit = fillText(parse(row), { line: 0, character: row.length }, hasColon, 'x');
    expect(edited(row, [edit])).toBe(expected);
    expect(edit.newText.slice(...edit.typing!)).toBe('x');
  });
});

describe('a line that goes', () => {
  it('takes along what hangs under it, and leaves what does not', () => {
    expect(after((file) => removeLine(file, lineOf(file, 'stap s: S')))).toBe(
      '# van ons\nbron b: B\n\nklantreis r: R\n\tstap t: T\n',
    );
    const wrong = 'klantreis r: R\n  stap s: S\n    knelpunt k: K\n    onzin\n      ernst hoog\n';
    const file = parse(wrong);
    expect(edited(wrong, removeLine(file, lineOf(file, 'knelpunt k: K')))).toBe(
      'klantreis r: R\n  stap s: S\n    onzin\n      ernst hoog\n',
    );
  });

  it('is gone, and every line that does not hang under it is still there', () => {
    let gone = 0;
    for (const { text } of EXAMPLES) {
      const forms = WAYS.flatMap((way) => damages(text, 7, way)).slice(0, 3);
      for (const form of [text, ...forms.map((one) => one.text)]) {
        const file = parse(form);
        const rows = rowsOf(form);
        for (const line of file.lines.filter((_, at) => at % 17 === 0)) {
          const removed = new Set(spansOf(file.lines, bodyOf(line)).flatMap(({ first, last }) => [first, last]));
          const kept = file.lines.filter((other) => !bodyOf(line).includes(other));
          const result = edited(form, removeLine(file, line));
          for (const other of kept) {
            expect(removed.has(other.range.start.line)).toBe(false);
            expect(result).toContain(rows[other.range.start.line]!);
          }
          expect(rowsOf(result).length).toBeLessThan(rows.length);
          gone++;
        }
      }
    }
    expect(gone).toBeGreaterThan(20);
  });
});

function bodyOf(line: Line): Line[] {
  return [line, ...line.children.flatMap(bodyOf)];
}
