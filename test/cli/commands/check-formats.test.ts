import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith, GOOD, klantreis } from '../run-cli';

const BAD = 'klantreis reis: Reis\n  voor noor\n  stapp bellen: Bellen\n';

describe('klantreis check for a forge', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = folderWith({ 'reizen/slecht.klantreis': BAD });
  });
  const check = (format: string, ...args: readonly string[]) =>
    klantreis(['check', '--format', format, ...args], { cwd });

  it('writes commands for GitHub', () => {
    const { code, out } = check('github');
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toMatch(
      /^::error file=reizen\/slecht\.klantreis,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=K[TR]\d{3}::/,
    );
  });

  it('writes commands for Azure DevOps', () => {
    expect(check('azure').out).toMatch(
      /^##vso\[task\.logissue type=error;sourcepath=reizen\/slecht\.klantreis;linenumber=\d+;/,
    );
  });

  it('writes the report of GitLab', () => {
    const report = JSON.parse(check('gitlab').out) as readonly { readonly location: { readonly path: string } }[];
    expect(report[0]!.location.path).toBe('reizen/slecht.klantreis');
  });

  it('writes SARIF, with the version of the program', () => {
    const { runs } = JSON.parse(check('sarif').out) as Log;
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(runs[0]!.tool.driver.version).toBe(version);
    expect(runs[0]!.results!.map(({ level }) => level)).toContain('error');
  });

  it('writes nothing where all is well', () => {
    const good = folderWith({ 'reis.klantreis': GOOD });
    expect(klantreis(['check', '--format', 'github'], { cwd: good })).toEqual({ code: 0, out: '', err: '' });
  });

  it('puts the result in a file', () => {
    const run = check('text', '-o', 'meldingen.txt');
    expect(run).toEqual({ code: 1, out: '', err: 'De meldingen staan in meldingen.txt\n' });
    expect(readFileSync(join(cwd, 'meldingen.txt'), 'utf8')).toBe(check('text').out);
  });

  it('names files from the top of the repository', () => {
    expect(spawnSync('git', ['init', '-q'], { cwd }).status).toBe(0);
    const { out } = klantreis(['check', '--format', 'github'], { cwd: join(cwd, 'reizen') });
    expect(out).toContain('file=reizen/slecht.klantreis,');
  });
});
