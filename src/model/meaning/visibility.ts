import { highest, lowest } from '../../util/lists';
import { daysOfDate } from '../../util/dates';
import type { Duur, Klantreis, Stap, Wanneer } from '../klantreis';
import { TIJDSEENHEDEN } from '../lines/vocabulary.data';
import type { Scope } from '../scope/scope';
import { daysFromAnchor, middleDays } from '../time';
import { currentStappen } from './current';
import { isSidePath } from './feelings';
import { meetsUs } from './in-view';

/** When the own organisation is seen or heard, in the time of the customer: as far as the text tells, and no further. */

/** A stap in time. */
export interface Moment {
  readonly stap: Stap;
  /** On the axis, in days; undefined where the text does not say it on this axis. */
  readonly day: number | undefined;
  /** How long it takes, and how long somebody waits in it, in days: 0 where nothing is said. */
  readonly lasts: number;
  readonly waits: number;
  /** Is there a wait of which nobody knows how long it is? */
  readonly isOpen: boolean;
  /** Is there contact with us? */
  readonly isSeen: boolean;
  /** Does it come back, nobody knows until when? */
  readonly isRepeated: boolean;
}

/** Of what the time is counted. */
export type TimeUnit = 'dag' | 'week' | 'maand' | 'jaar';

/** A unit of the time, from one day up to another. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** How many contacts with us there are in it. */
  readonly seen: number;
}

export interface Timeline {
  /** The ankerpunt that days are counted from; empty for dates, which are counted from 1970. Undefined where nothing is dated. */
  readonly axis: string | undefined;
  /** The stappen that everybody takes now, in the order of the text. */
  readonly moments: readonly Moment[];
  /** The first and the last day that are known. */
  readonly from: number;
  readonly to: number;
  readonly unit: TimeUnit;
  /** None where all that is known is of one moment. */
  readonly bins: readonly Bin[];
  /** Stappen with contact with us of which nobody knows when they are: between the first and the last day, and before or after these. */
  readonly undated: { readonly inside: number; readonly outside: number };
  /** Stappen with contact with us that come back: of those the first time is counted. */
  readonly repeated: number;
  /** The longest time without contact with us, in days. */
  readonly longest: number;
}

const DAYS: Readonly<Record<TimeUnit, number>> = {
  dag: 1,
  week: 7,
  maand: TIJDSEENHEDEN.maand!,
  jaar: TIJDSEENHEDEN.jaar!,
};

/** Up to so many of a unit the time is counted in it. */
const MOST: readonly (readonly [TimeUnit, number])[] = [
  ['dag', 14],
  ['week', 17],
  ['maand', 36],
];

/** Half of what no calendar tells apart, so that `9 maanden voor` is where nine months begin. */
const SLACK = 1e-6;

export function timelineOf(klantreis: Klantreis, scope: Scope): Timeline {
  const stappen = currentStappen(klantreis).filter((stap) => stap.of.length === 0 && !isSidePath(stap));
  const axis = mainAxis(stappen);
  const moments = stappen.map((stap) => momentOf(stap, axis, scope));
  const dated = moments.filter((one): one is Moment & { readonly day: number } => one.day !== undefined);
  const [from, to] = [
    dated.length > 0 ? lowest(dated.map(({ day }) => day)) : 0,
    dated.length > 0 ? highest(dated.map(endOf), -Infinity) : 0,
  ];
  const unit = unitFor(to - from);
  const seen = dated.filter(({ isSeen }) => isSeen);
  const [first, last] = [moments.indexOf(dated[0]!), moments.indexOf(dated.at(-1)!)];
  const undated = moments.flatMap(({ isSeen, day }, at) => (isSeen && day === undefined ? [at] : []));
  const inside = undated.filter((at) => at > first && at < last).length;
  return {
    axis,
    moments,
    from,
    to,
    unit,
    bins: to > from ? binsOf(seen, from, to, unit, axis === '') : [],
    undated: { inside, outside: undated.length - inside },
    repeated: moments.filter(({ isSeen, isRepeated }) => isSeen && isRepeated).length,
    longest: longestGap(seen, from, to),
  };
}

