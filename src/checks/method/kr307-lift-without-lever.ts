import { personaName } from './questions';
import { currentStappen, isLived } from '../../model/meaning/current';
import { fasenOfStappen, feltIn } from './felt-by-residents';
import type { Asked } from '../repair/asked';
import { fix, lineAround } from '../repair/fix-parts';
import { MOST_NAMES, namesNear } from '../repair/near-names';
import { STATE } from '../rule/held-back-by';
import type { Rule } from '../rule/rule';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { leversOf } from '../../model/meaning/levers';
import { ownerOf } from '../../model/meaning/owner';
import { indentUnder, rowBelow, rowsAfter } from '../../text/edit/line-edits';

/** What stands in the rows that a fix makes, until the author types it over. */
const TYPED = {
  oplossing: 'wat wij anders doen',
} as const;

/**
 * The gewenste klantreis lifts a dip, and nothing says how: no oplossing stands behind `door`, and none is for that stap. A gewenste reis
 * without a lever stays a wish (Voorschoten: from the huidige to the gewenste hartslag by way of points to improve).
 *
 * Any lever in the stap or its fase will do: nobody has to say twice which oplossing does what. A dip that stays a dip is not lifted.
 */
export const kr307: Rule = {
  code: 'KR307',
  message: {
    severity: 'info',
    text: 'Hier moet het beter gaan voor {persona}, maar er staat niet bij hoe. Zet eronder `door` met een oplossing.',
    veel: 'Op {aantal} plekken moet het beter gaan, maar staat er niet bij hoe (regel {regels}). Zet eronder `door` met een oplossing.',
    uitleg:
      'Een gewenst gevoel komt niet vanzelf. Met `door` ziet iedereen welke oplossing ervoor zorgt, en wat er gebeurt als die niet doorgaat.',
  },
  herkomst: 'Gemeente Voorschoten: van huidige naar gewenste hartslag',
  heldBackBy: {
    onder: ['door', 'gevoel'],
    houder: ['door', 'gevoel', 'oplossing', 'knelpunt', 'gewenst'],
    fase: ['oplossing', 'knelpunt'],
    reis: [...STATE, 'lost op', 'oplossing', 'knelpunt'],
  },
  *klantreis(klantreis, scope) {
    if (!isLived(klantreis) || klantreis.status === 'archief') return;
    const fasen = fasenOfStappen(klantreis);
    for (const stap of currentStappen(klantreis)) {
      const fase = fasen.get(stap)!;
      const lifted = stap.gewenst.gevoel.filter((gevoel) => {
        const before = feltIn(stap, fase, ownerOf(gevoel, stap, klantreis) ?? '', klantreis);
        return before !== undefined && before.waarde < 0 && gevoel.waarde > before.waarde;
      });
      if (lifted.length === 0) continue;
      const { named, here } = leversOf(stap, fase, klantreis, scope);
      if (named.length > 0 || here.length > 0) continue;
      for (const gevoel of lifted) {
        const persona = scope.find('persona', ownerOf(gevoel, stap, klantreis))?.titel;
        yield { range: gevoel.range, args: { persona: persona ?? personaName(klantreis, scope, stap) } };
      }
    }
  },
  fixes: byWhat,
};

/** An oplossing that is there already, or a new one for the first knelpunt of the stap. */
function byWhat({ file, line }: Asked): Fix[] {
  const known = namesNear(file, 'oplossing', line.range.start.line).slice(0, MOST_NAMES);
  const door = known.map((id) => fix('FIX04', { nieuw: `door ${id}` }, rowBelow(file, line, { text: `door ${id}` })));
  const stap = lineAround(line, 'stap');
  if (!stap) return door;
  const oplossing = { text: 'oplossing: ', typed: TYPED.oplossing };
  const knelpunt = stap.children.find(({ keyword }) => keyword === 'knelpunt');
  const rows = knelpunt ? [oplossing] : [{ text: `knelpunt: ${PLACES.knelpunt}` }, oplossing];
  return [
    ...door,
    fix('FIX04', { nieuw: 'oplossing' }, rowsAfter(file, knelpunt ?? stap, rows, indentUnder(file, stap))),
  ];
}
