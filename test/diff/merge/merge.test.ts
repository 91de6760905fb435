import { describe, expect, it } from 'vitest';
import { mergeChanged, mergeTexts } from '../../../src/diff/merge/merge';
import { parse } from '../../../src/parser/parse';
import { source } from '../diff-texts';

const options = { read: parse, ours: 'noor', theirs: 'sam' };

/** A short journey; the changes of a case are replacements in it. */
const BASE = `# Reis van Dennis
persona dennis: Dennis

organisatie loket: Het loket
  soort eigen

klantreis dennis: Dennis vraagt hulp
  voor dennis
  klantvraag: Kan ik hulp krijgen?

  fase vragen: Vragen
    stap bellen: Dennis belt
      contact telefoon met loket
      gevoel neutraal: het is druk
      knelpunt wachtrij: Lang wachten
        ernst hoog

    stap mailen: Dennis mailt
      doet: Hij schrijft een e-mail
      gevoel positief

  fase wachten: Wachten
    stap wachten: Dennis wacht
      wacht 6 weken
      gevoel negatief: hij hoort niets
`;

type Edit = readonly [old: string, now: string];

function edited(edits: readonly Edit[]): string {
  return edits.reduce((text, [old, now]) => {
    expect(text).toContain(old);
    return text.replace(old, () => now);
  }, BASE);
}

function merged(ours: readonly Edit[], theirs: readonly Edit[]) {
  return mergeTexts(source(BASE), source(edited(ours)), source(edited(theirs)), options);
}

/** Both ways round the same comes out, and it is the base with all these changes. */
function expectClean(ours: readonly Edit[], theirs: readonly Edit[], expected: string): void {
  expect(merged(ours, theirs)).toEqual({ text: expected, conflicts: [] });
  expect(merged(theirs, ours)).toEqual({ text: expected, conflicts: [] });
}

