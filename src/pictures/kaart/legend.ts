import { paragraphOf, type Box, type Shape, type TextRun, type TextSource } from '../../drawing/shapes';
import type { CardLook } from '../../drawing/card';
import type { IconName } from '../../drawing/icons.data';
import type { Role } from '../../drawing/theme.data';
import { CORNER, DASH, LINE, type Reading, SIZE, sizeIn } from '../../drawing/tokens.data';
import { type DiagramWord, fillWords } from '../../messages/diagram.data';
import type { Stap } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import { textWidth } from '../../typography/text-width';
import { wrapText } from '../../typography/wrap';
import { highest } from '../../util/lists';
import { curveRole, dashOf } from './hartslag';
import { personaAt } from './sources';
import { elementKey } from './keys';
import type { LineKind, View } from './view';
import { WISH_LOOK } from './wish-cards';

/** A sign of the picture with what it means. */
export interface LegendItem {
  /** In a square of 36 by 20. */
  readonly shapes: readonly Shape[];
  readonly text: string;
  /** Where a name in it comes from. */
  readonly source?: readonly TextSource[];
  /** How its text is drawn, where that is what it explains. */
  readonly run?: Partial<Pick<TextRun, 'role' | 'struck'>>;
}

/** Height of a sign with one line beside it, and of a line more. */
const LEGEND_ROW = 20;
const LEGEND_LINE = 16;

/** Signs with their meaning beside each other, in as many rows as they need. */
export function legendBoxes(
  items: readonly LegendItem[],
  left: number,
  right: number,
  top: number,
  reading: Reading = 'vel',
): { boxes: Box[]; bottom: number } {
  const size = sizeIn(reading, SIZE.bijschrift);
  const boxes: Box[] = [];
  let [x, y] = [left, top];
  let height = LEGEND_ROW;
  for (const [nth, item] of items.entries()) {
    // A name may be longer than the picture is wide.
    const lines = wrapText(item.text, {
      maxWidth: right - left - 72,
      size,
      style: 'regular',
      maxLines: 3,
    });
    const width = 46 + highest(lines.map((line) => textWidth(line, size, 'regular'))) + 26;
    if (x > left && x + width > right) {
      x = left;
      y += height + 2;
      height = LEGEND_ROW;
    }
    const own = LEGEND_ROW + Math.max(0, lines.length - 1) * LEGEND_LINE;
    height = Math.max(height, own);
    const paragraph = paragraphOf(item.text, item.source);
    boxes.push({
      key: elementKey('legenda', undefined, 'klantreis', nth),
      lane: 'voet',
      label: item.text,
      x,
      y,
      width,
      height: own,
      trails: true,
      shapes: item.shapes,
      texts: lines.map((text, at) => {
        const y = 14 + at * LEGEND_LINE;
        return { x: 44, y, text, size, style: 'regular', role: 'zacht', paragraph, ...item.run };
      }),
    });
    x += width;
  }
  return { boxes, bottom: items.length > 0 ? y + height + 6 : top };
}

/** A piece of a line for the legend. */
export function legendLine(role: Role, evidence: LineKind, strokeWidth = 3.5): Shape {
  const dash = dashOf(evidence);
  return { type: 'path', d: 'M2 10H34', stroke: role, strokeWidth, ...(dash && { dash }) };
}

