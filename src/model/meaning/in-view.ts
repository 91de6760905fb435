import type { Klantreis, Stap } from '../klantreis';
import type { Scope } from '../scope/scope';
import { daysFromAnchor } from '../time';
import { isCurrent } from './gewenst';

/** Does the stap have a contact with an organisatie that is `eigen`? What is only wished for is no contact yet, and one that failed was none. */
export function meetsUs(stap: Stap, scope: Scope): boolean {
  return stap.contacten.some(({ met, mislukt }) => !mislukt && scope.isOwn(met));
}

/** Is the own organisation in view in this stap? Undefined where the stap is not there in the klantreis that is told. */
export function isInView(stap: Stap, klantreis: Klantreis, scope: Scope): boolean | undefined {
  return isCurrent(stap, klantreis) ? meetsUs(stap, scope) : undefined;
}

/** A stap with the answer of `isInView`. */
export interface Seen {
  readonly stap: Stap;
  readonly inView: boolean | undefined;
}

/** Stappen from `start` up to, not including, `end` that are all in view, or all not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly inView: boolean;
  /** Days from its first moment to the first moment after it; undefined where the text does not say. */
  readonly days: number | undefined;
}

/** Where the own organisation is in view today and where it is not, with how long that takes. */
export function stretchesOf(stappen: readonly Seen[]): Stretch[] {
  const states = statesOf(stappen);
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 1; at <= stappen.length; at++) {
    if (at < stappen.length && states[at] === states[start]) continue;
    found.push({ start, end: at, inView: states[start]!, days: daysBetween(stappen, start, at) });
    start = at;
  }
  return found;
}

/** A stap that is not there today goes along with the one before it, or with the first that is there. */
function statesOf(stappen: readonly Seen[]): boolean[] {
  let state = stappen.find(({ inView }) => inView !== undefined)?.inView ?? false;
  return stappen.map(({ inView }) => (state = inView ?? state));
}

/** A stap that is only wished for has no moment today. */
function daysBetween(stappen: readonly Seen[], start: number, end: number): number | undefined {
  const isThere = ({ inView }: Seen) => inView !== undefined;
  const first = moment(stappen.slice(start, end).find(isThere));
  const next = moment(stappen.slice(end).find(isThere) ?? stappen.findLast(isThere));
  if (!first || !next || first.anker !== next.anker) return undefined;
  const days = next.days - first.days;
  return days > 0 ? days : undefined;
}

function moment(seen: Seen | undefined): { readonly anker: string; readonly days: number } | undefined {
  const wanneer = seen?.stap.wanneer[0];
  const days = wanneer && daysFromAnchor(wanneer);
  return days === undefined ? undefined : { anker: wanneer!.anker!.id, days };
}

/** In how many of the stappen that there are the own organisation is in view. */
export function countInView(stappen: readonly Seen[]): { readonly seen: number; readonly all: number } {
  const today = stappen.filter(({ inView }) => inView !== undefined);
  return { seen: today.filter(({ inView }) => inView).length, all: today.length };
}
