import type { Contact } from '../../model/klantreis';
import { kanaalMeant } from '../../model/scope/uses';
import type { Scope } from '../../model/scope/scope';
import { currentStappen, personaName } from './current-stappen';
import type { Rule } from '../rule/rule';
import { OUR_LINES, OUR_PLACES } from './words.data';

/**
 * The klantreis begins at our own counter, form or website. The customer was on the way long before: with a birth, nine
 * months (Leonie Brouwer, KING, "richt je op mensen!"; the Smaply cheat sheet asks: is the beginning really the beginning?).
 *
 * A first stap in which somebody else is met too is life before us. A klantreis with `toestand papier` is our own process
 * and begins with us by nature.
 */
export const kr101: Rule = {
  code: 'KR101',
  *klantreis(klantreis, scope) {
    const first = currentStappen(klantreis)[0];
    if (klantreis.toestand === 'papier' || first === undefined) return;
    const meetsOthers = first.contacten.some((contact) => contact.met !== undefined && !scope.isOwn(contact.met));
    const own = first.contacten.find((contact) => scope.isOwn(contact.met) && comesToUs(contact, scope));
    if (meetsOthers || own === undefined) return;
    const args = { kanaal: kanaalMeant(own.kanaal.id, scope), persona: personaName(klantreis, scope, first) };
    yield { code: 'KR101', range: first.range, args };
  },
};

function comesToUs({ kanaal, vanuit }: Contact, scope: Scope): boolean {
  const id = kanaalMeant(kanaal.id, scope);
  return OUR_PLACES.includes(id) || (OUR_LINES.includes(id) && vanuit !== 'organisatie');
}
