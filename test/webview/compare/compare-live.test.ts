// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../../src/diff/review/review';
import { comparePageBody } from '../../../src/outputs/html/compare-page';
import type { ShownPicture } from '../../../src/protocol/compare';
import type { ToComparePage } from '../../../src/protocol/compare-page';
import { change, place, SAMPLE, summaryOf } from '../../support/sample-review';

const SVG = `<svg width="300" height="200">
<g data-regel="12" data-basis-regel="10" data-wijzigingen="gevoel" id="wachten"><text>Wachten</text></g>
<g data-regel="20" id="bellen"><text>Bellen</text></g>
<g data-basis-regel="30" id="weg"><text>Weg</text></g>
</svg>`;
const FILE = 'reizen/dennis.klantreis';
const STATE = { uri: 'file:///dennis.klantreis', base: { kind: 'saved' } };

const stap = (naam: string) => ({ soort: 'stap', naam });
const feeling = (nieuw: string) =>
  change('VS033', { ...stap('Wachten'), feit: 'gevoel', oud: '-2', nieuw }, { fingerprint: 'gevoel' });
const FEELING = feeling('0');
const FOLLOWS = change('VS004', stap('Deel'), { under: 'gevoel' });
const CALL = change(
  'VS030',
  { ...stap('Bellen'), feit: 'de wachttijd', zegt: '3 weken' },
  { base: undefined, head: place(20) },
);
const SAME_LINE = change(
  'VS035',
  { ...stap('Anders'), feit: 'tekst', nieuw: 'x' },
  { base: place(40), head: place(40) },
);

const TALL: ShownPicture = { id: 'verschil-verticaal', widths: [380, 560, 760], width: 380 };
const WIDE: ShownPicture = { id: 'verschil', widths: [], width: undefined };
/** What the page asks for before it shows anything: it has no width here. */
const FIRST = [{ type: 'room', picture: 'verschil-verticaal', width: 1 }, { type: 'ready' }];

/** What a browser has and jsdom has not. */
class NoObserver {
  observe(): void {}
}

let posted: unknown[];
let kept: unknown;
let hear: (event: { readonly data: ToComparePage }) => void;

function bodyOf(changes: Review['changes'], width = 300): string {
  const review = { ...SAMPLE, changes, summary: summaryOf(changes) };
  return comparePageBody(
    review,
    new Map([[0, { svg: SVG.replace('300', String(width)), words: ['Er is iets veranderd.'] }]]),
  );
}

async function open(): Promise<void> {
  document.body.innerHTML = '';
  document.body.dataset.staat = JSON.stringify(STATE);
  vi.resetModules();
  await import('../../../src/webview/compare/compare-live');
}

function show(...changes: Review['changes']): void {
  showIn(TALL, ...changes);
}

function showIn(picture: ShownPicture, ...changes: Review['changes']): void {
  hear({ data: { type: 'comparison', body: bodyOf(changes, picture.width), picture } });
}

function button(text: string): HTMLButtonElement {
  return [...document.querySelectorAll<HTMLButtonElement>('.wijziging')].find((one) => one.textContent.includes(text))!;
}

const ringed = () => [...document.querySelectorAll('.ring')].map((ring) => ring.parentElement!.id);
const note = () => document.querySelector('.melding')!.textContent;
const percent = () => document.querySelector('.procent')!.textContent;

beforeEach(() => {
  posted = [];
  kept = undefined;
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('acquireVsCodeApi', () => ({
    postMessage: (message: unknown) => posted.push(message),
    getState: () => kept,
    setState: (state: unknown) => (kept = state),
  }));
  Object.assign(window, { scrollTo() {} });
  Object.assign(Element.prototype, { scrollBy() {}, scrollTo() {}, scrollIntoView() {} });
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 10, height: 10 }) });
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    if (type === 'message') hear = listener as typeof hear;
  });
});

