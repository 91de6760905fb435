import type { Shape } from '../../drawing/shapes';
import { type BlueprintWord, blueprintWord } from '../../messages/blauwdruk.data';
import { fillWords } from '../../messages/diagram.data';
import type { Count } from '../kaart/counted-head';
import { cardSign, contactItems, type LegendItem, WISH_SIGN } from '../kaart/legend';
import { isCurrent } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import type { View } from '../kaart/view';
import { arrow } from './cards-contact';
import { diamond, UNTOLD } from './cards-front';
import { EMPTY } from './empty-cells';

import type { Passings } from './passings';

/** What the signs mean, as far as the picture has them. */
export function legendOf(view: View, scope: Scope, passings: Passings, counts: readonly Count[]): LegendItem[] {
  const { columns, klantreis } = view;
  const contacten = columns.flatMap(({ stap, wishes }) => [...stap.contacten, ...wishes.contact.added]);
  const hasWishes = columns.some(
    ({ stap, wishes }) =>
      !isCurrent(stap, klantreis) || Object.values(wishes).some(({ added, without }) => added.length > 0 || without),
  );
  const item = (isThere: boolean, text: BlueprintWord, shapes: readonly Shape[]): LegendItem[] =>
    isThere ? [{ shapes, text: blueprintWord(text) }] : [];
  return [
    ...contactItems(view, scope),
    ...item(
      contacten.some(({ vanuit }) => vanuit),
      'legendaPijl',
      arrow(18, 18, 2, 'accent'),
    ),
    ...item(passings.size > 0, 'legendaOverdracht', [diamond(18, 10, 9)]),
    ...item(columns.length > 0, 'legendaLeeg', [cardSign(EMPTY)]),
    ...item(
      counts.some(({ id }) => id !== 'overdrachten'),
      'legendaNogNiet',
      [cardSign(UNTOLD)],
    ),
    ...(hasWishes ? [{ shapes: [WISH_SIGN], text: fillWords('legendaWens') }] : []),
  ];
}
