import type { DiffCode, How } from '../../messages/diff.data';
import { lineKind } from '../../model/lines/line-kinds';
import { parseNumber } from '../../util/dates';
import { type Fact, type Thing, valuesOf } from '../tree/tree';
import { directionOf, isLater, marksOf, periodOf } from './direction';
import { valueOf } from './fact-words';

/** What decides whether another value is a better one. */
export interface Grounds {
  /** The new value rests on a bron that is later than what the old one rested on. */
  readonly onNewEvidence: boolean;
  /** Nobody has it yet. */
  readonly wish: boolean;
  /** Of the maat of a meting, where it is known. */
  readonly highIsGood: boolean | undefined;
}

export interface Judgement {
  readonly code: DiffCode;
  /** What became of the value, where nobody can say that it is better. */
  readonly hoe?: How | undefined;
}

/** Better and worse are claims: a plan that came further carries them, and evidence that was not there before. */
export function judge(old: Fact, now: Fact, { onNewEvidence, wish, highIsGood }: Grounds): Judgement {
  if (lineKind(now.keyword)?.better === 'earlier') {
    const later = isLater(valueOf(old), valueOf(now));
    return { code: later === undefined ? 'VS032' : later ? 'VS039' : 'VS040' };
  }
  // What was turned down for a reason and is taken up again, is another choice and no progress.
  if (now.keyword === 'stand' && valueOf(old) === 'afgewezen') return { code: 'VS032' };
  const direction = directionOf(old, now, highIsGood);
  const hoe = howOf(old, now);
  if (direction === undefined) return now.keyword === 'meting' ? { code: 'VS049', hoe } : { code: 'VS032' };
  if (wish && hoe === 'ingeschat') return { code: 'VS032' };
  // A plan is as far as its owner says, and of what failed nobody asks for evidence.
  const isSure = now.keyword === 'stand' || (direction === 'worse' && marksOf(now).length > 0);
  if (!isSure && (!onNewEvidence || isMeasuredOtherwise(old, now))) return { code: 'VS049', hoe };
  return { code: direction === 'better' ? 'VS033' : 'VS034' };
}

/** A newer meting that is worse than the one before it is worse, whoever measured. */
export function judgeNewer(old: Fact, now: Fact, grounds: Grounds): Judgement {
  const [was, is] = [periodOf(old), periodOf(now)];
  // A quarter is told apart from another quarter, and a year from another year.
  const isNewer = was !== undefined && was.length === is?.length && is > was;
  if (isNewer && !isMeasuredOtherwise(old, now) && directionOf(old, now, grounds.highIsGood) === 'worse') {
    return { code: 'VS034' };
  }
  return judge(old, now, grounds);
}

/** Fewer people were asked than before: that is another count, not a better or a worse one. */
function isMeasuredOtherwise(old: Fact, now: Fact): boolean {
  if (now.keyword !== 'meting') return false;
  const [was, is] = [old, now].map(({ facts }) => {
    const n = facts.find(({ keyword }) => keyword === 'n');
    return n && parseNumber(valuesOf(n, 'waarde')[0] ?? '');
  });
  return was !== undefined && (is === undefined || is < was);
}

function howOf(old: Fact, now: Fact): How {
  const kind = lineKind(now.keyword);
  if (kind?.form === 'measurement') return 'gemeten';
  if (typeof kind?.better !== 'string' || marksOf(old).length + marksOf(now).length > 0) return 'ingeschat';
  const isMore = (directionOf(old, now, undefined) === 'better') === (kind.better === 'more');
  return kind.form === 'duration' ? (isMore ? 'langer' : 'korter') : isMore ? 'hoger' : 'lager';
}

/** What says how firm a bron is. */
export function isGround({ kind }: Thing, { keyword }: Fact): boolean {
  return kind === 'bron' && (keyword === 'soort' || keyword === 'aantal' || keyword === 'datum');
}

/** A bron of another soort, of fewer people or of an earlier time: what rests on it stands on other ground. */
export function isOtherGround({ kind }: Thing, old: Fact, now: Fact): boolean {
  if (kind !== 'bron') return false;
  switch (now.keyword) {
    case 'soort':
      return true;
    case 'aantal':
      return (parseNumber(valueOf(now)) ?? 0) < (parseNumber(valueOf(old)) ?? 0);
    case 'datum':
      return isLater(valueOf(old), valueOf(now)) !== true;
    default:
      return false;
  }
}
