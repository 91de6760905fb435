import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/checks/check';
import { messageText } from '../../src/messages/messages';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { pasteText } from '../../src/usecases/paste';

function pasted(...rows: readonly string[]): string {
  return pasteText(rows.join('\n'))?.text ?? '';
}

function left(...rows: readonly string[]): readonly string[] {
  return pasteText(rows.join('\n'))!.left.map(({ text }) => text);
}

/** The rows of a klantreis, without its first and without what is told of its words. */
function under(text: string): string[] {
  const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  return rows.slice(rows.findIndex((row) => row.startsWith('klantreis ')) + 1);
}

describe('a list', () => {
  it('becomes stappen, whatever bullets stand before its lines', () => {
    expect(under(pasted('• Noor zoekt', '2. Noor belt', '- Noor: wacht', '☎ Noor belt weer'))).toEqual([
      '  stap: Noor zoekt',
      '  stap: Noor belt',
      '  stap: Noor: wacht',
      '  stap: ☎ Noor belt weer',
    ]);
  });

  it('has fasen where lines stand above others, by indentation, bullets, numbers or headings', () => {
    const wanted = [
      '  fase: Zoeken',
      '    stap: Noor zoekt',
      '    stap: Noor belt',
      '  fase: Vragen',
      '    stap: Noor vraagt',
    ];
    expect(under(pasted('Zoeken', '\tNoor zoekt', '\tNoor belt', 'Vragen', '\tNoor vraagt'))).toEqual(wanted);
    expect(under(pasted('Zoeken', '- Noor zoekt', '- Noor belt', '', 'Vragen', '- Noor vraagt'))).toEqual(wanted);
    expect(under(pasted('•\tZoeken', 'o\tNoor zoekt', 'o\tNoor belt', '•\tVragen', 'o\tNoor vraagt'))).toEqual(wanted);
    expect(under(pasted('## Zoeken', 'Noor zoekt', 'Noor belt', '## Vragen', 'Noor vraagt'))).toEqual(wanted);
  });

  it('has a title where one line stands above all', () => {
    expect(pasted('Wij verhuizen', 'Zoeken', '- Noor zoekt', 'Vragen', '- Noor vraagt')).toMatch(
      /^klantreis wij-verhuizen: Wij verhuizen\n {2}fase: Zoeken\n/,
    );
  });

  it('tells of a stap what stands below it, by its label', () => {
    const rows = [
      'Zoeken',
      '- Noor belt',
      '  - Gevoel: negatief',
      '  - Emotie: weet ik niet',
      '  - Knelpunten:',
      '    - traag',
      '    - druk',
    ];
    expect(under(pasted(...rows, 'Klaar', '- Noor is blij', '  - dat bleek zo'))).toEqual([
      '  fase: Zoeken',
      '    stap: Noor belt',
      '      gevoel negatief',
      '      notitie: Emotie: weet ik niet',
      '      knelpunt: traag',
      '      knelpunt: druk',
      '  fase: Klaar',
      '    stap: Noor is blij',
      '      notitie: dat bleek zo',
    ]);
    expect(left(...rows)).toEqual(['Emotie: weet ik niet']);
  });
});

