import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import { unfeltStappen } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Stap } from '../../model/klantreis';
import { isSidePath } from '../../model/meaning/feelings';
import { rowUnder } from '../../text/edit/line-edits';

/** So many stappen with a feeling, and so many between them without, are no chance any more. */
const FELT = 3;
const BETWEEN = 2;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  gevoel: 'neutraal',
} as const;

/**
 * Feelings stand with contacts only: what somebody feels while waiting, or while nobody is met, is nowhere. Then the klantreis is a row of
 * polaroids, and what people live between them is missed. One tip, on the first of those stappen.
 *
 * Nothing is said where one of them has a feeling, since then somebody thought of it, nor where most stappen have none: that is KR303. What
 * the persona thinks or says in a stap tells how it is there, and where only some come nobody needs to be asked.
 */
export const kr309: Rule = {
  code: 'KR309',
  message: {
    severity: 'info',
    text: 'Er staat alleen een gevoel bij contact. Maar hoe is het voor {persona} om te wachten, of om iets zelf te doen? In {aantal} van zulke stappen staat nog geen gevoel.',
    uitleg:
      'Ook als er niemand is, voelen mensen iets: tijdens het wachten, of als ze iets alleen uitzoeken. Daar zitten knelpunten die bij een contact niet te zien zijn.',
  },
  herkomst: 'Generation Journey, klantreizen in de zorg',
  heldBackBy: {
    reis: [...ORDER, 'gevoel', 'contact', 'wacht', 'denkt', 'citaat', 'alleen als'],
    onder: ['gevoel', 'contact'],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const open = unfeltStappen(klantreis, scope);
    const felt = currentStappen(klantreis).filter((stap) => !open.includes(stap));
    const between = open.filter((stap) => isBetween(stap) && !isSidePath(stap) && !isTold(stap));
    if (felt.length < FELT || between.length < BETWEEN || open.length > felt.length || felt.some(isBetween)) return;
    const args = { persona: personaName(klantreis, scope, between[0]), aantal: between.length };
    yield { range: between[0]!.range, args };
  },
  fixes: howItIs,
};

/** Does somebody wait here, or is nobody met? */
function isBetween({ contacten, wacht }: Stap): boolean {
  return contacten.length === 0 || wacht.length > 0;
}

/** Do words of who is there tell how it is? */
function isTold({ denkt, citaten }: Stap): boolean {
  return denkt.length > 0 || citaten.length > 0;
}

function howItIs({ file, line }: Asked): Fix[] {
  return [fix('FIX04', { nieuw: 'gevoel' }, rowUnder(file, line, { text: 'gevoel ', typed: TYPED.gevoel }))];
}
