import { isLocal, type NameKind, type ScopeKind, SCOPE_KINDS } from '../../model/lines/kinds.data';
import type { Fix } from '../../model/finding';
import { replacement } from '../../text/edit/edit';
import { declaration, rowBelow, rowsAfter } from '../../text/edit/line-edits';
import { type Asked, fix, lineAround } from './asked';
import { MOST_NAMES, namesNear } from './near-names';

/** KT017: an id that nothing has may be of something that is still to be written; a name inside the klantreis, one of those there. */
export function unknownName(asked: Asked): Fix[] {
  const { file, finding } = asked;
  const { nieuw, soort } = finding.args;
  if (typeof nieuw === 'string') {
    return [fix('FIX04', { nieuw }, declaration(file, String(soort), [{ text: `${nieuw}: `, typed: '' }]))];
  }
  return isLocal(soort as NameKind) ? otherNames(asked, soort as NameKind) : [];
}

/** KT034: a name of the right kind, or the same one for a new thing. */
export function rightKind(asked: Asked): Fix[] {
  const { file, finding } = asked;
  const { id, soort } = finding.args;
  const others = otherNames(asked, soort as NameKind);
  if (!SCOPE_KINDS.includes(soort as ScopeKind)) return others;
  const nieuw = `${String(soort)} ${String(id)}`;
  return [...others, fix('FIX04', { nieuw }, declaration(file, String(soort), [{ text: `${nieuw}: `, typed: '' }]))];
}

/** The names of a kind that are there, without the one that was suggested already. */
function otherNames({ file, finding, line }: Asked, kind: NameKind): Fix[] {
  const { range, meant } = finding;
  // A stap goes back to another one, or is an alternative to it.
  const own = kind === 'stap' ? lineAround(line, 'stap')?.name : undefined;
  return namesNear(file, kind, range.start.line)
    .filter((id) => id !== meant && id !== finding.args.id && id !== own)
    .slice(0, MOST_NAMES)
    .map((id) => replacement(range, id));
}

/** KT035: an ankerpunt is of its klantreis: below the last one there, else directly below the klantreis itself. */
export function unknownAnker(asked: Asked): Fix[] {
  const { file, finding, line } = asked;
  const others = otherNames(asked, 'ankerpunt');
  const klantreis = lineAround(line, 'klantreis');
  // One that nobody wrote has no line to put it under.
  if (!klantreis) return others;
  const nieuw = `ankerpunt ${String(finding.args.id)}`;
  const last = klantreis.children.findLast(({ keyword }) => keyword === 'ankerpunt');
  const row = { text: `${nieuw}: `, typed: '' };
  const edit = last ? rowsAfter(file, last, [row]) : rowBelow(file, klantreis, row);
  return [fix('FIX04', { nieuw }, edit), ...others];
}
