import { currentStappen, isLived, isWhole, personaName } from './current-stappen';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Stap } from '../../model/klantreis';
import { rowUnder } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** What stands in the row that a fix makes, until the author types it over. */
const TYPED = {
  voorkant: 'wat {persona} hiervan merkt',
} as const;

/**
 * A stap in which only we do something, of which the customer notices nothing, nor in the stap before it or after it: a model of our
 * process, and no klantreis (Smaply, journey mapping mistakes: confusing the journey with the blueprint).
 *
 * One such stap between two that the customer takes part in (a repair) is fine, and so is one in which somebody waits, does, thinks or
 * feels something, or that is told of the persona.
 */
export const kr607: Rule = {
  code: 'KR607',
  message: {
    severity: 'info',
    text: 'In deze stap en die ernaast doen alleen wij iets. Wat merkt {persona} ervan? Zet dat erbij, of zet ons werk als `achterkant` in een stap van {persona}.',
    veel: 'In {aantal} stappen en die ernaast doen alleen wij iets (regel {regels}). Zet erbij wat de klant merkt, of zet ons werk als `achterkant` in een stap van de klant.',
    uitleg:
      'Een klantreis vertelt wat de klant meemaakt. Ons eigen werk staat eronder, als `achterkant`. Stappen met alleen ons werk maken er een procesplaatje van.',
  },
  herkomst: 'Smaply, fouten bij journey mapping',
  heldBackBy: {
    onder: ['contact', 'voorkant', 'doet', 'denkt', 'verwacht', 'gevoel', 'citaat', 'wacht', 'duurt', 'voor'],
    reis: [...ORDER, 'contact', 'voorkant', 'vervalt'],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    for (const [at, stap] of stappen.entries()) {
      if (stap.achterkant.length === 0 || !isOurs(stap)) continue;
      const near = [stappen[at - 1], stappen[at + 1]];
      if (near.some((one) => one && isSeen(one))) continue;
      const persona = personaName(klantreis, scope, stap);
      if (stap.titel.toLowerCase().includes(persona.toLowerCase())) continue;
      yield { range: stap.range, args: { persona } };
    }
  },
  fixes: whatIsNoticed,
};

/** Does nothing in it tell of the customer? */
function isOurs(stap: Stap): boolean {
  const { doet, denkt, verwacht, gevoel, citaten, wacht, duurt, voor } = stap;
  return (
    !isSeen(stap) && [doet, denkt, verwacht, gevoel, citaten, wacht, duurt, voor].every(({ length }) => length === 0)
  );
}

function isSeen({ contacten, voorkant }: Stap): boolean {
  return contacten.length > 0 || voorkant.length > 0;
}

function whatIsNoticed({ file, finding, line }: Asked): Fix[] {
  const typed = fillPlaces(TYPED.voorkant, { persona: String(finding.args.persona) });
  return [fix('FIX04', { nieuw: 'voorkant' }, rowUnder(file, line, { text: 'voorkant: ', typed }))];
}
