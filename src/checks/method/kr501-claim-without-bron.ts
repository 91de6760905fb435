import type { Holder, Klantreis, Stap, Statement } from '../../model/klantreis';
import { currentHolders, currentStappen, isLived } from './current-stappen';
import { alone, type Rule } from '../rule/rule';
import { QUANTITY_CLAIM } from './words.data';

/**
 * A claim without its evidence: a knelpunt, a succes, a feeling that is not neutral, a percentage, a measurement, or a text
 * about what people do that says how many of them. Colleagues are convinced by facts (Optimaal Digitaal, tip 37).
 *
 * Of the texts only `doet` counts: what happens is ours to prove. A citaat is evidence itself, and what a persona thinks or
 * expects of others (`denkt: Bijna iedereen krijgt dit`) is theirs to be wrong about.
 *
 * Only what is said of the klantreis as it is now: a desired line is a wish, which needs no bron.
 */
export const kr501: Rule = {
  code: 'KR501',
  klantreis: alone(function* (klantreis) {
    if (!isLived(klantreis)) return;
    for (const claim of claimsOf(klantreis)) {
      if (claim.volgens.length === 0) yield { code: 'KR501', range: claim.range, args: {} };
    }
  }),
};

function claimsOf(klantreis: Klantreis): Statement[] {
  return [...currentHolders(klantreis).flatMap(claimsOfHolder), ...currentStappen(klantreis).flatMap(claimsOfStap)];
}

function claimsOfHolder(holder: Holder): Statement[] {
  return [...holder.knelpunten, ...holder.successen, ...holder.metingen];
}

function claimsOfStap(stap: Stap): Statement[] {
  return [
    ...stap.gevoel.filter((gevoel) => gevoel.waarde !== 0),
    ...(stap.afhaken ? [stap.afhaken] : []),
    ...stap.doet.filter((line) => QUANTITY_CLAIM.test(line.tekst)),
  ];
}
