import type { Finding, Fix } from '../../model/finding';
import { DESIRED_KINDS, NEEDS_ID } from '../../model/lines/line-kinds';
import { insertText, replacement } from '../../text/edit/edit';
import { isIsoDate } from '../../util/dates';
import type { Line } from '../lines/line';
import { CONNECTING_WORDS } from '../lines/line-lexer';
import { hasText, nameOf, textOf, word, words } from '../lines/values';
import { checkSlots, notInList } from './check-slots';

/** What is wrong inside single lines that have their place: values, dates, numbers, names, missing texts. */
export function checkLines(lines: readonly Line[]): Finding[] {
  // A line that the grammar could not read has its message already.
  const firsts: Firsts = new Map();
  const found: Finding[] = [];
  const add = (findings: readonly Finding[]) => {
    for (const finding of findings) found.push(finding);
  };
  // The status may be said in a line that has no place.
  const mayLack = lines.some(({ place }) => place !== 'attached');
  const checks = mayLack ? CHECKS : [...CHECKS, checkAdopted];
  for (const line of lines) {
    if (line.place !== 'attached' || line.misread !== undefined) continue;
    const again = checkOnce(line, firsts);
    add(again);
    // Of a line that does not count it does not matter what it says.
    if (again.length === 0) for (const check of checks) add(check(line));
  }
  return found;
}

const CHECKS: readonly ((line: Line) => readonly Finding[])[] = [checkName, checkSlots, checkDesired, checkLeft];

function checkName(line: Line): Finding[] {
  if (line.form !== 'element') return [];
  const id = nameOf(line);
  if (id !== undefined && (CONNECTING_WORDS as readonly string[]).includes(id.toLowerCase()))
    return [{ code: 'KT032', range: word(line, 'name')!.range, args: { woord: line.keyword, bij: id } }];
  if (id === undefined && NEEDS_ID.includes(line.keyword)) return [missingId(line)];
  if (id === undefined && !hasText(line)) return [{ code: 'KT007', range: line.range, args: { woord: line.keyword } }];
  return [];
}

function missingId(line: Line): Finding {
  const id = idFrom(textOf(line));
  const fix: Fix = { title: 'FIX03', args: { nieuw: id }, edits: [insertText(line.wordRange.end, ` ${id}`)] };
  return {
    code: 'KT006',
    range: line.range,
    args: { woord: line.keyword, id: id || 'naam' },
    ...(id && { fixes: [fix] }),
  };
}

/**
 * An id made of a title: its first words in lower case, joined by hyphens.
 * @param most words
 */
export function idFrom(title: string, most = 3): string {
  const parts: readonly string[] = title.toLowerCase().match(/[\p{L}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const id = parts.slice(0, most).join('-');
  return (CONNECTING_WORDS as readonly string[]).includes(id) ? '' : id;
}

function checkDesired(line: Line): Finding[] {
  if (!line.desired) return [];
  if (line.keyword === 'zonder') {
    const kind = line.zonder!;
    if (DESIRED_KINDS.includes(kind)) return [];
    const { end } = line.range;
    const range = { start: { line: end.line, character: end.character - kind.length }, end };
    return [notInList('gewenst zonder', { text: kind, range }, DESIRED_KINDS)];
  }
  const allowed = line.kind!.desired && (line.kind!.element || line.parent?.keyword === 'stap');
  return allowed ? [] : [{ code: 'KT019', range: line.wordRange, args: { woord: line.keyword } }];
}

/** A knelpunt is solved or it is not: the names of `lost niet op` that stand behind `lost op` of the same oplossing too. */
function checkLeft(line: Line): Finding[] {
  if (line.form !== 'leaves') return [];
  const solved = line.parent!.children.filter(({ form }) => form === 'solves');
  const names = words(line, 'namen');
  return names.flatMap((name): Finding[] => {
    const other = solved.find((one) => words(one, 'namen').some(({ text }) => text === name.text));
    if (!other) return [];
    const args = { id: name.text, regel: other.range.start.line + 1 };
    const rest = names.filter(({ text }) => text !== name.text).map(({ text }) => text);
    const list = { start: names[0]!.range.start, end: names.at(-1)!.range.end };
    const fixes = rest.length === 0 ? undefined : [replacement(list, rest.join(', '))];
    return [{ code: 'KT087', range: name.range, args, ...(fixes && { fixes }) }];
  });
}

/** When a klantreis was adopted goes with its status; one that is put away was adopted before. */
function checkAdopted(line: Line): Finding[] {
  const { keyword, parent, range } = line;
  if (keyword !== 'vastgesteld' || parent === undefined || !isIsoDate(word(line, 'waarde')?.text ?? '')) return [];
  const status = parent.children.find((child) => child.keyword === 'status');
  const isSaid = status !== undefined && /^(?:vastgesteld|archief)$/.test(word(status, 'waarden')?.text ?? 'archief');
  return isSaid ? [] : [{ code: 'KT085', range, args: {} }];
}

/** By element: the first line of each keyword under it. */
type Firsts = Map<Line, Map<string, Line>>;

/** A detail that may stand once: the first counts. `hoog is goed` and `laag is goed` are one question. */
function checkOnce(line: Line, firsts: Firsts): Finding[] {
  const { kind, parent } = line;
  // Of two feelings of one persona the check of references tells: a line may leave out whose it is.
  const isOne = !kind!.many || (kind!.onePerKey && line.form !== 'feeling');
  if (!isOne || !parent) return [];
  const known = firsts.get(parent) ?? new Map<string, Line>();
  firsts.set(parent, known);
  const key = `${line.desired} ${kind!.answers ?? line.keyword} ${kind!.onePerKey ? textOf(line) : ''}`;
  const first = known.get(key);
  if (first === undefined) {
    known.set(key, line);
    return [];
  }
  if (first.keyword !== line.keyword) return [{ code: 'KT049', range: line.range, args: {} }];
  return [{ code: 'KT009', range: line.range, args: { woord: line.keyword, regel: first.range.start.line + 1 } }];
}
