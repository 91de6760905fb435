import { fillWords } from '../../messages/diagram.data';
import { type About, Card, type Room } from '../../drawing/card';
import { num } from '../../drawing/shapes';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import type { Scope } from '../../model/scope/scope';
import type { Told } from './facts';
import { heardTold } from './facts-told';
import { badgeRadius, curveRole, dashOf, feelingKey, personaCount } from './hartslag';
import type { LaneCell } from './lanes';
import { type Column, type Curve, feltIn, type Point } from './view';
import { gevoelWords } from './words';

/** The reasons under the chart, one a point, with a badge that says whose it is where there are more lines than one. */
export function omdatCells(
  { index, key }: Column,
  curves: readonly Curve[],
  scope: Scope,
  room: number | Room,
): LaneCell[] {
  const cells: LaneCell[] = [];
  for (const { curve, point } of feltIn(curves).get(index) ?? []) {
    const heard: Told[] = [...(point.ofFase ? [{ text: fillWords('heleFase') }] : []), ...heardTold(point, scope)];
    if (point.omdat === '' && heard.length === 0) continue;
    const repeated =
      curve.desired && curves.some((other) => other !== curve && other.points.some((now) => now.line === point.line));
    if (repeated) continue;
    const label = gevoelWords(curve, point, { reason: true, scope });
    const about = { key: `${key}/omdat/${feelingKey(curve)}`, label, line: point.line };
    cells.push(omdatCell(about, { point, heard }, curve, curves, room));
  }
  return cells;
}

function omdatCell(
  about: About,
  { point, heard }: { readonly point: Point; readonly heard: readonly Told[] },
  curve: Curve,
  curves: readonly Curve[],
  room: number | Room,
): LaneCell {
  const card = new Card('omdat', room, PADDING.los);
  const source = { line: point.line, slot: 'tekst' };
  const addHeard = (indent: number) => {
    for (const { text, source } of heard)
      card.gap(SPACE.dicht).text(text, { size: SIZE.fijn, role: 'zacht', topic: 'volgens', indent, source });
    return card;
  };
  // In a column it stands under the feeling, which says whose it is.
  const isUnder = card.reading === 'kolom' && !curve.desired;
  if (isUnder || (!curve.desired && personaCount(curves) === 1)) {
    const indent = personaCount(curves) > 1 ? card.beside(SIZE.tekst) : 0;
    if (point.omdat !== '') card.text(point.omdat, { size: SIZE.tekst, indent, source });
    return addHeard(indent).finish(about);
  }
  const role = curveRole(curve, curves);
  const top = card.bottom;
  if (curve.desired) {
    const dash = dashOf('gewenst')!;
    card.shape({ type: 'path', d: `M12 ${num(top + 9)}H28`, stroke: role, strokeWidth: 3, dash });
  } else {
    card.shape({ type: 'circle', x: 18, y: top + 8.5, radius: badgeRadius(curve.badge) + 0.5, fill: role });
    card.word(curve.badge, 18, top + 11.9, {
      size: SIZE.badge,
      style: 'bold',
      role: 'papier',
      anchor: 'middle',
      means: 'initiaal',
    });
  }
  if (point.omdat !== '')
    card.text(point.omdat, { size: SIZE.tekst, indent: 24, role: curve.desired ? 'gewenst' : 'inkt', source });
  addHeard(24);
  // A reason of signs that nobody sees leaves room for the badge.
  if (card.bottom < top + 16) card.gap(top + 16 - card.bottom);
  return card.finish(about);
}
