import type { Role } from '../../drawing/theme.data';
import type { Shape } from '../../drawing/shapes';
import { CORNER, DASH, LINE } from '../../drawing/tokens.data';
import { type WantedWord, wantedWord } from '../../messages/huidiggewenst.data';
import { fillWords } from '../../messages/diagram.data';
import { isCurrent } from '../../model/meaning/gewenst';
import { cardSign, type LegendItem, legendLine, WISH_SIGN } from '../kaart/legend';
import type { View } from '../kaart/view';
import { betweenLines } from './chart';
import { isMissing, type Pair, type Reasons } from './lifts';

/** What the lines and signs mean, as far as the picture has them. */
export function legendOf(view: View, pairs: readonly Pair[], reasons: ReadonlyMap<number, Reasons>): LegendItem[] {
  const { columns, klantreis, curves } = view;
  const now = curves.filter(({ desired }) => !desired).flatMap(({ points }) => points);
  const lifts = pairs.flatMap((pair) => pair.lifts);
  const item = (isThere: boolean, text: string, shapes: readonly Shape[]): LegendItem[] =>
    isThere ? [{ shapes, text }] : [];
  const own = (isThere: boolean, word: WantedWord, shapes: readonly Shape[]) => item(isThere, wantedWord(word), shapes);
  const has = (kind: string) => now.some(({ evidence }) => evidence === kind);
  const bare = [...reasons.values()].some(isMissing);
  const sides = pairs.flatMap(betweenLines).map(({ side }) => side);
  return [
    ...item(has('bewijs'), fillWords('legendaBewijs'), [legendLine('persona1', 'bewijs')]),
    ...item(has('aanname'), fillWords('legendaAanname'), [legendLine('persona1', 'aanname')]),
    ...item(pairs.length > 0, fillWords('legendaGewenst'), [legendLine('gewenst', 'gewenst')]),
    ...own(sides.includes(1), 'legendaBeter', [tint('groenWaas', 'groenRand')]),
    ...own(sides.includes(-1), 'legendaSlechter', [tint('roodWaas', 'roodRand')]),
    ...own(
      lifts.some(({ rise }) => rise !== 0),
      'legendaPijl',
      ARROW,
    ),
    ...item(
      columns.some(({ stap }) => !isCurrent(stap, klantreis)),
      fillWords('legendaWens'),
      [WISH_SIGN],
    ),
    ...own(bare, 'legendaGeen', [UNTOLD_SIGN]),
  ];
}

function tint(fill: Role, stroke: Role): Shape {
  return {
    type: 'rect',
    x: 2,
    y: 3,
    width: 32,
    height: 14,
    radius: CORNER.blokje,
    fill,
    stroke,
    strokeWidth: LINE.hulp,
  };
}

const LOOK = { stroke: 'gewenst', strokeWidth: LINE.merk } as const;
const ARROW: readonly Shape[] = [
  { type: 'path', d: 'M10 17H24V4H12', ...LOOK },
  { type: 'path', d: 'M17 0L12 4L17 8', ...LOOK },
];

const UNTOLD_SIGN = cardSign({ fill: 'geelVlak', stroke: 'geelRand', dash: DASH.anders });
