import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, GOOD, klantreis } from '../run-cli';

const BAD =
  'klantreis reis: Reis\n  voor noor\n  stapp bellen: Bellen\n  fase begin: Begin\n    stap bellen: Noor belt\n      gevoel blij\n';

interface Report {
  readonly files: number;
  readonly problems: readonly Readonly<Record<string, unknown>>[];
  readonly summary: Readonly<Record<string, number>>;
}

const STANDING = `bron gesprek: Gesprekken
  soort interview
  aantal 5
bron werk: Collega's
  soort medewerker
klantreis bellen: Bel mij op 06-12345678
  klantvraag: Wat moet ik doen?
  status vastgesteld
  herzien 2020-01-01
  stap een: Iemand belt
    gevoel positief: fijn
      volgens gesprek
    gevoel negatief van sam: niet fijn
    knelpunt traag: Het duurt lang
      volgens werk
    oplossing snel: Sneller
      stand gepland
      eigenaar: Team KCC
      gereed 2020-01-01
    vraag voor jurist: Mag dat?
persona sam: Sam
`;

function checkJson(
  args: readonly string[],
  options: Parameters<typeof klantreis>[1] = {},
): Report & { readonly code: number | null } {
  const { code, out } = klantreis(['check', '--format', 'json', ...args], options);
  return { code, ...(JSON.parse(out) as Report) };
}

const codes = (report: Report) => report.problems.map(({ code }) => code);

