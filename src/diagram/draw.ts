import { fillWords } from '../messages/diagram.data';
import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope';
import { highest } from '../util/highest';
import { textWidth } from '../util/text-width';
import { layoutKaart } from './layout';
import type { TextRun } from './shapes';
import { toSvg } from './svg';
import type { ThemeName } from './theme.data';

export { alternativeText } from './alternative';
export { THEMES, type ThemeName } from './theme.data';

/** The klantreiskaart met hartslag of one klantreis as SVG text: the same text for the same model, holes and all. */
export function drawKlantreis(klantreis: Klantreis, scope: Scope, options: { readonly theme: ThemeName }): string {
  return toSvg(layoutKaart(klantreis, scope), options.theme);
}

/** The picture of a file in which no klantreis stands yet: a small one that says so, and how to begin. */
export function drawNoKlantreis(options: { readonly theme: ThemeName }): string {
  const runs: readonly TextRun[] = [
    { x: 36, y: 68, text: fillWords('geenKlantreis'), size: 34, style: 'bold', role: 'inkt' },
    { x: 36, y: 110, text: fillWords('geenKlantreisHulp'), size: 18, style: 'regular', role: 'zacht' },
    { x: 36, y: 140, text: fillWords('geenKlantreisVorm'), size: 18, style: 'bold', role: 'accent' },
  ];
  const right = highest(runs.map((run) => run.x + textWidth(run.text, run.size, run.style)));
  const description = runs.map((run) => run.text).join('\n');
  const backdrop = { shapes: [], texts: runs };
  const width = Math.ceil(right) + 36;
  return toSvg(
    { width, height: 176, backdrop, boxes: [], title: fillWords('geenKlantreis'), description },
    options.theme,
  );
}
