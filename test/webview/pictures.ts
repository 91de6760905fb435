import type { Picture, PicturePart } from '../../src/protocol/picture';
import { kaartParts } from '../pictures/drawn';
import { journeyOf } from '../pictures/kaart/journeys';

/** The picture of a text, as the server sends it to a page that has nothing yet. */
export function pictureFrom(text: string): Picture {
  const { klantreis, scope } = journeyOf(text);
  const picture = kaartParts(klantreis, scope, 'light');
  const rows = text.split('\n');
  const parts = picture.parts.map((part) => ({ ...part, element: elementOn(rows[part.line ?? -1]) }));
  return { id: 'kaart', widths: [], ...picture, parts };
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
