import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../run-in';
import { folderWith, GOOD, klantreis } from '../run-cli';

const BSN = '123456782';
const TABLE = `achternaam;bsn;stad\r\nRenée;${BSN};’s-Gravenhage\r\n`;
const NO_TEXT = Uint8Array.of(0x50, 0x4b, 0, 1, 2, 3);
/** The table as Excel saves it on Windows, for which Windows-1252 has a sign of its own. */
const EXCEL = Uint8Array.from([...TABLE].map((sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0))));
const SOURCE = 'bron klachten: Klachten\n  soort klacht\n  datum 2026\n  aantal 3\n  link: klachten.csv\n';

function git(cwd: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const own = ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folderWith(files);
  git(cwd, 'init', '-q', '--initial-branch=main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-qm', 'Begin');
  return cwd;
}

describe('data in the ways that Excel writes it', () => {
  it.each([
    ['Windows-1252', EXCEL],
    ['UTF-16', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
    ['UTF-16 the other way', Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TABLE}`)],
    ['a table that names its separator', Buffer.from(`\uFEFFsep=;\r\n${TABLE}`)],
  ])('is looked at in %s, by privacy and by the check', async (_, content) => {
    const cwd = folderWith({ 'klachten.csv': content, 'bron.klantreis': SOURCE });
    const looked = await runIn(cwd, ['privacy']);
    expect(looked.code).toBe(1);
    expect(looked.out).toMatch(/^klachten\.csv:[23]:\d+ +fout +KR201/m);
    expect(looked.out).toMatch(/^klachten\.csv:[12]:1 .*KR203/m);
    const checked = await runIn(cwd, ['check']);
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/^bron\.klantreis:5:\d+ +fout +KR201 .*klachten\.csv/m);
  });

  it('may be larger than a klantreis', async () => {
    const cwd = folderWith({ 'klachten.csv': `nummer;bsn\n${'1;2\n'.repeat(800_000)}1;${BSN}\n` });
    const { code, out } = await runIn(cwd, ['privacy']);
    expect(code).toBe(1);
    expect(out).toMatch(/^klachten\.csv:800002:/m);
  });
});

describe('what could not be read is never in order', () => {
  it.each([
    ['bytes of a program', NO_TEXT],
    ['Windows-1252', EXCEL],
    ['UTF-16', Buffer.from(`\uFEFF${GOOD}`, 'utf16le')],
    ['an address of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
    ['more than we read', '# x\n'.repeat(600_000)],
  ])('a klantreis of %s stops check, privacy, gallery and review, by its name', async (_, content) => {
    const cwd = repository({ 'a.klantreis': GOOD });
    writeFileSync(join(cwd, 'b.klantreis'), content);
    for (const args of [
      ['check'],
      ['check', '--fail-on', 'info'],
      ['privacy'],
      ['gallery'],
      ['review', '--base', 'HEAD'],
    ]) {
      const { code, out } = await runIn(cwd, args);
      expect(code, args.join(' ')).toBe(2);
      expect(out, args.join(' ')).toContain('b.klantreis');
      expect(out, args.join(' ')).not.toContain('wij vonden geen fouten.\n');
    }
  });

  it('tells a user of Kladblok and of VS Code how to save', () => {
    const cwd = folderWith({ 'a.klantreis': Buffer.from('persona rené: René\n', 'latin1') });
    const { out } = klantreis(['check'], { cwd });
    expect(out).toContain('In Kladblok: Bestand > Opslaan als > Codering: UTF-8.');
    expect(out).toContain('In VS Code: eerst "Reopen with Encoding", dan "Save with Encoding" > "UTF-8".');
  });

  it('a comparison that left out a file is no answer, whatever it was asked to fail on', async () => {
    const cwd = repository({ 'a.klantreis': GOOD, 'b.klantreis': 'persona dennis: Dennis\n' });
    writeFileSync(join(cwd, 'b.klantreis'), NO_TEXT);
    for (const more of [[], ['--fail-on', 'breuk'], ['--format', 'json']]) {
      const { code, out } = await runIn(cwd, ['diff', ...more]);
      expect(code).toBe(2);
      expect(out).toContain('b.klantreis');
    }
    expect((await runIn(cwd, ['diff', 'a.klantreis'])).code).toBe(0);
    // What is the same to the byte did not change, whatever it says.
    git(cwd, 'commit', '-qam', 'Kapot');
    writeFileSync(join(cwd, 'a.klantreis'), GOOD.replace('Wij krijgen', 'Zij krijgen'));
    expect((await runIn(cwd, ['diff'])).code).toBe(0);
    writeFileSync(join(cwd, 'b.klantreis'), Uint8Array.of(...NO_TEXT, 9));
    expect((await runIn(cwd, ['diff'])).code).toBe(2);
  });

  it('a pull request that makes a file readable again is not held back by how it was', async () => {
    const cwd = repository({ 'a.klantreis': EXCEL });
    writeFileSync(join(cwd, 'a.klantreis'), GOOD);
    expect((await runIn(cwd, ['review', '--base', 'HEAD'])).code).toBe(0);
  });

  it('data that a klantreis leads to is told at the line that does', async () => {
    const cwd = folderWith({ 'klachten.csv': NO_TEXT, 'bron.klantreis': SOURCE });
    const { code, out } = await runIn(cwd, ['check']);
    expect(code).toBe(2);
    expect(out).toMatch(/^bron\.klantreis:5:\d+ +fout +KT076 +.*`klachten\.csv`.*niet opgeslagen in UTF-8/m);
    const looked = await runIn(cwd, ['privacy', '--format', 'json']);
    expect(looked.code).toBe(2);
    expect(JSON.parse(looked.out)).toMatchObject({
      unread: [{ file: 'klachten.csv', reason: expect.any(String) as string }],
    });
  });

  it('data that is not there is a tip, and an address on the web is none', async () => {
    const cwd = folderWith({ 'bron.klantreis': SOURCE });
    expect(await runIn(cwd, ['check'])).toMatchObject({ code: 0, out: expect.stringMatching(/tip +KT079/) as string });
    for (const link of ['https://gemeente.nl/a.csv', 'www.gemeente.nl/a.csv', 'data.gemeente.nl/open/a.csv']) {
      writeFileSync(join(cwd, 'bron.klantreis'), SOURCE.replace('klachten.csv', link));
      expect((await runIn(cwd, ['check'])).out, link).toBe(
        '1 bestand nagekeken: wij vonden geen fouten, waarschuwingen of tips.\n',
      );
    }
  });

  it('a document of Word is named, and the rest is not called everything', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'verslag.docx': NO_TEXT });
    const { code, out } = await runIn(cwd, ['privacy']);
    expect(code).toBe(0);
    expect(out).toContain('1 bestand nagekeken: daarin vonden wij geen gegevens van mensen. 1 bestand niet nagekeken.');
    expect(out).toContain('verslag.docx');
  });
});

describe('a file that a named klantreis leads to', () => {
  const MAIL = 'naam;mail\nx;jan.jansen@provider.nl\n';
  const linking = (link: string) => SOURCE.replace('klachten.csv', link);

  it.each([['p.klantreis'], ['*.klantreis'], ['.']])('is looked at by privacy %s, as the check does', async (path) => {
    const cwd = folderWith({ 'p.klantreis': linking('data/k.csv'), 'data/k.csv': MAIL });
    const { code, out } = await runIn(cwd, ['privacy', path]);
    expect(code).toBe(1);
    expect(out).toMatch(/^data\/k\.csv:2:3 +fout +KR202/m);
    expect(out).toContain('2 bestanden nagekeken: 1 fout');
    expect(out.match(/KR202/g)).toHaveLength(2);
    expect((await runIn(cwd, ['check', path])).code).toBe(1);
  });

  it('is left where every line that leads there says why', async () => {
    const negeer = '    negeer KR202: Dit zijn verzonnen adressen\n';
    const cwd = folderWith({ 'p.klantreis': linking('data/k.csv') + negeer, 'data/k.csv': MAIL });
    expect((await runIn(cwd, ['privacy', 'p.klantreis'])).code).toBe(0);
  });

  it('is named where it is missing, and then not all is in order', async () => {
    const cwd = folderWith({ 'p.klantreis': linking('data/k.csv') });
    for (const path of ['p.klantreis', '.']) {
      const { code, out } = await runIn(cwd, ['privacy', path]);
      expect(code).toBe(0);
      expect(out).toMatch(/^p\.klantreis:5:\d+ +tip +KT079 .*`data\/k\.csv`/m);
      expect(out).not.toContain('in orde');
    }
  });

  it.each(['k.log', 'k.xml', 'lijst'])('is looked at whatever its name, if it is text: %s', async (name) => {
    const cwd = folderWith({ 'p.klantreis': linking(`data/${name}`), [`data/${name}`]: MAIL });
    const checked = await runIn(cwd, ['check']);
    expect(checked).toMatchObject({ code: 1, out: expect.stringMatching(/KR202 .*data\//) as string });
    expect((await runIn(cwd, ['privacy', 'p.klantreis'])).code).toBe(1);
  });

  it.each(['leden.xlsx', 'foto.png', 'map'])('is named where it is no text: %s', async (name) => {
    const file = name === 'map' ? 'map/leden.xlsx' : name;
    const cwd = folderWith({ 'p.klantreis': linking(name), [file]: NO_TEXT });
    const checked = await runIn(cwd, ['check']);
    expect(checked.code).toBe(0);
    expect(checked.out).toMatch(new RegExp(`^p\\.klantreis:5:\\d+ +tip +KT074 .*\`${name}\``, 'm'));
    const looked = await runIn(cwd, ['privacy', 'p.klantreis']);
    expect(looked).toMatchObject({ code: 0, out: expect.stringContaining(name) as string });
    expect(looked.out).not.toContain('wij vonden geen fouten');
  });

  it('is named where it is missing or too far, whatever its name', async () => {
    const cwd = folderWith({ 'a/p.klantreis': linking('leden.xlsx'), 'geheim.log': MAIL });
    expect((await runIn(cwd, ['check'])).out).toMatch(/tip +KT079 .*`leden\.xlsx`/);
    writeFileSync(join(cwd, 'a/p.klantreis'), linking('../geheim.log'));
    expect((await runIn(cwd, ['check'])).out).toMatch(/tip +KT079 .*`\.\.\/geheim\.log`/);
  });
});

