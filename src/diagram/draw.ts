import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope';
import { layoutKaart } from './layout';
import { toSvg } from './svg';
import type { ThemeName } from './theme.data';

export { alternativeText } from './alternative';
export { THEMES, type ThemeName } from './theme.data';

/** The klantreiskaart met hartslag of one klantreis as SVG text: the same text for the same model, holes and all. */
export function drawKlantreis(klantreis: Klantreis, scope: Scope, options: { readonly theme: ThemeName }): string {
  return toSvg(layoutKaart(klantreis, scope), options.theme);
}
