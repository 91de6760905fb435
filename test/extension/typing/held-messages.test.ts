import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRewritten } from '../../../src/extension/typing/moved-places';
import { messagesOf, Typist } from './typist';

const A = 'reis.klantreis';
const B = 'personas.klantreis';

describe('a message that a key has just caused', () => {
  it('waits until the cursor leaves the line', () => {
    const typist = new Typist({ [A]: 'een\ntwee\n' }).put(0).type(' fout').answer();
    expect(typist.sees()).toEqual([]);
    expect(typist.put(1).sees()).toEqual(['0 fout']);
  });

  it('waits until the typing pauses', () => {
    const typist = new Typist({ [A]: 'een\n' }).put(0).type(' fout').answer();
    typist.held.release();
    expect(typist.sees()).toEqual(['0 fout']);
    expect(typist.type('en').answer().sees()).toEqual([]);
  });

  it('shows after Enter, while the next line is typed', () => {
    const typist = new Typist({ [A]: 'een\n' }).put(0).type(' fout').answer().type('\n').answer();
    expect(typist.sees()).toEqual(['0 fout']);
    expect(typist.type('foute').answer().sees()).toEqual(['0 fout']);
    expect(typist.type('\n').answer().sees()).toEqual(['0 fout', '1 foute']);
  });

  it('shows when the server has answered for the line that was left, not before', () => {
    const typist = new Typist({ [A]: 'een\n' }).put(0).type(' fout').answer().type('\nf').answer(A, 2);
    expect(typist.sees()).toEqual(['0 fout']);
    const slow = new Typist({ [A]: 'een\n' }).put(0).type(' fou').type('t\nfout');
    expect(slow.sees()).toEqual([]);
    // The answers for `fout` on the line that was left, and for all that followed, come late.
    expect(slow.answer(A, 5).sees()).toEqual(['0 fout']);
    expect(slow.answer(A, 0).sees()).toEqual(['0 fout']);
  });

  it('shows on the line that was left, where the server looked at it with the next one only', () => {
    const typist = new Typist({ [A]: 'een\ngevolg\n' }).put(0).type(' fout oorzaak\nfout').answer();
    expect(typist.sees()).toEqual(['0 fout']);
    expect(typist.put(0).sees()).toEqual(['0 fout', '1 fout', '2 gevolg']);
  });

  it('waits in the half of a line that Enter made, not in the other half', () => {
    const typist = new Typist({ [A]: 'fout eenfouter\n' });
    expect(typist.sees()).toEqual(['0 fout']);
    typist.put(0, 8).type('\n').answer();
    expect(typist.sees()).toEqual(['0 fout']);
    expect(typist.put(0).sees()).toEqual(['0 fout', '1 fouter']);
  });

  it('waits elsewhere in the file and in other files too', () => {
    const typist = new Typist({ [A]: 'een\ngevolg\n', [B]: 'gevolg\n' }).put(0).type(' oorzaak').answer().answer(B);
    expect([typist.sees(A), typist.sees(B)]).toEqual([[], []]);
    typist.put(1);
    expect([typist.sees(A), typist.sees(B)]).toEqual([['1 gevolg'], ['0 gevolg']]);
  });

  it('shows when another file is opened to look at', () => {
    const typist = new Typist({ [A]: 'een\n', [B]: 'gevolg\n' }).put(0).type(' oorzaak').answer().answer(B).go(B);
    expect(typist.sees(B)).toEqual(['0 gevolg']);
  });

  it('waits for a pause where a program or a paste made the change', () => {
    const at = { line: 1, character: 0 };
    const typist = new Typist({ [A]: 'een\ntwee\n' }).put(1, 0);
    typist.edit([{ range: { start: at, end: at }, text: 'fout\nfouten\n' }], { line: 3, character: 0 }).answer();
    expect(typist.sees()).toEqual([]);
    typist.held.release();
    expect(typist.sees()).toEqual(['1 fout', '2 fouten']);
  });

  it('stays with the line where a formatter changes the one above', () => {
    const typist = new Typist({ [A]: 'een\n' }).put(0).type('\nfout').answer();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    typist.edit([{ range, text: '  ' }], { line: 1, character: 4 }).answer();
    expect(typist.type('en').answer().sees()).toEqual([]);
  });

  it('stays with the line where a template of several rows comes in its place', () => {
    const typist = new Typist({ [A]: 'een\n' }).put(0, 0).type('fou').answer();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    typist.edit([{ range, text: 'stap fout\n  fouten\n  klaar' }], { line: 0, character: 5 }).answer();
    expect(typist.sees()).toEqual([]);
  });
});

