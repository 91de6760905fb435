import { blueprintWord } from '../../messages/blauwdruk.data';
import { partiesIn, isOurs, ownerIn } from '../../model/meaning/blueprint';
import type { Scope } from '../../model/scope/scope';
import type { Count } from '../kaart/counted-head';
import type { View } from '../kaart/view';
import type { Passings } from './passings';

/** What is to be counted: the handovers, and what is missing where there is anything missing. */
export function countsOf({ columns, klantreis }: View, scope: Scope, passings: Passings): Count[] {
  const stappen = columns.filter(({ missing }) => !missing);
  if (stappen.length === 0) return [];
  const untold = stappen
    .flatMap(({ stap }) => partiesIn(stap, klantreis, scope))
    .filter(({ isUntold }) => isUntold).length;
  const ownerless = stappen.filter(({ stap, fase }) => isOurs(stap, klantreis, scope) && !ownerIn(stap, fase)).length;
  const inside = [...passings.values()].filter(({ isInside }) => isInside).length;
  const words = blueprintWord(passings.size === 1 ? 'overdracht' : 'overdrachten');
  const within = inside === 0 ? '' : `, ${blueprintWord('overdrachtenBinnen', { aantal: inside })}`;
  const zonder = blueprintWord(ownerless === 1 ? 'eenZonderEigenaar' : 'zonderEigenaar');
  return [
    ...(scope.hasOwnOrganisatie ? [{ id: 'overdrachten', number: passings.size, words: `${words}${within}` }] : []),
    ...(untold > 0 ? [{ id: 'voorkant', number: untold, words: blueprintWord('onbeschreven') }] : []),
    ...(ownerless > 0 ? [{ id: 'eigenaar', number: ownerless, words: zonder }] : []),
  ];
}
