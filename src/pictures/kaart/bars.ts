import { fillWords } from '../../messages/diagram.data';
import { highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { wrapText } from '../../typography/wrap';
import { baseline } from '../../drawing/card';
import { isCurrent } from '../../model/meaning/gewenst';
import { stretchesOf } from '../../model/meaning/in-view';
import { num, type Box, paragraphOf, type Shape, type TextRun } from '../../drawing/shapes';
import type { View } from './view';
import { titleAt } from './sources';
import { stretchWords } from './words';
import { faseLabel, faseNotes } from './facts-whole';
import type { Scope } from '../../model/scope/scope';
import { DASH, LINE, SIZE } from '../../drawing/tokens.data';

/** The bars above the stappen: whether the own organisation is in view, and the fasen. */

/** Where the columns from `start` up to, not including, `end` stand. */
type Stretch = (start: number, end: number) => { readonly x: number; readonly width: number };

/** A bar over the columns: full where the own organisation is in view, with the time that it is not. */
export function inViewBoxes({ columns }: View, y: number, place: Stretch): Box[] {
  return stretchesOf(columns).map(({ start, end, inView, days }) => {
    const { x, width } = place(start, end);
    const long = inView || days === undefined ? '' : fillWords('beeldNietTijd', { duur: stretchWords(days) });
    const short = fillWords(inView ? 'beeldWel' : 'beeldNiet');
    const text = long && textWidth(long, SIZE.bijschrift, 'bold') < width - 28 ? long : short;
    const role = inView ? ('opAccent' as const) : ('zacht' as const);
    const look = inView
      ? { fill: 'accent' as const }
      : { fill: 'vlak' as const, stroke: 'lijn' as const, strokeWidth: LINE.rand, dash: DASH.buiten };
    return {
      key: `${columns[start]!.key}/beeld`,
      lane: 'beeld',
      column: start,
      label: fillWords('tekstBeeld', { lijn: fillWords('beeld'), telling: long || short }),
      x,
      y,
      width,
      height: 24,
      shapes: [{ type: 'rect', x: 0, y: 0, width, height: 24, radius: 12, ...look }],
      texts: [{ x: 14, y: baseline(SIZE.bijschrift, 24), text, size: SIZE.bijschrift, style: 'bold', role }],
    };
  });
}

/** The fasen as arrows over their stappen, all equally tall. */
export function faseBoxes(view: View, scope: Scope, y: number, stretch: Stretch): Box[] {
  // The fase that nobody wrote has nothing to say.
  const fasen = view.fasen.filter((span) => !span.fase.ongeschreven);
  const cells = fasen.map((span) => {
    const { x, width } = stretch(span.start, span.end);
    const room = width - 60;
    const titel = span.fase.titel || fillWords('faseZonderTitel');
    const lines = wrapText(titel, { maxWidth: room, size: SIZE.kop, style: 'bold', balance: true });
    const below = faseNotes(span.fase, view, scope).flatMap(({ text, source }) => {
      const paragraph = paragraphOf(text, source);
      const wrapped = wrapText(text, { maxWidth: room, size: SIZE.bijschrift, style: 'regular' });
      return wrapped.map((line) => ({ text: line, paragraph }));
    });
    const paragraph = paragraphOf(titel, titleAt(span.fase), 2);
    return { span, x, width, lines, below, paragraph, height: lines.length * 23 + below.length * 17 + 22 };
  });
  const height = highest(
    cells.map((cell) => cell.height),
    46,
  );
  return cells.map(({ span, x, width, lines, below, paragraph }) => {
    const textTop = (height - lines.length * 23 - below.length * 17) / 2;
    const texts: TextRun[] = lines.map((text, i) => ({
      x: span.start === 0 ? 18 : 32,
      y: textTop + i * 23 + baseline(SIZE.kop, 23),
      text,
      size: SIZE.kop,
      style: 'bold',
      role: 'faseInkt',
      paragraph,
    }));
    below.forEach((line, i) => {
      const y = textTop + lines.length * 23 + i * 17 + baseline(SIZE.bijschrift, 17);
      const x = span.start === 0 ? 18 : 32;
      texts.push({ x, y, ...line, size: SIZE.bijschrift, style: 'regular', role: 'faseInkt' });
    });
    const d = chevron(width, height, span.start === 0);
    const isThere = isCurrent(span.fase, view.klantreis);
    const dash = isThere ? {} : { dash: DASH.anders };
    const stroke = isThere ? ('kaartRand' as const) : ('gewenst' as const);
    const shape: Shape = { type: 'path', d, fill: 'fase', stroke, strokeWidth: LINE.hulp, ...dash };
    return {
      key: span.key,
      lane: 'fase',
      column: span.start,
      label: faseLabel(span.fase, view, scope),
      x,
      y,
      width,
      height,
      line: span.fase.range.start.line,
      shapes: [shape],
      texts,
    };
  });
}

/** An arrow to the right that the next one fits into. */
export function chevron(width: number, height: number, first: boolean): string {
  const tip = 14;
  const notch = first ? '' : `L${tip} ${num(height / 2)}`;
  return `M0 0H${num(width - tip)}L${num(width)} ${num(height / 2)}L${num(width - tip)} ${num(height)}H0${notch}Z`;
}
