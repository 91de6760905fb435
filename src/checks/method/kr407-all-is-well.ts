import { personaName } from './questions';
import { currentHolders, currentStappen, isLived, isWhole } from '../../model/meaning/current';
import { isFlat, lineOfStap, travellersFelt, unfeltStappen } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Klantreis, Stap } from '../../model/klantreis';
import { hartslagenNow } from '../../model/meaning/feelings';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';

/** A fall of this much is a dip, even where it does not end below neutral. */
const DROP = 2;

/** So few feelings tell nothing yet. */
const SEVERAL = 3;

/**
 * A klantreis in which all is well: feelings enough, and no knelpunt and no dip anywhere. Such a map shows what we would like to see
 * (generationjourney.nl on customer journeys in care: one without data of customers is distorted).
 *
 * Of a klantreis of which most stappen have no feeling yet nobody knows. Who gives up, an expectation that is not met and a contact that did not come about are dips as well, and so is what an employee feels. A curve that is flat
 * has its message (KR303).
 */
export const kr407: Rule = {
  code: 'KR407',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'In deze klantreis gaat alles goed: geen knelpunt, en nergens een dip. Waar klagen mensen als {persona} over, en waar geven zij het op? Vraag het hun, en schrijf het op als `knelpunt`.',
    uitleg:
      'Bijna geen reis is overal fijn. Gaat op papier alles goed, dan hebben wij vaak opgeschreven hoe wij het hopen. Is het echt zo? Schrijf dan `negeer KR407`, met hoe u dat weet.',
  },
  herkomst: 'Generation Journey, over klantreizen in de zorg',
  heldBackBy: {
    reis: ['gevoel', 'knelpunt', 'afhaken', 'uitkomst', 'verwacht', 'contact', 'voor', 'of', 'alleen als', ...STATE],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const beats = hartslagenNow(klantreis).flatMap((hartslag) => hartslag.beats);
    const isWell = beats.every(
      ({ gevoel, before }) => gevoel.waarde >= 0 && (before?.waarde ?? 0) - gevoel.waarde < DROP,
    );
    if (beats.length < SEVERAL || !isWell) return;
    if (currentHolders(klantreis).some(({ knelpunten }) => knelpunten.length > 0)) return;
    const stappen = currentStappen(klantreis);
    const isHardlyTold = unfeltStappen(klantreis, scope).length * 2 > stappen.length;
    if (isHardlyTold || stappen.some(disappoints) || travellersFelt(klantreis, scope).some(isFlat)) return;
    yield { range: klantreis.range, args: { persona: personaName(klantreis, scope) } };
  },
  fixes: whatGoesWrong,
};

/** Does something in the stap not come up to what somebody hoped? */
function disappoints({ afhaken, verwacht, contacten }: Stap): boolean {
  return (
    afhaken !== undefined ||
    verwacht.some(({ uitkomst }) => uitkomst === 'niet') ||
    contacten.some(({ mislukt }) => mislukt)
  );
}

/** A knelpunt in the stap where it feels least good. */
function whatGoesWrong({ file, finding }: Asked): Fix[] {
  const stap = lineOfStap(file, finding.range.start.line, leastGood);
  if (!stap) return [];
  const knelpunt = { text: 'knelpunt: ', typed: PLACES.knelpunt };
  return [fix('FIX04', { nieuw: 'knelpunt' }, rowsAfter(file, stap, [knelpunt], indentUnder(file, stap)))];
}

function leastGood(klantreis: Klantreis): Stap | undefined {
  const beats = hartslagenNow(klantreis).flatMap((hartslag) => hartslag.beats);
  const least = beats.reduce((low, { gevoel }) => Math.min(low, gevoel.waarde), 2);
  return beats.find(({ gevoel }) => gevoel.waarde === least)?.stap.stap;
}
