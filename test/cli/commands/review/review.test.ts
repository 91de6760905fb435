import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readReview } from '../../../../src/outputs/review/review-read';
import { readVerslag } from '../../../../src/forge/verslag';
import { JOURNEY, NOOR } from '../../../support/journey';
import { newFolder, Repository } from '../../../support/repository';
import { runIn } from '../../run-in';

const BASE = `${NOOR}\n${JOURNEY}      gevoel negatief: ze vindt niets\n`;
/** A claim that rests on nothing, of which the check tells. */
const CLAIM = '    stap bellen: Noor belt\n      gevoel positief: er is tijd\n';
/** New evidence carries the feeling that is better now. */
const BETTER = `${BASE.replace('negatief: ze vindt niets', 'positief: ze vindt het meteen')}        volgens proef

bron proef: Proef met de website
  soort gebruikerstest
  aantal 9
  datum 2026-10
`;
const WORSE = BASE.replace('negatief: ze', 'zeer-negatief: ze');
const BROKEN = BASE.replace('voor noor', 'voor nor');

/** A repository on the branch of a pull request, as a forge fetches it. */
function request(head: string, base = BASE): Repository {
  const repository = Repository.create({ 'reis.klantreis': base });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'melding');
  repository.commit({ 'reis.klantreis': head });
  return repository;
}

const read = ({ folder }: Repository, name: string, map = 'klantreis-verslag') =>
  readFileSync(join(folder, map, name), 'utf8');

