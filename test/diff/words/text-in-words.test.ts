import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../../src/diff/words/text-in-words';
import { parse } from '../../../src/parser/parse';
import { formatText } from '../../../src/text/format';
import { journey, mixture } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { diffTexts, source } from '../diff-texts';

const TEXT = `# Reis van Dennis
persona dennis: Dennis de Vries

bron gesprekken: Gesprekken met ondernemers
  aantal 6

klantreis hulp: Dennis vraagt hulp
  voor dennis, karin
  fase wachten: Wachten
    stap wachten: Dennis wacht
      doet: Hij kijkt
        : elke dag in de bus
      gevoel negatief van dennis: hij hoort niets
        volgens gesprekken, telling
      knelpunt stilte: Niemand belt
      oplossing: Wij bellen
    gewenst stap bericht: Dennis krijgt bericht
      gevoel positief
   onleesbaar   iets
`;

describe('a text in words', () => {
  it('says on every line what it is about, with the titles of what it names', () => {
    expect(inWords(source(TEXT)).split('\n')).toEqual([
      '# Reis van Dennis',
      'Persona dennis "Dennis de Vries"',
      '',
      'Bron gesprekken "Gesprekken met ondernemers"',
      '  Bron gesprekken: aantal 6',
      '',
      'Klantreis hulp "Dennis vraagt hulp"',
      '  Klantreis hulp: voor "Dennis de Vries", karin',
      'Fase wachten "Wachten" (klantreis hulp)',
      'Stap wachten "Dennis wacht" (fase wachten)',
      '  Stap wachten: doet: Hij kijkt',
      '  Stap wachten: doet: … elke dag in de bus',
      '  Stap wachten: gevoel negatief (-1) van "Dennis de Vries": hij hoort niets',
      '  Stap wachten: gevoel: volgens "Gesprekken met ondernemers"; volgens telling',
      'Knelpunt stilte "Niemand belt" (stap wachten)',
      'Oplossing "Wij bellen" (stap wachten)',
      'Gewenst stap bericht "Dennis krijgt bericht" (fase wachten)',
      '  Gewenst stap bericht: gevoel positief (+1)',
      'onleesbaar   iets',
      '',
    ]);
  });

  it('knows names whatever form of Unicode they are typed in', () => {
    const typed = 'persona renée: Renée Ménard\nklantreis k: K\n  voor renée\n';
    expect(inWords(source(typed))).toContain('  Klantreis k: voor "Renée Ménard"\n');
    expect(inWords(source(typed.normalize('NFD'))).normalize('NFC')).toBe(inWords(source(typed)));
  });

  it('has a line for each row of the text, as git counts rows', () => {
    const rows = (text: string) => text.split('\n').length;
    for (const { text } of EXAMPLES) expect(rows(inWords(source(text)))).toBe(rows(text));
    fc.assert(
      fc.property(mixture, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'), (text, end, mark) => {
        const typed = mark + text.replaceAll('\n', end);
        const closed = typed.endsWith('\n') || typed === '' ? typed : `${typed}\n`;
        expect(rows(inWords(source(typed)))).toBe(rows(closed));
      }),
    );
  });

  it('is the same however the text is laid out, but for empty rows', () => {
    const filled = (text: string) => inWords(source(text)).trim().split(/\s+/);
    for (const { text } of EXAMPLES) {
      const spread = text.replaceAll('\n', '\r\n\r\n').replace(/(\r\n)+(?=\s*:)/g, '\r\n');
      expect(filled(spread)).toEqual(filled(text));
    }
    fc.assert(
      fc.property(journey, (text) => {
        expect(filled(formatText(text, parse(text).lines))).toEqual(filled(text));
      }),
    );
  });

  it('is another text where something changed', () => {
    fc.assert(
      fc.property(mixture, mixture, (one, other) => {
        if (diffTexts(one, other).length > 0) expect(inWords(source(one))).not.toBe(inWords(source(other)));
      }),
    );
  });

  it('holds no signs that steer a terminal', () => {
    const text = 'klantreis r: R \u001b[31m\u0007\n# \u202e\u009b opmerking\nonleesbaar \u0000\n';
    // eslint-disable-next-line no-control-regex
    expect(inWords(source(text))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
