import { describe, expect, it } from 'vitest';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, exampleScope, journeyOf, longJourney } from './journeys';

describe('the laid-out klantreiskaart', () => {
  const scope = exampleScope();
  it.each(scope.klantreizen.map((klantreis) => klantreis.id!))('keeps every text of %s in its box', (id) => {
    const picture = layoutKaart(scope.find('klantreis', id)!, scope);
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  it.each([1, 2, 3, 5, 10, 50, 200])('holds %i stappen with long and odd texts', (stappen) => {
    const { klantreis, scope: own } = journeyOf(longJourney(stappen));
    const picture = layoutKaart(klantreis, own);
    expect(picture.boxes.filter((box) => box.lane === 'stap')).toHaveLength(stappen);
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  it('sees a text that sticks out and two boxes that overlap', () => {
    const picture = layoutKaart(scope.klantreizen[0]!, scope);
    const card = picture.boxes.find((box) => box.lane === 'stap')!;
    const shrunk = { ...picture, boxes: [{ ...card, width: 40 }] };
    expect(overflow(shrunk)).not.toEqual([]);
    expect(collisions({ ...picture, boxes: [card, { ...card, x: card.x + 5 }] })).not.toEqual([]);
  });

  it('holds every line that there is', () => {
    const { klantreis, scope: own } = journeyOf(EVERY_LINE);
    const picture = layoutKaart(klantreis, own);
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  it('stands one strip over neighbouring stappen with the same condition', () => {
    const stap = (id: string, als: string) => `  stap ${id}: ${id}\n${als && `    alleen als: ${als}\n`}`;
    const { klantreis, scope: own } = journeyOf(
      `klantreis r: R\n${stap('a', 'ja')}${stap('b', 'ja')}${stap('c', 'nee')}${stap('d', '')}${stap('e', 'ja')}`,
    );
    const { boxes } = layoutKaart(klantreis, own);
    const [a, b, c, , e] = boxes.filter(({ lane }) => lane === 'stap');
    const strips = boxes.filter(({ lane }) => lane === 'zijpad');
    expect(strips.map(({ x, width }) => [x, x + width])).toEqual([
      [a!.x, b!.x + b!.width],
      [c!.x, c!.x + c!.width],
      [e!.x, e!.x + e!.width],
    ]);
    expect(strips.map(({ lines, line }) => lines ?? [line])).toEqual([[2, 4], [6], [9]]);
  });

  it('gives a stap without anything a card, and a klantreis without stappen a picture that says what to do', () => {
    const bare = layoutKaart(journeyOf('klantreis leeg: Leeg\n  fase\n    stap\n').klantreis, journeyOf('').scope);
    expect(bare.boxes.filter((box) => box.lane === 'stap')).toHaveLength(1);
    const empty = journeyOf('klantreis leeg: Leeg\n');
    const picture = layoutKaart(empty.klantreis, empty.scope);
    expect(picture.strips.flatMap((strip) => strip.draw(strip.y).texts.map((run) => run.text)).join(' ')).toContain(
      'nog geen stappen',
    );
  });

  it('keeps a place for a fase without stappen and for what is said of the whole', () => {
    const { klantreis, scope: own } = journeyOf(
      'klantreis r: R\n  fase f: F\n    knelpunt a: Eerste\n  fase g: G\n    stap s: S\n      knelpunt b: Tweede\n',
    );
    const picture = layoutKaart(klantreis, own);
    expect(picture.boxes.filter((box) => box.lane === 'fase')).toHaveLength(2);
    const numbers = picture.boxes.filter((box) => box.lane === 'knelpunt').map((box) => box.texts[0]!.text);
    expect(numbers).toEqual(['1', '2']);
    const whole = journeyOf('klantreis r: R\n  knelpunt a: Van het geheel\n');
    expect(layoutKaart(whole.klantreis, whole.scope).boxes.some((box) => box.lane === 'knelpunt')).toBe(true);
  });

  it('does not let a gewenst stap interrupt what is in view today', () => {
    const stap = (id: string, gewenst = '') => `  ${gewenst}stap ${id}: ${id}\n    contact balie met wij\n`;
    const { klantreis, scope: own } = journeyOf(
      `organisatie wij: Wij\n  soort eigen\nklantreis r: R\n${stap('a')}${stap('b', 'gewenst ')}${stap('c')}`,
    );
    expect(layoutKaart(klantreis, own).boxes.filter((box) => box.lane === 'beeld')).toHaveLength(1);
  });

  it('holds a crowd with one feeling', () => {
    const names = Array.from({ length: 8 }, (_, i) => `p${i}`);
    const { klantreis, scope: own } = journeyOf(
      `${names.map((name) => `persona ${name}: Fatma${name}\n`).join('')}klantreis r: R\n  voor ${names.join(', ')}\n${[
        'a',
        'b',
      ]
        .map((id) => `  stap ${id}: ${id}\n${names.map((name) => `    gevoel positief van ${name}: fijn\n`).join('')}`)
        .join('')}`,
    );
    const picture = layoutKaart(klantreis, own);
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  it('draws an alternative beside the stap it may replace, off the main line', () => {
    const { klantreis, scope: own } = journeyOf(
      'persona p: P\nklantreis r: R\n  voor p\n  stap a: A\n    gevoel positief\n  stap b: B\n    of a\n    gevoel negatief\n  stap c: C\n    gevoel neutraal\n',
    );
    const numbers = layoutKaart(klantreis, own)
      .boxes.filter((box) => box.lane === 'stap')
      .map((box) => box.texts[0]!.text);
    expect(numbers).toEqual(['1', '1b', '2']);
  });

  it.each([
    ['a reason of signs that nobody sees', '    gevoel negatief van a: x\n    gevoel positief van b: \u0085\n'],
    ['a reason with a badge alone', '    gevoel negatief van a: x\n    gevoel positief van b: \u00ad\n'],
  ])('has room for %s', (_, feelings) => {
    const { klantreis, scope: own } = journeyOf(`klantreis r: R\n  stap s: S\n${feelings}`);
    expect(overflow(layoutKaart(klantreis, own))).toEqual([]);
  });

  it('keeps the legend on the paper, however long a name is', () => {
    const naam = 'Een inwoner die voor het eerst met de gemeente te maken krijgt '.repeat(6);
    const { klantreis, scope: own } = journeyOf(
      `persona a: ${naam}\nklantreis r: R\n  stap s: S\n    gevoel negatief van noor: iets\n    gevoel negatief van a\n`,
    );
    const picture = layoutKaart(klantreis, own);
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });
});
