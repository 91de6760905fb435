import type { Shape } from '../../drawing/shapes';
import { CORNER, DASH, LINE } from '../../drawing/tokens.data';
import { blueprintWord } from '../../messages/blauwdruk.data';
import { heatWord } from '../../messages/knelpunten.data';
import { diamond } from '../blauwdruk/cards-front';
import type { LegendItem } from '../kaart/legend';
import { heatDots, type HeatMap } from './cells';
import { type Heat, HEAT_LOOKS, heatOf, openIn } from './heat';
import { isByFase, MOST_STAPPEN } from './spots';
import type { Told } from './told';

/** What the colours and the signs mean, as far as the picture has them. */
export function legendOf({ rows, spots, passings }: Told, { view, scale, assumed }: HeatMap): LegendItem[] {
  const open = rows.flatMap((row) => spots.map((spot) => ({ row, own: openIn(row, spot, view) })));
  const heats = new Set(open.map(({ row, own }) => heatOf(own, row, scale)));
  const isAssumed = open.some(({ own }) => own.length > 0 && own.every((one) => assumed.has(one)));
  return [
    ...LEGEND_WORDS.flatMap(([heat, word]) =>
      heats.has(heat) ? [{ shapes: heatSign(heat), text: heatWord(word) }] : [],
    ),
    ...(isAssumed ? [{ shapes: heatSign(1, DASH.anders), text: heatWord('legendaAanname') }] : []),
    ...(passings.size > 0 ? [{ shapes: [diamond(18, 10, 9)], text: blueprintWord('legendaOverdracht') }] : []),
    ...(isByFase(view) ? [{ shapes: [], text: heatWord('perFase', { aantal: MOST_STAPPEN }) }] : []),
  ];
}

const LEGEND_WORDS = [
  [1, 'legendaWeinig'],
  [2, 'legendaMeer'],
  [3, 'legendaVeel'],
] as const;

function heatSign(heat: Heat, dash?: readonly number[]): Shape[] {
  const { ink, ...look } = HEAT_LOOKS[heat];
  const place = { x: 2, y: -3, width: 32, height: 26, radius: CORNER.klein, strokeWidth: LINE.rand };
  return [{ type: 'rect', ...place, ...look, ...(dash && { dash }) }, ...heatDots(heat, 28, 20, ink)];
}
