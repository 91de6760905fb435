import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('goes at once, and comes back at once as long as the line is not left', () => {
    const typist = new Typist({ [A]: 'fout\nx oorzaak\ngevolg\n' }).put(1).back(1).answer();
    expect(typist.sees()).toEqual(['0 fout']);
    expect(typist.type('k').answer().sees()).toEqual(['0 fout', '2 gevolg']);
    typist.back(1).answer().put(0).put(1).type('k').answer();
    expect(typist.sees()).toEqual(['0 fout']);
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

  it('nothing shows that the server does not say, and typing on one line shows nothing new', () => {
    const typed = fc.array(fc.constantFrom('fout ', 'oorzaak ', 'gevolg ', 'x'), { maxLength: 10 });
    fc.assert(
      fc.property(typed, fc.nat(3), (words, row) => {
        const typist = new Typist({ [A]: START }).put(row);
        const before = typist.sees();
        for (const word of words) {
          typist.type(word).answer();
          const said = messagesOf(typist.text).map(({ range, message }) => `${range.start.line} ${message}`);
          expect(typist.sees()).toEqual(before.filter((one) => said.includes(one)));
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