describe('klantreis check', () => {
  it('finds nothing in the examples', () => {
    const { code, out, err } = klantreis(['check', 'examples']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^7 bestanden nagekeken: wij vonden geen fouten, waarschuwingen of tips\.\n/);
    expect(out).toMatch(
      /\n“Wij krijgen een kind” is vastgesteld\. Van de \d+ uitspraken zijn er \d+ gehoord of gemeten; \d+ zijn een aanname\. Nog open: /,
    );
  });

  it('says how far a klantreis is, in words and as JSON, and hides what leads to people in its title', () => {
    const cwd = folderWith({ 'a.klantreis': STANDING });
    const { out } = klantreis(['check', 'a.klantreis'], { cwd });
    expect(out).toContain(
      '“Bel mij op 06-******78” is vastgesteld. Van de 3 uitspraken is er 1 gehoord of gemeten; 1 komt van medewerkers en bij 1 staat geen bron.' +
        ' Nog open: 1 plan dat nog niet klaar is en 1 vraag. Te laat: 1 oplossing en opnieuw kijken of de reis nog klopt.\n',
    );
    const { journeys } = JSON.parse(klantreis(['check', '--format', 'json', 'a.klantreis'], { cwd }).out) as {
      readonly journeys: readonly unknown[];
    };
    expect(journeys).toEqual([
      {
        file: 'a.klantreis',
        line: 6,
        id: 'bellen',
        title: 'Bel mij op 06-******78',
        status: 'vastgesteld',
        toestand: 'huidig',
        open: { knelpunten: 0, plannen: 1, vragen: 1 },
        coverage: { gemeten: 0, gehoord: 1, document: 0, medewerkers: 1, aanname: 0, zonder: 1 },
        late: { oplossingen: 1, herzien: 1 },
        provenance: { bronnen: 1, zelf: 0, extern: 0, onbekend: 1, geteld: 0 },
        scorecard: {
          ja: 1,
          gevraagd: 3,
          beeld: 'onbekend',
          scores: expect.arrayContaining([{ vraag: 'successen', antwoord: 'nee', aantal: 0, totaal: 0 }]) as unknown,
        },
      },
    ]);
  });

  it('shows how each klantreis looks at its customer where that is asked', () => {
    const { code, out } = klantreis(['check', 'examples', '--scorecard']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Scorekaart van “Mijn bedrijf is failliet”: \d van de \d keer ja\. De reis lijkt klantgedreven: /,
    );
    expect(out).toMatch(
      /\n {2}nee {4}Weet wie lang op ons wacht, waar die aan toe is\? +1 keer lang wachten, zonder bericht of verwachting\n/,
    );
    expect(out).toContain(
      '  Het bewijs komt uit 4 bronnen, van juli 2026 tot en met september 2026. Van de uitspraken die daarop rusten: 12 uit eigen onderzoek en 15 uit onderzoek van anderen. Bij 3 uitspraken staat hoeveel mensen het zeiden.\n',
    );
    const short = folderWith({ 'a.klantreis': 'klantreis a: A\n' });
    expect(klantreis(['check', '--scorecard'], { cwd: short }).out).toContain(
      'Van “A” is er nog geen scorekaart. Die komt als een reis over hoe het nu gaat vier stappen heeft, of geen concept meer is.\n',
    );
  });

  it('tells of many klantreizen together', () => {
    const reis = (n: number) => `klantreis r${n}: Reis ${n}\n  klantvraag: Wat?\n`;
    const cwd = folderWith({ 'a.klantreis': [1, 2, 3, 4, 5, 6].map(reis).join('') });
    expect(klantreis(['check', 'a.klantreis'], { cwd }).out).toMatch(
      /\n6 klantreizen \(6 concept\)\. Er staan nog geen uitspraken in over hoe het gaat\.\n$/,
    );
  });

  it('shows problems in columns, severity as a word, and counts them', () => {
    const cwd = folderWith({ 'a.klantreis': BAD });
    const { code, out } = klantreis(['check', 'a.klantreis'], { cwd });
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines).toContain(
      'a.klantreis:3:3   fout          KT001  Wij kennen het woord `stapp` niet aan het begin van een regel. Bedoelde u `stap`?',
    );
    expect(out).toMatch(/^a\.klantreis:6:14 {2}fout {10}KT010 /m);
    expect(out).toMatch(/^a\.klantreis:1:1 {3}waarschuwing {2}KR106 /m);
    expect(lines.at(-3)).toMatch(/^1 bestand nagekeken: \d+ fouten, 1 waarschuwing en geen tips\.$/);
  });

  it('gives JSON with places that count from 1', () => {
    const cwd = folderWith({ 'map/a.klantreis': BAD });
    const report = checkJson(['map'], { cwd });
    expect(report.code).toBe(1);
    expect(report.files).toBe(1);
    expect(report.problems.find(({ code }) => code === 'KT001')).toEqual({
      file: 'map/a.klantreis',
      line: 3,
      column: 3,
      endLine: 3,
      endColumn: 8,
      severity: 'error',
      code: 'KT001',
      message: 'Wij kennen het woord `stapp` niet aan het begin van een regel. Bedoelde u `stap`?',
    });
    const count = (severity: string) => report.problems.filter((problem) => problem.severity === severity).length;
    expect(report.summary).toEqual({ error: count('error'), warning: count('warning'), info: count('info') });
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['info', 1],
  ])('with only a warning and --fail-on %s exits with %i', (level, code) => {
    const cwd = folderWith({ 'a.klantreis': GOOD.replace('  klantvraag: Wat moeten wij regelen?\n', '') });
    const run = klantreis(['check', '--fail-on', level], { cwd });
    expect(run.out).toMatch(/geen fouten, 1 waarschuwing en geen tips/);
    expect(run.code).toBe(code);
  });

  it('takes a tip for something only with --fail-on info', () => {
    const cwd = folderWith({ 'a.klantreis': `${GOOD}      notitie:\n` });
    expect(checkJson([], { cwd })).toMatchObject({ code: 0, summary: { error: 0, warning: 0, info: 1 } });
    expect(klantreis(['check', '--fail-on=warning'], { cwd }).code).toBe(0);
    expect(klantreis(['check', '--fail-on=info'], { cwd }).code).toBe(1);
  });

  it('reports on the named paths only, and reads their scope', () => {
    const [personas, reis] = [GOOD.slice(0, GOOD.indexOf('klantreis')), GOOD.slice(GOOD.indexOf('klantreis'))];
    const cwd = folderWith({
      'klantreis.json': '{}',
      'wie/personas.klantreis': personas,
      'reis.klantreis': reis,
      'fout.klantreis': BAD,
    });
    expect(checkJson(['reis.klantreis'], { cwd })).toMatchObject({ code: 0, files: 1, problems: [] });
    expect(checkJson(['.'], { cwd })).toMatchObject({ code: 1, files: 3 });
  });

  it('follows the severities of klantreis.json', () => {
    const text = GOOD.replace('  klantvraag: Wat moeten wij regelen?\n', '');
    const withSetting = (value: string) =>
      checkJson([], {
        cwd: folderWith({ 'a.klantreis': text, 'klantreis.json': `{ "regels": { "KR106": "${value}" } }` }),
      });
    expect(withSetting('uit')).toMatchObject({ code: 0, problems: [] });
    expect(withSetting('fout')).toMatchObject({ code: 1, summary: { error: 1 } });
    for (const word of ['tip', 'info']) expect(withSetting(word)).toMatchObject({ code: 0, summary: { info: 1 } });
  });

  it('points at the mistake in klantreis.json, and checks the rest', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'klantreis.json': '{\n  "regels": { "KR106" "uit" }\n}' });
    const report = checkJson(['a.klantreis'], { cwd });
    expect(report).toMatchObject({
      code: 1,
      files: 1,
      problems: [{ file: 'klantreis.json', line: 2, column: 23, code: 'KT036' }],
    });
    expect(codes(checkJson(['klantreis.json'], { cwd }))).toEqual(['KT036']);
  });
});

