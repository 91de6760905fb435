import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { journey, mixture, noise } from '../parser/arbitraries';
import { bare } from '../parser/bare';
import { damages, WAYS } from '../support/damage';
import { EXAMPLES } from '../support/examples';
import { expectGoodFormat } from './good-format';

/** The same line as somebody in a hurry types it. */
function spoil(row: string): string {
  const [, head, text] = /^([^:#]*)(.*)$/.exec(row)!;
  return `${head!.replaceAll(' ', ' \t ').replaceAll(/,\s+/g, ',')} ${text!.replace(/^: /, ':')}  `;
}

/** The words before the text of a row, changed. */
function inHead(row: string, change: (head: string) => string): string {
  const [, head, text] = /^([^:#]*)(.*)$/.exec(row)!;
  return change(head!) + text!;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** What people type by nature and what means one thing only. */
const GENEROUS: readonly ((row: string) => string)[] = [
  // Capitals in the first word, and where a value of a closed list follows, in that too.
  (row) => row.replace(/^(\s*)(\p{Ll}+)/u, (_, indent: string, word: string) => indent + capital(word)),
  (row) =>
    row.replace(
      /^(\s*(?:gevoel|ernst|stand|status|soort|invloed) )([\p{Ll}-]+)/u,
      (_, a: string, b: string) => a + b.toUpperCase(),
    ),
  // A bullet before a line, of Word and of a keyboard.
  (row) => row.replace(/^(\s*)(?=[^\s#:])/, '$1• '),
  (row) => row.replace(/^(\s*)(?=[^\s#:])/, '$1- '),
  // A colon behind a word that takes a value.
  (row) =>
    inHead(row, (head) =>
      head.replace(
        /^(\s*)(voor|volgens|ernst|stand|gereed|wacht|duurt|wanneer|aantal|datum|schaal|n|periode) /,
        '$1$2: ',
      ),
    ),
  // No-break spaces between words, and no-break hyphens in them.
  (row) => inHead(row, (head) => head.replace(/(?<=\S) (?=\S)/g, '\u00A0').replaceAll('-', '\u2011')),
  // A list of names as people say it.
  (row) => inHead(row, (head) => head.replace(/^(\s*(?:volgens|voor|lost op) .*), /, '$1 en ')),
];

describe('the formatter', () => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('leaves %s as it is', (_, text) => {
    expect(formatText(text, parse(text).lines)).toBe(text);
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('gives %s its layout back', (_, text) => {
    for (const indent of ['', '\t', '   ']) {
      const spoiled = text
        .split('\n')
        .map((row) => indent + spoil(row.trim()))
        .join('\n');
      expect(formatText(spoiled, parse(spoiled).lines)).toBe(text);
    }
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('writes %s from what people type', (_, text) => {
    const changed = new Set<boolean>();
    for (const way of GENEROUS) {
      const typed = text.split('\n').map(way).join('\n');
      changed.add(typed !== text);
      const file = parse(typed);
      expect(formatText(typed, file.lines)).toBe(text);
      expect(bare(file.model)).toEqual(bare(parse(text).model));
    }
    expect(changed).toContain(true);
  });

  it('is idempotent and keeps the meaning of damaged examples', () => {
    for (const { text } of EXAMPLES) {
      const count = text.split('\n').length;
      for (let line = 0; line < count; line += 9) {
        const forms = WAYS.flatMap((way) => damages(text, line, way));
        expectGoodFormat(forms[(line * 7) % forms.length]!.text);
      }
    }
  });

  it('is idempotent and keeps the meaning of journeys', () => {
    fc.assert(fc.property(journey, expectGoodFormat), { numRuns: 150 });
  });

  it('is idempotent and keeps the meaning of any mixture of lines', () => {
    fc.assert(fc.property(mixture, expectGoodFormat), { numRuns: 1500 });
  });

  it('is idempotent and keeps the meaning of any signs at all', () => {
    fc.assert(fc.property(noise, expectGoodFormat), { numRuns: 1500 });
  });
});
