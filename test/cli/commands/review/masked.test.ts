import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../../../src/outputs/registry';
import { allOf, asName, bare, everyLine, PERSONAL } from '../../../support/personal-lines';
import { Repository } from '../../../support/repository';
import { temporaryFolder } from '../../../support/temporary-folder';
import { runIn } from '../../run-in';

const FORMATS = OUTPUTS.filter((one) => ['review', 'annotations'].includes(one.of)).map(({ id }) => id);

/** The values that stand whole in a text, however they are spaced there. */
function shown(text: string): string[] {
  const plain = bare(text.replace(/<[^>]*>|\\u[\da-f]{4}/g, ''));
  return Object.values(PERSONAL)
    .flat()
    .filter((value) => plain.includes(bare(value)));
}

const NAME = asName(Object.values(PERSONAL).flat().join('-'));
const BRANCH = asName(`${PERSONAL.bsn![0]} ${PERSONAL.naam![0]} ${PERSONAL.telefoon![1]}`);

/** A pull request in which all that can hold a value holds one. */
function request(): Repository {
  const repository = new Repository(temporaryFolder('klantreis mask-'));
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.commit({
    'reis.klantreis': everyLine(`Zij belde ${allOf(0)} daarna`, 'iets'),
    'klantreis.json': '{}',
    [`oud-${NAME.slice(0, 120)}.klantreis`]: 'klantreis weg: Weg\n',
  });
  repository.git('branch', `main-${BRANCH}`);
  repository.git('checkout', '--quiet', '-b', `fix-${BRANCH}`);
  repository.git('rm', '--quiet', `oud-${NAME.slice(0, 120)}.klantreis`);
  repository.commit({
    'reis.klantreis': `# ${allOf(1)}\n${everyLine(`Zij belde ${allOf(1)} daarna`, NAME)}${allOf(0)}\n`,
    [`${NAME.slice(0, 120)}.klantreis`]: `klantreis ander-${NAME}: ${allOf(0)}\n  voor ${asName(PERSONAL.naam![0])}\n`,
    'klantreis.json': JSON.stringify({ [allOf(1)]: 1, regels: { [PERSONAL.mail![0]]: PERSONAL.naam![1] } }),
    'klantreis-akkoord.txt': `abc-1 ${allOf(1)}\n`,
    [`data/${NAME.slice(0, 120)}.csv`]: `wat\n${allOf(1)}\n`,
  });
  return repository;
}

describe('what leads to a real person', () => {
  let repository: Repository;
  beforeAll(() => {
    repository = request();
  });
  afterAll(() => {
    rmSync(repository.folder, { recursive: true, force: true });
  });
  const run = (args: readonly string[], env = {}) => runIn(repository.folder, args, { env });
  const both = ({ out, err }: { readonly out: string; readonly err: string }) => out + err;

  it('stands whole in the files themselves', () => {
    const text = readFileSync(join(repository.folder, 'reis.klantreis'), 'utf8');
    expect(shown(text)).toHaveLength(2 * Object.keys(PERSONAL).length);
  });

  it.each(FORMATS)('stands nowhere in a comparison as %s', async (format) => {
    const file = join(repository.folder, `uit.${format}`);
    const args = ['diff', `main-${BRANCH}..HEAD`, '--format', format, '-o', file, '--force'];
    const ran = await run([...args, '--fail-on', 'let-op']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    const text = readFileSync(file, 'utf8');
    expect(text.length).toBeGreaterThan(500);
    expect(shown(text + both(ran))).toEqual([]);
  });

  it('stands nowhere on the terminal, with what to approve', async () => {
    const ran = await run(['diff', `main-${BRANCH}..fix-${BRANCH}`, '--fail-on', 'let-op']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('akkoord');
    expect(shown(both(ran))).toEqual([]);
    expect(shown(both(await run(['diff', '--gewenst', 'reis.klantreis'])))).toEqual([]);
  });

  it.each([['github'], ['gitlab'], ['azure'], [undefined]])('stands nowhere in a review for %s', async (forge) => {
    const folder = join(repository.folder, `verslag-${forge ?? 'geen'}`);
    const asked = ['review', '--base', `main-${BRANCH}`, '--head', `fix-${BRANCH}`, '--output', folder];
    const ran = await run([...asked, ...(forge === undefined ? [] : ['--forge', forge])]);
    expect(ran.code).not.toBe(0);
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining(['opmerking.md', 'rapport.html', 'verslag.json']));
    const texts = files.map((name) => name + readFileSync(join(folder, name), 'utf8'));
    expect(shown(texts.join('\n') + both(ran))).toEqual([]);
  });

  it('stands nowhere in the words of git, whether the file can be read or not', async () => {
    const ran = await run(['git', 'textconv', 'reis.klantreis']);
    expect(ran.out).toContain('Zij belde');
    expect(shown(both(ran))).toEqual([]);
    repository.write({ 'oud.klantreis': Buffer.from(`caf\u00e9 ${allOf(0)}`, 'latin1') });
    expect(shown(both(await run(['git', 'textconv', 'oud.klantreis'])))).toEqual([]);
  });

  it.each([['draw'], ['model']])('is what it is in the work of its author, who hears of it: %s', async (command) => {
    const { out, err } = await run([command, 'reis.klantreis']);
    expect(shown(out).length).toBeGreaterThan(3);
    expect(err).toMatch(/op \d+ plekken staat iets dat naar een echt mens kan leiden/);
    expect(err).toContain('klantreis privacy reis.klantreis');
  });
});
