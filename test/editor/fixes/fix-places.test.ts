import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { openFile } from '../cursor';

const TODAY = '2026-11-26';

/** The titles of what can be done at the mark, and the text after the one that is asked for. */
function fixesAt(marked: string) {
  const file = openFile(marked);
  const range = file.ranges[0] ?? { start: file.cursors[0]!, end: file.cursors[0]! };
  const findings = checkFile(file, file.scope, DEFAULT_SETTINGS);
  const actions = quickFixesAt(file, findings, range, { today: TODAY });
  const titles = actions.map(({ title }) => title);
  const after = (title: string) => {
    const action = actions.find((one) => one.title === title);
    if (!action) throw new Error(`There is no ${title}, only ${titles.join(' | ')}.`);
    const document = TextDocument.create(file.uri, 'klantreis', 1, file.text);
    return TextDocument.applyEdits(document, action.edit!.changes![file.uri]!);
  };
  return { titles, after };
}

const NOOR = 'persona noor: Noor\n  doel: x\n';
const HEAD = `${NOOR}klantreis r: R\n  voor noor\n  klantvraag: Wat?\n`;

describe('a row that a fix puts in', () => {
  it('stands behind the details that are there, and before the elements', () => {
    const text = `${HEAD}  stap s: S\n    ‸knelpunt k: K\n      ernst hoog\n      oorzaak: Iets\n\n    oplossing o: O\n`;
    const result = fixesAt(text).after('Maak een bron voor vermoedens, en voeg `volgens vermoeden` toe');
    expect(result).toContain('      oorzaak: Iets\n      volgens vermoeden\n\n    oplossing o');
    expect(result.startsWith('bron vermoeden: Wat wij vermoeden\n  soort aanname\n\npersona noor')).toBe(true);
  });

  it('has the tabs and the line ends of the file', () => {
    const text = `${HEAD}  stap s: S\n    ‸knelpunt k: K\n      ernst hoog\n`
      .replaceAll('  ', '\t')
      .replaceAll('\n', '\r\n');
    const { after } = fixesAt(text);
    expect(after('Voeg `invloed geen` toe')).toContain('\t\t\ternst hoog\r\n\t\t\tinvloed geen: waarom wij hier niets');
    expect(after('Voeg `oplossing` toe')).toContain('\t\t\ternst hoog\r\n\t\toplossing: wat wij eraan doen\r\n');
  });

  it('stands under a line that has nothing under it as deep as others in the file', () => {
    const text = `${NOOR.replace('  ', '    ')}‸klantreis r: R\n`;
    expect(fixesAt(text).after('Voeg `voor noor` toe')).toContain('klantreis r: R\n    voor noor\n');
  });

  it('goes in place of a line that says the opposite', () => {
    const text = `${HEAD}  stap s: S\n    ‸knelpunt k: K\n      invloed eigen\n`;
    expect(fixesAt(text).after('Verander in `invloed geen`')).toContain(
      'K\n      invloed geen: waarom wij hier niets aan kunnen doen\n',
    );
  });

  it('fills the line that stands there empty', () => {
    const text = `${NOOR}‸klantreis r: R\n  voor noor\n  klantvraag:\n`;
    expect(fixesAt(text).after('Voeg `klantvraag` toe')).toBe(
      `${NOOR}klantreis r: R\n  voor noor\n  klantvraag: wat de klant wil weten of regelen\n`,
    );
  });

  it('leaves a comment with the line that it is about', () => {
    const text = `organisatie g: G\n  soort eigen\n${HEAD}  # Over de eerste fase\n  fase f: F\n    ‸stap s: S\n      contact balie met g\n`;
    expect(fixesAt(text).after('Zet er `fase` boven')).toContain(
      '  klantvraag: Wat?\n  fase: Wat hieraan voorafging\n    stap: Wat Noor eerst meemaakte\n  # Over de eerste fase\n',
    );
  });

  it('is a stap alone where nobody wrote a fase', () => {
    const text = `organisatie g: G\n  soort eigen\n${HEAD}  ‸stap s: S\n    contact balie met g\n`;
    expect(fixesAt(text).after('Zet er `stap` boven')).toContain(
      '  klantvraag: Wat?\n  stap: Wat Noor eerst meemaakte\n  stap s: S\n',
    );
  });
});

