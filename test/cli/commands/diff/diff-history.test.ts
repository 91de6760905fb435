import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageText } from '../../../../src/messages/messages';
import { newFolder, Repository } from '../../../support/repository';
import { runIn } from '../../run-in';

const NOOR = 'persona noor: Noor\n';
const reis = (id: string, titel: string) =>
  `klantreis ${id}: ${titel}\n  voor noor\n  fase zwanger: Zwanger\n    stap zoeken: Noor zoekt het op\n`;

const NIETS = /^(?:Er|In wat wij konden vergelijken,) is niets veranderd in betekenis\./m;

async function diff(cwd: string, ...args: readonly string[]): Promise<string> {
  return outOf(0, cwd, ...args);
}

async function outOf(expected: number, cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runIn(cwd, ['diff', ...args]);
  expect({ code, err }).toEqual({ code: expected, err: '' });
  return out;
}

async function refusal(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await runIn(cwd, ['diff', ...args]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/fatal|\bat .*ts:/);
  return err;
}

afterEach(() => vi.unstubAllEnvs());

describe('a history', () => {
  it('with only renames, layout, line ends and comments has no changes', async () => {
    const text = NOOR + reis('kind', 'Een kind');
    const repository = Repository.create({ 'a.klantreis': text, 'b.klantreis': '# b\n' });
    repository.git('mv', 'a.klantreis', 'mijn réis 🙂.klantreis');
    repository.commit({
      'mijn réis 🙂.klantreis': `\uFEFF${text.replaceAll('  ', '\t').replaceAll('\n', '\r\n')}# klaar\r\n`,
    });
    expect(await diff(repository.folder, 'HEAD~1')).toMatch(NIETS);
    expect(await diff(repository.folder, 'HEAD~1..HEAD')).toMatch(NIETS);
  });

  it('tells of a file that came or went', async () => {
    const repository = Repository.create({
      'a.klantreis': NOOR + reis('kind', 'Een kind'),
      'b.klantreis': reis('w', 'Werk'),
    });
    rmSync(join(repository.folder, 'b.klantreis'));
    const gone = await diff(repository.folder);
    expect(gone).toContain('Werk (deze klantreis is weg)  b.klantreis');
    expect(gone).toContain('(stond op regel 1)');
    expect(await diff(repository.folder, 'HEAD', 'b.klantreis')).toBe(gone);
    expect(await diff(repository.folder, 'a.klantreis')).toMatch(NIETS);
    repository.commit();
    repository.write({ 'map/nieuw.klantreis': NOOR + reis('n', 'Nieuw') });
    expect(await diff(repository.folder)).toContain('Nieuw (nieuwe klantreis)  map/nieuw.klantreis');
  });

  it('reads only the scopes in which something changed', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`g${index}/a.klantreis`, `${NOOR}${reis('k', 'Kind')}fout\n`]),
    );
    const repository = Repository.create({ ...files, 'g7/b.klantreis': '# b\n' });
    repository.write({ 'g7/b.klantreis': 'organisatie uwv: UWV\n', 'g8/klantreis.json': '{ "x": 1 }' });
    const out = await diff(repository.folder, '--format', 'json');
    const review = JSON.parse(out) as { changes: { message: string }[]; notes: string[] };
    expect(review.changes.map(({ message }) => message)).toEqual([
      'Er is een bestand met instellingen bijgekomen: `g8/klantreis.json`',
      'Organisatie *UWV* is nieuw',
    ]);
    // The settings of g8 are read, since they changed; what nobody can read on both sides is no news.
    expect(review.notes).toEqual([expect.stringMatching(/^g8\/klantreis\.json \(uw bestanden van nu\): /)]);
  });

  it('may have a hundred changed files', async () => {
    const texts = (titel: string) =>
      Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [
          `map ${index % 7}/r${index}.klantreis`,
          reis(`k${index}`, `${titel} ${index}`),
        ]),
      );
    const repository = Repository.create({ 'klantreis.json': '{}', 'wie.klantreis': NOOR, ...texts('Oud') });
    repository.commit(texts('Nieuw'));
    const out = await diff(repository.folder, 'HEAD~1..');
    expect(out.match(/Klantreis ‘Oud \d+’ heet nu ‘Nieuw \d+’/g)).toHaveLength(100);
    expect(out).toContain('100 wijzigingen: 100 neutrale wijzigingen.');
  });

  it('seen from a subfolder names files from there', async () => {
    const repository = Repository.create({
      'klantreis.json': '{}',
      'wie.klantreis': NOOR,
      'map/a.klantreis': reis('k', 'Kind'),
    });
    repository.write({ 'wie.klantreis': 'persona noor: Noortje\n', 'map/a.klantreis': reis('k', 'Kindje') });
    const inMap = join(repository.folder, 'map');
    const out = await diff(inMap);
    expect(out).toContain('Kindje  a.klantreis');
    expect(out).toContain('(../wie.klantreis, regel 1)');
    expect(await diff(inMap, 'HEAD:./a.klantreis')).not.toContain('wie.klantreis');
    expect(await diff(inMap, 'HEAD:map/a.klantreis', 'a.klantreis')).toContain('heet nu ‘Kindje’');
    expect(await diff(inMap, 'HEAD', '.')).not.toContain('wie.klantreis');
  });

  it('compares what one klantreis.json holds with what stood apart before', async () => {
    const repository = Repository.create({
      'a/a.klantreis': NOOR + reis('k', 'Kind'),
      'b/b.klantreis': 'organisatie uwv: UWV\n',
    });
    repository.write({ 'klantreis.json': '{}' });
    expect(await diff(repository.folder)).toMatch(/bijgekomen: ‘klantreis.json’[^]*\n1 wijziging: 1 neutrale/);
    repository.commit();
    rmSync(join(repository.folder, 'klantreis.json'));
    expect(await diff(repository.folder)).toMatch(/‘klantreis.json’ is\s+weg[^]*\n1 wijziging: 1 punt om op te letten/);
  });

  it('leaves out what it cannot read, on both sides, and says so', async () => {
    const repository = Repository.create({
      'klantreis.json': '{}',
      'wie.klantreis': NOOR,
      'a.klantreis': reis('k', 'Kind'),
      'c.klantreis': `${reis('c', 'C')}stapp x: X\n`,
    });
    repository.write({ 'wie.klantreis': Uint8Array.of(0, 1), 'a.klantreis': reis('k', 'Kindje') });
    appendFileSync(join(repository.folder, 'c.klantreis'), '# c\n');
    const out = await outOf(2, repository.folder);
    expect(out).toContain('2 wijzigingen: 1 breuk en 1 neutrale wijziging.');
    expect(out.replace(/\s+/g, ' ')).toContain(
      `Wat er verandert in ‘wie.klantreis’, weten wij niet: het bestand kan niet meer worden gelezen: ${messageText('KT037', {})}`,
    );
    expect(out).toMatch(/c\.klantreis \(de laatst vastgelegde versie\): regel 5 konden wij niet lezen/);
    repository.write({ 'c.klantreis': reis('c', 'C') });
    expect((await outOf(2, repository.folder)).replace(/\s+/g, ' ')).toContain(
      'c.klantreis (de laatst vastgelegde versie): regel 5 konden wij niet lezen. Wat daar staat, vergelijken wij niet.',
    );
  });

  it('in which a file got another name has no new finding of a name that stands twice', async () => {
    const repository = Repository.create({ 'b.klantreis': NOOR, 'c.klantreis': NOOR + reis('k', 'Kind') });
    repository.git('mv', 'c.klantreis', 'a.klantreis');
    expect(await diff(repository.folder)).toContain('Er is niets veranderd in betekenis.');
  });

  it('that branched is compared from where it did', async () => {
    const repository = Repository.create({ 'a.klantreis': NOOR + reis('k', 'Kind') });
    repository.git('checkout', '--quiet', '-b', 'nieuw');
    repository.commit({ 'b.klantreis': 'persona sam: Sam\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'a.klantreis': NOOR + reis('k', 'Kindje') });
    const out = await diff(repository.folder, 'main...nieuw');
    expect(out).toContain('Wat verandert er van het punt waar nieuw van main aftakte naar nieuw?');
    expect(out).toContain('Persona ‘Sam’ is nieuw');
    expect(out).not.toContain('Kindje');
    expect(await diff(repository.folder, 'main..nieuw')).toContain('Kindje');
    repository.git('checkout', '--quiet', '--orphan', 'los');
    repository.commit();
    expect(await refusal(repository.folder, 'main...los')).toContain('klantreis diff main..los');
  });

  it('may belong to a work tree of its own, or have no files at all', async () => {
    const repository = Repository.create({ 'a.klantreis': NOOR + reis('k', 'Kind') });
    repository.git('worktree', 'add', '--quiet', '-b', 'zij', 'zij');
    const side = new Repository(join(repository.folder, 'zij'));
    side.write({ 'a.klantreis': NOOR + reis('k', 'Kindje') });
    expect(await diff(side.folder)).toContain('heet nu ‘Kindje’');
    expect(await diff(repository.folder)).toMatch(NIETS);
    side.commit();
    const bare = newFolder();
    repository.git('clone', '--quiet', '--bare', repository.folder, bare);
    expect(await diff(bare, 'main..zij')).toContain('heet nu ‘Kindje’');
    expect(await refusal(bare, 'main')).toContain('Noem daarom twee versies');
  });
});

