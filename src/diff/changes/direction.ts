import { GEVOELENS, NIVEAUS, STANDEN, TIJDSEENHEDEN } from '../../model/lines/vocabulary.data';
import { isIsoDate, parseNumber } from '../../util/dates';
import { own } from '../../util/own';
import { type Fact, valuesOf } from '../tree/tree';

/** Is the new value better for the one who makes the journey? Undefined where that cannot be said of the line. */
export type Direction = 'better' | 'worse' | undefined;

/** Values from worse to better. An oplossing that was turned down is further away than an idea. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  gevoel: GEVOELENS,
  ernst: NIVEAUS.toReversed(),
  stand: ['afgewezen', ...STANDEN.filter((stand) => stand !== 'afgewezen')],
  uitkomst: ['niet', 'waargemaakt', 'overtroffen'],
};

/** @param highIsGood of the maat of a meting, where it is known */
export function directionOf(base: Fact, head: Fact, highIsGood: boolean | undefined): Direction {
  const [old, now] = [numberOf(base), numberOf(head)];
  if (old === undefined || now === undefined || old === now) return undefined;
  switch (base.keyword) {
    case 'duurt':
    case 'wacht':
    case 'afhaken':
      return now < old ? 'better' : 'worse';
    case 'meting':
      return highIsGood === undefined ? undefined : now > old === highIsGood ? 'better' : 'worse';
    default:
      return now > old ? 'better' : 'worse';
  }
}

/** Has a date moved? Of a month and a day in it nobody knows. */
export function isLater(base: string, head: string): boolean | undefined {
  if (!isIsoDate(base) || !isIsoDate(head) || base.startsWith(head) || head.startsWith(base)) return undefined;
  return head > base;
}

/** What can be compared of a line, as a number. */
function numberOf(fact: Fact): number | undefined {
  const { keyword } = fact;
  const value = valueOf(fact);
  const order = own(ORDERS, keyword);
  if (order) {
    const rank = order.indexOf(value);
    return rank < 0 ? undefined : rank;
  }
  if (keyword === 'meting' || keyword === 'afhaken') return parseNumber(value);
  if (keyword !== 'duurt' && keyword !== 'wacht') return undefined;
  const [unit] = valuesOf(fact, 'eenheid');
  const days = unit === undefined ? undefined : own(TIJDSEENHEDEN, unit);
  // Of a range the longest: that is what somebody has to reckon with.
  const amount = parseNumber(valuesOf(fact, 'tot')[0] ?? valuesOf(fact, 'van')[0] ?? '');
  return days === undefined || amount === undefined ? undefined : days * amount;
}

function valueOf(fact: Fact): string {
  return valuesOf(fact, 'waarde')[0] ?? valuesOf(fact, 'waarden')[0] ?? '';
}
