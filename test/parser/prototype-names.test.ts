import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/workspace/settings-file';
import { askAt, compareAll, exportAll, findingsOf, fixesOf, opened, placesIn } from '../fuzz/faces';
import { EXAMPLES } from '../support/examples';

const NAMES = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];
/** As long as the longest of those, and near to no word of the language. */
const NOBODY = 'qxqxqxqxqxqxqx';

/** Every kind of word of every kind of line, once, with the word cut out of the text that it stands in. */
const GAPS = new Map<
  string,
  { readonly before: string; readonly after: string; readonly line: number; readonly column: number }
>();
for (const { text } of EXAMPLES) {
  const rows = text.split('\n');
  for (const { keyword, words } of opened(text).lines) {
    for (const [property, [word]] of words) {
      const key = `${keyword} ${property}`;
      if (GAPS.has(key)) continue;
      const { start, end } = word!.range;
      const [own, first, last] = [rows[start.line]!, Math.max(0, start.line - 3), start.line + 4];
      const head = rows.slice(first, start.line).concat(own.slice(0, start.character));
      const tail = [own.slice(end.character), ...rows.slice(start.line + 1, last)];
      GAPS.set(key, {
        before: head.join('\n'),
        after: tail.join('\n'),
        line: start.line - first,
        column: start.character,
      });
    }
  }
}

describe('a name that every object in the program has', () => {
  it('is asked for in many kinds of line', () => {
    expect(GAPS.size).toBeGreaterThan(50);
  });

  it.each([...GAPS])('is a name like any other in: %s', (_, { before, after, line, column }) => {
    const said = (name: string) =>
      findingsOf(opened(before + name + after)).map(({ code, range }) => [code, range.start]);
    const usual = said(NOBODY);
    for (const name of NAMES) {
      const text = before + name + after;
      const file = opened(text);
      const findings = findingsOf(file);
      expect(findings.map(({ code }) => code)).not.toContain('KT090');
      // What is said elsewhere is the same; `__proto__` is no name, so its line is one that cannot be read.
      const elsewhere = (list: unknown[][]) =>
        JSON.stringify(list.filter(([, at]) => (at as { line: number }).line !== line));
      if (/^\p{L}/u.test(name)) expect(elsewhere(said(name)), name).toEqual(elsewhere(usual));
      exportAll(file);
      compareAll(before + NOBODY + after, text);
      placesIn(file, findings);
      askAt(file, { line, character: column + 1 });
      for (const { after: repaired } of fixesOf(file, findings)) expect(repaired).not.toBe(text);
    }
  });

  it.each([
    ['gewenst zonder constructor', 'KT010'],
    ['contact constructor', 'KT017'],
    ['constructor', 'KT001'],
    ['toString: Iets', 'KT001'],
    ['negeer toString: zomaar', 'KT031'],
  ])('gets a message: %s', (row, code) => {
    const codes = findingsOf(opened(`klantreis r: R\n  stap s: S\n    ${row}\n`)).map((finding) => finding.code);
    expect(codes).toContain(code);
  });

  it('is no setting', () => {
    const { settings, problems } = readSettings(
      '{"regels": {"__proto__": "uit", "toString": "uit"}, "constructor": 1}',
    );
    expect(settings.regels).toEqual({});
    expect(problems).toHaveLength(3);
  });
});