describe('the page of a comparison in VS Code', () => {
  beforeEach(open);

  it('says that it is busy, asks for what to show, and keeps what it is about', () => {
    expect(note()).toBe('De vergelijking wordt gemaakt…');
    expect(posted).toEqual(FIRST);
    expect(kept).toMatchObject(STATE);
    show(FEELING);
    expect(note()).toBe('');
    expect(button('gevoel')).toBeDefined();
  });

  it('opens at the first change, and does not open its line', () => {
    show(FEELING, CALL);
    const current = [...document.querySelectorAll('[aria-current]')];
    expect(current).toEqual([document.querySelector('.wijziging')]);
    expect(ringed()).toHaveLength(1);
    expect(posted).toEqual(FIRST);
  });

  it('opens the line of a change, and either side of it', () => {
    show(FEELING, SAME_LINE);
    const item = button('gevoel').closest('li')!;
    button('gevoel').click();
    item.querySelector<HTMLButtonElement>('button.plaats')!.click();
    expect(posted.slice(2)).toEqual([
      { type: 'open', side: 'head', file: FILE, line: 12 },
      { type: 'open', side: 'base', file: FILE, line: 10 },
    ]);
    // Of two equal places both can be opened.
    const places = button('Anders').closest('li')!.querySelectorAll('button.plaats');
    expect([...places].map(({ textContent }) => textContent)).toEqual([
      `eerst: ${FILE}, regel 40`,
      `nu: ${FILE}, regel 40`,
    ]);
  });

  it('opens the line of a box, changed or not, and of what is gone that in the base', () => {
    show(FEELING);
    for (const id of ['wachten', 'bellen', 'weg']) {
      document.querySelector(`#${id} text`)!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    expect(posted.slice(2)).toEqual([
      { type: 'open', side: 'head', file: FILE, line: 12 },
      { type: 'open', side: 'head', file: FILE, line: 20 },
      { type: 'open', side: 'base', file: '', line: 30 },
    ]);
    expect(ringed()).toEqual(['wachten']);
  });

  it('keeps the size, the choice, the filter and what is unfolded when the text changes', () => {
    show(FEELING);
    document.querySelector<HTMLButtonElement>('.procent')!.click();
    document.querySelector<HTMLButtonElement>('[aria-label^="Groter"]')!.click();
    expect(percent()).toBe('120%');
    button('gevoel').click();
    document.querySelector<HTMLInputElement>('#toon-verbetering')!.click();
    document.querySelector('details')!.open = true;
    show(CALL, FEELING);
    expect(percent()).toBe('120%');
    expect(button('gevoel').getAttribute('aria-current')).toBe('true');
    expect(ringed()).toEqual(['wachten']);
    expect(document.querySelector<HTMLInputElement>('#toon-verbetering')!.checked).toBe(false);
    expect(document.querySelector('details')!.open).toBe(true);
    // What is gone is no choice any more.
    show(CALL);
    expect(ringed()).toEqual([]);
  });

  it('keeps the choice where its change says something else by now, and what follows from a change unfolded', () => {
    show(FEELING, FOLLOWS, CALL);
    button('gevoel').click();
    document.querySelector<HTMLDetailsElement>('li details')!.open = true;
    show(CALL, feeling('1'), FOLLOWS);
    const current = document.querySelector('[aria-current]')!;
    expect(current).toBe(button('gevoel'));
    expect(ringed()).toEqual(['wachten']);
    expect([...document.querySelectorAll('details[open]')].map((one) => one.closest('li'))).toEqual([
      current.closest('li'),
    ]);
  });

  it('says what to do where nothing differs, until something does', async () => {
    await open();
    show();
    expect(note()).toContain('Verander iets in de tekst');
    show(FEELING);
    expect(note()).toBe('');
  });

  it('shows a note over what it shows, which goes when there is something new', () => {
    show(FEELING);
    hear({ data: { type: 'notice', text: 'Het bestand is weg & <b>kwijt</b>.' } });
    expect(note()).toBe('Het bestand is weg & <b>kwijt</b>.');
    expect(button('gevoel')).toBeDefined();
    show(FEELING);
    expect(note()).toBe('');
  });
});

describe('the shape of the picture', () => {
  const other = () => document.querySelector<HTMLButtonElement>('.ander')!;

  beforeEach(open);

  it('is another one at a button, which stays and keeps the keyboard', () => {
    show(FEELING);
    expect(other().textContent).toBe('Breed');
    other().focus();
    other().click();
    expect(posted.slice(2)).toEqual([{ type: 'room', picture: 'verschil', width: 1 }]);
    expect(kept).toMatchObject({ picture: 'verschil' });
    showIn(WIDE, FEELING);
    expect(other().textContent).toBe('Verticaal');
    expect(document.activeElement).toBe(other());
    other().click();
    expect(posted.at(-1)).toMatchObject({ picture: 'verschil-verticaal' });
  });

  it('begins as large as reads well in another picture, and stays as large in another width of the same', () => {
    show(CALL, FEELING);
    button('gevoel').click();
    document.querySelector<HTMLButtonElement>('[aria-label^="Groter"]')!.click();
    const large = percent();
    showIn({ ...TALL, width: 560 }, CALL, FEELING);
    expect(percent()).toBe(large);
    showIn(WIDE, CALL, FEELING);
    expect(percent()).not.toBe(large);
    expect(ringed()).toEqual(['wachten']);
  });

  it('is the one that was chosen after a reload', async () => {
    show(FEELING);
    other().click();
    await open();
    expect(posted.at(-2)).toMatchObject({ picture: 'verschil' });
    kept = { ...STATE, picture: 'iets', view: undefined };
    await open();
    expect(posted.at(-2)).toMatchObject({ picture: 'verschil-verticaal' });
  });
});

describe('a page that comes back after a reload', () => {
  it('has the same in view', async () => {
    vi.useFakeTimers();
    await open();
    show(FEELING);
    document.querySelector<HTMLButtonElement>('.procent')!.click();
    button('gevoel').click();
    vi.advanceTimersByTime(1000);
    expect(kept).toMatchObject({ ...STATE, view: { open: [], hidden: [] } });
    await open();
    show(FEELING);
    expect(percent()).toBe('100%');
    expect(ringed()).toEqual(['wachten']);
  });

  it('does without what makes no sense', async () => {
    kept = { ...STATE, view: { journeys: null, top: 'x' } };
    await open();
    show(FEELING);
    expect(button('gevoel')).toBeDefined();
    expect(kept).toEqual({ ...STATE, view: undefined });
  });
});
