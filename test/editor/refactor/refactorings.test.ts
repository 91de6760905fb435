import { describe, expect, it } from 'vitest';
import { refactoringsAt } from '../../../src/editor/refactor/refactorings';
import { openFile, openFiles } from '../cursor';
import { offeredIn, refactored, refactoredFiles, REIS, titlesAt } from './refactor';

const HEAD = `persona noor: Noor

persona sam: Sam

klantreis reis: De reis
  voor noor
`;

/** A klantreis with these rows in it. */
const reis = (rows: string) => HEAD + rows;

describe('a stap goes to another fase', () => {
  const FASEN = reis(`  fase een: Een
    stap a: A
    stap b: B
      doet: belt

  fase twee: Twee
    stap c: C
  fase drie: Drie
`);

  it('a later one, as the first there', () => {
    expect(refactored(FASEN.replace('stap b', 'stap ‸b'), 'Twee')).toBe(
      reis(`  fase een: Een
    stap a: A

  fase twee: Twee
    stap b: B
      doet: belt
    stap c: C
  fase drie: Drie
`),
    );
  });

  it('an earlier one, as the last there', () => {
    expect(refactored(FASEN.replace('stap c', 'stap c‸'), 'Een')).toBe(
      reis(`  fase een: Een
    stap a: A
    stap b: B
      doet: belt
    stap c: C

  fase twee: Twee
  fase drie: Drie
`),
    );
  });

  it('one without stappen, with the comment above it', () => {
    const text = FASEN.replace('    stap b', '    # Zij belt\n    stap ‸b');
    expect(refactored(text, 'Drie')).toContain('  fase drie: Drie\n    # Zij belt\n    stap b: B\n      doet: belt\n');
  });

  it.each([
    ['gewenst', FASEN.replace('fase twee', 'gewenst fase twee').replace('stap b', 'stap b‸'), 'Twee'],
    ['nobody wrote', reis('  stap a: A\n  fase een: Een\n    stap b‸: B\n'), 'fase “fase”'],
  ])('not to one that is %s', (_, text, title) => {
    expect(titlesAt(text).filter((one) => one.includes(title))).toEqual([]);
  });
});

describe('a new fase begins at a stap', () => {
  const SPLITS = 'Begin bij deze stap';

  it('with whose the fase is and how it feels; the rest stays', () => {
    const text = reis(`  fase een: Een
    eigenaar: Team Een
    gevoel negatief: het duurt lang
    knelpunt lang: Het duurt lang

    stap a: A

    # Over b
    stap b‸: B
`);
    expect(refactored(text, SPLITS)).toBe(
      reis(`  fase een: Een
    eigenaar: Team Een
    gevoel negatief: het duurt lang
    knelpunt lang: Het duurt lang

    stap a: A

  fase: Nieuwe fase
    eigenaar: Team Een
    gevoel negatief: het duurt lang
    # Over b
    stap b: B
`),
    );
  });

  it('gewenst in a gewenst one, and with tabs where the text has them', () => {
    const text = 'klantreis r: R\n\tgewenst fase een: Een\n\t\tstap a: A\n\t\tstap b‸: B\n';
    expect(refactored(text, SPLITS)).toContain('\t\tstap a: A\n\tgewenst fase: Nieuwe fase\n\t\tstap b: B\n');
  });

  it('one types its title', () => {
    const file = openFile(reis('  fase een: Een\n    stap a: A\n    stap b‸: B\n'));
    const start = file.cursors[0]!;
    const all = refactoringsAt(file, { start, end: start }, { snippets: true, creates: true });
    const found = all.find(({ title }) => title.includes(SPLITS))!;
    expect(JSON.stringify(found.edit)).toContain('fase: ${0:Nieuwe fase}');
  });

  it.each([
    ['the first stap', reis('  fase een: Een\n    stap a‸: A\n')],
    ['a stap in no fase', reis('  stap a: A\n  stap b‸: B\n')],
  ])('not at %s', (_, text) => {
    expect(titlesAt(text).filter((title) => title.includes(SPLITS))).toEqual([]);
  });
});

