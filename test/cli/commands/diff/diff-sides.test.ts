import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, Repository } from '../../../support/repository';
import { runIn } from '../../run-in';

const NOOR = 'persona noor: Noor\n';
const reis = (titel: string, stap = 'Noor zoekt het op') =>
  `klantreis kind: ${titel}\n  voor noor\n  fase zwanger: Zwanger\n    stap zoeken: ${stap}\n`;

const NIETS = 'is niets veranderd in betekenis.';

interface Report {
  readonly base: string;
  readonly head: string;
  readonly changes: readonly {
    readonly message: string;
    readonly level: string;
    readonly base: { readonly file: string; readonly line: number } | null;
    readonly head: { readonly file: string; readonly line: number } | null;
  }[];
  readonly notes: readonly string[];
}

async function report(cwd: string, args: readonly string[], input?: string): Promise<Report> {
  const { code, out, err } = await runIn(cwd, ['diff', '--format', 'json', ...args], { input: input ?? '' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Report;
}

async function messages(cwd: string, args: readonly string[], input?: string): Promise<string[]> {
  return (await report(cwd, args, input)).changes.map(({ message }) => message);
}

const RENAMED = 'Klantreis *Een kind* heet nu *Een baby*';

describe('the sides of klantreis diff', () => {
  it('are the files of now and what was committed last, unless something is named', async () => {
    const repository = twoVersions();
    const { folder } = repository;
    expect(await messages(folder, [])).toEqual([]);
    repository.write({ 'a.klantreis': NOOR + reis('Een peuter') });
    const now = await report(folder, []);
    expect(now).toMatchObject({ base: 'de laatst vastgelegde versie', head: 'uw bestanden van nu' });
    expect(now.changes).toMatchObject([
      {
        message: 'Klantreis *Een baby* heet nu *Een peuter*',
        base: { file: 'a.klantreis', line: 2 },
        head: { file: 'a.klantreis', line: 2 },
      },
    ]);
    expect(await messages(folder, ['a.klantreis'])).toEqual(['Klantreis *Een baby* heet nu *Een peuter*']);
    expect(await messages(folder, ['HEAD~1'])).toEqual(['Klantreis *Een kind* heet nu *Een peuter*']);
  });

  it.each([
    [['HEAD~1..HEAD']],
    [['HEAD~1..']],
    [['HEAD~1', 'HEAD']],
    [['oud', 'main']],
    [['oud..main', 'a.klantreis']],
    [['oud', 'main', '.']],
    [['oud']],
    [['oud', 'a.klantreis']],
    [['oud:a.klantreis']],
    [['oud:a.klantreis', 'a.klantreis']],
    [['oud:./a.klantreis', 'main:a.klantreis']],
    [['oud:a.klantreis#kind', 'a.klantreis#1']],
    [['HEAD~1', '--journey', 'kind']],
    [['HEAD~1', '--journey', '1']],
    [['HEAD~1', 'a.klantreis#kind']],
  ])('may be %j', async (args) => {
    const { folder } = twoVersions();
    expect(await messages(folder, args)).toEqual([RENAMED]);
  });

  it('may be a text from elsewhere, in the place of the file that it is compared with', async () => {
    const { folder } = twoVersions();
    const input = reis('Een baby');
    const cwd = newFolder();
    const other = new Repository(cwd);
    other.write({ 'a.klantreis': reis('Een kind'), 'wie.klantreis': NOOR });
    expect(await messages(cwd, ['a.klantreis', '-'], input)).toEqual([RENAMED]);
    expect(await messages(cwd, ['-', 'a.klantreis'], reis('Iets'))).toEqual(['Klantreis *Iets* heet nu *Een kind*']);
    expect(await messages(folder, ['oud:a.klantreis', '-'], NOOR + input)).toEqual([RENAMED]);
    expect((await report(cwd, ['a.klantreis', '-'], input)).changes[0]!.head!.file).toBe('-');
  });

  it('are read each in its own scope, without the other file', async () => {
    const cwd = newFolder();
    new Repository(cwd).write({
      'a.klantreis': NOOR + reis('Een kind'),
      'b.klantreis': NOOR + reis('Een baby'),
      'c.klantreis': 'persona sam: Sam\n',
    });
    expect(await messages(cwd, ['a.klantreis', 'b.klantreis'])).toEqual([RENAMED]);
  });

  it('may be two folders, with the scopes in them', async () => {
    const cwd = newFolder();
    new Repository(cwd).write({
      'oud/klantreis.json': '{}',
      'oud/wie.klantreis': NOOR,
      'oud/reizen/a.klantreis': reis('Een kind'),
      'nieuw/klantreis.json': '{}',
      'nieuw/wie.klantreis': NOOR,
      'nieuw/reizen/b.klantreis': reis('Een baby'),
    });
    expect(await messages(cwd, ['oud', 'nieuw'])).toEqual([RENAMED]);
    new Repository(cwd).write({ 'klantreis.json': '{}' });
    rmSync(join(cwd, 'oud/klantreis.json'));
    rmSync(join(cwd, 'nieuw/klantreis.json'));
    expect(await messages(cwd, ['oud', 'nieuw'])).toEqual([RENAMED]);
  });

  it('may be two klantreizen, whatever they are called', async () => {
    const cwd = newFolder();
    new Repository(cwd).write({
      'a.klantreis': `${NOOR}${reis('Een kind')}klantreis werk: Werk\n  voor noor\n  fase zwanger: Zwanger\n    stap zoeken: Noor belt\n`,
    });
    expect(await messages(cwd, ['a.klantreis#kind', 'a.klantreis#2'])).toEqual([
      'Stap *Noor zoekt het op* heet nu *Noor belt*',
    ]);
  });

  it('of two klantreizen that are there at once are beside each other, and none is better or gone', async () => {
    const cwd = newFolder();
    const felt = (id: string, gevoel: string) =>
      `persona ${id}: Persona ${id}\nklantreis ${id}: Reis van ${id}\n  voor ${id}\n  fase f: F\n    stap s: S\n      wacht ${gevoel === 'positief' ? 1 : 3} weken\n      gevoel ${gevoel}\n      knelpunt k: Knelpunt\n`;
    new Repository(cwd).write({
      'noor.klantreis': felt('noor', 'negatief'),
      'sem.klantreis': `${felt('sem', 'positief')}      oplossing o: O\n        stand klaar\n    stap t: T\n`,
      'nooit.klantreis': 'persona ada: Ada\nklantreis fiets: Een fiets\n  voor ada\n  fase g: G\n    stap x: X\n',
      'twee.klantreis': `${felt('ada', 'positief')}${felt('bo', 'positief')}`,
    });
    for (const names of [
      ['noor.klantreis', 'sem.klantreis'],
      ['sem.klantreis', 'noor.klantreis'],
      ['noor.klantreis', 'nooit.klantreis'],
      ['noor.klantreis#noor', 'nooit.klantreis#fiets'],
      ['twee.klantreis#ada', 'twee.klantreis#bo'],
    ]) {
      const { changes, notes } = await report(cwd, [...names, '--fail-on', 'let-op']);
      expect(changes.length, names.join(' ')).toBeGreaterThan(0);
      expect(new Set(changes.map(({ level }) => level))).toEqual(new Set(['neutraal']));
      const files = [...new Set(names.map((name) => name.replace(/#.*/, '')))].join(' ');
      expect(notes).toEqual([expect.stringContaining(`\`klantreis list vergelijk ${files}\``)]);
    }
    const { code, err } = await runIn(cwd, ['diff', 'noor.klantreis', 'twee.klantreis']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('`twee.klantreis#ada`') as string });
  });

  it('of two files in other folders, or with the same klantreis, may be one at two times', async () => {
    const cwd = newFolder();
    const felt = (id: string, extra = '') =>
      `${NOOR}klantreis ${id}: Reis\n  voor noor\n  fase f: F\n    stap s: S\n      knelpunt k: K\n${extra}`;
    const solved = '      oplossing o: O\n        stand klaar\n';
    new Repository(cwd).write({
      'oud.klantreis': felt('kind'),
      'nieuw.klantreis': felt('kind', solved),
      'later/nieuw.klantreis': felt('kind-nu', solved),
      'straks.klantreis': felt('kind-straks', solved).replace('voor noor\n', 'voor noor\n  toestand gewenst\n'),
    });
    const levels = async (base: string, head: string) =>
      new Set((await report(cwd, [base, head])).changes.map(({ level }) => level));
    expect(await levels('oud.klantreis', 'nieuw.klantreis')).toContain('verbetering');
    expect(await levels('oud.klantreis#kind', 'later/nieuw.klantreis#kind-nu')).toContain('verbetering');
    expect(await levels('oud.klantreis', 'straks.klantreis')).toContain('wens');
  });

  it('may be the huidige and the gewenste klantreis of a file', async () => {
    const cwd = newFolder();
    new Repository(cwd).write({
      'a.klantreis': `${NOOR}${reis('Een kind')}      gevoel negatief\n      gewenst gevoel positief\n`,
      'b.klantreis': 'klantreis leeg: Leeg\n',
    });
    const both = await report(cwd, ['--gewenst', 'a.klantreis']);
    expect(both).toMatchObject({ base: 'de huidige klantreis', head: 'de gewenste klantreis' });
    expect(both.changes.map(({ message }) => message).join('\n')).toContain(
      'het gevoel gaat van negatief naar positief in de gewenste reis',
    );
    expect(both.changes[0]!.head).toMatchObject({ file: 'a.klantreis' });
    const none = await report(cwd, ['--gewenst', 'b.klantreis']);
    expect(none.changes).toEqual([]);
    expect(none.notes).toEqual([expect.stringContaining('In `b.klantreis` staat niets over de gewenste klantreis.')]);
    expect(await messages(cwd, ['--gewenst', 'a.klantreis#kind'])).toEqual(both.changes.map(({ message }) => message));
  });

  it('has a knelpunt stay that an oplossing in another file still has to solve', async () => {
    const cwd = newFolder();
    const solving =
      '      knelpunt k: Traag\n      oplossing o: Bellen\n      gewenst doet: Noor wordt gebeld\n        door o\n';
    const other = 'klantreis verder: Verder\n  fase f: Later\n    oplossing p: Mailen\n      lost op kind.k\n';
    const repository = new Repository(cwd);
    const gone = 'Knelpunt *Traag* is opgelost in de gewenste reis';
    repository.write({ 'a.klantreis': NOOR + reis('Een kind') + solving });
    expect(await messages(cwd, ['--gewenst', 'a.klantreis'])).toContain(gone);
    repository.write({ 'b.klantreis': other });
    expect(await messages(cwd, ['--gewenst', 'a.klantreis'])).not.toContain(gone);
    repository.write({ 'b.klantreis': `${other}    stap s: Lezen\n      gewenst doet: Noor leest\n        door p\n` });
    expect(await messages(cwd, ['--gewenst', 'a.klantreis'])).toContain(gone);
  });

  it('prefer what is there over a revision of the same name', async () => {
    const repository = twoVersions();
    const { folder } = repository;
    repository.git('branch', 'reizen', 'oud');
    mkdirSync(join(folder, 'reizen'));
    expect(await messages(folder, ['reizen'])).toEqual([]);
    expect(await messages(folder, ['reizen..'])).toEqual([RENAMED]);
    expect(await messages(folder, ['heads/reizen'])).toEqual([RENAMED]);
  });

  it.each([
    [['map..'], 'Git kent geen branch, tag of commit met de naam `map`. Bedoelt u het bestand of de map?'],
    [['map..oud'], 'Schrijf dan `klantreis diff map`.'],
    [['map:a.klantreis'], 'Git kent geen branch, tag of commit met de naam `map`.'],
    [['a.klantreis', 'weg.klantreis'], 'Het bestand of de map `weg.klantreis` bestaat niet.'],
    [['a.klantreis', 'weg.klantreis#2'], 'Het bestand of de map `weg.klantreis#2` bestaat niet.'],
    [['mainn'], '`mainn` kennen wij niet. Er is geen bestand of map met die naam, en git kent geen branch'],
    [['mainn'], 'Bedoelde u `main`?'],
    [['--', '--output=x'], '`--output=x` kennen wij niet.'],
    [['oud', '--', '-x'], '`-x` kennen wij niet.'],
    [['a\nb'], 'kennen wij niet.'],
    [['oud', 'weg.klantreis'], '`weg.klantreis` kennen wij niet.'],
    [['a.klantreis', 'oud'], 'Zet de versie vooraan: `klantreis diff oud a.klantreis`.'],
    [['a.klantreis', 'a.klantreis', 'a.klantreis'], '`a.klantreis` is er een te veel.'],
    [['oud:weg.klantreis'], '`weg.klantreis` staat niet in oud.'],
    [['a.klantreis#weg'], 'In `a.klantreis` staat geen klantreis met de naam of het nummer `weg`.'],
    [['a.klantreis', '.'], 'Vergelijk een bestand met een bestand, of een map met een map.'],
    [['-'], 'Een streepje (-) kunnen wij alleen met één bestand vergelijken'],
    [['oud', '-'], 'Een streepje (-) kunnen wij alleen met één bestand vergelijken'],
    [['-', '-'], 'Een streepje (-) kunnen wij alleen met één bestand vergelijken'],
    [['--gewenst'], 'Achter `--gewenst` hoort één bestand'],
    [['--gewenst', '.'], '`.` is een map.'],
    [['a.klantreis', 'a.klantreis', '--journey', 'x'], 'Er is geen klantreis met de naam of het nummer `x`.'],
  ])('that make no sense are told: %j', async (args, message) => {
    const repository = twoVersions();
    const { folder } = repository;
    repository.write({ 'a.klantreis': NOOR + reis('Een peuter'), 'map/lees.txt': '' });
    const run = await runIn(folder, ['diff', ...args]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(message);
    expect(run.err).not.toMatch(/fatal|\bat .*ts:/);
  });

  it.each([
    [['weg.klantreis', 'ook.klantreis'], 'met deze naam: `weg.klantreis`, `ook.klantreis`. Deze map staat niet in git'],
    [['weg.klantreis', 'a.klantreis'], 'met deze naam: `weg.klantreis`. '],
    [['a.klantreis', 'weg.klantreis'], 'Het bestand of de map `weg.klantreis` bestaat niet.'],
    [['main'], 'met deze naam: `main`. '],
    [['a.klantreis'], 'U kunt wel twee bestanden of mappen vergelijken'],
    [[], 'U kunt wel twee bestanden of mappen vergelijken'],
  ])('that are not there are named outside git too: %j', async (args, message) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.klantreis'), NOOR);
    const run = await runIn(folder, ['diff', ...args]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(message);
    if (args.includes('weg.klantreis')) expect(run.err).not.toContain('klantreis diff oud.klantreis');
  });

  it('that have nothing to tell are told kindly', async () => {
    const { folder } = twoVersions();
    const run = await runIn(folder, ['diff', 'oud', '--journey', 'weg']);
    expect(run.code).toBe(0);
    expect(run.out).toContain(NIETS);
    expect(run.out).toContain('In wat er veranderd is, komt geen klantreis `weg` voor. Wel veranderd: `kind`.');
  });
});

function twoVersions(): Repository {
  const repository = Repository.create({ 'a.klantreis': NOOR + reis('Een kind') });
  repository.git('branch', 'oud');
  repository.commit({ 'a.klantreis': NOOR + reis('Een baby') });
  return repository;
}
