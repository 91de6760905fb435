import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSteps } from '../scripts/generate/run-steps.mjs';
import type { checkFile } from '../src/checks/check';
import type { quickFixesAt } from '../src/editor/fixes/quick-fixes';
import type { openFile } from './editor/cursor';
import { dutchSentences, oddNames } from './support/architecture';
import type { failuresOf, readParts } from './support/fixtures';

const RULE = 'src/checks/method/kr799-event-without-ankerpunt.ts';
const FIXTURE = 'test/fixtures/rules/KR799.klantreis';
/** What is written by hand for a new rule. */
const PLANTED: Readonly<Record<string, string>> = {
  [RULE]: 'test/fixtures/planted/kr799-event-without-ankerpunt.ts.txt',
  [FIXTURE]: 'test/fixtures/planted/KR799.klantreis',
};

/** A project of its own, with all that a rule may touch. */
const root = mkdtempSync(join(tmpdir(), 'klantreis-'));
const COPIED = [
  'docs',
  'language',
  'scripts',
  'src',
  'syntaxes',
  'test/editor',
  'test/fixtures',
  'test/support',
  'tsconfig.json',
];

function filesOf(folder: string): Map<string, string> {
  const paths = COPIED.flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

beforeAll(async () => {
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [path, from] of Object.entries(PLANTED)) cpSync(from, join(root, path));
  await runSteps(root);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

const code = () => readFileSync(join(root, RULE), 'utf8');

/** What the tests ask of the project with the rule in it, as it is bundled. */
interface Built {
  readonly failuresOf: typeof failuresOf;
  readonly readParts: typeof readParts;
  readonly openFile: typeof openFile;
  readonly checkFile: typeof checkFile;
  readonly quickFixesAt: typeof quickFixesAt;
}

async function buildProject(): Promise<Built> {
  const contents = `export { failuresOf, readParts } from './test/support/fixtures';
export { openFile } from './test/editor/cursor';
export { checkFile } from './src/checks/check';
export { quickFixesAt } from './src/editor/fixes/quick-fixes';`;
  const outfile = join(root, 'planted.mjs');
  const stdin = { contents, resolveDir: root };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)) as Built;
}

describe('a new rule', () => {
  it('is one file and one fixture; all else that differs is generated', () => {
    const [before, after] = [filesOf('.'), filesOf(root)];
    const differs = [...after.keys()].filter((path) => before.get(path) !== after.get(path)).sort();
    const generated = [
      'docs/taal.md',
      'language/klantreis.schema.json',
      'src/checks/rules.ts',
      'src/messages/method.data.ts',
    ];
    expect(differs).toEqual([...generated, ...Object.keys(PLANTED)].sort());
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
    for (const path of generated) expect(after.get(path)).toMatch(/kr799/i);
  });

  it('compiles, with its code and the title of its fix among those that there are', () => {
    const project = { extends: './tsconfig.json', include: ['src/checks', 'src/editor/fixes'] };
    writeFileSync(join(root, 'tsconfig.planted.json'), JSON.stringify(project));
    const tsc = () =>
      execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.planted.json'], {
        cwd: root,
        encoding: 'utf8',
      });
    expect(tsc()).toBe('');
  }, 60_000);

  it('breaks no rule of the house', () => {
    const sources = new Map([[RULE, code()]]);
    expect([...dutchSentences(sources), ...oddNames(sources)]).toEqual([]);
  });

  it('fires, does not where it nearly would, and has its quick fix', async () => {
    const built = await buildProject();
    const fixtures = built.readParts('KR799.klantreis', readFileSync(join(root, FIXTURE), 'utf8'));
    expect(fixtures.flatMap(({ expectations }) => expectations.filter((one) => one.code === 'KR799'))).toHaveLength(4);
    expect(fixtures.flatMap(built.failuresOf)).toEqual([]);

    const file = built.openFile('‸klantreis kind: De geboorte\n');
    const found = built.checkFile(file, file.scope, { regels: {} });
    const [at] = file.cursors;
    const actions = built.quickFixesAt(file, found, { start: at!, end: at! }, { today: '2026-11-26' });
    expect(actions.map(({ title }) => title)).toContain('Maak van `geboorte` een ankerpunt');
  }, 60_000);
});
