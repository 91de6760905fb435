import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { GOLDEN_FOLDER, orphans } from './support/golden';

describe('the golden files', () => {
  const files = readdirSync(GOLDEN_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(GOLDEN_FOLDER, join(parentPath, name)).replaceAll('\\', '/'));
  const tests = globSync('test/*/**/*.test.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.includes('toMatchFileSnapshot(golden('));

  it('are each named by a test that looks at them', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(orphans(files, tests)).toEqual([]);
  });

  it('are missed where a test forgot one', () => {
    expect(orphans(['planted.svg'], tests)).toEqual(['planted.svg']);
  });
});
