import { isLived, isWhole } from '../../model/meaning/current';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { proves } from '../../model/meaning/evidence';

/**
 * All evidence of a klantreis was collected by others. "Zelf is hier het toverwoord": to point at research of somebody else harms the trust, and who
 * heard it with her own ears works otherwise (Andess, "Denken vanuit de klantvraag").
 *
 * Only where every bron that it names says so, for one that does not may have been our own. What we assume is no evidence.
 */
export const kr509: Rule = {
  code: 'KR509',
  message: {
    severity: 'info',
    text: 'Alle bronnen van deze klantreis zijn door anderen verzameld (`door extern`). Ga zelf ook luisteren of kijken, bijvoorbeeld een ochtend aan de balie.',
    uitleg:
      'Een rapport van een bureau lezen is iets anders dan zelf horen wat iemand meemaakt. Wie er zelf bij was, vertelt het beter door en doet er eerder iets mee.',
  },
  herkomst: 'Andess, "Denken vanuit de klantvraag": zelf is hier het toverwoord',
  heldBackBy: { reis: ['volgens', ...STATE] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const ids = new Set(klantreis.namen.flatMap(({ soort, ref }) => (soort === 'bron' ? ref.id : [])));
    const bronnen = [...ids].map((id) => scope.find('bron', id));
    const evidence = bronnen.filter(
      (bron) => bron === undefined || bron.soorten.length === 0 || proves(bron.soorten, false),
    );
    if (evidence.length === 0 || !evidence.every((bron) => bron?.verzameldDoor === 'extern')) return;
    yield { range: klantreis.range, args: {} };
  },
  unfixed: 'To go and listen is work for people.',
};
