import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Stap } from '../../model/klantreis';
import { mayBeFromUs } from '../../model/meaning/waits';
import type { Scope } from '../../model/scope/scope';

/** Once is no habit. */
const FEWEST = 2;

/**
 * Every contact with us is started by the customer: nothing is proactive. Looking ahead and taking people along beforehand is what
 * residents ask of a municipality (klantgericht versus oude overheidswaarden).
 *
 * A contact tells who began where it says so, or where it is at a place of ours to which people come. A letter, a call or a
 * visit that does not say it may have been ours, and so may a contact that does not say with whom: one of these keeps the rule
 * quiet, and so does what we show by ourselves, a `voorkant` in a stap in which nobody came to us. A call back that did not
 * come about is no message of ours.
 */
export const kr109: Rule = {
  code: 'KR109',
  message: {
    severity: 'info',
    text: 'In deze klantreis is er {aantal} keer contact met ons, en steeds begint {persona}. Waar kunnen wij vooruitkijken en zelf iets laten horen? Schrijf dat als `gewenst contact … vanuit organisatie`.',
    uitleg:
      'Wie vooruitkijkt, voorkomt vragen: een bericht voordat iets verloopt, of een telefoontje als het langer duurt. Gebeurt dat al? Zet er dan een `contact` bij, `vanuit organisatie`.',
  },
  herkomst: 'Klantgericht werken en oude overheidswaarden: vooruitkijken in plaats van achteraf reageren',
  heldBackBy: { ergens: [...ORDER, 'contact', 'voorkant'] },
  unfixed: 'Where a message would help, only who knows the service and its customers can say.',
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    const contacten = stappen.flatMap((stap) => stap.contacten);
    if (contacten.some((contact) => mayBeFromUs(contact, scope))) return;
    if (stappen.some((stap) => showsByItself(stap, scope))) return;
    const aantal = contacten.filter(({ met, vanuit }) => scope.isOwn(met) && vanuit !== 'organisatie').length;
    if (aantal < FEWEST) return;
    yield { range: klantreis.range, args: { aantal, persona: personaName(klantreis, scope) } };
  },
};

/** Does the customer see something of us where nobody came to us? Who does not say who shows it, may mean us. */
function showsByItself({ contacten, voorkant }: Stap, scope: Scope): boolean {
  const shown = voorkant.some(({ organisatie }) => organisatie === undefined || scope.isOwn(organisatie));
  return shown && !contacten.some(({ met }) => scope.isOwn(met));
}
