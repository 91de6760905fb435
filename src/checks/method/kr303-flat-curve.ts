import { personaName } from './questions';
import { currentStappen, isLived, isWhole } from '../../model/meaning/current';
import { isFlat, isResident, lineOfStap, nameOf, POINTS, travellersFelt, unfeltStappen } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { ORDER } from '../rule/held-back-by';
import type { Found, Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { rowUnder } from '../../text/edit/line-edits';

/** The share of the stappen without a feeling above which there is no curve yet. */
const MISSING = 0.6;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  gevoel: 'neutraal',
} as const;

/**
 * The hartslag of somebody is flat: four points or more that are all the same, or a klantreis that is no concept any more in which most stappen
 * have no feeling of any resident. A flat or missing emotional layer says that nobody was asked (Smaply, journey mapping mistakes).
 *
 * What is felt in a fase as a whole is felt in each of its stappen. A concept may have holes.
 */
export const kr303: Rule = {
  code: 'KR303',
  message: {
    severity: 'warning',
    concept: 'info',
    text: '{persona} voelt overal hetzelfde (`{gevoel}`). Klopt dat? Vraag waar het beter of slechter ging, en pas het gevoel daar aan.',
    gevallen: {
      leeg: {
        text: 'In {open} van de {stappen} stappen staat nog niet wat {persona} voelt. Vraag het, en zet er een `gevoel` bij.',
      },
    },
    uitleg:
      'Een reis heeft hoogte- en dieptepunten. Is overal hetzelfde gevoel ingevuld, of bijna nergens een gevoel? Dan is er vaak nog niemand naar gevraagd.',
  },
  herkomst: 'Smaply, fouten bij klantreizen',
  unfixed: 'Where all feelings are the same, only who was there can say which one is not right.',
  heldBackBy: { reis: [...ORDER, 'gevoel', 'voor', 'of', 'alleen als'] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const { range, voor, status } = klantreis;
    const flat = travellersFelt(klantreis, scope).find(isFlat);
    if (flat) {
      const gevoel = GEVOELENS[flat.beats[0]!.gevoel.waarde + 2]!;
      const args: Found['args'] = { persona: nameOf(flat.who, klantreis, scope), gevoel };
      yield { range, args };
      return;
    }
    const stappen = currentStappen(klantreis).length;
    const open = unfeltStappen(klantreis, scope).length;
    if (status === 'concept' || stappen < POINTS || open <= stappen * MISSING || !isResident(voor[0]?.id, scope))
      return;
    const args: Found['args'] = { geval: 'leeg', persona: personaName(klantreis, scope), open, stappen };
    yield { range, args };
  },
  fixes: whatWasFelt,
};

/** The first stap of which nobody said how it felt. */
function whatWasFelt({ file, finding }: Asked): Fix[] {
  if (finding.args.geval === undefined) return [];
  const stap = lineOfStap(file, finding.range.start.line, (klantreis) => unfeltStappen(klantreis, file.scope)[0]);
  if (!stap) return [];
  return [fix('FIX04', { nieuw: 'gevoel' }, rowUnder(file, stap, { text: 'gevoel ', typed: TYPED.gevoel }))];
}
