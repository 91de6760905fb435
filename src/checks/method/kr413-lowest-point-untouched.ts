import { personaName } from './questions';
import { isLived, isWhole } from '../../model/meaning/current';
import type { Asked } from '../repair/asked';
import { fix, oplossingBelow } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { meetsUs } from '../../model/meaning/in-view';
import { untouchedLows } from '../../model/meaning/touched';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';

/**
 * There are oplossingen, and none of them touches the lowest point of the hartslag. An oplossing for the last contact leaves the biggest dip where it
 * was (Leonie Brouwer, KING, on declaring a birth online).
 *
 * Life has low points that are nobody's to solve, so one without a knelpunt counts only where we are in view. A dip without a reason asks for that first (KR301), and a knelpunt there that nobody does anything about has its message (KR401): what
 * remains is a low point without a knelpunt, or with a kans only. What we cannot change, or leave on purpose (`lost niet op`), was not forgotten, and a
 * gewenst line with `door` is something done.
 */
export const kr413: Rule = {
  code: 'KR413',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Hier voelt {persona} zich het slechtst, en geen enkele oplossing gaat daarover. Wat gaat hier mis? Schrijf een `knelpunt` met een `oplossing`.',
    gevallen: {
      kans: {
        severity: 'warning',
        concept: 'info',
        text: 'Hier voelt {persona} zich het slechtst, en geen enkele oplossing gaat daarover. Er staat wel een kans. Maak daarvan een `oplossing` onder het knelpunt, of schrijf onder een oplossing `lost niet op` met de reden.',
      },
    },
    uitleg:
      'Oplossingen gaan vaak over wat wij makkelijk kunnen veranderen, en niet over wat mensen het meeste dwarszit. Het laagste punt van de hartslag is waar zij ons later op beoordelen.',
  },
  herkomst: 'Leonie Brouwer (KING), "Richt je op mensen!"',
  heldBackBy: {
    onder: ['knelpunt', 'oplossing', 'door', 'gewenst', 'vervalt', 'gevoel'],
    houder: ['oplossing', 'knelpunt', 'door'],
    fase: ['oplossing', 'knelpunt'],
    reis: [
      'gevoel',
      'oplossing',
      'lost op',
      'lost niet op',
      'door',
      'stand',
      'invloed',
      'voor',
      'of',
      'alleen als',
      ...STATE,
    ],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    for (const { who, stap, fase, feeling } of untouchedLows(klantreis, scope)) {
      const hasKnelpunt = stap.knelpunten.length > 0 || fase.knelpunten.length > 0;
      if (!hasKnelpunt && (feeling.gevoel.omdat === '' || !meetsUs(stap, scope))) continue;
      const persona = scope.find('persona', who)?.titel ?? personaName(klantreis, scope, stap);
      yield { range: stap.range, args: { persona, ...(hasKnelpunt && { geval: 'kans' }) } };
    }
  },
  fixes: whatWeDoThere,
};

/** An oplossing below the knelpunt that is there, else both. */
function whatWeDoThere({ file, line }: Asked): Fix[] {
  const knelpunt = line.children.find(({ keyword }) => keyword === 'knelpunt');
  if (knelpunt) return [oplossingBelow(file, knelpunt)];
  const rows = [{ text: 'knelpunt: ', typed: PLACES.knelpunt }, { text: `oplossing: ${PLACES.oplossing}` }];
  return [fix('FIX04', { nieuw: 'knelpunt' }, rowsAfter(file, line, rows, indentUnder(file, line)))];
}
