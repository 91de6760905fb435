import { describe, expect, it } from 'vitest';
import { verschilLayout } from '../drawn';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import { LABELS, pairOf } from './comparisons';
import { wishesOf } from '../kaart/journeys';
import { collisions, overflow } from '../fits';

type Lines = readonly string[];

/** One stap with other lines in each version, beside one that stays as it is. */
function compared(base: Lines, head: Lines): LaidOut {
  const pair = pairOf(wishesOf(base), wishesOf(head));
  const picture = verschilLayout(pair, { labels: LABELS });
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
  for (const box of picture.boxes) if (box.change) expect(picture.description).toContain(box.label);
  return picture;
}

/** What is marked, as `lane change: words`. */
function marked({ boxes }: LaidOut): string[] {
  return boxes.filter((box) => box.change).map((box) => `${box.lane} ${box.change}: ${said(box)}`);
}

function said({ texts }: Box): string {
  return texts
    .map((run) => run.text)
    .join(' ')
    .replace(/^(WENS: )?[A-Z]+ /, '');
}

function lane({ boxes }: LaidOut, name: string): string[] {
  return boxes.filter((box) => box.lane === name).map(said);
}

const KINDS: readonly (readonly [
  kind: string,
  now: string,
  wish: string,
  other: string,
  lane: string,
  shown: string,
])[] = [
  ['contact', 'contact balie', 'gewenst contact brief met wij', 'gewenst contact folder met wij', 'contact', 'brief'],
  ['doet', 'doet: Gaat langs', 'gewenst doet: Vult het in', 'gewenst doet: Vult het nu in', 'ervaring', 'Vult'],
  ['denkt', 'denkt: Hoezo?', 'gewenst denkt: Snel klaar', 'gewenst denkt: Heel snel klaar', 'ervaring', 'klaar'],
  ['verwacht', 'verwacht: Gedoe', 'gewenst verwacht: Een mail', 'gewenst verwacht: Geen mail', 'verwacht', 'mail'],
];

const TIMES: readonly (readonly [now: string, wish: string, other: string])[] = [
  ['wanneer op geboorte', 'gewenst wanneer 3 dagen na geboorte', 'gewenst wanneer 2 dagen na geboorte'],
  ['duurt 1 uur', 'gewenst duurt 5 minuten', 'gewenst duurt 6 minuten'],
  ['wacht 1 week', 'gewenst wacht 1 dag', 'gewenst wacht 2 dagen'],
];

describe('a wish of which the picture has a card', () => {
  it.each(KINDS)('is marked there alone: %s', (kind, now, wish, other, name, shown) => {
    const [fresh] = marked(compared([now], [now, wish]));
    expect(fresh).toMatch(new RegExp(`^${name} nieuw: gewenst .*${shown}`));
    expect(marked(compared([now], [now, wish]))).toHaveLength(1);
    expect(marked(compared([now, wish], [now]))).toEqual([fresh!.replace('nieuw', 'weg')]);
    const changed = marked(compared([now, wish], [now, other]));
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(new RegExp(`^${name} gewijzigd: gewenst `));
    expect(marked(compared([now, wish], [now, wish]))).toEqual([]);
    const without = marked(compared([now], [now, `gewenst zonder ${kind}`]));
    expect(without).toHaveLength(1);
    expect(without[0]).toMatch(new RegExp(`^${name} nieuw: gewenst: `));
  });

  it.each(TIMES)('is marked on the card of the stap: %s', (now, wish, other) => {
    const kind = now.split(' ')[0]!;
    for (const [base, head] of [
      [[now], [now, wish]],
      [[now, wish], [now]],
      [
        [now, wish],
        [now, other],
      ],
      [[now], [now, `gewenst zonder ${kind}`]],
    ] as const) {
      const picture = compared(base, head);
      const marks = marked(picture);
      expect(marks).toHaveLength(1);
      expect(marks[0]).toMatch(/^stap gewijzigd: .*gewenst: /);
      expect(marks[0]).not.toContain('ook anders');
      expect(picture.description).toMatch(/(Was|Erbij|Eraf): “gewenst: /);
    }
  });

  it('says in words what was wished for and what is', () => {
    const [, now, wish, other] = KINDS[1]!;
    expect(compared([now, wish], [now, other]).description).toContain(
      'Wens: gewijzigd: Doet (gewenst): Vult het nu in. Was: “Vult het in”. Wordt: “Vult het nu in”.',
    );
  });

  it('stands in grey where nothing changed', () => {
    const picture = compared(
      ['contact balie', 'gewenst contact brief', 'doet: Iets'],
      ['contact balie', 'gewenst contact brief', 'doet: Iets anders'],
    );
    const wish = picture.boxes.find((box) => box.key.includes('gewenst-contact'))!;
    expect(wish.change).toBeUndefined();
    expect(wish.shapes[0]).toMatchObject({ stroke: 'stil', dash: [5, 4] });
    expect([wish.baseLine, wish.line]).toEqual([6, 6]);
  });

  it('goes along with its stap', () => {
    const pair = pairOf(wishesOf([]), `${wishesOf([])}  stap n: Nieuw\n    gewenst contact brief\n`);
    const { description } = verschilLayout(pair, { labels: LABELS });
    expect(description).toContain('1 nieuw (1 stap)');
    expect(description).toContain('Nieuw: Contact (gewenst): brief.');
  });

  it('says on the card of now what stays, and on that of the stap that it is wished for now', () => {
    const now = ['contact balie', 'contact brief met wij'];
    const picture = compared(now, [...now, 'gewenst contact balie', 'gewenst contact app']);
    expect(lane(picture, 'contact')[0]).toContain('gewenst: blijft');
    expect(marked(picture)).toEqual([
      expect.stringMatching(/^stap gewijzigd: .*ook anders: nieuw is het gewenste contact: balie$/),
      expect.stringMatching(/^contact nieuw: gewenst/),
    ]);
  });

  it('does not take the words away that there is no contact now', () => {
    expect(lane(compared(['gewenst contact brief'], []), 'contact')).toEqual(['geen contact', 'gewenst brief']);
    expect(marked(compared(['gewenst contact brief'], []))).toHaveLength(1);
    expect(lane(compared(['contact brief'], []), 'contact')).toEqual(['brief']);
  });
});

