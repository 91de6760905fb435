import type { Picture, PicturePart } from '../../src/protocol/picture';
import { FORMS, type PictureInParts } from '../../src/pictures/draw';
import { layoutVerticaal } from '../../src/pictures/verticaal/layout';
import { kaartParts } from '../pictures/drawn';
import { journeyOf } from '../pictures/kaart/journeys';

/** The picture of a text, as the server sends it to a page that has nothing yet. */
export function pictureFrom(text: string): Picture {
  const { klantreis, scope } = journeyOf(text);
  return sentOf(text, 'kaart', kaartParts(klantreis, scope, 'light'));
}

/** The same of the verticale kaart. */
export function columnFrom(text: string): Picture {
  const { klantreis, scope } = journeyOf(text);
  return sentOf(text, 'verticaal', FORMS.parts(layoutVerticaal(klantreis, scope, 560), 'light'));
}

function sentOf(text: string, id: string, picture: PictureInParts): Picture {
  const rows = text.split('\n');
  const parts = picture.parts.map((part) => {
    const lines = part.lines ?? (part.line === undefined ? [] : [part.line]);
    const row = rows[part.line ?? -1];
    const title = /^ *(?:stap|fase)\b[^:]*: *(.*)/.exec(row ?? '')?.[1];
    const until = lines.map((line) => lastOf(rows, line));
    return { ...part, element: elementOn(row), until, ...(title && { title }) };
  });
  return { id, choices: [], widths: [], ...picture, parts };
}

/** The last row that stands deeper than a row. */
function lastOf(rows: readonly string[], row: number): number {
  const depth = (at: number) => /^ */.exec(rows[at] ?? '')![0].length;
  let last = row;
  while (last + 1 < rows.length && depth(last + 1) > depth(row)) last++;
  return last;
}

function elementOn(row = ''): PicturePart['element'] {
  return (/^ *(stap|fase|gevoel)\b/.exec(row)?.[1] as PicturePart['element']) ?? undefined;
}

/** The same picture as the server sends it to a page that shows another one: without what that has. */
export function patchFor(shown: Picture, next: Picture): Picture {
  const have = new Map(shown.parts.map((part) => [part.key, part.fingerprint]));
  const strip = (part: PicturePart) => (have.get(part.key) === part.fingerprint ? { ...part, svg: undefined } : part);
  return { ...next, parts: next.parts.map(strip) };
}

/** A klantreis of so many stappen, `s1` and on. */
export function reis(...stappen: readonly string[]): string {
  return ['persona noor: Noor', 'klantreis r: Reis', '  voor noor', '  fase f: Begin', ...stappen].join('\n');
}

export function stap(id: string, titel = id): string {
  return `    stap ${id}: ${titel}\n      contact balie\n      gevoel positief: fijn\n      knelpunt k${id}: Knelt bij ${id}`;
}
