import { currentStappen, isLived, isWhole, personaName } from './current-stappen';
import { ORDER } from '../rule/held-back-by';
import type { Found, Rule } from '../rule/rule';
import type { Klantreis, Stap } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

/**
 * Every stap is a contact with us, or nobody else is met in the whole klantreis: that is our process with a face on it. "Daarbij kan
 * het zijn dat hij de overheid tegenkomt, gewild of ongewild, op verschillende momenten" (Leonie Brouwer, KING).
 *
 * Quiet where the text does not show it: a contact that does not say with whom may be one with somebody else, and of whom
 * nobody knows who it is as well. Another persona who travels, thinks or feels along is somebody else. A klantreis that is
 * only begun, on paper or wished for, is left alone.
 */
export const kr108: Rule = {
  code: 'KR108',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'In deze klantreis is elke stap bij ons. Wat maakt {persona} mee buiten ons om: thuis, op het werk, bij anderen? Voeg zulke stappen toe.',
    uitleg:
      'Voor de klant zijn wij maar een deel van het verhaal. Wie thuis meedenkt, bij de huisarts zit of bij de bank, heeft daar ook met de overheid te maken.',
    gevallen: {
      anderen: {
        severity: 'info',
        text: '{persona} komt in deze klantreis alleen ons tegen. Wie helpt of hindert er nog meer: familie, buren, een huisarts, een verhuurder? Zet hen erbij met `contact`.',
      },
    },
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: {
    ergens: [...ORDER, 'contact', 'voor', 'gevoel', 'doet', 'denkt', 'verwacht', 'voorkant', 'achterkant'],
  },
  unfixed: 'What somebody lives through elsewhere, and with whom, only they can tell.',
  *klantreis(klantreis, scope): Iterable<Found> {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    const others = stappen.map((stap) => meetsOthers(stap, scope));
    if (stappen.length === 0 || others.includes(true)) return;
    const args = { persona: personaName(klantreis, scope) };
    const withUs = stappen.map(({ contacten }) => contacten.some(({ met }) => scope.isOwn(met)));
    if (withUs.every(Boolean)) yield { range: klantreis.range, args };
    // Without any contact with us it is no story about us alone either.
    else if (withUs.includes(true) && !isSharedBySeveral(klantreis)) {
      yield { range: klantreis.range, args: { ...args, geval: 'anderen' } };
    }
  },
};

/** Is somebody else met, or may somebody be? */
function meetsOthers({ contacten, voorkant, achterkant }: Stap, scope: Scope): boolean {
  const behind = [...voorkant, ...achterkant].flatMap(({ organisatie }) => organisatie ?? []);
  return contacten.some(({ met }) => !scope.isOwn(met)) || behind.some((organisatie) => !scope.isOwn(organisatie));
}

/** Does more than one persona go, do, think, expect or feel something? */
function isSharedBySeveral(klantreis: Klantreis): boolean {
  const stappen = currentStappen(klantreis);
  const travel = [klantreis, ...stappen].flatMap(({ voor }) => voor);
  const live = stappen
    .flatMap(({ doet, denkt, verwacht, gevoel }) => [...doet, ...denkt, ...verwacht, ...gevoel])
    .flatMap(({ van }) => van ?? []);
  return new Set([...travel, ...live].map(({ id }) => id)).size > 1;
}
