// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Cards } from '../../../src/webview/preview/cards';
import { Drawing } from '../../../src/webview/preview/patch';
import type { Area, Stage } from '../../../src/webview/stage';
import { patchFor, pictureFrom, reis, stap } from '../pictures';

const TEXT = reis(stap('a', 'Eerst'), stap('b', 'Dan'));
const LINE_OF_B = 8;

let drawing: Drawing;
let cards: Cards;
let revealed: number[];
let shown: string[];
let staying: number[];
let asked: unknown[];

beforeEach(() => {
  drawing = new Drawing();
  document.body.replaceChildren(drawing.element);
  [revealed, shown] = [[], []];
  // A DOM without layout: where the sheet scrolls to is seen in a real browser.
  const stage = { element: document.body, show: (area: Area) => shown.push((area as { key?: string }).key ?? '') };
  [asked, staying] = [[], []];
  cards = new Cards(drawing, stage as unknown as Stage, {
    reveal: (line, stay) => (stay ? staying : revealed).push(line),
    type: (card, target) => asked.push(['type', card.part.key, target instanceof Element ? target.textContent : '']),
    menu: (card) => asked.push(['menu', card.part.key]),
    edit: (card, edit) => asked.push([card.part.key, edit]),
  });
  cards.around(() => drawing.apply(pictureFrom(TEXT)));
});

function card(key: string): SVGGElement {
  return drawing.find(key)!.element;
}

function press(key: string, more: KeyboardEventInit = {}): void {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
}

function stops(): (string | null)[] {
  return [...drawing.svg.querySelectorAll('[tabindex="0"]')].map((one) => one.getAttribute('data-key'));
}

function ringed(): (string | null)[] {
  return [...drawing.svg.querySelectorAll('.cursor')].map((one) => one.getAttribute('data-key'));
}

describe('a card', () => {
  const click = (type: string, detail = 1) =>
    card('stap:b')
      .querySelector('text')!
      .dispatchEvent(new MouseEvent(type, { bubbles: true, detail, cancelable: true }));

  it('shows its line when it is clicked, anywhere in it, and goes there when no second click comes', () => {
    vi.useFakeTimers();
    click('click');
    expect([staying, revealed]).toEqual([[LINE_OF_B], []]);
    vi.runAllTimers();
    expect(revealed).toEqual([LINE_OF_B]);
    vi.useRealTimers();
  });

  it('is typed in with a double click, and keeps the keyboard', () => {
    vi.useFakeTimers();
    click('click');
    click('click', 2);
    click('dblclick', 2);
    vi.runAllTimers();
    expect([staying, revealed]).toEqual([[LINE_OF_B], []]);
    expect(asked).toEqual([['type', 'stap:b', card('stap:b').querySelector('text')!.textContent]]);
    vi.useRealTimers();
  });

  it('goes to its line with the space bar, and is typed in with Enter and F2', () => {
    card('stap:b').focus();
    press(' ');
    press('Enter');
    press('F2');
    expect(revealed).toEqual([LINE_OF_B]);
    expect(asked).toEqual([
      ['type', 'stap:b', ''],
      ['type', 'stap:b', ''],
    ]);
  });

  it('leaves the keyboard to the sheet when it is gone', () => {
    const stage = document.body;
    stage.tabIndex = -1;
    card('stap:b').focus();
    cards.around(() => drawing.apply(pictureFrom(reis(stap('a', 'Eerst')))));
    expect(document.activeElement).toBe(stage);
  });

  it('takes the keyboard from nobody: it has it again when the page does', () => {
    card('stap:b').focus();
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    // Another stap before it moves it in the page, which loses it the keyboard.
    cards.around(() => {
      card('stap:b').blur();
      return drawing.apply(pictureFrom(reis(stap('n', 'Nieuw'), stap('b', 'Dan'))));
    });
    expect(document.activeElement).not.toBe(card('stap:b'));
    hasFocus.mockRestore();
    window.dispatchEvent(new Event('focus'));
    expect(document.activeElement).toBe(card('stap:b'));
  });

  it('has its menu with the right button, and with the key of the menu', () => {
    card('stap:b').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2, clientX: 4, clientY: 5 }));
    expect(asked).toEqual([['menu', 'stap:b']]);
  });

  it.each([
    ['ArrowRight', { altKey: true }, { what: 'move', line: LINE_OF_B, direction: 'down' }],
    ['ArrowUp', { altKey: true }, { what: 'move', line: LINE_OF_B, direction: 'up' }],
    ['2', {}, { what: 'face', line: LINE_OF_B, level: 2 }],
    ['Insert', {}, { what: 'add', line: LINE_OF_B }],
    ['Delete', {}, { what: 'delete', line: LINE_OF_B }],
  ])('is edited with %s', (key, more, edit) => {
    card('stap:b').focus();
    press(key, more);
    expect(asked).toEqual([['stap:b', edit]]);
  });

  it('of something else has no face to set', () => {
    card('knelpunt:kb').focus();
    press('2');
    press('6');
    press('ArrowRight', { ctrlKey: true });
    expect(asked).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('has one stop of Tab in the picture, which goes along', () => {
    expect(stops()).toEqual(['klantreis']);
    card('stap:a').focus();
    expect(stops()).toEqual(['stap:a']);
  });

  it('goes left and right as one reads, up and down as the cards stand', () => {
    card('stap:a').focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(card('stap:b'));
    press('ArrowDown');
    expect(document.activeElement).toBe(card('stap:b/contact:1'));
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(card('fase:f'));
    press('Home');
    expect(document.activeElement).toBe(card('klantreis'));
    expect(shown.at(-1)).toBe('klantreis');
  });

  it('keeps its place when the picture changes, and finds another when its card is gone', () => {
    card('stap:b').focus();
    const [first, next] = [pictureFrom(TEXT), pictureFrom(reis(stap('b', 'Nu eerst'), stap('a')))];
    cards.around(() => drawing.apply(patchFor(first, next)));
    expect(document.activeElement).toBe(card('stap:b'));
    cards.around(() => drawing.apply(patchFor(next, pictureFrom(reis(stap('a'))))));
    expect(stops()).toEqual(['klantreis']);
  });
});

