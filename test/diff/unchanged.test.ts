import { describe, expect, it } from 'vitest';
import { compareSources } from '../../src/diff/changes/diff';
import type { Source } from '../../src/diff/tree/statement';
import type { FileFinding } from '../../src/model/finding';
import { EXAMPLES } from '../support/examples';
import { diffTexts, source } from './diff-texts';

/** Something said of every third line, so that some of it comes and goes with the lines. */
function findingsIn(sources: readonly Source[]): FileFinding[] {
  return sources.flatMap(({ name, lines }) =>
    lines
      .filter((_, at) => at % 3 === 0)
      .map(({ keyword, range }) => ({ file: name, finding: { code: 'KT001', args: { woord: keyword }, range } })),
  );
}

function compare(base: readonly Source[], head: readonly Source[]) {
  const findings = { base: findingsIn(base), head: findingsIn(head) };
  const { changes, counterparts, journeys } = compareSources(base, head, { findings, today: '2030-01-01' });
  const pairsOf = (sources: readonly Source[], otherOf: typeof counterparts.baseOf) =>
    sources.flatMap(({ name, lines }) => lines.map(({ range }) => otherOf(name, range.start.line)));
  const bases = pairsOf(head, (file, line) => counterparts.baseOf(file, line));
  const heads = pairsOf(base, (file, line) => counterparts.headOf(file, line));
  return { changes, journeys, bases, heads };
}

/** A line that is gone may be one that other files refer to. */
function withoutRow(text: string, row: number): string {
  return text
    .split('\n')
    .filter((_, at) => at !== row)
    .join('\n');
}

describe('files with one text on both sides', () => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))(
    'are compared as if somebody had written a comment in them, where %s changes',
    (name, text) => {
      const base = EXAMPLES.map((example) => source(example.text, example.name));
      const rows = text.split('\n').length;
      for (let row = 0; row < rows; row += Math.ceil(rows / 12)) {
        const changed = source(withoutRow(text, row), name);
        const same = base.map((one) => (one.name === name ? changed : one));
        const noted = EXAMPLES.map((one) => (one.name === name ? changed : source(`${one.text}# eind\n`, one.name)));
        expect(compare(base, same)).toEqual(compare(base, noted));
      }
    },
  );

  it('does not when a line names its own klantreis in full', () => {
    const text = 'klantreis k: K\n  knelpunt f: F\n  oplossing o: O\n    lost op k.f\n';
    expect(diffTexts(text, `${text}# alleen een opmerking\n`)).toEqual([]);
    expect(diffTexts(text, text.replace('k.f', 'f'))).toEqual([]);
  });
});
