import type { Box, LaidOut, TextRun } from '../../src/drawing/shapes';
import { ascent, descent, textWidth } from '../../src/typography/text-width';

const SLACK = 0.5;

function left(run: TextRun): number {
  const width = textWidth(run.text, run.size, run.style);
  return run.anchor === 'end' ? run.x - width : run.anchor === 'middle' ? run.x - width / 2 : run.x;
}

/** What sticks out of its box, as a readable list; empty when all fits. */
export function overflow(picture: LaidOut): string[] {
  const found: string[] = [];
  for (const box of picture.boxes) {
    for (const run of box.texts) {
      const x = left(run);
      const right = x + textWidth(run.text, run.size, run.style);
      const [top, bottom] = [run.y - ascent * run.size, run.y + descent * run.size];
      const inside = x >= -SLACK && right <= box.width + SLACK && top >= -2 && bottom <= box.height + 2;
      if (!inside)
        found.push(
          `${box.lane}: "${run.text}" ${x.toFixed(1)}..${right.toFixed(1)} of ${box.width}, ${top.toFixed(1)}..${bottom.toFixed(1)} of ${box.height}`,
        );
    }
    const onPaper =
      box.x >= 0 && box.y >= 0 && box.x + box.width <= picture.width && box.y + box.height <= picture.height;
    if (!onPaper) found.push(`${box.lane} box off the paper at ${box.x}, ${box.y}`);
  }
  return found;
}

/** Boxes of one lane that lie over each other; empty when none do. */
export function collisions(picture: LaidOut): string[] {
  const found: string[] = [];
  for (const lane of new Set(picture.boxes.map((box) => box.lane))) {
    const sorted = picture.boxes.filter((box) => box.lane === lane).sort((a, b) => a.x - b.x);
    sorted.forEach((box, i) => {
      for (let j = i + 1; j < sorted.length && sorted[j]!.x < box.x + box.width - 0.01; j++) {
        if (overlap(box, sorted[j]!)) found.push(`${lane}: ${box.x},${box.y} with ${sorted[j]!.x},${sorted[j]!.y}`);
      }
    });
  }
  return found;
}

/** The smallest letters that can be read beside a text at its own size, in px. */
const LEAST = 13;

/** What is wrong with a picture that is read at its own size: texts outside their box, boxes over each other, letters that are too small. */
export function misfits(picture: LaidOut): string[] {
  const runs = [...picture.boxes, ...picture.strips.map((strip) => strip.draw(strip.y))].flatMap(({ texts }) => texts);
  return [
    ...overflow(picture),
    ...collisions({ ...picture, boxes: picture.boxes.map((box) => ({ ...box, lane: 'all' })) }),
    ...runs.filter(({ size }) => size < LEAST).map(({ text, size }) => `"${text}" in ${size} px`),
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;
}
