import { fillWords } from '../messages/diagram.data';
import { highest } from '../util/lists';
import { textWidth } from '../typography/text-width';
import type { LaidOut, TextRun } from '../drawing/shapes';
import { SIZE } from '../drawing/tokens.data';

/** What every picture of a klantreis is where a file has none yet: a small one that says so, and how to begin. */
export function layoutNoKlantreis(): LaidOut {
  const runs: readonly TextRun[] = [
    { x: 36, y: 68, text: fillWords('geenKlantreis'), size: SIZE.titel, style: 'bold', role: 'inkt' },
    { x: 36, y: 110, text: fillWords('geenKlantreisHulp'), size: SIZE.kop, style: 'regular', role: 'zacht' },
    { x: 36, y: 140, text: fillWords('geenKlantreisVorm'), size: SIZE.kop, style: 'bold', role: 'accent' },
  ];
  const right = highest(runs.map((run) => run.x + textWidth(run.text, run.size, run.style)));
  return {
    width: Math.ceil(right) + 36,
    height: 176,
    strips: [{ key: 'geen-klantreis', y: 0, draw: () => ({ shapes: [], texts: runs }) }],
    boxes: [],
    title: fillWords('geenKlantreis'),
    description: runs.map((run) => run.text).join('\n'),
  };
}
