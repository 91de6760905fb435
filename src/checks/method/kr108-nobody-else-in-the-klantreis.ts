import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Stap } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

/**
 * Every stap is a contact with us and nobody else is met: that is our process with a face on it. "Daarbij kan het zijn dat hij de
 * overheid tegenkomt, gewild of ongewild, op verschillende momenten" (Leonie Brouwer, KING).
 *
 * One stap of a life outside us is enough. Nobody else has to be met in it: of a passport or a full container there is nobody to name.
 * Quiet where the text does not show it: a contact that does not say with whom may be one with somebody else, and of whom
 * nobody knows who it is as well. A klantreis that is only begun, on paper or wished for, is left alone.
 */
export const kr108: Rule = {
  code: 'KR108',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'In deze klantreis is elke stap bij ons. Wat maakt {persona} mee zonder ons: thuis, op het werk, bij anderen? Voeg zulke stappen toe.',
    uitleg:
      'Voor de klant zijn wij maar een deel van het verhaal. Wie thuis meedenkt, bij de huisarts zit of bij de bank, heeft daar ook met de overheid te maken.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: { reis: [...ORDER, 'contact', 'voorkant', 'achterkant'] },
  unfixed: 'What somebody lives through elsewhere, and with whom, only they can tell.',
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    if (stappen.length === 0 || stappen.some((stap) => meetsOthers(stap, scope))) return;
    if (stappen.every(({ contacten }) => contacten.some(({ met }) => scope.isOwn(met)))) {
      yield { range: klantreis.range, args: { persona: personaName(klantreis, scope) } };
    }
  },
};

/** Is somebody else met, or may somebody be? */
function meetsOthers({ contacten, voorkant, achterkant }: Stap, scope: Scope): boolean {
  const behind = [...voorkant, ...achterkant].flatMap(({ organisatie }) => organisatie ?? []);
  return contacten.some(({ met }) => !scope.isOwn(met)) || behind.some((organisatie) => !scope.isOwn(organisatie));
}