describe('a message that stands there', () => {
  it('stays where the cursor comes onto its line, and where that is typed in', () => {
    const typist = new Typist({ [A]: 'een\nfout\n' }).put(1, 0);
    expect(typist.sees()).toEqual(['1 fout']);
    expect(typist.type('nu ').answer().sees()).toEqual(['1 fout']);
  });

  it('goes at once from the line that is typed, and comes back when that is left', () => {
    const typist = new Typist({ [A]: 'fout\neen fout\n' }).put(1).type('x').back(2).answer();
    expect(typist.sees()).toEqual(['0 fout']);
    expect(typist.type('t').answer().sees()).toEqual(['0 fout']);
    expect(typist.put(0).sees()).toEqual(['0 fout', '1 fout']);
  });

  it('stays elsewhere where the typing takes it away and brings it back, also in another file', () => {
    const typist = new Typist({ [A]: 'fout\nx oorzaak\ngevolg\n', [B]: 'gevolg\n' }).put(1).back(1).answer().answer(B);
    expect([typist.sees(A), typist.sees(B)]).toEqual([['0 fout', '2 gevolg'], ['0 gevolg']]);
    typist.type('k').answer().answer(B).put(0);
    expect([typist.sees(A), typist.sees(B)]).toEqual([['0 fout', '2 gevolg'], ['0 gevolg']]);
    typist.put(1).back(1).answer().answer(B).put(0);
    expect([typist.sees(A), typist.sees(B)]).toEqual([['0 fout'], []]);
  });

  it('goes at once after a pause and after a fix, which nothing is typed after', () => {
    const typist = new Typist({ [A]: 'x oorzaak\ngevolg\n' }).put(0).back(1).answer();
    expect(typist.sees()).toEqual(['1 gevolg']);
    typist.held.release();
    expect(typist.sees()).toEqual([]);
    typist.type('k').answer().held.release();
    typist.back(1).held.release();
    expect(typist.sees()).toEqual(['1 gevolg']);
    expect(typist.answer().sees()).toEqual([]);
  });

  it('does not stay behind in a file that is closed, or that is there no more', () => {
    const typist = new Typist({ [A]: 'x oorzaak\n', [B]: 'gevolg\n' }).put(0).back(1).answer();
    typist.held.published(B, []);
    expect(typist.sees(B)).toEqual(['0 gevolg']);
    typist.held.closed(B);
    typist.held.release();
    expect(typist.sees(B)).toEqual([]);
  });

  it('moves along with its text', () => {
    const typist = new Typist({ [A]: 'een\nfout en fouten\n' }).put(0).type('\n\nnieuw').answer();
    expect(typist.sees()).toEqual(['3 fout', '3 fouten']);
    // Also where the answer is of an older text than the one that shows.
    expect(typist.put(0).type('\n\n').answer(A, 1).sees()).toEqual(['5 fout', '5 fouten']);
  });

  it('stays where its row is written again as a whole', () => {
    const typist = new Typist({ [A]: 'een\n  fout\ntwee\n' }).put(0).type('x');
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 4 } };
    typist.edit([{ range, text: 'eenx\n    fout\n  twee' }], { line: 0, character: 4 }).answer();
    expect(typist.sees()).toEqual(['1 fout']);
  });

  it('is the same where it names another row that moved too', () => {
    const shown: string[] = [];
    const typist = new Typist({ [A]: 'een\ntwee\n' });
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };
    typist.held.published(A, [{ range, code: 'F', message: 'Staat ook op regel 9.' }], 1);
    typist.put(0).type('\n');
    const moved = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };
    typist.held.published(A, [{ range: moved, code: 'F', message: 'Staat ook op regel 10.' }], 2);
    shown.push(...typist.sees());
    expect(shown).toEqual(['2 twee']);
  });
});

