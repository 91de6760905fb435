import { spawnSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from '../run-in';
import { folderWith, GOOD, klantreis } from '../run-cli';

const CHANGED = GOOD.replace('Wij krijgen een kind', 'Wij krijgen er een kind bij');
/** The ending that the name of each form has. */
const ENDING = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  svg: 'svg',
  sarif: 'sarif',
  github: 'txt',
  gitlab: 'json',
  azure: 'txt',
} as const;
const FAULTY = `${GOOD}  steun: x\n`;

describe('the text of a klantreis', () => {
  it('is never written over, by its own name or another', () => {
    const cwd = folderWith({ 'reis.klantreis': GOOD });
    const run = klantreis(['draw', 'reis.klantreis', '-o', 'reis.klantreis'], { cwd });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('Schrijf het zo: `-o reis.svg`.');
    expect(readFileSync(join(cwd, 'reis.klantreis'), 'utf8')).toBe(GOOD);
    expect(readdirSync(cwd)).toEqual(['reis.klantreis']);
  });

  it.each([
    ['draw', ['draw', 'reis.klantreis']],
    ['check', ['check']],
    ['diff', ['diff', 'reis.klantreis', 'reis.klantreis']],
    ['gallery', ['gallery']],
    ['review', ['review', '--base', 'HEAD']],
  ])('is kept from `%s`, however the name is spelled', async (_, args) => {
    const cwd = folderWith({ 'reis.klantreis': GOOD });
    for (const name of [
      'nieuw.klantreis',
      'REIS.KLANTREIS',
      './map/../reis.klantreis',
      'reis.klantreis.',
      'x.klantreis ',
    ]) {
      for (const force of [[], ['--force']]) {
        const run = await runIn(cwd, [...args, '-o', name, ...force]);
        expect(run, name).toMatchObject({ code: 2, out: '' });
        expect(run.err, name).toContain('Daar schrijven wij niet');
      }
    }
    expect(readdirSync(cwd)).toEqual(['reis.klantreis']);
    expect(readFileSync(join(cwd, 'reis.klantreis'), 'utf8')).toBe(GOOD);
  });

  it.skipIf(process.platform === 'win32')(
    'is kept behind a link, also one to a name that is not there yet',
    async () => {
      const cwd = folderWith({ 'reis.klantreis': GOOD });
      symlinkSync('reis.klantreis', join(cwd, 'kaart.svg'));
      symlinkSync('nieuw.klantreis', join(cwd, 'los.svg'));
      for (const name of ['kaart.svg', 'los.svg']) {
        const run = await runIn(cwd, ['draw', 'reis.klantreis', '-o', name, '--force']);
        expect(run.code).toBe(2);
        expect(run.err).toContain('verwijst naar');
      }
      expect(readFileSync(join(cwd, 'reis.klantreis'), 'utf8')).toBe(GOOD);
    },
  );

  it.skipIf(process.platform === 'win32')('is kept where it has another name, by any way to that file', async () => {
    const cwd = folderWith({ 'reis.txt': GOOD });
    linkSync(join(cwd, 'reis.txt'), join(cwd, 'hard.txt'));
    symlinkSync('reis.txt', join(cwd, 'zacht.txt'));
    for (const name of ['reis.txt', './reis.txt', join(cwd, 'reis.txt'), 'hard.txt', 'zacht.txt']) {
      const run = await runIn(cwd, ['check', 'reis.txt', '-o', name, '--force']);
      expect(run.code, name).toBe(2);
      expect(run.err, name).toContain('lezen wij in deze opdracht zelf');
    }
    expect(readFileSync(join(cwd, 'reis.txt'), 'utf8')).toBe(GOOD);
  });
});

