import { isLived, personaName } from './current-stappen';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Duur } from '../../model/klantreis';
import { waitsOnUs } from '../../model/meaning/waits';
import { durationWords } from '../../model/time';
import { rowUnder } from '../../text/edit/line-edits';
import { print } from '../../text/print';

/** The channel of the row that a fix makes, until the author types it over, and who seeks the contact. */
const TYPED = {
  kanaal: 'telefoon',
  vanuit: 'organisatie',
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
  if (!stap) return [];
  const words = { kanaal: TYPED.kanaal, organisatie: String(finding.args.organisatie), vanuit: TYPED.vanuit };
  const [row] = print({ keyword: 'contact', words });
  return [fix('FIX04', { nieuw: row!.text }, rowUnder(file, stap, row!))];
}
