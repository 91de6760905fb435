import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, GOOD, klantreis } from './run-cli';

const TWO = `${GOOD}klantreis werk: Ik zoek werk\n  voor noor\n`;

describe('klantreis draw', () => {
  it('writes the same picture to a file as to the standard output', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const first = klantreis(['draw', 'a.klantreis'], { cwd });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^<svg [\s\S]*Noor zoekt het op[\s\S]*<\/svg>\n?$/);
    const second = klantreis(['draw', 'a.klantreis', '-o', 'mijn kaart.svg'], { cwd });
    expect(second).toEqual({ code: 0, out: '', err: 'De tekening staat in mijn kaart.svg\n' });
    expect(readFileSync(join(cwd, 'mijn kaart.svg'), 'utf8')).toBe(first.out);
    expect(klantreis(['draw', '-', '-o', '-'], { cwd, input: GOOD }).out).toBe(first.out);
    expect(readdirSync(cwd).toSorted()).toEqual(['a.klantreis', 'mijn kaart.svg']);
  });

  it('draws in every theme, each in its own colours', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const draw = (theme: string) => klantreis(['draw', '--theme', theme, 'a.klantreis'], { cwd }).out;
    const pictures = ['light', 'dark', 'contrast', 'print'].map(draw);
    expect(new Set(pictures).size).toBe(4);
    expect(klantreis(['draw', 'a.klantreis'], { cwd }).out).toBe(pictures[0]);
  });

  it('draws the klantreis that is asked for, else the first', () => {
    const cwd = folderWith({ 'a.klantreis': TWO });
    expect(klantreis(['draw', 'a.klantreis', '--journey', 'werk'], { cwd })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Ik zoek werk') as string,
    });
    const first = klantreis(['draw', 'a.klantreis'], { cwd });
    expect(first.out).toContain('Wij krijgen een kind');
    expect(first.err).toBe(
      'In `a.klantreis` staan 2 klantreizen. Dit is de eerste. Kies een andere met `--journey`: `kind` of `werk`.\n',
    );
    expect(klantreis(['draw', 'a.klantreis', '--journey', 'werkk'], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Er staat wel: `kind` of `werk`. Bedoelde u `werk`?') as string,
    });
  });

  it('draws what there is of a text with mistakes', () => {
    const input = 'klantreis\n  fasee\n  stap\n    gevoel blij\n  knelpunt\n';
    const run = klantreis(['draw', '-'], { cwd: folderWith(), input });
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^<svg /);
  });

  it('reads the scope of the file', () => {
    const cwd = folderWith({
      'klantreis.json': '{}',
      'wie/p.klantreis': 'persona noor: Noortje',
      'a.klantreis': 'klantreis a: A\n  voor noor\n  fase f: F\n',
    });
    expect(klantreis(['draw', 'a.klantreis'], { cwd }).out).toContain('Noortje');
  });

  it.each([
    [
      'a file without a klantreis',
      'p.klantreis',
      'In `p.klantreis` staat nog geen klantreis, dus wij hebben niets te tekenen.\n',
    ],
    ['a folder', '.', '`.` is een map. Noem een bestand in die map.\n'],
    [
      'no such file',
      'weg.klantreis',
      'Het bestand of de map `weg.klantreis` bestaat niet. Kijk of de naam goed is getypt.\n',
    ],
    ['a program', 'x.klantreis', 'x.klantreis: Dit bestand is geen leesbare tekst. Sla het op als tekst in UTF-8.\n'],
  ])('cannot draw %s', (_, path, err) => {
    const cwd = folderWith({ 'p.klantreis': 'persona noor: Noor', 'x.klantreis': Uint8Array.of(0, 1) });
    expect(klantreis(['draw', path], { cwd })).toEqual({ code: 2, out: '', err });
  });

  it.each([
    ['map', 'Wij kunnen `map` niet schrijven, want dat is een map. Noem een bestand.\n'],
    ['weg/kaart.svg', 'Wij kunnen `weg/kaart.svg` niet schrijven, want de map bestaat niet. Maak eerst de map.\n'],
    [
      'a.klantreis/kaart.svg',
      'Wij kunnen `a.klantreis/kaart.svg` niet schrijven, want op die plek staat een bestand en geen map. Kies een andere plek.\n',
    ],
  ])('cannot write to %s', (output, err) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    mkdirSync(join(cwd, 'map'));
    expect(klantreis(['draw', 'a.klantreis', '-o', output], { cwd })).toEqual({ code: 2, out: '', err });
    expect(existsSync(join(cwd, 'weg'))).toBe(false);
  });

  it('replaces the picture of last time', () => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    writeFileSync(join(cwd, 'kaart.svg'), 'oud');
    expect(klantreis(['draw', 'a.klantreis', '-o', 'kaart.svg'], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, 'kaart.svg'), 'utf8')).toMatch(/^<svg /);
  });
});
