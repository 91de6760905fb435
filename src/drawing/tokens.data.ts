/**
 * The sizes and spaces of a picture by what they are for, in px, as `theme.data.ts` has its colours: one look in all pictures. What belongs to the
 * shape of a single sign stays with that sign.
 */

/** Sizes of text. */
export const SIZE = {
  /** The title of the picture. */
  titel: 34,
  /** The letters that stand for a persona. */
  initiaal: 24,
  /** What is said of the whole. */
  slotsom: 20,
  /** A heading: of a fase, of a question. */
  kop: 18,
  naam: 17,
  /** A number that counts something, and what stands in the place of all that is not there. */
  telling: 15,
  /** The title of a card. */
  kaarttitel: 14.5,
  /** The name of a lane, and what stands beside a count. */
  rij: 14,
  /** What stands in the place of a lane. */
  leeg: 13.5,
  tekst: 13,
  /** A text that belongs to another one: who, when, where from. */
  bijschrift: 12.5,
  klein: 12,
  /** Words that stand beside something small. */
  fijn: 11.5,
  /** Long numbers in a badge, and the letters in those of a reason and of a face. */
  badgeLang: 10,
  badge: 9.5,
  badgeKlein: 9,
} as const;

/** How a picture is looked at: as a sheet on a screen, as a column beside the text at its own size, or printed on paper. */
export type Reading = 'vel' | 'kolom' | 'blad';

/** The same sizes in a column: no letter is smaller than 13 px, and no title too large for a narrow one. */
const COLUMN_SIZE: Readonly<Record<keyof typeof SIZE, number>> = {
  titel: 26,
  initiaal: 18,
  slotsom: 18,
  kop: 17,
  naam: 16,
  telling: 15,
  kaarttitel: 17,
  rij: 14,
  leeg: 14,
  tekst: 14,
  bijschrift: 13,
  klein: 13,
  fijn: 13,
  badgeLang: 13,
  badge: 13,
  badgeKlein: 13,
};

/** The same sizes on paper, where 9.5 px is a little more than the 7 pt that a letter has at least. */
const PRINT_SIZE: Readonly<Record<keyof typeof SIZE, number>> = {
  titel: 25,
  initiaal: 17,
  slotsom: 16,
  kop: 14.5,
  naam: 13.5,
  telling: 13,
  kaarttitel: 12.5,
  rij: 12,
  leeg: 12,
  tekst: 11.5,
  bijschrift: 11,
  klein: 10.5,
  fijn: 10.25,
  badgeLang: 9.5,
  badge: 9.5,
  badgeKlein: 9.5,
};

const OTHER_SIZES = { kolom: bySize(COLUMN_SIZE), blad: bySize(PRINT_SIZE) } as const;
const LEAST: Readonly<Record<keyof typeof OTHER_SIZES, number>> = { kolom: COLUMN_SIZE.fijn, blad: PRINT_SIZE.badge };

function bySize(other: Readonly<Record<keyof typeof SIZE, number>>): ReadonlyMap<number, number> {
  return new Map(Object.values(SIZE).map((size, nth) => [size, Object.values(other)[nth]!]));
}

/** How large a text of one of the sizes is. */
export function sizeIn(reading: Reading, size: number): number {
  return reading === 'vel' ? size : (OTHER_SIZES[reading].get(size) ?? Math.max(size, LEAST[reading]));
}

/** Room between the edge of a card and its texts. */
export interface Padding {
  readonly x: number;
  readonly y: number;
}

export const PADDING = {
  geen: { x: 0, y: 0 },
  /** A card with more to tell than one text. */
  kaart: { x: 12, y: 10 },
  /** A card of one text. */
  zin: { x: 12, y: 9 },
  /** A strip over cards. */
  strook: { x: 12, y: 5 },
  /** A text without an outline, and one beside a round sign. */
  los: { x: 10, y: 3 },
  rond: { x: 10, y: 4 },
  /** A card of what is wished for. */
  wens: { x: 10, y: 7 },
  /** Says that there is nothing, in the place of a card. */
  niets: { x: 12, y: 4 },
  persona: { x: 0, y: 2 },
  /** A card that stands for others. */
  vouw: { x: 12, y: 12 },
} as const satisfies Readonly<Record<string, Padding>>;

/** Room between two texts in a card, from those that are nearly one to those that are apart. */
export const SPACE = { een: 1, dicht: 2, regel: 3, deel: 4, kop: 5, blok: 6, teken: 7 } as const;

/** Rounded corners. */
export const CORNER = { blokje: 2, woord: 3, klein: 5, kaart: 10, vlak: 12, kolom: 14 } as const;

/** Widths of lines. */
export const LINE = { hulp: 1, rand: 1.25, teken: 1.5, woord: 1.75, merk: 2.25 } as const;

/** Lengths of dash and gap. */
export const DASH = {
  /** The outline of what is not so, or not always. */
  anders: [5, 4],
  /** The outline of what was turned down, or is out of view. */
  buiten: [4, 4],
  /** The outline of what is gone. */
  weg: [7, 5],
  /** The outline of a card that stands for others. */
  vouw: [2, 4],
} as const;
