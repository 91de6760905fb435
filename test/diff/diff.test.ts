import { describe, expect, it } from 'vitest';
import { readableChanges } from '../../src/diff/changes/compare-readable';
import { compareSources } from '../../src/diff/changes/diff';
import { toChanges } from '../../src/diff/changes/change';
import { changeText, DIFF_MESSAGES, rankOfFirst } from '../../src/messages/diff.data';
import { CASES } from './cases/all';
import { CHECKING } from './cases/checking';
import { OPTION_CASES } from './option-cases';
import { diffTexts, sentences, source } from './diff-texts';

const FILES = [
  'VS090 Wat er verandert in *a.klantreis*, weten wij niet: het bestand kan niet meer worden gelezen: Dit is geen tekst.',
  'VS090 Wat er verandert in *b.klantreis*, weten wij niet: het bestand kan niet worden gelezen: Dit is geen tekst.',
  'VS091 Het bestand *c.klantreis* is weer te lezen',
];

describe('the difference', () => {
  it.each(CASES.map(({ what, ...one }) => [what, one] as const))('%s', (_, { base, head, changes }) => {
    expect(sentences(base, head)).toEqual(changes);
  });

  it.each(OPTION_CASES.map(({ what, ...one }) => [what, one] as const))('%s', (_, { base, head, options, changes }) => {
    expect(sentences(base, head, options)).toEqual(changes);
  });

  it('tells of files as a whole', () => {
    const files = [
      { base: 'a.klantreis', head: 'a.klantreis', reason: 'Dit is geen tekst.' },
      { base: undefined, head: 'b.klantreis', reason: 'Dit is geen tekst.' },
      { base: 'c.klantreis', head: 'c.klantreis', reason: undefined },
    ];
    expect(readableChanges(files).map((change) => `${change.code} ${changeText(change)}`)).toEqual(FILES);
  });

  it.each(CHECKING.map(({ what, ...one }) => [what, one] as const))('%s', (_, { drafts, changes }) => {
    const told = toChanges(drafts, { numberOf: () => undefined });
    expect(told.map((change) => `${change.code} ${changeText(change)}`)).toEqual(changes);
    expect(told.every((change) => rankOfFirst(change) !== undefined && (change.base ?? change.head))).toBe(true);
    expect(told.every(({ readers }) => readers.includes('privacy'))).toBe(true);
  });

  it('has every code in a case', () => {
    const fired = new Set(
      [
        ...CASES.flatMap(({ changes }) => changes),
        ...OPTION_CASES.flatMap(({ changes }) => changes),
        ...CHECKING.flatMap(({ changes }) => changes),
        ...FILES,
      ].map((change) => change.split(' ')[0]),
    );
    expect([...fired].sort()).toEqual(Object.keys(DIFF_MESSAGES));
  });

  it('has a place on each side that knows it, and the words of a text', () => {
    const [change, ...others] = diffTexts(
      'klantreis a: A\n stap een: Een\n  denkt: Komt er nog bericht?',
      'klantreis a: A\n\n stap een: Een\n  denkt: Komt er vandaag bericht?',
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      code: 'VS035',
      level: 'neutraal',
      base: { file: 'reis.klantreis', range: { start: { line: 2, character: 2 } } },
      head: { file: 'reis.klantreis', range: { start: { line: 3, character: 2 } } },
      words: [
        { is: 'same', text: 'Komt er' },
        { is: 'gone', text: 'nog' },
        { is: 'new', text: 'vandaag' },
        { is: 'same', text: 'bericht?' },
      ],
    });
  });

  it('looks at the files of a scope together', () => {
    const reis = 'klantreis a: A\n voor noor\n stap een: Een';
    const noor = 'persona noor: Noor\n doel: Rust';
    const base = [source(reis, 'reis.klantreis'), source(noor, 'noor.klantreis')];
    expect(compareSources(base, [source(`${noor}\n${reis}`, 'alles.klantreis')]).changes).toEqual([]);
    const without = compareSources(base, [source(reis, 'reis.klantreis')]).changes;
    expect(without.map((change) => changeText(change))).toEqual([
      'Persona *Noor* is weggehaald, maar `noor` wordt nog gebruikt door klantreis *A* (reis.klantreis, regel 2)',
    ]);
    expect(without[0]!.base!.file).toBe('noor.klantreis');
  });

  it('writes what people typed in the way of the place where it goes', () => {
    const [change] = diffTexts('klantreis a: A', 'klantreis a: <b>');
    expect(changeText(change!, (typed) => typed.replaceAll('<', '&lt;'))).toBe('Klantreis *A* heet nu *&lt;b>*');
  });
});

describe('a fingerprint', () => {
  const base = 'klantreis a: A\n voor noor\n fase f: F\n stap een: Een\n  gevoel negatief\n stap twee: Twee';
  const head = base.replace('negatief', 'neutraal');
  const { fingerprint } = diffTexts(base, head)[0]!;

  it.each([
    ['lines above it', head.replace(' stap een', '\n# meer\n stap nul: Nul\n stap een')],
    ['another title', head.replace('Een', 'Anders')],
    ['other facts', head.replace(' stap twee', '  doet: Wacht\n stap twee')],
    ['other personas', `${head.replace('voor noor', 'voor noor, karin')}\npersona noor: Noor`],
    ['another fase', head.replace(' stap een', ' fase g: G\n stap een')],
  ])('stays with %s', (_, text) => {
    expect(diffTexts(base, text).map((change) => change.fingerprint)).toContain(fingerprint);
  });

  it('is another one for another value', () => {
    const other = diffTexts(base, head.replace('neutraal', 'positief'));
    expect(other.map((change) => change.fingerprint)).not.toContain(fingerprint);
  });

  it('is told apart from an equal one', () => {
    const twice = diffTexts('klantreis a: A', 'klantreis a: A\n kans: Hoe?\n kans: Hoe?');
    expect(twice).toHaveLength(2);
    expect(twice[1]!.fingerprint).toBe(`${twice[0]!.fingerprint}-2`);
  });
});
