import type { Cell } from '../../drawing/card';
import type { Strip } from '../../drawing/shapes';
import { append, highest } from '../../util/lists';
import { GAP, type Page } from '../kaartjes/page';
import type { Span } from '../verticaal/frame';

/** What belongs to one of several that are compared. */
export interface Group {
  readonly key: string;
  /** Cells for so much room, of which the first is the heading. */
  readonly cells: (width: number) => readonly Cell[];
  /** What is drawn under the heading, with the room that it takes in px. */
  readonly chart?: (span: Span, top: number) => { readonly strips: readonly Strip[]; readonly height: number };
}

/** Room around what stands on a panel, and between two cells. */
const PAD = 8;
const CELL_GAP = 6;

/** Groups in so many columns, each on a panel, and those beside each other equally tall. */
export function addGroups(page: Page, groups: readonly Group[], columns: number): void {
  const { inner } = page;
  const width = (inner.width - (columns - 1) * GAP) / columns;
  for (let first = 0; first < groups.length; first += columns) {
    const top = page.y;
    const row = groups.slice(first, first + columns).map((group, at) => ({
      group,
      span: { x: inner.x + at * (width + GAP), width },
    }));
    const bottom = highest(row.map(({ group, span }) => addGroup(page, group, span, top)));
    for (const { group, span } of row) page.panel(`${group.key}/vlak`, span, top, bottom - top);
    page.down(bottom + GAP);
  }
}

/** Returns how far it comes down. */
function addGroup(page: Page, { key, cells, chart }: Group, { x, width }: Span, top: number): number {
  const inner = { x: x + PAD, width: width - 2 * PAD };
  let y = top + PAD;
  for (const [nth, cell] of cells(inner.width).entries()) {
    page.place(cell, inner.x, y, nth === 0 ? 3 : undefined);
    y = Math.ceil(y + cell.height + CELL_GAP);
    if (nth > 0 || !chart) continue;
    const { strips, height } = chart(inner, y);
    append(
      page.strips,
      strips.map((strip) => ({ ...strip, key: `${key}/${strip.key}` })),
    );
    y = Math.ceil(y + height);
  }
  return y + PAD - CELL_GAP;
}
