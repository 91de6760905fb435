import { describe, expect, it } from 'vitest';
import type { LaidOut, Strip } from '../../src/drawing/shapes';
import { layoutBlauwdruk } from '../../src/pictures/blauwdruk/layout';
import { layoutHuidigGewenst } from '../../src/pictures/huidiggewenst/layout';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { layoutVerticaal } from '../../src/pictures/verticaal/layout';
import { EVERY_LINE, exampleScope, journeyOf, longJourney } from './kaart/journeys';

const scope = exampleScope();
const journeys = [
  ...scope.klantreizen.map((klantreis) => ({ name: klantreis.id!, klantreis, scope })),
  { name: 'every line', ...journeyOf(EVERY_LINE) },
  ...[0, 1, 200].map((stappen) => ({ name: `${stappen} stappen`, ...journeyOf(longJourney(stappen)) })),
];

/** Boxes and panels that are not in one lane, or in none, as a whole. A text beside a lane may stand a little lower: it goes with its lane. */
function across({ boxes, strips, lanes = [] }: LaidOut): string[] {
  const edges = lanes.flatMap(({ top, bottom }) => [top, bottom]);
  const isCut = (top: number, height: number) => edges.some((edge) => top < edge && edge < top + height);
  const panels = ({ y, draw }: Strip) => draw(y).shapes.filter((shape) => shape.type === 'rect');
  return [
    ...boxes.filter(({ y, height }) => isCut(y, height)).map(({ key }) => key),
    ...strips.filter((strip) => panels(strip).some(({ y, height }) => isCut(y, height))).map(({ key }) => key),
  ];
}

const LAYOUTS = { kaart: layoutKaart, blauwdruk: layoutBlauwdruk, 'huidig-gewenst': layoutHuidigGewenst };
const laidOut = journeys.flatMap(({ name, klantreis, scope: own }) =>
  Object.entries(LAYOUTS).map(([id, layout]) => ({ name: `${name} as ${id}`, picture: layout(klantreis, own) })),
);

describe('the lanes that a picture can do without', () => {
  it.each(laidOut)('of $name stand under each other, and nothing stands over the edge of one', ({ picture }) => {
    const lanes = picture.lanes!;
    expect(across(picture)).toEqual([]);
    lanes.forEach(({ top, bottom }, at) => {
      expect(bottom).toBeGreaterThan(top);
      if (at > 0) expect(top).toBeGreaterThanOrEqual(lanes[at - 1]!.bottom);
      expect(bottom).toBeLessThanOrEqual(picture.height);
    });
    // Every card of such a lane stands in it.
    for (const { lane, top, bottom } of lanes)
      for (const box of picture.boxes.filter((one) => one.lane === lane))
        expect([box.y >= top, box.y + box.height <= bottom], box.key).toEqual([true, true]);
  });

  it('are those with something in them, by their names, and never the stappen, the head or the foot', () => {
    const { lanes } = layoutKaart(scope.find('klantreis', 'straatfeest')!, scope);
    const names = lanes!.map(({ name }) => name);
    expect(names).toContain('Gemeente in beeld');
    expect(names).toContain('Hartslag');
    expect(names).not.toContain('Stap');
    const bare = journeyOf('klantreis r: R\n  stap a: A\n    doet: iets\n');
    expect(layoutKaart(bare.klantreis, bare.scope).lanes!.map(({ lane }) => lane)).toEqual(['contact', 'ervaring']);
  });

  it('are none where everything of a stap stands in its row', () => {
    expect(layoutVerticaal(scope.find('klantreis', 'straatfeest')!, scope).lanes).toBeUndefined();
  });
});
