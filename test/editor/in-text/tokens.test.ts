import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/editor/in-text/tokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../../src/editor/in-text/tokens.data';
import { rowsOf } from '../../../src/util/rows';
import { type MarkedFile, openFile, openFiles } from '../cursor';

/** Each name with its colour, as the protocol tells it. */
function coloured(file: MarkedFile, rows?: Parameters<typeof tokensOf>[1]): string[] {
  const { data } = tokensOf(file, rows);
  const found: string[] = [];
  let [row, column] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, modifiers] = data.slice(at, at + 5) as [number, number, number, number, number];
    [row, column] = [row + down, down === 0 ? column + right : right];
    const declares = modifiers === 1 ? ` ${TOKEN_MODIFIERS[0]}` : '';
    found.push(`${row} ${rowsOf(file.text)[row]!.slice(column, column + length)} ${TOKEN_TYPES[type]!}${declares}`);
  }
  return found;
}

const REIS = `persona noor: Noor
klantreis reis: De reis
  voor noor, niemand
  fase een: Een
    stap a: A
      contact balie met kcc
      contact loket
      knelpunt rij: Er is een rij
      oplossing o: O
        lost op rij, ander.traag, reis.rij
`;

const OTHER = 'kanaal loket: Loket\norganisatie kcc: KCC\nklantreis ander: Ander\n  knelpunt traag: Traag\n';

describe('a name has the colour of what it is the name of', () => {
  it('where it is declared and where it is used, in this file and from another', () => {
    expect(coloured(openFiles({ reis: REIS, ander: OTHER }).reis)).toEqual([
      '0 noor class declaration',
      '1 reis namespace declaration',
      '2 noor class',
      '3 een namespace declaration',
      '4 a function declaration',
      '5 kcc interface',
      '6 loket interface',
      '7 rij event declaration',
      '8 o property declaration',
      '9 rij event',
      '9 ander namespace',
      '9 traag event',
      '9 reis namespace',
      '9 rij event',
    ]);
  });

  it('and one that nothing has has none', () => {
    expect(coloured(openFile(REIS)).filter((one) => /kcc|loket|niemand|ander|traag/.test(one))).toEqual([]);
  });

  it('of some rows only', () => {
    const rows = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    expect(coloured(openFile(REIS), rows)).toEqual(['2 noor class', '3 een namespace declaration']);
  });
});
