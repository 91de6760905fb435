import { describe, expect, it } from 'vitest';
import { hartslagChart } from '../../../src/outputs/markdown/mermaid';
import { lowest, sparkline } from '../../../src/outputs/review/review-hartslag';

type Waarden = readonly (number | null)[];

function chart(base: Waarden, head: Waarden): readonly string[] | undefined {
  const stappen = head.map((_, index) => `"] ${index} %%{init}%%`);
  const nummers = head.map((_, index) => `${index + 1}"];`);
  return hartslagChart({ persona: 'x', stappen, nummers, base, head })?.split('\n').slice(-5);
}

describe('the chart of a hartslag', () => {
  it('has bars for before and a line for after, and numbers for the stappen', () => {
    expect(chart([-2, 0, 2], [-1, 0, 1])).toEqual([
      'xychart-beta',
      '  x-axis "Stap" ["1", "2", "3"]',
      '  y-axis "Gevoel" -3 --> 3',
      '  bar [-2, 0, 2]',
      '  line [-1, 0, 1]',
    ]);
  });

  it('goes straight on where nothing is felt', () => {
    expect(chart([0, null, 0, 0, 0, 0], [null, 1, null, null, -2, null])!.slice(-2)).toEqual([
      '  bar [0, -3, 0, 0, 0, 0]',
      '  line [1, 1, 0, -1, -2, -2]',
    ]);
  });

  it('has no bars where nothing was felt before', () => {
    expect(chart([null, null], [1, 2])!.join()).not.toContain('bar');
  });

  it('is not there where there is nothing to draw', () => {
    expect(chart([1], [2])).toBeUndefined();
    expect(chart([1, 2], [null, null])).toBeUndefined();
    expect(chart(Array(61).fill(0) as number[], Array(61).fill(1) as number[])).toBeUndefined();
  });
});

describe('a hartslag in signs', () => {
  it('has a sign a stap', () => {
    expect(sparkline([-2, -1, 0, 1, 2, null])).toBe('▁▂▃▅▇·');
  });

  it('has a lowest point, the first of equals', () => {
    const hartslag = {
      persona: 'x',
      stappen: ['a', 'b', 'c'],
      nummers: ['1', '2', '2b'],
      base: [null, -1, -1],
      head: [null, null, null],
    };
    expect(lowest(hartslag, hartslag.base)).toEqual({ stap: 'b', waarde: -1 });
    expect(lowest(hartslag, hartslag.head)).toBeUndefined();
  });
});
