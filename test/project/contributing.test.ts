import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
}

const scriptsOf = (path: string) => Object.keys((JSON.parse(readFileSync(path, 'utf8')) as Manifest).scripts);
const scripts = scriptsOf('package.json');

/** Every npm script that a page tells people to run. */
const named = globSync(
  ['*.md', 'docs/**/*.md', '.github/*.md', '.vscode/*.json', '.github/workflows/*.yml', '.ci/run'],
  {
    dot: true,
  },
).flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(test|start)\b)/g)].map(
    ([, run, short]) => ({ page, script: (run ?? short)! }),
  ),
);

describe('the npm scripts', () => {
  it.each(named)('$page names $script, which is there', ({ script }) => {
    expect(scripts).toContain(script);
  });

  it.each(scripts)('%s has its place in CONTRIBUTING', (script) => {
    expect(named.filter(({ page }) => page === 'CONTRIBUTING.md').map((one) => one.script)).toContain(script);
  });
});

describe('CONTRIBUTING', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const paths = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]*)+)`/g)].map(([, path]) => path!);

  it.each(paths.filter((path) => !/^(?:dist|out)\/|node_modules/.test(path)))('names %s, which is there', (path) => {
    expect(existsSync(path)).toBe(true);
  });
});
