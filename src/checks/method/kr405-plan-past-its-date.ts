import { oplossingenOf } from '../../model/scope/scope';
import { isOverdue } from '../../model/meaning/solutions';
import type { Rule } from '../rule/rule';

/**
 * An oplossing that should have been done by now. People only work in another way "als er consequent op gestuurd wordt" (003,
 * klantgericht versus oude overheidswaarden). In the archive nobody waits for it any more. A comparison says it by itself.
 */
export const kr405: Rule = {
  code: 'KR405',
  *onDay(klantreis, today) {
    if (klantreis.status === 'archief') return;
    for (const { gereed, stand, range } of oplossingenOf(klantreis)) {
      if (gereed === undefined || !isOverdue(gereed, stand, today)) continue;
      yield { code: 'KR405', range, args: { datum: gereed, vandaag: today } };
    }
  },
};
