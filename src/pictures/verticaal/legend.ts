import { DASH, LINE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { type LegendItem, legendItems } from '../kaart/legend';
import type { Scope } from '../../model/scope/scope';
import type { View } from '../kaart/view';

/** What the signs of the picture mean: those of the klantreiskaart, and the bar at the left. */
export function legendOf(view: View, scope: Scope): LegendItem[] {
  const bar = { type: 'path', d: 'M2 10H34' } as const;
  const { columns, hasOwn } = view;
  const isSeen = hasOwn && columns.some(({ inView }) => inView);
  const isUnseen = hasOwn && columns.some(({ inView }) => inView === false);
  return [
    ...legendItems(view, scope),
    ...(isSeen ? [{ shapes: [{ ...bar, stroke: 'accent', strokeWidth: 6 } as const], text: fillWords('beeld') }] : []),
    ...(isUnseen
      ? [
          {
            shapes: [{ ...bar, stroke: 'zacht', strokeWidth: LINE.woord, dash: DASH.anders } as const],
            text: fillWords('beeldNiet'),
          },
        ]
      : []),
  ];
}
