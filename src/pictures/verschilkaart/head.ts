import { fillComparison } from '../../messages/comparison.data';
import type { Persona } from '../../model/klantreis';
import { append, highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { Card, pillWidth, type Room } from '../../drawing/card';
import { PERSONA_WIDTH, personaBoxes, personaCards, personaColumns, titleCard } from '../kaart/head-and-foot';
import type { Box, Shape } from '../../drawing/shapes';
import type { LaneCell } from '../kaart/lanes';
import { dressed } from './frames';
import { type Candidate, markedAs, type MergedCell } from './mark-cell';
import { MARK_LOOKS } from './marks';
import { type FileLine, type Side, type Sides, spotOf } from './side';
import { feelingTally, levelWords, type Tally, tallyLines, undrawnWords } from './tally';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

/** A summary beside the title is at least this wide. */
const LEAST_SUMMARY = 460;

export interface Labels {
  readonly base: string;
  readonly head: string;
}

/** The card of the title beside those of the personas. */
export function titleBeside({ base, head }: Sides, left: number, right: number): (side: Side) => LaneCell {
  const { view } = (head ?? base)!;
  const room = view.personas.length === 0 ? 0 : personaColumns(view, left, right) * PERSONA_WIDTH + 20;
  const width = Math.max(320, right - left - room);
  return (side) => titleCard(side.view, side.scope, { width, reading: 'vel' });
}

/** The title of the journey, with what is said of the whole. */
export function titleCandidate(sides: Sides, make: (side: Side) => LaneCell): Candidate {
  const { base, head } = sides;
  const lines = [base, head].map((side) => side?.klantreis.range.start.line);
  return {
    lane: 'kop',
    cell: make((head ?? base)!),
    before: base && head ? make(base) : undefined,
    spot: spotOf(sides, lines[0], lines[1]),
    from: '',
  };
}

/** The personas that the head shows, with those of the base that they were. */
export function personaCandidates({ base, head, same }: Sides, room?: Room): Candidate[] {
  const side = (head ?? base)!;
  const old =
    base && head ? personaCards(base.view, room).map((one) => ({ ...one, at: declaredAt(one.persona, base) })) : [];
  return personaCards(side.view, room).map(({ persona, cell }) => {
    const at = declaredAt(persona, side);
    const shared = { lane: 'persona', cell, from: '', staysQuiet: true } as const;
    if (!head) return { ...shared, before: undefined, spot: { base: at } };
    const was = at && same.baseOf(at.file, at.line);
    const baseAt = was && { file: was.file, line: was.range.start.line };
    const before = old.find((one) => one.at && baseAt && one.at.file === baseAt.file && one.at.line === baseAt.line);
    return { ...shared, before: before?.cell, spot: { head: at, base: baseAt } };
  });
}

function declaredAt({ id, range }: Persona, { scope }: Side): FileLine | undefined {
  const [declared] = id === undefined ? [] : scope.declarations('persona', id);
  return declared && { file: declared.file.path, line: range.start.line };
}

export interface Head {
  readonly title: MergedCell;
  readonly personas: readonly MergedCell[];
}

/** What is compared with what, whose journey it is, and how much changed. */
export function layoutHead(
  { title, personas }: Head,
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
  boxes.push({
    ...title.cell.at(left, top + asked.bottom + 6),
    label: title.label,
    baseLine: title.baseLine,
    ...markedAs(title),
  });
  const spot = summaryPlace(boxes, left, width);
  if (spot.x > left) boxes.forEach((box, index) => (boxes[index] = { ...box, width: spot.x - left - 20 }));
  let { y } = spot;
  for (const row of summary(tally, sides, labels, { width: spot.width, reading: 'vel' })) {
    boxes.push(row.at(spot.x, y));
    y += row.height + 6;
  }
  // Whose journey it is stays in colour.
  const cells = personas.map((persona) => (persona.marks.length > 0 ? dressed(persona) : persona.cell));
  append(boxes, personaBoxes(cells, view, left, right, top));
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

/** The summary: how grave it is, as the list counts it, then a sign with a number, and beside it the kinds. */
export function summary(tally: Tally, sides: Sides, labels: Labels, room: Room): LaneCell[] {
  const lines = tallyLines(tally);
  const feelings = feelingTally(tally);
  const pill = highest(
    lines.map(({ total }) => pillWidth(total, SIZE.telling) + 30),
    96,
  );
  const words = summaryWords(tally, sides, labels);
  const rows: LaneCell[] = words.map((text, nth) =>
    new Card<'kop'>('kop', room, PADDING.geen)
      .text(text, { size: SIZE.slotsom, style: 'bold' })
      .finish({ key: nth === 0 ? 'telling' : `telling/${nth}`, label: text }),
  );
  for (const { mark, total, kinds } of lines) {
    const { role, icon } = MARK_LOOKS[mark];
    const card = new Card<'kop'>('kop', room, PADDING.geen);
    const shapes: Shape[] = [
      { type: 'rect', x: 0, y: 0, width: pill, height: 28, radius: 14, fill: role },
      { type: 'icon', name: icon, x: 12, y: 6, size: 16, role: 'papier' },
    ];
    card.add(shapes).word(total, 36, 19.3, { size: SIZE.telling, style: 'bold', role: 'papier' });
    card.gap(SPACE.kop).text(kinds, { size: SIZE.rij, indent: pill + 14 });
    if (card.bottom < 28) card.gap(28 - card.bottom);
    rows.push(card.finish({ key: `telling/${mark}`, label: `${total}: ${kinds}` }));
  }
  if (feelings) {
    const card = new Card<'kop'>('kop', room, PADDING.geen)
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
  for (const [nth, text] of undrawnWords(tally).entries()) {
    const card = new Card<'kop'>('kop', room, PADDING.geen).text(text, { size: SIZE.rij });
    rows.push(card.finish({ key: `telling/elders/${nth}`, label: text }));
  }
  return rows;
}

/** What is to be said of the whole: that all is new or gone, and how many changes there are. */
export function summaryWords(tally: Tally, { base, head }: Sides, labels: Labels): string[] {
  const whole = !base
    ? fillComparison('alleenNieuw', { base: labels.base })
    : !head
      ? fillComparison('alleenWeg', { head: labels.head })
      : '';
  const counts = levelWords(tally);
  return [whole, counts || (tally.isEmpty && !whole ? fillComparison('niets') : '')].filter((words) => words !== '');
}
