import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSources } from '../../src/diff/changes/diff';
import { matchThings } from '../../src/diff/match/match';
import { readTree } from '../../src/diff/tree/read-tree';
import type { Source } from '../../src/diff/tree/statement';
import { changeText } from '../../src/messages/diff.data';
import { renameAt } from '../../src/editor/names/rename';
import { declarationsIn } from '../../src/model/scope/declarations';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { applyEdit, openFiles } from '../editor/cursor';
import { journey, mixture } from '../parser/arbitraries';
import { damages, WAYS } from '../support/damage';
import { EXAMPLES } from '../support/examples';
import { diffTexts, source } from './diff-texts';
import { EVERY_LINE } from './every-line';

const NAMED = [...EXAMPLES.map(({ name, text }) => [name, text] as const), ['every line', EVERY_LINE] as const];
const text = fc.oneof(journey, mixture);

/** Everything that must hold of the changes between any two texts. */
function expectSound(base: string, head: string): void {
  const changes = diffTexts(base, head);
  const rows = { base: rowsOf(base), head: rowsOf(head) };
  const prints = changes.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
  for (const change of changes) {
    expect(changeText(change)).not.toMatch(/[{}]\w+[{}]|undefined/);
    // Better is a claim that needs evidence, or a plan that came further.
    if (change.level === 'verbetering') expect(['VS024', 'VS033', 'VS037', 'VS050']).toContain(change.code);
    expect(change.readers.length).toBeGreaterThan(0);
    expect(change.base ?? change.head).toBeDefined();
    for (const side of ['base', 'head'] as const) {
      const place = change[side];
      if (place) expect(rows[side].has(place.range.start.line)).toBe(true);
    }
    if (change.words) {
      const runs = (not: string) => change.words!.filter(({ is }) => is !== not).map((run) => run.text);
      expect(runs('gone').join(' ')).toBe(change.args.nieuw);
    }
  }
}

function rowsOf(of: string): ReadonlySet<number> {
  return new Set(parse(of).lines.map(({ range }) => range.start.line));
}

describe('the difference of a text', () => {
  it.each(NAMED)('%s and itself is empty', (_, one) => {
    expect(diffTexts(one, one)).toEqual([]);
    expect(diffTexts(one, one.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(diffTexts(one, one.replace(/\n(?!\s*:)/g, '\n\n# opmerking\n'))).toEqual([]);
  });

  it('and itself is empty, whatever the text', () => {
    const isEmpty = (one: string) => {
      expect(diffTexts(one, one)).toEqual([]);
      const rows = one.replace(/\r\n|\n|\r/g, '\n');
      expect(diffTexts(rows, rows.replaceAll('\n', '\r\n'))).toEqual([]);
    };
    fc.assert(fc.property(text, isEmpty), { numRuns: 300 });
  });

  it('and its formatted self is empty', () => {
    const isEmpty = (one: string) => {
      expect(diffTexts(one, formatText(one, parse(one).lines))).toEqual([]);
    };
    fc.assert(fc.property(text, isEmpty), { numRuns: 300 });
  });

  it('and any other names places that are there, with fingerprints of their own', () => {
    fc.assert(fc.property(text, text, expectSound), { numRuns: 300 });
    fc.assert(fc.property(fc.constantFrom(...NAMED), text, ([, one], other) => expectSound(one, other)));
  });

  it('and its damaged self names places that are there', () => {
    for (const [, one] of NAMED) {
      const count = one.split('\n').length;
      for (let line = 0; line < count; line += 11) {
        const forms = WAYS.flatMap((way) => damages(one, line, way));
        expectSound(one, forms[(line * 7) % forms.length]!.text);
      }
    }
  });
});

describe('one line that cannot be read any more', () => {
  it.each(NAMED)('of %s is told, and nothing else', (_, one) => {
    const before = parse(one);
    const base: Source = { ...before, name: 'reis.klantreis' };
    const known = new Set(before.model.onleesbaar.map(({ range }) => range.start.line));
    const rows = one.split('\n');
    for (let line = 0; line < rows.length; line += 3) {
      if (known.has(line) || /^\s*(#|$)/.test(rows[line]!)) continue;
      for (const way of ['swap', 'junk', 'half', 'keyword only', 'words added'] as const) {
        const all = damages(one, line, way);
        const damage = all[(line * 7) % all.length];
        const after = damage && parse(damage.text, before);
        // What is damaged may say something else instead.
        if (!after?.model.onleesbaar.some(({ range }) => range.start.line === line)) continue;
        const head: Source = { ...after, name: 'reis.klantreis' };
        const told = (from: Source, to: Source) => {
          const { changes } = compareSources([from], [to], { reread: (text) => parse(text, before).lines });
          return changes.map((change) => `${change.code} ${changeText(change)}`);
        };
        const where = `${line}: ${damage!.becomes}`;
        expect(told(base, head), where).toEqual([expect.stringMatching(/^VS092 /)]);
        expect(told(head, base), where).toEqual([expect.stringMatching(/^VS093 /)]);
      }
    }
  });
});

describe('things', () => {
  it('are matched the same way when the sides are swapped', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [base, head] = [readTree([source(one)]), readTree([source(other)])];
        const there = matchThings(base, head);
        const back = matchThings(head, base);
        for (const thing of base.things) expect(back.baseOf(thing)).toBe(there.headOf(thing));
      }),
      { numRuns: 300 },
    );
  });
});

