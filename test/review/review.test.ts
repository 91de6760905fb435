import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { klantreis, type RunOptions } from '../cli/run-cli';
import { golden } from '../support/golden';
import { type History, makeHistory, REIS } from './history';

/**
 * Three people work on one journey in a real repository, with branches, renames, a rebase and a conflict; then every command that
 * reviews is run on it, as it is shipped. The goldens in test/golden/nakijken-* are what a reviewer reads: read them aloud before you
 * accept new ones.
 */
let history: History;
let folder: string;
let out: string;

const run = (args: readonly string[], options: RunOptions = {}) => klantreis(args, { cwd: folder, ...options });

interface Json {
  readonly changes: readonly { readonly code: string; readonly message: string; readonly fingerprint: string }[];
  readonly summary: Readonly<Record<string, number>>;
}
const json = (...args: readonly string[]): Json => JSON.parse(run(['diff', ...args, '--format', 'json']).out) as Json;
const messages = (...args: readonly string[]) => json(...args).changes.map(({ message }) => message);

beforeAll(() => {
  history = makeHistory((cwd, ...args) => klantreis(args, { cwd }));
  folder = history.story.folder;
  out = mkdtempSync(join(tmpdir(), 'klantreis uitvoer-'));
});

afterAll(() => {
  rmSync(history.story.folder, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

describe('two people on one journey', () => {
  it('are merged by meaning, also where the line ends of one are of Windows', () => {
    expect(history.install.code).toBe(0);
    expect(history.merge.code).toBe(0);
    const text = history.story.git('show', `main:${REIS}`);
    expect(text).toContain('# Nagelezen door Anouk.\r\n');
    for (const line of ['wacht 4 weken', 'stap bijlagen: Fatima zoekt haar bijlagen', 'gewenst wacht 1 week']) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(/^[<=>]{7}|wacht 8 weken/m);
  });

  it('get a choice in Dutch where both changed one feeling, and there only', () => {
    expect(history.rebase.code).toBe(1);
    expect(history.rebase.err).toContain(
      'op één plek veranderden twee mensen hetzelfde, op regel 40. Kies daar een versie.',
    );
    const [, ours, theirs] = /^<{7} .*\r?\n([^]*?)^={7}\r?\n([^]*?)^>{7} /m.exec(history.conflict)!;
    expect([ours!.trim(), theirs!.trim()]).toEqual([
      'gevoel negatief: zij hoort weinig en de aanmaning komt wel',
      'gevoel zeer-negatief: zij doet de post niet meer open',
    ]);
  });

  it('still see a picture and one message of the file with the choice', () => {
    const work = mkdtempSync(join(out, 'keuze-'));
    writeFileSync(join(work, 'keuze.klantreis'), history.conflict);
    writeFileSync(join(work, 'personas.klantreis'), history.story.read('personas.klantreis'));
    const found = run(['check', 'keuze.klantreis'], { cwd: work });
    expect(found.code).toBe(1);
    expect(found.out.match(/KT050/g)).toHaveLength(1);
    expect(run(['draw', 'keuze.klantreis'], { cwd: work }).out).toContain('Fatima wacht op het');
  });

  it('read `git log -p` in words', async () => {
    const log = history.story.git('log', '-p', '--format=%an: %s', 'begin..eerlijk', '--', REIS);
    expect(log).toContain('-  Stap wachten: wacht 8 weken');
    // Which lines stand around a change is up to the version of git.
    const changed = log.split('\n').filter((line) => /^(?:[-+](?![-+])|\w+: )/.test(line));
    await expect(changed.join('\n')).toMatchFileSnapshot(golden('nakijken-log.txt'));
  });

  it('see that git helps, and can turn it off to the letter', () => {
    expect(run(['git', 'status']).code).toBe(0);
    expect(run(['git', 'uninstall']).code).toBe(0);
    expect(history.story.tries('config', '--get-regexp', '^(merge|diff)\\.klantreis').out).toBe('');
    expect(run(['git', 'install']).code).toBe(0);
  });
});

describe('klantreis diff', () => {
  it.each([
    ['nakijken-korter.txt', ['begin..korter']],
    ['nakijken-eerlijk.txt', ['main...eerlijk']],
    ['nakijken-gewenst.txt', ['--gewenst', REIS]],
  ])('tells what changed in %s', async (file, args) => {
    const told = run(['diff', ...args]);
    expect(told).toMatchObject({ code: 0, err: '' });
    await expect(told.out).toMatchFileSnapshot(golden(file));
  });

  it('finds nothing in another layout, other line ends and another name of a file', () => {
    expect(run(['diff', 'begin..opmaak']).out).toContain('Er is niets veranderd in betekenis.');
    expect(messages('begin', 'main', 'reizen/parkeervergunning.klantreis')).toEqual([]);
  });

  it('says that a klantreis is gone, and that a file is no text', () => {
    const { out: told } = run(['diff', 'begin', 'main']);
    expect(told).toContain('Klantreis ‘Mijn afvalpas doet het niet’ is weggehaald');
    expect(told).toMatch(
      /Wat er\s+verandert in\s+‘reizen\/folder\.klantreis’, weten\s+wij\s+niet:\s[^:]*\sniet\s[^:]*worden\s+gelezen:/,
    );
  });

  it('takes files, folders, the standard input, revisions with paths and one klantreis of a file', () => {
    const then = join(out, 'toen.klantreis');
    writeFileSync(then, history.story.git('show', `begin:${REIS}`));
    const told = messages('begin:' + REIS, REIS).filter((one) => one.startsWith('Stap'));
    expect(told.length).toBeGreaterThan(5);
    const facts = (list: readonly string[]) =>
      list.filter((one) => one.includes('de wachttijd gaat van 8 weken naar 4 weken'));
    expect(facts(told)).toHaveLength(1);
    expect(facts(messages(then, REIS))).toHaveLength(1);
    const piped = run(['diff', '-', REIS, '--format', 'json'], { input: readFileSync(then) });
    expect(facts((JSON.parse(piped.out) as Json).changes.map(({ message }) => message))).toHaveLength(1);
    expect(facts(messages('begin', 'reizen'))).toHaveLength(1);
    expect(run(['diff', `${then}#kwijtschelding`, 'reizen/parkeervergunning.klantreis#parkeren']).code).toBe(0);
  });

  it.each([
    ['text', /^ {2}✖ Breuk +Persona ‘Ronald’ is weggehaald/m],
    ['json', /"code": "VS006",[^}]*"level": "breuk"/],
    ['markdown', /^- ✖ \*\*Breuk\*\* · Persona \*Ronald\* is weggehaald/m],
    ['html', /<svg [^]*Fatima krijgt[^]*>✖<\/span> Breuk<\/span> Persona <em>Ronald<\/em> is weggehaald/],
    ['svg', /^<svg [^]*>NIEUW<[^]*De rekenhulp op/i],
    ['sarif', /"ruleId": "VS006",[^]*?"level": "error",[^]*?"uri": "personas.klantreis"/],
    ['github', /^::error file=personas\.klantreis,[^\n]*::Persona \*Ronald\*/m],
    ['gitlab', /"check_name": "VS006",[^]*?"severity": "critical",[^]*?"path": "personas.klantreis"/],
    ['azure', /^##vso\[task\.logissue type=error;sourcepath=personas\.klantreis;/m],
  ])('writes %s, with the gravest change', (format, shown) => {
    const path = join(out, `verschil.${format}`);
    const told = run(['diff', 'main..eerlijk', '--format', format, '-o', path]);
    expect(told).toMatchObject({ code: 0, out: '' });
    const written = readFileSync(path, 'utf8');
    expect(written).toMatch(shown);
    if (['json', 'sarif', 'gitlab'].includes(format)) expect(() => JSON.parse(written) as unknown).not.toThrow();
  });

  it('tells what standard input is against a version', () => {
    const input = history.story.git('show', `begin:${REIS}`).replace('zij schrikt van', 'zij begrijpt niets van');
    const told = run(['diff', `begin:${REIS}`, '-'], { input });
    expect(told.out).toContain(`Wat verandert er van begin:${REIS} naar wat u aanlevert?`);
    expect(told.out).toContain('zij -schrikt- +begrijpt niets+ van het bedrag');
  });

  it('refuses by level, and not what somebody agreed with', () => {
    const args = ['diff', 'main...eerlijk', '--fail-on', 'breuk'];
    expect(run(args).code).toBe(1);
    const broken = json('main...eerlijk').changes.find(({ code }) => code === 'VS006')!;
    const file = join(out, 'akkoord.txt');
    writeFileSync(file, `${broken.fingerprint} Ronald is met pensioen, wij passen de reis hierna aan\n`);
    const agreed = run([...args, '--approvals', file]);
    expect(agreed.code).toBe(0);
    expect(agreed.out).toMatch(/kkoord.*\n?.*Ronald is met pensioen/);
    writeFileSync(file, `${broken.fingerprint}\n`);
    expect(run([...args, '--approvals', file]).code).toBe(2);
  });

  it('says in Dutch what a shallow clone lacks', () => {
    const shallow = join(out, 'ondiep');
    history.story.git('clone', '--quiet', '--depth=1', pathToFileURL(folder).href, shallow);
    const told = run(['diff', 'origin/begin..HEAD'], { cwd: shallow });
    expect(told.code).toBe(2);
    expect(told.err).toMatch(/git fetch/);
  });
});

describe('before something is shared', () => {
  it('the check finds the persona that is gone, in the form of every forge', () => {
    for (const format of ['sarif', 'github', 'gitlab', 'azure']) {
      const told = run(['check', '--format', format]);
      expect(told.code).toBe(2);
      expect(told.out).toContain('ronald');
    }
  });

  it('a number of a resident that is about to be recorded stops it, and is not repeated', () => {
    const { story } = history;
    story.write('reizen/notitie.klantreis', '# Gebeld met bsn 111222333\n');
    story.git('add', '--all');
    const told = run(['privacy', '--staged']);
    expect(told.code).toBe(1);
    expect(told.out).toContain('KR201');
    expect(told.out + told.err).not.toContain('111222333');
    story.git('reset', '--quiet', '--hard');
    expect(run(['privacy', '--staged']).code).toBe(0);
  });

  it('a review writes all that a pull request needs, and then ends by policy', async () => {
    // A report of another name is of another part of the repository, which has a comment of its own.
    const report = join(out, 'nakijken/klantreis-verslag');
    const told = run(['review', '--base', 'main', '--output', report, '--fail-on', 'breuk']);
    expect(told.code).toBe(1);
    expect(readdirSync(report).toSorted()).toEqual(
      expect.arrayContaining(['klantreis.sarif', 'opmerking.md', 'rapport.html', 'verslag.json']),
    );
    const comment = readFileSync(join(report, 'opmerking.md'), 'utf8');
    expect(comment).toContain('Wat betekent dit voor Fatima?');
    await expect(comment).toMatchFileSnapshot(golden('nakijken-opmerking.md'));
  });
});