describe('the cursor of the text', () => {
  it('rings the innermost card around its line', () => {
    const picture = pictureFrom(TEXT);
    const until = (key: string) =>
      key === 'stap:b' ? [LINE_OF_B + 9] : key === 'stap:b/contact:1' ? [LINE_OF_B + 1] : undefined;
    cards.around(() =>
      drawing.apply({ ...picture, parts: picture.parts.map((part) => ({ ...part, until: until(part.key) })) }),
    );
    cards.setCursor(LINE_OF_B + 1);
    expect(ringed()).toEqual(['stap:b/contact:1']);
    // A line of the stap that no card stands for, under one that has a card.
    cards.setCursor(LINE_OF_B + 5);
    expect(ringed()).toEqual(['stap:b']);
    cards.setCursor(LINE_OF_B + 10);
    expect(ringed()).toEqual([]);
  });

  it('rings the card of its line, and scrolls to it', () => {
    cards.setCursor(LINE_OF_B);
    expect(ringed()).toEqual(['stap:b']);
    expect(shown).toEqual(['stap:b']);
    cards.setCursor(undefined);
    expect(ringed()).toEqual([]);
  });

  it('does not scroll for the same card, nor after a click in the picture', () => {
    cards.setCursor(LINE_OF_B);
    cards.setCursor(LINE_OF_B);
    card('stap:a').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    cards.setCursor(staying[0]);
    expect(ringed()).toEqual(['stap:a']);
    expect(shown).toEqual(['stap:b']);
  });

  it('stays on its card when the picture changes', () => {
    cards.setCursor(LINE_OF_B);
    const other = pictureFrom(TEXT.replace('Dan', 'Daarna'));
    cards.around(() => drawing.apply(patchFor(pictureFrom(TEXT), other)));
    expect(ringed()).toEqual(['stap:b']);
    expect(shown).toEqual(['stap:b']);
  });
});
