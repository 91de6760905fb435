import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixTitle } from '../../src/messages/messages';
import type { Fix } from '../../src/model/finding';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { fixesOf, opened } from '../fuzz/faces';
import { EXAMPLES } from '../support/examples';

const HEAD = 'klantreis reis: Reis\n  fase f: F\n    stap s: S\n';
const END = '    stap t: T\n';

/** A text with two versions in it. */
function contested(first: string, second: string, base?: string): string {
  const common = base === undefined ? '' : `||||||| samen\n${base}`;
  return `${HEAD}<<<<<<< noor\n${first}${common}=======\n${second}>>>>>>> sam\n${END}`;
}

function choicesOf(text: string): readonly Fix[] {
  return parse(text).problems.flatMap(({ fixes }) => fixes ?? []);
}

function apply(text: string, fix: Fix): string {
  const rows = text.split('\n');
  for (const { range } of fix.edits.toReversed()) rows.splice(range.start.line, range.end.line - range.start.line);
  return rows.join('\n');
}

const FIRST = '      gevoel negatief: eerst\n';
const SECOND = '      gevoel positief: daarna\n      doet: Iets\n';

describe('a text with two versions in it', () => {
  it('is read as the first one, with one message', () => {
    const { model, problems, lines } = parse(contested(FIRST, SECOND));
    expect(problems.map(({ code, range }) => [code, range.start.line])).toEqual([['KT050', 3]]);
    expect(lines.map(({ keyword }) => keyword)).toEqual(['klantreis', 'fase', 'stap', 'gevoel', 'stap']);
    const [stap, next] = model.klantreizen[0]!.fasen[0]!.stappen;
    expect(stap!.gevoel.map(({ waarde }) => waarde)).toEqual([-1]);
    expect(next!.range.start.line).toBe(9);
  });

  it('is seen on the first row of a file with a byte order mark, which stays', () => {
    const text = `\uFEFF<<<<<<< noor\npersona a: Anna\n=======\npersona a: Anton\n>>>>>>> sam\n`;
    const { problems, model } = parse(text);
    expect(problems.map(({ code, range }) => [code, range.start])).toEqual([['KT050', { line: 0, character: 1 }]]);
    expect(model.personas.map(({ titel }) => titel)).toEqual(['Anna']);
    const file = opened(text);
    expect(fixesOf(file, file.problems).map(({ after }) => after)).toEqual([
      '\uFEFFpersona a: Anna\n',
      '\uFEFFpersona a: Anton\n',
      '\uFEFFpersona a: Anna\npersona a: Anton\n',
    ]);
    expect(formatText(text, parse(text).lines)).toBe(text);
  });

  it('can be the first, the second or both', () => {
    for (const base of [undefined, '      gevoel neutraal\n']) {
      const text = contested(FIRST, SECOND, base);
      const fixes = choicesOf(text);
      expect(fixes.map(({ title, args }) => fixTitle(title, args))).toEqual([
        'Neem de eerste versie (noor)',
        'Neem de tweede versie (sam)',
        'Neem beide versies, onder elkaar',
      ]);
      expect(fixes.map((fix) => apply(text, fix))).toEqual([
        HEAD + FIRST + END,
        HEAD + SECOND + END,
        HEAD + FIRST + SECOND + END,
      ]);
    }
  });

  it('has no names where git gives none', () => {
    const text = contested(FIRST, SECOND).replace(' noor', '').replace(' sam', '');
    expect(
      choicesOf(text)
        .map(({ title, args }) => fixTitle(title, args))
        .slice(0, 2),
    ).toEqual(['Neem de eerste versie', 'Neem de tweede versie']);
  });

  it('may be of a merge of merges, with longer markers around', () => {
    const inner = contested(FIRST, SECOND).slice(HEAD.length, -END.length);
    const text = `${HEAD}<<<<<<<<< a\n${FIRST}=========\n${inner}>>>>>>>>> b\n${END}`;
    expect(parse(text).problems.map(({ code }) => code)).toEqual(['KT050']);
    expect(apply(text, choicesOf(text)[0]!)).toBe(HEAD + FIRST + END);
  });

  it('without its end has two versions up to the next empty row', () => {
    const text = contested(FIRST, SECOND).replace(`>>>>>>> sam\n`, '\n');
    const { problems, lines } = parse(text);
    expect(problems.map(({ code }) => code)).toEqual(['KT051']);
    expect(lines.map(({ keyword }) => keyword)).toEqual(['klantreis', 'fase', 'stap', 'gevoel', 'stap']);
    expect(choicesOf(text).map((fix) => apply(text, fix))).toEqual([
      `${HEAD}${FIRST}\n${END}`,
      `${HEAD}${SECOND}\n${END}`,
      `${HEAD}${FIRST}${SECOND}\n${END}`,
    ]);
  });

  it.each([
    ['<<<<<<< noor', 'KT001'],
    ['=======', 'KT065'],
    ['>>>>>>> sam', 'KT001'],
  ])('of which only %s is left is a line like any other', (marker, code) => {
    const text = `${HEAD}${FIRST}${END}${marker}\n`;
    expect(parse(text).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('stays as it is when the text around it is laid out', () => {
    const messy = contested('gevoel   negatief\n', '    doet:x\n\n\n\tdenkt : y\n').replace('    stap t', 'stap   t');
    const formatted = formatText(messy, parse(messy).lines);
    expect(formatted).toBe(messy.replace('stap   t', '    stap t'));
    expect(formatText(formatted, parse(formatted).lines)).toBe(formatted);
  });

  it('is the same after it is laid out, wherever its markers stand', () => {
    const rows = EXAMPLES[1]!.text.split('\n');
    const markers = fc.array(
      fc.tuple(fc.nat(rows.length), fc.constantFrom('<<<<<<< a', '=======', '>>>>>>> b', '||||||| c')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(markers, (places) => {
        const text = places.reduce((all, [at, marker]) => all.toSpliced(at, 0, marker), rows).join('\n');
        const before = parse(text);
        const formatted = formatText(text, before.lines);
        const after = parse(formatted);
        expect(after.lines.map(({ keyword }) => keyword)).toEqual(before.lines.map(({ keyword }) => keyword));
        expect(after.problems.map(({ code }) => code)).toEqual(before.problems.map(({ code }) => code));
        expect(formatText(formatted, after.lines)).toBe(formatted);
      }),
    );
  });

  it('is no conflict where the signs are text or fewer', () => {
    const text = `${HEAD}      citaat: <<<<<<< zei hij\n        : ======= en toen\n<<<<<< zes\n`;
    expect(parse(text).problems.map(({ code }) => code)).toEqual(['KT001']);
  });
});
