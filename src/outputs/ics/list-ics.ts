import { listText } from '../../messages/lists.data';
import { fingerprint, numbered } from '../../util/fingerprint';
import type { Due, ListTold } from '../lists/list';
import { oneLine } from '../review/review-escape';

const LINE_END = '\r\n';

/** Bytes of a line; a longer one goes on in the next, behind a space (RFC 5545, 3.1). */
const WIDTH = 75;

const START = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Klantreis//klantreis list//NL', 'CALSCALE:GREGORIAN'];

/**
 * What is due as a file for a calendar (RFC 5545): a day each, without anybody who is asked to come. The same list on the same day gives
 * the same file, and a thing that gets another date is the same event at another day.
 */
export function write({ list, due }: ListTold): Iterable<string> {
  const unique = numbered();
  const lines = [
    ...START,
    ...due.flatMap((one) => event(one, list.today, unique(fingerprint(one.key)))),
    'END:VCALENDAR',
  ];
  return [lines.map((line) => `${folded(line)}${LINE_END}`).join('')];
}

/** Is a file a calendar of ours? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return start.startsWith(START.join(LINE_END));
}

function event(due: Due, today: string, print: string): readonly string[] {
  const title = oneLine(due.title) || listText('zonderTitel');
  return [
    'BEGIN:VEVENT',
    `UID:${print}@klantreis`,
    // When the file was made, as far as anybody needs to know.
    `DTSTAMP:${bare(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${bare(due.day)}`,
    `SUMMARY:${escaped(listText(due.kind === 'oplossing' ? 'agendaGereed' : 'agendaHerzien', { titel: title }))}`,
    `DESCRIPTION:${description(due).map(escaped).join('\\n')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function description({ kind, journey, owner, stand, overdue, file, line }: Due): readonly string[] {
  return [
    ...(kind === 'oplossing' ? [listText('agendaKlantreis', { titel: journey || listText('zonderTitel') })] : []),
    ...(owner === undefined
      ? []
      : [listText(kind === 'herzien' ? 'agendaEigenaarReis' : 'agendaEigenaar', { naam: owner })]),
    ...(stand === undefined ? [] : [listText('agendaStand', { stand })]),
    ...(overdue ? [listText('agendaLaat')] : []),
    listText('agendaPlek', { bestand: file, regel: line }),
  ];
}

/** `20300115`. */
function bare(day: string): string {
  return day.replaceAll('-', '');
}

/** A text as a value: what would end it or part it is escaped. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, '\\$&');
}

/** A line in pieces of at most 75 bytes, none of which ends inside a sign. */
function folded(line: string): string {
  let result = '';
  let width = 0;
  for (const sign of line) {
    const bytes = bytesOf(sign.codePointAt(0)!);
    if (width + bytes > WIDTH) {
      result += `${LINE_END} `;
      width = 1;
    }
    result += sign;
    width += bytes;
  }
  return result;
}

/** How long a sign is in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
