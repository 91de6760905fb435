import type { Moment, Timeline } from '../../model/meaning/visibility';

/** Where each stap stands on the line of time, from left to right. */

export interface Spot {
  readonly moment: Moment;
  /** In px of the picture. */
  readonly x: number;
  /** How wide it is, and the wait after it. */
  readonly lasts: number;
  readonly waits: number;
  /** Does the text say when it is? Else it stands somewhere between its neighbours. */
  readonly isKnown: boolean;
}

/** From one place to another, in px of the picture. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Placed {
  readonly spots: readonly Spot[];
  /** The time that is known; undefined where there is none. */
  readonly axis: Stretch | undefined;
  /** What comes before and after it, nobody knows when. */
  readonly unknown: readonly Stretch[];
  /** Where a day of the axis is. */
  readonly at: (day: number) => number;
}

/** Room before and after a stap of which nobody knows when it is, in px; at most so much of the line is taken by that. */
const APART = 16;
const MOST_APART = 0.4;

/**
 * All time in one scale. Between two stappen that are dated others stand evenly spread; before the first and after the last they stand in
 * their order, each as long as it lasts.
 */
export function placeMoments(timeline: Timeline, begin: number, width: number): Placed {
  const { moments, from, to } = timeline;
  const first = moments.findIndex(({ day }) => day !== undefined);
  const last = moments.findLastIndex(({ day }) => day !== undefined);
  const [before, after] = first < 0 ? [moments, []] : [moments.slice(0, first), moments.slice(last + 1)];
  const inside = first < 0 ? [] : moments.slice(first, last + 1);
  const rooms = [before, after].map((run) => (run.length === 0 ? 0 : run.length + 1));
  const apart = Math.min(APART, (width * MOST_APART) / Math.max(1, rooms[0]! + rooms[1]!));
  const days = to - from + [...before, ...after].reduce((sum, { lasts, waits }) => sum + lasts + waits, 0);
  const free = width - (rooms[0]! + rooms[1]!) * apart;
  const scale = days > 0 ? free / days : 0;
  // Where nothing lasts the stappen have the room among them.
  const gap = days > 0 || moments.length === 0 ? apart : width / (moments.length + 1);
  const leading = inOrder(before, begin, gap, scale);
  const start = leading.end;
  const axis = first < 0 ? undefined : { from: start, to: start + (to - from) * scale };
  const at = (day: number) => start + (day - from) * scale;
  const trailing = inOrder(after, axis?.to ?? start, gap, scale);
  const unknown = [
    ...(before.length > 0 ? [{ from: begin, to: leading.end }] : []),
    ...(after.length > 0 ? [{ from: axis!.to, to: trailing.end }] : []),
  ];
  return { spots: [...leading.spots, ...onAxis(inside, at, scale), ...trailing.spots], axis, unknown, at };
}

function inOrder(
  run: readonly Moment[],
  begin: number,
  gap: number,
  scale: number,
): { readonly spots: Spot[]; readonly end: number } {
  let x = begin;
  const spots = run.map((moment): Spot => {
    x += gap;
    const spot = { moment, x, lasts: moment.lasts * scale, waits: moment.waits * scale, isKnown: false };
    x += spot.lasts + spot.waits;
    return spot;
  });
  return { spots, end: run.length > 0 ? x + gap : begin };
}

/** From a stap that is dated to the last one that is. */
function onAxis(run: readonly Moment[], at: (day: number) => number, scale: number): Spot[] {
  return run.map((moment, nth): Spot => {
    const [lasts, waits] = [moment.lasts * scale, moment.waits * scale];
    if (moment.day !== undefined) return { moment, x: at(moment.day), lasts, waits, isKnown: true };
    const previous = run.findLastIndex(({ day }, other) => other < nth && day !== undefined);
    const next = run.findIndex(({ day }, other) => other > nth && day !== undefined);
    const [low, high] = [at(run[previous]!.day!), at(run[next]!.day!)];
    const x = low + ((high - low) * (nth - previous)) / (next - previous);
    // No further than where the next one stands for sure.
    const room = Math.max(0, high - x);
    return {
      moment,
      x,
      lasts: Math.min(lasts, room),
      waits: Math.min(waits, Math.max(0, room - lasts)),
      isKnown: false,
    };
  });
}
