import { Card } from '../../drawing/card';
import { num, type Shape, type TextRun } from '../../drawing/shapes';
import { LINE, PADDING, SIZE, sizeIn, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { wrapText } from '../../typography/wrap';
import type { Scope } from '../../model/scope/scope';
import { bronnenCells, layoutKop, type SheetPlace } from './head-and-foot';
import { legendBoxes, legendItems } from './legend';
import type { LaneCell, Span } from './lanes';
import type { Row } from './rows';
import type { Column, View } from './view';

/** What stands around the lanes of a klantreiskaart on paper. */

const READING = 'blad';

/** From where to where a row goes, in px from the left. */
type Edges = Pick<SheetPlace, 'left' | 'right'>;

/** Whose klantreis it is, and how far. */
export function headRow(view: View, scope: Scope, edges: Edges): Row {
  const kop = (top: number) => layoutKop(view, scope, { ...edges, top, reading: READING });
  const height = kop(0).height + 14;
  return {
    height,
    put: (lanes) => {
      lanes.add(kop(lanes.y).boxes);
      lanes.y += height;
    },
  };
}

/** In short on each sheet after the first: the title, and as much of the klantvraag as stands beside it. */
export function shortHead({ klantreis }: View, { left, right }: Edges): Row {
  const [big, small] = [sizeIn(READING, SIZE.naam), sizeIn(READING, SIZE.tekst)];
  const [titel = ''] = wrapText(klantreis.titel || fillWords('zonderTitel'), {
    maxWidth: right - left,
    size: big,
    style: 'bold',
    maxLines: 1,
  });
  const after = left + textWidth(titel, big, 'bold') + 12;
  const vraag = klantreis.klantvraag?.tekst ?? '';
  const [asked = ''] =
    vraag === '' || right - after < 120
      ? []
      : wrapText(`“${vraag}”`, { maxWidth: right - after, size: small, style: 'italic', maxLines: 1 });
  const texts = (y: number): TextRun[] => [
    { x: left, y: y + big, text: titel, size: big, style: 'bold', role: 'inkt' },
    { x: after, y: y + big, text: asked, size: small, style: 'italic', role: 'accent' },
  ];
  return {
    height: big + 14,
    put: (lanes) => lanes.write('kop', lanes.y, (y) => texts(y).filter(({ text }) => text !== '')),
  };
}

/** The number and the title of each stap, where its band goes on on another sheet. */
export function againRow(columns: readonly Column[], spans: readonly Span[]): Row {
  const cells = columns.map((column, at): LaneCell => {
    const card = new Card<'stap'>('stap', { width: spans[at]!.width, reading: READING }, PADDING.los);
    const { titel } = column.stap;
    const text = titel || fillWords(column.missing ? 'nogGeenStap' : 'nogLeeg');
    const [first = '', second] = wrapText(text, {
      maxWidth: card.inner - 2 * SIZE.kaarttitel,
      size: card.size(SIZE.tekst),
      style: 'bold',
      maxLines: 2,
    });
    const lead = { text: column.number, style: 'bold', role: 'accent' } as const;
    card.text(second === undefined ? first : `${first} ${second}`, {
      size: SIZE.tekst,
      style: titel ? 'bold' : 'italic',
      role: titel ? 'inkt' : 'zacht',
      ...(column.number !== '' && { lead }),
    });
    return card.finish({ key: `${column.key}/nog`, label: text });
  });
  const height = highest(cells.map((cell) => cell.height));
  const line = (y: number, { x, width }: Span): Shape => ({
    type: 'path',
    d: `M${num(x)} ${num(y)}H${num(x + width)}`,
    stroke: 'accent',
    strokeWidth: LINE.teken,
  });
  return {
    height: height + SPACE.teken + SPACE.blok,
    put: (lanes) => {
      const top = lanes.y;
      lanes.add(cells.map((cell, at) => cell.at(spans[at]!.x, top)));
      const draw = (y: number) => ({ shapes: spans.map((span) => line(y, span)), texts: [] });
      lanes.strips.push({ key: 'nog/stappen', y: top + height + SPACE.dicht, draw });
    },
  };
}

/** What the signs mean. */
export function legendRow(view: View, scope: Scope, { left, right }: Edges): Row {
  const legend = (top: number) => legendBoxes(legendItems(view, scope), left, right, top, READING);
  const { bottom, boxes } = legend(0);
  return {
    height: boxes.length === 0 ? 0 : bottom,
    put: (lanes) => lanes.add(legend(lanes.y).boxes),
  };
}

/** What the klantreis rests on, and how to go on where it has no stappen. */
export function tailRows(view: View, scope: Scope, { left, right }: Edges): Row[] {
  const empty: Row = { height: 60, put: (lanes) => lanes.noColumns() };
  const bronnen = bronnenCells(view, scope, { width: right - left, reading: READING }).map((cell): Row => ({
    height: cell.height + 8,
    trails: true,
    put: (lanes) => lanes.add([cell.at(left, lanes.y)]),
  }));
  return view.columns.length === 0 ? [empty, ...bronnen] : bronnen;
}

/** `stap 1–6`. */
export function partWords(columns: readonly Column[]): string {
  const numbers = columns.filter(({ missing }) => !missing).map(({ number }) => number);
  const [van, tot] = [numbers[0], numbers.at(-1)];
  if (van === undefined || tot === undefined) return '';
  return van === tot ? fillWords('faseStap', { nummer: van }) : fillWords('faseStappen', { van, tot });
}