describe('two stappen become one', () => {
  const SAMEN = 'Voeg deze stap samen';
  const two = (first: string, second: string) =>
    reis(`  fase een: Een
    stap a‸: Noor belt
${first}    stap b: Noor wacht
${second}    stap c: Noor gaat terug
      terug naar b
`);

  it('with all their lines, and who named the second names the first', () => {
    const text = two(
      '      contact telefoon\n      knelpunt rij: Er is een rij\n      oplossing meer: Meer mensen\n',
      '      contact brief\n      wacht 2 weken\n      # Over het gevoel\n      gevoel negatief: het duurt lang\n      knelpunt lang: Het duurt lang\n',
    );
    expect(refactored(text, SAMEN)).toBe(
      reis(`  fase een: Een
    stap a: Noor belt en Noor wacht
      contact telefoon
      contact brief
      wacht 2 weken
      # Over het gevoel
      gevoel negatief: het duurt lang
      knelpunt rij: Er is een rij
      oplossing meer: Meer mensen
      knelpunt lang: Het duurt lang
    stap c: Noor gaat terug
      terug naar a
`),
    );
  });

  it('what both say is said once, and a reason goes behind the other', () => {
    const text = two(
      '      contact brief\n      gevoel negatief: het duurt lang\n',
      '      contact brief\n      gevoel negatief: niemand belt\n',
    );
    expect(refactored(text, SAMEN)).toContain(
      '    stap a: Noor belt en Noor wacht\n      contact brief\n      gevoel negatief: het duurt lang en niemand belt\n    stap c',
    );
  });

  it('the first gets the name of the second where it has none', () => {
    const text = two('', '').replace('stap a‸:', 'stap‸:');
    expect(refactored(text, SAMEN)).toContain(
      '    stap b: Noor belt en Noor wacht\n    stap c: Noor gaat terug\n      terug naar b\n',
    );
  });

  it.each([
    ['two feelings', '      gevoel negatief\n', '      gevoel positief\n'],
    ['two times to wait', '      wacht 2 weken\n', '      wacht 3 weken\n'],
    ['other evidence', '      gevoel negatief: a\n        volgens x\n', '      gevoel negatief: b\n'],
    ['another persona', '', '      voor sam\n'],
    ['another owner', '      eigenaar: Team Een\n', ''],
    ['what is gewenst', '      doet: a\n', '      doet: b\n      gewenst doet: c\n'],
    ['a rule that is left out at one of them', '', '      negeer KR301: zo is het\n'],
    ['an oplossing that would be for another knelpunt', '      knelpunt k: K\n', '      oplossing o: O\n'],
    ['a time of the second alone', '', '      wanneer op 2027-03-01\n'],
    [
      'a comment that would go',
      '      gevoel negatief\n        volgens x\n',
      '      gevoel negatief\n        # Over x\n        volgens x\n',
    ],
  ])('not with %s', (_, first, second) => {
    expect(refactored(`${two(first, second)}bron x: X\n`, SAMEN)).toBeUndefined();
  });

  it('not where the second is an alternative', () => {
    expect(refactored(two('', '      of c\n'), SAMEN)).toBeUndefined();
    expect(refactored(two('', '').replace('terug naar b', 'of b'), SAMEN)).toBeUndefined();
  });
});

