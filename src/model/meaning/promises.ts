import { own } from '../../util/own';
import type { Duur, Klantreis, Stap } from '../klantreis';
import { TIJDSEENHEDEN } from '../lines/vocabulary.data';
import { middleDays } from '../time';

/** Numbers that people write in letters, from one up. */
const NUMBERS: readonly string[] = [
  ...[
    'een',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
    'dertien',
    'veertien',
  ],
];

const AMOUNT = `(\\d{1,3}|één|${NUMBERS.join('|')})`;
const UNITS = Object.keys(TIJDSEENHEDEN).join('|');

/** "binnen 8 weken", "binnen één werkdag", "maximaal 3 maanden". */
const TERM: RegExp = new RegExp(`(?<!\\p{L})(?:binnen|hooguit|maximaal) ${AMOUNT} (${UNITS})(?!\\p{L})`, 'giu');

/** Any stretch of time in a text. */
const STRETCH: RegExp = new RegExp(`(?<!\\p{L})(?:${UNITS})(?!\\p{L})`, 'giu');

/** What people say of the same time may differ so much: two months are eight weeks. */
const SLACK = 1.1;

/** How long something takes at most, as we promise it. */
export interface Term {
  /** The words of the promise: `binnen 8 weken`. */
  readonly words: string;
  readonly days: number;
  /** The row of the line `belofte`, from 0. */
  readonly row: number;
}

/** The time that each `belofte` of a klantreis or stap promises. One that names no time, or more than one, promises none that can be compared. */
export function promisesOf({ details }: Pick<Klantreis | Stap, 'details'>): Term[] {
  return details.flatMap(({ keyword, tekst, range }) => {
    const [term, ...others] = keyword === 'belofte' ? tekst.matchAll(TERM) : [];
    if (!term || others.length > 0 || (tekst.match(STRETCH) ?? []).length > 1) return [];
    const days = daysIn(term[1]!.toLowerCase(), term[2]!.toLowerCase());
    return [{ words: term[0].toLowerCase(), days, row: range.start.line }];
  });
}

function daysIn(amount: string, unit: string): number {
  const number = /^\d/.test(amount) ? Number(amount) : NUMBERS.indexOf(amount.replaceAll('é', 'e')) + 1;
  return number * own(TIJDSEENHEDEN, unit)!;
}

/** Does a wait last longer than was promised? Not one of which nobody knows how long it is. */
export function isBroken({ days }: Term, { lengte }: Duur): boolean {
  const waited = lengte && middleDays(lengte);
  return waited !== undefined && waited > days * SLACK;
}
