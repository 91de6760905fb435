import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/editor/in-text/hints';
import { lensesOf } from '../../../src/editor/in-text/lenses';
import { FACES } from '../../../src/messages/in-text.data';
import { GEVOELENS } from '../../../src/model/lines/vocabulary.data';
import { rowsOf } from '../../../src/util/rows';
import { openFile, openFiles } from '../cursor';

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const REIS = `klantreis reis: De reis
  voor noor
  fase een: Een
    stap a: A
      gevoel negatief van noor: boos
      knelpunt rij: Er is een rij
        volgens gesprekken
      oplossing meer: Meer mensen
      knelpunt lang: Het duurt lang
      succes s: Het lukt
        volgens gesprekken
      gevoel neutraal van sam
      gewenst gevoel positief van noor: blij
  fase twee: Twee
    stap b: B
      knelpunt ver: Het is ver
        invloed geen
persona noor: Noor
persona sam: Sam
bron gesprekken: Gesprekken
  soort interview
`;

/** The rows with their hints in brackets. */
function shown(text: string, all: boolean, range = WHOLE): string[] {
  const file = openFile(text);
  const rows = [...rowsOf(text)];
  const hints = hintsOf(file, range, all).sort((a, b) => b.position.character - a.position.character);
  for (const {
    position: { line, character },
    label,
  } of hints)
    rows[line] = `${rows[line]!.slice(0, character)} [${label as string}]${rows[line]!.slice(character)}`;
  return rows.filter((row) => row.includes('[')).map((row) => row.trim());
}

describe('in the line', () => {
  it('stands the face of a gevoel behind its value', () => {
    expect(shown(REIS, false)).toEqual([
      'gevoel negatief [🙁] van noor: boos',
      'gevoel neutraal [😐] van sam',
      'gewenst gevoel positief [🙂] van noor: blij',
    ]);
  });

  it('every feeling has one, of its own', () => {
    expect(Object.keys(FACES).sort()).toEqual([...GEVOELENS].sort());
    expect(new Set(Object.values(FACES)).size).toBe(GEVOELENS.length);
  });

  it('and, for who wants all, what lacks a bron, and what of a reis and a fase lacks an oplossing', () => {
    expect(shown(REIS, true)).toEqual([
      'klantreis reis: De reis [1 knelpunt zonder oplossing]',
      'fase een: Een [1 knelpunt zonder oplossing]',
      'gevoel negatief [🙁] van noor: boos [geen bron]',
      'knelpunt lang: Het duurt lang [geen bron]',
      'gevoel neutraal [😐] van sam',
      'gewenst gevoel positief [🙂] van noor: blij',
      'knelpunt ver: Het is ver [geen bron]',
    ]);
  });

  it('only in the rows that are asked for', () => {
    expect(shown(REIS, true, { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } })).toEqual([
      'gevoel negatief [🙁] van noor: boos [geen bron]',
    ]);
  });

  it('nothing of what is a wish, on paper or put away', () => {
    for (const line of ['toestand gewenst', 'toestand papier', 'status archief']) {
      const text = REIS.replace('  voor noor', `  ${line}\n  voor noor`).replace(/ {6}gewenst.*\n/, '');
      expect(shown(text, true).filter((row) => row.includes('bron'))).toEqual([]);
    }
  });
});

describe('above a line', () => {
  const lenses = (text: string, show?: string) => {
    const file = openFile(text);
    return lensesOf(file, show).map(({ range, command }) => [
      range.start.line,
      command!.title,
      command!.command,
      command!.arguments,
    ]);
  };

  it('stands what a klantreis and its fasen lack, and a click goes to the first', () => {
    const at = (line: number) => [{ at: { uri: 'file:///reis.klantreis', line } }];
    expect(lenses(REIS, 'toon')).toEqual([
      [0, '1 knelpunt zonder oplossing', 'toon', at(8)],
      [0, '3 uitspraken zonder bron', 'toon', at(4)],
      [2, '1 knelpunt zonder oplossing', 'toon', at(8)],
      [2, '2 uitspraken zonder bron', 'toon', at(4)],
      [13, '1 uitspraak zonder bron', 'toon', at(15)],
    ]);
  });

  it('nobody can click where the editor has no command for it', () => {
    expect(lenses(REIS).map(([, , command]) => command)).toEqual(['', '', '', '', '']);
  });

  it('stands nothing where nothing lacks, and nothing of an oplossing in another file', () => {
    expect(lenses('klantreis r: R\n  stap a: A\n    gevoel neutraal\n')).toEqual([]);
    const files = openFiles({
      a: 'klantreis a: A\n  stap a: A\n    knelpunt k: K\n      volgens b\n',
      b: 'bron b: B\n  soort interview\nklantreis b: B\n  stap b: B\n    oplossing o: O\n      lost op a.k\n',
    });
    expect(lensesOf(files.a, 'toon')).toEqual([]);
  });
});