describe('two people who change one klantreis', () => {
  it('in different facts of a stap get both', () => {
    const ours: Edit = ['gevoel neutraal: het is druk', 'gevoel negatief: het is druk'];
    const theirs: Edit = ['contact telefoon met loket', 'contact chat met loket'];
    expectClean([ours], [theirs], edited([ours, theirs]));
  });

  it('in a stap that the other moves get both', () => {
    const mailen = BASE.slice(BASE.indexOf('    stap mailen'), BASE.indexOf('\n  fase wachten'));
    const ours: Edit = ['Hij schrijft een e-mail', 'Hij schrijft een brief'];
    const moved: readonly Edit[] = [
      [`\n${mailen}`, ''],
      ['hij hoort niets\n', `hij hoort niets\n\n${mailen}`],
    ];
    expectClean([ours], moved, edited([...moved, ours]));
  });

  it('in a fase that the other takes apart get both', () => {
    const ours: Edit = ['Hij schrijft een e-mail', 'Hij schrijft een brief'];
    const theirs: Edit = ['\n  fase wachten: Wachten\n', '\n'];
    expectClean([ours], [theirs], edited([ours, theirs]));
  });

  it('with a stap each in one place get the first one first', () => {
    const at = '      gevoel positief\n';
    const ours: Edit = [at, `${at}\n    stap lezen: Dennis leest\n`];
    const theirs: Edit = [at, `${at}\n    stap vragen: Dennis vraagt\n`];
    const both: Edit = [at, `${at}\n    stap lezen: Dennis leest\n\n    stap vragen: Dennis vraagt\n`];
    expect(merged([ours], [theirs])).toEqual({ text: edited([both]), conflicts: [] });
  });

  it('with a detail and an element each in one place get both where they belong', () => {
    const at = '      contact telefoon met loket\n';
    const ours: Edit = [
      'Lang wachten\n        ernst hoog\n',
      'Lang wachten\n        ernst hoog\n      succes: Vriendelijk\n',
    ];
    const theirs: Edit = [
      'Lang wachten\n        ernst hoog\n',
      'Lang wachten\n        ernst hoog\n        invloed eigen\n',
    ];
    const both: Edit = [
      ours[0],
      'Lang wachten\n        ernst hoog\n        invloed eigen\n      succes: Vriendelijk\n',
    ];
    expectClean([ours], [theirs], edited([both]));
    expectClean([[at, `${at}      doet: Bellen\n`]], [ours], edited([[at, `${at}      doet: Bellen\n`], ours]));
  });

  it('with an oplossing and a knelpunt each keep the oplossing at its knelpunt', () => {
    const at = '        ernst hoog\n';
    const oplossing: Edit = [at, `${at}      oplossing terugbel: Wij bellen terug\n`];
    const knelpunt: Edit = [at, `${at}      knelpunt menu: Een lang keuzemenu\n`];
    const both: Edit = [at, `${oplossing[1]}      knelpunt menu: Een lang keuzemenu\n`];
    expectClean([oplossing], [knelpunt], edited([both]));
  });

  it('in the same way get it once', () => {
    const at = '      wacht 6 weken\n';
    const same: readonly Edit[] = [
      ['gevoel negatief', 'gevoel neutraal'],
      [at, `${at}      citaat: Hoor ik nog iets?\n`],
    ];
    const more: Edit = ['Het loket', 'Het nieuwe loket'];
    expectClean([...same, more], same, edited([...same, more]));
  });

  it('in the same way get it once however a letter is made', () => {
    const at = '      wacht 6 weken\n';
    const same = `${at}      doet: Hij gaat naar het café\n`;
    const ours: readonly Edit[] = [
      [at, same],
      ['Het loket', 'Het nieuwe loket'],
    ];
    expect(merged(ours, [[at, same.normalize('NFD')]])).toEqual({ text: edited(ours), conflicts: [] });
  });

  it('in the same way get it once, also where one has it between the lines of something else', () => {
    const line = '      contact chat met loket\n';
    const theirs: Edit = ['        ernst hoog\n', `${line}        ernst hoog\n`];
    for (const at of ['      gevoel neutraal: het is druk\n', '    stap bellen: Dennis belt\n']) {
      const ours: Edit = [at, at + line];
      expect(merged([ours], [theirs])).toEqual({ text: edited([ours]), conflicts: [] });
      expect(merged([theirs], [ours])).toEqual({ text: edited([theirs]), conflicts: [] });
    }
  });

  it('in an id and in what uses it get a text in which both fit', () => {
    const renamed: readonly Edit[] = [
      ['organisatie loket', 'organisatie balie'],
      ['met loket', 'met balie'],
    ];
    const used: Edit = ['e-mail\n', 'e-mail\n      contact e-mail met loket\n'];
    const changed: Edit = ['contact telefoon met loket', 'contact chat met loket'];
    const expected = edited([...renamed, used, ['contact telefoon', 'contact chat']]).replace('loket\n', (all) => all);
    expectClean(renamed, [used, changed], expected.replace('e-mail met loket', 'e-mail met balie'));
  });

  it('in the id and in the title of a stap get both', () => {
    const ours: Edit = ['stap wachten: Dennis wacht', 'stap afwachten: Dennis wacht'];
    const theirs: Edit = ['stap wachten: Dennis wacht', 'stap wachten: Dennis wacht op het besluit'];
    expectClean(
      [ours],
      [theirs],
      edited([['stap wachten: Dennis wacht', 'stap afwachten: Dennis wacht op het besluit']]),
    );
  });

  it('where one takes a name that the other gives keep their own lines', () => {
    const ours: readonly Edit[] = [
      ['organisatie loket', 'organisatie balie'],
      ['met loket', 'met balie'],
    ];
    const theirs: readonly Edit[] = [
      ['persona dennis: Dennis\n', 'persona dennis: Dennis\n\norganisatie balie: De balie\n'],
      ['e-mail\n', 'e-mail\n      contact e-mail met loket\n'],
    ];
    expect(merged(ours, theirs).text).toContain('contact e-mail met loket');
  });

  it('where one lays the text out get the change in the new layout', () => {
    const ours: Edit = ['gevoel positief', 'gevoel zeer-positief'];
    const wide = BASE.replace(/^ +/gm, (spaces) => spaces + spaces);
    const { text, conflicts } = mergeTexts(source(BASE), source(edited([ours])), source(wide), options);
    expect(conflicts).toEqual([]);
    expect(text).toBe(wide.replace(...ours));
  });

  it('in other rows of one text get both, and choose where those stand beside each other', () => {
    const text = ['  klantvraag: Kan ik hulp krijgen?', '    : Ik weet niet waar.', '    : Wie vertelt het mij?'];
    const base = edited([[text[0]!, text.join('\n')]]);
    const side = (at: number, row: string) => source(base.replace(text.join('\n'), text.with(at, row).join('\n')));
    const first = side(0, '  klantvraag: Kan ik snel hulp krijgen?');
    const both = edited([
      [text[0]!, text.with(0, '  klantvraag: Kan ik snel hulp krijgen?').with(2, '    : Wie helpt mij?').join('\n')],
    ]);
    const last = side(2, '    : Wie helpt mij?');
    expect(mergeTexts(source(base), first, last, options)).toEqual({ text: both, conflicts: [] });
    expect(mergeTexts(source(base), last, first, options)).toEqual({ text: both, conflicts: [] });
    expect(mergeTexts(source(base), first, side(1, '    : Niemand zegt waar.'), options).conflicts).toHaveLength(1);
  });

  it('get the comments of both', () => {
    const ours: Edit = ['# Reis van Dennis\n', '# Reis van Dennis\n# Gezien door Noor\n'];
    const theirs: Edit = ['# Reis van Dennis\n', '# Reis van Dennis\n# Gezien door Sam\n'];
    const both: Edit = ['# Reis van Dennis\n', '# Reis van Dennis\n# Gezien door Noor\n# Gezien door Sam\n'];
    expect(merged([ours], [theirs])).toEqual({ text: edited([both]), conflicts: [] });
  });
});

