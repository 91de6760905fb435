// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PictureEdit } from '../../../src/protocol/edit';
import { Dragging } from '../../../src/webview/preview/dragging';
import { Faces } from '../../../src/webview/preview/faces';
import { Drawing } from '../../../src/webview/preview/patch';
import { dropAt, Placing } from '../../../src/webview/preview/placing';
import { Plus } from '../../../src/webview/preview/plus';
import type { Stage } from '../../../src/webview/stage';
import { columnFrom, pictureFrom, reis, stap } from '../pictures';

const TEXT = reis(stap('a'), stap('b'), stap('c'));
/** Rows of `reis`: each stap has four. */
const LINES = { a: 4, b: 8, c: 12 };

/** Further than any edge, in px. */
const FAR = 9999;

let drawing: Drawing;
let dragging: Dragging;
/** Shows the picture that came in meanwhile. */
let show: () => void;
let asked: PictureEdit[];
let ended: number;
let sheet: HTMLElement;

beforeEach(() => {
  drawing = new Drawing();
  [asked, ended] = [[], 0];
  sheet = document.createElement('div');
  sheet.append(drawing.element);
  document.body.replaceChildren(sheet);
  // A DOM without layout: the picture lies at the corner of the screen, at its own size, and the sheet has no edges.
  sheet.getBoundingClientRect = () => ({ left: -FAR, right: FAR, top: -FAR, bottom: FAR }) as DOMRect;
  drawing.svg.setPointerCapture = () => undefined;
  show = () => drawing.apply(pictureFrom(TEXT));
  show();
  const stage = { element: sheet, scale: 1 } as unknown as Stage;
  const set = (edit: PictureEdit) => asked.push(edit);
  dragging = new Dragging(drawing, [new Faces(drawing, stage, set), new Placing(drawing, stage, set)], () => {
    ended++;
    show();
  });
  new Plus(drawing, stage, (edit) => asked.push(edit));
});

/** A place in the card of a stap, from its left side (0) to its right one. */
function at(id: keyof typeof LINES, share: number): { clientX: number; clientY: number } {
  const { x, y, width, height } = drawing.find(`stap:${id}`)!.part;
  return { clientX: x + width * share, clientY: y + height / 2 };
}

function pointer(type: string, place: object, key = 'stap:a'): void {
  const more = { bubbles: true, buttons: type === 'pointerover' ? 0 : 1, pointerType: 'mouse', ...place };
  drawing.find(key)!.element.dispatchEvent(new PointerEvent(type, more));
}

/** Where something on the sheet stands in the picture, in px. */
function topOf({ style }: HTMLElement): number {
  return Number.parseFloat(style.top) - FAR;
}

function drag(to: object, key = 'stap:a', from: object = at('a', 0.5)): void {
  pointer('pointerdown', from, key);
  pointer('pointermove', to, key);
}

const mark = () => document.querySelector('.plek');

describe('a stap that is dragged', () => {
  it('goes past the one that it is dropped on, wherever on that', () => {
    drag(at('c', 0.9));
    expect([dragging.isDragging, mark() === null]).toEqual([true, false]);
    pointer('pointerup', {});
    expect(asked).toEqual([{ what: 'place', line: LINES.a, beside: LINES.c, side: 'after' }]);
    expect([dragging.isDragging, mark(), ended]).toEqual([false, null, 1]);
    drag(at('c', 0.1));
    pointer('pointerup', {});
    expect(asked.at(-1)).toEqual({ what: 'place', line: LINES.a, beside: LINES.c, side: 'after' });
  });

  it('stays where it was when it is dropped there, or with Escape', () => {
    drag(at('a', 0.9));
    expect(mark()).toBeNull();
    pointer('pointerup', {});
    drag(at('c', 0.9));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer('pointerup', {});
    expect([asked, ended]).toEqual([[], 2]);
  });

  it('is no drag where the pointer hardly moves, nor on another card', () => {
    const { clientX, clientY } = at('a', 0.5);
    drag({ clientX: clientX + 2, clientY });
    pointer('pointerup', {});
    drag(at('c', 0.9), 'knelpunt:ka');
    pointer('pointerup', {}, 'knelpunt:ka');
    expect([asked, ended]).toEqual([[], 0]);
  });
});

describe.each([
  ['in a row', (start: number) => ({ x: start, y: 0 }), (at: number) => [at, 50] as const],
  ['below each other', (start: number) => ({ x: 0, y: start }), (at: number) => [50, at] as const],
])('the place of a card, %s', (_, from, point) => {
  // With room for a heading between the second and the third.
  const cards = ['a', 'b', 'c', 'd'].map((key, nth) => ({
    key,
    ...from([0, 110, 300, 410][nth]!),
    width: 100,
    height: 100,
  }));
  it.each([
    ['a', 111, 'after b'],
    ['a', 160, 'after b'],
    ['a', 209, 'after b'],
    ['a', 301, 'after c'],
    ['a', 399, 'after c'],
    ['a', 999, 'after d'],
    ['d', 399, 'before c'],
    ['d', 301, 'before c'],
    ['d', 1, 'before a'],
    ['d', -50, 'before a'],
    ['b', 99, 'before a'],
    // Between two fasen: the last of the one, or the first of the other.
    ['a', 230, 'after b'],
    ['a', 280, 'before c'],
    ['d', 230, 'after b'],
    ['d', 280, 'before c'],
    // Where it stands.
    ['b', 111, undefined],
    ['b', 209, undefined],
    ['a', 107, undefined],
    ['a', -50, undefined],
  ])('of %s at %i is %s', (key, at, expected) => {
    const [x, y] = point(at);
    const drop = dropAt(key, cards, x, y);
    expect(drop && `${drop.side} ${drop.key}`).toBe(expected);
  });
});