describe('where there was nothing to look at', () => {
  it('nothing is said to be in order', async () => {
    const cwd = folderWith({ 'a.csv': NO_TEXT });
    const looked = await runIn(cwd, ['privacy']);
    expect(looked.out).toContain('Wij konden niets nakijken. 1 bestand niet nagekeken.');
    expect(looked.out).not.toContain('in orde');
    const clean = repository({ 'a.klantreis': GOOD });
    for (const args of [
      ['privacy', '--staged'],
      ['review', '--base', 'HEAD'],
    ]) {
      const { code, out } = await runIn(clean, args);
      expect(code).toBe(0);
      expect(out).toContain('Er was niets om na te kijken.');
      expect(out).not.toContain('in orde');
    }
  });
});

describe.skipIf(process.platform === 'win32')('the hook', () => {
  it('stops a commit with a file that could not be read, and says what to do', () => {
    const cwd = repository({ 'a.klantreis': GOOD });
    expect(klantreis(['git', 'install', '--hook'], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, 'b.csv'), NO_TEXT);
    git(cwd, 'add', '-A');
    const refused = git(cwd, 'commit', '-m', 'Nieuw');
    expect(refused.code).not.toBe(0);
    expect(refused.out).toContain('b.csv');
    expect(refused.out).toContain('git commit --no-verify');
    writeFileSync(join(cwd, 'b.csv'), EXCEL);
    git(cwd, 'add', '-A');
    expect(git(cwd, 'commit', '-m', 'Nieuw').out).toContain('KR201');
    writeFileSync(join(cwd, 'b.csv'), Uint8Array.from(EXCEL).subarray(0, 20));
    git(cwd, 'add', '-A');
    expect(git(cwd, 'commit', '-m', 'Nieuw').code).toBe(0);
    expect(readFileSync(join(cwd, 'b.csv'))).toHaveLength(20);
  });
});

