import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { moveOf } from '../../../src/editor/moving/move';
import type { Direction } from '../../../src/editor/moving/move-past';
import type { Move } from '../../../src/text/edit/rearrange-rows';
import type { Line } from '../../../src/parser/lines/line';
import { parse } from '../../../src/parser/parse';
import { journey, mixture } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { openFile } from '../cursor';

function applied(text: string, { edits }: Move): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'klantreis', 1, text), [...edits]);
}

/** Moves the row of the cursor, or the rows from the first cursor to the second; what goes as rows do is `undefined`. */
function moved(marked: string, direction: Direction): string | undefined {
  const file = openFile(marked);
  const [first, last = first] = file.cursors.map(({ line }) => line);
  const move = moveOf(file, { first: first!, last: last! }, direction);
  return move && applied(file.text, move);
}

const PERSONA = 'persona noor: Noor\n\n';

/** The text before, with the place of the cursor, and after a move down. The way back is tried too. */
const DOWN: readonly (readonly [string, string, string])[] = [
  [
    'a stap with all under it, past the next with all under that',
    'klantreis r: R\n  fase f: F\n    ‸stap a: A\n      doet: x\n        volgens b\n    stap b: B\n      gevoel positief\n    stap c: C\n',
    'klantreis r: R\n  fase f: F\n    stap b: B\n      gevoel positief\n    stap a: A\n      doet: x\n        volgens b\n    stap c: C\n',
  ],
  [
    'a stap from the row where its text goes on',
    'klantreis r: R\n  stap a: A\n    ‸: en verder\n  stap b: B\n',
    'klantreis r: R\n  stap b: B\n  stap a: A\n    : en verder\n',
  ],
  [
    'the last stap of a fase, into the next fase',
    'klantreis r: R\n  fase f: F\n    stap a: A\n    ‸stap b: B\n      doet: x\n\n  fase g: G\n    wanneer op feest\n    stap c: C\n',
    'klantreis r: R\n  fase f: F\n    stap a: A\n\n  fase g: G\n    wanneer op feest\n    stap b: B\n      doet: x\n    stap c: C\n',
  ],
  [
    'into a fase with a knelpunt of its own, and without a stap',
    'klantreis r: R\n  fase f: F\n    stap a: A\n\n    ‸stap b: B\n\n  fase g: G\n    knelpunt k: K\n\n  fase h: H\n    stap c: C\n',
    'klantreis r: R\n  fase f: F\n    stap a: A\n\n  fase g: G\n    knelpunt k: K\n\n    stap b: B\n\n  fase h: H\n    stap c: C\n',
  ],
  [
    'the only stap of a fase, which stays there',
    'klantreis r: R\n  fase f: F\n    ‸stap a: A\n  fase g: G\n',
    'klantreis r: R\n  fase f: F\n  fase g: G\n    stap a: A\n',
  ],
  [
    'a stap without a fase into the first one, with others left',
    'klantreis r: R\n  stap a: A\n  ‸stap b: B\n  fase g: G\n    stap c: C\n',
    'klantreis r: R\n  stap a: A\n  fase g: G\n  stap b: B\n    stap c: C\n',
  ],
  [
    'a fase with its stappen; the empty row stays between',
    'klantreis r: R\n  ‸fase f: F\n    stap a: A\n\n  fase g: G\n    stap b: B\n\npersona p: P\n',
    'klantreis r: R\n  fase g: G\n    stap b: B\n\n  fase f: F\n    stap a: A\n\npersona p: P\n',
  ],
  [
    'a knelpunt with its oplossingen, past the next with those of that',
    'klantreis r: R\n  stap a: A\n    ‸knelpunt k: K\n      ernst hoog\n    oplossing o: O\n      stand idee\n    knelpunt l: L\n    succes s: S\n    oplossing p: P\n    oplossing q: Q\n',
    'klantreis r: R\n  stap a: A\n    knelpunt l: L\n    succes s: S\n    oplossing p: P\n    oplossing q: Q\n    knelpunt k: K\n      ernst hoog\n    oplossing o: O\n      stand idee\n',
  ],
  [
    'a knelpunt with its oplossingen into the next stap',
    'klantreis r: R\n  stap a: A\n    ‸knelpunt k: K\n    kans: x\n    oplossing o: O\n  stap b: B\n    doet: y\n    knelpunt l: L\n',
    'klantreis r: R\n  stap a: A\n  stap b: B\n    doet: y\n    knelpunt k: K\n    kans: x\n    oplossing o: O\n    knelpunt l: L\n',
  ],
  [
    'an oplossing to the next knelpunt',
    'klantreis r: R\n  stap a: A\n    knelpunt k: K\n    ‸oplossing o: O\n      stand idee\n    knelpunt l: L\n      ernst hoog\n    oplossing p: P\n',
    'klantreis r: R\n  stap a: A\n    knelpunt k: K\n    knelpunt l: L\n      ernst hoog\n    oplossing o: O\n      stand idee\n    oplossing p: P\n',
  ],
  [
    'a succes past a knelpunt',
    'klantreis r: R\n  stap a: A\n    ‸succes s: S\n      waardoor: x\n    knelpunt k: K\n    oplossing o: O\n',
    'klantreis r: R\n  stap a: A\n    knelpunt k: K\n    succes s: S\n      waardoor: x\n    oplossing o: O\n',
  ],
  [
    'a knelpunt past a kans that stands among the elements',
    'klantreis r: R\n  stap a: A\n    ‸knelpunt k: K\n    kans: x\n    knelpunt l: L\n',
    'klantreis r: R\n  stap a: A\n    kans: x\n    knelpunt k: K\n    knelpunt l: L\n',
  ],
  [
    'the last knelpunt of a stap, into the next stap, behind its details',
    'klantreis r: R\n  stap a: A\n    doet: x\n    ‸knelpunt k: K\n      ernst hoog\n  stap b: B\n    doet: y\n    knelpunt l: L\n',
    'klantreis r: R\n  stap a: A\n    doet: x\n  stap b: B\n    doet: y\n    knelpunt k: K\n      ernst hoog\n    knelpunt l: L\n',
  ],
  [
    'the last knelpunt of a fase, into the next fase',
    'klantreis r: R\n  fase f: F\n    stap a: A\n      ‸knelpunt k: K\n\n  fase g: G\n    stap b: B\n',
    'klantreis r: R\n  fase f: F\n    stap a: A\n\n  fase g: G\n    stap b: B\n      knelpunt k: K\n',
  ],
  [
    'a gevoel with its volgens past the next detail',
    'klantreis r: R\n  stap a: A\n    ‸gevoel positief: x\n      volgens b\n    doet: y\n      negeer KR501: z\n    knelpunt k: K\n',
    'klantreis r: R\n  stap a: A\n    doet: y\n      negeer KR501: z\n    gevoel positief: x\n      volgens b\n    knelpunt k: K\n',
  ],
  [
    'a gevoel from its volgens',
    'klantreis r: R\n  stap a: A\n    gevoel positief: x\n      ‸volgens b\n    doet: y\n',
    'klantreis r: R\n  stap a: A\n    doet: y\n    gevoel positief: x\n      volgens b\n',
  ],
  [
    'a line that takes something away',
    'klantreis r: R\n  stap a: A\n    wacht 3 dagen\n    ‸gewenst zonder wacht\n    doet: x\n',
    'klantreis r: R\n  stap a: A\n    wacht 3 dagen\n    doet: x\n    gewenst zonder wacht\n',
  ],
  [
    'a detail of a knelpunt',
    'klantreis r: R\n  stap a: A\n    knelpunt k: K\n      ‸ernst hoog\n      oorzaak: x\n',
    'klantreis r: R\n  stap a: A\n    knelpunt k: K\n      oorzaak: x\n      ernst hoog\n',
  ],
  [
    'a persona past a klantreis',
    '‸persona p: P\n  doel: x\n\nklantreis r: R\n  stap a: A\n\nbron b: B\n',
    'klantreis r: R\n  stap a: A\n\npersona p: P\n  doel: x\n\nbron b: B\n',
  ],
  [
    'with the comments directly above, not with those that stand apart',
    '# Het bestand\n\n# Noor\n‸persona p: P\n# Sam\npersona q: Q\n',
    '# Het bestand\n\n# Sam\npersona q: Q\n# Noor\npersona p: P\n',
  ],
  [
    'with a comment in it at the end',
    'klantreis r: R\n  ‸stap a: A\n    doet: x\n    # nog vragen\n  stap b: B\n',
    'klantreis r: R\n  stap b: B\n  stap a: A\n    doet: x\n    # nog vragen\n',
  ],
  [
    'with an unreadable line in it',
    'klantreis r: R\n  ‸stap a: A\n    zomaar iets\n  stap b: B\n',
    'klantreis r: R\n  stap b: B\n  stap a: A\n    zomaar iets\n',
  ],
  [
    'past an unreadable line with what it seems to have',
    'klantreis r: R\n  ‸stap a: A\n    doet: y\n  sssttt b: B\n    doet: x\n  stap c: C\n',
    'klantreis r: R\n  sssttt b: B\n    doet: x\n  stap a: A\n    doet: y\n  stap c: C\n',
  ],
  [
    'several elements of which a part is selected',
    'klantreis r: R\n  stap a: A\n    d‸oet: x\n    doet: z\n  stap b: B‸\n    doet: y\n  stap c: C\n',
    'klantreis r: R\n  stap c: C\n  stap a: A\n    doet: x\n    doet: z\n  stap b: B\n    doet: y\n',
  ],
  [
    'several details',
    'klantreis r: R\n  stap a: A\n    ‸doet: x\n    gevoel positief\n      volgens b‸\n    denkt: z\n',
    'klantreis r: R\n  stap a: A\n    denkt: z\n    doet: x\n    gevoel positief\n      volgens b\n',
  ],
  ['at an end without a line end', '‸persona p: P\npersona q: Q', 'persona q: Q\npersona p: P'],
  ['with the line ends of the text', '‸persona p: P\r\n\r\npersona q: Q\r\n', 'persona q: Q\r\n\r\npersona p: P\r\n'],
  ['below a byte order mark', '\uFEFF‸persona p: P\npersona q: Q\n', '\uFEFFpersona q: Q\npersona p: P\n'],
  [
    'in badly indented text, by the words',
    'klantreis r: R\n‸stap a: A\n        doet: x\n  stap b: B\ndoet: y\n',
    'klantreis r: R\n  stap b: B\ndoet: y\nstap a: A\n        doet: x\n',
  ],
];

