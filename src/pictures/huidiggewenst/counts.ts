import { wantedWord } from '../../messages/huidiggewenst.data';
import { isOpen } from '../../model/meaning/solutions';
import type { Count } from '../kaart/counted-head';
import type { Pair, Reasons } from './lifts';

/** What is to be counted: how often it goes up, or down, how often nobody said by what, and how much of that is done. */
export function countsOf(pairs: readonly Pair[], reasons: ReadonlyMap<number, Reasons>): Count[] {
  const lifts = pairs.flatMap((pair) => pair.lifts);
  const up = lifts.filter(({ rise }) => rise > 0);
  const down = lifts.filter(({ rise }) => rise < 0).length;
  const bare = up.filter(({ column }) => reasons.get(column.index)!.behind.length === 0).length;
  const named = [...reasons.values()].flatMap(({ behind }) => behind.flatMap(({ oplossing }) => oplossing ?? []));
  const oplossingen = [...new Set(named)];
  const done = oplossingen.filter((one) => !isOpen(one)).length;
  const aantal = oplossingen.length;
  const klaar = aantal === 1 ? 'klaarVanEen' : done === 1 ? 'eenKlaar' : 'klaar';
  return [
    ...(lifts.length > 0 ? [{ id: 'beter', number: up.length, words: wantedWord('beter') }] : []),
    ...(bare > 0 ? [{ id: 'zonder', number: bare, words: wantedWord('zonderOplossing') }] : []),
    ...(down > 0 ? [{ id: 'slechter', number: down, words: wantedWord('slechter') }] : []),
    ...(aantal > 0 ? [{ id: 'klaar', number: done, words: wantedWord(klaar, { aantal }) }] : []),
  ];
}