describe('what a result may take the place of', () => {
  const forms: readonly (readonly [string, readonly string[], string])[] = [
    ['draw', ['draw', 'b.klantreis'], 'kaart.svg'],
    ...(['text', 'json', 'sarif', 'github', 'gitlab', 'azure'] as const).map(
      (form) => [`check ${form}`, ['check', 'fout.klantreis', '--format', form], `a.${ENDING[form]}`] as const,
    ),
    ['model', ['model', 'b.klantreis'], 'a.json'],
    ['check in order', ['check', 'b.klantreis'], 'a.txt'],
    ['gitlab in order', ['check', 'b.klantreis', '--format', 'gitlab'], 'a.json'],
    ...(['text', 'json', 'markdown', 'html', 'svg', 'sarif', 'github', 'gitlab', 'azure'] as const).map(
      (form) =>
        [`diff ${form}`, ['diff', 'a.klantreis', 'b.klantreis', '--format', form], `a.${ENDING[form]}`] as const,
    ),
  ];

  it.each(forms)('%s: what we made ourselves, nothing else unless by force', async (_, args, name) => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'b.klantreis': CHANGED, 'fout.klantreis': FAULTY });
    const path = join(cwd, name);
    const write = async (...more: string[]) => {
      const { code, err } = await runIn(cwd, [...args, '-o', name, ...more]);
      return { done: code !== 2, err };
    };
    expect(await write()).toMatchObject({ done: true });
    const made = readFileSync(path, 'utf8');
    expect(await write()).toMatchObject({ done: true });

    for (const other of ['Mijn notities', `Mijn notities\n\n${made}`]) {
      writeFileSync(path, other);
      expect(await write()).toMatchObject({ done: false, err: expect.stringContaining('--force') as string });
      expect(readFileSync(path, 'utf8')).toBe(other);
    }
    expect(await write('--force')).toMatchObject({ done: true });
    expect(readFileSync(path, 'utf8')).toBe(made);

    // Nothing is lost with an empty file, such as one that `mktemp` made.
    writeFileSync(path, '');
    expect(await write()).toMatchObject({ done: true });
  });

  it('a gallery looks at all its files before it writes one', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'site/index.html': '<h1>Onze site</h1>' });
    const run = await runIn(cwd, ['gallery', '-o', 'site']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('site/index.html` bestaat al');
    expect(readdirSync(join(cwd, 'site'))).toEqual(['index.html']);
    expect(await runIn(cwd, ['gallery', '-o', 'site', '--force'])).toMatchObject({ code: 0 });
    expect(await runIn(cwd, ['gallery', '-o', 'site'])).toMatchObject({ code: 0 });
  });

  it('so does a review', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD, 'verslag/opmerking.md': '# Mijn opmerkingen' });
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.nl', ...args], { cwd });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    writeFileSync(join(cwd, 'a.klantreis'), CHANGED);
    const review = (...more: string[]) => runIn(cwd, ['review', '--base', 'HEAD', '-o', 'verslag', ...more]);
    expect(await review()).toMatchObject({ code: 2, err: expect.stringContaining('opmerking.md') as string });
    expect(readdirSync(join(cwd, 'verslag'))).toEqual(['opmerking.md']);
    expect(await review('--force')).toMatchObject({ code: 0 });
    expect(await review()).toMatchObject({ code: 0 });
  });

  it('never the settings or the approvals', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    for (const name of ['klantreis.json', 'klantreis-akkoord.txt', 'map/KLANTREIS.json']) {
      const format = name.endsWith('json') ? 'json' : 'text';
      const run = await runIn(cwd, ['check', '--format', format, '-o', name, '--force']);
      expect(run, name).toMatchObject({ code: 2, err: expect.stringContaining('Daar schrijven wij niet') as string });
    }
    expect(readdirSync(cwd)).toEqual(['a.klantreis']);
  });
});

