import { FORMS, type PictureInParts } from '../../src/pictures/draw';
import { layoutBlauwdruk } from '../../src/pictures/blauwdruk/layout';
import { layoutHuidigGewenst } from '../../src/pictures/huidiggewenst/layout';
import { describe } from '../../src/pictures/kaart/alternative';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { makeView } from '../../src/pictures/kaart/view';
import { layoutKnelpunten } from '../../src/pictures/knelpunten/layout';
import { layoutComparison, type LayoutOptions } from '../../src/pictures/verschilkaart/layout';
import { WIDTHS } from '../../src/pictures/verticaal/frame';
import { layoutComparedRows } from '../../src/pictures/verschilverticaal/layout';
import { layoutZichtbaarheid } from '../../src/pictures/zichtbaarheid/layout';
import { layoutVerticaal } from '../../src/pictures/verticaal/layout';
import type { Pair } from './verschilkaart/comparisons';
import type { Box, LaidOut } from '../../src/drawing/shapes';
import type { ThemeName } from '../../src/drawing/theme.data';
import type { Klantreis } from '../../src/model/klantreis';
import type { Scope } from '../../src/model/scope/scope';

/** The pictures in the forms that tests look at. */

export function kaartSvg(klantreis: Klantreis, scope: Scope, theme: ThemeName): string {
  return FORMS.svg(layoutKaart(klantreis, scope), theme);
}

export function kaartParts(klantreis: Klantreis, scope: Scope, theme: ThemeName): PictureInParts {
  return FORMS.parts(layoutKaart(klantreis, scope), theme);
}

/** Which parts of a picture are drawn anew when its text becomes another one, by their keys. */
export function redrawnFrom(draw: (text: string) => LaidOut, was: string): (text: string) => readonly string[] {
  const parts = (text: string) => FORMS.parts(draw(text), 'light').parts;
  const before = new Map(parts(was).map(({ key, fingerprint }) => [key, fingerprint]));
  return (text) => parts(text).flatMap(({ key, fingerprint }) => (before.get(key) === fingerprint ? [] : [key]));
}

/** The boxes of a lane, as they are read. */
export function boxesOf({ boxes }: LaidOut, lane: string): readonly Box[] {
  return boxes.filter((box) => box.lane === lane);
}

/** Every picture of one klantreis, in each of its widths. */
export const OF_A_KLANTREIS: readonly (readonly [
  name: string,
  layout: (klantreis: Klantreis, scope: Scope) => LaidOut,
])[] = [
  ['the klantreiskaart', layoutKaart],
  ...WIDTHS.map(
    (width) =>
      [
        `the verticale kaart of ${width} px`,
        (klantreis: Klantreis, scope: Scope) => layoutVerticaal(klantreis, scope, width),
      ] as const,
  ),
  ['the service blueprint', layoutBlauwdruk],
  ['the hartslag of now and of then', layoutHuidigGewenst],
  ['where the knelpunten are', layoutKnelpunten],
  ['when we are in view', (klantreis, scope) => layoutZichtbaarheid(klantreis, scope, WIDTHS[0])],
];

export type PairOptions = Omit<LayoutOptions, 'changes'>;

export function verschilLayout({ base, head, same, changes }: Pair, options: PairOptions): LaidOut {
  return layoutComparison(base, head, same, { ...options, changes });
}

export function verschilSvg(pair: Pair, { theme, ...options }: PairOptions & { readonly theme: ThemeName }): string {
  return FORMS.svg(verschilLayout(pair, options), theme);
}

/** Every picture of two versions, in each of its widths. */
export const OF_TWO: readonly (readonly [name: string, layout: (pair: Pair, options: PairOptions) => LaidOut])[] = [
  ['the verschilkaart', verschilLayout],
  ...WIDTHS.map((width) => [`the verticale verschilkaart of ${width} px`, rowsLayout(width)] as const),
];

export function rowsLayout(width?: number): (pair: Pair, options: PairOptions) => LaidOut {
  return ({ base, head, same, changes }, options) =>
    layoutComparedRows(base, head, same, { ...options, changes }, width);
}

/** What the klantreiskaart shows in words, line by line. */
export function alternativeText(klantreis: Klantreis, scope: Scope): string[] {
  return describe(makeView(klantreis, scope), scope).description.split('\n');
}
