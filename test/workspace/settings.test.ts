import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/messages/messages';
import { placeOfWords } from '../../src/model/settings';
import { readSettings } from '../../src/workspace/settings-file';

function read(text: string) {
  const { settings, problems } = readSettings(text);
  return {
    regels: settings.regels,
    ...(settings.woorden && { woorden: settings.woorden }),
    problems: problems.map(({ code, args, meant, range: { start, end } }) => ({
      at: `${start.line}:${start.character}-${end.line}:${end.character}`,
      sentence: messageText(code, args, meant).replace('Het bestand klantreis.json klopt niet: ', ''),
    })),
  };
}

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../language/klantreis.schema.json'), 'utf8'),
) as object;
const isValid = new Ajv({ strict: false }).compile(SCHEMA);

/** Settings that are JSON, with how many mistakes they have. */
const CASES: readonly (readonly [unknown, number])[] = [
  [{}, 0],
  [{ $schema: '../language/klantreis.schema.json' }, 0],
  [{ regels: {} }, 0],
  [{ regels: { KR101: 'fout', KR102: 'waarschuwing', KR501: 'tip', KR704: 'uit' } }, 0],
  [[], 1],
  ['regels', 1],
  [null, 1],
  [{ $schema: 1 }, 1],
  [{ regel: {} }, 1],
  [{ regels: [] }, 1],
  [{ regels: 'uit' }, 1],
  [{ regels: { KR999: 'uit' } }, 1],
  [{ regels: { KT001: 'uit' } }, 1],
  [{ regels: { KR401: 'error' } }, 1],
  [{ regels: { KR401: false } }, 1],
  [{ regels: { KR401: ['uit'] } }, 1],
  [{ regels: { toString: 'uit' }, constructor: {} }, 2],
  [{ huisstijl: {} }, 0],
  [{ huisstijl: { kleuren: {} } }, 0],
  [{ huisstijl: { kleuren: { hoofdkleur: '#0B5C3B', fase: '#eef' } } }, 0],
  [{ huisstijl: { kleuren: { hoofdkleur: ' 0b5c3b ' } } }, 0],
  [{ huisstijl: [] }, 1],
  [{ huisstijl: { kleuren: 'blauw' } }, 1],
  [{ huisstijl: { kleuren: { hoofdkleur: 'blauw', fase: 3 } } }, 2],
  [{ huisstijl: { kleuren: { hoofdkleur: '#12345' } } }, 1],
  [{ huisstijl: { kleuren: { constructor: '#154273', rood: '#154273' } } }, 2],
  [{ huisstijl: { logo: 'logo.svg', lettertype: 'Arial' } }, 2],
  [{ woorden: {} }, 0],
  [{ woorden: { KR104: {} } }, 0],
  [{ woorden: { KR104: { erbij: ['loket', 'zaak*', '=kring'], weg: ['aanvraag', '*intake*', 'KCC'] } } }, 0],
  [{ woorden: [] }, 1],
  [{ woorden: { KR999: {} } }, 1],
  [{ woorden: { KR201: { erbij: ['loket'] } } }, 1],
  [{ woorden: { toString: {}, constructor: { erbij: [] } } }, 2],
  [{ woorden: { KR104: ['loket'] } }, 1],
  [{ woorden: { KR104: { er: ['loket'], hasOwnProperty: [] } } }, 2],
  [{ woorden: { KR104: { erbij: 'loket' } } }, 1],
  [{ woorden: { KR104: { erbij: [1, null] } } }, 2],
  [{ woorden: { KR104: { erbij: Array.from({ length: 501 }, (_, i) => `loket ${i}`) } } }, 1],
];

