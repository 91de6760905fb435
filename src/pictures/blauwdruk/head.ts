import { baseline, Card, type Cell } from '../../drawing/card';
import type { Box } from '../../drawing/shapes';
import { SIZE } from '../../drawing/tokens.data';
import { textWidth } from '../../typography/text-width';
import { blueprintWord } from '../../messages/blauwdruk.data';
import { partiesIn, isOurs, ownerIn } from '../../model/meaning/blueprint';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { titleCard } from '../kaart/head-and-foot';
import type { View } from '../kaart/view';
import type { Passings } from './passings';

/** Whose klantreis it is, and what of it can be counted. */

const COUNT_WIDTH = 168;
const COUNT_GAP = 20;

/** A number with what it counts. */
export interface Count {
  readonly id: string;
  readonly number: number;
  readonly words: string;
}

/** What is to be counted: the handovers, and what is missing where there is anything missing. */
export function countsOf({ columns, klantreis }: View, scope: Scope, passings: Passings): Count[] {
  const stappen = columns.filter(({ missing }) => !missing);
  if (stappen.length === 0) return [];
  const untold = stappen
    .flatMap(({ stap }) => partiesIn(stap, klantreis, scope))
    .filter(({ isUntold }) => isUntold).length;
  const ownerless = stappen.filter(({ stap, fase }) => isOurs(stap, klantreis, scope) && !ownerIn(stap, fase)).length;
  const inside = [...passings.values()].filter(({ isInside }) => isInside).length;
  const words = blueprintWord(passings.size === 1 ? 'overdracht' : 'overdrachten');
  const within = inside === 0 ? '' : `, ${blueprintWord('overdrachtenBinnen', { aantal: inside })}`;
  const zonder = blueprintWord(ownerless === 1 ? 'eenZonderEigenaar' : 'zonderEigenaar');
  return [
    ...(scope.hasOwnOrganisatie ? [{ id: 'overdrachten', number: passings.size, words: `${words}${within}` }] : []),
    ...(untold > 0 ? [{ id: 'voorkant', number: untold, words: blueprintWord('onbeschreven') }] : []),
    ...(ownerless > 0 ? [{ id: 'eigenaar', number: ownerless, words: zonder }] : []),
  ];
}

export function countWords({ number, words }: Count): string {
  return blueprintWord('tekstTelling', { aantal: number, wat: words });
}

/** Title, klantvraag and state at the left, the counts at the right. Returns the boxes and their height. */
export function headBoxes(
  view: View,
  scope: Scope,
  counts: readonly Count[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { boxes: Box[]; height: number } {
  const cells = counts.map(countCell);
  const room = cells.length * (COUNT_WIDTH + COUNT_GAP);
  const width = right - left - room;
  const title = titleCard(view, scope, { width, reading: 'vel' }, [], blueprintWord('naam'));
  const boxes: Box[] = [
    title.at(left, top),
    ...cells.map((cell, at) => cell.at(right - room + at * (COUNT_WIDTH + COUNT_GAP) + COUNT_GAP, top)),
  ];
  return { boxes, height: highest(boxes.map((box) => box.y + box.height)) - top };
}

function countCell(count: Count): Cell {
  const card = new Card<string>('telling', COUNT_WIDTH, { x: 14, y: 2 });
  const number = String(count.number);
  const big = { size: SIZE.titel, style: 'bold', role: 'accent', topic: 'getal' } as const;
  const line = SIZE.titel * 1.1;
  card.word(number, card.padding.x, card.padding.y + baseline(SIZE.titel, line), big);
  const indent = textWidth(number, SIZE.titel, 'bold') + 10;
  card.text(count.words, { size: SIZE.klein, role: 'zacht', indent });
  const least = card.padding.y + line;
  if (card.bottom < least) card.gap(least - card.bottom);
  const bottom = card.bottom + card.padding.y;
  card.under({ type: 'rect', x: 0, y: 0, width: 2, height: bottom, radius: 0, fill: 'lijn' });
  return card.finish({ key: `telling/${count.id}`, label: countWords(count) });
}
