import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Stap } from '../../model/klantreis';
import { rowUnder } from '../../text/edit/line-edits';
import { fillPlaces } from '../../util/text';

/** Lines that tell of the customer. */
const OF_CUSTOMERS: readonly string[] = [
  ...['contact', 'voorkant', 'doet', 'denkt', 'verwacht', 'gevoel', 'citaat', 'wacht', 'duurt', 'voor'],
];

/** What stands in the row that a fix makes, until the author types it over. */
const TYPED = {
  voorkant: 'wat {persona} hiervan merkt',
} as const;

/**
 * A stap in which only we do something, of which the customer notices nothing, nor in the stap before it or after it: a model of our
 * process, and no klantreis (Smaply, journey mapping mistakes: confusing the journey with the blueprint).
 *
 * Three such stappen in a row make it: one or two between those of the customer (a repair) are fine. A stap in which somebody waits, does,
 * thinks or feels something, or that is told of the persona, is the customer's.
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
  heldBackBy: { onder: OF_CUSTOMERS, reis: [...ORDER, ...OF_CUSTOMERS, 'vervalt'] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const stappen = currentStappen(klantreis);
    for (const [at, stap] of stappen.entries()) {
      if (!isOurs(stap)) continue;
      const near = [stappen[at - 1], stappen[at + 1]];
      if (near.some((one) => one && !isOurs(one))) continue;
      const persona = personaName(klantreis, scope, stap);
      if (stap.titel.toLowerCase().includes(persona.toLowerCase())) continue;
      yield { range: stap.range, args: { persona } };
    }
  },
  fixes: whatIsNoticed,
};

/** Is it work of ours, and does nothing in it tell of the customer? */
function isOurs(stap: Stap): boolean {
  if (stap.achterkant.length === 0) return false;
  const { contacten, voorkant, doet, denkt, verwacht, gevoel, citaten, wacht, duurt, voor } = stap;
  const told = [contacten, voorkant, doet, denkt, verwacht, gevoel, citaten, wacht, duurt, voor];
  return told.every(({ length }) => length === 0);
}

function whatIsNoticed({ file, finding, line }: Asked): Fix[] {
  const typed = fillPlaces(TYPED.voorkant, { persona: String(finding.args.persona) });
  return [fix('FIX04', { nieuw: 'voorkant' }, rowUnder(file, line, { text: 'voorkant: ', typed }))];
}
