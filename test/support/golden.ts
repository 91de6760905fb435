import { fileURLToPath } from 'node:url';

/** Where the outputs stand that somebody looked at. */
export const GOLDEN_FOLDER = fileURLToPath(new URL('../golden/', import.meta.url));

/**
 * The path of an output that somebody looked at, for `toMatchFileSnapshot`. After a wanted change `npx vitest run -u` renews it; where
 * `CI` is set nothing is ever written, so there a missing file fails.
 *
 * @param file its name, written out in the test: so it is found from the file, and a file that no test names is found too
 */
export function golden(file: string): string {
  return GOLDEN_FOLDER + file;
}

/** The files that no test names. */
export function orphans(files: readonly string[], tests: readonly string[]): readonly string[] {
  return files.filter((file) => !tests.some((text) => text.includes(`'${file}'`)));
}
