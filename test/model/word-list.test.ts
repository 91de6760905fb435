import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedWord, wordList } from '../../src/model/word-list';

const find = (woorden: readonly string[], text: string) => wordList({ code: 'KR104', woorden }, undefined).findIn(text);

describe('a list of words', () => {
  it.each([
    ['kcc', 'Bellen met het KCC', 'kcc'],
    ['kcc', 'De kcc-medewerker', undefined],
    ['kcc', 'kccx xkcc', undefined],
    ['zaak*', 'Zaakgericht werken', 'zaakgericht'],
    ['zaak-', 'Mijn zaak', 'zaak'],
    ['zaak*', 'De oorzaak', undefined],
    ['*systeem', 'In het zaaksysteem', 'zaaksysteem'],
    ['*systeem', 'Een systeemfout', undefined],
    ['*intake*', 'Het ZorgIntakegesprek', 'zorgintakegesprek'],
    ['back office*', 'Naar de Back  officemedewerker', 'back officemedewerker'],
    ['back office', 'De back office', 'back office'],
    ['back office', 'Een office back', undefined],
    ["api's", 'Twee API’s', "api's"],
    ['café', 'In het cafe\u0301', 'café'],
    ['=zaak', 'De zaak', 'zaak'],
    ['=zaak', 'Fase zaak!', 'zaak'],
    ['=zaak', 'Mijn zaak', undefined],
    ['=zaak van het leven', 'Een zaak van leven', 'zaak van leven'],
    ['=de', 'De', 'de'],
    ['=de', 'Het', undefined],
    ['constructor', 'toString', undefined],
    ['e-mail', 'E-mailen', undefined],
    ['e-mail', 'een e-mail', 'e-mail'],
  ])('has %j: in %j it finds %j', (word, text, found) => {
    expect(find([word], text)).toBe(found);
  });

  it('is what a workspace makes of it', () => {
    const rule = { code: 'KR104', woorden: ['*intake*', '=zaak'] };
    const changed = wordList(rule, { KR104: { erbij: ['zaak', 'intake'], weg: ['intake', 'zaak'] } });
    expect(['De intake', 'Intakegesprek', 'Mijn zaak', 'Thuis'].map((text) => changed.findIn(text))).toEqual([
      'intake',
      undefined,
      'zaak',
      undefined,
    ]);
    expect(wordList(rule, { KR110: { erbij: ['thuis'], weg: [] } }).findIn('Thuis')).toBeUndefined();
    expect(wordList({ code: 'constructor' }, {}).findIn('constructor')).toBeUndefined();
  });

  it('is made once for each change', () => {
    const rule = { code: 'KR104', woorden: ['zaak'] };
    const changes = { KR104: { erbij: ['loket'], weg: [] } };
    expect(wordList(rule, changes)).toBe(wordList(rule, changes));
    expect(wordList(rule, undefined)).toBe(wordList(rule, {}));
    expect(wordList(rule, changes)).not.toBe(wordList(rule, undefined));
  });

  it('finds a word where it stands alone, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (typed, text) => {
        const word = listedWord(typed);
        if (word) {
          expect(listedWord(word.written)).toEqual(word);
          expect(word.bare).toContain(find([typed], word.bare));
        }
        const found = find(typed.split(' '), text);
        if (found !== undefined) expect(text.normalize('NFC').toLowerCase()).toContain(found.split(' ')[0]);
      }),
    );
  });
});
