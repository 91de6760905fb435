import type { Finding } from '../model/finding';

/** What a decoder leaves where it found bytes that are no sign. */
const LOST = '\uFFFD';

/** Signs that were lost when a text was saved: once for a file, at the first, for one wrong way of opening damages every accent. */
export function lostSigns(texts: readonly string[]): Finding[] {
  const line = texts.findIndex((text) => text.includes(LOST));
  if (line < 0) return [];
  const character = texts[line]!.indexOf(LOST);
  const aantal = texts.reduce((sum, text) => sum + text.split(LOST).length - 1, 0);
  const range = { start: { line, character }, end: { line, character: character + 1 } };
  return [{ code: 'KT078', range, args: { aantal } }];
}
