import { LINE_KINDS, NEEDS_ID } from '../lines/line-kinds.data';

/**
 * What a line has behind its word, as far as it is read generously: the forms are those of the grammar, and the test of the
 * canonical row compares them.
 */
export type LineForm =
  | 'element'
  | 'text'
  | 'words'
  | 'names'
  | 'name'
  | 'date'
  | 'period'
  | 'count'
  | 'percentage'
  | 'scale'
  | 'when'
  | 'duration'
  | 'contact'
  | 'feeling'
  | 'reason'
  | 'measurement'
  | 'question'
  | 'side'
  | 'flag';

const FORMS: Readonly<Record<Exclude<LineForm, 'element' | 'text'>, readonly string[]>> = {
  words: ['soort', 'digitaal', 'taal', 'status', 'toestand', 'uitkomst', 'ernst', 'inspanning', 'effect', 'stand'],
  names: ['voor', 'volgens', 'door', 'helpt', 'voorkeur', 'lost op'],
  name: ['van', 'vergelijk', 'regelt', 'of', 'terug naar'],
  date: ['datum', 'herzien', 'gereed'],
  period: ['periode'],
  count: ['aantal', 'n'],
  percentage: ['afhaken'],
  scale: ['schaal'],
  when: ['wanneer'],
  duration: ['duurt', 'wacht'],
  contact: ['contact'],
  feeling: ['gevoel'],
  reason: ['invloed', 'spanning', 'negeer'],
  measurement: ['meting'],
  question: ['vraag'],
  side: ['voorkant', 'achterkant'],
  flag: ['waarheidsmoment', 'hoog is goed', 'laag is goed'],
};

const BY_WORD: ReadonlyMap<string, LineForm> = new Map([
  ...[...LINE_KINDS.values()].map(
    ({ keyword, element }) => [keyword, element || NEEDS_ID.includes(keyword) ? 'element' : 'text'] as const,
  ),
  ...Object.entries(FORMS).flatMap(([form, words]) => words.map((word) => [word, form as LineForm] as const)),
]);

/** The form of a line by its word; of a word of no line, as if a text came behind it. */
export function formOfLine(word: string): LineForm {
  return BY_WORD.get(word) ?? 'text';
}