describe('klantreis review', () => {
  it('writes the report, tells what changed, and is content with an improvement', async () => {
    const repository = request(BETTER.replace('\nbron proef', `${CLAIM}\nbron proef`));
    const { code, out, err } = await runIn(repository.folder, ['review', '--base', 'main']);
    expect({ code, err }).toEqual({ code: 0, err: 'Het rapport staat in klantreis-verslag/rapport.html\n' });
    expect(out).toContain('Wat verandert er van main naar uw bestanden van nu?');
    expect(out).toMatch(/het\s+gevoel\s+gaat\s+van\s+negatief\s+naar\s+positief\s+\(beter\),\s+nieuw\s+bewijs:/);
    expect(out).toContain('1 bestand nagekeken: ');
    expect(read(repository, 'opmerking.md')).toMatch(/^<!-- klantreis.*-->\n/);
    const verslag = read(repository, 'verslag.json');
    expect(readReview(verslag).summary).toMatchObject({ breuk: 0 });
    expect(readReview(verslag).summary.verbetering).toBeGreaterThan(0);
    expect(readVerslag(verslag)).toMatchObject({
      check: { problems: [{ code: 'KR501', line: 15 }] },
      pullRequest: null,
    });
    expect(readdirSync(join(repository.folder, 'klantreis-verslag')).sort()).toEqual([
      'klantreis.sarif',
      'opmerking.md',
      'rapport.html',
      'verslag.json',
      'wijzigingen-kind.svg',
    ]);
    expect(read(repository, 'wijzigingen-kind.svg')).toMatch(/^<svg [^]*Noor zoekt het op/);
    expect(read(repository, 'rapport.html')).toMatch(/^<!doctype html>[^]*<svg [^]*Noor zoekt het op/);
    expect(JSON.parse(read(repository, 'klantreis.sarif'))).toMatchObject({ version: '2.1.0' });
  });

  it('leaves out what others did on the branch since the change began', async () => {
    const repository = request(BETTER);
    repository.git('checkout', '--quiet', 'main');
    repository.commit({
      'later.klantreis': 'persona later: Later\n',
      'reis.klantreis': BASE.replace('Wij krijgen', 'Zij krijgen'),
    });
    repository.git('checkout', '--quiet', 'melding');
    const { out } = await runIn(repository.folder, ['review', '--base', 'main']);
    expect(out).toMatch(/het\s+gevoel\s+gaat\s+van\s+negatief\s+naar\s+positief/);
    expect(out).not.toMatch(/Zij krijgen|Later/);
  });

  it('looks at a revision that was named, whatever stands on the disk', async () => {
    const repository = request(BETTER);
    writeFileSync(join(repository.folder, 'reis.klantreis'), BROKEN);
    const named = await runIn(repository.folder, ['review', '--base', 'main', '--head', 'melding']);
    expect(named.code).toBe(0);
    expect(named.out).toContain('Wat verandert er van main naar melding?');
    expect((await runIn(repository.folder, ['review', '--base', 'main'])).code).toBe(1);
  });

  it('looks at the named files and folders only', async () => {
    const repository = request(BETTER);
    repository.commit({ 'ander/fout.klantreis': 'klantreis x: X\n  voor niemand\n' });
    expect((await runIn(repository.folder, ['review', '--base', 'main'])).code).toBe(1);
    const { code, out } = await runIn(repository.folder, ['review', '--base', 'main', '--', 'reis.klantreis']);
    expect(code).toBe(0);
    expect(out).not.toContain('fout.klantreis');
  });

  it('knows a path that the change took away, and refuses one that is nowhere', async () => {
    const repository = Repository.create({ 'a.klantreis': BASE, 'weg/b.klantreis': 'persona weg: Weg\n' });
    repository.git('rm', '--quiet', '-r', 'weg');
    const { code, out } = await runIn(repository.folder, ['review', '--base', 'main', 'weg']);
    expect(code).toBe(0);
    expect(out).toContain('Weg');
    const nowhere = await runIn(repository.folder, ['review', '--base', 'main', 'main']);
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('`main` staat niet in') as string });
  });

  it('says when nothing changed in meaning', async () => {
    const repository = request(`${BASE}\n# een opmerking\n`);
    const { code, out } = await runIn(repository.folder, ['review', '--base', 'main']);
    expect(code).toBe(0);
    expect(out).toContain('Er is niets veranderd in betekenis.');
  });

  it('is not stopped by what was wrong before, and says so in one line', async () => {
    const repository = request(`# een opmerking\n${BROKEN.replace('negatief', 'zeer-negatief')}`, BROKEN);
    const { code, out } = await runIn(repository.folder, ['review', '--base', 'main']);
    expect(code).toBe(0);
    expect(out).toMatch(/Wat er al was: 1 fout.* Dat komt niet door deze wijziging\.\n/);
    const comment = read(repository, 'opmerking.md');
    expect(comment).toContain('Wat er al was: 1 fout');
    expect(comment).not.toContain('`nor`');
    expect(read(repository, 'klantreis.sarif')).not.toContain('KT017');
    const { check } = readVerslag(read(repository, 'verslag.json'))!;
    expect(check.problems.filter(({ code }) => code === 'KT017')).toMatchObject([{ old: true }]);
  });

  it('says what is new once', async () => {
    const repository = request(BROKEN);
    const { code, out } = await runIn(repository.folder, ['review', '--base', 'main']);
    expect(code).toBe(1);
    // In its klantreis: so little needs no block for each reader, and the list of the check only counts it.
    expect(out.match(/^ +⚠ Let op +Nieuwe fout/gm)).toHaveLength(1);
    expect(out).not.toMatch(/fout +KT017/);
    expect(out).toMatch(/1 bestand nagekeken: 1 fout.*\nWat nieuw is, staat hierboven bij de wijzigingen\.\n/);
    const comment = read(repository, 'opmerking.md');
    expect(comment.match(/Er is geen persona met de naam/g)).toHaveLength(1);
    expect(comment).toContain('Wat nieuw is, staat hierboven bij de wijzigingen.');
  });

  it('puts the report where it is asked to', async () => {
    const repository = request(BETTER);
    const { err } = await runIn(repository.folder, ['review', '--base', 'main', '-o', 'uit/hier']);
    expect(err).toBe('Het rapport staat in uit/hier/rapport.html\n');
    expect(existsSync(join(repository.folder, 'uit/hier/rapport.html'))).toBe(true);
  });
});

describe('the outcome of klantreis review', () => {
  it.each([
    { name: 'an improvement', head: BETTER, failOn: [], outcome: 0 },
    { name: 'an improvement, where let op counts', head: BETTER, failOn: ['--fail-on', 'let-op'], outcome: 0 },
    { name: 'a worse feeling', head: WORSE, failOn: [], outcome: 0 },
    { name: 'a worse feeling, where breuk counts', head: WORSE, failOn: ['--fail-on', 'breuk'], outcome: 0 },
    { name: 'a worse feeling, where let op counts', head: WORSE, failOn: ['--fail-on', 'let-op'], outcome: 1 },
    { name: 'a mistake in the text', head: BROKEN, failOn: [], outcome: 1 },
  ])('with $name is $outcome', async ({ head, failOn, outcome }) => {
    const repository = request(head);
    const { code, out } = await runIn(repository.folder, ['review', '--base', 'main', ...failOn]);
    expect(code).toBe(outcome);
    // A red check says why, wherever somebody reads.
    const isAsked = outcome === 1 && failOn.length > 0;
    const reason = /De controle is rood: dit project laat \d+ punt(?:en)? om op te letten niet door zonder akkoord\./;
    for (const text of [out.replace(/\s+/g, ' '), read(repository, 'opmerking.md'), read(repository, 'rapport.html')])
      expect(reason.test(text)).toBe(isAsked);
    expect(readVerslag(read(repository, 'verslag.json'))!.check.failOn).toBe(failOn[1]);
  });

  it('counts no change that somebody agreed with', async () => {
    const repository = request(WORSE);
    const args = ['review', '--base', 'main', '--fail-on', 'let-op'];
    await runIn(repository.folder, args);
    const { changes } = readReview(read(repository, 'verslag.json'));
    const list = changes.map(({ fingerprint }) => `${fingerprint} besproken met Noor\n`).join('');
    writeFileSync(join(repository.folder, 'klantreis-akkoord.txt'), list);
    expect((await runIn(repository.folder, args)).code).toBe(0);
    expect(read(repository, 'opmerking.md')).toContain('besproken met Noor');
  });
});

