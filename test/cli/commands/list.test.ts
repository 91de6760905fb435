import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIST_KINDS } from '../../../src/outputs/lists/list';
import { ROOT } from '../../support/bundle';
import { BIRTH_TEXTS } from '../../usecases/lists/birth';
import { folderWith } from '../run-cli';
import { runIn } from '../run-in';

const list = (...args: readonly string[]) => runIn(ROOT, ['list', ...args]);

describe('klantreis list', () => {
  it('tells of the example in the manual what the manual says', async () => {
    const page = readFileSync(join(ROOT, 'docs/lijsten.md'), 'utf8');
    const [, text] = /^```klantreis\n([\s\S]*?)^```/m.exec(page)!;
    const [, told] = /^```text\n([\s\S]*?)^```/m.exec(page)!;
    const cwd = folderWith({ 'verhuizen.klantreis': text! });
    expect((await runIn(cwd, ['list', 'oplossingen'], { today: '2026-11-22' })).out).toBe(told);
  });

  it('puts the klantreizen in the manual side by side as the manual says', async () => {
    const page = readFileSync(join(ROOT, 'docs/lijsten.md'), 'utf8').split('\n## Klantreizen naast elkaar\n')[1]!;
    const [, text] = /^```klantreis\n([\s\S]*?)^```/m.exec(page)!;
    const [, told] = /^```text\n([\s\S]*?)^```/m.exec(page)!;
    const cwd = folderWith({ 'geboorte.klantreis': text! });
    expect((await runIn(cwd, ['list', 'vergelijk'])).out).toBe(told);
  });

  it('puts side by side what is named, in that order, and what a line in the text names', async () => {
    const cwd = folderWith(BIRTH_TEXTS);
    const beside = async (...args: readonly string[]) => {
      const { code, out, err } = await runIn(cwd, ['list', 'vergelijk', ...args, '--format', 'json']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const { rows } = JSON.parse(out) as { readonly rows: readonly { about: string; persona: string }[] };
      return rows.filter(({ about }) => about === 'klantreis').map(({ persona }) => persona);
    };
    expect(await beside()).toEqual(['Noor', 'Sem', 'Aisha']);
    expect(await beside('aisha.klantreis')).toEqual(['Noor', 'Sem', 'Aisha']);
    expect(await beside('sem.klantreis', 'aisha.klantreis')).toEqual(['Sem', 'Aisha']);
    expect(await beside('[as]*.klantreis')).toEqual(['Aisha', 'Sem']);
    expect((await runIn(cwd, ['list', 'vergelijk', '--owner', 'x'])).err).toContain('kan `--owner` niet');
  });

  it('says how klantreizen come to stand side by side, where none do', async () => {
    const { code, out } = await list('vergelijk', 'examples');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('`klantreis list vergelijk noor.klantreis sem.klantreis`');
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`${at}.klantreis`, `klantreis r${at}: Reis\n`]),
    );
    const cwd = folderWith(many);
    const refused = await runIn(cwd, ['list', 'vergelijk', ...Object.keys(many)]);
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('9 klantreizen') as string });
  });

  it.each(LIST_KINDS)('tells the %s of the examples', async (kind) => {
    const journeys = ['dennis', 'kind-krijgen', 'straatfeest', 'verhuizen'].map((name) => `examples/${name}.klantreis`);
    const { code, out, err } = await list(kind, ...(kind === 'vergelijk' ? journeys : ['examples']));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('examples/');
  });

  it('says what lists there are', async () => {
    for (const args of [[], ['examples']]) {
      const { code, out, err } = await list(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      for (const kind of LIST_KINDS) expect(err).toContain(`\`${kind}\``);
    }
    expect((await list('knelpunt')).err).toContain('Bedoelde u `knelpunten`?');
  });

  it('says which stands there are', async () => {
    const { code, err } = await list('oplossingen', 'examples', '--stand', 'kaar');
    expect(code).toBe(2);
    expect(err).toContain('Kies uit: `idee`, `gepland`, `bezig`, `klaar` of `afgewezen`. Bedoelde u `klaar`?');
  });

  it('refuses an option that says nothing to a list', async () => {
    for (const args of [
      ['knelpunten', '--overdue'],
      ['vragen', '--stand', 'idee'],
      ['bronnen', '--owner', 'ik'],
    ]) {
      const { code, err } = await list(...args);
      expect(code).toBe(2);
      expect(err).toContain(`Bij de lijst \`${args[0]}\` kan \`${args[1]}\` niet.`);
    }
    expect((await list('vragen', '--format', 'ics')).err).toContain('`klantreis list oplossingen --format ics`');
    expect((await list('vragen', '-o', 'vragen.ics')).err).toContain('`klantreis list oplossingen --format ics`');
  });

  it('says in one sentence that nothing is there, and is all right', async () => {
    const { code, out } = await list('oplossingen', 'examples', '--overdue');
    expect(code).toBe(0);
    expect(out).toMatch(/^Er is niets dat past bij uw keuze \(te laat\)\. [^\n]+\.\n$/);
  });

  it('tells what is overdue on the day itself, also of a file by hand', async () => {
    const later = await runIn(ROOT, ['list', 'oplossingen', 'examples', '--overdue'], { today: '2030-06-01' });
    expect(later.out).toMatch(/^\d+ oplossingen in 4 klantreizen\. \d+ zijn te laat/);
    const input = 'klantreis a: A\n  oplossing b: Bel terug\n    stand gepland\n    gereed 2026-01-01\n';
    expect((await runIn(ROOT, ['list', 'oplossingen', '-'], { input })).out).toContain('1 januari 2026: te laat');
  });

  it('writes a file in the form of its name, and over its own only', async () => {
    const cwd = folderWith({ 'a.klantreis': 'klantreis a: A\n  vraag: Wie?\n', 'mijn.csv': 'a;b\r\n' });
    for (const [kind, name] of [
      ['vragen', 'v.csv'],
      ['vragen', 'v.md'],
      ['vragen', 'v.json'],
      ['vragen', 'v.txt'],
      ['oplossingen', 'o.txt'],
      ['oplossingen', 'o.ics'],
    ] as const) {
      const run = await runIn(cwd, ['list', kind, '-o', name]);
      expect(run).toEqual({ code: 0, out: '', err: `De lijst staat in ${name}\n` });
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(
        (await runIn(cwd, ['list', kind, '--format', formatOf(name)])).out,
      );
      expect(await runIn(cwd, ['list', kind, '-o', name])).toEqual(run);
    }
    const { code, err } = await runIn(cwd, ['list', 'vragen', '-o', 'mijn.csv']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('klantreis heeft het niet gemaakt') });
  });

  it('does not succeed where it could not read a file', async () => {
    const cwd = folderWith({
      'a.klantreis': 'klantreis a: A\n  vraag: Wie?\n',
      'b.klantreis': new Uint8Array([0xff, 0xfe, 0]),
    });
    const { code, out, err } = await runIn(cwd, ['list', 'vragen']);
    expect(code).toBe(2);
    expect(out).toContain('Wie?');
    expect(err).toContain('b.klantreis: ');
  });
});

function formatOf(name: string): string {
  const ending = name.split('.').at(-1)!;
  return { md: 'markdown', txt: 'text' }[ending] ?? ending;
}
