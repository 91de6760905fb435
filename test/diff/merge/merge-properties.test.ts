import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanged, mergeTexts } from '../../../src/diff/merge/merge';
import { isNameKind } from '../../../src/model/lines/kinds.data';
import { parse } from '../../../src/parser/parse';
import { bodyRange } from '../../../src/parser/lines/line';
import { journey, mixture } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { diffTexts, source } from '../diff-texts';
import { EVERY_LINE } from '../every-line';
import { expectNothingLost, rowsOf } from './nothing-lost';

const options = { read: parse };
const NEW_LINES = [
  '      doet: Iets nieuws',
  '      gevoel positief: dat valt mee',
  '      doet van karin: Iets anders',
  '      contact brief mislukt: kwijt',
  '      wacht onbekend: tot de brief komt',
  '      kosten 36 euro per jaar van karin: leges',
  '      herhaalt elke 2 weken',
  '      alleen als: het moet',
  '        volgens bron-nieuw 4 van 6, bron-oud',
  '        volgens bron-nieuw',
  '      knelpunt: Iets dat knelt',
  '        ernst hoog',
  '        factor omgang, regels',
  '      oplossing: Iets dat helpt',
  '        lost niet op traag, duur: te veel werk',
  '    stap nieuw: Een nieuwe stap',
  '  fase nieuw: Een nieuwe fase',
  'persona nieuw: Iemand',
  '# Een opmerking',
  '',
  'onleesbaar iets',
];

/** What somebody does to a text: to a statement with all in it, somewhere. */
const edit = fc.record({
  kind: fc.constantFrom('word', 'word', 'add', 'add', 'remove', 'move', 'indent', 'title'),
  at: fc.nat(),
  to: fc.nat(),
  line: fc.constantFrom(...NEW_LINES),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduce(apply, text);
}

function apply(text: string, { kind, at, to, line }: Edit): string {
  const rows = text.split('\n');
  const { lines } = parse(text);
  if (lines.length === 0) return `${text}\n${line}`;
  const chosen = lines[at % lines.length]!;
  const { start, end } = bodyRange(chosen);
  const count = end.line - start.line + 1;
  const row = rows[start.line]!;
  switch (kind) {
    case 'word':
      return rows.with(chosen.range.end.line, `${rows[chosen.range.end.line]!} nieuw`).join('\n');
    case 'title':
      return rows.with(start.line, row.replace(/: .*/, ': Iets heel anders')).join('\n');
    case 'add':
      return rows.toSpliced(end.line + 1, 0, line).join('\n');
    case 'remove':
      return rows.toSpliced(start.line, count).join('\n');
    case 'indent':
      return rows.with(start.line, `  ${row}`).join('\n');
    default: {
      const others = rows.toSpliced(start.line, count);
      return others.toSpliced(to % (others.length + 1), 0, ...rows.slice(start.line, end.line + 1)).join('\n');
    }
  }
}

const SHORT = [EVERY_LINE, ...EXAMPLES.map(({ text }) => text.split('\n').slice(0, 90).join('\n'))];
const text = fc.oneof(
  fc.constantFrom(...SHORT),
  journey.map((one) => one.replace(/\r\n?/g, '\n')),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
const three = fc
  .tuple(text, edits, edits)
  .map(([base, one, other]) => [base, applied(base, one), applied(base, other)] as const);

function merge([base, ours, theirs]: readonly [string, string, string], how = mergeTexts) {
  return how(source(base), source(ours), source(theirs), options);
}

function lost(one: string): number {
  return parse(one).lines.filter(({ parent }) => parent === undefined).length;
}

/** The change made to a fact of every second thing of a text. */
function onThing(text: string, edit: Edit, which: number): Edit {
  const { lines } = parse(text);
  let number = 0;
  const places = lines.flatMap((line, at) => {
    if (isNameKind(line.keyword)) number++;
    return !isNameKind(line.keyword) && number % 2 === which ? [at] : [];
  });
  return { ...edit, at: places[edit.at % places.length] ?? 0 };
}

/** Without what is said of the hartslag as a whole. */
function changesOf(base: string, head: string): string[] {
  return diffTexts(base, head).flatMap(({ code, fingerprint }) => (code.startsWith('VS05') ? [] : [fingerprint]));
}

describe('a merge', () => {
  it('with a side that changed nothing is the other side', () => {
    fc.assert(
      fc.property(fc.oneof(text, mixture), fc.oneof(text, mixture), (x, y) => {
        expect(merge([x, x, y])).toEqual({ text: y, conflicts: [] });
        expect(merge([x, y, x])).toEqual({ text: y, conflicts: [] });
        expect(merge([x, y, y])).toEqual({ text: y, conflicts: [] });
      }),
    );
  });

  it('with a side that changed nothing is the other side, also where nobody looks at that first', () => {
    fc.assert(
      fc.property(three, ([x, y]) => {
        for (const sides of [
          [x, x, y],
          [x, y, x],
          [x, y, y],
        ] as const) {
          expect(merge(sides, mergeChanged)).toEqual({ text: y, conflicts: [] });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never loses a line', () => {
    fc.assert(
      fc.property(three, (sides) => expectNothingLost(sides, merge(sides).text)),
      { numRuns: 150 },
    );
    const wild = fc.tuple(mixture, mixture, mixture);
    fc.assert(
      fc.property(wild, (sides) => expectNothingLost(sides, merge(sides).text)),
      { numRuns: 60 },
    );
  });

  it('without conflicts is as readable as its sides', () => {
    fc.assert(
      fc.property(three, (sides) => {
        const { text: result, conflicts } = merge(sides);
        if (conflicts.length === 0) expect(lost(result)).toBeLessThanOrEqual(lost(sides[1]) + lost(sides[2]));
      }),
      { numRuns: 120 },
    );
  });

  it('of changes to different things has in it every change of both sides', () => {
    const changed = fc.array(
      edit.filter(
        ({ kind, line }) =>
          ['word', 'add'].includes(kind) && /^ {4}.*(gevoel|doet|ernst|kosten|contact|factor)/.test(line),
      ),
      { minLength: 1, maxLength: 4 },
    );
    let merges = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SHORT), changed, changed, (base, one, other) => {
        const ours = applied(
          base,
          one.map((edit) => onThing(base, edit, 0)),
        );
        const theirs = applied(
          base,
          other.map((edit) => onThing(base, edit, 1)),
        );
        const { text: result, conflicts } = merge([base, ours, theirs]);
        if (conflicts.length > 0) return;
        merges++;
        const all = changesOf(base, result);
        for (const change of [...changesOf(base, ours), ...changesOf(base, theirs)]) expect(all).toContain(change);
      }),
      { numRuns: 120 },
    );
    expect(merges).toBeGreaterThan(90);
  });

  it('without conflicts is the same lines when the sides are swapped', () => {
    fc.assert(
      fc.property(three, (sides) => {
        const [base, ours, theirs] = sides;
        const there = merge(sides);
        const back = merge([base, theirs, ours]);
        if (there.conflicts.length + back.conflicts.length > 0) return;
        expect(rowsOf(back.text).sort()).toEqual(rowsOf(there.text).sort());
      }),
      { numRuns: 120 },
    );
  });
});
