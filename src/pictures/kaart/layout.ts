import { fillWords } from '../../messages/diagram.data';
import type { LaidOut } from '../../drawing/shapes';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { describe } from './alternative';
import { bandRows } from './band';
import { layoutKop, layoutVoet, stateWords } from './head-and-foot';
import { uniqueKeys } from './keys';
import { type Lanes, lanesOf, MARGIN } from './lanes';
import { makeView, type View } from './view';

/** Lays out the klantreiskaart: every box, text and line gets its numbers here. */
export function layoutKaart(klantreis: Klantreis, scope: Scope): LaidOut {
  const view = makeView(klantreis, scope);
  const { lanes } = lanesOf(view.columns.length);
  const kop = layoutKop(view, scope, { left: MARGIN, right: lanes.right, top: lanes.y, reading: 'vel' });
  lanes.add(kop.boxes);
  lanes.y += kop.height + 26;
  if (view.columns.length === 0) lanes.noColumns();
  else addRows(lanes, view, scope);
  const voet = layoutVoet(view, scope, { left: MARGIN, right: lanes.right, top: lanes.y + 4, reading: 'vel' });
  lanes.add(voet.boxes);
  lanes.y += voet.height + MARGIN;
  return {
    width: lanes.right + MARGIN,
    height: Math.ceil(lanes.y),
    strips: uniqueKeys(lanes.strips),
    boxes: uniqueKeys(lanes.boxes),
    lanes: lanes.bands,
    title: klantreis.titel || fillWords('zonderTitel'),
    ...describe(view, scope),
    state: stateWords(view, scope),
  };
}

function addRows(lanes: Lanes, view: View, scope: Scope): void {
  const { columns: spans, right, look } = lanes;
  const band = { start: 0, end: view.columns.length };
  for (const row of bandRows(view, scope, { band, spans, right, look })) row.put(lanes);
}
