import type { NameKind } from '../../model/lines/kinds.data';
import type { Finding } from '../../model/finding';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { idMeant } from '../../model/scope/titles';
import { replacement } from '../../text/edit/edit';

/** What the parser says of a line with words too many. */
const TITLED: readonly string[] = ['KT002', 'KT056', 'KT072'];

/**
 * A line that cannot be read, since it has the title of something where its name belongs: then the message names that. Undefined
 * for every other finding.
 */
export function titleForName({ code, range, args }: Finding, file: ScopeFile, scope: Scope): Finding | undefined {
  const { soort, titel } = args;
  if (typeof soort !== 'string' || typeof titel !== 'string' || !TITLED.includes(code)) return undefined;
  const id = idMeant(file, scope, soort as NameKind, titel, range.start.line);
  return id === undefined || id === titel
    ? undefined
    : { code: 'KT059', range, args: { id }, fixes: [replacement(range, id)] };
}
