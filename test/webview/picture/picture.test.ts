// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type PaperName, pagesOf } from '../../../src/drawing/paper';
import { picturePage } from '../../../src/outputs/html/picture-page';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { exampleScope } from '../../pictures/kaart/journeys';
import { likeABrowser } from '../browser';

const scope = exampleScope();
const KAART = layoutKaart(scope.find('klantreis', 'straatfeest')!, scope);

async function open(paper: PaperName = 'poster', theme?: 'dark' | 'print'): Promise<void> {
  const text = picturePage({ picture: KAART, pages: pagesOf(KAART, paper) }, theme, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  document.documentElement.innerHTML = page.documentElement.innerHTML;
  const { thema } = page.documentElement.dataset;
  if (thema === undefined) delete document.documentElement.dataset.thema;
  else document.documentElement.dataset.thema = thema;
  vi.resetModules();
  await import('../../../src/webview/picture/picture');
}

beforeEach(async () => {
  likeABrowser();
  await open();
});

const drawing = () => document.querySelector<SVGSVGElement>('.beeld svg')!;
const cards = () => [...drawing().querySelectorAll<SVGGElement>('.kaart')];
const stops = () => [...document.querySelectorAll('.kaart[tabindex="0"]')];

function press(key: string): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('the cards of a page', () => {
  it('are one stop of Tab, and the arrow keys go from one to the next, to the last and back to the first', () => {
    expect(stops()).toEqual([cards()[0]]);
    cards()[0]!.focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(cards()[1]);
    expect(stops()).toEqual([cards()[1]]);
    press('End');
    expect(document.activeElement).toBe(cards().at(-1));
    press('ArrowRight');
    expect(document.activeElement).toBe(cards().at(-1));
    press('Home');
    expect(document.activeElement).toBe(cards()[0]);
  });

  it('show which one has the keyboard, and give it back to the sheet', () => {
    cards()[3]!.focus();
    expect(document.querySelectorAll('.ring')).toHaveLength(1);
    expect(cards()[3]!.querySelector('.ring')).not.toBeNull();
    press('ArrowLeft');
    expect(document.querySelectorAll('.ring')).toHaveLength(1);
    expect(cards()[2]!.querySelector('.ring')).not.toBeNull();
    press('Escape');
    expect(document.activeElement).toBe(document.querySelector('.blad'));
    expect(document.querySelectorAll('.ring')).toHaveLength(0);
  });

  it('leave the keys of the browser alone', () => {
    cards()[0]!.focus();
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(cards()[0]);
  });
});

describe('the size of the picture', () => {
  const percent = () => document.querySelector('.procent')!.textContent;

  it('changes by buttons and by keys', () => {
    const before = percent();
    document.querySelector<HTMLElement>('.blad')!.focus();
    press('+');
    const larger = percent();
    expect(parseInt(larger)).toBeGreaterThan(parseInt(before));
    [...document.querySelectorAll<HTMLElement>('.balk button')].find((one) => one.textContent === '−')!.click();
    expect(percent()).toBe(before);
    press('1');
    expect(percent()).toBe('100%');
  });
});

describe('the rows of the picture', () => {
  const box = (name: string) =>
    [...document.querySelectorAll('.weergave label')].find((one) => one.textContent === name)!.querySelector('input')!;
  const status = () => document.querySelector('.uit')!.textContent;
  const lane = (id: string) => KAART.lanes!.find((one) => one.lane === id)!;
  const top = (id: string) => {
    const group = drawing().querySelector(`[data-rij="${id}"]`)!;
    return Number(/translate\(0 (.*)\)/.exec(group.getAttribute('transform') ?? '')?.[1] ?? 0);
  };

  it('can all be left out but that of the stappen, and are there to begin with', () => {
    const names = [...document.querySelectorAll('fieldset label')].map((one) => one.textContent);
    expect(names).toEqual(KAART.lanes!.map(({ name }) => name));
    expect(status()).toBe('');
  });

  it('take no room when they are left out, in the picture and on paper, and the page says which those are', () => {
    box('Contact').click();
    const height = lane('contact').bottom - lane('contact').top;
    expect(drawing().querySelector('[data-rij=contact]')!.getAttribute('display')).toBe('none');
    expect(top('hartslag')).toBeCloseTo(-height);
    expect(top('zijpad')).toBe(0);
    expect(drawing().viewBox.baseVal.height).toBeCloseTo(KAART.height - height);
    expect(document.querySelector('.papier use')!.getAttribute('href')).toBe('#tekening');
    expect(status()).toBe('Deze rij staat uit: ‘Contact’. Wat erin staat, leest u onder de tekening.');
    box('Doet, denkt, zegt').click();
    expect(status()).toContain('Deze rijen staan uit: ‘Contact’ en ‘Doet, denkt, zegt’.');
    box('Contact').click();
    box('Doet, denkt, zegt').click();
    expect(status()).toBe('');
    expect(top('hartslag')).toBe(0);
    expect(drawing().viewBox.baseVal.height).toBe(KAART.height);
  });

  it('have no cards to go to where they are left out', () => {
    box('Contact').click();
    const hidden = [...drawing().querySelectorAll('[data-rij=contact] .kaart')];
    expect(hidden.length).toBeGreaterThan(0);
    cards()[0]!.focus();
    const been = new Set<Element | null>();
    for (let nth = 0; nth < cards().length; nth++) {
      been.add(document.activeElement);
      press('ArrowRight');
    }
    expect(been.size).toBe(cards().length - hidden.length);
    expect(hidden.some((card) => been.has(card))).toBe(false);
  });

  it('that have the stop of Tab give it to another', () => {
    const first = drawing().querySelector<SVGGElement>('[data-rij=contact] .kaart')!;
    first.focus();
    expect(stops()).toEqual([first]);
    box('Contact').click();
    expect(stops()).toEqual([cards().find((card) => !card.closest('[display=none]'))]);
  });
});

describe('the colours of the page', () => {
  const select = () => document.querySelector('select')!;
  const choose = (value: string) => {
    select().value = value;
    select().dispatchEvent(new Event('change'));
  };

  it('are those of the device, until somebody chooses', () => {
    expect(select().value).toBe('');
    expect([...select().options].map(({ text }) => text)).toEqual([
      'Zoals uw apparaat',
      'Licht',
      'Donker',
      'Veel contrast',
    ]);
    choose('contrast');
    expect(document.documentElement.dataset.thema).toBe('contrast');
    choose('');
    expect(document.documentElement.dataset.thema).toBeUndefined();
  });

  it('are those that were asked for when it was made', async () => {
    await open('poster', 'dark');
    expect(select().value).toBe('dark');
    await open('poster', 'print');
    expect(select().value).toBe('print');
    expect(select().selectedOptions[0]!.text).toBe('Om af te drukken');
  });
});
