import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, GOOD, klantreis } from '../../run-cli';

const BSN = '123456782';
const LEAK = `${GOOD}# Gesprek met iemand met bsn ${BSN}\n`;
const CSV = `bsn;mail;score\n${BSN};jan@provider.nl;4\n`;
const SOURCE = 'bron klachten: Klachten\n  soort klacht\n  link: data/klachten.csv\n';

interface Report {
  readonly files: number;
  readonly problems: readonly {
    readonly file: string;
    readonly line: number;
    readonly code: string;
    readonly message: string;
  }[];
  readonly unread: readonly { readonly file: string; readonly reason?: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

function privacyJson(args: readonly string[], cwd: string): Report & { readonly code: number | null } {
  const { code, out } = klantreis(['privacy', '--format', 'json', ...args], { cwd });
  return { code, ...(JSON.parse(out) as Report) };
}

const places = ({ problems }: Report) => problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

function git(cwd: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const own = ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

describe('klantreis privacy', () => {
  it('finds nothing in the examples', () => {
    const run = klantreis(['privacy', 'examples']);
    expect(run).toEqual({
      code: 0,
      out: '7 bestanden nagekeken: wij vonden geen gegevens van mensen.\n',
      err: '',
    });
  });

  it('says what is where, what to do and that git remembers, and shows no value', () => {
    const cwd = folderWith({ 'reis.klantreis': LEAK, 'data/klachten.csv': CSV, 'data/leden.xlsx': 'PK' });
    const { code, out } = klantreis(['privacy'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^reis\.klantreis:\d+:\d+ +fout +KR201 +Hier staat een BSN: `1\*{7}2`\./m);
    expect(out).toMatch(/^data\/klachten\.csv:2:1 +fout +KR201 /m);
    expect(out).toMatch(/^data\/klachten\.csv:2:11 +fout +KR202 /m);
    expect(out).toContain('2 bestanden nagekeken: 3 fouten, geen waarschuwingen en geen tips.');
    expect(out).toMatch(/Kijk ze zelf na:\n {2}data\/leden\.xlsx\n/);
    expect(out).toContain('git bewaart alles wat ooit is vastgelegd');
    expect(out).toContain('functionaris gegevensbescherming');
    expect(out).not.toContain(BSN);
    expect(out).not.toContain('jan@provider.nl');
  });

  it('gives JSON', () => {
    const cwd = folderWith({ 'reis.klantreis': LEAK, 'klachten.csv': CSV, 'oud.doc': '', 'klantreis.json': '{}' });
    const report = privacyJson([], cwd);
    expect(report).toMatchObject({ code: 1, files: 2, summary: { error: 3, warning: 0, info: 0 } });
    expect(report.unread).toEqual([{ file: 'oud.doc' }]);
    expect(places(report)).toEqual(['klachten.csv:2 KR201', 'klachten.csv:2 KR202', 'reis.klantreis:12 KR201']);
    expect(JSON.stringify(report)).not.toContain(BSN);
  });

  it('looks at the named paths only, and at no text of programs', () => {
    const cwd = folderWith({
      'a.klantreis': LEAK,
      'b/klachten.csv': CSV,
      'package.json': '{"author": "jan@provider.nl"}',
      'node_modules/x/README.md': 'jan@provider.nl',
      '.verborgen/a.txt': 'jan@provider.nl',
    });
    expect(places(privacyJson(['b'], cwd))).toEqual(['b/klachten.csv:2 KR201', 'b/klachten.csv:2 KR202']);
    expect(places(privacyJson(['b/*.csv'], cwd))).toHaveLength(2);
    expect(places(privacyJson([], cwd))).toHaveLength(3);
    expect(places(privacyJson(['package.json'], cwd))).toEqual(['package.json:1 KR202']);
  });

  it('takes a tip for nothing to stop at', () => {
    const cwd = folderWith({ 'lees.md': 'Mail naar info@gemeente.nl of bel 088-1234567.\n' });
    expect(privacyJson([], cwd)).toMatchObject({ code: 0, summary: { error: 0, warning: 0, info: 2 } });
  });

  it('does not look at what the language says', () => {
    const cwd = folderWith({ 'a.klantreis': 'klantreis reis: Reis\n  stapp bellen: Bellen\n' });
    expect(privacyJson([], cwd)).toMatchObject({ code: 0, problems: [] });
  });

  it('shows twenty lines of a file and counts the others', () => {
    const cwd = folderWith({ 'a.csv': `bsn\n${`${BSN}\n`.repeat(50)}` });
    const { out } = klantreis(['privacy'], { cwd });
    expect(out.match(/KR201/g)).toHaveLength(20);
    expect(out).toContain('… en nog 30 keer in a.csv');
    expect(out).toContain('50 fouten');
  });

  it('says which files it could not read', () => {
    const cwd = folderWith({
      'a.csv': Uint8Array.of(0x6e, 0x81),
      'b.klantreis': Uint8Array.of(0, 1, 2),
      'c.txt': '',
    });
    const report = privacyJson([], cwd);
    expect(report).toMatchObject({ code: 2, files: 1, problems: [] });
    expect(report.unread.map(({ file, reason }) => [file, reason !== undefined])).toEqual([
      ['a.csv', true],
      ['b.klantreis', true],
    ]);
  });

  it('looks at all files with text, and names a mail that holds a file', () => {
    const mail = 'Subject: Afspraak\nContent-Transfer-Encoding: base64\n\nMDY=\n';
    const cwd = folderWith({
      'a.vtt': '<v Klant>Bel 06\u00A012345678\n',
      'b.html': '<p>jan&#64;provider.nl</p>\n',
      'c.log': 'login jan@provider.nl\n',
      'd.eml': `From: jan@provider.nl\n${mail}`,
      'e.vcf': 'N:Jansen;Jan;;;\n',
      'publiccode.yml': 'email: jan@provider.nl\n',
    });
    const report = privacyJson([], cwd);
    expect(report).toMatchObject({ code: 1, files: 4, unread: [{ file: 'd.eml' }] });
    expect(places(report)).toEqual([
      'a.vtt:1 KR202',
      'b.html:1 KR202',
      'c.log:1 KR202',
      'd.eml:1 KR202',
      'e.vcf:1 KR210',
    ]);
  });

  it('cannot look where there is nothing', () => {
    const cwd = folderWith({ 'a.png': '' });
    expect(klantreis(['privacy', 'weg'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('`weg`') as string,
    });
    expect(klantreis(['privacy'], { cwd }).code).toBe(2);
    expect(klantreis(['privacy', '*.csv'], { cwd })).toMatchObject({
      code: 2,
      err: 'Geen enkel bestand past bij `*.csv`.\n',
    });
  });

  it('leaves alone what is ignored with a reason, in a text and at every line that leads to the data', () => {
    const ignored = (code: string) => `    negeer ${code}: Dit zijn proefgegevens\n`;
    const cwd = folderWith({
      'bron.klantreis': SOURCE + ignored('KR201') + ignored('KR202'),
      'data/klachten.csv': CSV,
    });
    expect(privacyJson([], cwd)).toMatchObject({ code: 0, problems: [] });
    writeFileSync(join(cwd, 'bron2.klantreis'), SOURCE.replace('bron klachten', 'bron meer'));
    expect(places(privacyJson([], cwd))).toHaveLength(2);
  });

  it('follows klantreis.json', () => {
    const cwd = folderWith({
      'klantreis.json': '{ "regels": { "KR201": "uit", "KR202": "waarschuwing" } }',
      'reis.klantreis': LEAK,
      'data/klachten.csv': CSV,
    });
    expect(privacyJson([], cwd)).toMatchObject({ code: 1, summary: { error: 0, warning: 1, info: 0 } });
  });
});

describe('klantreis check', () => {
  it('says at the line that leads to the data what is in there', () => {
    const cwd = folderWith({ 'klantreis.json': '{}', 'bron.klantreis': SOURCE, 'data/klachten.csv': CSV });
    const { code, out } = klantreis(['check', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect((JSON.parse(out) as Report).problems).toMatchObject([
      { line: 3, code: 'KR201', message: expect.stringMatching(/^In `data\/klachten\.csv` .*\(regel 2\)/) as string },
      { line: 3, code: 'KR202' },
    ]);
    expect(out).not.toContain(BSN);
  });

  it('says so of a page, and of a mail of which it cannot read all', () => {
    const coded = 'From: jan@provider.nl\nContent-Transfer-Encoding: base64\n\nMDY=\n';
    const cwd = folderWith({
      'klantreis.json': '{}',
      'bron.klantreis': `${SOURCE.replace('klachten.csv', 'mail.eml')}  link: pagina.html\n`,
      'data/mail.eml': coded,
      'pagina.html': 'jan&commat;provider.nl',
    });
    const { out } = klantreis(['check', '--format', 'json'], { cwd });
    expect((JSON.parse(out) as Report).problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 KR202',
      '3 KT074',
      '4 KR202',
    ]);
  });

  it('takes a reason there, and does not say that there was nothing to ignore', () => {
    const ignored = `${SOURCE}    negeer KR201: Dit zijn proefgegevens\n    negeer KR202: Deze ook\n`;
    const files = { 'klantreis.json': '{}', 'bron.klantreis': ignored };
    const check = (more: Readonly<Record<string, string>>) =>
      klantreis(['check'], { cwd: folderWith({ ...files, ...more }) });
    expect(check({ 'data/klachten.csv': CSV }).out).toBe(
      '1 bestand nagekeken: wij vonden geen fouten, waarschuwingen of tips.\n',
    );
    const { code, out } = check({});
    expect({ code, lines: out.match(/^bron.*/gm) }).toEqual({ code: 0, lines: [expect.stringContaining('KT079')] });
  });

  it('reads nothing outside the scope for a text', () => {
    const cwd = folderWith({
      'geheim.csv': CSV,
      'reizen/bron.klantreis': SOURCE.replace('data/klachten', '../geheim'),
    });
    expect(klantreis(['check', 'reizen'], { cwd }).code).toBe(0);
  });
});

describe('klantreis privacy --staged', () => {
  function repository(files: Readonly<Record<string, string>>): string {
    const cwd = folderWith(files);
    git(cwd, 'init', '-q');
    return cwd;
  }

  it('looks at what is ready to be committed, as git has it', () => {
    const cwd = repository({ 'reis.klantreis': LEAK, 'los.csv': CSV });
    git(cwd, 'add', 'reis.klantreis');
    writeFileSync(join(cwd, 'reis.klantreis'), GOOD);
    const report = privacyJson(['--staged'], cwd);
    expect(report).toMatchObject({ code: 1, files: 1 });
    expect(places(report)).toEqual(['reis.klantreis:12 KR201']);
    expect(klantreis(['privacy', '--staged'], { cwd }).out).toContain('klaar om vast te leggen');
    git(cwd, 'add', 'reis.klantreis');
    expect(privacyJson(['--staged'], cwd)).toMatchObject({ code: 0, files: 1, problems: [] });
  });

  it('leaves what was there already, and what is taken away', () => {
    const cwd = repository({ 'oud.csv': CSV, 'weg.csv': CSV, 'map ë/nieuw.klantreis': LEAK });
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-qm', 'begin');
    expect(privacyJson(['--staged'], cwd)).toMatchObject({ code: 0, files: 0 });
    git(cwd, 'rm', '-q', 'weg.csv');
    writeFileSync(join(cwd, 'map ë/nieuw.klantreis'), `${LEAK}# nog iets\n`);
    git(cwd, 'add', '-A');
    expect(places(privacyJson(['--staged'], cwd))).toEqual(['map ë/nieuw.klantreis:12 KR201']);
    expect(places(privacyJson(['--staged'], join(cwd, 'map ë')))).toEqual(['nieuw.klantreis:12 KR201']);
    expect(privacyJson(['--staged', 'oud.csv'], cwd)).toMatchObject({ code: 0, files: 0 });
  });

  it('says so where there is no git', () => {
    const { code, out, err } = klantreis(['privacy', '--staged'], { cwd: folderWith() });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('dus er staat niets klaar voor een commit');
    expect(err).not.toContain('vergelijk');
  });

  it('is what the hook of the pre-commit framework starts', () => {
    const hooks = readFileSync('.pre-commit-hooks.yaml', 'utf8');
    const args = /^ {2}entry: klantreis (.+)$/m.exec(hooks)![1]!.split(' ');
    const cwd = repository({ 'reis.klantreis': LEAK });
    git(cwd, 'add', '-A');
    expect(klantreis(args, { cwd }).code).toBe(1);
  });
});
