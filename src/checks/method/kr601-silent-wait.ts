import { personaName } from './questions';
import { isLived } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { lineAround } from '../repair/fix-parts';
import { contactFixes } from '../repair/near-names';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { waitsOnUs } from '../../model/meaning/waits';

/** The channel of the row that a fix makes, until the author types it over. */
const TYPED = {
  kanaal: 'telefoon',
} as const;

/**
 * More than five working days of waiting on us, or nobody knows how long, in which we let nothing hear of us. Whoever waits
 * without a word calls to ask, and doubts whether the request came through at all (Utrecht, gehandicaptenparkeerkaart and
 * bewonersinitiatief).
 *
 * Left alone is a wait on others or of the customer's own, and one of which the text does not show that it is on us; a contact of which
 * it does not say who sought it may be our message. A wish for a message is not one yet: the wait of today stays silent.
 */
export const kr601: Rule = {
  code: 'KR601',
  message: {
    severity: 'warning',
    text: 'Hier wacht {persona} lang op ons zonder bericht tussendoor. Laten wij wel iets horen? Zet er dan een `contact` bij, `vanuit organisatie`. Zo niet: wat zou {persona} willen horen? Schrijf dat als `gewenst contact … vanuit organisatie`.',
    veel: 'Op {aantal} plekken wacht de klant lang op ons zonder bericht tussendoor (regel {regels}). Laten wij wel iets horen? Zet er dan een `contact` bij, `vanuit organisatie`.',
    uitleg:
      'Wie lang wacht en niets hoort, gaat bellen of denkt dat het misging. Een kort bericht, ook zonder nieuws, geeft rust. Meer dan vijf werkdagen telt als lang.',
  },
  herkomst: 'Gemeente Utrecht, onderzoek gehandicaptenparkeerkaart (2023)',
  heldBackBy: { houder: ['contact', 'voorkant', 'achterkant'], reis: [...ORDER, 'contact', 'vervalt'] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    for (const { stap, wacht, isLong, hearsFromUs } of waitsOnUs(klantreis, scope)) {
      if (!isLong || hearsFromUs) continue;
      yield { range: wacht.range, args: { persona: personaName(klantreis, scope, stap) } };
    }
  },
  fixes: ourMessage,
};

/** The message that the author had not written down yet. */
function ourMessage({ file, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  return stap ? contactFixes(file, stap, TYPED.kanaal) : [];
}
