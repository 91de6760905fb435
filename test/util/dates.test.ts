import { describe, expect, it } from 'vitest';
import { daysOfDate, isPast, quarterEnd } from '../../src/util/dates';

describe('dates', () => {
  it.each([
    ['2026-11-26', 0, '2026-12-31'],
    ['2026-11-26', 1, '2027-03-31'],
    ['2026-01-01', 1, '2026-06-30'],
    ['2026-06-30', 1, '2026-09-30'],
  ])('the quarter of %s and %i later ends on %s', (day, later, end) => {
    expect(quarterEnd(day, later)).toBe(end);
  });

  it('a month or a year is over after its last day', () => {
    expect(isPast('2026-11', '2026-11-30')).toBe(false);
    expect(isPast('2026-11', '2026-12-01')).toBe(true);
    expect(isPast('2026', '2026-12-31')).toBe(false);
    expect(isPast('2026-02-30', '2027-01-01')).toBe(false);
  });

  it('a date has a first and a last day', () => {
    const lengths = ['2028', '2028-02', '2028-02-29'].map((date) => daysOfDate(date)).map(([a, b]) => b - a + 1);
    expect(lengths).toEqual([366, 29, 1]);
    expect(daysOfDate('1970-01-02')).toEqual([1, 1]);
  });
});
