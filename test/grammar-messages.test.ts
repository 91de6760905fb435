import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIX_MESSAGES } from '../src/messages/fixes.data';
import { LANGUAGE_MESSAGES } from '../src/messages/language.data';
import { formOf } from '../src/model/lines/line-form';
import { LINE_HELP } from '../src/messages/line-help.data';
import type { MessageRow } from '../src/messages/message-row';
import { fixTitle, type MessageCode, MESSAGES, messageText, rowOf } from '../src/messages/messages';
import type { Finding } from '../src/model/finding';
import { STATEMENT_WORDS } from '../src/model/lines/line-kinds';
import { parse } from '../src/parser/parse';
import { canonicalRow } from '../src/model/canonical/canonical-row';
import { EMPTY_RANGE } from '../src/util/source';
import { failuresOf, readFixtures } from './support/fixtures';

const fixtures = readFixtures(new URL('fixtures/grammar/', import.meta.url));
const announced = new Set(
  fixtures.flatMap((fixture) => fixture.expectations.filter(({ absent }) => !absent).map(({ code }) => code)),
);

/** Messages that no text can fire. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  KT036: 'About klantreis.json: the reader of a scope says it.',
  KT037: 'About bytes that are no text: the reader of a scope says it.',
  KT039: 'About the size of a file: the reader of a scope says it.',
  KT044: 'About rights on a file or folder: the reader of a scope says it.',
  KT045: 'About a file or folder that cannot be read: the reader of a scope says it.',
  KT074: 'About a file that is no text: the command line says it.',
  KT076: 'About a file with data that cannot be read: the command line says it.',
  KT077: 'An editor shows that a file is empty: the command line says it.',
  KT079: 'About a file with data that is not there: the command line says it.',
  KT090: 'A mistake of our own: test/checks/check.test.ts fires it with a rule that breaks.',
};

describe('the fixtures of the language', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(failuresOf(fixture)).toEqual([]);
  });

  it.each(Object.keys(LANGUAGE_MESSAGES))('fire %s, or a reason says why not', (code) => {
    expect(announced.has(code)).toBe(!(code in ELSEWHERE));
  });

  it('have no reason for a message that is gone', () => {
    expect(Object.keys(ELSEWHERE).filter((code) => !(code in LANGUAGE_MESSAGES))).toEqual([]);
  });
});

describe('the table of messages', () => {
  const rows = Object.entries(MESSAGES) as [MessageCode, MessageRow][];
  /** With each of the cases that it tells of. */
  const cases = rows.flatMap(([code, row]) =>
    [undefined, ...Object.keys(row.gevallen ?? {})].map((geval) => ({
      code,
      geval,
      row: rowOf(code, geval ? { geval } : {}),
    })),
  );
  const sentences = cases.flatMap(({ code, row: { text, veel, raad, uitleg } }) =>
    [text, veel, raad, uitleg].flatMap((sentence) => (sentence === undefined ? [] : [[code, sentence] as const])),
  );

  it.each(cases)('$code $geval can be said with its places filled in', ({ code, geval, row }) => {
    for (const veel of row.veel === undefined ? [false] : [false, true]) {
      const places = [...(veel ? row.veel! : row.text).matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
      const args: Record<string, string> = {
        ...Object.fromEntries(places.map((place) => [place, 'iets'])),
        woord: 'stap',
      };
      if (veel) args.veel = '1';
      if (geval) args.geval = geval;
      const said = messageText(code, args, 'bedoeld');
      expect(said).not.toMatch(/[{}]/);
      expect(said).toMatch(/ Bedoelde u `bedoeld`\?$/);
    }
  });

  it.each(sentences)('%s is a whole sentence: %s', (_, sentence) => {
    expect(sentence).toMatch(/^["`{\p{Lu}]/u);
    expect(sentence).toMatch(/([.?!]|\{reden\})$/);
    expect(sentence).not.toMatch(/ {2}|\s$/);
  });

  it('has a row for every code in the program, and a use for every row', () => {
    const used = new Set(programTexts().flatMap((text) => text.match(/(?<=')K[TR]\d{3}(?=')/g) ?? []));
    expect([...used].filter((code) => !(code in MESSAGES))).toEqual([]);
    expect(Object.keys(MESSAGES).filter((code) => !used.has(code))).toEqual([]);
  });

  it('has no code that is mistyped: that does not compile', () => {
    // @ts-expect-error -- KT999 is no message.
    expect(() => messageText('KT999', {})).toThrow();
    // @ts-expect-error -- FIX99 is no title.
    expect(() => fixTitle('FIX99', {})).toThrow();
    // @ts-expect-error -- nor may a finding have such a code.
    const finding: Finding = { code: 'KR999', range: EMPTY_RANGE, args: {} };
    expect(finding.code in MESSAGES).toBe(false);
  });

  it('has a title for every quick fix in the program, and a use for every title', () => {
    const used = new Set(programTexts().flatMap((text) => text.match(/(?<=')FIX\d{2,3}(?=')/g) ?? []));
    expect([...used].sort()).toEqual(Object.keys(FIX_MESSAGES).sort());
    expect(fixTitle('FIX01', { nieuw: 'stap' })).toBe('Verander in `stap`');
  });

  it('has a right example of every line', () => {
    const words = [...STATEMENT_WORDS, 'zonder'];
    expect(words.filter((word) => !(word in LINE_HELP))).toEqual([]);
    for (const [word, { voorbeeld: example }] of Object.entries(LINE_HELP)) {
      expect(words).toContain(word);
      const [line, ...others] = parse(example).lines;
      expect(others).toEqual([]);
      expect([word, 'gewenst']).toContain(word === 'gewenst' ? 'gewenst' : line!.keyword);
      expect(line!.misread).toBeUndefined();
      expect(canonicalRow(example).isTyped).toBe(true);
    }
  });

  it('knows the form of every line', () => {
    expect([...STATEMENT_WORDS, 'zonder'].filter((word) => formOf(word) === undefined)).toEqual([]);
  });
});

/** The sources that use messages: without the tables themselves, and without the list of rules that may still be built. */
function programTexts(): string[] {
  const root = new URL('../src/', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return files
    .filter((path) => /\.ts$/.test(path) && !/^messages\/|\/generated\/|method-codes\.data\.ts$/.test(path))
    .map((path) => readFileSync(new URL(path, root), 'utf8'));
}