describe('moves down, and back', () => {
  it.each(DOWN)('%s', (_, marked, expected) => {
    const file = openFile(marked);
    const [first, last = first] = file.cursors.map(({ line }) => line);
    const move = moveOf(file, { first: first!, last: last! }, 'down')!;
    expect(applied(file.text, move)).toBe(expected);
    const rows = (text: string) => text.split(/\r\n|\n/);
    // The cursor goes along.
    expect(rows(expected)[first! + move.by]?.trim()).toBe(rows(file.text)[first!]!.trim());
    const there = openFile(expected);
    const back = moveOf(there, { first: first! + move.by, last: last! + move.by }, 'up')!;
    expect(applied(there.text, back)).toBe(file.text);
  });
});

describe('stays where it is', () => {
  it.each([
    ['the last element of the file', `${PERSONA}‸persona q: Q\n`, 'down'],
    ['the first', `‸${PERSONA}persona q: Q\n`, 'up'],
    ['a fase before the knelpunten of its klantreis', 'klantreis r: R\n  knelpunt k: K\n  ‸fase f: F\n', 'up'],
    [
      'the last stap of a klantreis',
      'klantreis r: R\n  fase f: F\n    ‸stap a: A\nklantreis s: S\n  fase g: G\n',
      'down',
    ],
    ['the only stap without a fase', 'klantreis r: R\n  ‸stap a: A\n  fase f: F\n', 'down'],
    ['a detail above an element', 'klantreis r: R\n  stap a: A\n    ‸doet: x\n    knelpunt k: K\n', 'down'],
    [
      'a detail that would be of something else',
      'klantreis r: R\n  stap a: A\n    knelpunt k: K\n    ‸doet: x\n',
      'up',
    ],
    [
      'what stands among the lines of another element',
      'klantreis r: R\n  stap a: A\n    knelpunt k: K\n    ‸doet: x\n    oorzaak: y\n    knelpunt l: L\n',
      'down',
    ],
  ] as const)('%s', (_, marked, direction) => {
    expect(moved(marked, direction)).toBe(openFile(marked).text);
  });
});

