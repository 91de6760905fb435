import { Card, type Cell, type Room } from '../../drawing/card';
import type { LaidOut } from '../../drawing/shapes';
import { SIZE } from '../../drawing/tokens.data';
import { heatWord } from '../../messages/knelpunten.data';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { countedHead, countedPicture } from '../kaart/counted-head';
import { stateWords } from '../kaart/head-and-foot';
import { type Lanes, MARGIN } from '../kaart/lanes';
import { makeView } from '../kaart/view';
import type { HeatMap } from './cells';
import { describe } from './describe';
import { Grid, PART_GAP } from './grid';
import { scaleOf } from './heat';
import { legendOf } from './legend';
import { keptCard, listedCell } from './list';
import { addMap } from './map';
import { assumedIn } from './spots';
import { toldOf } from './told';

/** A card of the list, and the room between two. */
const CARD = 320;
const CARD_GAP = 12;

/** Lays out where the knelpunten of a klantreis are: how many and how grave, why, who sees to that, and what is done about it. */
export function layoutKnelpunten(klantreis: Klantreis, scope: Scope): LaidOut {
  const view = makeView(klantreis, scope);
  const told = toldOf(view, scope);
  const grid = new Grid(told.spots.length);
  const { lanes, width } = grid;
  const place = { left: MARGIN, right: lanes.right, top: lanes.y };
  const head = countedHead(view, scope, heatWord('naam'), told.counts, place);
  lanes.add(head.boxes);
  lanes.y += head.height + PART_GAP;
  const scale = scaleOf(told.rows, told.spots, view);
  const map: HeatMap = { view, scale, assumed: assumedIn(klantreis, scope), width };
  if (told.spots.length === 0) lanes.noColumns();
  else addMap(grid, told, map, scope);
  const cards = told.list.map((one) => (room: Room) => listedCell(one, view, scope, room));
  addCards(lanes, 'lijst', cards);
  const kept = told.kept.map((one) => (room: Room) => keptCard(one, view, scope, room));
  addCards(lanes, 'houden', kept);
  return {
    ...countedPicture(lanes, view, legendOf(told, map)),
    ...describe(view, scope, told),
    state: stateWords(view, scope),
  };
}

/** A heading with cards under it, as many beside each other as there is room for; nothing where there are none. */
function addCards(lanes: Lanes, word: 'lijst' | 'houden', makers: readonly ((room: Room) => Cell)[]): void {
  if (makers.length === 0) return;
  lanes.y += PART_GAP;
  const all = lanes.right - MARGIN;
  const text = heatWord(word);
  const heading = new Card<string>('kop', all);
  heading.text(text, { size: SIZE.kop, style: 'bold', role: 'accent', heading: 2 });
  lanes.boxes.push(heading.finish({ key: word, label: text, leads: true }).at(MARGIN, lanes.y));
  lanes.y += heading.bottom + CARD_GAP;
  const columns = Math.max(1, Math.floor((all + CARD_GAP) / (CARD + CARD_GAP)));
  const width = (all - (columns - 1) * CARD_GAP) / columns;
  for (let first = 0; first < makers.length; first += columns) {
    const cells = makers.slice(first, first + columns).map((make) => make({ width, reading: 'vel' }));
    const tall = highest(cells.map(({ height }) => height));
    cells.forEach((cell, at) => lanes.boxes.push(cell.at(MARGIN + at * (width + CARD_GAP), lanes.y, tall)));
    lanes.y += tall + CARD_GAP;
  }
}
