import { Card, type Cell } from '../../drawing/card';
import type { Role } from '../../drawing/theme.data';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { textWidth } from '../../typography/text-width';
import { highest } from '../../util/lists';
import type { Span } from '../verticaal/frame';
import type { Page } from './page';

/** What a page counts: large numbers below its title, and the name of a group with how many cards stand under it. */

export interface PageCount {
  readonly id: string;
  readonly number: number;
  /** Of what, for this number. */
  readonly words: string;
  readonly role: Role;
}

const COUNT_GAP = 24;

/** How many there are of what, as many beside each other as fit; of what there is none, nothing is said. */
export function addCounts<Lane extends string>(
  page: Page<Lane | 'telling'>,
  counts: readonly PageCount[],
  { x: left, width }: Span,
): void {
  let x = left;
  let bottom = page.y;
  for (const count of counts) {
    if (count.number === 0) continue;
    const cell = countCell(count, width);
    if (x > left && x + cell.content.width > left + width) {
      x = left;
      page.down(bottom + SPACE.blok);
    }
    page.place(cell, x, page.y);
    bottom = page.y + cell.height;
    x += cell.content.width + COUNT_GAP;
  }
  page.down(bottom);
}

function countCell({ id, number, words, role }: PageCount, most: number): Cell<'telling'> {
  const sizes = new Card('telling', { width: most, reading: 'kolom' });
  const width = highest([
    textWidth(String(number), sizes.size(SIZE.titel), 'bold'),
    textWidth(words, sizes.size(SIZE.klein), 'regular'),
  ]);
  const card = new Card<'telling'>('telling', { width: Math.ceil(width) + 1, reading: 'kolom' });
  card.text(String(number), { size: SIZE.titel, style: 'bold', role });
  card.text(words, { size: SIZE.klein, role: 'zacht' });
  return card.finish({ key: `telling/${id}`, label: `${number} ${words}` });
}

/** What stands above the cards of a group. */
export function headingCell(text: string, key: string, width: number): Cell<'groep'> {
  const card = new Card<'groep'>('groep', { width, reading: 'kolom' }, PADDING.strook);
  card.text(text, { size: SIZE.rij, style: 'bold', role: 'faseInkt', heading: 2 });
  return card.finish({ key, label: text, leads: true }, { fill: 'fase', stroke: 'kaartRand' });
}