describe('goes as rows do', () => {
  it.each([
    ['a comment', '‸# x\npersona p: P\n'],
    ['an empty row', 'persona p: P\n‸\npersona q: Q\n'],
    ['an unreadable line', 'persona p: P\n‸zomaar iets\n'],
    ['a line that is not whole', 'klantreis r: R\n  stap a: A\n    ‸doet nog iets\n    denkt: x\n'],
    [
      'a line in one of two versions',
      'klantreis r: R\n<<<<<<< a\n  ‸stap a: A\n=======\n  stap b: B\n>>>>>>> b\n  stap c: C\n',
    ],
  ])('%s', (_, marked) => {
    expect(moved(marked, 'down')).toBeUndefined();
  });
});

function rowsOf(text: string): string[] {
  return text.replace('\uFEFF', '').split(/\r\n|\n|\r/);
}

/** Each line with what it stands under, whatever the order. */
function treeOf(text: string): string[] {
  const path = (line: Line): string => {
    const own = `${line.keyword} ${line.name ?? ''} ${line.tekst ?? ''}`;
    return line.parent ? `${path(line.parent)} > ${own}` : own;
  };
  return parse(text)
    .lines.map((line) => `${path(line)} ${line.place}`)
    .sort();
}

describe('whatever the text', () => {
  const anywhere = fc.oneof(fc.constantFrom(...EXAMPLES.map(({ text }) => text)), journey, mixture);
  const direction = fc.constantFrom('up' as const, 'down' as const);

  it('no row is lost, no line comes to stand under another kind of line, and of readable lines the way back gives the same text', () => {
    let count = 0;
    fc.assert(
      fc.property(anywhere, fc.nat(), fc.nat(3), direction, (text, at, more, way) => {
        const file = openFile(text.replace(/[‸«»]/gu, ''));
        const rows = rowsOf(file.text);
        const first = at % rows.length;
        const last = Math.min(first + more, rows.length - 1);
        const move = moveOf(file, { first, last }, way);
        if (!move || move.by === 0) return;
        count++;
        expect(Math.sign(move.by)).toBe(way === 'up' ? -1 : 1);
        const there = openFile(applied(file.text, move));
        const after = rowsOf(there.text);
        expect([...after].sort()).toEqual([...rows].sort());
        const from = move.rows.first - move.by;
        const to = move.rows.last - move.by;
        expect(after.slice(move.rows.first, move.rows.last + 1)).toEqual(rows.slice(from, to + 1));
        const kinds = (tree: string[]) => tree.map((path) => path.replace(/(fase|stap)[^>]*(?= >)/g, '$1')).sort();
        expect(kinds(treeOf(there.text))).toEqual(kinds(treeOf(file.text)));
        // Unreadable lines that come together are passed together.
        if (file.lines.some(({ place }) => place !== 'attached')) return;
        const clamped = { first: Math.max(first, from) + move.by, last: Math.min(last, to) + move.by };
        const back = moveOf(there, clamped, way === 'up' ? 'down' : 'up');
        expect(back && rowsOf(applied(there.text, back))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
    expect(count).toBeGreaterThan(20);
  });
});
