import { personaName } from './questions';
import { currentStappen } from '../../model/meaning/current';
import type { Found, Rule } from '../rule/rule';
import { isCurrent } from '../../model/meaning/gewenst';
import { stappenOf } from '../../model/scope/scope';

const MOST_FASEN = 8;
const MOST_STAPPEN = 30;
/** Signs of a title: more does not fit a card, and is seldom one thing that happens. */
const LONGEST_TITLE = 80;

/**
 * A klantreis with more than 8 fasen or 30 stappen, or a stap of which the title is a story of its own. "Begin klein" (H3ROES), and
 * "everything in one map" is one of the mistakes of journey mapping (Smaply).
 *
 * What exists only in the gewenste klantreis does not make that of now longer. A klantreis in the archive is left as it is.
 */
export const kr107: Rule = {
  code: 'KR107',
  message: {
    severity: 'info',
    text: 'Deze klantreis is lang: {fasen} fasen en {stappen} stappen. Kies één begin en één eind, of maak er twee klantreizen van.',
    uitleg: 'Begin klein: een reis met hooguit 8 fasen en 30 stappen is nog te overzien, en past op één blad.',
    gevallen: {
      titel: {
        text: 'Deze titel is lang ({tekens} tekens). Zeg in één korte zin wat {persona} hier meemaakt. Zet de rest eronder, bijvoorbeeld in `doet` of `denkt`.',
        veel: '{aantal} stappen hebben een lange titel (regel {regels}). Zeg in één korte zin wat er gebeurt, en zet de rest eronder.',
      },
    },
  },
  herkomst: 'H3ROES, zes tips voor klantgericht werken (Overheid360)',
  unfixed: 'Only who knows the story can tell where it divides, and what of a title is the rest.',
  *klantreis(klantreis, scope): Iterable<Found> {
    if (klantreis.status === 'archief') return;
    const fasen = klantreis.fasen.filter((fase) => !fase.ongeschreven && isCurrent(fase, klantreis)).length;
    const stappen = currentStappen(klantreis).length;
    if (fasen > MOST_FASEN || stappen > MOST_STAPPEN) yield { range: klantreis.range, args: { fasen, stappen } };
    for (const stap of stappenOf(klantreis)) {
      const tekens = [...stap.titel].length;
      if (tekens <= LONGEST_TITLE) continue;
      yield { range: stap.range, args: { geval: 'titel', tekens, persona: personaName(klantreis, scope, stap) } };
    }
  },
};
