import { describe, expect } from 'vitest';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { parse } from '../../src/parser/parse';
import { runIn } from '../cli/run-in';
import { collisions, overflow } from '../pictures/fits';
import { expectGoodFormat } from '../text/good-format';
import { anyText } from './arbitraries';
import { askAt, exportAll, findingsOf, fixesOf, opened, placesIn } from './faces';
import { properties } from './property';

const property = properties(9);
const ROWS = /\r\n|\n|\r/;

/** An error in a klantreis of its own, below whatever stands above it. */
const ERROR = '\n\nklantreis fout-onderaan: F\n  voor niemand-met-deze-naam\n';

function expectInside(text: string, places: ReturnType<typeof placesIn>): void {
  const rows = text.split(ROWS);
  for (const [what, { start, end }] of places) {
    // The layout of a last row takes its line end along, which is the place behind the text.
    const last = what === 'layout' || what === 'fold' ? rows.length : rows.length - 1;
    expect(
      [start.line <= end.line, end.line <= last],
      `${what} on ${start.line}-${end.line} of ${rows.length}`,
    ).toEqual([true, true]);
    expect(start.character, what).toBeLessThanOrEqual(rows[start.line]?.length ?? 0);
    expect(end.character, what).toBeLessThanOrEqual(rows[end.line]?.length ?? 0);
    if (start.line === end.line) expect(start.character, what).toBeLessThanOrEqual(end.character);
  }
}

/** What steers a terminal, apart from the line ends between the rows of an output. */
function expectNoControls(output: string): void {
  for (const row of output.split('\n')) expect(row).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
}

describe('any text', () => {
  property('is read, checked, drawn and exported, and no rule breaks', 600, anyText, (text) => {
    const file = opened(text);
    expect(findingsOf(file).filter(({ code }) => code === 'KT090')).toEqual([]);
    exportAll(file);
  });

  property('has places in the editor that lie inside it', 400, anyText, (text) => {
    const file = opened(text);
    expectInside(text, placesIn(file, findingsOf(file)));
  });

  property('has an outline that VS Code takes', 400, anyText, (text) => {
    const inside = (outer: [number, number], inner: [number, number]) => outer[0] <= inner[0] && inner[1] <= outer[1];
    const file = opened(text);
    const number = ({ line, character }: { line: number; character: number }) => line * 1e6 + character;
    const places = placesIn(file, []);
    places.forEach(([what, { start, end }], at) => {
      if (what !== 'selection') return;
      const { start: from, end: to } = places[at - 1]![1];
      expect(inside([number(from), number(to)], [number(start), number(end)]), JSON.stringify([start, end])).toBe(true);
    });
  });

  property('has answers at every place', 120, anyText, (text) => {
    const file = opened(text);
    const rows = text.split(ROWS);
    for (let line = 0; line < rows.length; line += 3)
      for (let character = 0; character <= rows[line]!.length; character += 5)
        expectInside(text, askAt(file, { line, character }));
  });

  property('has quick fixes that each change something', 400, anyText, (text) => {
    const file = opened(text);
    for (const { title, after } of fixesOf(file, findingsOf(file))) {
      expect(after, title).not.toBe(text);
      parse(after);
    }
  });

  property('is laid out once and for all, and says the same', 400, anyText, expectGoodFormat);

  property('has a picture in which everything fits', 300, anyText, (text) => {
    const { model, scope } = opened(text);
    for (const klantreis of model.klantreizen) {
      const picture = layoutKaart(klantreis, scope);
      expect(overflow(picture)).toEqual([]);
      expect(collisions(picture)).toEqual([]);
    }
  });

  property('with an error never passes the check', 150, anyText, async (text) => {
    const { code, out } = await runIn('.', ['check', '-', '--format', 'json'], { input: text + ERROR });
    expect(code, out).not.toBe(0);
    JSON.parse(out);
  });

  property('puts no control sign in lines for others', 300, anyText, async (text) => {
    const { github, azure, textconv } = exportAll(opened(text));
    [github, azure, textconv].forEach(expectNoControls);
    expectNoControls((await runIn('.', ['check', '-'], { input: text })).out);
  });
});
