import { describe, expect, it } from 'vitest';
import type { LaidOut, TextRun } from '../../../src/drawing/shapes';
import { badgesOf } from '../../../src/pictures/kaart/badges';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { boxesOf } from '../drawn';
import { collisions, overflow } from '../fits';
import { journeyOf } from './journeys';

const kaart = (text: string): LaidOut => {
  const { klantreis, scope } = journeyOf(text);
  return layoutKaart(klantreis, scope);
};

const TOGETHER = `organisatie wij: Gemeente
  soort eigen
kanaal telegram: Telegram
kanaal tamtam: Tamtam
persona mila: Mila
persona mike: Mike
persona mees: Mees van de Arbeidsongeschiktheidsverzekering
klantreis r: R
  voor mila, mike, mees
  stap a: A
    contact telegram met wij
    contact tamtam met wij
    contact balie met wij
    gevoel negatief van mila: druk
    gevoel positief van mike: blij
    gevoel zeer-negatief van mees: boos
  stap b: B
    gevoel positief van mila: fijn
    gevoel positief van mike: fijn
`;

const stripTexts = ({ strips }: LaidOut, key: RegExp): TextRun[] =>
  strips.filter((strip) => key.test(strip.key)).flatMap((strip) => strip.draw(strip.y).texts);

describe('the letters of a badge', () => {
  it.each([
    [['Fatima'], ['F']],
    [
      ['Fatima', 'Ed'],
      ['F', 'E'],
    ],
    [
      ['Fatima', 'Femke'],
      ['Fa', 'Fe'],
    ],
    [
      ['Mila', 'Mike', 'Mees'],
      ['Mi', 'Mk', 'Me'],
    ],
    [
      ['Ali', 'ali'],
      ['Al', 'Ai'],
    ],
    [
      ['M', 'M'],
      ['M1', 'M2'],
    ],
    [
      ['', 'Éva', 'Els'],
      ['?', 'É', 'E'],
    ],
    [
      ['Bo de Wit', 'B de Wit'],
      ['Bo', 'Bd'],
    ],
  ])('of %j are %j', (names, badges) => {
    expect(badgesOf(names)).toEqual(badges);
  });

  it('are others for each of many names', () => {
    const names = Array.from({ length: 60 }, (_, nth) => `Anna ${'bcd'[nth % 3]!}`);
    expect(new Set(badgesOf(names)).size).toBe(names.length);
  });
});

describe('the names of the hartslagen', () => {
  it('stand at the ends of their lines, and below each other where those end in one feeling', () => {
    const names = stripTexts(kaart(TOGETHER), /^hartslag\/naam/);
    expect(names.map(({ text }) => text)).toEqual([
      'Mila',
      'Mike',
      expect.stringMatching(/^Mees van/),
      expect.any(String),
    ]);
    const [mila, mike, mees] = names;
    expect(mike!.x).toBe(mila!.x);
    expect(mike!.y - mila!.y).toBeGreaterThanOrEqual(mila!.size);
    expect(mees!.x).toBeLessThan(mila!.x);
    expect(names[0]!.paragraph).toEqual({
      text: 'Mila',
      sources: [expect.objectContaining({ slot: 'tekst', line: 4 })],
    });
  });

  it('are not there where there is one', () => {
    expect(stripTexts(kaart(TOGETHER.replace(/.*(mike|mees):.*\n/g, '')), /^hartslag\/naam/)).toEqual([]);
  });

  it('leave no text outside its box', () => {
    const picture = kaart(TOGETHER);
    expect([...overflow(picture), ...collisions(picture)]).toEqual([]);
  });
});

describe('the signs of a klantreiskaart', () => {
  const picture = kaart(TOGETHER);

  it('tell kanalen that the municipality made from each other', () => {
    const contact = boxesOf(picture, 'contact').map(({ texts }) => texts.map(({ text }) => text));
    expect(contact.map(([letters]) => letters)).toEqual(['Te', 'Ta', 'balie', 'geen contact']);
  });

  it('are all explained, and no other ones', () => {
    const legend = (text: string) =>
      kaart(text)
        .boxes.filter(({ key }) => key.startsWith('klantreis/legenda'))
        .map(({ label }) => label);
    const bare = 'klantreis r: R\n  stap a: A\n';
    expect(legend(bare)).toEqual([]);
    expect(legend(`${bare}    contact balie met bank mislukt\n`)).toEqual(['contact dat niet lukte']);
    expect(legend(`${bare}    contact balie\n`)).toEqual(['contact met een ander, of er staat niet bij met wie']);
    expect(legend(`${bare}    denkt: Hm\n    citaat: Zo\n    doet: Belt\n`)).toEqual(['doet', 'denkt', 'zegt']);
    expect(legend(TOGETHER).slice(0, 4)).toEqual([
      'contact met ons',
      'Hartslag van Mila',
      'Hartslag van Mike',
      expect.stringMatching(/^Hartslag van Mees/),
    ]);
  });

  it('leave room for a name of a row that is higher than its cards', () => {
    const { strips } = kaart('klantreis r: R\n  stap a: A\n    citaat: Zo\n    gevoel positief: fijn\n');
    const name = strips.filter(({ key }) => key === 'ervaring').flatMap((strip) => strip.draw(strip.y).texts);
    expect(name).toHaveLength(2);
    const panel = strips.find(({ key }) => key === 'hartslag/vlak')!;
    expect(panel.y).toBeGreaterThan(name[1]!.y + 10);
  });
});

describe('what somebody says', () => {
  it.each([
    'Waar begin ik?',
    '“Waar begin ik?”',
    '"Waar begin ik?"',
    "'Waar begin ik?'",
    '‘Waar begin ik?’',
    '„Waar begin ik?”',
  ])('stands between one pair of quotes, written as %s', (written) => {
    const picture = kaart(`klantreis r: R\n  klantvraag: ${written}\n  stap a: A\n    citaat: ${written}\n`);
    const [said] = boxesOf(picture, 'ervaring');
    expect(said!.texts.map(({ text }) => text)).toEqual(['“Waar begin ik?”']);
    expect(said!.label).toBe('Zegt: “Waar begin ik?”');
    expect(boxesOf(picture, 'kop')[0]!.texts.map(({ text }) => text)).toContain('“Waar begin ik?”');
  });

  it('keeps quotes inside it', () => {
    const [said] = boxesOf(kaart('klantreis r: R\n  stap a: A\n    citaat: "Ja" is geen "nee"\n'), 'ervaring');
    expect(said!.texts.map(({ text }) => text)).toEqual(['“"Ja" is geen "nee"”']);
  });
});
