import { describe, expect, it } from 'vitest';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import { toSvg } from '../../../src/drawing/svg';
import { collisions, overflow } from '../fits';
import { journeyOf, wishesOf, EVERY_WISH, WITHOUT_ALL } from './journeys';

function kaart(text: string): LaidOut {
  const { klantreis, scope } = journeyOf(text);
  return layoutKaart(klantreis, scope);
}

function said({ texts }: Box): string {
  return texts.map((run) => run.text).join(' ');
}

/** The cards of a lane from top to bottom, a wish with its outline before it. */
function lane(picture: LaidOut, name: string): string[] {
  return picture.boxes.filter((box) => box.lane === name).map((box) => (isWish(box) ? `- - ${said(box)}` : said(box)));
}

function isWish({ shapes: [first] }: Box): boolean {
  return first?.type === 'rect' && first.stroke === 'gewenst' && first.dash !== undefined;
}

/** The cards of what is wished for, without their sign in the legend. */
function wishCards({ boxes }: LaidOut): Box[] {
  return boxes.filter((box) => isWish(box) && box.lane !== 'voet');
}

/** The line of the text alternative about the first stap. */
function words({ description }: LaidOut): string {
  return description.split('\n').find((line) => line.startsWith('Stap 1'))!;
}

describe('what is wished for in a stap', () => {
  const picture = kaart(EVERY_WISH);

  it('stands on the card of the stap, under what is now, in the colour of a wish', () => {
    const box = picture.boxes.find((one) => one.lane === 'stap')!;
    expect(box.texts.map((run) => run.text)).toEqual([
      '1',
      'op geboorte',
      'gewenst: 3 dagen na geboorte',
      'Sam doet aangifte',
      'duurt 30 minuten',
      'gewenst: duurt 5 minuten',
      'wacht 2 weken',
      'gewenst: wacht 1 dag',
    ]);
    const wished = box.texts.filter((run) => run.text.startsWith('gewenst'));
    expect(wished.map((run) => run.role)).toEqual(['gewenst', 'gewenst', 'gewenst']);
  });

  it('is a card of its own in the other lanes, under what is now, in a dashed outline and with the word', () => {
    expect(lane(picture, 'contact')).toEqual(['balie Team Burgerzaken', '- - gewenst formulier Team Burgerzaken']);
    expect(lane(picture, 'ervaring')).toEqual([
      'Gaat naar de balie',
      '- - gewenst Vult het thuis in',
      'Moet dat persoonlijk?',
      '- - gewenst Dat was zo gedaan',
      '“Weer een middag vrij”',
    ]);
    expect(lane(picture, 'verwacht')).toEqual(['Even langsgaan niet waargemaakt', '- - gewenst Thuis klaar']);
  });

  it('leads to its own line, and has a key of its own', () => {
    const rows = EVERY_WISH.split('\n');
    const wished = wishCards(picture);
    expect(wished.map((box) => rows[box.line!]!.trim())).toEqual([
      'gewenst contact formulier met wij',
      'gewenst doet: Vult het thuis in',
      'gewenst denkt: Dat was zo gedaan',
      'gewenst verwacht: Thuis klaar',
    ]);
    expect(wished.map((box) => box.key)).toEqual([
      'stap:a/gewenst-contact:1',
      'stap:a/gewenst-doet:1',
      'stap:a/gewenst-denkt:1',
      'stap:a/gewenst-verwacht:1',
    ]);
  });

  it('is told in the text alternative in the same order', () => {
    expect(words(picture)).toBe(
      [
        'Stap 1: Sam doet aangifte. Wanneer: op geboorte. gewenst: 3 dagen na geboorte.',
        'duurt 30 minuten. gewenst: duurt 5 minuten. wacht 2 weken. gewenst: wacht 1 dag.',
        'Contact: balie met Team Burgerzaken. Contact (gewenst): formulier met Team Burgerzaken.',
        'Doet: Gaat naar de balie. Doet (gewenst): Vult het thuis in.',
        'Denkt: Moet dat persoonlijk? Denkt (gewenst): Dat was zo gedaan.',
        'Zegt: “Weer een middag vrij”',
        'Verwacht: Even langsgaan. Uitkomst: niet waargemaakt. Verwacht (gewenst): Thuis klaar.',
      ].join(' '),
    );
  });

  it('is told in the label of each box, of the stap and of the card', () => {
    const stap = picture.boxes.find((box) => box.lane === 'stap')!;
    expect(stap.label).toContain('duurt 30 minuten. gewenst: duurt 5 minuten.');
    for (const box of wishCards(picture)) {
      expect(box.label).toContain('(gewenst)');
      expect(picture.description).toContain(box.label);
    }
  });

  it('is explained in the legend, where there is any', () => {
    const legend = (text: string) =>
      kaart(text)
        .boxes.filter((box) => box.key.startsWith('klantreis/legenda') && box.label.startsWith('gewenst'))
        .map((box) => [box.label, isWish(box)]);
    expect(legend(EVERY_WISH)).toEqual([['gewenst, nu nog niet zo', true]]);
    expect(legend(EVERY_WISH.replaceAll(/ *gewenst .*\n/g, ''))).toEqual([]);
    expect(legend('klantreis r: R\n  stap a: A\n    gewenst wacht 1 dag\n')).toEqual([]);
    expect(legend('klantreis r: R\n  gewenst stap a: A\n')).toEqual([['gewenst, nu nog niet zo', true]]);
  });
});