describe('the name of a result', () => {
  it.each([
    [['draw', 'a.klantreis', '-o', 'kaart.gif'], 'een tekening in SVG', '`-o kaart.svg`'],
    [['draw', 'a.klantreis', '-o', 'kaart.v2'], 'een tekening in SVG', '`-o kaart.v2.svg`'],
    [['draw', 'a.klantreis', '-o', 'kaart'], 'een tekening in SVG', '`-o kaart.svg`'],
    [['draw', 'a.klantreis', '-o', 'kaart 2.0'], 'een tekening in SVG', '`-o kaart 2.0.svg`'],
    [['draw', 'a.klantreis', '-o', 'kaart.'], 'een tekening in SVG', '`-o kaart.svg`'],
    [['check', '-o', 'melding'], 'gewone tekst', '`-o melding.txt`'],
    [['check', '-o', 'melding.html'], 'gewone tekst', '`-o melding.txt`'],
    [['check', '--format', 'text', '-o', 'melding.json'], 'gewone tekst', 'Zet er `--format json` bij'],
    [['diff', 'a.klantreis', 'a.klantreis', '--format', 'text', '-o', 'x.html'], 'gewone tekst', '`--format html`'],
    [['model', 'a.klantreis', '-o', 'inhoud.txt'], 'JSON', '`-o inhoud.json`'],
    [['diff', 'a.klantreis', 'a.klantreis', '--format', 'html', '-o', 'x.svg'], 'webpagina', '`--format svg`'],
    [['gallery', '-o', 'pagina.html'], 'geen goede naam voor een map', '`-o pagina`'],
  ])('%j promises what we make', async (args, vorm, raad) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const { code, out, err } = await runIn(cwd, [...args, '--force']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(vorm);
    expect(err).toContain(raad);
    expect(readdirSync(cwd)).toEqual(['a.klantreis']);
  });

  it.each([
    [['check'], 'melding.json', '{\n  "files": 1,'],
    [['check'], 'melding.sarif', '{\n  "$schema"'],
    [['check'], 'melding.TXT', '1 bestand nagekeken'],
    [['check', '--format', 'sarif'], 'melding.json', '{\n  "$schema"'],
    [['diff', 'a.klantreis', 'b.klantreis'], 'verschil.html', '<!doctype html>'],
    [['diff', 'a.klantreis', 'b.klantreis'], 'verschil.md', '## '],
    [['diff', 'a.klantreis', 'b.klantreis'], 'verschil.svg', '<svg '],
  ])('%j -o %s says what we make, unless --format does', async (args, name, start) => {
    const cwd = folderWith(
      args[0] === 'check' ? { 'a.klantreis': GOOD } : { 'a.klantreis': GOOD, 'b.klantreis': CHANGED },
    );
    expect(await runIn(cwd, [...args, '-o', name])).toMatchObject({ out: '' });
    expect(readFileSync(join(cwd, name), 'utf8').startsWith(start)).toBe(true);
  });

  it.each(['kaart.svg', 'KAART.SVG', 'kaart 2.0.svg', 'st. jan.svg'])('%s is fine for a picture', async (name) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    expect(await runIn(cwd, ['draw', 'a.klantreis', '-o', name])).toMatchObject({ code: 0 });
    expect(readdirSync(cwd).toSorted()).toEqual([name, 'a.klantreis'].toSorted());
  });
});

describe('a place where nothing can be written', () => {
  it('has a message of its own', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    mkdirSync(join(cwd, 'map.svg'));
    const draw = async (name: string) => (await runIn(cwd, ['draw', 'a.klantreis', '-o', name])).err;
    expect(await draw('map.svg')).toContain('dat is een map');
    expect(await draw('weg/kaart.svg')).toContain('de map bestaat niet');
    writeFileSync(join(cwd, 'vast.svg'), 'x');
    chmodSync(join(cwd, 'vast.svg'), 0o444);
    if (process.getuid?.() !== 0) expect(await draw('vast.svg')).toContain('mogen');
  });

  it.skipIf(process.platform === 'win32')('does not hold for a device', async () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    expect(await runIn(cwd, ['draw', 'a.klantreis', '-o', '/dev/null'])).toMatchObject({ code: 0 });
  });
});
