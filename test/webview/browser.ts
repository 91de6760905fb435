import { vi } from 'vitest';

class NoObserver {
  observe(): void {}
}

/** Gives the page what a browser has and jsdom has not: sizes, scrolling, and news of both. */
export function likeABrowser(): void {
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollBy = () => {};
  const viewBox = {
    get(this: SVGSVGElement) {
      const [x, y, width, height] = this.getAttribute('viewBox')!.split(' ').map(Number);
      return { baseVal: { x, y, width, height } };
    },
  };
  Object.defineProperty(SVGSVGElement.prototype, 'viewBox', { configurable: true, ...viewBox });
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }) });
}
