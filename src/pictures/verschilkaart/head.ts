import { fillComparison } from '../../messages/comparison.data';
import { append, highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { Card, pillWidth } from '../../drawing/card';
import { PERSONA_WIDTH, personaBoxes, personaColumns, titleCard } from '../kaart/head-and-foot';
import type { Box, Shape } from '../../drawing/shapes';
import { alsoInKlantreis } from './undrawn-changes';
import { type MergedCell, markedLabel } from './cells';
import { MARK_LOOKS } from './marks';
import { mergeCards } from './merge-card';
import type { Sides } from './side';
import { feelingTally, type Tally, tallyLines } from './tally';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

/** A summary beside the title is at least this wide. */
const LEAST_SUMMARY = 460;

export interface Labels {
  readonly base: string;
  readonly head: string;
}

/** The title of the journey, with what changed in it. */
export function mergeTitle({ base, head }: Sides, left: number, right: number): MergedCell {
  const { view, scope } = (head ?? base)!;
  const room = view.personas.length === 0 ? 0 : personaColumns(view, left, right) * PERSONA_WIDTH + 20;
  const width = Math.max(320, right - left - room);
  const cell = titleCard(view, scope, width);
  const shared = { lane: 'kop', from: '', along: false, baseLine: base?.klantreis.range.start.line } as const;
  if (!base || !head) return { ...shared, cell, marks: [], label: cell.content.about.label };
  const also = alsoInKlantreis(base, head);
  const { cell: both, changes } = mergeCards(titleCard(base.view, base.scope, width), cell, also);
  const marks = changes.length > 0 || also ? (['gewijzigd'] as const) : [];
  return { ...shared, cell: both, marks, label: markedLabel(cell.content.about, 'kop', marks, '', changes, also) };
}

/** What is compared with what, whose journey it is, and how much changed. */
export function layoutHead(
  title: MergedCell,
  tally: Tally,
  sides: Sides,
  labels: Labels,
  place: { readonly left: number; readonly right: number; readonly top: number },
): { boxes: Box[]; height: number } {
  const { left, right, top } = place;
  const { view } = (sides.head ?? sides.base)!;
  const { width } = title.cell.content;
  const question = fillComparison('vraag', { ...labels });
  const asked = new Card('kop', width).text(question, { size: SIZE.kop, style: 'bold', role: 'accent' });
  const boxes: Box[] = [asked.finish({ key: 'vraag', label: question }).at(left, top)];
  const change = title.marks.length > 0 ? { change: title.marks.join(' ') } : {};
  boxes.push({
    ...title.cell.at(left, top + asked.bottom + 6),
    label: title.label,
    baseLine: title.baseLine,
    ...change,
  });
  const spot = summaryPlace(boxes, left, width);
  if (spot.x > left) boxes.forEach((box, index) => (boxes[index] = { ...box, width: spot.x - left - 20 }));
  let { y } = spot;
  for (const row of summary(tally, sides, labels, spot.width)) {
    const box = row.at(spot.x, y);
    boxes.push(box);
    y += box.height + 6;
  }
  append(boxes, personaBoxes(view, left, right, top));
  return { boxes, height: highest(boxes.map((box) => box.y + box.height)) - top };
}

/** Beside the title where there is room, else below it. */
function summaryPlace(above: readonly Box[], left: number, width: number): { x: number; y: number; width: number } {
  const texts = above.flatMap((box) => box.texts);
  const beside = highest(texts.map((run) => run.x + textWidth(run.text, run.size, run.style))) + 72;
  if (width - beside >= LEAST_SUMMARY) return { x: left + beside, y: above[0]!.y, width: width - beside - 20 };
  const last = above.at(-1)!;
  return { x: left, y: last.y + last.height + 14, width };
}

/** The summary: a sign with a number, and beside it the kinds. */
function summary(tally: Tally, sides: Sides, labels: Labels, width: number) {
  const whole = summaryWords(tally, sides, labels);
  const lines = tallyLines(tally);
  const feelings = feelingTally(tally);
  const pill = highest(
    lines.map(({ total }) => pillWidth(total, SIZE.telling) + 30),
    96,
  );
  const rows = lines.map(({ mark, total, kinds }) => {
    const { role, icon } = MARK_LOOKS[mark];
    const card = new Card('kop', width, PADDING.geen);
    const shapes: Shape[] = [
      { type: 'rect', x: 0, y: 0, width: pill, height: 28, radius: 14, fill: role },
      { type: 'icon', name: icon, x: 12, y: 6, size: 16, role: 'papier' },
    ];
    card.add(shapes).word(total, 36, 19.3, { size: SIZE.telling, style: 'bold', role: 'papier' });
    card.gap(SPACE.kop).text(kinds, { size: SIZE.rij, indent: pill + 14 });
    if (card.bottom < 28) card.gap(28 - card.bottom);
    return card.finish({ key: `telling/${mark}`, label: `${total}: ${kinds}` });
  });
  if (feelings) {
    const card = new Card('kop', width, PADDING.geen)
      .gap(SPACE.regel)
      .text(feelings, { size: SIZE.telling, style: 'bold', indent: pill + 14 });
    card.shape({
      type: 'path',
      d: `M8 18H${pill * 0.35}l8 -12l10 20l7 -8H${pill - 8}`,
      stroke: 'accent',
      strokeWidth: 2.5,
    });
    if (card.bottom < 26) card.gap(26 - card.bottom);
    rows.push(card.finish({ key: 'telling/hartslag', label: feelings }));
  }
  if (!whole) return rows;
  const said = new Card('kop', width, PADDING.geen).text(whole, { size: SIZE.slotsom, style: 'bold' });
  return [said.finish({ key: 'telling', label: whole }), ...rows];
}

/** What is to be said of the whole: that nothing changed, or that all is new or gone. */
export function summaryWords(tally: Tally, { base, head }: Sides, labels: Labels): string {
  if (!base) return fillComparison('alleenNieuw', { base: labels.base });
  if (!head) return fillComparison('alleenWeg', { head: labels.head });
  return tally.isEmpty ? fillComparison('niets') : '';
}
