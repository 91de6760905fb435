import { baseline, Card, type Cell } from '../../drawing/card';
import type { Box, LaidOut } from '../../drawing/shapes';
import { SIZE } from '../../drawing/tokens.data';
import { textWidth } from '../../typography/text-width';
import { fillWords } from '../../messages/diagram.data';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { titleCard } from './head-and-foot';
import { legendBoxes, type LegendItem } from './legend';
import { uniqueKeys } from './keys';
import { type Lanes, MARGIN } from './lanes';
import type { View } from './view';

/** The head of a picture that counts something of a klantreis, and what closes it. */

const COUNT_WIDTH = 168;
const COUNT_GAP = 20;
/** With less room for it a title stands above the counts. */
const NARROWEST_TITLE = 320;

/** A number with what it counts. */
export interface Count {
  readonly id: string;
  readonly number: number;
  readonly words: string;
}

export function countWords({ number, words }: Count): string {
  return fillWords('telling', { aantal: number, wat: words });
}

/**
 * Title, klantvraag and state at the left, the counts at the right. Returns the boxes and their height.
 * @param kind what the picture is called
 */
export function countedHead(
  view: View,
  scope: Scope,
  kind: string,
  counts: readonly Count[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { boxes: Box[]; height: number } {
  const cells = counts.map(countCell);
  const room = cells.length * (COUNT_WIDTH + COUNT_GAP);
  const isBeside = right - left - room >= NARROWEST_TITLE;
  const width = right - left - (isBeside ? room : 0);
  const title = titleCard(view, scope, { width, reading: 'vel' }, [], kind);
  const [x, y] = isBeside ? [right - room + COUNT_GAP, top] : [left, top + title.height + COUNT_GAP];
  const boxes: Box[] = [
    title.at(left, top),
    ...cells.map((cell, at) => cell.at(x + at * (COUNT_WIDTH + COUNT_GAP), y)),
  ];
  return { boxes, height: highest(boxes.map((box) => box.y + box.height)) - top };
}

/** What all pictures that count something are: what stands on their lanes, with a legend below. */
export function countedPicture(
  lanes: Lanes,
  { klantreis }: View,
  items: readonly LegendItem[],
): Pick<LaidOut, 'width' | 'height' | 'strips' | 'boxes' | 'title'> {
  const legend = legendBoxes(items, MARGIN, lanes.right, lanes.y + 4);
  lanes.add(legend.boxes);
  lanes.y = Math.max(lanes.y, legend.bottom) + MARGIN;
  return {
    width: lanes.right + MARGIN,
    height: Math.ceil(lanes.y),
    strips: uniqueKeys(lanes.strips),
    boxes: uniqueKeys(lanes.boxes),
    title: klantreis.titel || fillWords('zonderTitel'),
  };
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
