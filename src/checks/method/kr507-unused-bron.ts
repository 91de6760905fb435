import { hasWholeKlantreis, probablyMeant } from './unused-names';
import type { Asked } from '../repair/asked';
import { byHand, fix } from '../repair/fix-parts';
import type { Rule } from '../rule/rule';
import type { Fix } from '../../model/finding';
import type { ScopeFile } from '../../model/scope/scope';
import { usesOf } from '../../model/scope/uses';
import { removeLine } from '../../text/edit/line-edits';

/**
 * A bron that no line of the scope names: what was asked of people there, nobody finds in a klantreis. Either it was forgotten, or it is dead
 * weight.
 *
 * Says nothing while no klantreis of the scope is told far enough, for then the claims that rest on it may still come.
 */
export const kr507: Rule = {
  code: 'KR507',
  message: {
    severity: 'info',
    text: 'Geen enkele regel noemt deze bron. Hebt u de bron nog nodig? Zet dan `volgens {id}` onder de regels die hierop rusten. Anders kan de bron weg.',
    uitleg:
      'Mensen hebben u tijd en hun verhaal gegeven. Is daar niets van terug te vinden, dan mist de klantreis iets, of staat er een regel die ergens anders op rust.',
  },
  herkomst: 'Optimaal Digitaal: collega’s overtuigen op grond van feiten',
  heldBackBy: { naam: ['volgens'], naamloos: ['volgens'] },
  *file({ model }, scope) {
    if (model.bronnen.length === 0 || !hasWholeKlantreis(scope)) return;
    const used = scope.table(usedBronnen);
    let meant: ReadonlySet<string | undefined> | undefined;
    for (const { id, range } of model.bronnen) {
      if (id === undefined || used.has(id)) continue;
      meant ??= probablyMeant('bron', used.names, scope);
      if (!meant.has(id)) yield { range, args: { id } };
    }
  },
  fixes: unusedBron,
};

/** The bronnen that a line names. */
function* usedBronnen({ model }: ScopeFile) {
  const ids = new Set(usesOf(model).flatMap(({ kind, ref }) => (kind === 'bron' ? ref.id : [])));
  for (const id of ids) yield [id, true] as const;
}

/** The bron goes. Where it belongs, only who was there knows. */
function unusedBron({ file, finding, line }: Asked): Fix[] {
  return [byHand(fix('FIX44', { woord: 'bron', naam: `\`${String(finding.args.id)}\`` }, removeLine(file, line)))];
}
