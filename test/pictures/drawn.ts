import { FORMS, type PictureInParts } from '../../src/pictures/draw';
import { describe } from '../../src/pictures/kaart/alternative';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { makeView } from '../../src/pictures/kaart/view';
import { layoutComparison, type LayoutOptions } from '../../src/pictures/verschilkaart/layout';
import type { Counterparts, JourneyModel } from '../../src/pictures/verschilkaart/side';
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

export function verschilSvg(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  { theme, ...options }: LayoutOptions & { readonly theme: ThemeName },
): string {
  return FORMS.svg(layoutComparison(base, head, same, options), theme);
}

/** What the klantreiskaart shows in words, line by line. */
export function alternativeText(klantreis: Klantreis, scope: Scope): string[] {
  return describe(makeView(klantreis, scope), scope);
}
