import { isLived, personaName } from './current-stappen';
import type { Asked } from '../repair/asked';
import { contactFix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Duur } from '../../model/klantreis';
import { waitsOnUs } from '../../model/meaning/waits';
import { durationWords } from '../../model/time';

/** The channel of the row that a fix makes, until the author types it over, and how a wait is written of which nobody knows how long it is. */
const TYPED = {
  kanaal: 'telefoon',
  onbekend: 'onbekend',
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
    text: 'Hier wacht {persona} op ons zonder bericht tussendoor (`wacht {duur}`). Laten wij wel iets horen? Zet er dan een `contact` bij, `vanuit organisatie`. Zo niet: wat zou {persona} willen horen?',
    veel: 'Op {aantal} plekken wacht de klant lang op ons zonder bericht tussendoor (regel {regels}). Laten wij wel iets horen? Zet er dan een `contact` bij, `vanuit organisatie`.',
    uitleg:
      'Wie lang wacht en niets hoort, gaat bellen of denkt dat het misging. Een kort bericht, ook zonder nieuws, geeft rust. Meer dan vijf werkdagen telt als lang.',
  },
  herkomst: 'Gemeente Utrecht, onderzoek gehandicaptenparkeerkaart (2023)',
  heldBackBy: { houder: ['contact', 'voorkant', 'achterkant'], reis: [...ORDER, 'contact', 'vervalt'] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    for (const { stap, wacht, on, isLong, hearsFromUs } of waitsOnUs(klantreis, scope)) {
      if (!isLong || hearsFromUs) continue;
      const args = { persona: personaName(klantreis, scope, stap), duur: lengthWords(wacht), organisatie: on.id };
      yield { range: wacht.range, args };
    }
  },
  fixes: ourMessage,
};

function lengthWords({ lengte }: Duur): string {
  return lengte ? durationWords(lengte) : TYPED.onbekend;
}

/** The message that the author had not written down yet. */
function ourMessage({ file, finding, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  return stap ? [contactFix(file, stap, TYPED.kanaal, String(finding.args.organisatie))] : [];
}