describe('two bronnen become one', () => {
  const BRONNEN = `bron een‸: Gesprekken
  soort interview
  aantal 6

bron twee: Gesprekken in mei
  soort interview
  datum 2026-05
`;
  const REST = reis('  stap a: A\n    citaat: Ja\n      volgens twee\n    citaat: Nee\n      volgens twee, een\n');

  it('in all files, with the lines of both', () => {
    const after = refactoredFiles({ bronnen: BRONNEN, reis: REST }, 'bij deze bron');
    expect(after).toEqual({
      bronnen: 'bron een: Gesprekken en Gesprekken in mei\n  soort interview\n  aantal 6\n  datum 2026-05\n',
      reis: REST.replace('volgens twee, een', 'volgens een').replace('volgens twee\n', 'volgens een\n'),
    });
  });

  it.each([
    ['another soort', BRONNEN.replace(/interview(?=\n {2}datum)/, 'enquete'), REST],
    ['no soort', BRONNEN.replace('  soort interview\n  datum', '  datum'), REST],
    ['another number of people', `${BRONNEN}  aantal 9\n`, REST],
    ['how many said so', BRONNEN, REST.replace('twee, een', 'twee 2 van 6, een 3 van 6')],
    ['a comment that would go', BRONNEN.replace('  datum', '  # Van Karin\n  datum'), REST],
  ])('not with %s', (_, bronnen, rest) => {
    expect(refactoredFiles({ bronnen, reis: rest }, 'bij deze bron')).toBeUndefined();
  });
});

