import type { Stap } from '../../model/klantreis';
import { meetsUs } from '../../model/meaning/in-view';
import type { Scope } from '../../model/scope/scope';
import { currentStappen, personaName } from './current-stappen';
import type { Rule } from '../rule/rule';
import { BESLUIT, DECISION_PARTS, NO_DECISION } from './words.data';

/**
 * The klantreis ends with our decision or confirmation, as our process does. For the customer it ends when the help is there
 * (Andess, "Denken vanuit de klantvraag"; Voorschoten interviews up to and including the aftercare).
 */
export const kr102: Rule = {
  code: 'KR102',
  *klantreis(klantreis, scope) {
    const last = currentStappen(klantreis).at(-1);
    if (klantreis.toestand === 'papier' || last === undefined || !isOurs(last, scope)) return;
    const woord = decisionWord(last.titel);
    if (woord === undefined) return;
    yield { code: 'KR102', range: last.range, args: { woord, persona: personaName(klantreis, scope, last) } };
  },
};

/** We are in this stap: a contact with us, or work of ours behind it. */
function isOurs(stap: Stap, scope: Scope): boolean {
  const ourWork = stap.achterkant.some(({ organisatie }) => organisatie === undefined || scope.isOwn(organisatie));
  return ourWork || meetsUs(stap, scope);
}

function decisionWord(titel: string): string | undefined {
  const title = NO_DECISION.reduce((text, phrase) => text.replace(phrase, ''), titel.toLowerCase());
  const besluit = BESLUIT.exec(title);
  if (besluit) return besluit[1] ?? besluit[2];
  const words = title.match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
  return words.find((word) => DECISION_PARTS.some((part) => word.includes(part)));
}
