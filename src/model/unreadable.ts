import type { Bestand } from './klantreis';
import { NEEDS_ID } from './line-kinds.data';
import type { Scope, ScopeFile } from './scope';

/** Lines that declare an id which others refer to. */
const DECLARING: ReadonlySet<string> = new Set([...NEEDS_ID, 'fase', 'stap', 'knelpunt', 'oplossing', 'succes']);

const ofFile = new WeakMap<Bestand, ReadonlySet<string>>();
const ofScope = new WeakMap<Scope, ReadonlySet<string>>();

/**
 * The ids that a file seems to declare in lines that cannot be read: the second word of each that may be a declaration. A
 * reference to one of these is not unknown, its declaration is only damaged.
 */
export function unreadableIds(file: Bestand): ReadonlySet<string> {
  const known = ofFile.get(file);
  if (known) return known;
  const ids = new Set<string>();
  for (const { bedoeld, namen } of file.onleesbaar) {
    if (namen[0] !== undefined && (bedoeld === undefined || DECLARING.has(bedoeld))) ids.add(namen[0]);
  }
  ofFile.set(file, ids);
  return ids;
}

/** The same over all files of a scope. */
export function unreadableIdsOfScope(scope: Scope): ReadonlySet<string> {
  const known = ofScope.get(scope);
  if (known) return known;
  const ids = new Set(scope.files.flatMap((file: ScopeFile) => [...unreadableIds(file.model)]));
  ofScope.set(scope, ids);
  return ids;
}
