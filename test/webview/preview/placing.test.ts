// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PictureEdit } from '../../../src/protocol/edit';
import { Drawing } from '../../../src/webview/preview/patch';
import { Placing } from '../../../src/webview/preview/placing';
import { Plus } from '../../../src/webview/preview/plus';
import type { Stage } from '../../../src/webview/stage';
import { pictureFrom, reis, stap } from '../pictures';

/** Rows of `reis`: each stap has four. */
const LINES = { a: 4, b: 8, c: 12 };

let drawing: Drawing;
let placing: Placing;
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
  sheet.getBoundingClientRect = () => ({ left: -9999, right: 9999, top: -9999, bottom: 9999 }) as DOMRect;
  drawing.svg.setPointerCapture = () => undefined;
  drawing.apply(pictureFrom(reis(stap('a'), stap('b'), stap('c'))));
  const stage = { element: sheet, scale: 1 } as unknown as Stage;
  placing = new Placing(
    drawing,
    stage,
    (edit) => asked.push(edit),
    () => ended++,
  );
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

function drag(to: object, key = 'stap:a'): void {
  pointer('pointerdown', at('a', 0.5), key);
  pointer('pointermove', to, key);
}

const mark = () => document.querySelector('.plek');

describe('a stap that is dragged', () => {
  it('goes beside the one that it is dropped on, on the side of the pointer', () => {
    drag(at('c', 0.9));
    expect([placing.isDragging, mark() === null]).toEqual([true, false]);
    pointer('pointerup', {});
    expect(asked).toEqual([{ what: 'place', line: LINES.a, beside: LINES.c, side: 'after' }]);
    expect([placing.isDragging, mark(), ended]).toEqual([false, null, 1]);
    drag(at('c', 0.1));
    pointer('pointerup', {});
    expect(asked.at(-1)).toEqual({ what: 'place', line: LINES.a, beside: LINES.c, side: 'before' });
  });

  it('stays where it was when it is dropped there, or with Escape', () => {
    drag(at('a', 0.9));
    pointer('pointerup', {});
    drag(at('b', 0.1));
    expect(mark()).toBeNull();
    pointer('pointerup', {});
    drag(at('c', 0.9));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer('pointerup', {});
    expect([asked, ended]).toEqual([[], 3]);
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

it('a button beside the stap under the mouse puts another one behind it', () => {
  pointer('pointerover', {}, 'stap:b');
  document.querySelector<HTMLElement>('.plus')!.click();
  expect(asked).toEqual([{ what: 'add', line: LINES.b }]);
  expect(document.querySelector('.plus')).toBeNull();
});
