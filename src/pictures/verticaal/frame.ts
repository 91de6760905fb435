import type { View } from '../kaart/view';

/** The widths of the picture, in px: a narrow panel, a wide one, and half of a large screen. */
export const WIDTHS = [380, 560, 760] as const;
type Width = (typeof WIDTHS)[number];

/** Where something stands from left to right, in px. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** The five values of the hartslag from left to right. */
export interface Track {
  /** Of zeer negatief, and from one value to the next. */
  readonly left: number;
  readonly step: number;
  /** Of a face. */
  readonly radius: number;
}

/** What stands where in a row of the picture. Cards have some room at either side, so that their texts stand further in. */
export interface Frame {
  readonly width: number;
  readonly page: Span;
  /** The middle of the bar that says whether we are in view; absent where nobody can say. */
  readonly bar: number | undefined;
  /** The time of a stap, where it does not stand above its title. */
  readonly time: Span | undefined;
  /** Absent where nothing is felt. */
  readonly track: Track | undefined;
  readonly text: Span;
  /** The text in two columns where there is room: what happens, and what is to be said of that. */
  readonly columns: readonly [Span, Span] | undefined;
}

const MARGIN: Readonly<Record<Width, number>> = { 380: 10, 560: 14, 760: 16 };
const TRACKS: Readonly<Record<Width, Pick<Track, 'step' | 'radius'>>> = {
  380: { step: 14, radius: 10 },
  560: { step: 20, radius: 11 },
  760: { step: 19, radius: 11 },
};
const BAR = 8;
const TIME = 104;
const COLUMN_GAP = 14;

/** @param asksTime does the time of a stap stand by itself where there is room? */
export function frameOf(
  asked: number | undefined,
  { hasOwn, curves }: Pick<View, 'hasOwn' | 'curves'>,
  asksTime = true,
): Frame {
  const width = WIDTHS.find((one) => one === asked) ?? WIDTHS[2];
  const margin = MARGIN[width];
  let x = margin;
  const bar = hasOwn ? x + BAR / 2 : undefined;
  if (hasOwn) x += BAR + 4;
  const isWide = width === 760;
  const time = isWide && asksTime ? { x, width: TIME } : undefined;
  if (time) x += TIME + 2;
  const { step, radius } = TRACKS[width];
  const track = curves.length > 0 ? { left: x + radius + 2, step, radius } : undefined;
  if (track) x = track.left + 4 * step + radius + 6;
  const text = { x, width: width - margin - x };
  const half = (text.width - COLUMN_GAP) / 2;
  return {
    width,
    page: { x: margin, width: width - 2 * margin },
    bar,
    time,
    track,
    text,
    columns: isWide
      ? [
          { x, width: half },
          { x: x + half + COLUMN_GAP, width: half },
        ]
      : undefined,
  };
}

export function levelX(value: number, { left, step }: Track): number {
  return left + (value + 2) * step;
}
