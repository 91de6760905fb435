import { personaName } from './questions';
import { currentHolders, isLived, isWhole } from '../../model/meaning/current';
import { lineOfStap } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { Klantreis, Stap } from '../../model/klantreis';
import { hartslagenNow } from '../../model/meaning/feelings';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';

/** From so many knelpunten on, one looks at what goes wrong only. */
const MANY = 2;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  succes: 'wat hier goed gaat',
} as const;

/**
 * Knelpunten and no succes at all. Successes are celebrated too little (H3ROES, Overheid360), and who begins with "de dienst waar
 * de burger de gemeente om waardeert" gets further (Andess, "Denken vanuit de klantvraag"). One knelpunt alone is a beginning.
 */
export const kr406: Rule = {
  code: 'KR406',
  message: {
    severity: 'warning',
    concept: 'info',
    text: 'Deze klantreis heeft {aantal} knelpunten en geen enkel succes. Wat gaat er wel goed voor {persona}? Schrijf dat op als `succes`, met `waardoor`.',
    uitleg:
      'Wat goed gaat, is net zo leerzaam als wat misgaat: dat wilt u houden, en misschien werkt het ergens anders ook. En collega’s doen liever mee als zij ook lezen wat zij goed doen.',
  },
  herkomst: 'H3ROES, Overheid360; Andess, "Denken vanuit de klantvraag"',
  heldBackBy: { reis: ['succes', ...STATE] },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || !isWhole(klantreis)) return;
    const holders = currentHolders(klantreis);
    const aantal = holders.reduce((sum, { knelpunten }) => sum + knelpunten.length, 0);
    if (aantal < MANY || holders.some(({ successen }) => successen.length > 0)) return;
    yield { range: klantreis.range, args: { aantal, persona: personaName(klantreis, scope) } };
  },
  fixes: whatGoesWell,
  unfixed: 'Where nobody feels well anywhere, only people can say what is good.',
};

/** A succes in the stap where it feels best. */
function whatGoesWell({ file, finding }: Asked): Fix[] {
  const stap = lineOfStap(file, finding.range.start.line, bestStap);
  if (!stap) return [];
  const succes = { text: 'succes: ', typed: TYPED.succes };
  return [fix('FIX04', { nieuw: 'succes' }, rowsAfter(file, stap, [succes], indentUnder(file, stap)))];
}

/** The first stap with the best feeling, where that is a good one. */
function bestStap(klantreis: Klantreis): Stap | undefined {
  const beats = hartslagenNow(klantreis).flatMap((hartslag) => hartslag.beats);
  const best = beats.reduce((high, { gevoel }) => Math.max(high, gevoel.waarde), 1);
  return beats.find(({ gevoel }) => gevoel.waarde === best)?.stap.stap;
}
