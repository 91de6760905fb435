import { lowest } from '../util/lists';
import type { Page } from './paper';
import type { Box } from './shapes';

/**
 * The boxes on pages in the order in which they are read: what stands above all columns, then column after column, each from top to bottom
 * and from page to page, and then what stands below them. On a page what a column is called comes first, also where something of it
 * stands above that. Without columns they are read as they stand in the picture.
 */
export function inReadingOrder(pages: readonly Pick<Page, 'boxes'>[]): readonly Box[] {
  const all = pages.flatMap(({ boxes }, page) => boxes.filter(({ repeats }) => !repeats).map((box) => ({ box, page })));
  const first = all.findIndex(({ box }) => box.column !== undefined);
  if (first < 0) return all.map(({ box }) => box);
  const around = ({ box }: Placed) => box.column === undefined;
  const columns = all
    .filter((placed) => !around(placed))
    .sort(
      (a, b) =>
        a.box.column! - b.box.column! ||
        a.page - b.page ||
        levelOf(a.box) - levelOf(b.box) ||
        a.box.y - b.box.y ||
        a.box.x - b.box.x,
    );
  const [above, below] = [all.slice(0, first).filter(around), all.slice(first).filter(around)];
  return [...above, ...columns, ...below].map(({ box }) => box);
}

/** The level of the title in a box; deeper than any where it has none. */
function levelOf({ texts }: Box): number {
  return lowest(
    texts.map(({ paragraph }) => paragraph?.heading ?? NO_TITLE),
    NO_TITLE,
  );
}

const NO_TITLE = 9;

interface Placed {
  readonly box: Box;
  readonly page: number;
}
