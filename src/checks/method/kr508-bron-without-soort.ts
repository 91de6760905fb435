import type { Asked } from '../repair/asked';
import { rowFix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import { rowUnder } from '../../text/edit/line-edits';

/**
 * A bron that does not say what it is. Whether somebody was heard or it was assumed decides what it proves (Utrecht, the verhuisaangifte:
 * employees judged a text otherwise than residents did), so until then it proves nothing: one tip on the bron, and not one on each line
 * that names it.
 */
export const kr508: Rule = {
  code: 'KR508',
  message: {
    severity: 'info',
    text: 'Wat voor bron is dit? Zolang dat er niet staat, telt de bron als aanname. Zet eronder bijvoorbeeld `soort interview`.',
    uitleg:
      'Een gesprek met inwoners bewijst iets anders dan een vermoeden. Staat er alleen `soort medewerker`, of een `werksessie` met medewerkers, dan blijft een gevoel, citaat of knelpunt van een inwoner een aanname: dat moet u van de inwoner zelf horen.',
  },
  herkomst: 'Telengy, werkbedrijf: gesprekken met medewerkers zijn geen gesprekken met inwoners',
  heldBackBy: { onder: ['soort'] },
  *file({ model }) {
    for (const { soorten, range } of model.bronnen) {
      if (soorten.length === 0) yield { range, args: {} };
    }
  },
  fixes: whatBron,
};

/** What a bron may be; the list of all soorten comes with typing. */
function whatBron({ file, line }: Asked): Fix[] {
  return ['interview', 'enquete', 'medewerker', 'aanname'].map((soort) =>
    rowFix((row) => rowUnder(file, line, row), `soort ${soort}`),
  );
}
