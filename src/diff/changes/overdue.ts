import { dateWords } from '../../messages/diagram.data';
import { isOverdue } from '../../model/meaning/solutions';
import type { Draft } from './change';
import type { Pairs } from '../match/match';
import { choiceOf, type Fact, factOf, type Thing, thingArgs, type Tree, valuesOf } from '../tree/tree';

/**
 * The oplossingen of the head that should have been done by now, and were not late on this same day by what the base says: time alone
 * makes no change.
 * @param today an ISO date
 */
export function overdueIn(head: Tree, pairs: Pairs, today: string): readonly Draft[] {
  return head.things.flatMap((thing): readonly Draft[] => {
    const gereed = lateDate(thing, today);
    const before = pairs.baseOf(thing);
    if (gereed === undefined || (before && lateDate(before, today))) return [];
    const [datum = ''] = valuesOf(gereed, 'waarde');
    const args = { ...thingArgs(thing), datum: dateWords(datum, true) };
    const base = before && factOf(before, 'gereed')?.place;
    return [{ code: 'VS070', args, base, head: gereed.place, thing, path: [datum] }];
  });
}

/** The line with the date on which an oplossing should have been done, where that is over and it is not. */
function lateDate(thing: Thing, today: string): Fact | undefined {
  const gereed = thing.kind === 'oplossing' && thing.klantreis ? factOf(thing, 'gereed') : undefined;
  if (!gereed) return undefined;
  const plan = { gereed: valuesOf(gereed, 'waarde')[0], stand: choiceOf(thing, 'stand') };
  return isOverdue(plan, { status: choiceOf(thing.klantreis!, 'status') }, today) ? gereed : undefined;
}
