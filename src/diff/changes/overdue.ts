import { isOverdue } from '../../model/meaning/solutions';
import type { Draft } from './change';
import type { Pairs } from '../match/match';
import { choiceOf, factOf, thingArgs, type Tree, valuesOf } from '../tree/tree';

/**
 * The oplossingen of the head that should have been done by now, in the klantreizen that change anyway: whoever reviews one of
 * those is the one to ask, and a klantreis that nobody touched is no news.
 * @param today an ISO date
 */
export function overdueIn(head: Tree, pairs: Pairs, drafts: readonly Draft[], today: string): readonly Draft[] {
  const touched = new Set(drafts.map(({ thing }) => thing && (thing.kind === 'klantreis' ? thing : thing.klantreis)));
  return head.things.flatMap((thing): readonly Draft[] => {
    if (thing.kind !== 'oplossing' || !thing.klantreis) return [];
    if (!touched.has(thing.klantreis) && !touched.has(pairs.baseOf(thing.klantreis))) return [];
    const gereed = factOf(thing, 'gereed');
    const [datum] = gereed ? valuesOf(gereed, 'waarde') : [];
    const plan = { gereed: datum, stand: choiceOf(thing, 'stand') };
    if (!gereed || datum === undefined || !isOverdue(plan, { status: choiceOf(thing.klantreis, 'status') }, today))
      return [];
    const before = pairs.baseOf(thing);
    const base = before && factOf(before, 'gereed');
    const args = { ...thingArgs(thing), datum };
    return [{ code: 'VS070', args, base: base?.place, head: gereed.place, thing, path: [datum] }];
  });
}
