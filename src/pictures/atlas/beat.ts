import type { Card } from '../../drawing/card';
import type { Shape } from '../../drawing/shapes';
import { CORNER, SIZE, SPACE } from '../../drawing/tokens.data';
import { atlasWord } from '../../messages/atlas.data';
import { isLived } from '../../model/meaning/current';
import { capital } from '../../util/text';
import { type ChartSize, levelY } from '../kaart/chart-place';
import { face } from '../kaart/face';
import { curveRole, faceRole, mainPoints } from '../kaart/hartslag';
import { allInFile, titleAt } from '../kaart/sources';
import type { Curve } from '../kaart/view';
import type { Span } from '../verticaal/frame';
import { smallHartslag } from '../verticaal/overview';
import type { AtlasJourney } from './journeys';
import { curvesNow, lowWords, noBeatWords, shownLows } from './words';

/** The hartslag of a klantreis in small, and where it goes lowest. */

const SMALL: ChartSize = { level: 11, above: 10, below: 10, radius: 0 };
const HEIGHT = SMALL.above + 4 * SMALL.level + SMALL.below;
/** Room beside the lines for the letters of the personas, and between two of these. */
const LETTERS = 24;
const LETTER = 13;
/** With more lines nobody finds the letter that is of one. */
export const MOST_LETTERS = 4;
const FACE = 7;
const FACE_ROOM = 22;

/** @param span where on the card, from the left of its texts */
export function addBeat(card: Card, one: AtlasJourney, span: Span): void {
  const { file, klantreis } = one;
  const curves = curvesNow(one);
  const outdent = card.inner - span.x - span.width;
  if (curves.length === 0) {
    const look = { size: SIZE.klein, style: 'italic', role: 'zacht', indent: span.x, outdent } as const;
    card.text(capital(noBeatWords(one)), look);
    return;
  }
  addLines(card, one, { x: card.padding.x + span.x, width: span.width });
  const { shown, more } = shownLows(one);
  if (shown.length === 0 && isLived(klantreis)) {
    const look = { size: SIZE.klein, role: 'zacht', indent: span.x, outdent } as const;
    card.text(capital(atlasWord('nietOnder')), look);
  }
  shown.forEach((low, nth) => {
    const [x, y] = [card.padding.x + span.x + FACE + 1, card.bottom + FACE + 1];
    card.add(face(x, y, FACE, low.waarde, faceRole(low.waarde), false));
    const stap = lowWords(low, one, curves.length > 1);
    const isCut = more > 0 && nth === shown.length - 1;
    const source = allInFile(file, titleAt(low.stap));
    const look = { size: SIZE.klein, indent: span.x + FACE_ROOM, outdent, source } as const;
    card.text(isCut ? atlasWord('enNogStappen', { stap, aantal: more }) : stap, look).gap(SPACE.dicht);
  });
}

export function isLettered(curves: readonly Curve[]): boolean {
  return curves.length > 1 && curves.length <= MOST_LETTERS;
}

function addLines(card: Card, one: AtlasJourney, { x, width }: Span): void {
  const { columns, fasen } = one.view;
  const curves = curvesNow(one);
  const hasLetters = isLettered(curves);
  const right = x + width - (hasLetters ? LETTERS : 0);
  const column = (right - x - 16) / columns.length;
  const centres = columns.map((_, at) => x + 8 + (at + 0.5) * column);
  const place = { top: card.bottom, left: x, right, centres, column, size: SMALL };
  const panel: Shape = {
    type: 'rect',
    x,
    y: card.bottom,
    width,
    height: HEIGHT,
    radius: CORNER.klein,
    fill: 'vlak',
  };
  card.add([panel, ...smallHartslag({ columns, fasen, curves }, place)]);
  if (hasLetters) {
    const ends = curves
      .map((curve) => ({ curve, y: levelY(mainPoints(curve).at(-1)?.waarde ?? 0, place) }))
      .toSorted((a, b) => a.y - b.y);
    let least = card.bottom + LETTER;
    ends.forEach(({ curve, y }, nth) => {
      const most = card.bottom + HEIGHT - 3 - (ends.length - 1 - nth) * LETTER;
      const at = Math.min(most, Math.max(least, y + LETTER / 3));
      const role = curveRole(curve, curves);
      const look = { size: SIZE.badge, style: 'bold', role, anchor: 'middle', means: '' } as const;
      card.word(curve.badge, x + width - LETTERS / 2, at, look);
      least = at + LETTER;
    });
  }
  card.gap(HEIGHT + SPACE.kop);
}
