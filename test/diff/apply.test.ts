import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSources } from '../../src/diff/changes/diff';
import { parse } from '../../src/parser/parse';
import { EXAMPLES } from '../support/examples';
import { applyChanges, isWritten } from './apply-changes';
import { sentences, source } from './diff-texts';
import { EVERY_LINE } from './every-line';

const TEXTS = [...EXAMPLES.map(({ text }) => text), EVERY_LINE, EVERY_LINE];
const ROWS = TEXTS.flatMap((text) => text.split('\n')).filter((row) => row.trim() !== '');

type Edit = (rows: string[], at: number, to: number, row: string) => string[];

/** What somebody does to a text. */
const EDITS: readonly Edit[] = [
  (rows, at) => rows.toSpliced(at, 1),
  (rows, at, to) => rows.toSpliced(at, 1 + (to % 8)),
  (rows, at, _, row) => rows.toSpliced(at, 0, row),
  (rows, at, _, row) => rows.with(at, row),
  (rows, at, to) => rows.toSpliced(at, 1).toSpliced(to % rows.length, 0, rows[at]!),
  (rows, at, to) => rows.toSpliced(at, 4).toSpliced(to % rows.length, 0, ...rows.slice(at, at + 4)),
  (rows, at) => rows.with(at, `${rows[at]!} erbij`),
  (rows, at) => rows.with(at, rows[at]!.replace('van karin', '').replace(/( mislukt)?:/, ' mislukt:')),
  (rows, at) => rows.with(at, rows[at]!.replace('negatief', 'neutraal').replace(/\d/, '7')),
  (rows, at) => rows.with(at, rows[at]!.replace(/:.*/, '')),
];

const edited = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(), fc.nat(), fc.constantFrom(...ROWS)), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, edits]) => {
    const rows = text.split('\n');
    const after = edits.reduce((now, [edit, at, to, row]) => edit([...now, ''], at % (now.length + 1), to, row), rows);
    return [text, after.join('\n')] as const;
  });

/** A text with only what can be read. */
function readable(text: string): string {
  const rows = text.split('\n');
  const { model, lines } = parse(text);
  const unread = new Set(model.onleesbaar.map(({ range }) => range.start.line));
  const kept = lines
    .filter(({ range }) => !unread.has(range.start.line))
    .flatMap(({ range }) => rows.slice(range.start.line, range.end.line + 1))
    .join('\n');
  // What stood under a line that is left out may have its place no more.
  return unread.size === 0 ? kept : readable(kept);
}

/** What a text is without one of these is another text; the others tell what follows from several lines, or of one name of a line. */
const WHOLE = /^VS0(0[1-47]|3[345]|42)$/;

describe('the changes', () => {
  it('turn the base into the head, and not without any of them', () => {
    fc.assert(
      fc.property(edited, fc.nat(), ([one, other], chance) => {
        const text = readable(other);
        const [base, head] = [source(readable(one)), source(text)];
        const comparison = compareSources([base], [head]);
        expect(sentences(applyChanges(base, head, comparison), text)).toEqual([]);
        const { changes } = comparison;
        // What nobody wrote stands on the row of what made it, and is told of there too.
        const unwritten = new Set(
          changes.flatMap(({ head: place }) => (place && !isWritten(place) ? place.range.start.line : [])),
        );
        const some = changes.filter(
          ({ code, head: place }) => WHOLE.test(code) && !(place && unwritten.has(place.range.start.line)),
        );
        const left = some[chance % some.length];
        if (!left) return;
        const without = { ...comparison, changes: changes.filter((change) => change !== left) };
        expect(sentences(applyChanges(base, head, without), text), left.code).not.toEqual([]);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('tell of every stap and fase that stands in another order or place', () => {
    fc.assert(
      fc.property(edited, ([one, other]) => {
        const [base, head] = [source(one), source(other)];
        const { counterparts } = compareSources([base], [head]);
        const lastUnder = new Map<unknown, number>();
        for (const { keyword, parent, range } of head.lines) {
          if (!parent || (keyword !== 'stap' && keyword !== 'fase')) continue;
          const { line } = range.start;
          const before = counterparts.baseOf(head.name, line)?.range.start.line;
          if (before === undefined || counterparts.isMoved(head.name, line)) continue;
          expect(before).toBeGreaterThan(lastUnder.get(parent) ?? -1);
          lastUnder.set(parent, before);
          const above = base.lines.find((old) => old.range.start.line === before)?.parent;
          const now = isWritten(parent) ? counterparts.baseOf(head.name, parent.range.start.line) : undefined;
          if (now && above && isWritten(above)) expect(above?.range.start.line).toBe(now.range.start.line);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
