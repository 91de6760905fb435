import { contrast, mixed } from '../util/colour';
import type { Pages } from './paper';
import type { LaidOut } from './shapes';
import { type Palette, PALETTES, type Role } from './theme.data';

/**
 * What an organisation may have its own colour for. No colour that means something (red for a knelpunt, green for a succes, those of the
 * personas and of what changed) is one of them: a legend would lie.
 */
export type HouseColours = Readonly<Partial<Record<'hoofdkleur' | 'fase', string>>>;

/** Of letters (WCAG 1.4.3). */
const LETTERS = 4.5;

/** What letters in the main colour stand on; letters on it are white, as the paper is. */
const GROUNDS: readonly Role[] = ['papier', 'vlak', 'kaart', 'blauwVlak', 'geelVlak'];

/** So much of the main colour is in the ground of a fase. */
const TINT = 0.15;
const STEPS = 20;

/** A colour that cannot be read, and one that can. */
export interface UnreadableColour {
  readonly name: keyof HouseColours;
  readonly colour: string;
  /** What it would meet, and how well the two differ. */
  readonly other: string;
  readonly ratio: number;
  /** The nearest of the same hue that is fine. */
  readonly better: string;
}

/** The colours of the light theme that a house style changes. */
export function houseRoles({ hoofdkleur, fase }: HouseColours): Partial<Palette> {
  return {
    ...(hoofdkleur && {
      accent: hoofdkleur,
      faseInkt: hoofdkleur,
      fase: mixed(PALETTES.light.papier, hoofdkleur, TINT),
    }),
    ...(fase && { fase }),
  };
}

/** The first colour of a house style that nobody could read; undefined where all are fine. */
export function unreadableColour(colours: HouseColours): UnreadableColour | undefined {
  const { hoofdkleur, fase } = colours;
  if (hoofdkleur && !readsWell({ hoofdkleur })) {
    const better = nearest(hoofdkleur, '#000000', (darker) => readsWell({ hoofdkleur: darker }));
    return { name: 'hoofdkleur', colour: hoofdkleur, better, ...worst({ hoofdkleur }) };
  }
  if (fase && !readsWell(colours)) {
    const better = nearest(fase, '#ffffff', (lighter) => readsWell({ ...colours, fase: lighter }));
    return { name: 'fase', colour: fase, better, ...worst(colours) };
  }
  return undefined;
}

/** A picture in the colours of a house style. */
export function inHouseStyle<T extends LaidOut | Pages>(made: T, colours: HouseColours | undefined): T {
  return colours ? { ...made, house: houseRoles(colours) } : made;
}

function readsWell(colours: HouseColours): boolean {
  return worst(colours).ratio >= LETTERS;
}

/** The two colours that differ least of those that meet as letters and what is under them. */
function worst(colours: HouseColours): Pick<UnreadableColour, 'other' | 'ratio'> {
  const palette = { ...PALETTES.light, ...houseRoles(colours) };
  const pairs = [
    ...GROUNDS.map((ground) => ({ other: palette[ground], ratio: contrast(palette.accent, palette[ground]) })),
    { other: colours.fase ? palette.faseInkt : palette.fase, ratio: contrast(palette.faseInkt, palette.fase) },
  ];
  return pairs.reduce((least, pair) => (pair.ratio < least.ratio ? pair : least));
}

/** The end itself always is fine. */
function nearest(colour: string, end: string, isFine: (colour: string) => boolean): string {
  for (let step = 1; step < STEPS; step++) {
    const found = mixed(colour, end, step / STEPS);
    if (isFine(found)) return found;
  }
  return end;
}
