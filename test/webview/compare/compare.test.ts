// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { comparePageBody } from '../../../src/outputs/html/compare-page';
import { change, place, SAMPLE, summaryOf } from '../../support/sample-review';

const SVG = `<svg width="300" height="200">
<g data-regel="12" data-basis-regel="10" data-wijzigingen="persona" id="noor"><text>Noor</text></g>
<g data-regel="12" data-basis-regel="10" data-wijzigingen="gevoel" id="wachten"><text>Wachten</text></g>
<g data-regel="20" id="ernaast"><text>Ernaast</text></g>
<g data-regel="18" data-wijzigingen="ook wachttijd" id="bellen"><text>Bellen</text></g>
<g data-basis-regel="30" data-wijzigingen="weg" id="weg"><text>Weg</text></g>
<g data-basis-regel="50" data-wijzigingen="weg" id="erbij"><text>Erbij</text></g>
<g data-basis-regel="31" data-wijzigingen="deel" id="deel"><text>Deel</text></g>
</svg>`;
const OTHER = `<svg width="300" height="200"><g data-wijzigingen="persona" id="noor-2"><text>Noor</text></g></svg>`;

const stap = (naam: string) => ({ soort: 'stap', naam });
const CHANGES = [
  change('VS033', { ...stap('Wachten'), feit: 'gevoel', oud: '-2', nieuw: '0' }, { fingerprint: 'gevoel' }),
  // Not the box of the nearest line.
  change(
    'VS030',
    { ...stap('Bellen'), feit: 'de wachttijd', zegt: '3 weken' },
    { base: undefined, head: place(22), fingerprint: 'wachttijd' },
  ),
  change('VS030', { ...stap('Bellen'), feit: 'de duur', zegt: '1 uur' }, { fingerprint: 'ook', level: 'neutraal' }),
  change('VS004', stap('Weg'), {
    fingerprint: 'weg',
    level: 'let-op',
    readers: ['team'],
    head: undefined,
    base: place(30, 'reizen/oude-naam.klantreis'),
  }),
  change('VS004', stap('Deel'), { fingerprint: 'deel', under: 'weg', head: undefined }),
  change('VS004', stap('Stil'), { fingerprint: 'stil', under: 'weg', head: undefined }),
  change('VS001', stap('Elders'), { base: undefined, head: place(1, 'reizen/anders.klantreis') }),
  change('VS014', { soort: 'persona', naam: 'Noor', nieuw: 'Nora' }, { fingerprint: 'persona', journey: undefined }),
  change('VS004', { soort: 'bron', naam: 'Telling' }, { fingerprint: 'bron', under: 'persona', journey: undefined }),
];
const REVIEW = {
  ...SAMPLE,
  changes: CHANGES,
  journeys: [SAMPLE.journeys[0]!, { ...SAMPLE.journeys[0]!, title: 'Nog een' }],
  summary: summaryOf(CHANGES),
};

/** What was brought into view. */
let scrolled: Element[] = [];

/** What a browser has and jsdom has not. */
class NoObserver {
  observe(): void {}
}

async function open(): Promise<void> {
  document.body.innerHTML = comparePageBody(REVIEW, new Map([SVG, OTHER].map((svg, at) => [at, { svg, words: [] }])));
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
    expect(ringed()).toEqual(['weg', 'erbij']);
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
    expect(ringed()).toEqual(['weg', 'erbij']);
  });

  it('points out every box at which a change is marked', () => {
    press('Weg');
    expect(ringed()).toEqual(['weg', 'erbij']);
  });

  it('points out what follows from a change where it is marked, else where its cause is', () => {
    press('Deel');
    expect(ringed()).toEqual(['deel']);
    expect(status()).toBe('Aangewezen in de tekening.');
    press('Stil');
    expect(ringed()).toEqual(['weg', 'erbij']);
    expect(status()).toBe('Aangewezen in de tekening: de wijziging waar dit uit volgt.');
  });

  it('points out what klantreizen share in the picture of each', () => {
    press('Nora');
    expect(ringed()).toEqual(['noor', 'noor-2']);
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    press('gevoel');
    expect(ringed()).toEqual(['wachten']);
  });

  it('goes from a box to the first of its changes, also where that is elsewhere or folded away', () => {
    const current = () => document.querySelector('[aria-current]')!.closest('li')!.dataset.wijziging;
    const click = (id: string) =>
      document.querySelector(`#${id} text`)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    click('bellen');
    expect(current()).toBe('wachttijd');
    click('noor-2');
    expect(current()).toBe('persona');
    expect(scrolled.at(-1)).toBe(document.querySelector('[aria-current]'));
    click('deel');
    expect(current()).toBe('deel');
    expect(document.querySelector('[aria-current]')!.closest('details')!.open).toBe(true);
    // What it says of nothing leaves the choice as it is.
    click('ernaast');
    expect(current()).toBe('deel');
  });

  it('says where a change is not in the picture', () => {
    press('Elders');
    expect(ringed()).toEqual([]);
    expect(status()).toBe('Deze wijziging staat niet in de tekening.');
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
