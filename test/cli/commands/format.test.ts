import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, GOOD, klantreis } from '../run-cli';

const UGLY = 'persona   noor:   Noor\n      doel:  Rust   \n\n\n\n# klaar';
const NICE = 'persona noor: Noor\n  doel: Rust\n\n# klaar\n';

describe('klantreis format', () => {
  it('rewrites only the files that need it', () => {
    const cwd = folderWith({
      'lelijk.klantreis': UGLY,
      'mooi.klantreis': GOOD,
      'lees.txt': UGLY,
      'klantreis.json': '{}',
    });
    const before = statSync(join(cwd, 'mooi.klantreis')).mtimeMs;
    expect(klantreis(['format'], { cwd })).toEqual({
      code: 0,
      out: 'lelijk.klantreis\n',
      err: '1 bestand opgemaakt.\n',
    });
    expect(readFileSync(join(cwd, 'lelijk.klantreis'), 'utf8')).toBe(NICE);
    expect(readFileSync(join(cwd, 'lees.txt'), 'utf8')).toBe(UGLY);
    expect(statSync(join(cwd, 'mooi.klantreis')).mtimeMs).toBe(before);
    expect(klantreis(['format'], { cwd })).toEqual({ code: 0, out: '', err: 'De opmaak was al goed.\n' });
    expect(readdirSync(cwd)).toHaveLength(4);
  });

  it('with --check only names them', () => {
    const cwd = folderWith({ 'lelijk.klantreis': UGLY, 'mooi.klantreis': GOOD });
    expect(klantreis(['format', '--check', '.'], { cwd })).toEqual({
      code: 1,
      out: 'lelijk.klantreis\n',
      err: 'Bij 1 bestand kan de opmaak beter. Dat doet u met `klantreis format`.\n',
    });
    expect(readFileSync(join(cwd, 'lelijk.klantreis'), 'utf8')).toBe(UGLY);
    expect(klantreis(['format', '--check', 'mooi.klantreis'], { cwd })).toMatchObject({ code: 0, out: '' });
    expect(klantreis(['format', '--check', 'examples']).code).toBe(0);
  });

  it('keeps the byte order mark and the lines of Windows', () => {
    const cwd = folderWith({ 'a.klantreis': `\uFEFF${UGLY.replaceAll('\n', '\r\n')}` });
    expect(klantreis(['format', 'a.klantreis'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'a.klantreis'), 'utf8')).toBe(`\uFEFF${NICE.replaceAll('\n', '\r\n')}`);
  });

  it('formats standard input to standard output', () => {
    const cwd = folderWith();
    expect(klantreis(['format', '-'], { cwd, input: UGLY })).toEqual({ code: 0, out: NICE, err: '' });
    expect(klantreis(['format', '-', '--check'], { cwd, input: UGLY })).toMatchObject({ code: 1, out: '' });
    expect(klantreis(['format', '-', '--check'], { cwd, input: NICE })).toEqual({ code: 0, out: '', err: '' });
    expect(klantreis(['format', '-'], { cwd, input: '' })).toEqual({ code: 0, out: '', err: '' });
    expect(klantreis(['format', '-'], { cwd, input: Uint8Array.of(0) })).toMatchObject({ code: 2, out: '' });
  });

  it('leaves alone what it cannot read, and does the rest', () => {
    const [binary, large] = [Uint8Array.of(0xff, 0, 1), '# groot\n'.repeat(400_000)];
    const cwd = folderWith({ 'a.klantreis': binary, 'b.klantreis': large, 'c.klantreis': UGLY, 'lees.txt': UGLY });
    const run = klantreis(['format', '.', 'lees.txt'], { cwd });
    expect(run).toMatchObject({ code: 2, out: 'c.klantreis\n' });
    expect(run.err).toContain('a.klantreis: Dit bestand is niet opgeslagen in UTF-8, of het is geen tekst.');
    expect(run.err).toContain('b.klantreis: Dit bestand is te groot om te lezen (3,2 MB');
    expect(run.err).toContain('Het bestand `lees.txt` eindigt niet op `.klantreis`.');
    expect(new Uint8Array(readFileSync(join(cwd, 'a.klantreis')))).toEqual(binary);
    expect(readFileSync(join(cwd, 'b.klantreis'), 'utf8')).toBe(large);
    expect(readFileSync(join(cwd, 'lees.txt'), 'utf8')).toBe(UGLY);
  });

  it.skipIf(process.platform === 'win32')('keeps rights and links', () => {
    const cwd = folderWith({ 'echt/a.klantreis': UGLY });
    chmodSync(join(cwd, 'echt/a.klantreis'), 0o640);
    symlinkSync(join('echt', 'a.klantreis'), join(cwd, 'link.klantreis'));
    expect(klantreis(['format', 'link.klantreis'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.klantreis')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'echt/a.klantreis'), 'utf8')).toBe(NICE);
    expect(statSync(join(cwd, 'echt/a.klantreis')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(cwd, 'echt'))).toEqual(['a.klantreis']);
  });

  // The superuser may write everything.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'does not replace a file that is read-only',
    () => {
      const cwd = folderWith({ 'a.klantreis': UGLY, 'b.klantreis': UGLY });
      chmodSync(join(cwd, 'a.klantreis'), 0o444);
      const run = klantreis(['format'], { cwd });
      expect(run).toMatchObject({ code: 2, out: 'b.klantreis\n' });
      expect(run.err).toContain('Wij mogen `a.klantreis` niet schrijven.');
      expect(readFileSync(join(cwd, 'a.klantreis'), 'utf8')).toBe(UGLY);
    },
  );
});
