import { fillWords } from '../messages/diagram.data';
import { highest, lowest } from '../util/lists';
import { textWidth } from '../typography/text-width';
import { extentOf } from './extent';
import type { Box, LaidOut, LaneBand, Strip, TextRun } from './shapes';
import type { ThemeName } from './theme.data';

/** Sheets that a printer has, and one page as large as the picture. */
export const PAPERS = ['a4', 'a3', 'a1', 'a0', 'poster'] as const;
export type PaperName = (typeof PAPERS)[number];
export type SheetName = Exclude<PaperName, 'poster'>;

/** Standing, in pt. */
const SIZES: Readonly<Record<SheetName, readonly [number, number]>> = {
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a1: [1683.78, 2383.94],
  a0: [2383.94, 3370.39],
};
/** Beside and above a picture on sheets, and beside the line at their foot, in pt. */
const MARGIN = 28;
/** Room for the line at the foot of a sheet, how large its letters are, how far from the edge it stands, and the room between its two texts, in pt. */
const FOOT = { room: 22, size: 8, rise: 18, gap: 20 } as const;
/** Where the lines of a note stand between a picture and that line: how far from the edge, in pt. */
export const FOOT_NOTE = { size: 7.5, margin: MARGIN, rises: [40, 30] } as const;
/** How small letters may be on paper, in pt: below that nobody reads them. */
const SMALLEST_PRINT = 7;
/** From px to pt at the size of a screen. */
export const PT = 0.75;
/** In px. */
const EDGE = 4;
/** No program opens a larger page. */
const LARGEST = 14_400;

/** What stands on one sheet, in px from the corner of its own. */
export interface Page {
  /** Below it nothing is drawn. */
  readonly height: number;
  readonly strips: readonly Strip[];
  readonly boxes: readonly Box[];
  /** The lanes that it can do without, as in a picture. */
  readonly lanes?: readonly LaneBand[] | undefined;
  /** The line at its foot, in pt from the corner of the sheet. */
  readonly foot: readonly TextRun[];
}

/**
 * Is a text drawn on this page? One of a box stands on the page that its line is on, once; what stands behind the boxes is cut at the edge.
 * @param y of its box, in px
 */
export function isOnPage(
  run: Pick<TextRun, 'y' | 'size'>,
  y: number,
  { height }: Pick<Page, 'height'>,
  isOfBox: boolean,
): boolean {
  const at = y + run.y;
  return at >= 0 && at - run.size <= height && !(at >= height && isOfBox);
}

/** Sheets of one size, in the order in which they are read. */
export interface Pages {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** Where the corner of a page stands on its sheet, in pt. */
  readonly left: number;
  readonly top: number;
  /** From px to pt. */
  readonly scale: number;
  readonly pages: readonly Page[];
  /** Of the picture, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** As of the picture. */
  readonly house?: LaidOut['house'];
}

/** A picture on paper. */
export interface Sheet {
  readonly pages: Pages;
  readonly theme: ThemeName;
}

/** A picture on the screen, and on paper, where it fits on any. */
export interface PicturePage {
  readonly picture: LaidOut;
  readonly pages: Pages | undefined;
}