describe('klantreis.json', () => {
  it.each(CASES)('%j is read as its schema says', (value, mistakes) => {
    expect(readSettings(JSON.stringify(value)).problems).toHaveLength(mistakes);
    expect(isValid(value)).toBe(mistakes === 0);
  });

  it('keeps what is right of a file with a mistake in its values', () => {
    expect(read('{ "regels": { "KR401": "uitt", "KR501": "uit" },\n "regles": {} }')).toEqual({
      regels: { KR501: 'uit' },
      problems: [
        {
          at: '0:23-0:29',
          sentence:
            'achter `KR401` hoort `fout`, `waarschuwing`, `tip` of `uit`, tussen aanhalingstekens. Bedoelde u `uit`?',
        },
        { at: '1:1-1:9', sentence: 'de instelling `regles` kennen wij niet. Bedoelde u `regels`?' },
      ],
    });
  });

  it.each([
    ['', '0:0-0:0', 'het is leeg. Zet er `{}` in.'],
    [' \n ', '0:0-0:0', 'het is leeg. Zet er `{}` in.'],
    ['{\r\n  "regels" {}\r\n}', '1:11-1:12', 'hier mist een dubbele punt.'],
    ['{ "regels": {} "$schema": "x" }', '0:15-0:24', 'hier mist een komma.'],
    ['{ "regels": { "KR401": "uit" }', '0:30-0:30', 'er mist een haakje aan het eind.'],
    ['{ regels: {} }', '0:2-0:8', 'zet dit tussen dubbele aanhalingstekens.'],
    ['{ "regels: {} }', '0:2-0:15', 'zet dit tussen dubbele aanhalingstekens.'],
    ['{} }', '0:3-0:4', 'na het laatste haakje staat nog tekst. Haal die weg.'],
    ['{} x', '0:3-0:4', 'na het laatste haakje staat nog tekst. Haal die weg.'],
    ['{}\n{ "regels": {} }', '1:0-1:1', 'na het laatste haakje staat nog tekst. Haal die weg.'],
    ['{ "regels": {} } "x', '0:17-0:19', 'na het laatste haakje staat nog tekst. Haal die weg.'],
    ['{ "regels": {} x', '0:15-0:16', 'zet dit tussen dubbele aanhalingstekens.'],
    ['{ "regels": {}; }', '0:14-0:15', 'dit teken kan hier niet. Kijk naar de komma’s, aanhalingstekens en haakjes.'],
  ])('%j: the place and the remedy', (text, at, sentence) => {
    expect(read(text)).toEqual({ regels: {}, problems: [{ at, sentence }] });
  });

  it('takes the words that can be one, and says what the others are', () => {
    const wrong = [
      '.*',
      '(a+)+$',
      '__proto__',
      'a',
      'aa*',
      '',
      ' ',
      '=zaak*',
      '12345',
      '**',
      'x'.repeat(61),
      'é\u0000n',
    ];
    const { woorden, problems } = read(
      JSON.stringify({ woorden: { KR104: { erbij: [...wrong, ' Loket ', 'ZAAK-'] } } }),
    );
    expect(woorden).toEqual({ KR104: { erbij: ['loket', 'zaak*'], weg: [] } });
    expect(problems).toHaveLength(wrong.length);
    expect(problems[0]!.sentence).toBe(
      '`".*"` is geen woord waar wij op kunnen letten. Schrijf een woord van twee of meer letters. Vooraan of achteraan mag een `*`, vanaf drie letters.',
    );
    expect(problems.find(({ sentence }) => sentence.includes('xxx'))!.sentence.length).toBeLessThan(200);
  });

  it('says which word is not in a list, and which list there is', () => {
    expect(read('{ "woorden": { "KR104": { "weg": ["intakke", "kcc"] } } }')).toEqual({
      regels: {},
      woorden: { KR104: { erbij: [], weg: ['kcc'] } },
      problems: [
        {
          at: '0:34-0:43',
          sentence: '`intakke` staat niet in de lijst van KR104, dus kan het er niet uit. Bedoelde u `intake`?',
        },
      ],
    });
    expect(read('{ "woorden": { "KR401": { "weg": [] } } }').problems[0]!.sentence).toMatch(
      /^de regel `KR401` heeft geen lijst met woorden\. Dat hebben alleen .*KR104/,
    );
  });

  it('says where the words of a rule are set', () => {
    const { places } = readSettings('{ "regels": { "KR104": "tip" },\n "woorden": { "KR104": {} } }');
    expect([...places].map(([name, { start }]) => [name, start.line])).toEqual([
      ['KR104', 0],
      [placeOfWords('KR104'), 1],
    ]);
  });

  it('may hold comments, a comma too many and a byte order mark', () => {
    const text = '\uFEFF// van ons team\n{ "regels": { "KR401": "uit", /* straks */ }, }';
    expect(read(text)).toEqual({ regels: { KR401: 'uit' }, problems: [] });
  });

  it('gets an answer however deep it goes', () => {
    expect(read('['.repeat(200_000)).problems).toHaveLength(1);
    expect(read('{"regels":'.repeat(100_000)).problems).toHaveLength(1);
  });

  it('has a schema that editors understand', () => {
    expect(new Ajv({ strict: false }).validateSchema(SCHEMA)).toBe(true);
    expect(SCHEMA).toHaveProperty('properties.regels.properties.KR401.description');
  });

  it('says where each of a hundred thousand mistakes is, on rows of every length', () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => `"k${i}": 1`);
    const { problems } = readSettings(`{${keys.join(',')}}`);
    expect(problems).toHaveLength(100_000);
    expect(readSettings(`{\r\n${keys.join(',\n')}}`).problems.at(-1)!.range.start).toEqual({
      line: 100_000,
      character: 0,
    });
  });
});

describe('the colours of a house style', () => {
  const coloursOf = (kleuren: object) => readSettings(JSON.stringify({ huisstijl: { kleuren } })).settings.huisstijl;

  it('are as they were written, in one form', () => {
    expect(coloursOf({ hoofdkleur: '#053', fase: 'EEF5F1' })).toEqual({
      kleuren: { hoofdkleur: '#005533', fase: '#eef5f1' },
    });
  });

  it('are refused where nobody could read them, with the pair, its contrast and one that would do', () => {
    const text = '{ "huisstijl": { "kleuren": { "hoofdkleur": "#f80" } } }';
    expect(read(text).problems).toEqual([
      {
        at: '0:44-0:50',
        sentence: expect.stringMatching(
          /^de kleur `#ff8800` is niet goed te lezen\. Samen met `#[\da-f]{6}` is het contrast 2,\d, en dat moet 4,5 zijn of meer\. `#[\da-f]{6}` kan wel\./,
        ) as string,
      },
    ]);
    const better = /`(#[\da-f]{6})` kan wel/.exec(read(text).problems[0]!.sentence)![1]!;
    expect(coloursOf({ hoofdkleur: better })).toEqual({ kleuren: { hoofdkleur: better } });
  });

  it('do not count where they are refused, and the others do', () => {
    expect(coloursOf({ hoofdkleur: '#154273', fase: '#154273' })).toEqual({ kleuren: { hoofdkleur: '#154273' } });
    expect(coloursOf({ hoofdkleur: '#ffff00', fase: '#e3f1ea' })).toEqual({ kleuren: { fase: '#e3f1ea' } });
    expect(read('{ "huisstijl": { "kleuren": { "hoofdkleur": "#ff0", "fase": "#000" } } }').problems).toHaveLength(2);
  });
});
