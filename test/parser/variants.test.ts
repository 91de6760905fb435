import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse';
import { EXAMPLES } from '../support/examples';
import { bare } from './bare';

const tabs = (text: string) => text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));

const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['line ends of old Macs', (text) => text.replaceAll('\n', '\r')],
  [
    'a mixture of line ends',
    (text) =>
      text
        .split('\n')
        .map((row, i) => row + ['\n', '\r\n', '\r'][i % 3]!)
        .join(''),
  ],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['a byte order mark and Windows line ends', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['tabs', tabs],
  ['no indentation', (text) => text.replace(/^ +/gm, '')],
  ['everything indented alike', (text) => text.replace(/^ */gm, '    ')],
  ['hard spaces', (text) => text.replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length))],
  ['spaces at line ends', (text) => text.replace(/$/gm, ' \t')],
  ['no line end at the end', (text) => text.trimEnd()],
  ['decomposed letters', (text) => text.replace(/^.*?(?=:|$)/gm, (head) => head.normalize('NFD'))],
];

describe.each(VARIANTS)('a file with %s', (_, change) => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('%s means the same', (_name, text) => {
    const [plain, changed] = [parse(text), parse(change(text))];
    expect(bare(changed.model)).toEqual(bare(plain.model));
    expect(changed.problems.map(({ code }) => code)).toEqual(plain.problems.map(({ code }) => code));
  });
});

/** The only stap of a journey with these lines in it. */
function stapWith(...rows: readonly string[]) {
  return parse(['klantreis a: A', '  fase b: B', ...rows].join('\n')).model.klantreizen[0]!.fasen[0]!.stappen[0]!;
}

describe('free text', () => {
  it.each([
    '"Welkom" zei ze; en toen? # // \'x\' : y',
    ': een dubbele punt: en nog een',
    '👩‍👩‍👧 e\u0301 שלום \u200fעולם',
    'stap, gevoel negatief: volgens noor',
    '# geen opmerking',
  ])('is kept as it is: %s', (tekst) => {
    expect(stapWith(`stap s: ${tekst}`, `citaat: ${tekst}  `, `gevoel positief:  ${tekst}`)).toMatchObject({
      titel: tekst,
      citaten: [{ tekst }],
      gevoel: [{ omdat: tekst }],
    });
  });

  it('goes on in lines that start with a colon, until an empty line', () => {
    const text = ['citaat: een', ':twee', '\t: drie', ': ', '\u00a0: vier', '', ': vijf'];
    expect(stapWith('stap s: S', ...text).citaten.map(({ tekst }) => tekst)).toEqual(['een twee drie vier']);
  });
});

describe('ids', () => {
  it('may be words of the language', () => {
    const text =
      'bron interview: I\nsoort interview\npersona stap: P\nklantreis fase: F\nvoor stap\nstap vraag: V\ngevoel positief van stap\nvolgens interview\nof stap';
    const { model, problems } = parse(text);
    expect(problems).toEqual([]);
    const stap = model.klantreizen[0]!.fasen[0]!.stappen[0]!;
    expect([model.bronnen[0]!.id, model.personas[0]!.id, model.klantreizen[0]!.id, stap.id]).toEqual([
      'interview',
      'stap',
      'fase',
      'vraag',
    ]);
    expect(stap.gevoel[0]).toMatchObject({ van: { id: 'stap' }, volgens: [{ id: 'interview' }] });
    expect(stap.of).toMatchObject([{ id: 'stap' }]);
  });

  it('are the same however their accents are typed', () => {
    const stap = stapWith('stap caf\u00e9: S', 'of cafe\u0301', 'voor zo\u00eb, zoe\u0308');
    expect([stap.id, stap.of[0]!.id]).toEqual(['caf\u00e9', 'caf\u00e9']);
    expect(stap.voor.map(({ id }) => id)).toEqual(['zo\u00eb', 'zo\u00eb']);
  });

  it('of two parts may have spaces between them', () => {
    const { oplossingen } = stapWith('stap s: S', 'oplossing o: O', 'lost op reis . punt,reis.ander');
    expect(oplossingen[0]!.lostOp.map(({ id }) => id)).toEqual(['reis.punt', 'reis.ander']);
  });
});

describe('an unfinished last line', () => {
  const before = 'klantreis a: A\n  fase b: B\n    stap c: C\n';
  const line = '      contact balie met burgerzaken vanuit klant';

  it.each(Array.from({ length: line.length + 1 }, (_, length) => line.slice(0, length)))(
    '%s harms nothing',
    (typed) => {
      const { model, problems } = parse(before + typed);
      expect(model.klantreizen[0]!.fasen[0]!.stappen.map(({ titel }) => titel)).toEqual(['C']);
      expect(problems.filter(({ range }) => range.start.line !== 3)).toEqual([]);
      expect(problems.length).toBeLessThan(2);
    },
  );
});
