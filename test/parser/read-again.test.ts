import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/parser/lines/line';
import { type ParsedFile, parse } from '../../src/parser/parse';
import { EXAMPLES } from '../support/examples';
import { mixture, noise } from './arbitraries';

/** A text read again after changes, with what was read before at hand, says the same as when it is read for the first time. */
function expectSame(...texts: readonly string[]): void {
  let again: ParsedFile | undefined;
  for (const text of texts) again = parse(text, again);
  const fresh = parse(again!.text);
  expect(again!.model).toEqual(fresh.model);
  expect(again!.problems).toEqual(fresh.problems);
  expect(again!.lines.map(placed)).toEqual(fresh.lines.map(placed));
}

/** A line without the tree around it. */
function placed({ parent, children, ...line }: Line) {
  return { ...line, parent: parent?.range, children: children.map(({ range }) => range) };
}

const ALL = EXAMPLES.map(({ text }) => text).join('\n');

/** Keys that make and break lines, elements of the top level among them. */
const KEYS = [...'a: \n#,', 'stap x: y\n', '\n: ', '\nklantreis k: K\n', '\n  gewenst\n', '\nfoo\n    doet: x\n', ''];

/** Rows that are no lines, and such that the rows around them decide about. */
const STRAY = [
  '\n    bron: x\n',
  '\n  persona y\n',
  '\nvan de regels op\n',
  '\n-----\n',
  '\nstap\tbron\tmaat\n',
  '\n      ',
];

/** Rows that a merge leaves. */
const MARKERS = ['\n<<<<<<< HEAD\n', '\n=======\n', '\n||||||| base\n', '\n>>>>>>> main\n', '\n<<<<<<<<< a\n', ''];

describe('a text that is read again', () => {
  it('says the same where the rows of a section are no longer the last ones, or come to be', () => {
    const [one, other] = ['persona a: A\n-----', '\npersona b: B\n'];
    expectSame(one, one + other);
    expectSame(one + other, one);
  });

  it('says the same, whatever it was before', () => {
    fc.assert(
      fc.property(mixture, mixture, mixture, (a, b, c) => expectSame(a, b, c)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(noise, noise, (a, b) => expectSame(a, b)),
      { numRuns: 300 },
    );
  });

  it.each([...EXAMPLES.map(({ name, text }) => [name, text]), ['all of them', ALL]])(
    'says the same after every key in %s',
    (_, text) => {
      const edit = fc.tuple(fc.nat(text!.length), fc.constantFrom(...KEYS, ...STRAY), fc.nat(3));
      fc.assert(
        fc.property(edit, edit, (...edits) => {
          const typed = (before: string, [at, key, gone]: (typeof edits)[number]) =>
            before.slice(0, at) + key + before.slice(at + gone);
          const once = typed(text!, edits[0]);
          expectSame(text!, once, typed(once, edits[1]));
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(EXAMPLES.map(({ name, text }) => [name, text]))(
    'says the same while conflicts come and go in %s',
    (_, text) => {
      const edit = fc.tuple(fc.nat(text!.length), fc.constantFrom(...MARKERS), fc.nat(8));
      fc.assert(
        fc.property(fc.array(edit, { minLength: 2, maxLength: 8 }), (edits) => {
          const texts = [text!];
          for (const [at, marker, gone] of edits) {
            const before = texts.at(-1)!;
            texts.push(before.slice(0, at) + marker + before.slice(at + gone));
          }
          expectSame(...texts);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('gives only what changed to the parser', () => {
    const [{ text }] = EXAMPLES as [(typeof EXAMPLES)[number]];
    const first = parse(text);
    const again = parse(`${text}\n# een opmerking\n\n`, first);
    for (const [block, reading] of again.readings) expect(first.readings.get(block)).toBe(reading);
  });

  it('keeps every klantreis, persona, … in and above which no row changed, and makes the others anew', () => {
    const first = parse('persona noor: Noor\n\nklantreis a: A\n  stap s: S\n\nklantreis b: B\n  voor noor\n');
    const typed = parse(first.text.replace('S\n', 'S!\n'), first);
    expect(typed.model.personas[0]).toBe(first.model.personas[0]);
    expect(typed.model.klantreizen[0]!.fasen[0]!.stappen[0]!.titel).toBe('S!');
    expect(typed.model.klantreizen[1]).toBe(first.model.klantreizen[1]);

    const lower = parse(typed.text.replace('S!\n', 'S!\n\n'), typed);
    expect(lower.model.klantreizen[1]!.voor[0]!.range.start.line).toBe(7);
  });

  it('makes a klantreis anew that the one below it became a part of', () => {
    const first = parse('klantreis a: A\n  stap s: S\nklantreis b: B\n  stap t: T\n');
    const joined = parse(first.text.replace('klantreis b', '# klantreis b'), first);
    expect(joined.model.klantreizen.map(({ fasen }) => fasen[0]!.stappen.map(({ id }) => id))).toEqual([['s', 't']]);
  });
});
