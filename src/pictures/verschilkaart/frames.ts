import { Card } from '../../drawing/card';
import { lower, lowerTexts, type Box, type Marks, type Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { markedAs, type MergedCell } from './mark-cell';
import { BAND_HEIGHT, MARK_LOOKS, markBand, markDot, markWords } from './marks';
import { quiet, struckThrough } from './repaint';
import type { Lane, LaneCell } from '../kaart/lanes';
import { CORNER, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

/** How the outline of a card is painted. */
export interface Paint {
  readonly fill: Role;
  readonly stroke: Role;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

/** What stands around a card. */
export interface Frame {
  readonly outline: (width: number, height: number, paint: Paint) => Shape;
  /** The mark as a band along the top, or as a line of words. */
  readonly heading: 'band' | 'line';
}

const CARD_FRAME: Frame = { outline: rounded, heading: 'band' };

/** The card as the picture shows it: quiet where nothing changed, else in a frame that says what happened. */
export function dressed(merged: MergedCell, frame: Frame = CARD_FRAME): LaneCell {
  const { cell, marks, baseLine, label, isGone } = merged;
  const [mark] = marks;
  const where = isGone ? { key: `was/${cell.content.about.key}`, line: undefined } : {};
  const about = { label, baseLine, ...where, ...markedAs(merged) };
  if (mark === undefined)
    return { ...cell, at: (x, y, taller) => ({ ...quiet(framed(cell, frame, x, y, taller)), ...about }) };
  const { width, look } = cell.content;
  const { role, dash } = MARK_LOOKS[mark];
  const paint: Paint = {
    fill: isGone ? 'papier' : (look.fill ?? 'papier'),
    stroke: role,
    strokeWidth: merged.along ? 1.75 : 2.25,
    ...(dash && { dash }),
  };
  const top = merged.along ? undefined : heading(merged, frame);
  // What stands on no card of its own gets some air inside the frame.
  const air = look.fill ? 0 : 3;
  const down = (top?.height ?? 0) + air;
  const height = cell.height + down + air;
  return {
    ...cell,
    height,
    at: (x, y, taller = height) => {
      const below = frame.heading === 'line' ? (taller - height) / 2 : 0;
      const inner = withoutBackground(cell.at(x, y), look);
      const box = isGone ? struckThrough(inner) : inner;
      return {
        ...box,
        ...about,
        height: taller,
        shapes: [
          frame.outline(width, taller, paint),
          ...lower(box.shapes, down + below),
          ...(top ? lower(top.shapes, below) : markDot(mark, width - 3, 3)),
        ],
        texts: [...lowerTexts(top?.texts ?? [], below), ...lowerTexts(box.texts, down + below)],
      };
    },
  };
}

/** The mark in words, and under it where a moved thing came from. */
function heading({ marks, isWish, from, cell }: MergedCell, frame: Frame): Marks & { readonly height: number } {
  const { width, reading, lane, padding } = cell.content;
  const { role, icon } = MARK_LOOKS[marks[0]!];
  const isBand = frame.heading === 'band';
  const words = new Card(lane, { width, reading }, { x: isBand ? PADDING.kaart.x : padding.x, y: 0 });
  if (!isBand)
    words
      .gap(SPACE.teken)
      .iconText(icon, markWords(marks, isWish).toUpperCase(), { size: SIZE.klein, style: 'bold', role });
  if (from) words.gap(isBand ? SPACE.kop : SPACE.een).text(from, { size: SIZE.klein, style: 'bold', role });
  const { shapes, texts } = words.finish({ key: '', label: '' }).at(0, 0);
  if (!isBand) return { shapes, texts, height: words.bottom - 4 };
  const band = markBand(marks, isWish, width, reading);
  return {
    shapes: band.shapes,
    texts: [...band.texts, ...lowerTexts(texts, BAND_HEIGHT)],
    height: BAND_HEIGHT + words.bottom,
  };
}

/** An unmarked card has the outline of its frame in its own colours. */
function framed(cell: LaneCell, frame: Frame, x: number, y: number, taller?: number): Box<Lane> {
  const box = cell.at(x, y, taller);
  if (frame === CARD_FRAME) return box;
  const paint: Paint = {
    fill: cell.content.look.fill ?? 'papier',
    stroke: cell.content.look.stroke ?? 'lijn',
    strokeWidth: LINE.hulp,
  };
  const inner = withoutBackground(box, cell.content.look);
  const below = (box.height - cell.height) / 2;
  return {
    ...inner,
    shapes: [frame.outline(box.width, box.height, paint), ...lower(inner.shapes, below)],
    texts: lowerTexts(inner.texts, below),
  };
}

function withoutBackground(box: Box<Lane>, look: LaneCell['content']['look']): Box<Lane> {
  return look.fill || look.stroke ? { ...box, shapes: box.shapes.slice(1) } : box;
}

function rounded(width: number, height: number, paint: Paint): Shape {
  return { type: 'rect', x: 0, y: 0, width, height, radius: CORNER.kaart, ...paint };
}
