import { describe, expect, it } from 'vitest';
import { Indentation } from '../../../src/editor/layout/indentation';
import { onTypeOf } from '../../../src/editor/layout/on-type';
import { formatText } from '../../../src/text/format';
import { parse } from '../../../src/parser/parse';
import { EXAMPLES } from '../../support/examples';
import { Typist } from '../../support/typist';
import { openFile } from '../cursor';

/** Types a text; after each Enter the server's answer comes in time, or never. */
function typed(text: string, { inTime, into = '' }: { inTime: boolean; into?: string }): Typist {
  const typist = new Typist(into);
  for (let rest = text; rest !== '';) {
    const isLast = !rest.includes('\n');
    rest = typist.typeRow(rest);
    if (inTime && !isLast) typist.apply(onTypeOf(openFile(typist.text), typist.position));
  }
  return typist;
}

/** What a person types of it: the indentation comes by itself. */
function flat(text: string): string {
  return text.replace(/^[ \t]+/gm, '');
}

function formatted(text: string): string {
  return formatText(text, parse(text).lines);
}

/** Comments keep the depth at which they were typed, so they are left out. */
const TEXTS = EXAMPLES.map(({ name, text }) => [name, text.replace(/^ *#.*\n/gm, '').trimStart()] as const);

describe('a klantreis that is typed without any indentation', () => {
  it.each(TEXTS)('%s is indented when its last line is finished', (_, text) => {
    expect(typed(`${flat(text)}\n`, { inTime: true }).text.trimEnd()).toBe(formatted(text).trimEnd());
  });

  it.each(TEXTS)('%s is put right later where the server was always too late', (_, text) => {
    const { text: found } = typed(flat(text), { inTime: false });
    const rows = found.split('\n').map((_row, row) => row);
    const typist = new Typist(found);
    typist.apply(new Indentation(openFile(found)).correct(rows));
    expect(typist.text.trimEnd()).toBe(formatted(text).trimEnd());
  });
});

const TOP = 'klantreis r: R\n  voor noor\n';
const STAP = `${TOP}  fase f: F\n    stap a: A\n`;

describe('Enter', () => {
  it.each([
    ['under a persona', 'persona jan: Jan‸', '  '],
    ['under a detail of it', 'persona jan: Jan\n  doel: Rust‸', '  '],
    ['under a stap', `${STAP.trimEnd()}‸`, '      '],
    ['under a detail', `${STAP}      gevoel positief: fijn‸`, '      '],
    ['under the evidence of a detail', `${STAP}      gevoel positief: fijn\n        volgens x‸`, '      '],
    ['under the evidence of an element', `${STAP}      knelpunt k: K\n        volgens x‸`, '        '],
    [
      'under evidence behind a detail of an element',
      `${STAP}      knelpunt k: K\n        ernst hoog\n        volgens x‸`,
      '        ',
    ],
    [
      'under what came of it',
      `${STAP}      verwacht: post\n        uitkomst niet\n          negeer KR101: x‸`,
      '      ',
    ],
    ['under a text that runs on', `${STAP}      doet: belt\n        : en mailt‸`, '      '],
    ['under an empty row in a persona', 'persona jan: Jan\n  doel: Rust\n‸', ''],
    ['under an empty row in a klantreis', `${STAP}      knelpunt k: K\n        ernst hoog\n‸`, '        '],
    ['in an empty text', '‸', ''],
    ['under a line at the wrong depth', `${STAP}      knelpunt k: K\n        stap b: B‸`, '      '],
  ])('puts the cursor where the next line belongs: %s', (_, marked, expected) => {
    const [before] = marked.split('‸');
    const typist = typed('\n', { inTime: false, into: before! });
    typist.apply(onTypeOf(openFile(typist.text), typist.position));
    const row = typist.text.split('\n')[typist.position.line];
    expect([row, typist.position.character]).toEqual([expected, expected.length]);
  });

  it.each([
    ['a stap among details', `${STAP}      knelpunt k: K\n`, 'stap b: B', '    stap b: B'],
    ['a persona in a klantreis', STAP, 'persona p: P', 'persona p: P'],
    ['evidence', `${STAP}      gevoel positief\n`, 'volgens x', '        volgens x'],
    ['evidence of an element', `${STAP}      knelpunt k: K\n        ernst hoog\n`, 'volgens x', '        volgens x'],
    ['a reason', `${STAP}      gewenst doet: x\n`, 'door o', '        door o'],
    ['a text that runs on', `${STAP}      doet: x\n`, ': y', '        : y'],
    ['a line that is wanted', `${STAP}      doet: x\n`, 'gewenst stap c: C', '    gewenst stap c: C'],
  ])('puts the line right that it finishes: %s', (_, text, row, expected) => {
    for (const spaces of ['', '  ', '\t', '             ']) {
      const typist = typed(`\n`, { inTime: false, into: `${text}${spaces}${row}` });
      typist.apply(onTypeOf(openFile(typist.text), typist.position));
      expect(typist.text.split('\n').at(-2)).toBe(expected);
    }
  });

  it.each([
    ['a comment', `${STAP}  # let op\n‸`],
    ['a line that nobody knows', `${STAP}          en verder\n          ‸`],
    ['a line without a place', `${STAP}  gewenst\n  ‸`],
    ['a line that says it is about something else', `${STAP}      gevoel positief\n    knelpunt k: K\n      ‸`],
    ['lines further up', `klantreis r: R\n        voor noor\n fase f: F\n   stap a: A\n     ‸`],
    [
      'two versions of which one must be chosen',
      '<<<<<<< a\n  persona jan: Jan\n=======\n  persona jan: Piet‸\n>>>>>>> b\n',
    ],
  ])('leaves alone %s', (_, marked) => {
    const file = openFile(marked);
    const rows = file.text.split('\n');
    const edits = onTypeOf(file, file.cursors[0]!).filter(({ range }) => rows[range.start.line]!.trim() !== '');
    expect(edits).toEqual([]);
  });

  it('takes the spaces out of an empty row', () => {
    const file = openFile(`${STAP}      gevoel positief\n      \n      ‸`);
    expect(onTypeOf(file, file.cursors[0]!)).toEqual([
      { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 6 } }, newText: '' },
    ]);
    expect(new Indentation(file).correct([5])).toEqual(onTypeOf(file, file.cursors[0]!));
  });
});

describe('a text that is laid out in another way', () => {
  const FOUR = 'klantreis r: R\n    voor noor\n    fase f: F\n        stap a: A\n            doet: x\n';

  it('keeps its way: four spaces', () => {
    const text = typed('gevoel positief\nvolgens g\nstap b: B\ndoet: y\nfase g: G\nstap c: C\n', {
      inTime: true,
      into: FOUR,
    });
    expect(text.text).toBe(
      `${FOUR}            gevoel positief\n              volgens g\n        stap b: B\n          doet: y\n    fase g: G\n      stap c: C\n        `,
    );
  });

  it('keeps its way: tabs', () => {
    const tabs = FOUR.replaceAll('    ', '\t');
    const text = typed('\t\t\tgevoel positief\nstap b: B\n', { inTime: true, into: tabs }).text;
    expect(text).toBe(`${tabs}\t\t\tgevoel positief\n\t\tstap b: B\n\t\t  `);
  });

  it('keeps its way: without indentation', () => {
    const text = 'klantreis r: R\nvoor noor\nfase f: F\nstap a: A\n';
    expect(typed('doet: x\nstap b: B\n', { inTime: true, into: text }).text).toBe(`${text}doet: x\nstap b: B\n`);
  });
});
