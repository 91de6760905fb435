import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreServices } from '../../src/parser/lines/services';
import { SPACES } from '../../src/util/spaces';
import { mixture } from './arbitraries';

const SPACE = new RegExp(`^[${SPACES}]*$`, 'u');

/** The names and texts of the tokens of a text. */
const tokensOf = (text: string) => coreServices().parser.Lexer.tokenize(text).tokens;
const said = (text: string) =>
  tokensOf(text).map(({ tokenType: { name }, image }) => `${name} ${JSON.stringify(image)}`);

describe('the lexer', () => {
  it.each([
    ['stap bel: Belt op', ['L_ELEMENT "stap"', 'ID "bel"', 'TEKST ": Belt op"']],
    // A statement word is a word like any other behind the first.
    ['stap stap', ['L_ELEMENT "stap"', 'ID "stap"']],
    ['stappen', ['ONBEKEND "stappen"']],
    ['lost   op a.b', ['L_SOLVES "lost   op"', 'ID "a"', '. "."', 'ID "b"']],
    ['contact balie met toren', ['L_CONTACT "contact"', 'ID "balie"', 'met "met"', 'ID "toren"']],
    ['met balie', ['ONBEKEND "met balie"']],
    ['gewenst zonder wacht', ['gewenst "gewenst"', 'zonder "zonder"', 'ID "wacht"']],
    ['zonder wacht', ['ONBEKEND "zonder wacht"']],
    ['gewenst wacht 2 dagen', ['gewenst "gewenst"', 'L_DURATION "wacht"', 'CIJFERS "2"', 'ID "dagen"']],
    ['# stap\n  # nog een\nwat', ['EOL "\\n"', 'EOL "\\n"', 'ONBEKEND "wat"']],
    ['stap # geen uitleg', ['L_ELEMENT "stap"', 'OVERIG "#"', 'ID "geen"', 'ID "uitleg"']],
  ])('reads %j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('says where a text ends that goes on in a next row', () => {
    const [, text, end, next] = tokensOf('doet: een\r\n  : twee\nstap');
    expect(text).toMatchObject({ startLine: 1, startColumn: 5, endLine: 2, endColumn: 8 });
    expect(end).toMatchObject({ startLine: 2, startColumn: 9, image: '\n' });
    expect(next).toMatchObject({ startLine: 3, startColumn: 1, endColumn: 4 });
  });

  it('makes tokens of everything but spaces and comments, in the order of the text', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        let at = 0;
        for (const { image, startOffset, endOffset } of tokensOf(text)) {
          expect(text.slice(startOffset, endOffset! + 1)).toBe(image);
          expect(text.slice(at, startOffset).replaceAll(/#[^\r\n]*/g, '')).toMatch(SPACE);
          at = endOffset! + 1;
        }
      }),
    );
  });
});
