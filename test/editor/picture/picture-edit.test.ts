import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { textEdits } from '../../../src/editor/lsp-edits';
import { pictureEdit } from '../../../src/editor/picture/picture-edit';
import type { PictureEdit } from '../../../src/protocol/edit';
import { openFile } from '../cursor';

type Wanted = PictureEdit extends infer Edit ? (Edit extends PictureEdit ? Omit<Edit, 'line'> : never) : never;

/** The text after an edit of the line with the cursor, or why it is not made. */
function after(marked: string, edit: Wanted): string {
  const { text, outcome } = edited(marked, edit);
  return 'refused' in outcome ? outcome.refused : text;
}

function edited(marked: string, edit: Wanted) {
  const file = openFile(marked);
  const [at, other] = file.cursors;
  const beside = edit.what === 'place' ? { beside: other!.line } : {};
  const outcome = pictureEdit(file, { ...edit, ...beside, line: at!.line } as PictureEdit);
  const edits = 'refused' in outcome ? [] : textEdits(file, outcome.edits);
  const text = TextDocument.applyEdits(TextDocument.create('file:///a', 'klantreis', 1, file.text), edits);
  return { text, outcome };
}

const REIS = 'klantreis r: R\n  fase f: F\n';

describe('a text', () => {
  const title = (was: string, text: string) => ({ what: 'text', slot: 'tekst', was, text }) as const;

  it.each([
    ['a title', '    ‸stap a: Oud\n', 'Oud', 'Nieuw', '    stap a: Nieuw\n'],
    ['as its author spaced it', '    ‸stap a  :   Oud  \n', 'Oud', 'Nieuw', '    stap a  :   Nieuw  \n'],
    ['with a colon and a number sign', '    ‸stap a: Oud\n', 'Oud', ': # x: y', '    stap a: : # x: y\n'],
    ['in the last row', '    ‸stap a: Oud', 'Oud', 'Nieuw', '    stap a: Nieuw'],
    [
      'over several rows, of which the others stay',
      '    ‸stap a: een\n      : twee\n      : drie\n',
      'een twee drie',
      'een 2 drie',
      '    stap a: een\n      : 2\n      : drie\n',
    ],
    [
      'over several rows, made shorter',
      '    ‸stap a: een\n      : twee\n      : drie\n',
      'een twee drie',
      'een',
      '    stap a: een\n',
    ],
    ['that is there for the first time', '    ‸stap a\n', '', 'Nieuw', '    stap a: Nieuw\n'],
    ['behind a colon alone', '    ‸stap a:\n', '', 'Nieuw', '    stap a: Nieuw\n'],
    [
      'of a gevoel',
      '    stap a: A\n      ‸gevoel positief: fijn\n',
      'fijn',
      'heel fijn',
      '    stap a: A\n      gevoel positief: heel fijn\n',
    ],
    [
      'of a gevoel, taken away',
      '    stap a: A\n      ‸gevoel positief : fijn\n        volgens b\n',
      'fijn',
      ' ',
      '    stap a: A\n      gevoel positief\n        volgens b\n',
    ],
    [
      'with line breaks, as one row',
      '    ‸stap a: Oud\n',
      'Oud',
      'x\nstap b: y\r\n\u2028fase z',
      '    stap a: x stap b: y fase z\n',
    ],
  ])('is typed over: %s', (_, before, was, text, expected) => {
    expect(after(REIS + before, title(was, text))).toBe(REIS + expected);
  });

  it('keeps the line ends and the byte order mark of its text', () => {
    const text = '\uFEFFklantreis r: R\r\n  ‸stap a: Oud\r\n    : verder\r\n';
    expect(after(text, title('Oud verder', 'Nieuw'))).toBe('\uFEFFklantreis r: R\r\n  stap a: Nieuw\r\n');
  });

  it.each([
    ['is empty', '    ‸stap a: Oud\n', title('Oud', ' \n'), 'Typ een tekst'],
    ['is another one than its author saw', '    ‸stap a: Oud\n', title('Ouder', 'Nieuw'), 'intussen veranderd'],
    ['has no end', '    ‸stap a: Oud\n', title('Oud', 'x'.repeat(4001)), 'te lang'],
    [
      'is no text',
      '    stap a: A\n      ‸wacht 2 weken\n',
      { what: 'text', slot: 'van', was: '2', text: '3' },
      'in de tekst',
    ],
    [
      'has a name that every object has',
      '    ‸stap a: A\n',
      { what: 'text', slot: 'constructor', was: 'A', text: 'B' },
      'in de tekst',
    ],
    ['stands on no line', '    stap a: A\n‸\n', title('', 'x'), 'niet meer'],
    [
      'stands between conflict markers',
      '<<<<<<< a\n    ‸stap a: Oud\n=======\n    stap a: B\n>>>>>>> b\n',
      title('Oud', 'x'),
      'samenvoeging',
    ],
  ] as const)('is refused where it %s', (_, before, edit, why) => {
    expect(after(REIS + before, edit)).toContain(why);
  });

  it('may be a title that is named after what every object has', () => {
    expect(after(`${REIS}    ‸stap constructor\n`, title('', '__proto__'))).toContain('stap constructor: __proto__\n');
  });

  it('may be one of a few values, or a date in the words of people', () => {
    const part = `${REIS}    stap a: A\n      oplossing: O\n        `;
    const value = (was: string, text: string) => ({ what: 'text', slot: 'waarden', was, text }) as const;
    expect(after(`${part}‸stand idee\n`, value('idee', 'klaar'))).toBe(`${part}stand klaar\n`);
    expect(after(`${part}‸stand idee\n`, value('idee', 'bijna'))).toContain('Kies uit: idee, gepland');
    const date = { what: 'text', slot: 'waarde', was: '2027-01-01', text: '1 maart 2028' } as const;
    expect(after(`${part}‸gereed 2027-01-01\n`, date)).toBe(`${part}gereed 2028-03-01\n`);
    expect(after(`${part}‸gereed 2027-01-01\n`, { ...date, text: 'morgen' })).toContain('geen datum');
  });
});

