import { CUSTOMER_TITLES, NEW_NAMES, PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { type Use, usesOf } from '../../model/scope/uses';
import { textOf } from '../../parser/lines/values';
import { replaceToType } from '../../text/edit/edit';
import {
  declaration,
  removeLine,
  rowBelow,
  rowsAfter,
  rowsAtEnd,
  rowsBefore,
  textRows,
} from '../../text/edit/line-edits';
import type { NewRow } from '../../text/edit/new-rows';
import { fillPlaces } from '../../util/text';
import type { OpenFile } from '../open-file';
import { type Asked, byHand, detailFix, fix, freeName, lineAround } from './asked';
import { MOST_NAMES, namesNear } from './near-names';

/** KR101: a fase before the first one; where the first stap stands in none, only a stap. */
export function beforeTheFirst({ file, finding, line }: Asked): Fix[] {
  const fase = lineAround(line, 'fase');
  const typed = fillPlaces(PLACES.stapErvoor, { persona: String(finding.args.persona) });
  if (!fase) return [fix('FIX40', { nieuw: 'stap' }, rowsBefore(file, line, [{ text: 'stap: ', typed }]))];
  const rows: NewRow[] = [{ text: `fase: ${PLACES.fase}` }, { text: 'stap: ', typed, deeper: 1 }];
  return [fix('FIX40', { nieuw: 'fase' }, rowsBefore(file, fase, rows))];
}

/** KR102: a stap after the last one. */
export function afterTheLast({ file, finding, line }: Asked): Fix[] {
  const typed = fillPlaces(PLACES.stapErna, { persona: String(finding.args.persona) });
  return [fix('FIX41', { nieuw: 'stap' }, rowsAfter(file, line, [{ text: 'stap: ', typed }]))];
}

/** KR104: a title in the words of a customer, to type over. */
export function ownWords({ file, finding, line }: Asked): Fix[] {
  const woord = String(finding.args.woord);
  const nieuw = CUSTOMER_TITLES.find(([part]) => woord.includes(part))![1];
  const title = titleRange(file, line);
  if (!title) return [];
  return [fix('FIX01', { nieuw }, replaceToType(title, nieuw))];
}

/** Where the title of an element stands: behind the colon, up to the end of its last row. */
function titleRange(file: OpenFile, line: Asked['line']) {
  if (textOf(line) === '') return undefined;
  const row = textRows(file)[line.range.start.line]!;
  const colon = row.indexOf(':', line.keywordEnd);
  const from = colon + 1 + /^\s*/.exec(row.slice(colon + 1))![0].length;
  return { start: { line: line.range.start.line, character: from }, end: line.range.end };
}

/** KR105: each persona that the journey may be of, and one that is still to be written. */
export function forWhom({ file, line }: Asked): Fix[] {
  const personas = namesNear(file, 'persona', line.range.start.line).slice(0, MOST_NAMES);
  const below = (id: string) => rowBelow(file, line, { text: `voor ${id}` });
  const id = freeName(NEW_NAMES.persona, (name) => file.scope.find('persona', name) !== undefined);
  return [
    ...personas.map((persona) => fix('FIX04', { nieuw: `voor ${persona}` }, below(persona))),
    fix('FIX50', { id }, below(id), declaration(file, 'persona', [{ text: `persona ${id}: `, typed: PLACES.naam }])),
  ];
}

/** KR106: the line that is missing. */
export function missingText({ file, finding, line }: Asked): Fix[] {
  const woord = finding.args.woord as 'klantvraag' | 'resultaat';
  return [detailFix(file, line, woord, PLACES[woord])];
}

/** KR205: a klantreis for the persona, or the persona goes; not where others name them. */
export function unusedPersona({ file, finding, line }: Asked): Fix[] {
  const id = String(finding.args.id);
  const reis = freeName(`${NEW_NAMES.klantreis}-${id}`, (name) => file.scope.find('klantreis', name) !== undefined);
  const rows: NewRow[] = [
    { text: `klantreis ${reis}: `, typed: PLACES.klantreis },
    { text: `voor ${id}`, deeper: 1 },
    { text: `klantvraag: ${PLACES.klantvraag}`, deeper: 1 },
  ];
  const isNamed = file.scope.files.some(({ model }) => usesOf(model).some((use) => names(use, id)));
  const away = fix('FIX44', { woord: 'persona', naam: `\`${id}\`` }, removeLine(file, line));
  return [fix('FIX51', { id }, rowsAtEnd(file, rows)), ...(isNamed ? [] : [byHand(away)])];
}

function names({ kind, ref }: Use, id: string): boolean {
  return kind === 'persona' && ref.id === id;
}
