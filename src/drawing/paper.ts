import type { LaidOut } from './shapes';
import type { ThemeName } from './theme.data';

/** A4 and A3 standing, and one page as large as the picture. */
export const PAPERS = ['a4', 'a3', 'poster'] as const;
export type PaperName = (typeof PAPERS)[number];

/** In pt. */
const SIZES = { a4: [595.28, 841.89], a3: [841.89, 1190.55] } as const;
/** Beside and above a picture on sheets, and beside the line at their foot, in pt. */
export const MARGIN = 28;
/** Room for the line at the foot of a page. */
const FOOT = 22;
/** Small letters of a picture, in px, and how small those may be on paper, in pt: below that nobody reads them. */
const SMALLEST_TEXT = 12;
const SMALLEST_PRINT = 7;
/** From px to pt at the size of a screen. */
const PT = 0.75;
/** In px. */
const EDGE = 4;
/** No program opens a larger page. */
const LARGEST = 14_400;

/** A piece of a picture on a page of its own; `top` and `bottom` in px of the picture. */
export interface Piece {
  readonly top: number;
  readonly bottom: number;
}

export interface Pages {
  /** In pt. */
  readonly width: number;
  readonly height: number;
  /** Where the picture begins on each page, in pt. */
  readonly left: number;
  readonly top: number;
  /** From px to pt. */
  readonly scale: number;
  /** From top to bottom; one for a poster. */
  readonly pieces: readonly Piece[];
}

/** A picture on paper. */
export interface Sheet {
  readonly picture: LaidOut;
  readonly theme: ThemeName;
  readonly pages: Pages;
}

/**
 * How a picture comes on paper: a poster is one page as large as it is, other paper gets as many pages as it takes, cut where no box stands.
 * @returns undefined where nobody could read it on that paper: it is too wide
 */
export function pagesOf(picture: Pick<LaidOut, 'width' | 'height' | 'boxes'>, paper: PaperName): Pages | undefined {
  if (paper === 'poster') {
    const scale = Math.min(PT, LARGEST / Math.max(picture.width, picture.height));
    const [width, height] = [picture.width * scale, picture.height * scale];
    return { width, height, left: 0, top: 0, scale, pieces: [{ top: 0, bottom: picture.height }] };
  }
  const [width, height] = SIZES[paper];
  const scale = Math.min(PT, (width - 2 * MARGIN) / picture.width);
  if (scale * SMALLEST_TEXT < SMALLEST_PRINT) return undefined;
  const left = (width - picture.width * scale) / 2;
  return { width, height, left, top: MARGIN, scale, pieces: cut(picture, (height - 2 * MARGIN - FOOT) / scale) };
}

/** Each piece as high as fits, and shorter where a box would be cut; a box higher than a page is cut after all. */
function cut({ height, boxes }: Pick<LaidOut, 'height' | 'boxes'>, room: number): Piece[] {
  const pieces: Piece[] = [];
  let top = 0;
  while (height - top > room) {
    const bottom = placeToCut(boxes, top, top + room);
    pieces.push({ top, bottom });
    top = bottom;
  }
  return [...pieces, { top, bottom: height }];
}

/** The box that leads what comes behind this place, where nothing of that stands before it. */
function endsWith(boxes: LaidOut['boxes'], place: number): LaidOut['boxes'] {
  const above = boxes.filter((box) => box.y + box.height <= place);
  const last = above.reduce<LaidOut['boxes'][number] | undefined>(
    (lowest, box) => (lowest && lowest.y + lowest.height >= box.y + box.height ? lowest : box),
    undefined,
  );
  return last?.leads ? [last] : [];
}

function placeToCut(boxes: LaidOut['boxes'], top: number, bottom: number): number {
  let place = bottom;
  for (;;) {
    const across = boxes.filter((box) => box.y < place && box.y + box.height > place);
    const apart = across.length > 0 ? across : endsWith(boxes, place);
    if (apart.length === 0) return place;
    const above = apart.reduce((least, { y }) => Math.min(least, y), bottom);
    // Half a page of white is worse than a box on two pages.
    if (above <= top + (bottom - top) / 2) return bottom;
    // A little white on each side: a line at the edge of a box is half outside it.
    place = above - EDGE;
  }
}
