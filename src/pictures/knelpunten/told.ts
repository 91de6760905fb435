import { heatWord } from '../../messages/knelpunten.data';
import type { Knelpunt } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { countsOf as blueprintCounts } from '../blauwdruk/counts';
import { type Passings, passingsOf } from '../blauwdruk/passings';
import type { Count } from '../kaart/counted-head';
import type { View } from '../kaart/view';
import { type HeatRow, heatRows } from './heat';
import { type Kept, keptIn, type Listed, listOf } from './list';
import { type Spot, spotsOf } from './spots';

/** What is laid out, before it has a place. */
export interface Told {
  readonly counts: readonly Count[];
  readonly spots: readonly Spot[];
  readonly rows: readonly HeatRow[];
  readonly list: readonly Listed[];
  readonly kept: readonly Kept[];
  readonly passings: Passings;
}

export function toldOf(view: View, scope: Scope): Told {
  const spots = spotsOf(view);
  const knelpunten = spots.flatMap((spot) => spot.knelpunten);
  const list = listOf(spots, view, scope);
  const passings = passingsOf(view, scope);
  const passed = blueprintCounts(view, scope, passings).filter(({ id, number }) => id === 'overdrachten' && number > 0);
  const open = list.filter(({ isOpen }) => isOpen).length;
  return {
    counts: [...countsOf(knelpunten, open, view), ...passed],
    spots,
    rows: heatRows(knelpunten),
    list,
    kept: keptIn(spots),
    passings,
  };
}

function countsOf(knelpunten: readonly Knelpunt[], open: number, view: View): Count[] {
  if (knelpunten.length === 0) return [];
  const hoog = knelpunten.filter(({ ernst }) => ernst === 'hoog').length;
  const zelf = knelpunten.filter(({ invloed }) => invloed === 'eigen').length;
  const solved = knelpunten.filter((one) => view.knelpunten.get(one)?.solved).length;
  const count = (id: string, number: number, words: string): Count[] => (number > 0 ? [{ id, number, words }] : []);
  return [
    ...count('knelpunten', knelpunten.length, heatWord(knelpunten.length === 1 ? 'knelpunt' : 'knelpunten', { hoog })),
    ...count('zelf', zelf, heatWord('zelf')),
    ...count('open', open, heatWord('open')),
    ...count('opgelost', solved, heatWord('opgelost')),
  ];
}
