import { lineKind, slotsOf } from '../../model/lines/line-kinds';
import { TIJDSEENHEDEN } from '../../model/lines/vocabulary.data';
import { isIsoDate, parseNumber } from '../../util/dates';
import type { Names } from '../match/names';
import { own } from '../../util/own';
import { type Fact, type Thing, valuesOf } from '../tree/tree';

/** Is the new value better for the one who makes the journey? Undefined where that cannot be said of the line. */
export type Direction = 'better' | 'worse' | undefined;

/** @param highIsGood of the maat of a meting, where it is known */
export function directionOf(base: Fact, head: Fact, highIsGood: boolean | undefined): Direction {
  const marks = [marksOf(base), marksOf(head)] as const;
  if (marks[0].length + marks[1].length > 0) return worseWithMarks(...marks);
  // A price a month cannot be held against one a year, nor what the one pays against what the other does.
  const isOfTheSame = (property: string) => valuesOf(base, property)[0] === valuesOf(head, property)[0];
  if (lineKind(base.keyword)?.form === 'amount' && !(isOfTheSame('eenheid') && isOfTheSame('persona')))
    return undefined;
  const [old, now] = [numberOf(base), numberOf(head)];
  if (old === undefined || now === undefined || old === now) return undefined;
  if (base.keyword === 'meting') {
    return highIsGood === undefined ? undefined : now > old === highIsGood ? 'better' : 'worse';
  }
  return now > old === (lineKind(base.keyword)?.better !== 'less') ? 'better' : 'worse';
}

/**
 * Does a bron prove more than it did? Where a larger share of the people says so, and no fewer of them. Undefined where the two go
 * different ways, or where one side does not tell how many.
 */
export function proofDirection(base: Fact, head: Fact): Direction {
  const [old, now] = [base, head].map((fact) => {
    const [aantal, van] = ['aantal', 'totaal'].map((property) => parseNumber(valuesOf(fact, property)[0] ?? ''));
    return aantal === undefined || !van ? undefined : { aantal, share: aantal / van };
  });
  if (!old || !now) return undefined;
  const [more, larger] = [now.aantal - old.aantal, now.share - old.share];
  if (more >= 0 && larger >= 0) return 'better';
  return more <= 0 && larger <= 0 ? 'worse' : undefined;
}

/** What a line says went wrong with it: `mislukt`, `ongewild`. */
export function marksOf({ keyword, values }: Fact): readonly string[] {
  return slotsOf(keyword).flatMap(({ kind, property }) => (kind === 'mark' && values.has(property) ? property : []));
}

/** Better with fewer of them; of one instead of another nobody knows. */
function worseWithMarks(base: readonly string[], head: readonly string[]): Direction {
  const gone = base.filter((mark) => !head.includes(mark)).length;
  const added = head.filter((mark) => !base.includes(mark)).length;
  return gone > 0 === added > 0 ? undefined : added > 0 ? 'worse' : 'better';
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
    case 'amount':
      return parseNumber(valuesOf(fact, 'bedrag')[0] ?? '');
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

/** When a meting was taken, as far as it says. */
export function periodOf({ facts }: Fact): string | undefined {
  const periode = facts.find(({ keyword }) => keyword === 'periode');
  return periode && valuesOf(periode, 'waarde')[0];
}

function valueOf(fact: Fact): string {
  return valuesOf(fact, 'waarde')[0] ?? valuesOf(fact, 'waarden')[0] ?? '';
}

/** Is a higher value of a meting a better one? Undefined where its maat does not say so. */
export function highIsGood(meting: Fact, names: Names): boolean | undefined {
  const [id] = valuesOf(meting, 'maat');
  const maat = id === undefined ? undefined : names.find('maat', id, undefined);
  if (maat?.facts.some(({ keyword }) => keyword === 'hoog is goed')) return true;
  return maat?.facts.some(({ keyword }) => keyword === 'laag is goed') ? false : undefined;
}

/** The last meting of the same maat of the thing as it was. */
export function measuredBefore({ keyword, values }: Fact, base: Thing): Fact | undefined {
  if (keyword !== 'meting') return undefined;
  const maat = values.get('maat')?.join();
  return base.facts.findLast((one) => one.keyword === keyword && one.values.get('maat')?.join() === maat);
}