describe('klantreis review that cannot run', () => {
  it('asks what to compare with', async () => {
    const { folder } = request(BETTER);
    const { code, err } = await runIn(folder, ['review']);
    expect(code).toBe(2);
    expect(err).toContain('`klantreis review --base main`');
  });

  it.each([
    ['github', '`fetch-depth: 0` bij `actions/checkout`'],
    ['gitlab', '`GIT_DEPTH` op `0`'],
    ['azure', '`fetchDepth: 0` bij `checkout: self`'],
  ])('on %s says how to fetch a branch that is not there', async (forge, help) => {
    const { folder } = request(BETTER);
    const { code, err } = await runIn(folder, ['review', '--forge', forge, '--base', 'hoofd']);
    expect(code).toBe(2);
    expect(err).toContain('`hoofd`');
    expect(err).toContain(help);
  });

  it('says so of a shallow clone in which the beginning of the branch is missing', async () => {
    const { folder } = request(BETTER);
    const clone = new Repository(newFolder());
    clone.git('clone', '--quiet', '--depth=1', '--no-single-branch', pathToFileURL(folder).href, '.');
    clone.git('checkout', '--quiet', 'melding');
    const { code, err } = await runIn(clone.folder, ['review', '--forge', 'github', '--base', 'main']);
    expect(code).toBe(2);
    expect(err).toContain('`fetch-depth: 0` bij `actions/checkout`');
  });

  it.each(['-x', '--all', 'main^{tree}', ''])('takes %j for no revision', async (head) => {
    const { folder } = request(BETTER);
    const { code } = await runIn(folder, ['review', '--base', 'main', `--head=${head}`]);
    expect(code).toBe(2);
  });

  it('says so where the folder of the report is a file', async () => {
    const repository = request(BETTER);
    repository.write({ bestand: '' });
    const { code, err } = await runIn(repository.folder, ['review', '--base', 'main', '-o', 'bestand']);
    expect(code).toBe(2);
    expect(err).toContain('`bestand`');
  });
});

describe('klantreis comment', () => {
  it.each([
    [[], 'Zeg erbij waar het verslag staat'],
    [['--from', 'x.json'], 'Zeg erbij waar de pull request staat'],
    [['--forge', 'github', '--from', 'x.json'], 'is er niet, of wij kunnen het niet lezen'],
    [['--forge', 'github', '--from', '.'], 'is er niet, of wij kunnen het niet lezen'],
    [['--forge', 'github', '--from', 'x.json', '--pr', '0'], '`0` is geen nummer'],
    [['--forge', 'github', '--from', 'x.json', 'map'], 'Haal `map` weg'],
  ])('%j is told what is missing', async (args, help) => {
    const { code, err } = await runIn(newFolder(), ['comment', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(help);
  });

  it.each(['', '{}', '[]', 'null', '{"check":{"problems":[]},"pullRequest":7}', '{"changes":[]}'])(
    'takes %j for no report',
    async (text) => {
      const folder = newFolder();
      mkdirSync(join(folder, 'map'));
      writeFileSync(join(folder, 'map', 'verslag.json'), text);
      const { code, err } = await runIn(folder, ['comment', '--forge', 'github', '--from', 'map/verslag.json']);
      expect(code).toBe(2);
      expect(err).toContain('is geen verslag');
    },
  );

  it('reads no report that is too large', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'verslag.json'), ' '.repeat(20_100_000));
    const { code, err } = await runIn(folder, ['comment', '--forge', 'github', '--from', 'verslag.json']);
    expect(code).toBe(2);
    expect(err).toContain('te groot');
  });
});