describe('what is wished away', () => {
  const picture = kaart(WITHOUT_ALL);

  it('is said where it stands now', () => {
    expect(lane(picture, 'stap')).toEqual([
      '1 op geboorte gewenst: geen vast moment Sam doet aangifte duurt 30 minuten gewenst: kost geen tijd wacht 2 weken gewenst: geen wachttijd',
    ]);
    expect(lane(picture, 'contact').at(-1)).toBe('- - gewenst: geen contact');
    expect(lane(picture, 'ervaring')).toEqual([
      'Gaat naar de balie',
      '- - gewenst: hoeft dit niet meer te doen',
      'Moet dat persoonlijk?',
      '- - gewenst: denkt dit niet meer',
      '“Weer een middag vrij”',
    ]);
    expect(lane(picture, 'verwacht').at(-1)).toBe('- - gewenst: verwacht dit niet meer');
  });

  it('is told in the text alternative and in the labels', () => {
    expect(words(picture)).toContain('Wanneer: op geboorte. gewenst: geen vast moment.');
    expect(words(picture)).toContain('Contact: balie met Team Burgerzaken. Gewenst: geen contact.');
    expect(words(picture)).toContain('Doet: Gaat naar de balie. Gewenst: hoeft dit niet meer te doen.');
    for (const box of wishCards(picture)) expect(picture.description).toContain(box.label);
  });

  it('is not said where there is nothing now', () => {
    const stap = 'klantreis r: R\n  stap a: A\n';
    const kinds = ['wanneer', 'duurt', 'wacht', 'contact', 'doet', 'denkt', 'verwacht'];
    const bare = kaart(`${stap}${kinds.map((kind) => `    gewenst zonder ${kind}\n`).join('')}`);
    expect(bare.description).toBe(kaart(stap).description);
    expect(lane(bare, 'contact')).toEqual(['geen contact']);
  });
});