describe('a conflict', () => {
  it('is where both changed the same fact, and nowhere else', () => {
    const ours: readonly Edit[] = [
      ['gevoel negatief: hij hoort niets', 'gevoel zeer-negatief: hij hoort niets'],
      ['Het loket', 'Het nieuwe loket'],
    ];
    const theirs: readonly Edit[] = [
      ['gevoel negatief: hij hoort niets', 'gevoel neutraal: hij is op vakantie'],
      ['wacht 6 weken', 'wacht 8 weken'],
    ];
    const { text, conflicts } = merged(ours, theirs);
    const marked: Edit = [
      '      gevoel negatief: hij hoort niets\n',
      `<<<<<<< noor
      gevoel zeer-negatief: hij hoort niets
=======
      gevoel neutraal: hij is op vakantie
>>>>>>> sam
`,
    ];
    expect(text).toBe(edited([ours[1]!, theirs[1]!, marked]));
    expect(conflicts).toEqual([text.split('\n').indexOf('<<<<<<< noor')]);
  });

  it('is where one changed in a stap that the other took away, with all of the stap', () => {
    const stap = BASE.slice(BASE.indexOf('\n    stap mailen'), BASE.indexOf('\n  fase wachten'));
    const changed = stap.replace('positief', 'negatief');
    const { text } = merged([[stap, '']], [[stap, changed]]);
    expect(text).toBe(edited([[stap, `<<<<<<< noor\n=======\n${changed}>>>>>>> sam\n`]]));
    const other = mergeTexts(source(BASE), source(edited([[stap, changed]])), source(edited([[stap, '']])), {
      ...options,
      size: 9,
      showBase: true,
      base: 'samen',
    });
    expect(other.text).toContain(`<<<<<<<<< noor\n${changed}||||||||| samen\n${stap}=========\n>>>>>>>>> sam\n`);
  });

  it('is where both added a gevoel of one persona', () => {
    const ours: Edit = ['wacht 6 weken', 'wacht 6 weken\n      gevoel neutraal van karin'];
    const theirs: Edit = ['wacht 6 weken', 'wacht 6 weken\n      gevoel positief van karin'];
    expect(merged([ours], [theirs]).conflicts).toHaveLength(1);
  });

  it('is at both places of a stap that each moved into another fase, with the changes of both, and nowhere else', () => {
    const a = '    stap a: Stap a\n';
    const inside = '      doet: Iets\n';
    const text = (...fasen: readonly string[]) =>
      `klantreis k: K\n${fasen.map((stappen, at) => `  fase f${at}: Fase ${at}\n${stappen}`).join('')}`;
    const [b, c, d] = ['b', 'c', 'd'].map((name) => `    stap ${name}: Stap ${name}\n`) as [string, string, string];
    const base = source(text(a + inside + b, c, d));
    const ours = source(text(b, c + a.replace('Stap a', 'Stap aa') + inside, d));
    const theirs = source(text(b, c, `${d}${a}${inside}      contact brief\n`));
    const moved = `${a.replace('Stap a', 'Stap aa')}${inside}      contact brief\n`;
    const made = mergeTexts(base, ours, theirs, options);
    expect(made.text).toBe(
      text(b, `${c}<<<<<<< noor\n${moved}=======\n>>>>>>> sam\n`, `${d}<<<<<<< noor\n=======\n${moved}>>>>>>> sam\n`),
    );
    expect(made.conflicts).toHaveLength(2);
    const stappen = parse(made.text).model.klantreizen[0]!.fasen.flatMap((fase) => fase.stappen.map(({ id }) => id));
    expect(stappen).toEqual(['b', 'c', 'a', 'd']);
  });

  describe('about what a claim rests on', () => {
    const volgens = '        volgens gesprekken\n';
    const said = 'gevoel negatief: hij hoort niets\n';
    const base: Edit = [said, said + volgens];
    const counted: Edit = [volgens, '        volgens gesprekken 4 van 5\n'];
    const choice = (noor: string, sam: string) => `<<<<<<< noor\n${noor}=======\n${sam}>>>>>>> sam\n`;
    const made = (ours: readonly Edit[], theirs: readonly Edit[]) => {
      const [was, here, there] = [[], ours, theirs].map((edits) => source(edited([base, ...edits])));
      return mergeTexts(was!, here!, there!, options).text;
    };

    it.each([
      ['gevoel negatief: hij hoort niets', 'gevoel neutraal: hij hoort niets'],
      ['hij hoort niets', 'hij denkt dat zij hem vergeten'],
    ] as const)('is there where the other made another claim of it: %s', (...claim) => {
      expect(made([counted], [claim])).toBe(edited([base, claim, [volgens, choice(counted[1], volgens)]]));
      expect(made([claim], [counted])).toBe(edited([base, claim, [volgens, choice(volgens, counted[1])]]));
      const added: Edit = [volgens, `${volgens}        volgens enquete\n`];
      const more = choice('        volgens enquete\n', '');
      expect(made([added], [claim])).toBe(edited([base, claim, [volgens, volgens + more]]));
    });

    it('is not there where the other mended a word, moved the stap or gave it another name', () => {
      const word: Edit = ['hij hoort niets', 'hij hoort niets!'];
      expect(made([counted], [word])).toBe(edited([base, word, counted]));
      const name: Edit = ['stap wachten: Dennis wacht', 'stap stil: Dennis wacht op ons'];
      const bron: Edit = ['      wacht 6 weken\n', '        volgens gesprekken\n      wacht 6 weken\n'];
      expect(made([name], [bron])).toBe(edited([base, name, bron]));
    });
  });

  describe('about the order', () => {
    const stapOf = (name: string) => `    stap ${name.toLowerCase()}: Stap ${name}\n      doet: Iets met ${name}\n`;
    const journey = (first: string, second = 'x') =>
      `klantreis k: K\n  fase een: Een\n${[...first].map(stapOf).join('')}  fase twee: Twee\n${[...second].map(stapOf).join('')}`;
    const orders = (base: string, ours: string, theirs: string) => {
      const [was, here, there] = [base, ours, theirs].map((one) => source(journey(...(one.split(' ') as [string]))));
      return mergeTexts(was!, here!, there!, options);
    };
    const marked = (name: string, side: 'noor' | 'sam', stap = stapOf(name)) =>
      side === 'noor' ? `<<<<<<< noor\n${stap}=======\n>>>>>>> sam\n` : `<<<<<<< noor\n=======\n${stap}>>>>>>> sam\n`;

    /** Both places of one stap, and nothing else between markers. */
    const places = (text: string, name: string, first: 'noor' | 'sam') => {
      const second = first === 'noor' ? 'sam' : 'noor';
      const [before, between, after] = text.split(stapOf(name));
      expect([before, between, after].every((part) => part !== undefined)).toBe(true);
      expect(text).toBe(
        [before, between, after]
          .join('|')
          .replace(/<<<<<<< noor\n(=======\n)?\|(=======\n)?>>>>>>> sam\n/g, '|')
          .replace('|', () => marked(name, first))
          .replace('|', () => marked(name, second)),
      );
      return text.replaceAll(marked(name, 'noor'), '').replaceAll(marked(name, 'sam'), '');
    };

    it.each([
      ['each in another place in its fase', 'abcd', 'bacd', 'bcad', 'a', 'bcd', 'noor'],
      ['each in another place in its fase, far away', 'abcd', 'bcda', 'bacd', 'a', 'bcd', 'sam'],
      ['in its fase and into another one', 'abcd', 'bcad', 'bcd xa', 'a', 'bcd', 'noor'],
      ['in its fase, by one step, and into another one', 'abc', 'bac', 'bc xa', 'a', 'bc', 'noor'],
      ['up and down', 'abc', 'bac', 'acb', 'b', 'ac', 'noor'],
    ] as const)('names the stap that both put %s, at its two places', (_, base, ours, theirs, stap, rest, first) => {
      const made = orders(base, ours, theirs);
      expect(made.conflicts).toHaveLength(2);
      expect(places(made.text, stap, first)).toBe(journey(rest));
      const back = orders(base, theirs, ours);
      expect(places(back.text, stap, first === 'noor' ? 'sam' : 'noor')).toBe(journey(rest));
    });

    it.each([
      ['two other stappen', 'abcd', 'bacd', 'abdc', 'badc'],
      ['one stap in the same way, and one another one too', 'abcde', 'bcade', 'bcaed', 'bcaed'],
      ['a stap that stands beside the one that the other moved', 'abc', 'acb', 'bca', 'cba'],
    ])('is not there where they moved %s', (_, base, ours, theirs, expected) => {
      expect(orders(base, ours, theirs)).toEqual({ text: journey(expected), conflicts: [] });
      expect(orders(base, theirs, ours)).toEqual({ text: journey(expected), conflicts: [] });
    });

    it('has at each place what both made of it, or what its side did where that is not one', () => {
      const [base, ours, theirs] = ['abcd', 'bacd', 'bcad'].map((one) => journey(one)) as [string, string, string];
      const made = (one: string, other: string) => mergeTexts(source(base), source(one), source(other), options).text;
      const both = made(ours.replace('Stap a', 'Stap aa'), theirs.replace('met a', 'met aa'));
      const stap = stapOf('a').replace('Stap a', 'Stap aa').replace('met a', 'met aa');
      expect(both.split(stap)).toHaveLength(3);
      const each = made(ours.replace('met a', 'met aa'), theirs.replace('met a', 'met ab'));
      expect(each).toContain(marked('a', 'noor', stapOf('a').replace('met a', 'met aa')));
      expect(each).toContain(marked('a', 'sam', stapOf('a').replace('met a', 'met ab')));
    });
  });
});

