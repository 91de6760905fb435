import { holdersOf } from '../../model/scope/scope';
import { decimal } from '../../model/time';
import type { Rule } from '../rule/rule';

/**
 * A meting whose value is not on the scale of its maat. A CES runs from 1 to 5 here and to 7 there, and lower may be better
 * (zaveco.nl, ibestuur.nl): a number off the scale is a slip of the pen or of another maat.
 */
export const kr505: Rule = {
  code: 'KR505',
  *klantreis(klantreis, scope) {
    for (const { maat, waarde, range } of holdersOf(klantreis).flatMap(({ metingen }) => metingen)) {
      const schaal = scope.find('maat', maat.id)?.schaal;
      if (waarde === undefined || schaal === undefined || schaal.van >= schaal.tot) continue;
      if (waarde >= schaal.van && waarde <= schaal.tot) continue;
      const args = { waarde: decimal(waarde), maat: maat.id, van: decimal(schaal.van), tot: decimal(schaal.tot) };
      yield { code: 'KR505', range, args };
    }
  },
};
