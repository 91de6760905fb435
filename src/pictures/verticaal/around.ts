import { Card } from '../../drawing/card';
import { lower } from '../../drawing/shapes';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { append, highest } from '../../util/lists';
import { capital } from '../../util/text';
import { bronnenCells, personaCards, titleCard, wholeCells } from '../kaart/head-and-foot';
import { legendBoxes } from '../kaart/legend';
import { heldBy } from '../kaart/holders';
import { legendOf } from './legend';
import { overviewStrips } from './overview';
import { CARD_GAP, type Paper, PART_GAP, roomIn } from './paper';

/** What stands above and below the rows. */

/** Whose klantreis it is, how it begins, and all of its hartslag. */
export function addHead(paper: Paper): void {
  const { view, scope, frame, boxes } = paper;
  const { page } = frame;
  paper.put(titleCard(view, scope, roomIn(page)), page.x, PART_GAP - 4);
  const perRow = frame.columns ? 2 : 1;
  const width = (page.width - (perRow - 1) * PART_GAP) / perRow;
  const cells = personaCards(view, { width, reading: 'kolom' }).map(({ cell }) => cell);
  for (let first = 0; first < cells.length; first += perRow) {
    const row = cells.slice(first, first + perRow);
    row.forEach((cell, at) => boxes.push(cell.at(page.x + at * (width + PART_GAP), paper.y)));
    paper.down(paper.y + highest(row.map(({ height }) => height)) + CARD_GAP);
  }
  if (cells.length > 0) paper.down(paper.y + PART_GAP - CARD_GAP);
  const overview = overviewStrips(view, page, paper.y);
  append(paper.strips, overview.strips);
  if (overview.height > 0) paper.down(paper.y + overview.height + PART_GAP);
  if (view.curves.length === 0 && view.columns.length > 0) paper.note('geen-gevoel', fillWords('geenGevoel'));
}

/** What is said of the klantreis as a whole, below its stappen: who reads it first wants to know how it goes. */
export function addWhole(paper: Paper): void {
  const { view, scope, frame } = paper;
  const { page } = frame;
  const [first] = view.columns;
  const held = first && heldBy(first, view).find(({ key }) => key === 'klantreis');
  const groups = held ? paper.groups(first, held, page) : [];
  const wider = roomIn({ ...page, width: page.width + PADDING.los.x });
  const metingen = held ? paper.metingen(first, held, wider) : [];
  const facts = wholeCells(view, scope, roomIn(page));
  if (groups.length + metingen.length + facts.length === 0) return;
  paper.down(paper.y + PART_GAP);
  const top = paper.y;
  const heading = capital(fillWords('heleReis'));
  const card = new Card('kop', roomIn(page), PADDING.geen);
  card.text(heading, { size: SIZE.kop, style: 'bold', role: 'accent', heading: 2 });
  paper.put(card.finish({ key: 'klantreis/geheel', label: heading, leads: true }), page.x, CARD_GAP);
  for (const cell of facts) paper.put(cell, page.x, CARD_GAP);
  for (const cell of metingen) paper.put(cell, page.x - PADDING.los.x, CARD_GAP);
  if (groups.length === 0) return;
  const stacked = paper.stack(groups, page);
  append(paper.boxes, stacked.boxes);
  const shapes = stacked.lines.map(({ draw }) => draw(top));
  paper.strips.push({ key: 'geheel', y: top, draw: (y) => ({ shapes: lower(shapes, y), texts: [] }) });
  paper.down(stacked.bottom + CARD_GAP);
}

/** What the signs mean, and what the klantreis rests on. */
export function addFoot(paper: Paper): void {
  const { view, scope, frame, boxes } = paper;
  const { x, width } = frame.page;
  paper.down(paper.y + PART_GAP);
  const legend = legendBoxes(legendOf(view, scope), x, x + width, paper.y, 'kolom');
  append(boxes, legend.boxes);
  paper.down(legend.bottom);
  for (const cell of bronnenCells(view, scope, roomIn(frame.page))) paper.put(cell, x, 0);
}
