import { counted, OPEN, type Counted } from './standing.data';

/** The face of each feeling, as a sign in a text. */
export const FACES = {
  'zeer-negatief': '😣',
  negatief: '🙁',
  neutraal: '😐',
  positief: '🙂',
  'zeer-positief': '😄',
} as const;

const WORDS = {
  geenBron: 'geen bron',
  geenBronUitleg: 'Wie zei, zag of mat dit? Zet eronder `volgens` met de bron.',
  zonderBron: ['1 uitspraak zonder bron', '{aantal} uitspraken zonder bron'],
} as const;

export function inTextWord(word: 'geenBron' | 'geenBronUitleg'): string {
  return WORDS[word];
}

/** `2 knelpunten zonder oplossing`. */
export function unsolvedWords(aantal: number): string {
  return counted(OPEN.knelpunten, aantal);
}

/** `3 uitspraken zonder bron`. */
export function unprovenWords(aantal: number): string {
  return counted(WORDS.zonderBron satisfies Counted, aantal);
}
