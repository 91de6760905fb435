import { highest, lowest } from '../../util/lists';
import type { Drawn } from './patch';
import { stacked } from './placing';

/** A row of the klantreiskaart: its name at the left, and where it begins and ends, in px of the picture. */
export interface ChartRow {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
}

/** Where the rows and columns of a klantreiskaart are, in px of the picture. */
export interface Chart {
  readonly top: number;
  readonly bottom: number;
  /** Where the first column begins: at the left of it stand the names of the rows. */
  readonly left: number;
  /** Where the titles of the stappen begin. */
  readonly titles: number;
  readonly rows: readonly ChartRow[];
  /** In the order of the text. */
  readonly fasen: readonly Drawn[];
  readonly stappen: readonly Drawn[];
}

/** The name of a row is drawn behind the cards, under the word for it, see `src/drawing/parts.ts` and `label` of the klantreiskaart. */
const ROW_NAME = /^achtergrond\/[^/]+$/;

/** Finds the rows and columns of a picture whose stappen stand beside each other; undefined where they do not. */
export function chartOf(parts: Iterable<Drawn>): Chart | undefined {
  const all = [...parts];
  const stappen = all.filter(({ part }) => part.element === 'stap' && part.title !== undefined);
  const fasen = all.filter(({ part }) => part.element === 'fase' && part.title !== undefined);
  if (stappen.length < 2 || stacked(stappen.map(({ part }) => part))) return undefined;
  const left = lowest([...fasen, ...stappen].map(({ part }) => part.x));
  const names = all
    .filter(({ part, element }) => ROW_NAME.test(part.key) && Number(firstText(element)?.getAttribute('x')) < left)
    .sort((one, other) => one.part.y - other.part.y);
  const [first] = names;
  if (!first) return undefined;
  const titles = stappen[0]!.part.y;
  const top = lowest(
    fasen.map(({ part }) => part.y),
    Math.min(first.part.y, titles),
  );
  // Below the last row the picture goes on at its left edge.
  const last = names.at(-1)!.part.y;
  const below = all.filter(({ part }) => part.line === undefined && part.x < left && part.y > last && part.height > 0);
  const end = highest(all.map(({ part }) => part.y + part.height));
  const bottom = lowest(
    below.map(({ part }) => part.y),
    end,
  );
  const rows = names.map(({ part, element }, at) => ({
    name: [...element.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    top: part.y,
    bottom: names[at + 1]?.part.y ?? bottom,
  }));
  return { top, bottom, left, titles, rows, fasen, stappen };
}

function firstText(element: Element): Element | null {
  return element.querySelector('text');
}
