import { fix, lineAround } from '../../checks/repair/fix-parts';
import { MOST_NAMES, namesNear } from '../../checks/repair/near-names';
import type { AskedLanguage } from './asked';
import { nothingToName } from './no-name-fixes';
import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { isLocal, type NameKind, SCOPE_KINDS, type ScopeKind } from '../../model/lines/kinds.data';
import { replacement } from '../../text/edit/edit';
import { declaration, rowBelow, rowsAfter, rowsBefore, rowUnder } from '../../text/edit/line-edits';

/** KT017: an id that nothing has may be of something that is still to be written; a name inside the klantreis, one of those there. */
export function unknownName(asked: AskedLanguage): Fix[] {
  const { file, finding } = asked;
  const { nieuw, soort } = finding.args;
  if (typeof nieuw === 'string') {
    return [fix('FIX04', { nieuw }, declaration(file, String(soort), [{ text: `${nieuw}: `, typed: '' }]))];
  }
  return isLocal(soort as NameKind) ? otherNames(asked, soort as NameKind) : [];
}

/** KT034: a name of the right kind, none where only a persona can be meant, or the same one for a new thing. */
export function rightKind(asked: AskedLanguage): Fix[] {
  const { file, finding } = asked;
  const { id, soort } = finding.args;
  const others = otherNames(asked, soort as NameKind);
  if (!SCOPE_KINDS.includes(soort as ScopeKind)) return others;
  const nieuw = `${String(soort)} ${String(id)}`;
  const added = fix('FIX04', { nieuw }, declaration(file, String(soort), [{ text: `${nieuw}: `, typed: '' }]));
  return [...others, ...(soort === 'persona' ? nothingToName(asked) : []), added];
}

/** The names of a kind that are there, without the one that was suggested already. */
function otherNames({ file, finding, line }: AskedLanguage, kind: NameKind): Fix[] {
  const { range, meant } = finding;
  // A stap goes back to another one, or is an alternative to it.
  const own = kind === 'stap' ? lineAround(line, 'stap')?.name : undefined;
  return namesNear(file, kind, range.start.line)
    .filter((id) => id !== meant && id !== finding.args.id && id !== own)
    .slice(0, MOST_NAMES)
    .map((id) => replacement(range, id));
}

/** KT035: an ankerpunt is of its klantreis: below the last one there, else directly below the klantreis itself. */
export function unknownAnker(asked: AskedLanguage): Fix[] {
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

/** KT033: the knelpunten of the klantreis that the oplossing may be for, or one above it that is still to be written. */
export function whatItSolves({ file, line }: AskedLanguage): Fix[] {
  const near = namesNear(file, 'knelpunt', line.range.start.line).slice(0, MOST_NAMES);
  const solves = near.map((id) => {
    const text = `lost op ${id}`;
    return fix('FIX04', { nieuw: text }, rowUnder(file, line, { text }));
  });
  const above = rowsBefore(file, line, [{ text: 'knelpunt: ', typed: PLACES.knelpunt }]);
  return [...solves, fix('FIX40', { nieuw: 'knelpunt' }, above)];
}
