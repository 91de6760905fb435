import type { LaidOut } from './shapes';
import type { ThemeName } from './theme.data';

/** So much larger than on a screen, where nobody says how large: sharp on a screen with small pixels, and in a document. */
const SHARP = 2;
/** Many programs open no larger picture: along a side, and in all. */
const LONGEST = 32_767;
const MOST = 120_000_000;

/** A picture as dots. */
export interface Pixels {
  readonly picture: LaidOut;
  readonly theme: ThemeName;
  /** Dots for a px of the picture, along a side. */
  readonly scale: number;
}

/** How large a picture becomes, in dots. */
export function sizeInPixels(
  { width, height }: Pick<LaidOut, 'width' | 'height'>,
  scale: number,
): { readonly width: number; readonly height: number } {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The largest scale, in hundredths, at which many programs still open the picture. */
export function largestScale({ width, height }: Pick<LaidOut, 'width' | 'height'>): number {
  const largest = Math.min(LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)));
  return Math.max(0.01, Math.floor(largest * 100) / 100);
}

/** The scale of a picture where nobody chooses one. */
export function usualScale(picture: Pick<LaidOut, 'width' | 'height'>): number {
  return Math.min(SHARP, largestScale(picture));
}
