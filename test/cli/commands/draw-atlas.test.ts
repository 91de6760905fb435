import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, klantreis } from '../run-cli';
import { runIn } from '../run-in';

const reis = (id: string, ...lines: readonly string[]) =>
  [`klantreis ${id}: Reis ${id}`, ...lines.map((line) => `  ${line}`), ''].join('\n');

/** Two scopes: each names its own Noor. */
const FILES = {
  'een/klantreis.json': '{}',
  'een/a.klantreis': `persona noor: Noor van een\n${reis('a', 'voor noor', 'herzien 2029-01-01')}${reis('oud', 'status archief')}`,
  'twee/klantreis.json': '{}',
  'twee/b.klantreis': `persona noor: Noor van twee\n${reis('b', 'voor noor', 'eigenaar: bel Jansen op 06-12345678')}`,
} as const;

const DAY = ['--day', '2030-01-02'] as const;

async function atlas(cwd: string, ...args: readonly string[]) {
  const told = await runIn(cwd, ['draw', ...args, '--picture', 'atlas']);
  const [, description = ''] = /<desc[^>]*>([\s\S]*?)<\/desc>/.exec(told.out) ?? [];
  return { ...told, description };
}

describe('klantreis draw --picture atlas', () => {
  it('draws the klantreizen of a folder with several scopes, each with the names of its own', async () => {
    const { code, err, description } = await atlas(folderWith(FILES), '.', ...DAY);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(description).toContain('2 klantreizen · peildatum 2 januari 2030');
    expect(description).toMatch(/Reis a\. Voor Noor van een\..* Weer nakijken was 1 januari 2029: te laat\./);
    expect(description).toMatch(/Reis b\. Voor Noor van twee\./);
    expect(description).toContain('In het archief, en niet meegeteld: ‘Reis oud’.');
  });

  it('draws those of the files that are named, of the working folder where none is, and of standard input', async () => {
    const cwd = folderWith(FILES);
    expect((await atlas(cwd, 'twee/b.klantreis', ...DAY)).description).not.toContain('Reis a');
    expect((await atlas(cwd, ...DAY)).description).toBe((await atlas(cwd, 'een', 'twee', ...DAY)).description);
    const { out } = await runIn(cwd, ['draw', '-', '--picture', 'atlas'], { input: reis('c') });
    expect(out).toContain('Reis c');
  });

  it('hides what leads to real people, as the lists do', async () => {
    const { out } = await atlas(folderWith(FILES), '.');
    expect(out).toContain('Reis b');
    expect(out).not.toContain('12345678');
  });

  it('is made for an audience, and says what it does not have', async () => {
    const texts = { ...FILES, 'een/c.klantreis': reis('c', 'vraag: Weet Jansen dit?', 'zomaar iets') };
    const { out, err, description } = await atlas(folderWith(texts), '.', '--audience', 'publiek');
    expect(description).toMatch(/Voor publiek: .*1 vraag.* hier niet in\./);
    expect(err).toContain('Voor publiek: ');
    expect(description).toContain('Niet alles is gelezen: een/c.klantreis (1 regel).');
    expect(description).toContain('3 klantreizen');
    expect(out).not.toMatch(/open vraag|12345678/);
    expect((await atlas(folderWith(texts), '.')).description).toContain('1 open vraag');
  });

  it('names a file that is read in part, and one that is not read', async () => {
    const cwd = folderWith({ ...FILES, 'een/half.klantreis': reis('half', 'zomaar iets', 'voor noor') });
    expect((await atlas(cwd, '.')).description).toContain('Niet alles is gelezen: een/half.klantreis (1 regel).');
    const broken = folderWith({ ...FILES, 'een/dicht.klantreis': 'klantreis a\u0000b' });
    const { code, err, description } = await atlas(broken, '.');
    expect(code).toBe(2);
    expect(err).toContain('een/dicht.klantreis: ');
    expect(description).toContain('Niet alles is gelezen: een/dicht.klantreis (niets).');
    expect(description).toContain('Reis a');
  });

  it.each(['pdf', 'png', 'html'])('comes as %s', (form) => {
    const cwd = folderWith(FILES);
    const { code, err } = klantreis(['draw', '.', '--picture', 'atlas', ...DAY, '-o', `atlas.${form}`], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: `De tekening staat in atlas.${form}\n` });
    expect(readFileSync(join(cwd, `atlas.${form}`)).length).toBeGreaterThan(1000);
  });

  it('says what to do where a picture is of one klantreis, or one klantreis is asked for', async () => {
    const cwd = folderWith(FILES);
    const folder = await runIn(cwd, ['draw', 'een', '--picture', 'verbeterbord', '-o', 'a.svg']);
    expect(folder).toMatchObject({
      code: 2,
      err:
        '`een` is een map, en deze tekening gaat over één klantreis. Noem een bestand in die map, ' +
        'of teken alle klantreizen samen met `--picture atlas`.\n',
    });
    const one = await atlas(cwd, '.', '--journey', 'a', '-o', 'a.svg');
    expect(one.code).toBe(2);
    expect(one.err).toContain('De tekening `atlas` gaat over alle klantreizen. Haal `--journey` weg');
    expect((await atlas(cwd, 'drie', '-o', 'a.svg')).err).toContain('Het bestand of de map `drie` bestaat niet.');
    expect(existsSync(join(cwd, 'a.svg'))).toBe(false);
  });
});