describe('a face', () => {
  const face = { what: 'face', level: 1 } as const;

  it('is changed, and its reason is asked', () => {
    const { text, outcome } = edited(`${REIS}    ‸stap a: A\n      gevoel positief: fijn\n        volgens b\n`, face);
    expect(text).toBe(`${REIS}    stap a: A\n      gevoel zeer-negatief: fijn\n        volgens b\n`);
    expect(outcome).toMatchObject({ line: 3, next: { line: 3, slot: 'tekst' } });
  });

  it('is put among the details of a stap that has none', () => {
    const { text, outcome } = edited(`${REIS}    ‸stap a: A\n      doet: x\n      knelpunt k: K\n`, face);
    expect(text).toBe(`${REIS}    stap a: A\n      doet: x\n      gevoel zeer-negatief\n      knelpunt k: K\n`);
    expect(outcome).toMatchObject({ next: { line: 4, slot: 'tekst' } });
  });

  it('is that of the gevoel itself, of a wish too', () => {
    const two = `${REIS}    stap a: A\n      gevoel positief\n      ‸gewenst gevoel zeer-positief van p\n`;
    expect(after(two, face)).toContain('  gevoel positief\n      gewenst gevoel zeer-negatief van p\n');
  });

  it('is refused where nobody says whose it is, or nothing is felt', () => {
    const two = `${REIS}    ‸stap a: A\n      gevoel positief\n      gevoel negatief van p\n`;
    expect(after(two, face)).toContain('Kies het gezicht');
    expect(after('‸klantreis r: R\n', face)).toContain('Kies eerst een stap');
  });
});

