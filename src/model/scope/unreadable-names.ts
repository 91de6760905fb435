import { remembered } from '../../util/remembered';
import type { Bestand } from '../klantreis';
import { NEEDS_ID } from '../lines/line-kinds';
import type { Scope, ScopeFile } from './scope';

/** Lines that declare an id which others refer to. */
const DECLARING: ReadonlySet<string> = new Set([...NEEDS_ID, 'fase', 'stap', 'knelpunt', 'oplossing', 'succes']);

/**
 * The ids that a file seems to declare in lines that cannot be read: the second word of each that may be a declaration. A
 * reference to one of these is not unknown, its declaration is only damaged.
 */
export const unreadableIds = remembered((file: Bestand): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { bedoeld, namen } of file.onleesbaar) {
    if (namen[0] !== undefined && (bedoeld === undefined || DECLARING.has(bedoeld))) ids.add(namen[0]);
  }
  return ids;
});

/** Does any file of the scope seem to declare it? */
export function isUnreadable(id: string, scope: Scope): boolean {
  return scope.table(unreadable).has(id);
}

function* unreadable({ model }: ScopeFile) {
  for (const id of unreadableIds(model)) yield [id, true] as const;
}
