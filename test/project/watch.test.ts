import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'jsonc-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder';

interface Matcher {
  readonly pattern: Readonly<
    Record<'regexp', string> & Record<'file' | 'line' | 'column' | 'severity' | 'message', number>
  >;
  readonly background: { readonly beginsPattern: string; readonly endsPattern: string };
}

/** How VS Code reads what the task prints. */
const { tasks } = parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  readonly tasks: readonly { readonly label: string; readonly problemMatcher: Matcher }[];
};
const { pattern, background } = tasks.find(({ label }) => label === 'meebouwen')!.problemMatcher;
const [begins, ends] = [new RegExp(background.beginsPattern), new RegExp(background.endsPattern)];

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => void (folder = temporaryFolder('klantreis watch-')));
afterEach(async () => {
  const running = child?.exitCode === null && child.signalCode === null ? child : undefined;
  const ended = running && once(running, 'exit');
  running?.kill();
  await ended;
  child = undefined;
  rmSync(folder, { recursive: true });
});

/** Starts a program; hands out the lines up to and with the next one that says that it waits. */
function start(args: readonly string[]): () => Promise<readonly string[]> {
  const lines: string[] = [];
  const wakes = new Set<() => void>();
  const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child = started;
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split('\n').filter((line) => line !== ''));
      for (const wake of wakes) wake();
    });
  }
  return async () => {
    for (;;) {
      const end = lines.findIndex((line) => ends.test(line));
      if (end >= 0) return lines.splice(0, end + 1);
      if (started.exitCode !== null) throw new Error(`It ended by itself:\n${lines.join('\n')}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          wakes.delete(wake);
          resolve();
        };
        wakes.add(wake);
        started.once('exit', wake);
      });
    }
  };
}

const last = (lines: readonly string[]) => lines.at(-1)!.replace(/^[\d:]+ /, '');

describe('npm run watch', () => {
  it('builds again what changed, tells a mistake once where it stands, and goes on after it', async () => {
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write('both.ts', 'export const word = 1;');
    write('een.ts', "import { word } from './both'; console.log(word);");
    write('twee.ts', "import { word } from './both'; console.log(word + 1);");
    const options = (name: string) => ({
      absWorkingDir: folder,
      entryPoints: [`${name}.ts`],
      outfile: join(folder, `${name}.js`),
      bundle: true,
    });
    const script = join(folder, 'start.mjs');
    write(
      'start.mjs',
      `import { watch } from '${pathToFileURL('scripts/watch.mjs').href}';
      await watch(${JSON.stringify({ een: options('een'), twee: options('twee') })});`,
    );
    const waits = start([script]);
    const first = await waits();
    expect(begins.test(first[0]!)).toBe(true);
    expect(last(first)).toMatch(/^Built (?:een, twee|twee, een)\. Waiting\.$/);
    expect(existsSync(join(folder, 'een.js'))).toBe(true);

    write('een.ts', 'import { word } from "./both";\nconsole.log(word;');
    const wrong = await waits();
    expect(begins.test(wrong[0]!)).toBe(true);
    const problems = wrong.flatMap((line) => new RegExp(pattern.regexp).exec(line) ?? []);
    expect(problems[pattern.file]).toBe('een.ts');
    expect(problems.slice(pattern.line, pattern.severity + 1)).toEqual(['2', '17', 'error']);
    expect(problems[pattern.message]).toContain('Expected ")"');
    expect(last(wrong)).toBe('Failed: een. Waiting.');

    write('een.ts', "import { word } from './both'; console.log(word + 2);");
    expect(last(await waits())).toBe('Built een. Waiting.');
    expect(readFileSync(join(folder, 'een.js'), 'utf8')).toContain('+ 2');
  });

  it('builds our bundles so that they can be debugged', async () => {
    const waits = start(['esbuild.mjs', '--watch', '--only', 'compare-live', '--out', folder]);
    expect(last(await waits())).toBe('Built compare-live. Waiting.');
    const { sources } = JSON.parse(readFileSync(join(folder, 'compare-live.js.map'), 'utf8')) as { sources: string[] };
    expect(sources.some((source) => source.endsWith('src/webview/compare/compare-live.ts'))).toBe(true);
  });
});
