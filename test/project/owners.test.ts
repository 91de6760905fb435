import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const codeowners = readFileSync('.github/CODEOWNERS', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

const { url } = parse(readFileSync('publiccode.yml', 'utf8')) as { readonly url: string };

describe('CODEOWNERS', () => {
  const paths = codeowners.map((line) => line.split(/\s+/)[0]!).filter((path) => path !== '*');

  it.each(paths)('%s exists', (path) => {
    expect(path).toMatch(/^\//);
    expect(existsSync(join('.', path))).toBe(true);
  });

  it('covers what runs with rights at a forge', () => {
    for (const path of ['/.github/', '/.ci/', '/action.yml', '/templates/']) expect(paths).toContain(path);
  });

  it('names nobody before the project has a place, since anybody could take that name, and somebody from then on', () => {
    const isPublished = new URL(url).hostname !== 'example.org';
    expect(codeowners.filter((line) => line.includes('@') !== isPublished)).toEqual([]);
  });
});

interface Update {
  readonly 'package-ecosystem': string;
  readonly directories: readonly string[];
  readonly schedule: { readonly interval: string };
  readonly groups: Readonly<Record<string, unknown>>;
}

describe('the weekly updates', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as { readonly updates: readonly Update[] };
  const directoriesOf = (ecosystem: string) =>
    updates.find((update) => update['package-ecosystem'] === ecosystem)!.directories;

  it('look at every folder with packages of its own', () => {
    const folders = globSync('**/package-lock.json', { ignore: '**/node_modules/**' });
    const names = folders.map((path) => `/${path}`.replace(/\/?package-lock\.json$/, '') || '/');
    expect([...directoriesOf('npm')].sort()).toEqual(names.sort());
  });

  it('look at every folder that names actions', () => {
    const files = globSync(['action.yml', '.github/workflows/*.yml', 'templates/**/*.yml'], { dot: true });
    const named = files.filter((path) => /^\s*(?:- )?uses: actions\//m.test(readFileSync(path, 'utf8')));
    const folders = named.map((path) => (path.startsWith('templates/') ? `/${path.replace(/\/[^/]+$/, '')}` : '/'));
    expect([...directoriesOf('github-actions')].sort()).toEqual([...new Set(folders)].sort());
  });

  it.each(updates)('come once a week and together: $package-ecosystem', ({ schedule, groups }) => {
    expect(schedule.interval).toBe('weekly');
    expect(Object.keys(groups).length).toBeGreaterThan(0);
  });
});