describe('what klantreizen share goes to a file of its own', () => {
  const text = `# Over de reis
persona noor‸: Noor
  doel: Rust

${reis('').replace('persona noor: Noor\n\n', '')}`;

  it('the one that there is', () => {
    const after = refactoredFiles(
      { [REIS]: text, 'a/wie.klantreis': 'bron b: B', 'z.klantreis': 'persona x: X\n' },
      'Noor',
    );
    expect(after).toEqual({
      [REIS]: reis('').replace('persona noor: Noor\n\n', ''),
      'a/wie.klantreis': 'bron b: B',
      'z.klantreis': 'persona x: X\n\n# Over de reis\npersona noor: Noor\n  doel: Rust\n',
    });
  });

  it('with the line ends of that file', () => {
    const after = refactoredFiles({ [REIS]: text, z: 'persona x: X\r\n' }, 'Noor');
    expect(after!.z).toBe('persona x: X\r\n\r\n# Over de reis\r\npersona noor: Noor\r\n  doel: Rust\r\n');
  });

  it('a new one where there is none, beside the klantreis', () => {
    const [made] = offeredIn(openFiles({ [REIS]: text })).filter(({ title }) => title.includes('nieuw bestand'));
    expect(made!.edit!.documentChanges).toMatchObject([
      { kind: 'create', uri: 'file:///gedeeld.klantreis', options: { overwrite: false } },
      { edits: [{ newText: '# Over de reis\npersona noor: Noor\n  doel: Rust\n' }] },
      { textDocument: { uri: `file:///${REIS}` } },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['a klantreis', { [REIS]: reis('').replace('klantreis reis', 'klantreis ‸reis') }],
    ['what is shared already', { [REIS]: 'persona noor‸: Noor\n', z: 'bron b: B\n' }],
    ['what has a name that another has', { [REIS]: text, z: 'persona noor: Een ander\n' }],
  ])('not %s', (_, files) => {
    const titles = offeredIn(openFiles(files)).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Zet '))).toEqual([]);
  });
});

describe('names', () => {
  const text = reis('  fase: Zwanger zijn\n    stap‸: Noor belt\n    stap noor-belt: Al\n      knelpunt: Een\n');

  it('one, made of the title, and other than those that there are', () => {
    expect(refactored(text, 'de korte naam')).toBe(text.replace('‸', '').replace('stap:', 'stap noor-belt-2:'));
  });

  it('all of the klantreis', () => {
    expect(refactored(text, 'Geef alles')).toBe(
      reis(
        '  fase zwanger-zijn: Zwanger zijn\n    stap noor-belt-2: Noor belt\n    stap noor-belt: Al\n      knelpunt een: Een\n',
      ),
    );
  });

  it('none where they are there', () => {
    expect(titlesAt(reis('  fase een: Een\n    stap a‸: A\n')).filter((title) => title.includes('korte naam'))).toEqual(
      [],
    );
  });
});

describe('a wish of a line', () => {
  const stap = (rows: string) => reis(`  stap a: A\n${rows}`);

  it('with the other lines of its kind, so that those stay', () => {
    expect(
      refactored(
        stap('    doet: b‸elt\n      volgens x\n    doet van sam: wacht\n    doet: schrijft\n      : en leest\n'),
        'gewenst',
      ),
    ).toBe(
      stap(
        '    doet: belt\n      volgens x\n    doet van sam: wacht\n    doet: schrijft\n      : en leest\n    gewenst doet: belt\n    gewenst doet: schrijft\n      : en leest\n',
      ),
    );
  });

  it.each([
    ['over its text', 'doet: ‸belt', 'gewenst doet: ${0:belt}'],
    ['over all behind its word', 'gevoel ‸negatief: boos', 'gewenst gevoel ${0:negatief: boos}'],
    ['over all behind its word, behind a bullet', '• wacht ‸2 weken', 'gewenst wacht ${0:2 weken}'],
  ])('one types %s', (_, row, snippet) => {
    const file = openFile(stap(`    ${row}\n`));
    const start = file.cursors[0]!;
    const [made] = refactoringsAt(file, { start, end: start }, { snippets: true, creates: true });
    expect(JSON.stringify(made!.edit)).toContain(snippet);
  });

  it.each([
    ['what has one', stap('    doet: ‸a\n    gewenst doet: b\n')],
    ['a wish', stap('    gewenst doet: ‸a\n')],
    ['what goes', stap('    doet: ‸a\n    vervalt: weg\n')],
    ['what is left out there', stap('    wacht 2 w‸eken\n    gewenst zonder wacht\n')],
    ['a klantreis that is a wish', stap('    doet: ‸a\n').replace('  voor', '  toestand gewenst\n  voor')],
    ['what cannot be gewenst', stap('    citaat: ‸a\n')],
    ['a fase', reis('  fase een: Een\n    gevoel negatief‸\n    stap a: A\n')],
  ])('not of %s', (_, text) => {
    expect(titlesAt(text).filter((title) => title.includes('gewenst'))).toEqual([]);
  });
});

describe('a notitie becomes a knelpunt', () => {
  const TO = 'notitie een knelpunt';

  it('where it stands, if it may stand there', () => {
    const text = reis('  stap a: A\n    doet: belt\n    notitie: ‸Het duurt lang\n    knelpunt k: K\n');
    expect(refactored(text, TO)).toBe(text.replace('‸', '').replace('notitie', 'knelpunt'));
  });

  it('behind the details, and without the oplossing of another', () => {
    expect(
      refactored(
        reis(
          '  stap a: A\n    knelpunt k: K\n    notitie: ‸Het duurt\n      : te lang\n    oplossing o: O\n  stap b: B\n',
        ),
        TO,
      ),
    ).toBe(
      reis(
        '  stap a: A\n    knelpunt k: K\n    oplossing o: O\n    knelpunt: Het duurt\n      : te lang\n  stap b: B\n',
      ),
    );
    expect(refactored(reis('  notitie: ‸Lang\n  klantvraag: Hoe?\n  fase f: F\n'), TO)).toBe(
      reis('  klantvraag: Hoe?\n  knelpunt: Lang\n  fase f: F\n'),
    );
  });

  it.each([
    ['a wish', reis('  gewenst stap a: A\n    notitie: ‸Lang\n')],
    ['one that says nothing', reis('  stap a: A\n    notitie:‸\n')],
  ])('not %s', (_, text) => {
    expect(refactored(text, TO)).toBeUndefined();
  });
});

describe('nothing is offered', () => {
  it.each([
    ['on a line that cannot be read', reis('  stap a: A\n    gevoel ‸erg blij en boos\n')],
    ['on a comment', '# Over ‸de reis\n'],
    [
      'in a text with two versions',
      `${reis('  fase een: Een\n    stap a: A\n    stap b‸: B\n')}<<<<<<< a\n# x\n=======\n# y\n>>>>>>> b\n`,
    ],
  ])('%s', (_, text) => {
    expect(titlesAt(text)).toEqual([]);
  });
});
