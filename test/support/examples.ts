import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  /** The path from the root of the project, with slashes. */
  readonly name: string;
  readonly text: string;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** The texts of the examples and of the blocks that define the language. */
export const EXAMPLES: readonly Source[] = ['examples', 'test/fixtures/language'].flatMap(readSources);

function readSources(folder: string): Source[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.klantreis'))
    .sort()
    .map((name) => ({
      name: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(ROOT, folder, name), 'utf8'),
    }));
}
