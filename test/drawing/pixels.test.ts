import { describe, expect, it } from 'vitest';
import { largestScale, sizeInPixels, usualScale } from '../../src/drawing/pixels';

describe('how large a picture becomes in dots', () => {
  it.each([
    ['a small one', 1000, 800],
    ['a wide one', 43_000, 1200],
    ['a high one', 760, 60_000],
    ['one of all klantreizen that there are', 900_000, 700_000],
  ])('%s is never larger than others open, and as large as that', (_, width, height) => {
    const scale = largestScale({ width, height });
    const size = sizeInPixels({ width, height }, scale);
    const isOpened = (one: typeof size) =>
      Math.max(one.width, one.height) <= 32_767 && one.width * one.height <= 120_000_000;
    expect(isOpened(size)).toBe(true);
    expect(isOpened(sizeInPixels({ width, height }, scale + 0.02))).toBe(false);
    // It can be typed behind `--scale`.
    expect(String(scale)).toMatch(/^\d{1,2}(\.\d{1,2})?$/);
  });

  it('is twice that of a screen where nobody chooses, or less where that is too large', () => {
    expect(usualScale({ width: 4348, height: 2050 })).toBe(2);
    expect(usualScale({ width: 43_000, height: 1200 })).toBe(0.76);
  });

  it('is a dot at least', () => {
    expect(sizeInPixels({ width: 30, height: 10 }, 0.01)).toEqual({ width: 1, height: 1 });
  });
});
