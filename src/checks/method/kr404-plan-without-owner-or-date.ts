import { oplossingenOf } from '../../model/scope/scope';
import { alone, type Rule } from '../rule/rule';

/**
 * An oplossing that is planned or under way needs somebody who sees to it and a date (Heusden: owner, time, costs;
 * Zoetermeer; Smaply, journey mapping mistake "no owner"). One finding for each, since each is repaired by a line of its
 * own.
 */
export const kr404: Rule = {
  code: 'KR404',
  klantreis: alone(function* (klantreis) {
    for (const oplossing of oplossingenOf(klantreis)) {
      const { stand, range } = oplossing;
      if (stand !== 'gepland' && stand !== 'bezig') continue;
      if (!oplossing.eigenaar?.tekst) yield { code: 'KR404', range, args: { stand, woord: 'eigenaar' } };
      if (oplossing.gereed === undefined) yield { code: 'KR404', range, args: { stand, woord: 'gereed' } };
    }
  }),
};
