import { enumerate, fillPlaces } from '../util/text';

/** What stands in a text that was made of somebody else's list. Places in braces are filled in by `importText`. */
const IMPORT_TEXTS = {
  zonderTitel: 'Geplakte klantreis',
  woorden: '# Zo lazen wij uw woorden: {lijst}.',
  woord: '{woord} als {regel}',
  leeg: '# Daar stond niets bij: {lijst}.',
} as const;

export function importWord(key: 'zonderTitel'): string {
  return IMPORT_TEXTS[key];
}

/** The comment that says what was read as what; the words of the author stand in it. */
export function readWords(words: ReadonlyMap<string, string>): string {
  const lijst = enumerate(
    [...words].map(([woord, regel]) => fillPlaces(IMPORT_TEXTS.woord, { woord, regel })),
    'en',
  );
  return fillPlaces(IMPORT_TEXTS.woorden, { lijst });
}

/** The comment that names what had nothing behind it. */
export function bareWords(labels: readonly string[]): string {
  return fillPlaces(IMPORT_TEXTS.leeg, { lijst: enumerate([...new Set(labels)], 'en') });
}
