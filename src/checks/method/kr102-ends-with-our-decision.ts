import { personaName } from './questions';
import { currentStappen } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Stap } from '../../model/klantreis';
import { meetsUs } from '../../model/meaning/in-view';
import type { Scope } from '../../model/scope/scope';
import { rowsAfter } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** Parts of words that say we decide or confirm (`toekenningsbrief`, `ontvangstbevestiging`). */
const DECISION_PARTS: readonly string[] = [
  'beschikking',
  'toekenning',
  'afwijzing',
  'bevestiging',
  'toegekend',
  'goedgekeurd',
];

/** Phrases with such a part that mean something else. */
const NO_DECISION: readonly RegExp[] = [/\b(ter|tot (zijn|haar|hun|onze|uw) )\s*beschikking\b/gu];

/**
 * KR102: "besluit" as a noun. "Fatma besluit te bellen" is a verb, so it counts only in a compound, at the start of the
 * title, or after a word that needs a noun.
 */
const BESLUIT: RegExp =
  /(?:^|\b(?:het|een|ons|dat|dit|op|over|met|krijgt|ontvangt|leest|positief|negatief|definitief|schriftelijk)\s+)(besluit(?:en)?)(?!\p{L})|((?:\p{L}+besluit|besluit[bs]\p{L}+))/u;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  stap: 'Wat {persona} daarna meemaakt',
} as const;

/**
 * The klantreis ends with our decision or confirmation, as our process does. For the customer it ends when the help is there
 * (Andess, "Denken vanuit de klantvraag"; Voorschoten interviews up to and including the aftercare).
 */
export const kr102: Rule = {
  code: 'KR102',
  message: {
    severity: 'warning',
    text: 'De klantreis stopt met iets van ons (`{woord}`). Wat gebeurt er daarna voor {persona}? Voeg een stap toe.',
    uitleg: 'Een reis eindigt als het voor de klant klaar is: het geld staat op de rekening, de stoep is gemaakt.',
  },
  herkomst: 'Andess, "Denken vanuit de klantvraag", en Voorschoten, klantreis Wmo: tot en met de nazorg',
  heldBackBy: { onder: ['contact', 'achterkant'], reis: ORDER },
  *klantreis(klantreis, scope) {
    const last = currentStappen(klantreis).at(-1);
    if (klantreis.toestand === 'papier' || last === undefined || !isOurs(last, scope)) return;
    const woord = decisionWord(last.titel);
    if (woord === undefined) return;
    yield { range: last.range, args: { woord, persona: personaName(klantreis, scope, last) } };
  },
  fixes: afterTheLast,
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

/** A stap after the last one. */
function afterTheLast({ file, finding, line }: Asked): Fix[] {
  const typed = fillPlaces(TYPED.stap, { persona: String(finding.args.persona) });
  return [fix('FIX41', { nieuw: 'stap' }, rowsAfter(file, line, [{ text: 'stap: ', typed }]))];
}