type Dated = Moment & { readonly day: number };

function endOf({ day, lasts, waits }: Dated): number {
  return day + lasts + waits;
}

function momentOf(stap: Stap, axis: string | undefined, scope: Scope): Moment {
  const [wanneer] = stap.wanneer;
  const when = wanneer && placeOf(wanneer);
  return {
    stap,
    day: when && when.axis === axis ? when.day : undefined,
    lasts: daysIn(stap.duurt),
    waits: daysIn(stap.wacht),
    isOpen: stap.wacht.some(({ lengte }) => lengte === undefined),
    isSeen: meetsUs(stap, scope),
    isRepeated: stap.details.some(({ keyword }) => keyword === 'herhaalt'),
  };
}

/** The first of a kind counts: another one says the same of something else. */
function daysIn([first]: readonly Duur[]): number {
  return (first?.lengte && middleDays(first.lengte)) ?? 0;
}

/** Of a range, a month or a year the middle. */
function placeOf(wanneer: Wanneer): { readonly axis: string; readonly day: number } | undefined {
  if (wanneer.datum !== undefined) {
    const [first, last] = daysOfDate(wanneer.datum);
    return Number.isFinite(first + last) ? { axis: '', day: (first + last) / 2 } : undefined;
  }
  const day = daysFromAnchor(wanneer);
  return day === undefined || !wanneer.anker ? undefined : { axis: wanneer.anker.id, day };
}

/** The ankerpunt from which most is counted, or dates: nobody knows how far the one is from the other. Of as many the first. */
function mainAxis(stappen: readonly Stap[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { wanneer } of stappen) {
    const place = wanneer[0] && placeOf(wanneer[0]);
    if (place) counts.set(place.axis, (counts.get(place.axis) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}

function unitFor(days: number): TimeUnit {
  return MOST.find(([unit, most]) => days <= most * DAYS[unit] + SLACK)?.[0] ?? 'jaar';
}

/** Less than half a unit at an end is no unit of its own. */
const HALF = 0.5;

/** Whole units from the ankerpunt on both sides; of dates from the first one. At the ends a unit may be shorter, or somewhat longer. */
function binsOf(seen: readonly Dated[], from: number, to: number, unit: TimeUnit, isDates: boolean): Bin[] {
  const size = DAYS[unit];
  const zero = isDates ? from : 0;
  const edges = [from, ...edgesBetween((from - zero) / size, (to - zero) / size).map((at) => zero + at * size), to];
  const counts = new Array<number>(edges.length - 1).fill(0);
  const binAt = (day: number) =>
    Math.max(
      0,
      Math.min(
        counts.length,
        edges.findIndex((edge) => edge > day),
      ) - 1,
    );
  const placed = (day: number) => (day >= to - SLACK ? counts.length - 1 : binAt(day + SLACK));
  for (const { day, lasts } of seen) {
    const begin = placed(day);
    const end = lasts > 0 ? Math.max(begin, placed(day + lasts - 2 * SLACK)) : begin;
    for (let at = begin; at <= end; at++) counts[at]!++;
  }
  return counts.map((seenIn, at) => ({ from: edges[at]!, to: edges[at + 1]!, seen: seenIn }));
}

/** The whole numbers between two, without those that would leave less than half of one at an end. */
function edgesBetween(from: number, to: number): number[] {
  const edges: number[] = [];
  for (let at = Math.ceil(from + HALF - SLACK); at <= to - HALF + SLACK; at++) edges.push(at);
  return edges;
}

/** Between two contacts, before the first and after the last, as far as the time is known. */
function longestGap(seen: readonly Dated[], from: number, to: number): number {
  const sorted = seen.toSorted((a, b) => a.day - b.day);
  let [last, longest] = [from, 0];
  for (const { day, lasts } of sorted) {
    longest = Math.max(longest, day - last);
    last = Math.max(last, day + lasts);
  }
  return Math.max(longest, to - last);
}
