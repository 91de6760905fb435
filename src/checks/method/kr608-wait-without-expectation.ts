import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { detailFix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Stap } from '../../model/klantreis';
import { waitsOnUs } from '../../model/meaning/waits';

/**
 * A long wait on us of which nobody wrote what the customer expects. People want to know where they stand (Telengy: "duidelijkheid,
 * eenvoud en voorspelbaarheid"), and whether we said how long it takes shows in what they expect.
 *
 * A tip, and only in a klantreis that is told as a whole. Left alone is a wait before which the expectation is told already, in the stap
 * above it, and one that is silent: of that KR601 asks what should be heard, and two questions about one line are one too many.
 */
export const kr608: Rule = {
  code: 'KR608',
  message: {
    severity: 'info',
    text: 'Hier wacht {persona} lang op ons. Wat verwacht {persona} dan: hoelang, en wat komt er? Zet het erbij met `verwacht`.',
    veel: 'Op {aantal} plekken wacht de klant lang op ons zonder dat er staat wat die verwacht (regel {regels}). Zet er een `verwacht` bij.',
    uitleg:
      'Wachten valt mee als u weet waar u aan toe bent. Met `verwacht` ziet iedereen of wij dat hadden verteld, en of het uitkwam.',
  },
  herkomst: 'Telengy, klantreis van Dennis (werkbedrijf)',
  heldBackBy: {
    houder: ['verwacht', 'contact', 'voorkant', 'achterkant'],
    reis: [...ORDER, 'contact', 'verwacht', 'vervalt'],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    const before = new Map(stappen.map((stap, at) => [stap, stappen[at - 1]]));
    for (const { stap, wacht, isLong, hearsFromUs } of waitsOnUs(klantreis, scope)) {
      if (!isLong || !hearsFromUs || isExpected(stap) || isExpected(before.get(stap))) continue;
      yield { range: wacht.range, args: { persona: personaName(klantreis, scope, stap) } };
    }
  },
  fixes: whatIsExpected,
};

function isExpected(stap: Stap | undefined): boolean {
  return stap?.verwacht.some(({ tekst }) => tekst !== '') ?? false;
}

function whatIsExpected({ file, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  return stap ? [detailFix(file, stap, 'verwacht', PLACES.verwacht)] : [];
}