describe('paths that lead to nothing that we can check', () => {
  it.each([
    ['a path that is missing', ['weg.klantreis']],
    ['one of two that is missing', ['a.klantreis', 'weg.klantreis']],
    ['a pattern without a match', ['*.reis']],
    ['a folder without a klantreis', ['leeg']],
    ['an empty name', ['']],
    ['a table', ['data.csv']],
    ['a table beside a klantreis', ['a.klantreis', 'data.csv']],
    ['a document', ['verslag.docx']],
  ])('%s is never in order', async (_, args) => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'leeg/lees.md': 'x', 'data.csv': TABLE, 'verslag.docx': NO_TEXT });
    const { code, err } = await runIn(cwd, ['check', ...args]);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });

  it('only files that could not be read', async () => {
    const cwd = folderWith({ 'a.klantreis': NO_TEXT });
    expect((await runIn(cwd, ['check'])).code).toBe(2);
    expect((await runIn(cwd, ['privacy'])).code).toBe(2);
  });

  it('names in capitals are names of klantreizen', async () => {
    const cwd = folderWith({ 'A.KLANTREIS': 'persona noor: Noor\n  steun: x\n' });
    expect(await runIn(cwd, ['check', '.'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('KT001') as string,
    });
    git(cwd, 'init', '-q');
    expect(klantreis(['git', 'install'], { cwd }).code).toBe(0);
    const { out } = git(cwd, 'check-attr', 'merge', 'diff', '--', 'A.KLANTREIS', 'b.klantreis');
    expect(out.match(/: (?:merge|diff): klantreis$/gm)).toHaveLength(4);
  });
});

