import type { Drawing } from './patch';

/** The key of the part that is the paper, see `src/diagram/parts.ts`. */
const PAPER_KEY = 'papier';

/** The sheet goes on in the colour of the paper, and rings are light on dark paper and dark on light paper. */
export function paperColour(drawing: Drawing, sheet: HTMLElement): void {
  const colour = drawing.find(PAPER_KEY)?.element.querySelector('rect')?.getAttribute('fill') ?? '#ffffff';
  if (sheet.dataset.kleur === colour) return;
  sheet.dataset.kleur = colour;
  sheet.style.backgroundColor = colour;
  sheet.dataset.papier = isDark(colour) ? 'donker' : 'licht';
}

/** Of `#rrggbb`: the eye sees green best and blue least. */
function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.3 * red! + 0.59 * green! + 0.11 * blue! < 128;
}
