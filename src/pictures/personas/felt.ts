import { Card, type Cell, LINE_HEIGHT } from '../../drawing/card';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { comparedWord } from '../../messages/personas.data';
import type { Scope } from '../../model/scope/scope';
import { personaAt } from '../kaart/sources';
import { sentences, finished, gevoelWord } from '../kaart/words';
import type { Curve, View } from '../kaart/view';
import { feltCells } from '../persona/empathy';
import { overviewStrips } from '../verticaal/overview';
import type { Group } from './groups';
import { lineSign, SIGN_WIDTH } from './hartslagen';

/** Of each hartslag whose it is, and why it is deepest and highest where it is. @param isTogether do they share one chart? If not, each has a small one. */
export function curveGroups(curves: readonly Curve[], view: View, scope: Scope, isTogether: boolean): readonly Group[] {
  return curves.map((curve): Group => ({
    key: `hartslag:${curve.personaId}`,
    cells: (width) => [
      nameCell(curve, isTogether ? curves : [], view, width),
      ...feltCells(curve, view, scope, { width, reading: 'kolom' }),
    ],
    ...(!isTogether && {
      chart: (span, top) => overviewStrips({ ...view, curves: [curve], hasOwn: false }, span, top),
    }),
  }));
}

/** The name, with what its line looks like where that is one of several. Who does not see the chart is told every point. */
function nameCell(curve: Curve, curves: readonly Curve[], view: View, width: number): Cell {
  const card = new Card<string>('empathie', { width, reading: 'kolom' }, PADDING.los);
  const look = { size: SIZE.naam, style: 'bold', heading: 3, source: personaAt(curve, view) } as const;
  if (curves.length > 1) {
    const { shapes, texts } = lineSign(curve, curves, card.bottom + (card.size(SIZE.naam) * LINE_HEIGHT) / 2);
    card.add(shapes);
    for (const { text, x, y, role } of texts)
      card.word(text, x, y, { size: SIZE.badge, style: 'bold', role, anchor: 'middle' });
  }
  card.text(curve.name, { ...look, indent: curves.length > 1 ? SIGN_WIDTH : 0 });
  const points = curve.points.map(({ column, waarde, evidence }) => {
    const gevoel = gevoelWord(waarde);
    const bewijs = evidence === 'aanname' ? fillWords('legendaAanname') : '';
    return comparedWord('stapGevoel', {
      nummer: view.columns[column]!.number,
      gevoel: bewijs ? fillWords('gevoelMaar', { tekst: gevoel, bewijs }) : gevoel,
    });
  });
  const named = finished([comparedWord('hartslagVan', { persona: curve.name }), ...points]);
  return card.finish({ key: `hartslag:${curve.personaId}/naam`, label: sentences(named), named, leads: true });
}
