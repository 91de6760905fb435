import type { IconName } from '../../drawing/icons.data';
import { DASH, LINE } from '../../drawing/tokens.data';
import { type DiagramWord, fillWords } from '../../messages/diagram.data';
import { type LegendItem, legendItems } from '../kaart/head-and-foot';
import type { View } from '../kaart/view';

/** What the signs of the picture mean: the lines, the bar at the left, and the icons that stand beside no name of a lane. */
export function legendOf(view: View): LegendItem[] {
  const bar = { type: 'path', d: 'M2 10H34' } as const;
  const { columns, hasOwn } = view;
  const isSeen = hasOwn && columns.some(({ inView }) => inView);
  const isUnseen = hasOwn && columns.some(({ inView }) => inView === false);
  const stappen = columns.map(({ stap }) => stap);
  return [
    ...legendItems(view),
    ...(isSeen ? [{ shapes: [{ ...bar, stroke: 'accent', strokeWidth: 6 } as const], text: fillWords('beeld') }] : []),
    ...(isUnseen
      ? [
          {
            shapes: [{ ...bar, stroke: 'zacht', strokeWidth: LINE.woord, dash: DASH.anders } as const],
            text: fillWords('beeldNiet'),
          },
        ]
      : []),
    ...sign(
      'doet',
      'legendaDoet',
      stappen.some(({ doet, gewenst }) => doet.length + gewenst.doet.length > 0),
    ),
    ...sign(
      'denkt',
      'legendaDenkt',
      stappen.some(({ denkt, gewenst }) => denkt.length + gewenst.denkt.length > 0),
    ),
    ...sign(
      'gesprek',
      'legendaZegt',
      stappen.some(({ citaten }) => citaten.length > 0),
    ),
  ];
}

function sign(name: IconName, word: DiagramWord, isUsed: boolean): LegendItem[] {
  if (!isUsed) return [];
  return [{ shapes: [{ type: 'icon', name, x: 14, y: 2, size: 16, role: 'zacht' }], text: fillWords(word) }];
}