describe('a source for a claim', () => {
  it('is the nearest first, and what is only assumed last', () => {
    const bronnen = ['ver', 'gok', 'dichtbij'].map((id) => `bron ${id}: B\n${id === 'gok' ? '  soort aanname\n' : ''}`);
    const text = `${bronnen.join('')}${HEAD}  stap s: S\n    gevoel positief: fijn\n      volgens ver\n    ‸doet: 80% belt\n`;
    const { titles, after } = fixesAt(text);
    expect(titles).toEqual([
      'Voeg `volgens ver` toe',
      'Voeg `volgens dichtbij` toe',
      'Voeg `volgens gok` toe',
      'Negeer deze melding, met een reden',
    ]);
    expect(after(titles[1]!)).toContain('    doet: 80% belt\n      volgens dichtbij\n');
  });
});

describe('a message about many places', () => {
  const places = ['a', 'b', 'c', 'd'].map((id) => `  knelpunt ${id}: K\n    invloed geen: nee\n`);

  it('has the fixes of each place there', () => {
    const text = `bron x: X\n${HEAD}${places.join('')}`.replace('knelpunt c', '‸knelpunt c');
    const { titles, after } = fixesAt(text);
    expect(titles).toEqual([
      'Voeg `volgens x` toe',
      'Maak een bron voor vermoedens, en voeg `volgens vermoeden` toe',
      'Negeer deze melding, met een reden',
    ]);
    expect(after(titles[0]!)).toContain('knelpunt c: K\n    invloed geen: nee\n    volgens x\n');
  });

  it('and where it stands those of the first', () => {
    const text = `bron x: X\n${HEAD}${places.join('')}`.replace('klantreis r', '‸klantreis r');
    const { titles, after } = fixesAt(text);
    expect(titles).toContain('Voeg `volgens x` toe (regel 7)');
    expect(after('Voeg `volgens x` toe (regel 7)')).toContain('knelpunt a: K\n    invloed geen: nee\n    volgens x\n');
  });
});

describe('what is taken away', () => {
  it('goes with all that hangs under it, and leaves what does not', () => {
    const text = `${HEAD}  stap s: S\n    ‸gevoel positief: fijn\n      # waarom?\n      negeer KR501: x\n    gevoel negatief: boos\n      negeer KR501: x\n`;
    const first = text.replace('‸', '').replace('    gevoel negatief', '    ‸gevoel negatief');
    expect(fixesAt(first).after('Haal deze regel weg')).toBe(
      text.replace('‸', '').replace(/ {4}gevoel negatief[^]*$/, ''),
    );
    expect(fixesAt(first).after('Haal regel 7 weg')).toBe(
      `${HEAD}  stap s: S\n    gevoel negatief: boos\n      negeer KR501: x\n`,
    );
  });

  it('a persona whom others name, is not', () => {
    const text = `persona sam: Sam\n  helpt noor\n‸${NOOR}klantreis r: R\n  voor sam\n  klantvraag: x\n`;
    expect(fixesAt(text.replace('helpt noor', 'doel: x')).titles).toContain(
      'Haal persona `noor` weg, met alles eronder',
    );
    expect(
      fixesAt(`${text.replace('‸', '').replace('voor sam', 'voor els').replace('persona sam', '‸persona sam')}`).titles,
    ).toContain('Haal persona `sam` weg, met alles eronder');
    const both = `persona sam: Sam\n  helpt noor\n‸persona noor: Noor\n  helpt sam\nklantreis r: R\n  voor els\npersona els: Els\n`;
    expect(fixesAt(both).titles).toEqual(['Maak een klantreis `voor noor`', 'Negeer deze melding, met een reden']);
  });
});