describe('a history that is not there', () => {
  it('is fetched with the command that is told', async () => {
    const origin = Repository.create({ 'a.klantreis': NOOR + reis('k', 'Kind') });
    origin.git('checkout', '--quiet', '-b', 'nieuw');
    origin.commit({ 'a.klantreis': NOOR + reis('k', 'Kindje') });
    const folder = newFolder();
    const url = pathToFileURL(origin.folder).href;
    origin.git('clone', '--quiet', '--depth', '1', '--branch', 'nieuw', url, folder);
    const clone = new Repository(folder);
    const err = await refusal(folder, 'main');
    expect(err).toContain('In GitHub Actions zet u `fetch-depth: 0`');
    const [, command = '', meant = ''] = /`git (fetch [^`]+)` en vergelijk met `([^`]+)`/.exec(err) ?? [];
    clone.git(...command.split(' '));
    expect(meant).toBe('origin/main');
    expect(await diff(folder, meant)).toContain('heet nu ‘Kindje’');
    expect(await refusal(folder, 'main')).toContain('Bedoelde u `origin/main`?');
    expect(await refusal(folder, 'HEAD~5')).toContain('git fetch --unshallow');
    expect(await refusal(folder, 'origin/main...HEAD')).toContain('git fetch --unshallow');
    clone.git('fetch', '--quiet', '--unshallow');
    expect(await diff(folder, 'origin/main...HEAD')).toContain('heet nu ‘Kindje’');
  });

  it('for there is nothing committed yet', async () => {
    const repository = Repository.create();
    repository.write({ 'a.klantreis': NOOR });
    for (const args of [[], ['HEAD'], ['main'], ['a.klantreis']])
      expect(await refusal(repository.folder, ...args)).toContain('nog niets vastgelegd');
  });

  it('for there is no repository, no git, or no trust', async () => {
    const repository = Repository.create({ 'a.klantreis': NOOR });
    const folder = newFolder();
    writeFileSync(join(folder, 'a.klantreis'), NOOR);
    vi.stubEnv('GIT_CEILING_DIRECTORIES', join(folder, '..'));
    expect(await refusal(folder, 'main')).toContain('Deze map staat niet in git');
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await refusal(repository.folder)).toContain(
      `git config --global --add safe.directory "${repository.folder}"`,
    );
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '0');
    const empty = join(folder, 'leeg');
    mkdirSync(empty);
    vi.stubEnv('PATH', [empty, empty].join(delimiter));
    expect(await refusal(repository.folder)).toContain('Installeer git');
    // Two files need no git.
    expect(await diff(folder, 'a.klantreis', 'a.klantreis')).toMatch(NIETS);
  });
});
