// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/webview/stage';
import { chartOf } from '../../../src/webview/preview/chart';
import { Panes } from '../../../src/webview/preview/panes';
import { Drawing } from '../../../src/webview/preview/patch';
import { Strip } from '../../../src/webview/preview/strip';
import { pictureFrom, reis, stap } from '../pictures';

const TEXT = reis(stap('a', 'Eerst'), stap('b', 'Dan'), '  fase later: Later', stap('c', 'Tot slot'));

let drawing: Drawing;

beforeEach(() => {
  drawing = new Drawing();
  document.body.replaceChildren(drawing.element);
  drawing.apply(pictureFrom(TEXT));
});

/** A window of so many px on the picture at its own size. */
function stageAt(left: number, top: number, width = 600, height = 400): Stage {
  const box = (x: number, y: number) => ({ left: x, top: y }) as DOMRect;
  const element = document.createElement('div');
  Object.defineProperties(element, { clientWidth: { value: width }, clientHeight: { value: height } });
  element.getBoundingClientRect = () => box(0, 0);
  drawing.element.getBoundingClientRect = () => box(-left, -top);
  const gone: number[] = [];
  const scrollAcross = (x: number) => void gone.push(x);
  const stage = { element, scale: 1, leftCovered: 0, isScrolledAcross: true, scrollAcross, gone };
  return stage as unknown as Stage;
}

describe('the rows and columns of a klantreiskaart', () => {
  it('are found in its picture', () => {
    const chart = chartOf(drawing.parts)!;
    expect(chart.stappen.map(({ part }) => part.title)).toEqual(['Eerst', 'Dan', 'Tot slot']);
    expect(chart.fasen.map(({ part }) => part.title)).toEqual(['Begin', 'Later']);
    expect(chart.rows.map(({ name }) => name)).toEqual(['Stap', 'Contact', 'Hartslag', 'Omdat', 'Knelpunten']);
    const edges = chart.rows.flatMap(({ top, bottom }) => [top, bottom]);
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
    const knelpunt = drawing.find('knelpunt:kc')!.part;
    expect(chart.bottom).toBeGreaterThanOrEqual(knelpunt.y + knelpunt.height);
  });

  it('are none where nothing stands beside each other', () => {
    const other = new Drawing();
    other.apply(pictureFrom('klantreis r: Reis'));
    expect(chartOf(other.parts)).toBeUndefined();
  });
});

describe('what stays in view', () => {
  const actions = { toStap: () => undefined, toFase: () => undefined };
  const seen = ({ element }: Panes, name: string) =>
    [...element.querySelectorAll<HTMLElement>(`.${name}`)]
      .filter((one) => !one.closest('[hidden]'))
      .map((one) => one.textContent);

  function panesAt(left: number, top: number, scale = 1): Panes {
    const panes = new Panes(drawing, Object.assign(stageAt(left, top), { scale }), actions);
    panes.update();
    return panes;
  }

  it('is nothing where the picture says it itself', () => {
    const panes = panesAt(0, 0);
    expect([seen(panes, 'vast-rij'), seen(panes, 'vast-stap')]).toEqual([[], []]);
  });

  it('is nothing in a small picture of which the left is in view: the names are wider than their column there', () => {
    const panes = panesAt(0, 0, 0.4);
    expect(panes.width).toBeGreaterThan(chartOf(drawing.parts)!.left * 0.4);
    expect(seen(panes, 'vast-rij')).toEqual([]);
    expect(seen(panesAt(30, 0, 0.4), 'vast-rij')).not.toEqual([]);
  });

  it('is the names of the rows in view where the sheet is scrolled to the right', () => {
    expect(seen(panesAt(400, 0), 'vast-rij')).toEqual(['Stap', 'Contact', 'Hartslag']);
  });

  it('is the fasen and titles where the sheet is scrolled down, and the name of the row that one is in', () => {
    const { top } = chartOf(drawing.parts)!.rows[2]!;
    const panes = panesAt(0, top + 100);
    expect(seen(panes, 'vast-fase')).toEqual(['Begin', 'Later']);
    expect(seen(panes, 'vast-stap')).toEqual(['Eerst', 'Dan', 'Tot slot']);
    expect(seen(panes, 'vast-rij')).toEqual(['Hartslag']);
    const { part } = drawing.find('knelpunt:kc')!;
    expect(panes.covered(part).top).toBeGreaterThan(0);
  });
});

describe('the strip with the whole hartslag', () => {
  it('says from which stap on one sees the picture, and goes to others with keys', () => {
    const { x } = drawing.find('stap:b')!.part;
    const stage = stageAt(x - 10, 0) as Stage & { readonly gone: readonly number[] };
    const strip = new Strip(drawing, stage);
    document.body.append(strip.element);
    strip.update(chartOf(drawing.parts));
    expect(strip.element.hidden).toBe(false);
    expect(strip.element.querySelectorAll('path').length).toBeGreaterThan(0);
    expect(strip.element.getAttribute('aria-valuetext')).toBe('Vanaf stap 2 van 3: Dan');
    for (const key of ['ArrowRight', 'ArrowLeft', 'PageUp', 'Home']) {
      strip.element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
    const at = (key: string) => drawing.find(key)!.part.x;
    expect(stage.gone).toEqual([at('stap:c'), at('stap:a'), at('fase:later'), at('stap:a')]);
  });
});
