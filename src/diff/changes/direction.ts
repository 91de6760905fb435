import { lineKind } from '../../model/lines/line-kinds';
import { TIJDSEENHEDEN } from '../../model/lines/vocabulary.data';
import { isIsoDate, parseNumber } from '../../util/dates';
import { own } from '../../util/own';
import { type Fact, valuesOf } from '../tree/tree';

/** Is the new value better for the one who makes the journey? Undefined where that cannot be said of the line. */
export type Direction = 'better' | 'worse' | undefined;

/** @param highIsGood of the maat of a meting, where it is known */
export function directionOf(base: Fact, head: Fact, highIsGood: boolean | undefined): Direction {
  const [old, now] = [numberOf(base), numberOf(head)];
  if (old === undefined || now === undefined || old === now) return undefined;
  if (base.keyword === 'meting') {
    return highIsGood === undefined ? undefined : now > old === highIsGood ? 'better' : 'worse';
  }
  return now > old === (lineKind(base.keyword)?.better !== 'less') ? 'better' : 'worse';
}

/** Has a date moved? Of a month and a day in it nobody knows. */
export function isLater(base: string, head: string): boolean | undefined {
  if (!isIsoDate(base) || !isIsoDate(head) || base.startsWith(head) || head.startsWith(base)) return undefined;
  return head > base;
}

/** What can be compared of a line, as a number. */
function numberOf(fact: Fact): number | undefined {
  const kind = lineKind(fact.keyword);
  const value = valueOf(fact);
  if (typeof kind?.better === 'object') {
    const rank = kind.better.indexOf(value);
    return rank < 0 ? undefined : rank;
  }
  switch (kind?.form) {
    case 'measurement':
    case 'percentage':
      return parseNumber(value);
    case 'duration':
      return daysOf(fact);
    default:
      return undefined;
  }
}

/** Of a range the longest: that is what somebody has to reckon with. */
function daysOf(fact: Fact): number | undefined {
  const [unit] = valuesOf(fact, 'eenheid');
  const days = unit === undefined ? undefined : own(TIJDSEENHEDEN, unit);
  const amount = parseNumber(valuesOf(fact, 'tot')[0] ?? valuesOf(fact, 'van')[0] ?? '');
  return days === undefined || amount === undefined ? undefined : days * amount;
}

function valueOf(fact: Fact): string {
  return valuesOf(fact, 'waarde')[0] ?? valuesOf(fact, 'waarden')[0] ?? '';
}