/** What the signs of a klantreiskaart mean, as far as it has them: of its contacts, of what is said, of its lines and of its cards. */
export function legendItems(view: View, scope: Scope): LegendItem[] {
  const used = new Set(
    view.curves.filter(({ isCovered }) => !isCovered).flatMap((curve) => curve.points.map((point) => point.evidence)),
  );
  const items = [...contactItems(view, scope), ...saidItems(view)];
  const now = view.curves.filter((curve) => !curve.desired);
  if (now.length > 1) {
    for (const curve of now) {
      items.push({
        shapes: [legendLine(curveRole(curve, view.curves), 'bewijs')],
        text: fillWords('legendaHartslag', { persona: curve.name }),
        source: personaAt(curve, view),
      });
    }
  }
  const neutral = now.length > 1 ? 'zacht' : 'persona1';
  if (used.has('bewijs')) items.push({ shapes: [legendLine(neutral, 'bewijs')], text: fillWords('legendaBewijs') });
  if (used.has('aanname')) items.push({ shapes: [legendLine(neutral, 'aanname')], text: fillWords('legendaAanname') });
  const desired = view.curves.find((curve) => curve.desired && !curve.isCovered);
  if (desired) items.push({ shapes: [legendLine('gewenst', 'gewenst')], text: fillWords('legendaGewenst') });
  else if (used.has('gewenst'))
    items.push({ shapes: [legendLine(neutral, 'gewenst')], text: fillWords('legendaGewenst') });
  if (hasWishCards(view)) items.push({ shapes: [WISH_SIGN], text: fillWords('legendaWens') });
  return items;
}

/** What the circles around the channels say. */
export function contactItems({ columns }: View, scope: Scope): LegendItem[] {
  const contacten = columns.flatMap(({ stap, wishes }) => [...stap.contacten, ...wishes.contact.added]);
  const met = contacten.filter(({ mislukt }) => !mislukt);
  const ours = met.some((contact) => scope.isOwn(contact.met));
  const others = met.some((contact) => contact.met && !scope.isOwn(contact.met));
  const untold = met.some((contact) => !contact.met);
  const failed = contacten.some(({ mislukt }) => mislukt);
  return [
    ...(ours ? [{ shapes: [circle('accent', 'accent')], text: fillWords('legendaOns') }] : []),
    ...(others || untold
      ? [{ shapes: [circle('papier', 'accent')], text: fillWords(untold ? 'legendaWie' : 'legendaAnder') }]
      : []),
    ...(failed ? [{ shapes: [circle('papier', 'rood', DASH.anders), STRIKE], text: fillWords('legendaMislukt') }] : []),
  ];
}

const STRIKE: Shape = { type: 'path', d: 'M12 16L24 4', stroke: 'rood', strokeWidth: 2 };

function circle(fill: Role, stroke: Role, dash?: readonly number[]): Shape {
  const look = { fill, stroke, strokeWidth: LINE.teken, ...(dash && { dash }) };
  return { type: 'circle', x: 18, y: 10, radius: 8, ...look };
}

/** What the icons of the lines say that stand in one lane, or beside no name of one. */
function saidItems({ columns }: View): LegendItem[] {
  const has = (isThere: (stap: Stap) => boolean) => columns.some(({ stap }) => isThere(stap));
  const item = (name: IconName, word: DiagramWord): LegendItem => ({
    shapes: [{ type: 'icon', name, x: 10, y: 2, size: 16, role: 'zacht' }],
    text: fillWords(word),
  });
  return [
    ...(has(({ doet, gewenst }) => doet.length + gewenst.doet.length > 0) ? [item('doet', 'legendaDoet')] : []),
    ...(has(({ denkt, gewenst }) => denkt.length + gewenst.denkt.length > 0) ? [item('denkt', 'legendaDenkt')] : []),
    ...(has(({ citaten }) => citaten.length > 0) ? [item('gesprek', 'legendaZegt')] : []),
  ];
}

/** A card in the legend, small. */
export function cardSign({ fill, stroke, dash }: CardLook): Shape {
  return {
    type: 'rect',
    x: 2,
    y: 2,
    width: 32,
    height: 16,
    radius: CORNER.klein,
    ...(fill && { fill }),
    ...(stroke && { stroke, strokeWidth: LINE.rand }),
    ...(dash && { dash }),
  };
}

/** Of what is not so yet: in a dashed outline. */
export const WISH_SIGN: Shape = cardSign(WISH_LOOK);

/** Is there a card of what is not so yet? A time that is wished for stands on the card of its stap. */
function hasWishCards({ columns, klantreis }: View): boolean {
  return columns.some(
    ({ stap, wishes: { contact, doet, denkt, verwacht } }) =>
      !isCurrent(stap, klantreis) ||
      [contact, doet, denkt, verwacht].some(({ added, without }) => added.length > 0 || without),
  );
}
