import { personasOf } from './questions';
import type { Asked } from '../repair/asked';
import { detailFix } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Klantreis, TextLine } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

/**
 * The klantvraag is missing, or what the customer wants to reach (Andess, "Denken vanuit de klantvraag"). The doel of a
 * persona says that as well as a resultaat does. One finding for each, since each is repaired by a line of its own.
 */
export const kr106: Rule = {
  code: 'KR106',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'Deze klantreis heeft nog geen `{woord}`. Zet die eronder, bijvoorbeeld `{voorbeeld}`.',
    gevallen: {
      resultaat: {
        text: 'Deze klantreis heeft nog geen `resultaat`: wanneer is het voor de klant goed? Zet dat eronder, bijvoorbeeld `resultaat: Alles is geregeld, en ik weet waar ik aan toe ben`.',
      },
    },
    uitleg:
      'De klantvraag zegt in de woorden van de klant waar het om gaat. Het resultaat zegt wanneer het goed is. Een `doel` bij de persona mag ook.',
  },
  herkomst: 'Andess, "Denken vanuit de klantvraag"',
  heldBackBy: { by: { klantvraag: { onder: ['klantvraag'] }, resultaat: { onder: ['resultaat', 'voor'] } } },
  *klantreis(klantreis, scope) {
    if (klantreis.ongeschreven) return;
    if (!says(klantreis.klantvraag)) yield missing(klantreis, 'klantvraag');
    if (!says(klantreis.resultaat) && !someGoal(klantreis, scope)) yield missing(klantreis, 'resultaat');
  },
  fixes: missingText,
};

function missing(klantreis: Klantreis, woord: 'klantvraag' | 'resultaat'): Found {
  return { range: klantreis.range, args: { ...(woord === 'resultaat' && { geval: woord }), woord } };
}

/** A persona that the scope does not know may have a doel; it has a message already. */
function someGoal(klantreis: Klantreis, scope: Scope): boolean {
  const known = personasOf(klantreis, scope);
  return known.length < klantreis.voor.length || known.some((persona) => persona.doel.some(says));
}

function says(line: TextLine | undefined): boolean {
  return line !== undefined && line.tekst !== '';
}

/** The line that is missing. */
function missingText({ file, finding, line }: Asked): Fix[] {
  const woord = finding.args.woord as 'klantvraag' | 'resultaat';
  return [detailFix(file, line, woord, PLACES[woord])];
}
