import { textWidth } from '../typography/text-width';
import { wrapText } from '../typography/wrap';
import { highest, lowest } from '../util/lists';
import { FOOT_NOTE, type Pages } from './paper';
import { type Box, type LaidOut, paragraphOf, type TextRun } from './shapes';
import { SIZE } from './tokens.data';

/** What a picture says of itself below all that it shows: who it is made for, and what it does not have. */
export interface Note {
  readonly sentences: readonly string[];
  /** The same in a few words, for the line at the foot of a sheet. */
  readonly short: string;
}

/** Beside the note, and below it, in px. */
const MARGIN = 36;
const LINE = 19;
/** A wide picture has no lines that nobody can follow. */
const WIDEST = 900;

/** A picture with a note below it, and in its words. */
export function withNote(picture: LaidOut, { sentences, short }: Note): LaidOut {
  const text = sentences.join(' ');
  if (text === '') return picture;
  const left = lowest(
    picture.boxes.map(({ x }) => x),
    MARGIN,
  );
  const look = { size: SIZE.tekst, style: 'regular', role: 'zacht' } as const;
  const lines = wrapText(text, { maxWidth: Math.min(WIDEST, picture.width - 2 * left), ...look });
  const paragraph = paragraphOf(text);
  const texts = lines.map((line, nth): TextRun => ({ x: 0, y: 14 + nth * LINE, text: line, ...look, paragraph }));
  const box: Box = {
    key: 'voor-wie',
    lane: 'voet',
    label: text,
    x: left,
    y: picture.height - LINE / 2,
    width: Math.ceil(highest(lines.map((line) => textWidth(line, look.size, look.style)))),
    height: lines.length * LINE,
    trails: true,
    shapes: [],
    texts,
  };
  // First: what does not fit at the foot of a sheet is cut off at its end.
  const state = [short, picture.state ?? ''].filter((part) => part !== '').join(' · ');
  return {
    ...picture,
    height: Math.ceil(box.y + box.height + MARGIN / 2),
    boxes: [...picture.boxes, box],
    description: `${picture.description}\n${text}`,
    ...(picture.passages && { passages: [...picture.passages, { sentences }] }),
    ...(state !== '' && { state }),
  };
}

/** Sheets with a note above the line at the foot of each: who has one of them must know. */
export function withNotedSheets(sheets: Pages, { sentences }: Note): Pages {
  const text = sentences.join(' ');
  if (text === '') return sheets;
  const { size, margin, rises } = FOOT_NOTE;
  const look = { size, style: 'regular', role: 'zacht' } as const;
  const lines = wrapText(text, { maxWidth: sheets.width - 2 * margin, ...look, maxLines: rises.length });
  const paragraph = paragraphOf(text);
  const first = rises.length - lines.length;
  const runs = lines.map((line, nth): TextRun => {
    const y = sheets.height - rises[first + nth]!;
    return { x: margin, y, text: line, ...look, paragraph };
  });
  return {
    ...sheets,
    pages: sheets.pages.map((page) => ({ ...page, foot: [...runs, ...page.foot] })),
    description: `${sheets.description}\n${text}`,
  };
}
