import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/util/spaces';
import { diffWords, type WordRun } from '../../src/util/word-diff';
import '../support/fast-check';

const without = (runs: readonly WordRun[], left: WordRun['is']) =>
  runs.filter(({ is }) => is !== left).flatMap(({ text }) => splitWords(text));

/** As a reader sees them: `[-gone-]` and `{+new+}`. */
const shown = (base: string, head: string) =>
  diffWords(base, head)
    .map(({ is, text }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[is])
    .join(' ');

describe('the words of two texts beside each other', () => {
  it.each([
    ['', '', ''],
    ['de gemeente belt', 'de gemeente belt', 'de gemeente belt'],
    ['de gemeente belt', 'de gemeente belt terug', 'de gemeente belt {+terug+}'],
    ['ze belt en ze mailt', 'ze mailt', 'ze [-belt en ze-] mailt'],
    // What goes is told before what comes, also where several words change in a row.
    ['ze wacht lang en boos', 'ze wacht kort en blij', 'ze wacht [-lang-] {+kort+} en [-boos-] {+blij+}'],
    ['een brief komt', 'dan belt iemand', '[-een brief komt-] {+dan belt iemand+}'],
    ['constructor __proto__ a', '__proto__ constructor a', '[-constructor-] __proto__ {+constructor+} a'],
  ])('%j and %j', (base, head, text) => {
    expect(shown(base, head)).toBe(text);
  });

  it('keeps every word of both in its order, and never two runs of a kind in a row', () => {
    const text = fc.array(fc.constantFrom('de', 'het', 'belt', 'niet', 'terug'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const runs = diffWords(old.join(' '), now.join(' '));
        expect(without(runs, 'new')).toEqual(old);
        expect(without(runs, 'gone')).toEqual(now);
        expect(runs.every(({ is }, at) => is !== runs[at + 1]?.is)).toBe(true);
      }),
    );
  });

  it.each([
    ['one word over and over', 'a '.repeat(100_000)],
    ['two words in turns', 'a b '.repeat(50_000)],
    ['words that are all different', Array.from({ length: 100_000 }, (_, at) => `w${at}`).join(' ')],
  ])('tells one text instead of another where finding out takes too long: %s', (_, long) => {
    const [old, now] = [`x ${long} y`, `z ${long} q`];
    const runs = diffWords(old, now);
    expect(runs.map(({ is }) => is)).toEqual(['gone', 'new']);
    expect([without(runs, 'new'), without(runs, 'gone')]).toEqual([splitWords(old), splitWords(now)]);
  });

  it('finds one word that changed in a very long text', () => {
    const half = 'a '.repeat(50_000);
    expect(diffWords(`${half}x ${half}`, `${half}y ${half}`).map(({ is }) => is)).toEqual([
      'same',
      'gone',
      'new',
      'same',
    ]);
  });
});
