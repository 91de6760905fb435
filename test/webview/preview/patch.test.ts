// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/protocol/picture';
import { Drawing } from '../../../src/webview/preview/patch';
import { patchFor, pictureFrom, reis, stap } from '../pictures';

let drawing: Drawing;

beforeEach(() => {
  drawing = new Drawing();
  document.body.replaceChildren(drawing.element);
});

/** What a page that gets this picture as its first shows. */
function drawnAtOnce(picture: Picture): string {
  const other = new Drawing();
  other.apply(picture);
  return bare(other);
}

/** Without the one thing that may differ: which card is the stop of Tab. */
function bare({ svg }: Drawing): string {
  return svg.outerHTML.replace(/ tabindex="-?\d"/g, '');
}

function element(key: string): Element {
  return drawing.find(key)!.element;
}

describe('a patch', () => {
  const three = reis(stap('a'), stap('b'), stap('c'));
  const CHANGES: readonly (readonly [string, string])[] = [
    ['a longer text', reis(stap('a'), stap('b', 'Een titel die veel langer is dan die er eerst stond'), stap('c'))],
    ['a stap less', reis(stap('a'), stap('c'))],
    ['a stap more', reis(stap('a'), stap('x'), stap('b'), stap('c'))],
    ['a stap that moved to the end', reis(stap('b'), stap('c'), stap('a'))],
    ['a stap that moved to the front', reis(stap('c'), stap('a'), stap('b'))],
    ['all in reverse', reis(stap('c'), stap('b'), stap('a'))],
    ['other stappen', reis(stap('x'), stap('y'), stap('z'))],
    ['no stap at all', 'klantreis r: Reis'],
    ['a lane less', reis(stap('a').replace(/knelpunt .*/, ''), '    stap b: B', '    stap c: C')],
    ['a line above', `\n# erbij\n${three}`],
  ];

  it.each(CHANGES)('shows the same as a page that is drawn at once: %s, and back again', (_, text) => {
    const [first, second] = [pictureFrom(three), pictureFrom(text)];
    expect(drawing.apply(first)).toBe(true);
    expect(drawing.apply(patchFor(first, second))).toBe(true);
    expect(bare(drawing)).toBe(drawnAtOnce(second));
    expect(drawing.apply(patchFor(second, first))).toBe(true);
    expect(bare(drawing)).toBe(drawnAtOnce(first));
  });

  it('leaves alone what did not change', () => {
    const [first, second] = [pictureFrom(three), pictureFrom(reis(stap('a'), stap('b', 'Anders'), stap('c')))];
    drawing.apply(first);
    const [kept, changed] = [element('stap:a').lastChild, element('stap:b').lastChild];
    const group = element('stap:b');
    drawing.apply(patchFor(first, second));
    expect(element('stap:a').lastChild).toBe(kept);
    expect(element('stap:b')).toBe(group);
    expect(element('stap:b').lastChild).not.toBe(changed);
    expect(group.textContent).toContain('Anders');
  });

  it('moves a lane as one where something above it grows', () => {
    const grown = reis(stap('a').replace('contact balie', 'contact balie\n      contact brief'), stap('b'), stap('c'));
    const [first, second] = [pictureFrom(three), pictureFrom(grown)];
    drawing.apply(first);
    const before = element('knelpunt:kb').getAttribute('transform');
    const lane = element('knelpunt:kb').parentElement!;
    const place = lane.getAttribute('transform');
    drawing.apply(patchFor(first, second));
    expect(element('knelpunt:kb').getAttribute('transform')).toBe(before);
    expect(lane.getAttribute('transform')).not.toBe(place);
  });

  it('moves a row as one where the picture has rows', () => {
    const rows = (below: number): Picture => {
      const picture = pictureFrom(reis(stap('s1'), stap('s2')));
      const parts = picture.parts.map((part) =>
        part.lane === 'achtergrond'
          ? part
          : { ...part, y: part.y + (part.lane === 'knelpunt' ? below : 0), band: part.key },
      );
      return { ...picture, parts };
    };
    const drawing = new Drawing();
    drawing.apply(rows(0));
    const bands = [...drawing.svg.firstElementChild!.children];
    const { parts } = rows(0);
    expect(bands).toHaveLength(1 + parts.filter(({ lane }) => lane !== 'achtergrond').length);
    drawing.apply(patchFor(rows(0), rows(30)));
    expect([...drawing.svg.firstElementChild!.children]).toEqual(bands);
    for (const { key, lane, y } of rows(30).parts) {
      if (lane !== 'knelpunt') continue;
      const { element } = drawing.find(key)!;
      expect(element.parentElement!.getAttribute('transform')).toBe(`translate(0 ${y})`);
    }
  });

  it('that misses a part changes nothing and says so', () => {
    const [first, second] = [pictureFrom(three), pictureFrom(reis(stap('x', 'Nieuw')))];
    drawing.apply(first);
    const before = drawing.svg.outerHTML;
    const missing = { ...second, parts: second.parts.map((part) => ({ ...part, svg: undefined })) };
    expect(drawing.apply(missing)).toBe(false);
    expect(drawing.svg.outerHTML).toBe(before);
  });

  it('that cannot be read changes nothing', () => {
    const first = pictureFrom(three);
    drawing.apply(first);
    const before = drawing.svg.outerHTML;
    const broken = first.parts.map((part) =>
      part.key === 'stap:b' ? { ...part, svg: '<text>half', fingerprint: 'anders' } : part,
    );
    expect(() => drawing.apply({ ...first, parts: broken })).toThrow('unreadable');
    expect(drawing.svg.outerHTML).toBe(before);
  });

  it('keeps text as text', () => {
    drawing.apply(pictureFrom(reis(stap('a', '</text></g><script>alert(1)</script>'))));
    expect(drawing.svg.querySelector('script')).toBeNull();
    expect(element('stap:a').textContent!.replace(/\s|-/g, '')).toContain('</text></g><script>');
  });
});

describe('a part', () => {
  it('is a button with a name where it shows a line, an image where it shows none, and else hidden', () => {
    drawing.apply(pictureFrom(reis(stap('a', 'Noor belt'))));
    expect(element('stap:a').getAttribute('role')).toBe('button');
    expect(element('stap:a').getAttribute('aria-label')).toBe('Stap 1: Noor belt.');
    expect(element('persona:noor').getAttribute('role')).toBe('img');
    expect(element('papier').getAttribute('aria-hidden')).toBe('true');
  });

  it('is found from any of its shapes', () => {
    drawing.apply(pictureFrom(reis(stap('a'))));
    const text = element('stap:a').querySelector('text');
    expect(drawing.cardAt(text)?.part.key).toBe('stap:a');
    expect(drawing.cardAt(element('papier').firstElementChild)).toBeUndefined();
    expect(drawing.cardAt(document.body)).toBeUndefined();
  });
});
