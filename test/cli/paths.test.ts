import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/bundle';
import { CLI, folderWith, GOOD, klantreis } from './run-cli';

function filesIn(cwd: string, ...paths: readonly string[]): { readonly code: number | null; readonly files: number } {
  const { code, out } = klantreis(['check', '--format', 'json', ...paths], { cwd });
  return { code, files: (JSON.parse(out) as { files: number }).files };
}

describe('paths', () => {
  it('may be files, folders and patterns, and count once', () => {
    const cwd = folderWith({
      'a/een.klantreis': GOOD,
      'b/c/twee.klantreis': GOOD,
      'b/lees.txt': 'x',
      'b/klantreis.json': '{}',
    });
    expect(filesIn(cwd)).toEqual({ code: 0, files: 2 });
    expect(filesIn(cwd, 'b')).toEqual({ code: 0, files: 1 });
    expect(filesIn(cwd, '**/*.klantreis', 'a', 'a/een.klantreis', join(cwd, 'a/een.klantreis'))).toEqual({
      code: 0,
      files: 2,
    });
    expect(filesIn(cwd, 'b/**')).toEqual({ code: 0, files: 1 });
  });

  it('may hold spaces, accents, emoji and the signs of patterns', () => {
    const cwd = folderWith({ 'mijn map/réis 🙂 [1].klantreis': GOOD });
    expect(filesIn(cwd, 'mijn map/réis 🙂 [1].klantreis')).toEqual({ code: 0, files: 1 });
  });

  it('lead to a file from a Mac, whose accents are signs of their own', () => {
    const typed = 'réizen/één.klantreis';
    const cwd = folderWith({ [typed.normalize('NFD')]: GOOD });
    expect(filesIn(cwd, typed.normalize('NFC'))).toEqual({ code: 0, files: 1 });
    for (const command of ['model', 'draw', 'format']) {
      expect(klantreis([command, typed.normalize('NFC')], { cwd }).code, command).toBe(0);
    }
    expect(klantreis(['diff', typed.normalize('NFC'), typed.normalize('NFD')], { cwd }).code).toBe(0);
  });

  it('that read the same, of two files with different signs, lead to the one that was typed', () => {
    const name = 'één.klantreis';
    const cwd = folderWith({ [name.normalize('NFC')]: GOOD, [name.normalize('NFD')]: GOOD });
    expect(klantreis(['check', name.normalize('NFD')], { cwd }).out).toContain('1 bestand nagekeken');
  });

  it('may start with a dash after --', () => {
    const cwd = folderWith({ '-o.klantreis': GOOD });
    expect(klantreis(['format', '-o.klantreis'], { cwd }).code).toBe(2);
    expect(filesIn(cwd, '--', '-o.klantreis')).toEqual({ code: 0, files: 1 });
    expect(klantreis(['model', '--', '-o.klantreis'], { cwd }).code).toBe(0);
  });

  it('passes over node_modules and folders that start with a dot, unless they are named', () => {
    const cwd = folderWith({
      'a.klantreis': GOOD,
      'node_modules/b.klantreis': GOOD,
      '.git/c.klantreis': GOOD,
      'klantreis.json': '{}',
    });
    expect(filesIn(cwd)).toEqual({ code: 0, files: 1 });
    expect(filesIn(cwd, '.git/c.klantreis').files).toBe(1);
  });

  it('that lead nowhere are told, and the others are still checked', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const run = klantreis(['check', 'a.klantreis', 'weg.klantreis', 'x/*.klantreis'], { cwd });
    expect(run.code).toBe(2);
    expect(run.out).toBe(
      '1 bestand nagekeken: wij vonden geen fouten, waarschuwingen of tips.\n“Wij krijgen een kind” is een concept. Er staan nog geen uitspraken in over hoe het gaat.\n',
    );
    expect(run.err).toBe(
      'Het bestand of de map `weg.klantreis` bestaat niet. Kijk of de naam goed is getypt.\n' +
        'Geen enkele klantreis past bij `x/*.klantreis`.\n',
    );
  });

  it.each([['weg.klantreis'], ['']])('that lead nowhere alone (%j) give no report', (path) => {
    const run = klantreis(['check', path], { cwd: folderWith({ 'a.klantreis': GOOD }) });
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('bestaat niet');
  });

  it.each(['gesprek.vtt', 'mail.eml', 'tabel.csv', 'agenda.ics', 'map/deelnemers.xlsx'])(
    'that are no klantreis are not read as one: %s',
    (path) => {
      const cwd = folderWith({ 'a.klantreis': GOOD, [path]: 'WEBVTT\n\nJan: ik belde 06-12345678\n' });
      const run = klantreis(['check', path], { cwd });
      expect(run).toMatchObject({ code: 2, out: '' });
      expect(run.err).toBe(
        `Het bestand \`${path}\` is geen klantreis. Wilt u weten of er gegevens van mensen in staan? Gebruik \`klantreis privacy\`.\n`,
      );
    },
  );

  it('that hold a klantreis as plain text are read', () => {
    const cwd = folderWith({ 'a.txt': GOOD });
    expect(klantreis(['check', 'a.txt'], { cwd })).toMatchObject({ code: 0, err: '' });
  });

  it('without a klantreis could not be checked', () => {
    const run = klantreis(['check'], { cwd: folderWith({ 'lees.txt': '' }) });
    expect(run).toEqual({
      code: 2,
      out: '',
      err: 'In `.` staan geen bestanden waarvan de naam eindigt op `.klantreis`.\n',
    });
  });

  it.skipIf(process.platform === 'win32')('cannot steer the terminal with their names', () => {
    const cwd = folderWith({ 'x\u001B[2J\n\u202E.klantreis': 'foutt\n' });
    const { out } = klantreis(['check'], { cwd });
    expect(out).toMatch(/^x\uFFFD\[2J\uFFFD\uFFFD\.klantreis:1:1 {2}fout/);
    // eslint-disable-next-line no-control-regex
    expect(out + klantreis(['draw', 'x\u001B[2J'], { cwd }).err).not.toMatch(/[\u001B\u202E]/);
  });

  // The superuser may read everything.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'without permission are told, and the rest goes on',
    () => {
      const cwd = folderWith({ 'a.klantreis': GOOD, 'b.klantreis': GOOD, 'map/c.klantreis': GOOD });
      chmodSync(join(cwd, 'b.klantreis'), 0);
      chmodSync(join(cwd, 'map'), 0);
      const run = klantreis(['check'], { cwd });
      chmodSync(join(cwd, 'map'), 0o700);
      expect(run.code).toBe(1);
      expect(run.out).toContain('Deze map mogen wij niet lezen.');
      expect(run.out).toContain('Dit bestand mogen wij niet lezen.');
    },
  );
});

describe('a reader that stops reading', () => {
  it('gets no error, and the command its own exit code', async () => {
    const child = spawn(process.execPath, [CLI, 'model', join(ROOT, 'examples/dennis.klantreis')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