/** The changes between a text and texts that are nearly the same, which are read fast. */
function near(one: string) {
  const before = parse(one);
  const sourceOf = (text: string): Source => ({ ...parse(text, before), name: 'reis.klantreis' });
  const base = sourceOf(one);
  return {
    lines: before.lines,
    rows: one.split('\n'),
    to: (text: string) => compareSources([base], [sourceOf(text)]).changes,
    from: (text: string) => compareSources([sourceOf(text)], [base]).changes,
  };
}

describe('one stap', () => {
  it.each(NAMED)('of %s taken out is gone, and put in is new', (_, one) => {
    const { lines, rows, to, from } = near(one);
    for (const { keyword, range, bodyEnd } of lines) {
      if (keyword !== 'stap') continue;
      const without = rows.toSpliced(range.start.line, bodyEnd.line - range.start.line + 1).join('\n');
      const place = { file: 'reis.klantreis', range };
      const [gone, ...others] = to(without).filter(({ args }) => args.soort === 'stap');
      expect([gone?.code, gone?.base, others]).toEqual([expect.stringMatching(/VS00[46]/), place, []]);
      expect(from(without)).toContainEqual(
        expect.objectContaining({ code: expect.stringMatching(/VS00[17]/) as string, head: place }),
      );
    }
  });
});

describe('one line', () => {
  it.each(NAMED)('of %s taken out is seen', (_, one) => {
    const { lines, rows, to, from } = near(one);
    for (const { range, children } of lines) {
      if (children.length > 0) continue;
      const { start, end } = range;
      const without = rows.toSpliced(start.line, end.line - start.line + 1).join('\n');
      expect(to(without), rows[start.line]).not.toEqual([]);
      expect(from(without), rows[start.line]).not.toEqual([]);
    }
  });

  it.each(NAMED)('of %s with one more word is one change', (_, one) => {
    const { lines, rows, to } = near(one);
    for (const { range, tekst } of lines) {
      if (!tekst) continue;
      const { line } = range.end;
      expect(to(rows.with(line, `${rows[line]!} erbij`).join('\n')), rows[line]).toHaveLength(1);
    }
  });
});

describe('another id', () => {
  it('for everything of the examples is told of the things that have it, and of nothing else', () => {
    const files = Object.fromEntries(NAMED.filter(([name]) => name.startsWith('examples/')));
    let texts = files;
    const count = Object.values(openFiles(files)).flatMap(({ model }) => declarationsIn(model)).length;
    for (let at = 0; at < count; at++) {
      const open = Object.values(openFiles(texts));
      const all = open.flatMap((file) => declarationsIn(file.model).map((declared) => ({ file, declared })));
      const { file, declared } = all[at]!;
      texts = applyEdit(open, renameAt(file, declared.idRange.start, `${declared.id}-nieuw`));
    }
    const sources = (of: Readonly<Record<string, string>>) =>
      Object.entries(of).map(([name, one]) => source(one, name));
    const changes = compareSources(sources(files), sources(texts)).changes;
    expect(new Set(changes.map(({ code }) => code))).toEqual(new Set(['VS010']));
    expect(changes).toHaveLength(count);
  });
});

describe('a large file', () => {
  it('is compared with another, and with one of which every name is new', () => {
    const reis = (id: string) =>
      [
        'klantreis groot: Groot',
        ...Array.from({ length: 500 }, (_, i) => ` stap ${id}${i}: Stap ${i}\n  doet: Wacht\n  gevoel negatief`),
      ].join('\n');
    expect(diffTexts(reis('a'), reis('a'))).toEqual([]);
    const renamed = diffTexts(reis('a'), reis('b'));
    expect(renamed).toHaveLength(500);
    expect(new Set(renamed.map(({ code }) => code))).toEqual(new Set(['VS010']));
  });
});
