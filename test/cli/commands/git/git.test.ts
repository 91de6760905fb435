import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, folderWith, klantreis } from '../../run-cli';

const BASE = `persona dennis: Dennis

klantreis hulp: Dennis vraagt hulp
  voor dennis
  klantvraag: Kan ik hulp krijgen?

  fase vragen: Vragen
    stap bellen: Dennis belt
      gevoel neutraal: het is druk

    stap wachten: Dennis wacht
      wacht 6 weken
      gevoel negatief: hij hoort niets
`;
const FILE = 'reis één.klantreis';

function git(folder: string, ...args: readonly string[]) {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: join(folder, 'geen'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Noor',
    GIT_AUTHOR_EMAIL: 'noor@example.org',
    GIT_COMMITTER_NAME: 'Noor',
    GIT_COMMITTER_EMAIL: 'noor@example.org',
    LC_ALL: 'C',
  };
  const result = spawnSync('git', [...args], { cwd: folder, env, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function repository(): string {
  const folder = folderWith({ [FILE]: BASE });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, BASE, 'Begin');
  return folder;
}

function commit(folder: string, text: string, message: string): void {
  writeFileSync(join(folder, FILE), text);
  git(folder, 'add', '.');
  expect(git(folder, 'commit', '--quiet', '--message', message).code).toBe(0);
}

/** Two branches from one begin, the second merged into the first. */
function merged(folder: string, ours: string, theirs: string) {
  git(folder, 'checkout', '--quiet', '-b', 'sam');
  commit(folder, theirs, 'Sam');
  git(folder, 'checkout', '--quiet', 'main');
  commit(folder, ours, 'Noor');
  const result = git(folder, 'merge', '--no-edit', 'sam');
  return { ...result, text: readFileSync(join(folder, FILE), 'utf8') };
}

const CALM = BASE.replace('gevoel negatief: hij hoort niets', 'gevoel neutraal: hij heeft een datum');
const ANGRY = BASE.replace('gevoel negatief: hij hoort niets', 'gevoel zeer-negatief: hij hoort niets');
const SHORT = BASE.replace('wacht 6 weken', 'wacht 2 weken');

describe('klantreis git install', () => {
  it('makes git merge two changes of neighbouring rows, which git alone cannot', () => {
    expect(merged(repository(), CALM, SHORT).code).toBe(1);
    const folder = repository();
    const installed = klantreis(['git', 'install'], { cwd: folder });
    expect([installed.code, installed.err]).toEqual([0, expect.stringContaining('op betekenis')]);
    const { code, text, err } = merged(folder, CALM, SHORT);
    expect([code, err]).toEqual([0, '']);
    expect(text).toBe(CALM.replace('wacht 6 weken', 'wacht 2 weken'));
  });

  it('leaves a choice where both changed the same, and says in Dutch where', () => {
    const folder = repository();
    klantreis(['git', 'install'], { cwd: folder });
    const { code, text, err, out } = merged(folder, CALM, ANGRY);
    expect(code).toBe(1);
    expect(out + err).toContain(`${FILE}: op één plek veranderden twee mensen hetzelfde, op regel 13.`);
    expect(text.split('\n').slice(12, 17)).toEqual([
      expect.stringMatching(/^<{7} HEAD$/),
      '      gevoel neutraal: hij heeft een datum',
      '=======',
      '      gevoel zeer-negatief: hij hoort niets',
      '>>>>>>> sam',
    ]);
    expect(git(folder, 'status', '--porcelain').out).toContain('UU');
    const checked = klantreis(['check', FILE], { cwd: folder });
    expect([checked.code, checked.out.match(/twee versies/g)]).toEqual([1, ['twee versies']]);
  });

  it('shows what both started from where the user wants to see that', () => {
    const folder = repository();
    klantreis(['git', 'install'], { cwd: folder });
    git(folder, 'config', 'merge.conflictStyle', 'diff3');
    expect(merged(folder, CALM, ANGRY).text).toMatch(/^\|{7} .+\n {6}gevoel negatief: hij hoort niets\n={7}$/m);
  });

  it('shows differences in words, each with what it is about, and nothing for layout', () => {
    const folder = repository();
    klantreis(['git', 'install'], { cwd: folder });
    commit(folder, CALM.replaceAll('      ', '        '), 'Rustiger');
    const { out } = git(folder, 'log', '-1', '-p', '--format=');
    expect(out.split('\n').filter((row) => /^[-+](?![-+])|^@@/.test(row))).toEqual([
      expect.stringMatching(/^@@ .* @@ Fase vragen "Vragen" \(klantreis hulp\)$/),
      '-  Stap wachten: gevoel negatief (-1): hij hoort niets',
      '+  Stap wachten: gevoel neutraal (0): hij heeft een datum',
    ]);
  });

  it('leaves git blame right, and with it the editors that ask it whose a row is', () => {
    const folder = repository();
    commit(folder, BASE.replace('hij hoort niets', 'hij hoort niets\n        : al weken'), 'Een tekst gaat door');
    commit(folder, readFileSync(join(folder, FILE), 'utf8').replace('het is druk', 'het is erg druk'), 'Drukker');
    const rows = () =>
      [...git(folder, 'blame', '--root', '--incremental', FILE).out.matchAll(/^([0-9a-f]{40}) \d+ (\d+) (\d+)$/gm)]
        .map(([, id, row, count]) => `${row} ${count} ${id}`)
        .toSorted();
    const before = rows();
    klantreis(['git', 'install'], { cwd: folder });
    expect(before.length).toBeGreaterThan(3);
    expect(rows()).toEqual(before);
    expect(git(folder, 'blame', FILE).out).toContain('Stap bellen: gevoel neutraal (0): het is erg druk');
  });

  it('counts for a name in capitals too', () => {
    const folder = repository();
    klantreis(['git', 'install'], { cwd: folder });
    expect(git(folder, 'check-attr', 'merge', 'diff', '--', 'A.KLANTREIS').out).toBe(
      'A.KLANTREIS: merge: klantreis\nA.KLANTREIS: diff: klantreis\n',
    );
  });

  it('names the stap above each part of the text itself too', () => {
    const folder = repository();
    klantreis(['git', 'install'], { cwd: folder });
    writeFileSync(join(folder, FILE), CALM);
    expect(git(folder, 'diff', '--no-textconv', '--unified=0').out).toMatch(/^@@ .* @@ stap wachten: Dennis wacht$/m);
  });

  it('twice is once, and uninstall puts every byte back', () => {
    const folder = repository();
    const [config, attributes] = [join(folder, '.git/config'), join(folder, '.git/info/attributes')];
    mkdirSync(join(folder, '.git/info'), { recursive: true });
    const own = '*.klantreis text\r\n# zonder regeleinde';
    writeFileSync(attributes, own);
    const before = readFileSync(config, 'utf8');
    klantreis(['git', 'install'], { cwd: folder });
    const after = [readFileSync(config, 'utf8'), readFileSync(attributes, 'utf8')];
    expect(klantreis(['git', 'install'], { cwd: folder }).err).toContain('Alles stond al goed');
    expect([readFileSync(config, 'utf8'), readFileSync(attributes, 'utf8')]).toEqual(after);
    expect(klantreis(['git', 'status'], { cwd: folder })).toMatchObject({ code: 0 });
    expect(klantreis(['git', 'uninstall'], { cwd: folder }).code).toBe(0);
    expect([readFileSync(config, 'utf8'), readFileSync(attributes, 'utf8')]).toEqual([before, own]);
    expect(klantreis(['git', 'uninstall'], { cwd: folder }).err).toContain('niets van klantreis ingesteld');
    expect(klantreis(['git', 'status'], { cwd: folder })).toMatchObject({ code: 1 });
  });

  it('takes away attributes that it made, and merges as git does from then on', () => {
    const folder = repository();
    klantreis(['git', 'install'], { cwd: folder });
    klantreis(['git', 'uninstall'], { cwd: folder });
    expect(existsSync(join(folder, '.git/info/attributes'))).toBe(false);
    expect(merged(folder, CALM, SHORT).code).toBe(1);
  });

  it('finds the program wherever it stands, and does without it once it is gone', () => {
    const place = join(folderWith(), "het 'pad' van %P $HOME");
    mkdirSync(place);
    for (const name of ['cli.js', 'cli-main.js', 'comparison.js'])
      copyFileSync(join(dirname(CLI), name), join(place, name));
    const folder = repository();
    spawnSync(process.execPath, [join(place, 'cli.js'), 'git', 'install'], { cwd: folder });
    expect(merged(folder, CALM, SHORT).code).toBe(0);
    rmSync(place, { recursive: true });
    expect(git(folder, 'log', '-1', '-p', '--format=', 'sam').out).toContain('+      wacht 2 weken');
    git(folder, 'reset', '--quiet', '--hard', 'HEAD~1');
    expect(git(folder, 'merge', '--no-edit', 'sam').code).toBe(1);
  });

  it('is for all worktrees of a repository, and works from any folder in it', () => {
    const folder = repository();
    const tree = join(folderWith(), 'een tweede');
    git(folder, 'worktree', 'add', '--quiet', '-b', 'tweede', tree);
    mkdirSync(join(tree, 'map'));
    expect(klantreis(['git', 'install'], { cwd: join(tree, 'map') }).code).toBe(0);
    expect(merged(folder, CALM, SHORT).code).toBe(0);
    expect(klantreis(['git', 'status'], { cwd: tree }).code).toBe(0);
  });

  it('leaves what somebody set up for themselves, and says so', () => {
    const folder = repository();
    git(folder, 'config', 'merge.klantreis.driver', 'mijn-eigen %A');
    const { code, err } = klantreis(['git', 'install'], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining('`mijn-eigen %A`')]);
    expect(git(folder, 'config', '--get', 'merge.klantreis.driver').out).toBe('mijn-eigen %A\n');
    expect(klantreis(['git', 'uninstall'], { cwd: folder }).code).toBe(0);
    expect(git(folder, 'config', '--get', 'merge.klantreis.driver').out).toBe('mijn-eigen %A\n');
  });

  it('asks for a folder that is in git', () => {
    const { code, err } = klantreis(['git', 'install'], { cwd: folderWith() });
    expect([code, err]).toEqual([2, expect.stringContaining('Deze map staat niet in git')]);
  });
});

describe('klantreis git merge', () => {
  const merge = (base: string | Uint8Array, ours: string | Uint8Array, theirs: string | Uint8Array) => {
    const folder = folderWith({ base, ours, theirs });
    const result = klantreis(['git', 'merge', '--', 'base', 'ours', 'theirs', '9', FILE, '', 'noor', 'sam'], {
      cwd: folder,
    });
    return { ...result, text: readFileSync(join(folder, 'ours')) };
  };

  it('says so where one uses what the other took away', () => {
    const base = `organisatie loket: Het loket\n${BASE}`;
    const { code, err } = merge(
      base,
      BASE,
      base.replace('wacht 6 weken', 'wacht 6 weken\n      contact brief met loket'),
    );
    expect([code, err]).toEqual([0, expect.stringMatching(/op regel \d+ staat `loket`.*niet meer in dit bestand/)]);
  });

  it('says so where both gave one name to something else', () => {
    const one = `${BASE}      knelpunt duur: Het duurt lang\n`;
    const other = BASE.replace('het is druk\n', 'het is druk\n      knelpunt duur: Bellen kost geld\n');
    const { code, err } = merge(BASE, one, other);
    expect([code, err]).toEqual([0, expect.stringMatching(/`duur` op regel 15 is nu de naam van twee dingen/)]);
  });

  it('uses the size and the names that git gives', () => {
    expect(merge(BASE, CALM, ANGRY).text.toString()).toMatch(/^<{9} noor\n.*\n={9}\n.*\n>{9} sam$/m);
  });

  it('leaves what is no text to git, which merges no bytes', () => {
    const bytes = (...own: readonly number[]) => new Uint8Array([0, ...own]);
    const { code, text } = merge(bytes(1), bytes(2), bytes(3));
    expect([code, [...text]]).toEqual([129, [0, 2]]);
  });

  it('merges as git does where it cannot read the text', () => {
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const { code, text } = merge(latin(`é\n${BASE}`), latin(`é\n${BASE}einde\n`), latin(`ë\n${BASE}`));
    expect([code, text.toString('latin1')]).toEqual([0, `ë\n${BASE}einde\n`]);
  });

  it('has code 129 where the files are not there', () => {
    const { code } = klantreis(['git', 'merge', '--', 'a', 'b', 'c'], { cwd: folderWith() });
    expect(code).toBe(129);
  });
});

describe('klantreis git textconv', () => {
  it('gives what is no text as it is', () => {
    const folder = folderWith({ kaal: Buffer.from([0, 65, 66]), leeg: '' });
    expect(klantreis(['git', 'textconv', 'kaal'], { cwd: folder })).toMatchObject({ code: 0, out: '\0AB' });
    expect(klantreis(['git', 'textconv', 'leeg'], { cwd: folder })).toMatchObject({ code: 0, out: '' });
  });
});

describe('klantreis git', () => {
  it.each([
    [[], 'Zeg wat wij moeten doen'],
    [['instal'], 'Bedoelde u `install`?'],
    [['status', 'x'], 'Haal `x` weg'],
    [['status', '--hook'], 'Haal het weg'],
    [['merge', 'a'], 'drie bestanden'],
    [['textconv'], 'één bestand'],
  ])('%j says what is wrong', (args, piece) => {
    const { code, err } = klantreis(['git', ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(piece)]);
  });
});
