import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { contactFixes } from '../repair/near-names';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Contact, Stap } from '../../model/klantreis';
import { mayBeFromUs } from '../../model/meaning/waits';
import type { Scope } from '../../model/scope/scope';
import type { WordList } from '../../model/word-list';
import { kanaalMeant } from '../../model/scope/uses';

/** Channels by which something is sent to us, where the title says that it is. */
const SENT: readonly string[] = ['website', 'app', 'e-mail', 'brief', 'chat'];

/** Of these a contact may as well come from us. */
const BOTH_WAYS: readonly string[] = ['e-mail', 'brief', 'chat', 'app'];

/** Channels with somebody at the other side, who says that it came through. */
const SOMEBODY: readonly string[] = ['balie', 'telefoon', 'gesprek', 'huisbezoek', 'op-locatie', 'chat'];

/** And who comes there later than the form is there for it. */
const IN_PERSON: readonly string[] = SOMEBODY.filter((id) => id !== 'telefoon' && id !== 'chat');

/** Titles that say that something is handed in. */
const HANDS_IN: RegExp =
  /(?<!\p{L})(?:meldt|vraagt(?: \S+){1,6} aan|vraagt aan|dient(?: \S+){1,6} in|doet (?:\S+ ){0,2}(?:aangifte|aanvraag|melding))(?!\p{L})/iu;

/** Words of who only looks at a form or never sends it, and of forms that ask for no answer. */
const NOTHING_SENT: readonly string[] = [
  'begint',
  'betaalt',
  'bekijkt',
  'downloadt',
  'haalt',
  'leest',
  'opent',
  'print',
  'probeert',
  'stopt',
  'vindt',
  'wil',
  'ziet',
  'zoekt',
  'enquête',
  'klanttevredenheidsonderzoek',
  'tevredenheidsonderzoek',
  'vragenlijst',
];

/** Parts of words by which a line says that it came through. */
const RECEIPT: readonly string[] = [
  '*bericht*',
  '*bevestig*',
  '*gelukt*',
  '*mail*',
  '*nummer*',
  '*ontvang*',
  '*sms*',
  '*verzonden*',
];

/** Stappen after it in which we may say so: those in which somebody is met or waits. What a customer does alone in between counts for none. */
const LATER = 2;

/** The channel of the row that a fix makes, until the author types it over. */
const TYPED = {
  kanaal: 'e-mail',
} as const;

/**
 * Something is handed in with us (a form, a melding, an aanvraag), and neither there nor in the next two stappen do we let know that it
 * came through. People doubt then whether it worked, and value the confirmation (Logius, contactvoorkeuren; Utrecht, meldingen).
 *
 * Any contact that we seek counts as one, also where the text does not say who sought it, and so does a `voorkant` that says so. Who
 * hands something in to somebody in person sees it received, as does who is with us in person soon after. A form that is only looked at is
 * not handed in.
 */
export const kr602: Rule = {
  code: 'KR602',
  message: {
    severity: 'warning',
    text: 'Stuurt {persona} ons hier iets? Zet er dan bij hoe {persona} weet dat het is aangekomen: met een `contact` `vanuit organisatie`, of een `voorkant`. Hoort {persona} niets? Maak er een `knelpunt` van.',
    veel: 'Stuurt de klant ons iets op deze {aantal} plekken (regel {regels})? Er staat geen bevestiging bij. Zet er dan een `contact` bij, `vanuit organisatie`.',
    uitleg:
      'Zonder bevestiging twijfelen mensen of het goed ging. Zij bellen, of sturen het nog een keer. Een bericht in dezelfde stap of in een van de twee daarna is genoeg.',
  },
  herkomst: 'Logius, klantreis contactvoorkeuren (2025), en gemeente Utrecht, meldingen openbare ruimte',
  woorden: RECEIPT,
  heldBackBy: {
    onder: ['contact', 'voorkant', 'knelpunt'],
    reis: [...ORDER, 'contact', 'voorkant', 'vervalt', 'of'],
  },
  *klantreis(klantreis, scope, words) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    for (const [at, stap] of stappen.entries()) {
      const { near, isEnd } = nearby(stappen, at);
      // Who is still writing has not come to the confirmation yet.
      if (
        (isEnd && klantreis.status === 'concept') ||
        !isHandedToUs(stap, scope) ||
        near.some((one) => isConfirmed(one, stap, scope, words))
      )
        continue;
      yield { range: stap.range, args: { persona: personaName(klantreis, scope, stap) } };
    }
  },
  fixes: ({ file, line }: Asked): readonly Fix[] => contactFixes(file, line, TYPED.kanaal),
};

/** Is something handed in with us, and to nobody in person? */
function isHandedToUs(stap: Stap, scope: Scope): boolean {
  const own = stap.contacten.filter(({ met, mislukt }) => !mislukt && scope.isOwn(met));
  if (own.some(({ kanaal }) => SOMEBODY.includes(kanaalMeant(kanaal.id, scope)))) return false;
  const titel = stap.titel.toLowerCase();
  if (!own.some((contact) => isHandedIn(contact, titel, scope))) return false;
  const words = titel.match(/\p{L}+/gu) ?? [];
  return !words.some((word) => NOTHING_SENT.includes(word));
}

function isHandedIn({ kanaal, vanuit }: Contact, titel: string, scope: Scope): boolean {
  if (vanuit === 'organisatie') return false;
  const id = kanaalMeant(kanaal.id, scope);
  if (id === 'formulier') return true;
  return SENT.includes(id) && HANDS_IN.test(titel) && (vanuit === 'klant' || !BOTH_WAYS.includes(id));
}

/** The stap with those after it in which we may say that it came through, and whether the klantreis ends before there were enough. */
function nearby(stappen: readonly Stap[], at: number): { readonly near: readonly Stap[]; readonly isEnd: boolean } {
  const near = [stappen[at]!];
  let left = LATER;
  for (const stap of stappen.slice(at + 1)) {
    if (left === 0) break;
    near.push(stap);
    if (stap.contacten.length > 0 || stap.wacht.length > 0) left--;
  }
  return { near, isEnd: left > 0 };
}

/** @param first the stap in which something is handed in */
function isConfirmed(stap: Stap, first: Stap, scope: Scope, words: WordList): boolean {
  const texts = [...stap.voorkant, ...stap.doet].map(({ tekst }) => tekst);
  if (stap !== first) texts.push(stap.titel);
  if (texts.some((text) => words.findIn(text) !== undefined)) return true;
  return stap.contacten.some((contact) => mayBeFromUs(contact, scope) || (stap !== first && isMet(contact, scope)));
}

/** Who speaks with us afterwards hears that it came through. */
function isMet({ kanaal, met, mislukt }: Contact, scope: Scope): boolean {
  return !mislukt && scope.isOwn(met) && IN_PERSON.includes(kanaalMeant(kanaal.id, scope));
}