/** The part of a sheet that a picture may take, in pt. */
export interface SheetRoom {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function roomOn(paper: SheetName, orientation: 'staand' | 'liggend'): SheetRoom {
  const [short, long] = SIZES[paper];
  const [width, height] = orientation === 'staand' ? [short, long] : [long, short];
  return {
    sheet: { width, height },
    left: MARGIN,
    top: MARGIN,
    width: width - 2 * MARGIN,
    height: height - 2 * MARGIN - FOOT.room,
  };
}

/**
 * A picture that was laid out as a whole, on paper: a poster is one page as large as it is, other paper gets as many sheets as it takes, cut
 * where no box stands; these lie where it is too wide for standing ones.
 * @returns undefined where nobody could read it on that paper: it is too wide
 */
export function pagesOf(picture: LaidOut, paper: PaperName): Pages | undefined {
  const { title, description, house } = picture;
  const words = { title, description, ...(house && { house }) };
  const smallest = smallestText(picture);
  if (paper === 'poster') {
    const scale = Math.max(PT, SMALLEST_PRINT / smallest);
    const [width, height] = [picture.width * scale, picture.height * scale];
    if (Math.max(width, height) > LARGEST) return undefined;
    const { strips, boxes, lanes } = picture;
    const page = { height: picture.height, strips, boxes, lanes, foot: [] };
    return { width, height, left: 0, top: 0, scale, pages: [page], ...words };
  }
  const ways = (['staand', 'liggend'] as const).map((orientation) => {
    const room = roomOn(paper, orientation);
    // What hangs on a wall is as large as the sheet has room for.
    const largest = paper === 'a4' || paper === 'a3' ? PT : Math.max(PT, room.height / picture.height);
    return { ...room, scale: Math.min(largest, room.width / picture.width) };
  });
  const way = ways.find(({ scale }) => scale * smallest >= SMALLEST_PRINT);
  if (!way) return undefined;
  const { sheet, top, height, scale } = way;
  const left = (sheet.width - picture.width * scale) / 2;
  const bare = pieces(picture, height / scale);
  return { ...sheet, left, top, scale, pages: withFeet(bare, picture, sheet), ...words };
}

/** Writes at the foot of each sheet what it is of, how far that is and which sheet it is; `part` says what of the picture stands on it. */
export function withFeet(
  pages: readonly (Omit<Page, 'foot'> & { readonly part?: string })[],
  { title, state }: Pick<LaidOut, 'title' | 'state'>,
  sheet: SheetRoom['sheet'],
): Page[] {
  const y = sheet.height - FOOT.rise;
  const look = { y, size: FOOT.size, style: 'regular', role: 'zacht' } as const;
  return pages.map(({ part, ...page }, at) => {
    const number = fillWords('bladzijde', { nummer: at + 1, aantal: pages.length });
    const right = part ? `${part} · ${number}` : number;
    const room = sheet.width - 2 * MARGIN - textWidth(right, FOOT.size, 'regular') - FOOT.gap;
    const left = fitting(title, state ? ` · ${state}` : '', room);
    return {
      ...page,
      foot: [
        { ...look, x: MARGIN, text: left },
        { ...look, x: sheet.width - MARGIN, text: right, anchor: 'end' },
      ],
    };
  });
}

/** Of a title that is too long as much as fits before what else is said, and of that no more than leaves some room for the title. */
function fitting(title: string, rest: string, room: number): string {
  if (footWidth(title + rest) <= room) return title + rest;
  const said = cutTo(rest, Math.max(room * MOST_STATE, room - footWidth(title)));
  return `${cutTo(title, room - footWidth(said))}${said}`;
}

/** What is said beside a title takes so much of a line at most, where the title needs the rest. */
const MOST_STATE = 0.7;

function cutTo(text: string, room: number): string {
  if (footWidth(text) <= room) return text;
  let shown = text;
  while (shown !== '' && footWidth(`${shown}…`) > room) shown = shown.slice(0, -1).trimEnd();
  return `${shown}…`;
}

function footWidth(text: string): number {
  return textWidth(text, FOOT.size, 'regular');
}

/** The size of the smallest letters of a picture, in px. */
function smallestText({ strips, boxes }: LaidOut): number {
  const texts = [...boxes, ...strips.map((strip) => strip.draw(strip.y))].flatMap((marks) => marks.texts);
  return lowest(
    texts.map(({ size }) => size),
    Infinity,
  );
}

/** Each piece as high as fits, and shorter where a box would be cut; a box higher than a page is cut after all. */
function pieces(picture: LaidOut, room: number): Omit<Page, 'foot'>[] {
  const { height, boxes } = picture;
  const made: Omit<Page, 'foot'>[] = [];
  let top = 0;
  while (height - top > room) {
    const bottom = placeToCut(boxes, top, top + room);
    made.push(piece(picture, top, bottom));
    top = bottom;
  }
  return [...made, piece(picture, top, height)];
}

/** What of a picture stands between two heights, counted from the first of them. */
function piece({ boxes, strips }: LaidOut, top: number, bottom: number): Omit<Page, 'foot'> {
  return {
    height: bottom - top,
    strips: strips.flatMap((strip) => {
      const extent = extentOf(strip.draw(strip.y));
      const isHere = extent && extent.top < bottom && extent.bottom > top;
      return isHere ? [{ ...strip, y: strip.y - top }] : [];
    }),
    boxes: boxes.filter(({ y, height }) => y < bottom && y + height > top).map((box) => ({ ...box, y: box.y - top })),
  };
}

/** The box that leads what comes behind this place, where nothing of that stands before it. */
function endsWith(boxes: readonly Box[], place: number): readonly Box[] {
  const above = boxes.filter((box) => box.y + box.height <= place);
  const last = above.reduce<Box | undefined>(
    (low, box) => (low && low.y + low.height >= box.y + box.height ? low : box),
    undefined,
  );
  return last?.leads ? [last] : [];
}

/** The lowest boxes above this place, where below it there is only what explains the picture. */
function leavesAlone(boxes: readonly Box[], place: number): readonly Box[] {
  const isBelow = ({ y }: Box) => y >= place;
  if (boxes.some((box) => isBelow(box) && !box.trails)) return [];
  const above = boxes.filter((box) => !isBelow(box) && !box.trails);
  const last = highest(above.map(({ y }) => y));
  return above.filter(({ y }) => y === last);
}

function placeToCut(boxes: readonly Box[], top: number, bottom: number): number {
  let place = bottom;
  for (;;) {
    const across = boxes.filter((box) => box.y < place && box.y + box.height > place);
    const apart = [across, endsWith(boxes, place), leavesAlone(boxes, place)].find((some) => some.length > 0);
    if (!apart) return place;
    const above = lowest(
      apart.map(({ y }) => y),
      bottom,
    );
    // Half a page of white is worse than a box on two pages.
    if (above <= top + (bottom - top) / 2) return apart === across ? bottom : place;
    // A little white on each side: a line at the edge of a box is half outside it.
    place = above - EDGE;
  }
}