describe('a text', () => {
  const ours = edited([['Het loket', 'Het nieuwe loket']]);
  const theirs = edited([['wacht 6 weken', 'wacht 8 weken']]);
  const both = edited([
    ['Het loket', 'Het nieuwe loket'],
    ['wacht 6 weken', 'wacht 8 weken'],
  ]);
  const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;

  it('keeps its line ends and byte order mark', () => {
    const all = [crlf(BASE), crlf(ours), crlf(theirs)].map((text) => source(text));
    expect(mergeTexts(all[0]!, all[1]!, all[2]!, options).text).toBe(crlf(both));
    expect(mergeTexts(source(BASE), source(crlf(ours)), source(theirs), options).text).toBe(crlf(both));
    expect(mergeTexts(source(BASE), source(ours), source(crlf(theirs)), options).text).toBe(crlf(both));
  });

  it('that nobody had yet is the one and the other', () => {
    const made = mergeTexts(source(''), source('persona a: A\n'), source('persona b: B\n'), options);
    expect(made).toEqual({ text: 'persona a: A\npersona b: B\n', conflicts: [] });
    const same = mergeTexts(source(''), source('persona a: A\n'), source('persona a: B\n'), options);
    expect(same.text).toBe('<<<<<<< noor\npersona a: A\n=======\npersona a: B\n>>>>>>> sam\n');
  });

  it('that one side emptied is a conflict with what the other changed', () => {
    const { text, conflicts } = mergeTexts(source(BASE), source(''), source(theirs), options);
    expect(conflicts.length).toBeGreaterThan(0);
    expect(text).toContain('wacht 8 weken');
  });

  it('that nobody can read is merged row by row', () => {
    const lines = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
    const made = mergeChanged(
      source(lines.join('\n')),
      source(lines.with(0, 'EEN').join('\n')),
      source(lines.with(5, 'ZES').join('\n')),
      options,
    );
    expect(made).toEqual({ text: lines.with(0, 'EEN').with(5, 'ZES').join('\n'), conflicts: [] });
  });

  it('in which a line came to stand under another element on each side is merged row by row', () => {
    const made = mergeTexts(source(''), source('stap zoeken'), source('fase\nklantvraag\nstap zoeken'), options);
    for (const row of ['fase', 'klantvraag', 'stap zoeken']) expect(made.text.split('\n')).toContain(row);
  });
});
