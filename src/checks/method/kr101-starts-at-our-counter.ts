import { personaName } from './questions';
import { currentStappen } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Contact } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { kanaalMeant } from '../../model/scope/uses';
import { rowsBefore } from '../../text/edit/line-edits';
import { print } from '../../text/print';
import { fillPlaces } from '../../util/text';

/** Places of ours that a customer comes to. */
const OUR_PLACES: readonly string[] = ['balie', 'formulier', 'website', 'app'];

/** Lines that work both ways: who calls us is at ours, whom we call is not. */
const OUR_LINES: readonly string[] = ['telefoon', 'e-mail', 'chat'];

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  fase: 'Wat hieraan voorafging',
  stap: 'Wat {persona} eerst meemaakte',
} as const;

/**
 * The klantreis begins at our own counter, form or website. The customer was on the way long before: with a birth, nine
 * months (Leonie Brouwer, KING, "richt je op mensen!"; the Smaply cheat sheet asks: is the beginning really the beginning?).
 *
 * A first stap in which somebody else is met too is life before us. A klantreis with `toestand papier` is our own process
 * and begins with us by nature.
 */
export const kr101: Rule = {
  code: 'KR101',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'De klantreis begint bij ons (`{kanaal}`). Wat maakte {persona} hiervoor al mee? Zet er een fase voor.',
    uitleg:
      'Voor de klant begint de reis vaak veel eerder dan aan onze balie of op onze website. Wie daar begint, mist de eerste knelpunten.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: { onder: ['contact'], reis: ORDER },
  *klantreis(klantreis, scope) {
    const first = currentStappen(klantreis)[0];
    if (klantreis.toestand === 'papier' || first === undefined) return;
    const meetsOthers = first.contacten.some((contact) => contact.met !== undefined && !scope.isOwn(contact.met));
    const own = first.contacten.find((contact) => scope.isOwn(contact.met) && comesToUs(contact, scope));
    if (meetsOthers || own === undefined) return;
    const args = { kanaal: kanaalMeant(own.kanaal.id, scope), persona: personaName(klantreis, scope, first) };
    yield { range: first.range, args };
  },
  fixes: beforeTheFirst,
};

function comesToUs({ kanaal, vanuit }: Contact, scope: Scope): boolean {
  const id = kanaalMeant(kanaal.id, scope);
  return OUR_PLACES.includes(id) || (OUR_LINES.includes(id) && vanuit !== 'organisatie');
}

/** A fase before the first one; where the first stap stands in none, only a stap. */
function beforeTheFirst({ file, finding, line }: Asked): Fix[] {
  const fase = lineAround(line, 'fase');
  const typed = fillPlaces(TYPED.stap, { persona: String(finding.args.persona) });
  const stap = { keyword: 'stap', text: typed, typed: true };
  if (!fase) return [fix('FIX40', { nieuw: 'stap' }, rowsBefore(file, line, print(stap)))];
  const rows = print({ keyword: 'fase', text: TYPED.fase, lines: [stap] });
  return [fix('FIX40', { nieuw: 'fase' }, rowsBefore(file, fase, rows))];
}
