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
import { type Band, inBand } from '../../drawing/bands';
import { DASH, LINE, type Reading, SIZE, sizeIn } from '../../drawing/tokens.data';
import type { Span } from './lanes';

/** The bars above the stappen: whether the own organisation is in view, and the fasen. */

/** Where the bars stand, and of which columns they are. */
export interface BarPlace {
  readonly y: number;
  /** Where the columns from `start` up to, not including, `end` stand. */
  readonly stretch: (start: number, end: number) => Span;
  /** Absent for all columns. */
  readonly band?: Band;
  readonly reading?: Reading;
}

function allOf(columns: View['columns']): Band {
  return { start: 0, end: columns.length };
}

/** How far a bar that goes on outside the band stands out beside its columns, in px. */
const BLEED = 9;

/** Height of the bar that says whether the own organisation is in view. */
export function inViewHeight(reading: Reading = 'vel'): number {
  return reading === 'blad' ? 20 : 24;
}

/** A bar over the columns: full where the own organisation is in view, with the time that it is not. */
export function inViewBoxes({ columns }: View, place: BarPlace): Box[] {
  const { y, reading = 'vel', band = allOf(columns) } = place;
  const height = inViewHeight(reading);
  const size = sizeIn(reading, SIZE.bijschrift);
  return stretchesOf(columns).flatMap(({ inView, days, ...stretch }) => {
    const part = inBand(stretch, band);
    if (!part) return [];
    const { x, width } = bled(part, place);
    const long = inView || days === undefined ? '' : fillWords('beeldNietTijd', { duur: stretchWords(days) });
    const short = fillWords(inView ? 'beeldWel' : 'beeldNiet');
    const fits = (words: string) => textWidth(words, size, 'bold') < width - 28;
    const told = [long, short].map((words) => words && (part.before ? fillWords('vervolg', { tekst: words }) : words));
    const text = told.find((words) => words !== '' && fits(words)) ?? short;
    const role = inView ? ('opAccent' as const) : ('zacht' as const);
    const look = inView
      ? { fill: 'accent' as const }
      : { fill: 'vlak' as const, stroke: 'lijn' as const, strokeWidth: LINE.rand, dash: DASH.buiten };
    return {
      key: `${columns[stretch.start]!.key}/beeld`,
      lane: 'beeld',
      column: part.start,
      label: fillWords('tekstBeeld', { lijn: fillWords('beeld'), telling: long || short }),
      x,
      y,
      width,
      height,
      shapes: [bar(width, height, part, look)],
      texts: [{ x: 14, y: baseline(size, height), text, size, style: 'bold', role }],
    };
  });
}

/** Where a part of a bar stands: on over the edge of the band where it goes on there. */
function bled({ start, end, before, after }: Part, { stretch }: BarPlace): Span {
  const { x, width } = stretch(start, end);
  return { x: x - (before ? BLEED : 0), width: width + (before ? BLEED : 0) + (after ? BLEED : 0) };
}

type Part = NonNullable<ReturnType<typeof inBand>>;

/** A bar with round ends, straight where it goes on. */
function bar(width: number, height: number, { before, after }: Part, look: object): Shape {
  const radius = height / 2;
  if (!before && !after) return { type: 'rect', x: 0, y: 0, width, height, radius, ...look };
  const [right, inside] = [num(width), num(width - radius)];
  const half = num(radius);
  const end = after
    ? `H${right}V${num(height)}`
    : `H${inside}Q${right} 0 ${right} ${half}Q${right} ${num(height)} ${inside} ${num(height)}`;
  const begin = before ? 'H0' : `H${half}Q0 ${num(height)} 0 ${half}Q0 0 ${half} 0`;
  return { type: 'path', d: `M${before ? 0 : half} 0${end}${begin}Z`, ...look };
}

/** The fasen as arrows over their stappen, all equally tall. */
export function faseBoxes(view: View, scope: Scope, place: BarPlace): Box[] {
  const { reading = 'vel', band = allOf(view.columns), y } = place;
  const [step, small] = reading === 'blad' ? [19, 15] : [23, 17];
  const size = sizeIn(reading, SIZE.kop);
  const noteSize = sizeIn(reading, SIZE.bijschrift);
  const cells = view.fasen.flatMap((span) => {
    const part = inBand(span, band);
    // The fase that nobody wrote has nothing to say.
    if (span.fase.ongeschreven || !part) return [];
    const { x, width } = bled(part, place);
    const room = width - 60;
    const titel = span.fase.titel || fillWords('faseZonderTitel');
    const shown = part.before ? fillWords('vervolg', { tekst: titel }) : titel;
    const lines = wrapText(shown, { maxWidth: room, size, style: 'bold', balance: true });
    const notes = part.before ? [] : faseNotes(span.fase, view, scope);
    const below = [...notes, ...(part.after ? [{ text: fillWords('gaatVerder'), source: undefined }] : [])].flatMap(
      ({ text, source }) => {
        const paragraph = paragraphOf(text, source);
        const wrapped = wrapText(text, { maxWidth: room, size: noteSize, style: 'regular' });
        return wrapped.map((line) => ({ text: line, paragraph }));
      },
    );
    const paragraph = part.before ? paragraphOf(shown) : paragraphOf(titel, titleAt(span.fase), 2);
    const height = lines.length * step + below.length * small + (reading === 'blad' ? 16 : 22);
    return { span, part, x, width, lines, below, paragraph, height };
  });
  const height = highest(
    cells.map((cell) => cell.height),
    reading === 'blad' ? 36 : 46,
  );
  return cells.map(({ span, part, x, width, lines, below, paragraph }) => {
    const textTop = (height - lines.length * step - below.length * small) / 2;
    const isFirst = span.start === 0 || part.before;
    const left = isFirst ? 18 : 32;
    const texts: TextRun[] = lines.map((text, i) => ({
      x: left,
      y: textTop + i * step + baseline(size, step),
      text,
      size,
      style: 'bold',
      role: 'faseInkt',
      paragraph,
    }));
    below.forEach((line, i) => {
      const y = textTop + lines.length * step + i * small + baseline(noteSize, small);
      texts.push({ x: left, y, ...line, size: noteSize, style: 'regular', role: 'faseInkt' });
    });
    const isThere = isCurrent(span.fase, view.klantreis);
    const dash = isThere ? {} : { dash: DASH.anders };
    const stroke = isThere ? ('kaartRand' as const) : ('gewenst' as const);
    const d = chevron(width, height, isFirst, part.after);
    const shape: Shape = { type: 'path', d, fill: 'fase', stroke, strokeWidth: LINE.hulp, ...dash };
    return {
      key: span.key,
      lane: 'fase',
      column: part.start,
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

/** An arrow to the right that the next one fits into; one that goes on has no tip. */
export function chevron(width: number, height: number, first: boolean, goesOn = false): string {
  const tip = goesOn ? 0 : 14;
  const notch = first ? '' : `L14 ${num(height / 2)}`;
  return `M0 0H${num(width - tip)}L${num(width)} ${num(height / 2)}L${num(width - tip)} ${num(height)}H0${notch}Z`;
}