/** Keys in a row, what the server says after them, and what shows; `pause`, `up` and `save` are no keys. */
const STRETCHES: Readonly<Record<string, readonly (readonly [string, readonly string[], readonly string[]])[]>> = {
  'the method waits for a pause, and then stays whatever the next line hides': [
    ['klantreis r: Ik wil', ['0 KR105', '0 KR106'], []],
    ['\n', ['0 KR105', '0 KR106'], []],
    ['v', ['1 KT001'], []],
    ['pause', ['1 KT001'], ['1 KT001']],
    ['oor noor', ['0 KR106'], []],
    ['\n', ['0 KR106'], []],
    ['pause', ['0 KR106'], ['0 KR106']],
    ['k', ['2 KT001'], ['0 KR106']],
    ['l', [], ['0 KR106']],
    ['antvraag: Hoe?', ['0 KR106'], ['0 KR106']],
    ['\nr', ['3 KT001'], ['0 KR106']],
    ['esultaat', ['0 KR106'], ['0 KR106']],
    [': Klaar', [], ['0 KR106']],
    ['\n', [], ['0 KR106']],
    ['pause', [], []],
  ],
  'Enter shows what the language says of the finished line, and nothing of the next one': [
    ['gevol boos', ['0 KT001'], []],
    ['\n', ['0 KT001', '0 KR501'], ['0 KT001']],
    ['v', ['0 KT001', '0 KR501', '1 KT001'], ['0 KT001']],
    ['olgens x', ['0 KT001', '1 KT030'], ['0 KT001']],
    ['\n', ['0 KT001', '1 KT030'], ['0 KT001', '1 KT030']],
  ],
  'a halt shows what the language says, and what the method asks waits for a pause': [
    ['knelpunt k: Traag', ['0 KR401'], []],
    ['\nernst hoo', ['0 KR401', '1 KT010'], []],
    ['halt', ['0 KR401', '1 KT010'], ['1 KT010']],
    ['g', ['0 KR401'], []],
    ['halt', ['0 KR401'], []],
    ['pause', ['0 KR401'], ['0 KR401']],
  ],
  'a cursor that goes elsewhere by itself, and a save, show the method too': [
    ['knelpunt k: Traag\n', ['0 KR401'], []],
    ['up', ['0 KR401'], ['0 KR401']],
    ['x', [], []],
    ['y', ['0 KR401'], []],
    ['save', ['0 KR401'], ['0 KR401']],
  ],
};

describe('a stretch of typing', () => {
  it.each(Object.entries(STRETCHES))('%s', (_, steps) => {
    const typist = new Typist({ [A]: '' });
    for (const [index, [keys, said, sees]] of steps.entries()) {
      if (keys === 'pause' || keys === 'save') typist.held.release();
      else if (keys === 'halt') typist.held.halt();
      else if (keys === 'up') typist.put(0);
      else typist.type(keys).hear(said);
      expect(typist.seesCodes(), `${index} ${keys}`).toEqual([...sees]);
    }
  });

  it('keeps a message that the last letters bring back, where the line is left before the server has seen them', () => {
    const typist = new Typist({ [A]: 'een\n' }).put(0).hear(['0 KR106']);
    typist.type('\nv').hear(['1 KT001']).type('x').put(0);
    expect(typist.seesCodes()).toEqual(['0 KR106', '1 KT001']);
    expect(typist.hear(['0 KR106']).seesCodes()).toEqual(['0 KR106']);
    typist.put(1).type('v').hear(['1 KT001']).type('x').put(0);
    expect(typist.hear([]).seesCodes()).toEqual([]);
  });
});

