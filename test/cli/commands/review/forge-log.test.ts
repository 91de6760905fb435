import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, GOOD, klantreis } from '../../run-cli';

const FORGES: readonly Readonly<Record<string, string>>[] = [
  { GITHUB_ACTIONS: 'true' },
  { TF_BUILD: 'True' },
  { GITLAB_CI: 'true' },
];

/** What GitHub and Azure DevOps obey, wherever it stands for them. */
const COMMANDS = /^\s*::|##(?:vso)?\[/m;

const EVIL = '##vso[task.setvariable variable=a]b ##[error]c';
const TEXT = `${GOOD}persona   x: Jansen ${EVIL}\n  foto: ${EVIL}\n##vso[task.complete]\n::error::fout jan@provider.nl\n`;

function hostile(): string {
  const cwd = folderWith({ '::error file=a,title=b::c.klantreis': GOOD });
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=P', '-c', 'user.email=p@x', ...args], { cwd });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'begin');
  writeFileSync(join(cwd, '::error file=a,title=b::c.klantreis'), TEXT);
  return cwd;
}

describe.skipIf(process.platform === 'win32')('the log of a forge', () => {
  it.each([[['check']], [['diff']], [['diff', '--fail-on', 'let-op']], [['privacy']], [['format', '--check']]])(
    'gets no command out of a journey from klantreis %j',
    (args) => {
      const cwd = hostile();
      const plain = klantreis(args, { cwd });
      expect(plain.out + plain.err).toMatch(COMMANDS);
      for (const env of FORGES) {
        const { code, out, err } = klantreis(args, { cwd, env });
        expect(out + err).not.toMatch(COMMANDS);
        expect([code, (out + err).length > 100]).toEqual([plain.code, true]);
      }
    },
  );

  it('gets commands where they are asked for, and data to the byte', () => {
    const cwd = hostile();
    for (const env of FORGES) {
      expect(klantreis(['check', '--format', 'github'], { cwd, env }).out).toMatch(/^::warning file=/m);
      expect(klantreis(['check', '--format', 'azure'], { cwd, env }).out).toMatch(/^##vso\[task\.logissue /m);
      expect(klantreis(['check', '--format', 'json'], { cwd, env })).toEqual(
        klantreis(['check', '--format', 'json'], { cwd }),
      );
      expect(klantreis(['format', '-'], { cwd, env, input: TEXT }).out).toContain('\n::error::fout');
    }
  });
});
