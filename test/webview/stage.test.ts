// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { shift } from '../../src/webview/stage';

it('scrolls no further than needed, with some room around', () => {
  expect(shift(100, 200, 1000)).toBe(0);
  expect(shift(-30, 200, 1000)).toBe(-78);
  expect(shift(900, 200, 1000)).toBe(148);
});

it('shows what is longer than the window from its start, and moves nothing where that is in view', () => {
  expect(shift(25, 2000, 1000)).toBe(0);
  expect(shift(-400, 2000, 1000)).toBe(-448);
  expect(shift(700, 2000, 1000)).toBe(652);
});