describe('klantreis check - (standard input)', () => {
  it('reads a text in the working folder, with the scope of that folder', () => {
    const cwd = folderWith({ 'wie.klantreis': 'persona noor: Noor\n' });
    const input = GOOD.slice(GOOD.indexOf('klantreis'));
    expect(checkJson(['-'], { cwd, input })).toMatchObject({ code: 0, files: 1, problems: [] });
    expect(checkJson(['-'], { cwd: folderWith(), input })).toMatchObject({
      code: 1,
      problems: [{ file: '-', code: 'KT017' }],
    });
  });

  it('may be a newer version of a file in that folder', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    expect(checkJson(['-'], { cwd, input: GOOD })).toMatchObject({ code: 0, problems: [] });
  });

  it.each([
    ['nothing', ''],
    ['only comments', '# niets\n\n# nog niets'],
    ['only spaces', ' \r\n\t\r\n'],
    ['only a byte order mark', '\uFEFF'],
  ])('takes %s', (_, input) => {
    expect(checkJson(['-'], { cwd: folderWith(), input })).toMatchObject({ code: 0, problems: [{ code: 'KT077' }] });
  });

  it('counts columns without the byte order mark, and lines of Windows as one', () => {
    const report = checkJson(['-'], { cwd: folderWith(), input: '\uFEFFpersonna noor: Noor\r\n\tdoell: x\r\n' });
    expect(report.problems).toMatchObject([
      { line: 1, column: 1, endColumn: 9 },
      { line: 2, column: 2, endColumn: 7 },
    ]);
  });

  it('stops reading where a text is too large', () => {
    const run = klantreis(['check', '-'], { cwd: folderWith(), input: '# tekst\n'.repeat(1_000_000) });
    expect(run.code).toBe(2);
    expect(run.out).toContain('KT039');
  });
});

describe('files that are no klantreis', () => {
  it.each([
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2), 'KT037'],
    ['text in UTF-16', Buffer.from('\uFEFFpersona noor: Noor', 'utf16le'), 'KT037'],
    ['text in Latin 1', Buffer.from('persona rené: René', 'latin1'), 'KT037'],
    ['10 MB', 'persona noor: Noor\n'.repeat(530_000), 'KT039'],
  ])('%s gets one message at once', (_, content, code) => {
    const cwd = folderWith({ 'a.klantreis': content, 'b.klantreis': GOOD });
    const report = checkJson([], { cwd });
    expect(report).toMatchObject({
      code: 2,
      files: 2,
      problems: [{ file: 'a.klantreis', line: 1, column: 1, severity: 'error', code }],
    });
  });

  it.skipIf(process.platform === 'win32')('links that lead nowhere or in a circle get a message each', () => {
    const cwd = folderWith({ 'goed.klantreis': GOOD, 'map/leeg.txt': '' });
    symlinkSync('weg', join(cwd, 'kwijt.klantreis'));
    symlinkSync('rond.klantreis', join(cwd, 'rond.klantreis'));
    symlinkSync('..', join(cwd, 'map', 'terug'));
    const report = checkJson([], { cwd });
    expect(report.code).toBe(2);
    expect(report.problems).toMatchObject([
      {
        file: 'kwijt.klantreis',
        code: 'KT045',
        message: expect.stringMatching(/: het is er niet \(meer\)\.$/) as string,
      },
      { file: 'rond.klantreis', code: 'KT045', message: expect.stringMatching(/in een kring rond\.$/) as string },
    ]);
  });

  it('a file with more unknown lines than a call takes arguments gets a message for every line', () => {
    const lines = 150_000;
    const cwd = folderWith({ 'a.klantreis': 'wens\n'.repeat(lines) });
    const run = klantreis(['check', 'a.klantreis'], { cwd });
    expect(run).toMatchObject({ code: 1, err: '' });
    expect(run.out.slice(-200)).toContain(`1 bestand nagekeken: ${lines} fouten, geen waarschuwingen en geen tips.`);
    expect(run.out.match(/\n/g)).toHaveLength(lines + 2);
  });

  it('a folder with the name of the settings is told, and begins a scope all the same', () => {
    const cwd = folderWith({ 'klantreis.json/lees.txt': '', 'a.klantreis': GOOD });
    expect(checkJson([], { cwd })).toMatchObject({
      code: 1,
      files: 1,
      problems: [
        {
          file: 'klantreis.json',
          code: 'KT036',
          message: 'Het bestand klantreis.json klopt niet: het is een map. Geef die map een andere naam.',
        },
      ],
    });
  });

  it('a folder with the name of a file is a folder', () => {
    const cwd = folderWith({ 'map.klantreis/a.klantreis': GOOD });
    expect(checkJson([], { cwd })).toMatchObject({ code: 0, files: 1 });
  });
});
