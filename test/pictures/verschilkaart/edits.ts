import fc from 'fast-check';
import { type Pair, pairOf } from './comparisons';

/** Two people in one stap, one of whom feels otherwise now. */
export function feelings(was: number, now: number): Pair {
  const words = ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief'];
  const text = (waarde: number) =>
    'persona noor: Noor\npersona sam: Sam\nklantreis r: R\n  voor noor, sam\n  stap a: A\n' +
    `    gevoel ${words[waarde + 2]} van noor: zo\n    gevoel ${words[waarde + 2]} van sam: zo\n` +
    '  stap b: B\n    gevoel neutraal van noor: zo\n    gevoel neutraal van sam: zo\n';
  return pairOf(text(was), text(now));
}

/** What somebody does to one line of a text. */
const edit = fc.record({ line: fc.nat(), to: fc.nat(), how: fc.nat(4) });
export const anyEdits = fc.array(edit, { minLength: 1, maxLength: 40, size: 'max' });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

export function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .reduce((lines, { line, to, how }) => {
      if (lines.length === 0) return lines;
      const at = line % lines.length;
      const row = lines[at]!;
      if (how === 0) return lines.toSpliced(at, 1);
      if (how === 1) return lines.toSpliced(at, 1).toSpliced(to % lines.length, 0, row);
      return lines.with(at, changed(row, how));
    }, text.split('\n'))
    .join('\n');
}

function changed(row: string, how: number): string {
  if (how === 2) return row.replace(/: .*/, ': </svg><script>rijksdienstverleningsovereenkomstformulier & wij');
  if (how === 3) return row.replace('positief', 'negatief').replace('hoog', 'laag').replace('afgewezen', 'klaar');
  return row.replace(/: (.*)/, (_, words: string) => `: ${words.split(' ').reverse().join(' ')}`);
}

/** Many people in one stap, all of whom feel otherwise now. */
export function crowd(): Pair {
  const names = Array.from({ length: 8 }, (_, i) => `p${i}`);
  const text = (waarde: string) =>
    `${names.map((name) => `persona ${name}: Fatma${name}\n`).join('')}klantreis r: R\n  voor ${names.join(', ')}\n  stap a: A\n${names.map((name) => `    gevoel ${waarde} van ${name}: zo\n`).join('')}`;
  return pairOf(text('positief'), text('zeer-negatief'));
}