describe('a wish', () => {
  const stap = (...lines: readonly string[]) => wishesOf(lines);

  it.each([
    ['a channel in another case', 'contact telefoon met wij', 'gewenst contact Telefoon met wij'],
    ['a unit in the singular', 'duurt 1 week', 'gewenst duurt 1 weken'],
    ['a text with other spaces', 'doet: Belt  de balie', 'gewenst doet: Belt de balie'],
    ['a time', 'wanneer 3 dagen na geboorte', 'gewenst wanneer 3 dagen na geboorte'],
    ['an expectation of which the outcome is known', 'verwacht: Klaar', 'gewenst verwacht: Klaar'],
    ['a wait with what it rests on', 'wacht 1 dag', 'gewenst wacht 1 dag'],
    ['a text that nobody wrote yet', 'denkt: Zo', 'gewenst denkt:'],
  ])('that says the same is not drawn again: %s', (_, now, then) => {
    const [alone, both] = [kaart(stap(now)), kaart(stap(now, then))];
    expect(both.boxes.map(said)).toEqual(alone.boxes.map(said));
    expect(both.description).toBe(alone.description);
  });

  it.each([
    ['another channel', 'contact telefoon met wij', 'gewenst contact chat met wij', 'gewenst chat Team Burgerzaken'],
    ['another organisatie', 'contact chat met wij', 'gewenst contact chat', 'gewenst chat'],
    [
      'another side that begins',
      'contact chat met wij',
      'gewenst contact chat met wij vanuit organisatie',
      'gewenst chat Team Burgerzaken wij nemen contact op',
    ],
    ['another text', 'doet: Belt', 'gewenst doet: Belt niet', 'gewenst Belt niet'],
    ['a text as a thought', 'doet: Belt', 'gewenst denkt: Belt', 'gewenst Belt'],
    [
      'another outcome',
      'verwacht: Klaar\n        uitkomst niet',
      'gewenst verwacht: Klaar\n        uitkomst waargemaakt',
      'gewenst Klaar waargemaakt',
    ],
  ])('that says something else is drawn: %s', (_, now, then, card) => {
    expect(wishCards(kaart(stap(now, then))).map(said)).toEqual([card]);
  });

  it.each([
    ['a week and seven days', 'duurt 1 week', 'gewenst duurt 7 dagen', 'gewenst: duurt 7 dagen'],
    ['about a week and a week', 'wacht 1 week', 'gewenst wacht ongeveer 1 week', 'gewenst: wacht ongeveer 1 week'],
    [
      'before and after',
      'wanneer 1 dag na geboorte',
      'gewenst wanneer 1 dag voor geboorte',
      'gewenst: 1 dag voor geboorte',
    ],
    ['where there is none now', 'doet: Iets', 'gewenst wacht 1 dag', 'gewenst: wacht 1 dag'],
  ])('of a time that is another is drawn: %s', (_, now, then, line) => {
    expect(lane(kaart(stap(now, then)), 'stap')[0]).toContain(line);
  });

  it('where there is no contact now stands under that', () => {
    const picture = kaart(stap('gewenst contact brief met wij'));
    expect(lane(picture, 'contact')).toEqual(['geen contact', '- - gewenst brief Team Burgerzaken']);
    expect(words(picture)).toContain('geen contact. Contact (gewenst): brief met Team Burgerzaken.');
  });

  it('beside what stays says so', () => {
    const picture = kaart(
      stap('contact balie met wij', 'contact brief', 'gewenst contact balie met wij', 'gewenst contact app'),
    );
    expect(lane(picture, 'contact')).toEqual(['balie Team Burgerzaken gewenst: blijft', 'brief', '- - gewenst app']);
    expect(words(picture)).toContain(
      'Contact: balie met Team Burgerzaken (gewenst: blijft), brief. Contact (gewenst): app.',
    );
    expect(picture.boxes.find((box) => box.lane === 'contact')!.label).toBe(
      'Contact: balie met Team Burgerzaken (gewenst: blijft).',
    );
  });

  it('for less than there is now says what goes', () => {
    const picture = kaart(stap('doet: Belt', 'doet: Wacht af', 'gewenst doet: Belt'));
    expect(lane(picture, 'ervaring')).toEqual(['Belt', 'Wacht af gewenst: vervalt']);
    expect(words(picture)).toContain('Doet: Belt. Doet: Wacht af. Gewenst: vervalt.');
  });

  it('keeps its key when the wish above it is no other than now', () => {
    const key = (now: string) =>
      wishCards(kaart(stap(now, 'gewenst contact brief', 'gewenst contact app')))
        .map((box) => box.key)
        .at(-1);
    expect(key('contact balie')).toBe('stap:a/gewenst-contact:2');
    expect(key('contact brief')).toBe('stap:a/gewenst-contact:2');
  });

  it.each([
    ['a stap that vervalt', '  stap a: A\n    contact balie\n    gewenst contact brief\n    vervalt: weg\n'],
    ['a gewenst stap', '  gewenst stap a: A\n    contact balie\n    doet: Iets\n'],
    ['a gewenst stap with the word twice', '  gewenst stap a: A\n    gewenst contact balie\n    gewenst doet: Iets\n'],
    ['a gewenste fase', '  gewenst fase f: F\n    stap a: A\n      contact balie\n      doet: Iets\n'],
    ['a klantreis that is gewenst', '  toestand gewenst\n  stap a: A\n    contact balie\n    gewenst contact brief\n'],
  ])('is not said twice in %s', (_, text) => {
    const picture = kaart(`klantreis r: R\n${text}`);
    expect(lane(picture, 'contact')).toEqual(['balie']);
    expect(words(picture).match(/Contact/g)).toHaveLength(1);
    expect(words(picture)).not.toContain('(gewenst)');
  });

  it('fits, however long its words', () => {
    const text = `${'meervoudige-onderwijsbehoeftenverklaringsaanvraag'.repeat(3)} en dan nog wat`;
    const picture = kaart(
      stap(
        ...['doet', 'denkt', 'verwacht'].flatMap((kind) => [`${kind}: ${text}`, `gewenst ${kind}: ${text} anders`]),
        `gewenst contact ${'kanaal'.repeat(9)} met ${'organisatie'.repeat(9)} vanuit organisatie`,
        `gewenst wanneer ongeveer 12 tot 16 werkdagen na ${'ankerpunt'.repeat(9)}`,
      ),
    );
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
    expect(wishCards(picture)).toHaveLength(4);
  });

  it('keeps hostile texts texts', () => {
    const svg = toSvg(kaart(stap('gewenst doet: </g><script>alert(1)</script>')), 'dark');
    expect(svg).not.toContain('<script');
  });
});
