// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { shift, Stage } from '../../src/webview/stage';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {}
  },
);
vi.stubGlobal('matchMedia', () => ({ matches: true }));

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

describe('one part in the width of the window', () => {
  const WIDTH = 1000;
  /** What lies over the left is wider over a larger picture. */
  const covering = (scale: number) => Math.min(132, Math.max(92, 164 * scale - 6));

  /** A sheet of so many px that scrolls, as a browser lays it out. */
  function stageOf(width: number): Stage {
    const element = document.createElement('div');
    const stage = new Stage({ element, resize: () => undefined }, () => undefined, 0.6);
    const sheet = stage.element;
    const box = (left: number, top: number, across: number, down: number) =>
      ({ left, top, width: across, height: down }) as DOMRect;
    Object.defineProperties(sheet, { clientWidth: { value: WIDTH }, clientHeight: { value: 700 } });
    const scrollTo = ({ left = 0, top = 0 }: ScrollToOptions): void => {
      sheet.scrollLeft = Math.max(0, left);
      sheet.scrollTop = Math.max(0, top);
    };
    const scrollBy = ({ left = 0, top = 0 }: ScrollToOptions): void =>
      scrollTo({ left: sheet.scrollLeft + left, top: sheet.scrollTop + top });
    Object.assign(sheet, { scrollTo, scrollBy });
    sheet.getBoundingClientRect = () => box(0, 0, WIDTH, 700);
    element.getBoundingClientRect = () =>
      box(-sheet.scrollLeft, -sheet.scrollTop, width * stage.scale, 2000 * stage.scale);
    stage.leftCoveredAt = covering;
    stage.covered = () => ({ left: covering(stage.scale), top: 0 });
    stage.setSize(width, 2000);
    return stage;
  }

  it.each([404, 612, 1028])('lies beside what covers the left of the window: %i px', (width) => {
    const stage = stageOf(3000);
    stage.zoomTo(0.6);
    const area = { x: 1620, y: 250, width, height: 62 };
    stage.zoomToArea(area);
    const left = area.x * stage.scale - stage.element.scrollLeft;
    expect(left).toBeGreaterThanOrEqual(covering(stage.scale));
    expect(left + width * stage.scale).toBeLessThanOrEqual(WIDTH);
  });

  it('goes back to the size and the place of before, unless the reader chose another size', () => {
    const stage = stageOf(3000);
    stage.restore({ zoom: 'fit', left: 300, top: 40 });
    expect(stage.goBack()).toBe(false);
    stage.zoomToArea({ x: 1620, y: 250, width: 404, height: 62 });
    stage.zoomToArea({ x: 164, y: 250, width: 404, height: 62 });
    expect(stage.goBack()).toBe(true);
    expect(stage.state).toEqual({ zoom: 'fit', left: 300, top: 40 });
    stage.zoomToArea({ x: 1620, y: 250, width: 404, height: 62 });
    stage.larger();
    expect(stage.goBack()).toBe(false);
  });
});