describe('a table', () => {
  it('goes by the names of its columns; cells that were one are one fase', () => {
    const rows = [
      'Fase\tStap\tBeleving\tKanaal\tPijnpunt\tIdee\tEigenaar\tKleur',
      'Zoeken\tNoor zoekt\tnegatief, te veel tekst\twebsite / bellen\t"duurt lang\n• veel ""tekst"""\tkorter\tTeam Web\trood',
      '\tNoor belt\t4\tTelefoon\t-\t\tTeam KCC\t',
    ];
    expect(pasted(...rows)).toBe(
      [
        'klantreis geplakte-klantreis: Geplakte klantreis',
        '  fase: Zoeken',
        '    stap: Noor zoekt',
        '      gevoel negatief: te veel tekst',
        '      contact website',
        '      contact telefoon',
        '      notitie: Kleur: rood',
        '      knelpunt: duurt lang',
        '      knelpunt: veel "tekst"',
        '      oplossing: korter',
        '        eigenaar: Team Web',
        '    stap: Noor belt',
        '      notitie: Beleving: 4',
        '      contact Telefoon',
        '      eigenaar: Team KCC',
        '',
        '# Zo lazen wij uw woorden: Beleving als gevoel, bellen als telefoon, Kanaal als contact, Pijnpunt als knelpunt en Idee als oplossing.',
        '',
      ].join('\n'),
    );
    expect(left(...rows)).toEqual(['Kleur: rood', 'Beleving: 4']);
  });

  it('may lie down, with its names in the first column', () => {
    const text = pasted(
      'Fase\tZoeken\t\tVragen',
      'Stap\tNoor zoekt\tNoor belt\tNoor vraagt',
      'Gevoel\tpositief\t\tneutraal',
    );
    expect(under(text)).toEqual([
      '  fase: Zoeken',
      '    stap: Noor zoekt',
      '      gevoel positief',
      '    stap: Noor belt',
      '  fase: Vragen',
      '    stap: Noor vraagt',
      '      gevoel neutraal',
    ]);
  });

  it('may have no names, and a title above it', () => {
    expect(under(pasted('Noor zoekt\tdrie websites', 'Noor belt\tlang gewacht'))).toEqual([
      '  stap: Noor zoekt',
      '    notitie: drie websites',
      '  stap: Noor belt',
      '    notitie: lang gewacht',
    ]);
    expect(pasted('Wij verhuizen\t', 'Stap\tDoet', 'Noor belt\tzoekt het nummer')).toMatch(
      /^klantreis wij-verhuizen: /,
    );
  });

  it('says what there may be one of once; the second is a notitie', () => {
    expect(under(pasted('Stap\tEmotie\tGevoel', 'Noor belt\tpositief\tnegatief'))).toEqual([
      '  stap: Noor belt',
      '    gevoel positief',
      '    notitie: Gevoel: negatief',
    ]);
  });

  it('never gives an oplossing that solves nothing', () => {
    expect(under(pasted('Stap\tOplossing', 'Noor belt\tkorter menu'))).toEqual([
      '  stap: Noor belt',
      '    notitie: Oplossing: korter menu',
    ]);
  });
});

it('nothing gives nothing', () => {
  for (const text of ['', ' \n\t\n', '---\n']) expect(pasteText(text)).toBeUndefined();
});

const WORD = fc.stringMatching(/^[a-zé€☺:#"'(),.]{2,9}$/);
const CELL = fc.oneof(
  fc.array(WORD, { maxLength: 4 }).map((words) => words.join(' ')),
  fc.constantFrom('positief', '2 weken', 'telefoon', 'bellen en brief', 'hoog', '', 'Stap 1: vragen', 'volgens Noor'),
  fc.array(WORD, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join('\n').replaceAll('"', '""')}"`),
);
const HEAD = fc.constantFrom(
  'Fase',
  'Stap',
  'Emotie',
  'Gevoel',
  'Kanaal',
  'Knelpunten',
  'Oplossing',
  'Eigenaar',
  'Ernst',
  'Kleur',
  'Wie',
  'Duur',
  'volgens',
  'gewenst',
);
const TABLE = fc.tuple(
  fc.array(HEAD, { minLength: 2, maxLength: 6 }),
  fc.array(fc.array(CELL, { minLength: 1, maxLength: 7 }), { maxLength: 8 }),
);
const LINE = fc.tuple(
  fc.constantFrom('', '\t', '\t\t', '  ', '- ', '•\t', 'o\t', '1. ', '1.2 ', '## ', '   - '),
  fc.constantFrom('', '', '', 'Knelpunt: ', 'Emotie: ', 'Fase 1: ', 'Stap: ', 'Doet: ', 'Kleur: '),
  CELL.map((cell) => cell.replaceAll('\n', ' ')),
);

/** Every run of letters, in small ones. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

function holds(text: string): void {
  const result = pasteText(text);
  const missing = [...wordsOf(text)].filter((word) => !wordsOf(result?.text ?? '').has(word));
  expect(missing, result?.text).toEqual([]);
  if (!result) return;
  const file = { path: 'geplakt.klantreis', ...parse(result.text) };
  const mistakes = checkFile(file, new Scope([file]), DEFAULT_SETTINGS)
    .filter(({ code, severity }) => code.startsWith('KT') && severity !== 'info')
    .map(({ code, args, meant }) => messageText(code, args, meant));
  expect(mistakes, result.text).toEqual([]);
  expect(formatText(result.text, file.lines)).toBe(result.text);
  const rows = result.text.split('\n');
  for (const { text: said, row } of result.left) expect(rows[row]).toContain(said.split('\n')[0]);
}

describe('whatever is pasted, every word of it is in the klantreis, which has no mistake of language', () => {
  it('a table', () => {
    fc.assert(
      fc.property(TABLE, ([head, rows]) => holds([head, ...rows].map((row) => row.join('\t')).join('\n'))),
      { numRuns: 100 },
    );
  });

  it('a list', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 12 }), (lines) => holds(lines.map((line) => line.join('')).join('\n'))),
      { numRuns: 100 },
    );
  });
});
