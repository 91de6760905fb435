import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/model/meaning/visibility';
import { journeyOf } from '../../pictures/kaart/journeys';

const HEAD = 'organisatie wij: Wij\n  soort eigen\nklantreis r: R\n  ankerpunt dag: De dag\n';

/** A klantreis of stappen, each with its lines. */
function timeline(...stappen: readonly (readonly string[])[]) {
  const text = stappen.map((lines, nth) => `  stap s${nth}\n${lines.map((line) => `    ${line}\n`).join('')}`).join('');
  const { klantreis, scope } = journeyOf(HEAD + text);
  return timelineOf(klantreis, scope);
}

const SEEN = 'contact balie met wij';

/** How many contacts there are in each unit. */
function seenIn({ bins }: ReturnType<typeof timeline>): number[] {
  return bins.map(({ seen }) => seen);
}

describe('the time of a customer', () => {
  it('is counted in months, from the ankerpunt to both sides', () => {
    const line = timeline(
      ['wanneer 9 maanden voor dag'],
      ['wanneer 2 maanden voor dag', SEEN],
      ['wanneer op dag'],
      ['wanneer 4 weken na dag', SEEN],
    );
    expect([line.axis, line.unit]).toEqual(['dag', 'maand']);
    expect(seenIn(line)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 1]);
  });

  it.each([
    ['dag', ['wanneer 3 dagen voor dag'], ['wanneer op dag', SEEN], [0, 0, 1]],
    ['week', ['wanneer 5 weken voor dag', SEEN], ['wanneer op dag'], [1, 0, 0, 0, 0]],
    ['maand', ['wanneer 9 maanden voor dag'], ['wanneer 4 maanden voor dag', SEEN], [0, 0, 0, 0, 1]],
    ['jaar', ['wanneer 4 jaar voor dag', SEEN], ['wanneer op dag'], [1, 0, 0, 0]],
  ] as const)('is counted in what fits: %s', (unit, first, second, seen) => {
    const line = timeline(first, second);
    expect([line.unit, seenIn(line)]).toEqual([unit, seen]);
  });

  it('has no unit of less than half at an end', () => {
    const line = timeline(['wanneer 4 maanden voor dag', SEEN], ['wanneer 1 dag na dag']);
    expect(seenIn(line)).toEqual([1, 0, 0, 0]);
    expect(line.bins.at(-1)!.to).toBe(1);
    expect(timeline(['wanneer 4 maanden voor dag'], ['wanneer 20 dagen na dag']).bins).toHaveLength(5);
  });

  it('goes on as long as the last stap lasts, with its wait', () => {
    const line = timeline(['wanneer op dag', SEEN], ['wanneer 1 week na dag', 'duurt 2 dagen', 'wacht 3 weken']);
    expect([line.from, line.to, line.unit]).toEqual([0, 30, 'week']);
    expect(seenIn(line)).toEqual([1, 0, 0, 0]);
  });

  it('is in view in every unit in which a contact lasts', () => {
    const line = timeline(['wanneer op dag', 'duurt 3 weken', SEEN], ['wanneer 5 weken na dag']);
    expect(seenIn(line)).toEqual([1, 1, 1, 0, 0]);
  });

  it('does not see us where a contact failed, is of another, is only wished for, or is not for everybody', () => {
    const line = timeline(
      ['wanneer 3 dagen voor dag', `${SEEN} mislukt`],
      ['wanneer 2 dagen voor dag', 'contact balie met zij'],
      ['wanneer 1 dag voor dag', `gewenst ${SEEN}`],
      ['wanneer 1 dag voor dag', 'alleen als: het regent', SEEN],
      ['wanneer op dag', 'of s0', SEEN],
    );
    expect(line.moments).toHaveLength(3);
    expect(seenIn(line)).toEqual([0, 0]);
  });

  it('says of how many contacts nobody knows when they are: inside what is known, and outside of it', () => {
    const line = timeline(
      [SEEN],
      ['wanneer 1 week voor dag'],
      [SEEN],
      ['wanneer 2027-01-01', SEEN],
      ['wanneer op dag'],
      [SEEN],
    );
    expect([line.undated, line.axis]).toEqual([{ inside: 2, outside: 2 }, 'dag']);
    expect(line.moments.map(({ day }) => day)).toEqual([undefined, -7, undefined, undefined, 0, undefined]);
  });

  it('counts from dates where most are, of a month or a year the middle', () => {
    const line = timeline(['wanneer 2027-01-01', SEEN], ['wanneer 2027-03'], ['wanneer op dag', SEEN]);
    expect([line.axis, line.moments.map(({ day }) => day !== undefined)]).toEqual(['', [true, true, false]]);
    expect(line.to - line.from).toBe(74);
    expect(seenIn(line)[0]).toBe(1);
  });

  it('takes no date that does not exist', () => {
    expect(timeline(['wanneer 2027-02-30', SEEN]).axis).toBeUndefined();
  });

  it('has the longest time without contact, before the first and after the last too', () => {
    const days = (...at: readonly string[]) =>
      Math.round(
        timeline(['wanneer 10 dagen voor dag'], ...at.map((when) => [when, SEEN]), ['wanneer 5 dagen na dag']).longest,
      );
    expect(days('wanneer 2 dagen voor dag')).toBe(8);
    expect(days('wanneer 9 dagen voor dag', 'wanneer 8 dagen voor dag')).toBe(13);
    expect(days('wanneer 9 dagen voor dag', 'wanneer 1 dag voor dag')).toBe(8);
    expect(days()).toBe(15);
  });

  it('says that a contact comes back, and that nobody knows how long a wait is', () => {
    const line = timeline(['wanneer op dag', SEEN, 'herhaalt elke maand'], ['wacht onbekend']);
    expect([line.repeated, line.moments[1]!.isOpen]).toEqual([1, true]);
  });

  it('is nothing where nothing is dated, and one moment where all is', () => {
    expect(timeline([SEEN], ['wacht 2 weken'])).toMatchObject({ axis: undefined, bins: [], from: 0, to: 0 });
    expect(timeline(['wanneer op dag', SEEN], [SEEN])).toMatchObject({ axis: 'dag', bins: [] });
  });
});
