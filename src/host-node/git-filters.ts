import type { GitRepository } from './git-repository';

/**
 * Which files go through a program of the user before git keeps them, by path from the top folder, with the name of the filter. The
 * program is not started: what git keeps and what is on the disk then cannot be told to be the same.
 * @throws GitError
 */
export async function filtersOf(
  repository: GitRepository,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const { stdout } = await repository.run(['config', '--null', '--name-only', '--get-regexp', '^filter\\.']);
  const names = [...stdout.toString('utf8').matchAll(SETTING)].map(([, name]) => name!);
  if (names.length === 0) return new Map();
  const input = paths.map((path) => `${path}\0`).join('');
  const out = await repository.output(['check-attr', '-z', '--stdin', 'filter'], { input });
  const found = new Map<string, string>();
  for (const [, path, name] of out.toString('utf8').matchAll(ATTRIBUTE))
    if (names.includes(name!)) found.set(path!, name!);
  return found;
}

const SETTING = /filter\.([^\0]*)\.(?:clean|process)\0/gi;
const ATTRIBUTE = /([^\0]+)\0filter\0([^\0]*)\0/g;

/** What Git LFS puts in the place of a file: the SHA-256 of its content, undefined where it is no such text. */
export function lfsSum(text: string): string | undefined {
  return /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/.exec(text)?.[1];
}
