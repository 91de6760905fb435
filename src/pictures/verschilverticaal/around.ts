import { Card } from '../../drawing/card';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import { append } from '../../util/lists';
import { layoutFoot } from '../verschilkaart/foot';
import { type Head, type Labels, summary } from '../verschilkaart/head';
import { markedAs, type MergedCell } from '../verschilkaart/mark-cell';
import type { Mark } from '../verschilkaart/marks';
import type { Merged } from '../verschilkaart/merged';
import type { Tally } from '../verschilkaart/tally';
import { CARD_GAP, type Paper, PART_GAP, roomIn } from '../verticaal/paper';
import { drawn } from './cards';

/** What stands above and below the rows. */

/** What is compared with what, how much changed, and whose klantreis it is. */
export function addHead(
  paper: Paper,
  { title, personas }: Head,
  { sides }: Merged,
  tally: Tally,
  labels: Labels,
): void {
  const { boxes, frame } = paper;
  const { page } = frame;
  const question = fillComparison('vraag', { ...labels });
  const asked = new Card<'kop'>('kop', roomIn(page), PADDING.geen);
  asked.text(question, { size: SIZE.kop, style: 'bold', role: 'accent' });
  paper.put(asked.finish({ key: 'vraag', label: question }), page.x, CARD_GAP - 2);
  boxes.push({
    ...title.cell.at(page.x, paper.y),
    label: title.label,
    baseLine: title.baseLine,
    ...markedAs(title),
  });
  paper.down(paper.y + title.cell.height + PART_GAP);
  for (const row of summary(tally, sides, labels, roomIn(page))) paper.put(row, page.x, CARD_GAP - 2);
  paper.down(paper.y + PART_GAP - CARD_GAP);
  // Whose klantreis it is stays in colour.
  for (const one of personas) paper.put(one.marks.length > 0 ? drawn(one) : one.cell, page.x, CARD_GAP);
  if (personas.length > 0) paper.down(paper.y + PART_GAP - CARD_GAP);
  const side = (sides.head ?? sides.base)!;
  if (side.view.columns.length === 0) paper.note('leeg', fillWords('geenStappen'));
  else if (![sides.base, sides.head].some((one) => one && one.view.curves.length > 0))
    paper.note('geen-gevoel', fillWords('geenGevoel'));
}

/** What the signs mean, and what the klantreis rests on. */
export function addFoot(
  paper: Paper,
  { tracks, sides }: Merged,
  used: ReadonlySet<Mark>,
  labels: Labels,
  bronnen: MergedCell | undefined,
): void {
  const { x, width } = paper.frame.page;
  paper.down(paper.y + PART_GAP);
  const place = { left: x, right: x + width, top: paper.y };
  const foot = layoutFoot(tracks, used, sides, labels, bronnen, place, 'kolom');
  append(paper.boxes, foot.boxes);
  paper.down(foot.bottom);
}
