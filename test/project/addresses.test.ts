import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { disagreements, placeOf, readFile, takeable } from './addresses';

const place = placeOf(readFile('publiccode.yml'));
const { version, name, publisher } = JSON.parse(readFile('package.json')) as Readonly<Record<string, string>>;

/** Everything that we hand out or that says how to get it; what is in the bundles is looked at in test/package.test.ts. */
const HANDED_OUT = globSync(
  [
    '*.md',
    '*.yml',
    '.pre-commit-hooks.yaml',
    '.github/**',
    '.devcontainer/**',
    'docs/**/*.md',
    'templates/**',
    'examples/**',
    'language/**/*.json',
    'syntaxes/**',
  ],
  { dot: true },
).sort();

describe('nothing that somebody else could take', () => {
  it.each(HANDED_OUT)('stands in %s', (path) => {
    expect(takeable(readFile(path), place)).toEqual([]);
  });

  it('is overlooked', () => {
    const named: Readonly<Record<string, string>> = {
      'npx --yes klantreis@0.1.0 check': 'npx --yes klantreis@0.1.0 check',
      'npm install --global klantreis': 'npm install --global klantreis',
      '      - uses: klantreis/klantreis@v1': 'klantreis/klantreis@v1',
      '  image: klantreis/klantreis:1.0': 'klantreis/klantreis:1.0',
      '  image: node:24': 'node:24',
      'see https://klantreis.nl/hulp': 'https://klantreis.nl/hulp',
      'https://github.com/klantreis/klantreis': 'https://github.com/klantreis/klantreis',
      '  - repo: klantreis/hooks': 'repo klantreis/hooks',
    };
    for (const [text, found] of Object.entries(named)) expect(takeable(text, place)).toEqual([found]);
    const fine = [
      'npm install --global ./klantreis-0.1.0.tgz',
      'npm install',
      'a bare `npx`.',
      '- uses: ./.github/klantreis',
      `image: node:24.1.0@sha256:${'a'.repeat(64)}`,
      'https://www.gemeente.example/onderzoek',
    ];
    for (const text of fine) expect(takeable(text, place)).toEqual([]);
  });

  it('stands in package.json, but for the two names that a manifest must have, which a person takes first', () => {
    expect(takeable(readFile('package.json'), place)).toEqual([]);
    const page = readFile('docs/uitgeven.md');
    const first = page.slice(page.indexOf('1. **Neem de namen**'), page.indexOf('2. **Zet het adres'));
    for (const taken of [name, publisher]) expect(first).toContain(taken);
    expect(first).toContain('`publisher` in `package.json`');
  });
});

describe('the address of the project', () => {
  it('is the same everywhere', () => {
    expect(disagreements(readFile)).toEqual([]);
  });

  const published = readFile('publiccode.yml').replace(/^url: .*$/m, 'url: https://github.com/vng/klantreis.git');
  const manifest = (url?: string) => JSON.stringify(url === undefined ? {} : { repository: { type: 'git', url } });
  const read = (changed: Readonly<Record<string, string>>) => (path: string) => changed[path] ?? readFile(path);
  const template = 'templates/github/klantreis.yml';
  const using = (what: string) => readFile(template).replace('./.github/klantreis', what);

  it('is none before it is published', () => {
    const url = 'git+https://github.com/klantreis/klantreis.git';
    expect(disagreements(read({ 'package.json': manifest(url) }))).toEqual([
      'package.json: https://github.com/klantreis/klantreis',
    ]);
    expect(disagreements(read({ [template]: using('vng/klantreis@abc') }))).toEqual([`${template}: vng/klantreis@abc`]);
  });

  it('is that of publiccode.yml from then on', () => {
    const files = { 'publiccode.yml': published, 'package.json': manifest('git+https://github.com/vng/klantreis.git') };
    expect(disagreements(read(files))).toEqual([]);
    expect(disagreements(read({ ...files, [template]: using('vng/klantreis@abc') }))).toEqual([]);
    expect(disagreements(read({ ...files, [template]: using('vgn/klantreis@abc') }))).toEqual([
      `${template}: vgn/klantreis@abc`,
    ]);
    expect(disagreements(read({ ...files, 'package.json': manifest() }))).toEqual(['package.json: no repository']);
  });
});

it('every page that names the file of a version names this one', () => {
  for (const path of ['README.md', 'docs/npm.md', 'docs/pull-requests.md', 'action.yml']) {
    const versions = [...readFile(path).matchAll(/klantreis-(\d+\.\d+\.\d+)\.(?:tgz|vsix)/g)].map((match) => match[1]);
    expect(new Set(versions)).toEqual(new Set([version]));
  }
});
