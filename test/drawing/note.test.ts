import { expect, it } from 'vitest';
import { withNote, withNotedSheets } from '../../src/drawing/note';
import { pagesOf } from '../../src/drawing/paper';
import { withoutLanes } from '../../src/drawing/without-lanes';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { layoutKaartOnSheets } from '../../src/pictures/kaart/on-sheets';
import { layoutBlauwdruk } from '../../src/pictures/blauwdruk/layout';
import { exampleScope } from '../pictures/kaart/journeys';

const scope = exampleScope();
const klantreis = scope.find('klantreis', 'dennis')!;
const kaart = layoutKaart(klantreis, scope);

it('puts a note below all that a picture shows, in as many lines as it takes', () => {
  const short = withNote(kaart, { sentences: ['Voor publiek.'], short: 'voor publiek' });
  const long = withNote(kaart, { sentences: [`Niet getekend: ${'heel veel rijen, '.repeat(40)}.`], short: '' });
  const note = short.boxes.at(-1)!;
  const lowest = Math.max(...kaart.boxes.map(({ y, height }) => y + height));
  expect(note.y).toBeGreaterThan(lowest);
  expect(note.y + note.height).toBeLessThan(short.height);
  expect(short.state).toBe(`voor publiek · ${kaart.state!}`);
  expect(long.boxes.at(-1)!.texts.length).toBeGreaterThan(1);
  expect(long.height).toBeGreaterThan(short.height);
  expect(withNote(kaart, { sentences: [], short: '' })).toBe(kaart);
});

it('puts it on each sheet, between what stands there and the line at its foot', () => {
  const sheets = layoutKaartOnSheets(klantreis, scope, 'a4');
  const noted = withNotedSheets(sheets, { sentences: ['Voor publiek: 3 citaten staan hier niet in.'], short: '' });
  for (const { foot, height } of noted.pages) {
    const [note, ...line] = foot;
    expect(note!.text).toMatch(/^Voor publiek/);
    expect(note!.y - note!.size).toBeGreaterThan(sheets.top + height * sheets.scale);
    for (const run of line) expect(run.y - run.size).toBeGreaterThanOrEqual(note!.y);
  }
  expect(withNotedSheets(sheets, { sentences: [], short: '' })).toBe(sheets);
});

it.each([
  ['kaart', kaart],
  ['blauwdruk', layoutBlauwdruk(klantreis, scope)],
])('closes up the lanes that a %s goes without, one or all', (_, picture) => {
  const all = picture.lanes!.map(({ lane }) => lane);
  for (const off of [...all.map((one) => [one]), all]) {
    const without = withoutLanes(picture, new Set(off));
    const gone = picture.lanes!.filter(({ lane }) => off.includes(lane));
    const room = gone.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
    expect(without.height).toBeCloseTo(picture.height - room, 6);
    const isIn = (y: number) => gone.some(({ top, bottom }) => top <= y && y < bottom);
    expect(without.boxes.map(({ key }) => key)).toEqual(
      picture.boxes.filter(({ y }) => !isIn(y)).map(({ key }) => key),
    );
    expect(without.lanes!.map(({ lane }) => lane)).toEqual(all.filter((one) => !off.includes(one)));
    // No two come to stand over each other, and the lanes still hold what is theirs.
    for (const box of without.boxes)
      for (const other of without.boxes)
        if (box !== other && box.lane === other.lane)
          expect(
            box.x + box.width <= other.x ||
              other.x + other.width <= box.x ||
              box.y + box.height <= other.y ||
              other.y + other.height <= box.y,
          ).toBe(true);
  }
  expect(withoutLanes(picture, new Set(['niets']))).toBe(picture);
});

it('plans sheets anew for what is left', () => {
  const off = new Set(['contact', 'ervaring', 'hartslag', 'knelpunt', 'oplossing']);
  const [whole, less] = [layoutKaartOnSheets(klantreis, scope, 'a4'), layoutKaartOnSheets(klantreis, scope, 'a4', off)];
  expect(less.pages.length).toBeLessThan(whole.pages.length);
  for (const { boxes } of less.pages) expect(boxes.filter(({ lane }) => off.has(lane))).toEqual([]);
  expect(pagesOf(withoutLanes(kaart, off), 'poster')!.pages[0]!.boxes.filter(({ lane }) => off.has(lane))).toEqual([]);
});
