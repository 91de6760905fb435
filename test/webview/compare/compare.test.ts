// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { comparePageBody } from '../../../src/outputs/html/compare-page';
import { change, place, SAMPLE, summaryOf } from '../../support/sample-review';

const SVG = `<svg width="300" height="200">
<g data-regel="12" data-basis-regel="10" id="wachten"><text>Wachten</text></g>
<g data-regel="20" id="bellen"><text>Bellen</text></g>
<g data-basis-regel="30" id="weg"><text>Weg</text></g>
</svg>`;

const stap = (naam: string) => ({ soort: 'stap', naam });
const CHANGES = [
  change('VS033', { ...stap('Wachten'), feit: 'gevoel', oud: '-2', nieuw: '0' }),
  change('VS030', { ...stap('Bellen'), feit: 'de wachttijd', zegt: '3 weken' }, { base: undefined, head: place(22) }),
  change('VS004', stap('Weg'), {
    level: 'let-op',
    readers: ['team'],
    head: undefined,
    base: place(30, 'reizen/oude-naam.klantreis'),
  }),
  change('VS001', stap('Elders'), { base: undefined, head: place(1, 'reizen/anders.klantreis') }),
];
const REVIEW = { ...SAMPLE, changes: CHANGES, summary: summaryOf(CHANGES) };

/** What was brought into view. */
let scrolled: Element[] = [];

/** What a browser has and jsdom has not. */
class NoObserver {
  observe(): void {}
}

async function open(): Promise<void> {
  document.body.innerHTML = comparePageBody(REVIEW, new Map([[0, { svg: SVG, words: [] }]]));
  vi.resetModules();
  await import('../../../src/webview/compare/compare');
}

function press(text: string): HTMLButtonElement {
  const button = [...document.querySelectorAll<HTMLButtonElement>('.wijziging')].find((one) =>
    one.textContent.includes(text),
  )!;
  button.click();
  return button;
}

const ringed = () => [...document.querySelectorAll('.ring')].map((ring) => ring.parentElement!.id);
const status = () => document.querySelector('[role="status"]')!.textContent;

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  scrolled = [];
  Object.assign(Element.prototype, {
    scrollBy() {},
    scrollTo() {},
    scrollIntoView(this: Element) {
      scrolled.push(this);
    },
  });
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }) });
});

describe('the page of a comparison', () => {
  beforeEach(open);

  it('opens at the first change of the list', () => {
    const current = [...document.querySelectorAll('[aria-current]')];
    expect(current).toEqual([document.querySelector('.wijziging')]);
    expect(ringed()).toHaveLength(1);
    // What it comes to and what each reader must know stands above it, and stays in view.
    expect(scrolled).toEqual([]);
    // Nothing was asked, so nothing is said.
    expect(status()).toBe('');
  });

  it('points out the box of a change, and one at a time', () => {
    const button = press('gevoel');
    expect(ringed()).toEqual(['wachten']);
    expect(button.getAttribute('aria-current')).toBe('true');
    expect(status()).toBe('Aangewezen in de tekening.');
    press('nieuw is de wachttijd: 3 weken');
    expect(ringed()).toEqual(['bellen']);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('goes from what a reader must know to its change, and to its place in the picture', () => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>('.lezers a')].find((one) =>
      one.textContent.includes('is weg'),
    )!;
    link.click();
    const current = document.querySelector('[aria-current]')!;
    expect(current.closest('li')!.id).toBe(link.hash.slice(1));
    expect(current.textContent).toBe(link.textContent);
    expect(scrolled).toContain(current);
    expect(ringed()).toEqual(['weg']);
  });

  it('finds what is gone by its line in the base, whatever its file was called', () => {
    press('Weg');
    expect(ringed()).toEqual(['weg']);
  });

  it('says where a change is not in the picture', () => {
    press('Elders');
    expect(ringed()).toEqual([]);
    expect(status()).toBe('Deze wijziging staat niet in de tekening.');
  });

  it('goes from a box to its change', () => {
    document.querySelector('#bellen text')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(document.querySelector('[aria-current]')!.textContent).toContain('nieuw is de wachttijd: 3 weken');
    expect(ringed()).toEqual(['bellen']);
  });

  it('zooms with buttons and keys', () => {
    const stage = document.querySelector<HTMLElement>('.blad')!;
    const percent = () => document.querySelector('.procent')!.textContent;
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    expect(percent()).toBe('100%');
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
    expect(percent()).toBe('120%');
    document.querySelector<HTMLButtonElement>('[aria-label="Kleiner (toets -)"]')!.click();
    expect(percent()).toBe('100%');
  });

  it('has no places to open', () => {
    expect(document.querySelectorAll('button.plaats')).toHaveLength(0);
  });
});