describe('an element', () => {
  it('moves as it does in the text', () => {
    const text = `${REIS}    ‸stap a: A\n      doet: x\n    stap b: B\n`;
    const { text: moved, outcome } = edited(text, { what: 'move', direction: 'down' });
    expect(moved).toBe(`${REIS}    stap b: B\n    stap a: A\n      doet: x\n`);
    expect(outcome).toMatchObject({ line: 3, said: 'Stap “A” staat nu een plek later.' });
    expect(after(text, { what: 'move', direction: 'up' })).toBe('Stap “A” kan niet verder.');
  });

  it('moves by what is felt in it', () => {
    const text = `${REIS}    stap a: A\n      ‸gevoel positief\n    stap b: B\n`;
    expect(after(text, { what: 'move', direction: 'down' })).toBe(
      `${REIS}    stap b: B\n    stap a: A\n      gevoel positief\n`,
    );
  });

  it.each([
    [
      'after another',
      'after',
      '    ‸stap a: A\n    stap b: B\n    ‸stap c: C\n',
      '    stap b: B\n    stap c: C\n    stap a: A\n',
    ],
    [
      'before another',
      'before',
      '    ‸stap b: B\n    stap x: X\n    ‸stap c: C\n      doet: x\n',
      '    stap x: X\n    stap b: B\n    stap c: C\n      doet: x\n',
    ],
    [
      'into another fase',
      'after',
      '    ‸stap a: A\n      # om\n      doet: x\n    stap b: B\n\n  fase g: G\n    ‸stap c: C\n',
      '    stap b: B\n\n  fase g: G\n    stap c: C\n    stap a: A\n      # om\n      doet: x\n',
    ],
    [
      'to the start of another fase',
      'before',
      '    stap a: A\n\n    ‸stap b: B\n\n  fase g: G\n\n    ‸stap c: C\n',
      '    stap a: A\n\n  fase g: G\n\n    stap b: B\n\n    stap c: C\n',
    ],
    [
      'at another depth',
      'after',
      '    ‸stap a: A\n\n  fase g: G\n      ‸stap c: C\n',
      '\n  fase g: G\n      stap c: C\n      stap a: A\n',
    ],
    [
      'to the last row',
      'after',
      '    ‸stap b: B\n    stap a: A\n    ‸stap c: C',
      '    stap a: A\n    stap c: C\n    stap b: B',
    ],
  ] as const)('goes elsewhere: %s', (_, side, before, expected) => {
    const { text, outcome } = edited(REIS + before, { what: 'place', beside: 0, side });
    expect(text).toBe(REIS + expected);
    const title = before.slice(before.indexOf('‸') + 1).split('\n', 1)[0];
    const line = text.split('\n').findIndex((row) => row.trim() === title);
    expect(outcome).toMatchObject({ line });
  });

  it('stays where it would be somewhere else, or stands already', () => {
    const place = { what: 'place', beside: 0, side: 'after' } as const;
    expect(after(`${REIS}    ‸stap a: A\n    ‸stap b: B\n`, { ...place, side: 'before' })).toContain('staat daar al');
    expect(after(`${REIS}    ‸stap a: A\nklantreis s: S\n  fase g: G\n    ‸stap b: B\n`, place)).toContain(
      'in de tekst',
    );
    expect(after(`${REIS}    ‸stap a: A\n  ‸fase g: G\n`, place)).toContain('in de tekst');
  });

  it.each([
    [
      'a stap after another',
      '    ‸stap a: A\n      doet: x\n    stap b: B\n',
      '    stap a: A\n      doet: x\n    stap: Nieuwe stap\n    stap b: B\n',
      4,
    ],
    [
      'with an empty row between as its neighbours have',
      '    ‸stap a: A\n\n    stap b: B',
      '    stap a: A\n\n    stap: Nieuwe stap\n\n    stap b: B',
      4,
    ],
    ['a stap in a fase', '    wanneer op x\n', '    wanneer op x\n    stap: Nieuwe stap\n', 3],
  ])('is added: %s', (_, before, expected, row) => {
    const marked = before.includes('‸') ? REIS + before : REIS.replace('fase', '‸fase') + before;
    const { text, outcome } = edited(marked, { what: 'add' });
    expect(text).toBe(REIS + expected);
    expect(outcome).toMatchObject({ line: row, next: { line: row, slot: 'tekst' } });
  });

  it.each([
    ['a stap', '    ‸stap a: A\n      doet: x\n    stap b: B\n', '    stap b: B\n'],
    [
      'a stap between empty rows',
      '    stap a: A\n\n    ‸stap b: B\n\n    stap c: C\n',
      '    stap a: A\n\n    stap c: C\n',
    ],
    [
      'a line of a stap',
      '    stap a: A\n      ‸gevoel positief: x\n        volgens b\n      doet: y\n',
      '    stap a: A\n      doet: y\n',
    ],
    [
      'a knelpunt, with its oplossingen',
      '    stap a: A\n      knelpunt k: K\n      ‸knelpunt l: L\n      oplossing: O\n      succes: S\n',
      '    stap a: A\n      knelpunt k: K\n      succes: S\n',
    ],
  ])('is taken away: %s', (_, before, expected) => {
    expect(after(REIS + before, { what: 'delete' })).toBe(REIS + expected);
  });

  it('is not taken away where others would then stand under something else', () => {
    expect(after('‸klantreis r: R\n  stap a: A\n', { what: 'delete' })).toContain('in de tekst');
  });
});

describe('an oplossing', () => {
  const part = `${REIS}    stap a: A\n      `;

  it('comes below those that a knelpunt has', () => {
    const { text, outcome } = edited(
      `${part}‸knelpunt k: K\n        ernst hoog\n      oplossing: O\n      knelpunt l: L\n`,
      { what: 'solve' },
    );
    expect(text).toBe(
      `${part}knelpunt k: K\n        ernst hoog\n      oplossing: O\n      oplossing: wat wij eraan doen\n      knelpunt l: L\n`,
    );
    expect(outcome).toMatchObject({ next: { line: 6, slot: 'tekst' } });
    expect(after(`${part}‸doet: x\n`, { what: 'solve' })).toContain('Kies eerst een knelpunt');
  });

  it.each([
    ['stand', 'gepland', '', '        stand gepland\n'],
    ['stand', 'klaar', '        stand idee\n', '        stand klaar\n'],
    ['stand', '', '        stand idee\n', ''],
    ['eigenaar', 'Team\nstap x: X', '        stand idee\n', '        stand idee\n        eigenaar: Team stap x: X\n'],
    ['gereed', '2027', '        stand idee\n', '        stand idee\n        gereed 2027\n'],
    ['gereed', 'ooit', '', 'geen datum'],
    ['stap', 'x', '', 'in de tekst'],
    ['constructor', 'x', '', 'in de tekst'],
  ])('gets %s %j', (keyword, text, before, expected) => {
    const result = after(`${part}‸oplossing: O\n${before}`, { what: 'detail', keyword, text });
    if (/in de tekst|datum/.test(expected)) expect(result).toContain(expected);
    else expect(result).toBe(`${part}oplossing: O\n${expected}`);
  });
});
