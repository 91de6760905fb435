/** Numbers up to twaalf as words. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['een', '1'],
  ['één', '1'],
  ['twee', '2'],
  ['drie', '3'],
  ['vier', '4'],
  ['vijf', '5'],
  ['zes', '6'],
  ['zeven', '7'],
  ['acht', '8'],
  ['negen', '9'],
  ['tien', '10'],
  ['elf', '11'],
  ['twaalf', '12'],
]);

/** The digits of a number that is written as a word. */
export function digitsOf(word: string): string | undefined {
  return WORDS.get(word.toLowerCase().normalize('NFC'));
}

/** The number words as alternatives of a regular expression. */
export const NUMBER_WORDS = [...WORDS.keys()].join('|');
