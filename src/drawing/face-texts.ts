import { type FaceRun, faceRuns } from '../typography/face-runs';
import { textWidth } from '../typography/text-width';
import type { TextRun } from './shapes';

/** A piece of a text that one font draws, and where it begins, in px. */
export interface FaceText extends FaceRun {
  readonly x: number;
}

/**
 * A text as the fonts that draw it, from left to right, for whoever brings the fonts along and gets no help of the reader's device.
 * @returns `begin` and `end`: of the whole, in px; `missing`: the signs that no font of ours has, for which an empty box stands
 */
export function faceTexts({ x, text, size, style, anchor }: TextRun): {
  readonly texts: readonly FaceText[];
  readonly begin: number;
  readonly end: number;
  readonly missing: readonly string[];
} {
  const { runs, missing } = faceRuns(text, style);
  const widths = runs.map((run) => textWidth(run.text, size, run.face === 'symbols' ? 'regular' : run.face));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const begin = x - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
  let end = begin;
  const texts = runs.map((run, at) => {
    const placed = { ...run, x: end };
    end += widths[at]!;
    return placed;
  });
  return { texts, begin, end, missing };
}
