import { isLived } from '../../model/meaning/current';
import { fasenOfStappen, tellsWhy } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fillLine, fix, lineAround } from '../repair/fix-parts';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { REASON_PLACE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { hartslagenNow } from '../../model/meaning/feelings';
import { indentUnder, rowsAfter } from '../../text/edit/line-edits';

/** The highest feeling that there is. */
const PEAK = 2;

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  succes: 'wat hier zo goed gaat',
} as const;

/**
 * A peak of the hartslag of which nobody says where it comes from: no reason behind the feeling, and no succes in the stap or its fase.
 * Successes are celebrated too little (H3ROES, Overheid360: four successes), and what works here may work elsewhere. What the
 * persona says or thinks there is its reason too. Employees have peaks as well: what makes their work good is worth as much.
 */
export const kr302: Rule = {
  code: 'KR302',
  message: {
    severity: 'info',
    text: 'Dit is een hoogtepunt. Waardoor gaat het hier zo goed? Zet de reden achter het gevoel, of schrijf een `succes`.',
    veel: '{aantal} hoogtepunten hebben nog geen reden (regel {regels}). Zet de reden achter het gevoel, of schrijf een `succes`.',
    uitleg:
      'Wie weet waardoor iets goed gaat, kan het zo houden en het ook ergens anders doen. Succes mag gezien worden.',
  },
  herkomst: 'H3ROES, Overheid360: vier successen',
  heldBackBy: {
    onder: ['gevoel'],
    houder: ['succes', 'citaat', 'denkt', 'verwacht', 'uitkomst'],
    fase: ['succes'],
    reis: STATE,
  },
  *klantreis(klantreis) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    const fasen = fasenOfStappen(klantreis);
    for (const { who, beats } of hartslagenNow(klantreis)) {
      for (const { stap, gevoel } of beats) {
        if (gevoel.waarde < PEAK || gevoel.gevoel.omdat !== '') continue;
        if (tellsWhy(who, stap.stap, klantreis, 'overtroffen')) continue;
        const successes = [stap.stap, fasen.get(stap.stap)!].flatMap(({ successen }) => successen);
        if (successes.length === 0) yield { range: gevoel.gevoel.range, args: {} };
      }
    }
  },
  fixes: whyItIsGood,
};

/** The reason behind the feeling, or the succes that it comes from. */
function whyItIsGood({ file, line }: Asked): Fix[] {
  const reason = fix('FIX48', {}, fillLine(file, line, REASON_PLACE));
  const stap = lineAround(line, 'stap');
  if (!stap) return [reason];
  const rows = rowsAfter(file, stap, [{ text: 'succes: ', typed: TYPED.succes }], indentUnder(file, stap));
  return [reason, fix('FIX04', { nieuw: 'succes' }, rows)];
}
