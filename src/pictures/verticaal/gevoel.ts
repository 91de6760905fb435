import { Card, type Room } from '../../drawing/card';
import type { Box } from '../../drawing/shapes';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { face } from '../kaart/face';
import type { Told } from '../kaart/facts';
import { heardTold } from '../kaart/facts-told';
import { curveRole, faceRole, feelingKey, isSameNow, personaCount } from '../kaart/hartslag';
import type { LaneCell } from '../kaart/lanes';
import { type Column, type Curve, feltIn, type Point } from '../kaart/view';
import { gevoelWord, gevoelWords } from '../kaart/words';
import { levelX, type Track } from './frame';

/** What is felt in a stap: a sentence each, with its face on the track at the height of that sentence. */
export interface Felt {
  readonly curve: Curve;
  readonly point: Point;
  /** Absent where a sentence would say again what another one says. */
  readonly cell: LaneCell | undefined;
  /** A wish for what is felt already has no face of its own. */
  readonly hasFace: boolean;
}

/** The middle of the first line of a sentence, from the top of its card. */
export const SENTENCE_MIDDLE = 12;
const BADGE = { x: 8, radius: 9.5 } as const;
/** A face takes this much room from top to bottom beside the next one. */
const LEAST_HEIGHT = 26;

export function feltCells({ index, key }: Column, curves: readonly Curve[], scope: Scope, room: Room): Felt[] {
  return (feltIn(curves).get(index) ?? []).map(({ curve, point }) => {
    const heard: Told[] = [...(point.ofFase ? [{ text: fillWords('heleFase') }] : []), ...heardTold(point, scope)];
    const hasFace = !(curve.desired && isSameNow(point, curve, curves));
    const isSaid =
      curve.desired && curves.some((now) => now !== curve && now.points.some(({ line }) => line === point.line));
    if (isSaid || (!hasFace && point.omdat === '' && heard.length === 0))
      return { curve, point, cell: undefined, hasFace };
    const label = gevoelWords(curve, point, { reason: true, scope });
    const cell = sentence({ point, heard }, curve, curves, room).finish({
      key: `${key}/omdat/${feelingKey(curve)}`,
      label,
      line: point.line,
    });
    return { curve, point, cell, hasFace };
  });
}

/** `D Negatief: hij slaapt slecht (aanname)`. */
function sentence(
  { point, heard }: { readonly point: Point; readonly heard: readonly Told[] },
  curve: Curve,
  curves: readonly Curve[],
  room: Room,
): Card<'omdat'> {
  const { waarde, omdat, evidence, line } = point;
  const card = new Card('omdat', room, PADDING.los);
  const { x: side, y: top } = PADDING.los;
  const hasBadge = personaCount(curves) > 1;
  const indent = hasBadge ? card.beside(SIZE.tekst) : 0;
  if (hasBadge) {
    const x = side + BADGE.x;
    card.shape({ type: 'circle', x, y: SENTENCE_MIDDLE, radius: BADGE.radius, fill: curveRole(curve, curves) });
    card.word(curve.badge, x, SENTENCE_MIDDLE + 4.5, {
      size: SIZE.badge,
      style: 'bold',
      role: 'papier',
      anchor: 'middle',
      means: 'initiaal',
    });
  }
  const word = gevoelWord(waarde);
  const felt = capital(curve.desired ? fillWords('gevoelWens', { gevoel: word }) : word);
  const role = curve.desired ? 'gewenst' : faceRole(waarde);
  const bewijs = evidence === 'aanname' ? fillWords('legendaAanname') : '';
  const look = { style: 'bold', role, source: { line, slot: 'waarde', part: word } } as const;
  if (omdat !== '') {
    const tekst = bewijs ? fillWords('gevoelMaar', { tekst: omdat, bewijs }) : omdat;
    const lead = { text: fillWords('gevoelIs', { gevoel: felt }), ...look };
    card.text(tekst, { size: SIZE.tekst, indent, lead, source: { line, slot: 'tekst', part: omdat } });
  } else {
    const text = bewijs ? fillWords('gevoelMaar', { tekst: felt, bewijs }) : felt;
    card.text(text, { size: SIZE.tekst, indent, ...look });
  }
  for (const { text, source } of heard)
    card.gap(SPACE.dicht).text(text, { size: SIZE.fijn, role: 'zacht', topic: 'volgens', indent, source });
  const least = LEAST_HEIGHT - top;
  return card.bottom < least ? card.gap(least - card.bottom) : card;
}

/** The face on the track, at a height in the picture. */
export function faceBox({ curve, point }: Felt, { key }: Column, track: Track, y: number): Box {
  const { radius } = track;
  const { desired } = curve;
  const half = radius + 1;
  const role = desired ? 'gewenst' : faceRole(point.waarde);
  return {
    key: `${key}/${feelingKey(curve)}`,
    lane: 'hartslag',
    label: gevoelWords(curve, point, { reason: false }),
    line: point.line,
    levels: { along: 'x', step: levelX(1, track) - levelX(0, track), level: point.waarde + 3 },
    x: levelX(point.waarde, track) - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
    shapes: face(half, half, desired ? radius - 2 : radius, point.waarde, role, desired),
    texts: [],
  };
}
