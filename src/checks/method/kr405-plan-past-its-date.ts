import { oplossingenOf } from '../../model/scope/scope';
import { isOverdue } from '../../model/meaning/solutions';
import type { Rule } from '../rule/rule';

/**
 * An oplossing that should have been done by now. People only work in another way "als er consequent op gestuurd wordt" (003,
 * klantgericht versus oude overheidswaarden). A comparison says it by itself.
 */
export const kr405: Rule = {
  code: 'KR405',
  *onDay(klantreis, today) {
    for (const oplossing of oplossingenOf(klantreis)) {
      if (!isOverdue(oplossing, klantreis, today)) continue;
      yield { code: 'KR405', range: oplossing.range, args: { datum: oplossing.gereed!, vandaag: today } };
    }
  },
};
