import { Card } from '../../drawing/card';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { unsolvedIn } from '../../model/meaning/unsolved';
import { holdersOf, type Scope } from '../../model/scope/scope';
import { kansCell, succesCell } from '../kaart/cards-knelpunt';
import { elementKey } from '../kaart/keys';
import { titleAt, valueAt } from '../kaart/sources';
import type { View } from '../kaart/view';
import type { Make } from '../kaartjes/page';
import type { BoardLane } from './card';
import { addNumber, NUMBER_ROOM } from './signs';
import { ernstWords, titleOf } from './words';

/** What the board has beside oplossingen: what nobody does something about, what could be, and what goes well. */

/** The knelpunten that we can do something about while nobody does, the first of the klantreis first. */
export function openMakers(view: View, scope: Scope): readonly Make<BoardLane>[] {
  return unsolvedIn(view.klantreis, scope).map((knelpunt) => (width) => {
    const number = view.knelpunten.get(knelpunt)?.number;
    const card = new Card<BoardLane>('knelpunt', { width, reading: 'kolom' }, PADDING.zin);
    const titel = titleOf(knelpunt);
    const ernst = ernstWords(knelpunt);
    addNumber(card, number);
    card.text(titel, { size: SIZE.tekst, indent: NUMBER_ROOM, source: titleAt(knelpunt) });
    card.gap(SPACE.dicht).text(ernst, {
      size: SIZE.klein,
      style: 'bold',
      role: 'rood',
      indent: NUMBER_ROOM,
      source: valueAt(knelpunt, 'ernst', ernst),
    });
    const label = fillWords('tekstKnelpunt', { nummer: number ?? '', kenmerken: ernst, titel });
    const key = `open/${elementKey('knelpunt', knelpunt.id, 'klantreis', number ?? 0)}`;
    return card.finish({ key, label, line: knelpunt.range.start.line }, { fill: 'roodVlak', stroke: 'roodRand' });
  });
}

export function kansMakers({ klantreis }: View): readonly Make<BoardLane>[] {
  const kansen = holdersOf(klantreis).flatMap((holder) => holder.kansen.filter(({ tekst }) => tekst !== ''));
  return kansen.map(
    (kans, nth) => (width) =>
      kansCell({ key: elementKey('kans', undefined, 'klantreis', nth) }, kans, { width, reading: 'kolom' }),
  );
}

/** What goes well, with what makes it. */
export function succesMakers(view: View, scope: Scope): readonly Make<BoardLane>[] {
  const successen = holdersOf(view.klantreis).flatMap((holder) => holder.successen);
  return successen.map(
    (succes, nth) => (width) =>
      succesCell({ key: elementKey('succes', succes.id, 'klantreis', nth) }, succes, { text: '' }, view, scope, {
        width,
        reading: 'kolom',
      }),
  );
}
