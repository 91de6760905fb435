import fc from 'fast-check';
import { journey, mixture, noise } from '../parser/arbitraries';
import { EXAMPLES } from '../support/examples';

/** Texts that nobody would think of: words of machines and of other scripts in real journeys, half typed, damaged and merged. */

const LINE_ENDS = /\r\n|\n|\r/;

/** Words that mean something to the machine, or look otherwise than they are. */
const hostileWord = fc.oneof(
  fc.constantFrom(
    ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype'],
    ...['gewenst:', 'gewenst', 'zonder', 'stap:', 'GEVOEL', '•', '1.', 'wacht:'],
    ...['noor', 'n\u043e\u043er', 'NOOR', 'Café', 'Cafe\u0301', 'ﬁets', 'straße', 'İstanbul'],
    ...['<b>&amp;', ']]>', '"><script>', "'", '\\', '`x`', '${x}', '{naam}', '%s', '%0A'],
    ...['::error::x', '##vso[task.complete]', '##[error]', '@iedereen', '#1', 'https://a.nl/b?c=d#e', 'a@b.nl'],
    ...['-1', '1e9', '0x10', '99999999999999999999', '4,3', '10%', '2027-02-30', '31-12-2027', 'NaN', '½'],
    ...[
      'a-b-c',
      '-',
      '--',
      '_',
      'a.b',
      'a,b',
      '.',
      ',',
      '🙂',
      '👩‍👩‍👧‍👦',
      '🇳🇱',
      'שלום',
      'مرحبا',
      '中文',
      'e\u0301'.repeat(9),
    ],
    ...[
      '\u0085',
      '\u2028',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u202ex\u202c',
      '\u2066x\u2069',
      '\u0000',
      '\u001b[31m',
      '\ufeff',
    ],
    ...['\ud800', '\udc00', 'x\u0300\u0301\u0302\u0303\u0304', '\u3164', '\u{e0041}'],
  ),
  fc.constantFrom('a', 'ש', 'é', '-', 'ab-').chain((sign) => fc.nat(400).map((times) => sign.repeat(times + 1))),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

const hostileText = fc.array(hostileWord, { maxLength: 5 }).map((words) => words.join(' '));

const MARKERS = [
  '<<<<<<< HEAD',
  '=======',
  '>>>>>>> sam',
  '||||||| basis',
  ' =======',
  '=======\t',
  '<<<<<<<',
  '>>>>>>>>>',
];

/** Something that happens to the rows of a text. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), at: fc.nat(), word: hostileWord, nth: fc.nat(4) }),
  fc.record({ kind: fc.constant('text' as const), at: fc.nat(), word: hostileText, nth: fc.constant(0) }),
  fc.record({ kind: fc.constant('half' as const), at: fc.nat(), word: fc.constant(''), nth: fc.nat(40) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    word: fc.constantFrom(...MARKERS, '# x', ': y', ''),
    nth: fc.nat(4),
  }),
  fc.record({
    kind: fc.constantFrom('drop', 'twice', 'move', 'indent'),
    at: fc.nat(),
    word: fc.constant(''),
    nth: fc.nat(200),
  }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(rows: string[], { kind, at, word, nth }: Mutation): string[] {
  const place = at % Math.max(1, rows.length);
  const row = rows[place] ?? '';
  const change = (now: string) => rows.with(place, now);
  if (rows.length === 0) return [word];
  switch (kind) {
    case 'word': {
      const parts = row.split(/(?<=\S)(?=\s)|(?<=\s)(?=\S)/);
      const words = parts.flatMap((part, index) => (part.trim() === '' ? [] : [index]));
      const chosen = words[nth % Math.max(1, words.length)];
      return chosen === undefined ? change(word) : change(parts.with(chosen, word).join(''));
    }
    case 'text':
      return change(row.includes(':') ? row.replace(/:.*/, () => `: ${word}`) : `${row}: ${word}`);
    case 'half':
      return change(row.slice(0, nth));
    case 'insert':
      return rows.toSpliced(place, 0, ' '.repeat(nth) + word);
    case 'drop':
      return rows.toSpliced(place, 1);
    case 'twice':
      return rows.toSpliced(place, 0, row);
    case 'move':
      return rows.toSpliced(place, 1).toSpliced(nth % rows.length, 0, row);
    default:
      return change(' '.repeat(nth % 12) + row.trimStart());
  }
}

/** A part of an example, small enough to try often, that begins where an element begins. */
const piece = fc
  .tuple(fc.constantFrom(...EXAMPLES), fc.nat(), fc.integer({ min: 5, max: 60 }))
  .map(([{ text }, at, length]) => {
    const rows = text.split('\n');
    const starts = rows.flatMap((row, index) => (/^\S/.test(row) ? [index] : []));
    const start = starts[at % starts.length]!;
    return rows.slice(start, start + length).join('\n');
  });

const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 });

function mutated(text: string, changes: readonly Mutation[]): string {
  return changes.reduce(mutate, text.split(LINE_ENDS)).join('\n');
}

const mutant = fc.tuple(piece, mutations).map(([text, changes]) => mutated(text, changes));

/** A klantreis in which every name and text is a strange one. */
const strange = fc
  .tuple(fc.array(hostileWord, { minLength: 3, maxLength: 6 }), fc.array(hostileText, { minLength: 3, maxLength: 6 }))
  .map(([names, texts]) => {
    const name = (at: number) => names[at % names.length]!;
    const text = (at: number) => texts[at % texts.length]!;
    return [
      `persona ${name(0)}: ${text(0)}`,
      `bron ${name(1)}: ${text(1)}`,
      `  soort ${name(2)}`,
      `klantreis ${name(0)}: ${text(2)}`,
      `  voor ${name(0)}`,
      `  klantvraag: ${text(0)}`,
      `  fase ${name(1)}: ${text(1)}`,
      `    stap ${name(2)}: ${text(2)}`,
      `      contact ${name(3)} met ${name(4)} vanuit ${name(5)}`,
      `      citaat: ${text(3)}`,
      `      gevoel negatief van ${name(0)}: ${text(4)}`,
      `        volgens ${name(1)}`,
      `      gevoel positief van ${name(2)}: ${text(5)}`,
      `      knelpunt ${name(3)}: ${text(0)}`,
      `        ernst ${name(4)}`,
      `      oplossing ${name(5)}: ${text(1)}`,
      `        lost op ${name(0)}.${name(3)}, ${name(3)}`,
      `      gewenst zonder ${name(2)}`,
      `      gewenst gevoel zeer-positief: ${text(2)}`,
      `      negeer ${name(1)}: ${text(3)}`,
    ].join('\n');
  });

/** Any text. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: mutant },
  { weight: 3, arbitrary: strange },
  { weight: 2, arbitrary: mixture },
  { weight: 1, arbitrary: journey },
  { weight: 1, arbitrary: noise },
);

/** Two texts of which the second is the first after somebody was busy with it. */
export const twoTexts = fc
  .tuple(fc.oneof(piece, strange, mixture), mutations, anyText, fc.nat(5))
  .map(([text, changes, other, choice]) => [text, choice === 0 ? other : mutated(text, changes)] as const);

/** A text and what two people made of it. */
export const threeTexts = fc
  .tuple(fc.oneof(piece, strange, mixture), mutations, mutations)
  .map(([text, ours, theirs]) => [text, mutated(text, ours), mutated(text, theirs)] as const);