describe('an empty file', () => {
  it.each([
    ['of nothing', ''],
    ['of spaces', ' \r\n\t\n'],
    ['of a mark only', '\uFEFF'],
    ['of comments', '\uFEFF# nog niets\n\n  # echt niet\n'],
  ])('%s is said to be empty', async (_, text) => {
    const cwd = folderWith({ 'a.klantreis': text });
    const { code, out } = await runIn(cwd, ['check']);
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.klantreis:1:1 +tip +KT077 +Dit bestand is leeg/m);
    expect((await runIn(cwd, ['check', '--fail-on', 'info'])).code).toBe(1);
  });
});

it('a check of a sparse checkout tells that other klantreizen are there, and nobody else hears of it', async () => {
  const cwd = repository({ 'klantreis.json': '{}', 'hier/goed.klantreis': GOOD, 'daar/p.klantreis': 'persona p: P\n' });
  expect((await runIn(cwd, ['check'])).err).not.toContain('sparse checkout');
  git(cwd, 'worktree', 'add', '-q', '-b', 'tak', join(cwd, 'boom'));
  for (const folder of [cwd, join(cwd, 'boom')]) {
    git(folder, 'sparse-checkout', 'set', 'hier');
    const { err } = await runIn(join(folder, 'hier'), ['check']);
    expect(err).toContain('Er ontbreekt 1 keer een klantreis of klantreis.json, zoals `daar/p.klantreis`.');
    git(folder, 'sparse-checkout', 'disable');
    expect((await runIn(folder, ['check'])).err).not.toContain('sparse checkout');
  }
});
