import { NEW_NAMES, PLACES, REASON_PLACE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { proves } from '../../model/meaning/evidence';
import type { OpenFile } from '../open-file';
import { words } from '../../parser/lines/values';
import { replacement, replaceToType } from '../../text/edit/edit';
import { declaration, indentUnder, rowBelow, rowsAfter, rowsBefore, rowUnder } from '../../text/edit/line-edits';
import { quarterEnd } from '../../util/dates';
import { type Asked, detailFix, fillLine, fix, freeName, lineAround, rowFix } from './asked';
import { MOST_NAMES, namesNear } from './near-names';

/** KR301: the reason behind the feeling, or the knelpunt that it comes from. */
export function whyItFalls({ file, line }: Asked): Fix[] {
  const stap = lineAround(line, 'stap');
  const reason = fix('FIX48', {}, fillLine(file, line, REASON_PLACE));
  if (!stap) return [reason];
  const rows = rowsAfter(file, stap, [{ text: 'knelpunt: ', typed: PLACES.knelpunt }], indentUnder(file, stap));
  return [reason, fix('FIX04', { nieuw: 'knelpunt' }, rows)];
}

/** KR401: what we may do about a knelpunt, or why we can do nothing. */
export function whatWeDo({ file, line }: Asked): Fix[] {
  const after = (keyword: 'oplossing' | 'kans') => {
    return fix('FIX04', { nieuw: keyword }, rowsAfter(file, line, [{ text: `${keyword}: `, typed: PLACES[keyword] }]));
  };
  const nothing = 'invloed geen';
  const invloed = line.children.find(({ keyword }) => keyword === 'invloed');
  const row = { text: `${nothing}: `, typed: PLACES.invloed };
  const edit = invloed ? replaceToType(invloed.range, row.typed, row.text) : rowUnder(file, line, row);
  return [after('oplossing'), after('kans'), fix(invloed ? 'FIX01' : 'FIX04', { nieuw: nothing }, edit)];
}

/** KR404: who sees to it, and when it is done; else it is no plan yet. */
export function whoAndWhen({ file, finding, line, today }: Asked): Fix[] {
  const stand = line.children.find(({ keyword }) => keyword === 'stand');
  const idea = stand ? [replacement(stand.range, 'stand idee')] : [];
  if (finding.args.woord === 'eigenaar') return [detailFix(file, line, 'eigenaar', PLACES.eigenaar), ...idea];
  const row = { text: 'gereed ', typed: laterDate(today) };
  return [fix('FIX04', { nieuw: 'gereed' }, rowUnder(file, line, row)), ...idea];
}

/** A day to plan for, for the author to type over: the last of the next quarter. */
function laterDate(today: string): string {
  return quarterEnd(today, 1);
}

/** KR405: it is done, or will not be, or the date is another. */
export function lateFixes({ file, finding, line: at }: Asked): Fix[] {
  const line = at.keyword === 'oplossing' ? at : (lineAround(at, 'oplossing') ?? at);
  const stand = line.children.find(({ keyword }) => keyword === 'stand');
  const stands = ['stand klaar', 'stand afgewezen'].map((nieuw) => {
    return stand ? replacement(stand.range, nieuw) : rowFix((row) => rowUnder(file, line, row), nieuw);
  });
  const gereed = line.children.find(({ keyword }) => keyword === 'gereed');
  const [datum] = gereed ? words(gereed, 'waarde') : [];
  const nieuw = quarterEnd(String(finding.args.vandaag), 1);
  const later = datum && fix('FIX55', { nieuw }, replaceToType(datum.range, nieuw));
  return [...stands.slice(0, 1), ...(later ? [later] : []), ...stands.slice(1)];
}

/** KR501: the sources that are likely meant, the nearest first, and one for what is only assumed. */
export function whereFrom({ file, line }: Asked): Fix[] {
  const row = line.range.start.line;
  const known = namesNear(file, 'bron', row);
  const assumed = known.find((id) => isAssumption(file, id));
  const likely = known.filter((id) => id !== assumed).slice(0, MOST_NAMES);
  const volgens = (id: string) => {
    const text = `volgens ${id}`;
    return line.kind?.element ? rowUnder(file, line, { text }) : rowBelow(file, line, { text });
  };
  const fixes = [...likely, ...(assumed === undefined ? [] : [assumed])].map((id) =>
    fix('FIX04', { nieuw: `volgens ${id}` }, volgens(id)),
  );
  if (assumed !== undefined) return fixes;
  const id = freeName(NEW_NAMES.bron, (name) => file.scope.find('bron', name) !== undefined);
  const made = declaration(file, 'bron', [
    { text: `bron ${id}: `, typed: PLACES.vermoeden },
    { text: 'soort aanname', deeper: 1 },
  ]);
  return [...fixes, fix('FIX49', { id }, volgens(id), made)];
}

/** KR508: what a bron may be; the list of all soorten comes with typing. */
export function whatBron({ file, line }: Asked): Fix[] {
  return ['interview', 'enquete', 'medewerker', 'aanname'].map((soort) =>
    rowFix((row) => rowUnder(file, line, row), `soort ${soort}`),
  );
}

function isAssumption({ scope }: OpenFile, id: string): boolean {
  const soorten = scope.find('bron', id)?.soorten ?? [];
  return soorten.length > 0 && !proves(soorten, false);
}

/** KT033: the knelpunten of the klantreis that the oplossing may be for, or one above it that is still to be written. */
export function whatItSolves({ file, line }: Asked): Fix[] {
  const near = namesNear(file, 'knelpunt', line.range.start.line).slice(0, MOST_NAMES);
  const solves = near.map((id) => {
    const text = `lost op ${id}`;
    return fix('FIX04', { nieuw: text }, rowUnder(file, line, { text }));
  });
  const above = rowsBefore(file, line, [{ text: 'knelpunt: ', typed: PLACES.knelpunt }]);
  return [...solves, fix('FIX40', { nieuw: 'knelpunt' }, above)];
}
