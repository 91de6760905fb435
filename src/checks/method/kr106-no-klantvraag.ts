import { personaName, personasOf } from './questions';
import { isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { detailFix, twoDetailsFix } from '../repair/fix-parts';
import type { Found, Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import type { Klantreis, TextLine } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

/**
 * The klantvraag is missing, or what the customer wants to reach (Andess, "Denken vanuit de klantvraag"). The doel of a
 * persona says that as well as a resultaat does. Where both are missing that is one finding.
 *
 * Who has typed no more than a title is asked for the persona first (KR105), and only then for the klantvraag: one thing at a time.
 */
export const kr106: Rule = {
  code: 'KR106',
  message: {
    severity: 'warning',
    vastgesteld: 'error',
    text: 'Deze klantreis heeft nog geen `{woord}`. Zet die eronder, bijvoorbeeld `{voorbeeld}`.',
    gevallen: {
      beide: {
        text: 'Deze klantreis heeft nog geen `klantvraag` en geen `resultaat`. Wat wil {persona}, en wanneer is het goed? Zet beide eronder.',
      },
      resultaat: {
        text: 'Deze klantreis heeft nog geen `resultaat`: wanneer is het voor de klant goed? Zet dat eronder, bijvoorbeeld `resultaat: Alles is geregeld, en ik weet waar ik aan toe ben`.',
      },
    },
    uitleg:
      'De klantvraag zegt in de woorden van de klant waar het om gaat. Het resultaat zegt wanneer het goed is. Een `doel` bij de persona mag ook.',
  },
  herkomst: 'Andess, "Denken vanuit de klantvraag"',
  heldBackBy: {
    by: {
      klantvraag: { onder: ['klantvraag'] },
      resultaat: { onder: ['resultaat', 'voor'] },
      beide: { onder: ['klantvraag', 'resultaat', 'voor'] },
    },
  },
  *klantreis(klantreis, scope): Iterable<Found> {
    const { ongeschreven, range, voor } = klantreis;
    if (ongeschreven || (voor.length === 0 && !isWhole(klantreis))) return;
    const isAsked = says(klantreis.klantvraag);
    const isGood = says(klantreis.resultaat) || someGoal(klantreis, scope);
    if (!isAsked && !isGood) yield { range, args: { geval: 'beide', persona: personaName(klantreis, scope) } };
    else if (!isAsked) yield { range, args: { woord: 'klantvraag' } };
    else if (!isGood) yield { range, args: { geval: 'resultaat', woord: 'resultaat' } };
  },
  fixes: missingText,
};

/** A persona that the scope does not know may have a doel; it has a message already. */
function someGoal(klantreis: Klantreis, scope: Scope): boolean {
  const known = personasOf(klantreis, scope);
  return known.length < klantreis.voor.length || known.some((persona) => persona.doel.some(says));
}

function says(line: TextLine | undefined): boolean {
  return line !== undefined && line.tekst !== '';
}

/** What is missing. */
function missingText({ file, finding, line }: Asked): Fix[] {
  const woord = finding.args.woord as 'klantvraag' | 'resultaat' | undefined;
  if (woord !== undefined) return [detailFix(file, line, woord, PLACES[woord])];
  const [klantvraag, resultaat] = (['klantvraag', 'resultaat'] as const).map((one) => ({
    text: `${one}: `,
    typed: PLACES[one],
  }));
  return [twoDetailsFix(file, line, klantvraag!, resultaat!)];
}
