import { describe, expect, it } from 'vitest';
import { linkedRangesAt } from '../../../src/editor/names/linked-editing';
import { openFile, openFiles } from '../cursor';

/** The rows of the places that are typed in together. */
function linkedRows(marked: string): number[] | undefined {
  const file = openFile(marked);
  return linkedRangesAt(file, file.cursors[0]!)?.ranges.map(({ start }) => start.line);
}

const JOURNEY = `persona noor: Noor
klantreis reis: De reis
  voor noor
  stap bellen: Bellen
    gevoel positief van noor: fijn
  stap noor: Zij heet ook zo
`;

describe('an id that is typed over where it is declared', () => {
  it('changes in every place of the file that means it', () => {
    expect(linkedRows(JOURNEY.replace('persona noor', 'persona no‸or'))).toEqual([0, 2, 4]);
  });

  it('may get any sign of a name, and no other', () => {
    const file = openFile('persona n‸oor: Noor\nklantreis r: R\n  voor noor\n');
    const { wordPattern } = linkedRangesAt(file, file.cursors[0]!)!;
    const whole = (text: string) => new RegExp(wordPattern).exec(text)?.[0] === text;
    expect(['noor-2', 'zoë', 'Anna_1'].filter(whole)).toHaveLength(3);
    expect(['noor:', 'noor sam', 'noor,'].filter(whole)).toEqual([]);
  });

  it.each([
    ['is used: another one may be meant', JOURNEY.replace('voor noor', 'voor no‸or')],
    ['stands on no name', JOURNEY.replace('De reis', 'De ‸reis')],
    ['is used nowhere', 'persona no‸or: Noor\n'],
    ['is that of two', `${JOURNEY.replace('persona noor', 'persona no‸or')}persona noor: Een ander\n`],
    ['is the copy of another', `${JOURNEY}persona no‸or: Een ander\n`],
    ['is written with another sign for an accent', `persona zo\u00eb‸: Zoë\nklantreis r: R\n  voor zoe\u0308\n`],
  ])('is typed alone where it %s', (_, marked) => {
    expect(linkedRows(marked)).toBeUndefined();
  });

  it('is typed alone where other files use it: renaming reaches those too', () => {
    const files = openFiles({
      wie: 'persona no‸or: Noor\npersona s‸am: Sam\n  helpt noor\npersona an: An\n  helpt sam\n',
      reis: 'klantreis r: R\n  voor noor\n',
    });
    const at = (index: number) => linkedRangesAt(files.wie, files.wie.cursors[index]!)?.ranges.length;
    expect([at(0), at(1)]).toEqual([undefined, 2]);
  });
});
