import { describe, expect, it } from 'vitest';
import { type Numbered, stapNumbers } from '../../../src/model/meaning/stap-numbers';

function numbersOf(...stappen: readonly Numbered[]): readonly string[] {
  return [...stapNumbers(stappen, (stap) => stap).values()];
}

const stap = (id: string | undefined, ...of: readonly string[]): Numbered => ({ id, of });

describe('the numbers of stappen', () => {
  it('count from 1, with or without a short name', () => {
    expect(numbersOf(stap('a'), stap(undefined), stap('b'))).toEqual(['1', '2', '3']);
  });

  it('are that of the stap that an alternative may come instead of, with a letter', () => {
    expect(numbersOf(stap('a'), stap('b', 'a'), stap('c', 'a'), stap('d'), stap('e', 'b'))).toEqual([
      '1',
      '1b',
      '1c',
      '2',
      '1d',
    ]);
  });

  it('count on where nobody knows what an alternative is for', () => {
    expect(numbersOf(stap('a', 'weg'), stap('b'))).toEqual(['1', '2']);
  });
});