describe('a wish that stays while what is now becomes something else', () => {
  it('is no change, where it is drawn only now', () => {
    const picture = compared(['contact balie', 'gewenst contact balie'], ['contact website', 'gewenst contact balie']);
    expect(marked(picture)).toEqual(['contact gewijzigd: balie website']);
    expect(lane(picture, 'contact')).toEqual(['balie website', 'gewenst balie']);
  });

  it('is no change, where it was drawn only before', () => {
    const picture = compared(
      ['doet: Belt lang', 'gewenst doet: Belt kort'],
      ['doet: Belt kort', 'gewenst doet: Belt kort'],
    );
    expect(marked(picture)).toEqual(['ervaring gewijzigd: Belt lang kort']);
    expect(lane(picture, 'ervaring')).toHaveLength(1);
  });
});

describe('what the organisation asks and does', () => {
  it.each([
    ['what we ask', 'vraagt: Naam', 'gewenst vraagt: Niets', /^stap gewijzigd: .*gewenst: vraagt Niets$/],
    ['what is not asked any more', 'vraagt: Naam', 'gewenst zonder vraagt', /gewenst: hoeft niets meer te geven$/],
    ['what is seen', 'voorkant wij: Kijkt', 'gewenst voorkant wij: Lacht', /^voorkant nieuw: gewenst Lacht/],
    ['what is not seen', 'achterkant wij: Zoekt', 'gewenst achterkant wij: Weet', /^achterkant nieuw: gewenst Weet/],
  ])('is marked as it is wished for: %s', (_, now, wish, expected) => {
    expect(marked(compared([now], [now, wish]))).toEqual([expect.stringMatching(expected)]);
  });

  it.each([['gewenst contact brief'], ['gewenst doet: Iets'], ['gewenst voorkant wij: Lacht']])(
    'is marked with what makes it possible: %s',
    (wish) => {
      const [mark, ...others] = marked(compared([wish], [wish, '  door o']));
      expect(mark).toMatch(/gewijzigd: gewenst .*dankzij: o$/);
      expect(others).toEqual([]);
    },
  );
});

describe('what stands on no card of its own is told on the nearest one, in the words of the list', () => {
  const also = (base: Lines, head: Lines, name = 'stap') => {
    const marks = marked(compared(base, head));
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatch(new RegExp(`^${name} gewijzigd`));
    return /ook anders: (.*)/.exec(marks[0]!)?.[1];
  };

  it.each([
    ['no feeling any more', ['doet: Iets'], 'gewenst zonder gevoel', 'wat wij willen weglaten: het gevoel'],
    ['the same as now', ['contact balie'], 'gewenst contact balie', 'het gewenste contact: balie'],
    ['without what there is not', ['doet: Iets'], 'gewenst zonder wacht', 'wat wij willen weglaten: de wachttijd'],
    [
      'in a stap that vervalt',
      ['contact balie', 'vervalt: weg'],
      'gewenst contact brief',
      'het gewenste contact: brief',
    ],
  ])('%s', (_, now, wish, told) => {
    expect(also(now, [...now, wish])).toBe(`nieuw is ${told}`);
    expect(also([...now, wish], now)).toBe(`weg is ${told}`);
  });

  const door = (...ids: Lines) => ids.map((id) => `  door ${id}`);

  it.each([
    ['gewenst wacht 1 dag', 'stap', 'de gewenste wachttijd'],
    ['gewenst vraagt: Niets', 'stap', 'wat wij willen vragen'],
    ['gewenst gevoel positief van noor: fijn', 'omdat', 'het gewenste gevoel van noor'],
    ['gewenst zonder verwacht', 'verwacht', 'wat wij willen weglaten'],
  ])('what makes it possible: %s', (wish, name, of) => {
    const now = 'verwacht: Iets';
    expect(also([now, wish], [now, wish, ...door('o')], name)).toBe(`nieuw is de oplossing bij ${of}: o`);
    expect(also([now, wish, ...door('o')], [now, wish, ...door('p')], name)).toContain(
      `nieuw is de oplossing bij ${of}: p`,
    );
  });

  it.each([
    ['gewenst doet: Iets', 'ervaring', 'de gewenste handeling'],
    ['gewenst vraagt: Niets', 'stap', 'wat wij willen vragen'],
    ['wacht 1 week', 'stap', 'de wachttijd'],
    ['duurt 1 uur', 'stap', 'de duur'],
  ])('what it rests on: %s', (line, name, of) => {
    expect(also([line], [line, '  volgens b'], name)).toBe(`nieuw is de bron bij ${of}: b`);
  });

  it('not what came or went with its wish', () => {
    const marks = marked(compared(['contact balie'], ['contact balie', 'gewenst contact brief', ...door('o')]));
    expect(marks).toEqual(['contact nieuw: gewenst brief dankzij: o']);
  });
});
