import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Repository } from '../../../support/repository';
import { runIn } from '../../run-in';

const OLD = `persona noor: Noor

klantreis kind: Een kind
  voor noor
  fase zwanger: Zwanger
    stap zoeken: Noor zoekt het op
      gevoel negatief: ze vindt geen antwoord
      knelpunt weg: Nergens staat uitleg
    stap bellen: Noor belt de gemeente
      gevoel neutraal: ze wacht lang
`;

const NEW = OLD.replace('gevoel negatief: ze vindt geen antwoord', 'gevoel positief: ze vindt snel een antwoord')
  .replace('gevoel neutraal', 'gevoel zeer-negatief')
  .replace('voor noor', 'voor sam');

/** What changed: the feelings, better and worse, and a persona that nobody declares. */
function repository(): Repository {
  const made = Repository.create({ 'a.klantreis': OLD });
  made.write({ 'a.klantreis': NEW });
  return made;
}

interface Report {
  readonly changes: readonly {
    readonly code: string;
    readonly level: string;
    readonly under: string | null;
    readonly message: string;
    readonly fingerprint: string;
    readonly approved: string | null;
  }[];
  readonly summary: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

async function report(cwd: string, ...args: readonly string[]): Promise<Report> {
  const { out } = await runIn(cwd, ['diff', '--format', 'json', ...args]);
  return JSON.parse(out) as Report;
}

describe('klantreis diff', () => {
  it('says in Dutch what changed, with a sign, a word and the line', async () => {
    const { folder } = repository();
    const { code, out, err } = await runIn(folder, ['diff']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[0]).toBe('Wat verandert er van de laatst vastgelegde versie naar uw bestanden van nu?');
    expect(lines).toContain('Een kind  a.klantreis');
    expect(out).toMatch(
      /^ {2}⚠ Let op {7}Stap ‘Noor zoekt het op’: het gevoel gaat van negatief naar positief \(anders\s+ingeschat\)\s+\(regel 7\)$/m,
    );
    expect(lines).toContain('                 ze vindt -geen- +snel een+ antwoord');
    expect(out).toMatch(
      /^ {2}⚠ Let op {7}Stap ‘Noor belt de gemeente’: het gevoel gaat van neutraal naar zeer negatief\s+\(anders ingeschat\)/m,
    );
    expect(out).toMatch(/Hartslag van [^\n]*\n {4}eerst {2}[▁▂▃▅▇·]+\n {4}nu {5}[▁▂▃▅▇·]+\n/);
    expect(lines.at(-2)).toMatch(/^\d+ wijzigingen: .*punten? om op te letten.*\.$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('uses colours on a terminal only, and says the same without', async () => {
    const { folder } = repository();
    const { out } = await runIn(folder, ['diff'], { colours: true });
    expect(out).toContain('\u001B[4m\u001B[32m+snel\u001B[39m\u001B[24m');
    expect(out).toContain('\u001B[1mNoor zoekt het op\u001B[22m');
    const written = await runIn(folder, ['diff', '-o', 'verschil.txt'], { colours: true });
    expect(written).toEqual({ code: 0, out: '', err: 'Het verschil staat in verschil.txt\n' });
    expect(readFileSync(join(folder, 'verschil.txt'), 'utf8')).toBe((await runIn(folder, ['diff'])).out);
  });

  it('cannot steer the terminal with what people type', async () => {
    const { folder } = repository();
    new Repository(folder).write({
      'a.klantreis': OLD.replace('Noor zoekt het op', 'X\u001B[2J *sterk*\u202Ezo `code`'),
    });
    const { out } = await runIn(folder, ['diff']);
    expect(out).toContain('‘X\uFFFD[2J *sterk* zo `code`’');
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u001B\u202E]/);
  });

  it('fails only where it is asked to', async () => {
    const { folder } = repository();
    const codeOf = async (...args: readonly string[]) => (await runIn(folder, ['diff', ...args])).code;
    expect(await codeOf()).toBe(0);
    expect(await codeOf('--fail-on', 'let-op')).toBe(1);
    const { summary } = await report(folder);
    expect(await codeOf('--fail-on', 'breuk')).toBe(summary.breuk! > 0 ? 1 : 0);
    new Repository(folder).write({ 'a.klantreis': OLD });
    expect(await codeOf('--fail-on', 'let-op')).toBe(0);
    new Repository(folder).write({ 'a.klantreis': OLD.replace('persona noor', 'persona sam') });
    expect(await codeOf('--fail-on', 'breuk')).toBe(1);
  });

  it('passes what somebody agreed with, and still shows it', async () => {
    const { folder } = repository();
    const blocked = await runIn(folder, ['diff', '--fail-on', 'let-op']);
    expect(blocked.err).toContain('Zet dan in `klantreis-akkoord.txt` een regel met het kenmerk en de reden.');
    // What follows from another change needs no word of its own.
    const grave = (await report(folder)).changes.filter(
      ({ level, under }) => ['breuk', 'let-op'].includes(level) && !under,
    );
    const rows = grave.map(({ fingerprint }) => `${fingerprint}  besproken met *Sam*\n`);
    for (const { fingerprint } of grave) expect(blocked.err).toContain(`  ${fingerprint}  `);
    new Repository(folder).write({ 'klantreis-akkoord.txt': `# Maart\r\n\r\n${rows.join('')}1a-1a  oud\n` });
    const passed = await runIn(folder, ['diff', '--fail-on', 'let-op']);
    expect({ code: passed.code, err: passed.err }).toEqual({ code: 0, err: '' });
    expect(passed.out.match(/akkoord: besproken met \*Sam\*/g)).toHaveLength(grave.length);
    expect(passed.out).toContain(`${grave.length} keer vooraf akkoord`);
    expect(passed.out.replace(/\s+/g, ' ')).toContain(
      `In \`klantreis-akkoord.txt\` staat op regel ${grave.length + 3} het kenmerk \`1a-1a\`. Dat past bij geen wijziging in deze vergelijking.`,
    );
    expect((await report(folder)).summary).toMatchObject({ breuk: 0, 'let-op': 0, akkoord: grave.length });
    expect((await runIn(folder, ['diff', '--fail-on', 'let-op', '--approvals', 'a.klantreis'])).code).toBe(2);
  });

  it.each([
    ['1a-1a', '`x.txt`, regel 2: achter het kenmerk `1a-1a` staat geen reden.'],
    ['Prima zo', '`x.txt`, regel 2: `Prima` is geen kenmerk van een verandering.'],
  ])('refuses an approval that says too little: %s', async (row, message) => {
    const { folder } = repository();
    new Repository(folder).write({ 'x.txt': `# x\n${row}\n` });
    const run = await runIn(folder, ['diff', '--approvals', 'x.txt']);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(message);
    expect((await runIn(folder, ['diff', '--approvals', 'weg.txt'])).err).toContain('`weg.txt` bestaat niet');
  });

  it('knows what day it is', async () => {
    const { folder } = Repository.create({ 'a.klantreis': OLD });
    const oplossing =
      '      oplossing tekst: Een tekst\n        eigenaar: Team\n        stand gepland\n        gereed 2026-12-01\n';
    const text = OLD.replace('    stap bellen', `${oplossing}    stap bellen`);
    new Repository(folder).commit({ 'a.klantreis': text });
    const out = async (today: string) => (await runIn(folder, ['diff', 'HEAD~1'], { today })).out;
    expect(await out('2026-11-30')).not.toEqual(await out('2027-01-01'));
  });

  it.each([
    ['markdown', /^## Klantreis: wat verandert er\?[\s\S]*Noor zoekt het op/],
    ['sarif', /"version":\s*"2\.1\.0"[\s\S]*map ë\/a\.klantreis|"version":\s*"2\.1\.0"[\s\S]*a\.klantreis/],
    ['github', /^::(?:error|warning|notice) file=map ë\/a\.klantreis,line=\d+/m],
    ['gitlab', /"path":\s*"map ë\/a\.klantreis"/],
    ['azure', /^##vso\[task\.logissue type=[^\]]*sourcepath=map ë\/a\.klantreis;/m],
  ])('writes %s, with files as the forge knows them', async (format, pattern) => {
    const made = Repository.create({ 'map ë/a.klantreis': OLD });
    made.write({ 'map ë/a.klantreis': NEW });
    const run = await runIn(join(made.folder, 'map ë'), ['diff', '--format', format]);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toMatch(pattern);
  });

  it('draws one klantreis, and says which others there are', async () => {
    const { folder } = repository();
    new Repository(folder).write({
      'b.klantreis': 'klantreis werk: Ik zoek werk\n  voor noor\n  fase f: F\n    stap s: S\n',
    });
    const first = await runIn(folder, ['diff', '--format', 'svg']);
    expect(first.code).toBe(0);
    expect(first.err).toBe(
      'Er zijn 2 klantreizen veranderd. Wij tekenen de eerste. Kies een andere met `--journey`: `kind` of `werk`.\n',
    );
    expect(first.out).toMatch(/^<svg [\s\S]*Een kind[\s\S]*<\/svg>\n?$/);
    const second = await runIn(folder, ['diff', '--format', 'svg', '--journey', 'werk', '--theme', 'dark']);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('Ik zoek werk');
    const rows = ['diff', '--format', 'svg', '--journey', 'werk', '--picture', 'verschil-verticaal', '--width', '400'];
    expect((await runIn(folder, rows)).out).toMatch(/^<svg [^>]* width="380"/);
    const unknown = await runIn(folder, ['diff', '--format', 'svg', '--width', '400']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('kies een andere tekening: `verschil-verticaal`');
    new Repository(folder).write({ 'b.klantreis': '# leeg\n', 'a.klantreis': OLD });
    expect(await runIn(folder, ['diff', '--format', 'svg'])).toEqual({
      code: 2,
      out: '',
      err: 'Er is geen klantreis veranderd, dus wij hebben niets te tekenen.\n',
    });
  });

  it('makes a page with the picture that is asked for', async () => {
    const { folder } = repository();
    const rows = await runIn(folder, ['diff', '--format', 'html', '--picture', 'verschil-verticaal', '--width', '400']);
    expect(rows.code).toBe(0);
    expect(rows.out).toMatch(/<div class="tekening"[^>]*><svg [^>]* width="380"/);
    const unknown = await runIn(folder, ['diff', '--format', 'html', '--picture', 'verticaal']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
  });

  it('makes a page of its own with the pictures', async () => {
    const { folder } = repository();
    const { code, out } = await runIn(folder, ['diff', '--format', 'html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[\s\S]*<svg [\s\S]*ze vindt snel een antwoord[\s\S]*<\/html>/i);
  });
});
