import { fillWords } from '../messages/diagram.data';
import { cardWord } from '../messages/kaartjes.data';
import { highest } from '../util/lists';
import { textWidth } from '../typography/text-width';
import { type LaidOut, paragraphOf, type TextRun } from '../drawing/shapes';
import { SIZE } from '../drawing/tokens.data';

const MARGIN = 36;

/** What every picture of a klantreis is where a file has none yet: a small one that says so, and how to begin. */
export function layoutNoKlantreis(): LaidOut {
  return layoutBegin('geen-klantreis', [
    fillWords('geenKlantreis'),
    fillWords('geenKlantreisHulp'),
    fillWords('geenKlantreisVorm'),
  ]);
}

/** The same of what a file declares, where it declares nothing. */
export function layoutNoKaartjes(): LaidOut {
  return layoutBegin('geen-kaartjes', [
    cardWord('geenKaartjes'),
    cardWord('geenKaartjesHulp'),
    cardWord('geenKaartjesVorm'),
  ]);
}

function layoutBegin(key: string, [title, help, form]: readonly [string, string, string]): LaidOut {
  const texts: readonly TextRun[] = [
    { x: 0, y: 32, text: title, size: SIZE.titel, style: 'bold', role: 'inkt', paragraph: paragraphOf(title, [], 1) },
    { x: 0, y: 74, text: help, size: SIZE.kop, style: 'regular', role: 'zacht' },
    { x: 0, y: 104, text: form, size: SIZE.kop, style: 'bold', role: 'accent' },
  ];
  const width = Math.ceil(highest(texts.map((run) => textWidth(run.text, run.size, run.style))));
  const description = texts.map((run) => run.text).join('\n');
  return {
    width: width + 2 * MARGIN,
    height: 176,
    strips: [],
    boxes: [{ key, lane: 'kop', label: description, x: MARGIN, y: MARGIN, width, height: 116, shapes: [], texts }],
    title,
    description,
  };
}
