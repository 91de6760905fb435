import fc from 'fast-check';
import { STATEMENT_WORDS } from '../../src/model/lines/line-kinds';
import { bodyRange, type Line } from '../../src/parser/lines/line';
import { parse } from '../../src/parser/parse';
import { CONNECTING_WORDS } from '../../src/parser/lines/line-lexer';
import { JUNK } from '../support/damage';
import { EXAMPLES } from '../support/examples';

/** Texts for the property tests: from noise to plausible journeys. */

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any signs at all: control signs, NUL and halves of surrogate pairs too. */
export const noise = fc.oneof(
  fc.string({ unit: codeUnit, maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...': # " \' , . % \t \n \r { } 4 a é e\u0301 ש \u200f \u2028 \u0000 \ud83d 🙂 -'.split(' '),
      ' ',
    ),
  }),
);

const EXAMPLE_ROWS = EXAMPLES.flatMap(({ text }) => text.split('\n')).filter((row) => row.trim() !== '');

const indent = fc.oneof(
  fc.nat(6).map((levels) => '  '.repeat(levels)),
  fc.nat(4).map((tabs) => '\t'.repeat(tabs)),
  fc.constantFrom('', ' ', '   ', ' \t ', '\u00a0\u00a0', '\u200b', ' '.repeat(300)),
);

const word = fc.oneof(
  fc.constantFrom(...STATEMENT_WORDS, ...CONNECTING_WORDS),
  fc.constantFrom(
    'noor',
    'négatief',
    'besluit-2',
    '4,3',
    '10%',
    '2027-03-01',
    '1-3-2027',
    'a.b',
    'a,b',
    ',',
    '.',
    '%',
    '"',
    '#',
  ),
  fc.constantFrom(...'(4 van 6) 4/6 zes mislukt Ongewild (mislukt) euro € 36,- 1.200,50 p/m per maand'.split(' ')),
  fc.constantFrom(...'elk half jaar om de week onbekend, levensgebeurtenis communicatie door: :'.split(' ')),
);

/** Statement words and others in any order. */
const wordsRow = fc
  .tuple(
    fc.array(word, { maxLength: 6 }),
    fc.constantFrom(' ', '  ', '\t'),
    fc.constantFrom('', ':', ' : tekst', ':a,b  c ', ': #'),
  )
  .map(([words, between, end]) => words.join(between) + end);

/** A line of the examples, as far as somebody has typed it. */
const halfTypedRow = fc
  .tuple(fc.constantFrom(...EXAMPLE_ROWS), fc.nat(60))
  .map(([row, length]) => row.trim().slice(0, length));

const row = fc
  .tuple(
    indent,
    fc.oneof(
      fc.constantFrom(...EXAMPLE_ROWS).map((text) => text.trim()),
      wordsRow,
      halfTypedRow,
      fc.constantFrom(...JUNK, '# opmerking', '#', ': gaat door', ':', ''),
      noise,
    ),
    fc.constantFrom('', ' ', '\t ', '\u00a0'),
  )
  .map((parts) => parts.join(''));

const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

/** Lines of every kind below each other, with mixed line ends, with or without a byte order mark. */
export const mixture = fc
  .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(row, lineEnd), { maxLength: 25 }), row)
  .map(([mark, rows, last]) => mark + rows.flat().join('') + last);

/** The text of every line of the examples, with all that hangs under it, by the element that it hangs under. */
const PIECES = new Map<string, string[]>();
for (const { text } of EXAMPLES) {
  const rows = text.split('\n');
  const textOfPiece = (line: Line) => {
    const { start, end } = bodyRange(line);
    return rows.slice(start.line, end.line + 1).join('\n');
  };
  for (const line of parse(text).lines) {
    const holds = line.keyword === 'fase' || line.keyword === 'stap' || line.keyword === 'klantreis';
    if (!line.parent || holds) continue;
    PIECES.set(line.parent.keyword, [...(PIECES.get(line.parent.keyword) ?? []), textOfPiece(line)]);
  }
}

function pieces(host: string, maxLength: number): fc.Arbitrary<string[]> {
  const known = PIECES.get(host);
  if (!known) throw new Error(`No example has a line under ${host}.`);
  return fc.array(fc.constantFrom(...known), { maxLength });
}

function element(header: string, host: string, below: fc.Arbitrary<string[]>): fc.Arbitrary<string> {
  const name = fc.constantFrom('', ' één', ' stap', ' reis-2');
  const parts = fc.tuple(name, pieces(host, 6), below);
  return parts.map(([id, details, children]) => [`${header}${id}: Titel`, ...details, ...children].join('\n'));
}

const stap = fc.constantFrom('stap', 'gewenst stap').chain((header) => element(header, 'stap', fc.constant([])));
const fase = element('fase', 'fase', fc.array(stap, { maxLength: 4 }));
const klantreis = element('klantreis', 'klantreis', fc.array(fc.oneof(fase, stap), { maxLength: 3 }));
const apart = pieces('bestand', 2).map((parts) => parts.join('\n'));

const layout = fc.tuple(fc.constantFrom('', '', '', '\n', '\n\n\n', '# opmerking\n', '\n# één\n  # twee\n\n'), indent);

/** A journey put together from real lines, laid out by somebody in a hurry. */
export const journey = fc
  .tuple(
    fc.array(fc.oneof(klantreis, apart), { minLength: 1, maxLength: 2 }),
    fc.array(layout, { minLength: 1 }),
    lineEnd,
  )
  .map(([parts, layouts, end]) => {
    const rows = parts.join('\n').split('\n');
    return rows
      .map((text, number) => lay(text.trim(), layouts[number % layouts.length]!))
      .join('\n')
      .replaceAll('\n', end);
  });

/** Nothing may come between a text and where it goes on. */
function lay(text: string, [between, space]: readonly [string, string]): string {
  return (text.startsWith(':') ? '' : between) + space + text;
}