describe('a row', () => {
  const at = { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } };
  const cases: Readonly<Record<string, readonly [number, number, number, number, string, boolean]>> = {
    'is typed in': [2, 6, 2, 6, 'x', true],
    'is typed in behind the message': [2, 12, 2, 12, 'x', true],
    'is taken away': [2, 0, 3, 0, '', true],
    'is emptied': [2, 0, 2, 20, '', true],
    'is put behind the row above': [1, 9, 2, 4, '', true],
    'gets a row below by Enter': [2, 12, 2, 12, '\n    ', false],
    'gets rows above': [2, 0, 2, 0, 'een\ntwee\n', false],
    'loses the row above': [1, 0, 2, 0, '', false],
    'gets another depth': [2, 0, 2, 4, '  ', false],
    'has others changed': [1, 0, 1, 9, 'x', false],
  };
  it.each(Object.entries(cases))('%s', (_, [line, character, toLine, toCharacter, text, expected]) => {
    const range = { start: { line, character }, end: { line: toLine, character: toCharacter } };
    expect(isRewritten(at, [{ range, text }])).toBe(expected);
  });

  it('is followed through the parts of one change', () => {
    const above = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' };
    const typed = { range: { start: { line: 2, character: 6 }, end: { line: 2, character: 6 } }, text: 'x' };
    expect([isRewritten(at, [above, typed]), isRewritten(at, [typed, above])]).toEqual([false, true]);
  });
});

it('knows which row has a message that does not show', () => {
  const typist = new Typist({ [A]: 'fout\n' }).put(0).type(' fouten').answer();
  expect(typist.held.holdsAt(A, 0)).toBe(true);
  typist.held.release();
  expect(typist.held.holdsAt(A, 0)).toBe(false);
  expect(typist.held.holdsAt(B, 0)).toBe(false);
});

it('shows everything of a server that starts again', () => {
  const typist = new Typist({ [A]: 'een\n' }).put(0).type(' fout').answer();
  typist.held.clear();
  expect(typist.answer().sees()).toEqual(['0 fout']);
});

it('counts a text that is opened again from its first version', () => {
  const typist = new Typist({ [A]: 'een\n' }).put(0).type(' fout').answer();
  typist.held.attend(undefined, []);
  typist.held.closed(A);
  typist.held.published(A, messagesOf('nu fout'), 1);
  expect(typist.sees()).toEqual(['0  fou']);
});

describe('whatever is typed', () => {
  const keys = fc.oneof(
    fc.constantFrom('fout ', 'oorzaak ', 'gevolg ', 'x', '\n').map((typed) => (typist: Typist) => typist.type(typed)),
    fc.nat(3).map((late) => (typist: Typist) => answerAsLate(typist, late)),
    fc.nat(4).map((row) => (typist: Typist) => typist.put(Math.min(row, typist.text.split('\n').length - 1))),
    fc.constant((typist: Typist) => {
      typist.held.release();
      return typist;
    }),
  );
  const START = 'een oorzaak\nfout gevolg\n\ntwee\n';

  it('everything shows in the end', () => {
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 30 }), (steps) => {
        const typist = new Typist({ [A]: START });
        for (const step of steps) step(typist);
        typist.held.release();
        typist.answer();
        const all = messagesOf(typist.text).map(({ range, message }) => `${range.start.line} ${message}`);
        expect(typist.sees()).toEqual(all.sort());
      }),
    );
  });

  it('on one line nothing new shows, and nothing goes but what that line itself had', () => {
    const typed = fc.array(fc.constantFrom('fout ', 'oorzaak ', 'gevolg ', 'x'), { maxLength: 10 });
    fc.assert(
      fc.property(typed, fc.nat(3), (words, row) => {
        const typist = new Typist({ [A]: START }).put(row);
        let before = typist.sees();
        for (const word of words) {
          typist.type(word).answer();
          const said = messagesOf(typist.text).map(({ range, message }) => `${range.start.line} ${message}`);
          before = before.filter((one) => said.includes(one) || !one.startsWith(`${row} `));
          expect(typist.sees()).toEqual(before);
        }
      }),
    );
  });
});

/** The server answers for the text of a few changes ago, if there is one. */
function answerAsLate(typist: Typist, late: number): Typist {
  try {
    return typist.answer(A, late);
  } catch {
    return typist;
  }
}
