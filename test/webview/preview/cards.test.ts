// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
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

beforeEach(() => {
  drawing = new Drawing();
  document.body.replaceChildren(drawing.element);
  [revealed, shown] = [[], []];
  // A DOM without layout: where the sheet scrolls to is seen in a real browser.
  const stage = { element: document.body, show: (area: Area) => shown.push((area as { key?: string }).key ?? '') };
  cards = new Cards(drawing, stage as unknown as Stage, (line) => revealed.push(line));
  cards.around(() => drawing.apply(pictureFrom(TEXT)));
});

function card(key: string): SVGGElement {
  return drawing.find(key)!.element;
}

function press(key: string): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function stops(): (string | null)[] {
  return [...drawing.svg.querySelectorAll('[tabindex="0"]')].map((one) => one.getAttribute('data-key'));
}

function ringed(): (string | null)[] {
  return [...drawing.svg.querySelectorAll('.cursor')].map((one) => one.getAttribute('data-key'));
}

describe('a card', () => {
  it('goes to its line when it is clicked, anywhere in it', () => {
    card('stap:b')
      .querySelector('text')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(revealed).toEqual([LINE_OF_B]);
  });

  it('goes to its line with Enter and with the space bar', () => {
    card('stap:b').focus();
    press('Enter');
    press(' ');
    expect(revealed).toEqual([LINE_OF_B, LINE_OF_B]);
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
    cards.setCursor(revealed[0]);
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
