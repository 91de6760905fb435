import { fillWords } from '../messages/diagram.data';
import { cardWord } from '../messages/kaartjes.data';
import { highest } from '../util/lists';
import { textWidth } from '../typography/text-width';
import type { LaidOut, TextRun } from '../drawing/shapes';
import { SIZE } from '../drawing/tokens.data';

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
  const runs: readonly TextRun[] = [
    { x: 36, y: 68, text: title, size: SIZE.titel, style: 'bold', role: 'inkt' },
    { x: 36, y: 110, text: help, size: SIZE.kop, style: 'regular', role: 'zacht' },
    { x: 36, y: 140, text: form, size: SIZE.kop, style: 'bold', role: 'accent' },
  ];
  const right = highest(runs.map((run) => run.x + textWidth(run.text, run.size, run.style)));
  return {
    width: Math.ceil(right) + 36,
    height: 176,
    strips: [{ key, y: 0, draw: () => ({ shapes: [], texts: runs }) }],
    boxes: [],
    title,
    description: runs.map((run) => run.text).join('\n'),
  };
}
