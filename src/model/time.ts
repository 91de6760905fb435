import { own } from '../util/own';
import { daysOfDate } from '../util/dates';
import type { Lengte, Wanneer } from './klantreis';
import { TIJDSEENHEDEN } from './lines/vocabulary.data';

/** Days from the anchor (before it: negative), the middle of a range; undefined without an anchor or a number. */
export function daysFromAnchor(wanneer: Wanneer): number | undefined {
  if (wanneer.anker === undefined) return undefined;
  if (wanneer.richting === undefined) return wanneer.bepaling === 'op' ? 0 : undefined;
  const days = daysOf(wanneer.van, wanneer.tot, wanneer.eenheid);
  if (days === undefined) return undefined;
  return wanneer.richting === 'voor' ? -days : days;
}

function daysOf(van: number | undefined, tot: number | undefined, eenheid: string | undefined): number | undefined {
  if (van === undefined || eenheid === undefined) return undefined;
  const unit = own(TIJDSEENHEDEN, eenheid);
  return unit === undefined ? undefined : ((van + (tot ?? van)) / 2) * unit;
}

/** Of a stretch of time the middle, in days; undefined for a unit that is no time. */
export function middleDays({ van, tot, eenheid }: Lengte): number | undefined {
  return daysOf(van, tot, eenheid);
}

/** `ongeveer 2 tot 4 weken`. */
export function durationWords(duur: Omit<Lengte, 'bepaling'> & { readonly bepaling: string | undefined }): string {
  return [
    duur.bepaling,
    decimal(duur.van),
    duur.tot === undefined ? undefined : `tot ${decimal(duur.tot)}`,
    duur.eenheid,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A number as Dutch writes it, with a comma. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** When something may be, in days. Only times on the same axis can be compared. */
export interface TimeSpan {
  /** The ankerpunt from which the days count; empty for dates, of which the days count from 1970. */
  readonly axis: string;
  readonly from: number;
  readonly to: number;
}

/** Who says "a month" means no 30 days: about half a unit on both sides is not told apart. */
const HALF = 0.49;

/** The time that a `wanneer` leaves open; undefined for one that says no time. */
export function timeSpan(wanneer: Wanneer): TimeSpan | undefined {
  const { datum, anker, bepaling, richting, van, tot, eenheid } = wanneer;
  if (datum !== undefined) {
    const [from, to] = daysOfDate(datum);
    return { axis: '', from, to };
  }
  if (anker === undefined) return undefined;
  if (richting === undefined) return bepaling === 'op' ? { axis: anker.id, from: 0, to: 0 } : undefined;
  const unit = eenheid === undefined ? undefined : own(TIJDSEENHEDEN, eenheid);
  if (van === undefined || unit === undefined) return undefined;
  const most = tot ?? van;
  const slack = bepaling === 'ongeveer' ? Math.max(1, most / 4) : HALF;
  const near = bepaling === 'binnen' ? 0 : Math.max(0, van - slack) * unit;
  const far = (most + slack) * unit;
  return richting === 'na' ? { axis: anker.id, from: near, to: far } : { axis: anker.id, from: -far, to: -near };
}
