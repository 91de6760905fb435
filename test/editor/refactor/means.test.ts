import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { compareSources } from '../../../src/diff/changes/diff';
import { refactoringsAt } from '../../../src/editor/refactor/refactorings';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { parse } from '../../../src/parser/parse';
import { rowsOf } from '../../../src/util/rows';
import { reread, source } from '../../diff/diff-texts';
import { journey } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { applyEdit, openFiles } from '../cursor';

/** What a comparison may tell of each refactoring: what it says that it does, and no other thing. */
const TELLS: readonly (readonly [title: RegExp, codes: readonly string[]])[] = [
  // A thing moved to another place.
  [/^Verplaats deze stap/, ['VS020']],
  // A new fase, with what holds for both halves, and stappen that moved to it.
  [/^Begin bij deze stap/, ['VS001', 'VS020']],
  // A title, one thing less, and its lines where the other stands.
  [/^Voeg deze stap samen/, ['VS004', 'VS014', 'VS020', 'VS026', 'VS030', 'VS035']],
  [/^Voeg bron/, ['VS004', 'VS014', 'VS030', 'VS032']],
  [/^Zet /, []],
  [/^Geef /, ['VS011']],
  [/^Schrijf eronder/, ['VS030']],
  [/^Maak van deze notitie/, ['VS001', 'VS031']],
];

const OTHER = { 'wie.klantreis': 'persona ander: Ander\n' };

/** Of each refactoring of some lines: no new mistake of language, and no other change than it says. */
function expectMeant(text: string, every: number, seen?: Set<string>): void {
  if (/[‸«»]/u.test(text)) return;
  const files = openFiles({ 'reis.klantreis': text, ...OTHER });
  const file = files['reis.klantreis'];
  const names = Object.keys(files) as (keyof typeof files)[];
  const before = names.map((name) => source(files[name].text, name));
  const mistakes = (all: typeof files) =>
    names
      .flatMap((name) => checkFile(all[name], all[name].scope, DEFAULT_SETTINGS))
      .filter(({ code }) => code.startsWith('KT'));
  const known = mistakes(files).length;
  for (const { range } of file.lines.filter((_, index) => index % every === 0)) {
    for (const { title, edit } of refactoringsAt(
      file,
      { start: range.start, end: range.start },
      { snippets: false, creates: false },
    )) {
      const [tell, codes] = TELLS.find(([pattern]) => pattern.test(title))!;
      seen?.add(String(tell));
      const written = applyEdit(Object.values(files), edit!);
      const after = openFiles({
        'reis.klantreis': written['reis.klantreis']!,
        'wie.klantreis': written['wie.klantreis']!,
      });
      expect(mistakes(after).length, title).toBeLessThanOrEqual(known);
      const { changes } = compareSources(
        before,
        names.map((name) => source(written[name]!, name)),
        { reread },
      );
      expect(
        changes.map(({ code }) => code).filter((code) => !codes.includes(code)),
        `${title}: ${JSON.stringify(changes.map(({ code, args }) => [code, args]))}`,
      ).toEqual([]);
    }
  }
}

describe('what was refactored has no new mistake, and a comparison tells what was meant alone', () => {
  it('in every example', () => {
    const seen = new Set<string>();
    for (const { text } of EXAMPLES) expectMeant(text, 7, seen);
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });

  it('in an example without names', () => {
    const { text } = EXAMPLES.find(({ name }) => name.includes('kernel'))!;
    expectMeant(text.replaceAll(/^( *(?:fase|stap|oplossing)) [\p{L}-]+:/gmu, '$1:'), 1);
  });

  it('in any klantreis', () => {
    const words = ['Bellen', 'Wachten', 'Zoeken', 'Vragen', 'Kiezen', 'Lezen', 'Praten', 'Betalen', 'Missen', 'Hopen'];
    // Things without a name and with one title nobody tells apart, a comparison neither.
    const named = (text: string) => {
      let count = 0;
      return text.replaceAll(
        'Titel',
        () => `${words[count % words.length]!} ${'abcdefghij'[Math.floor(count++ / words.length)] ?? count}`,
      );
    };
    // Of lines that cannot be read a comparison says how many it passed by, wherever they stand.
    const readable = (text: string) => {
      const left = new Set(
        parse(text).lines.flatMap(({ place, range }) => (place === 'attached' ? [] : [range.start.line])),
      );
      return rowsOf(text)
        .filter((_, row) => !left.has(row))
        .join('\n');
    };
    fc.assert(
      fc.property(journey, (text) => expectMeant(readable(named(text)), 3)),
      { numRuns: 60 },
    );
  });
});