it('a fase is dragged as well, in the klantreiskaart before the one that it is dropped on', () => {
  const text = reis(stap('a'), '  fase g: Dan', stap('b'));
  show = () => drawing.apply(pictureFrom(text));
  show();
  const at = (key: string, share: number) => {
    const { x, y, width, height } = drawing.find(key)!.part;
    return { clientX: x + width * share, clientY: y + height / 2 };
  };
  drag(at('fase:f', 0.2), 'fase:g', at('fase:g', 0.5));
  pointer('pointerup', {}, 'fase:g');
  expect(asked).toEqual([{ what: 'place', line: 8, beside: 3, side: 'before' }]);
});

describe('in the verticale kaart', () => {
  const LONG = reis(stap('a'), stap('b'), '  fase g: Dan', stap('c'));
  const middle = (key: string, down = 0.5) => {
    const { x, y, width, height } = drawing.find(key)!.part;
    return { clientX: x + width / 2, clientY: y + height * down };
  };

  beforeEach(() => {
    show = () => drawing.apply(columnFrom(LONG));
    show();
  });

  it('a stap goes below the row that it is dropped on, whatever card of that is under the pointer', () => {
    drag(middle('knelpunt:kb'), 'stap:a', middle('stap:a'));
    const top = topOf(document.querySelector('.plek')!);
    expect(top).toBeGreaterThan(middle('knelpunt:kb').clientY);
    pointer('pointerup', {});
    expect(asked).toEqual([{ what: 'place', line: LINES.a, beside: LINES.b, side: 'after' }]);
  });

  it('has the mark in its own fase, and not over the heading of the next one', () => {
    drag(middle('knelpunt:kb'), 'stap:a', middle('stap:a'));
    const top = topOf(document.querySelector('.plek')!);
    const { y, height } = drawing.find('knelpunt:kb')!.part;
    expect(top).toBeGreaterThan(y + height);
    expect(top).toBeLessThan(drawing.find('fase:g')!.part.y);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  });

  it('has the button between two rows, for the whole row above it', () => {
    pointer('pointerover', {}, 'knelpunt:ka');
    const plus = document.querySelector<HTMLElement>('.plus')!;
    const bottom = ({ y, height }: { y: number; height: number }) => y + height;
    const top = topOf(plus);
    expect(top).toBeGreaterThan(bottom(drawing.find('knelpunt:ka')!.part));
    expect(top).toBeLessThan(drawing.find('stap:b')!.part.y);
    plus.click();
    expect(asked).toEqual([{ what: 'add', line: LINES.a }]);
    pointer('pointerover', {}, 'klantreis');
    expect(document.querySelector('.plus')).toBeNull();
  });

  it('a fase goes before the one in whose first rows it is dropped', () => {
    drag(middle('stap:a', 0), 'fase:g', middle('fase:g'));
    pointer('pointerup', {}, 'fase:g');
    expect(asked).toEqual([{ what: 'place', line: 12, beside: 3, side: 'before' }]);
  });
});

describe('a face that is dragged', () => {
  const key = 'stap:a/gevoel:noor';
  const word = () => document.querySelector('.niveau')?.textContent;
  const take = (dx: number, dy: number) => {
    const { x, y } = drawing.find(key)!.part;
    drag({ clientX: x + dx, clientY: y + dy }, key, { clientX: x, clientY: y });
  };

  it('goes up and down in the klantreiskaart, with the word of each level beside it, and not further than there are', () => {
    take(30, 2 * 56);
    expect([word(), dragging.isDragging]).toEqual(['negatief', true]);
    expect(drawing.find(key)!.element.style.translate).toBe('0px 112px');
    pointer('pointermove', { clientX: 0, clientY: 9999 }, key);
    expect(word()).toBe('zeer negatief');
    pointer('pointerup', {}, key);
    expect(asked).toEqual([{ what: 'face', line: 6, level: 1 }]);
    expect([word(), drawing.find(key)!.element.style.translate]).toEqual([undefined, '']);
  });

  it('goes left and right in the verticale kaart', () => {
    show = () => drawing.apply(columnFrom(TEXT));
    show();
    take(-20, 300);
    expect(word()).toBe('neutraal');
    pointer('pointerup', {}, key);
    expect(asked).toEqual([{ what: 'face', line: 6, level: 3 }]);
  });

  it('stays with Escape, and where it is let go at its own level', () => {
    take(0, 60);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(word()).toBeUndefined();
    pointer('pointerup', {}, key);
    take(40, 10);
    pointer('pointerup', {}, key);
    expect([asked, ended]).toEqual([[], 2]);
  });

  it('is set on the line where it is by then, in a picture that came in meanwhile', () => {
    show = () => drawing.apply(pictureFrom(`# eerst\n${TEXT}`));
    take(0, 60);
    pointer('pointerup', {}, key);
    expect(asked).toEqual([{ what: 'face', line: 7, level: 3 }]);
  });

  it('is none where it stands for several', () => {
    show = () =>
      drawing.apply(
        pictureFrom(
          `persona sam: Sam\n${TEXT.replace('gevoel positief: fijn', 'gevoel positief: fijn\n      gevoel positief van sam')}`,
        ),
      );
    show();
    take(0, 60);
    expect([word(), dragging.isDragging]).toEqual([undefined, false]);
  });
});

it('a button beside the stap under the mouse puts another one behind it', () => {
  pointer('pointerover', {}, 'stap:b');
  document.querySelector<HTMLElement>('.plus')!.click();
  expect(asked).toEqual([{ what: 'add', line: LINES.b }]);
  expect(document.querySelector('.plus')).toBeNull();
});
