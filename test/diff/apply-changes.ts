import { LOCAL_KINDS, SCOPE_KINDS } from '../../src/model/lines/kinds.data';
import type { Change } from '../../src/diff/changes/change';
import type { Comparison } from '../../src/diff/changes/comparison';
import type { Place, Source, Statement } from '../../src/diff/tree/statement';

/** Which changes say that the words before, or the text behind, the colon of a line are others. */
const WORDS = /^VS0(1[0-367]|3[0-4]|39|40|4[6789]|55)$/;
const TEXT = /^VS0(1[45]|3[01256]|41|9[56])$/;
const THINGS: ReadonlySet<string> = new Set([...SCOPE_KINDS, ...LOCAL_KINDS]);
const TOLD_WITH_VALUE: readonly string[] = ['contact', 'vastgesteld'];
/** Lines that name several things at once, each of which is a fact. */
const SETS: readonly string[] = ['volgens', 'door', 'lost op', 'lost niet op', 'factor'];

/**
 * The base with the listed changes applied, as a text: every line says what it said in the base, unless a change says that it is
 * new, gone or another. Only the order of the lines is that of the head; `isKept` looks at that. What nobody can read is left out.
 */
export function applyChanges(base: Source, head: Source, { changes, counterparts }: Comparison): string {
  const renamed = new Map(changes.flatMap(({ code, args }) => (/VS01[03]/.test(code) ? [[args.oud, args.nieuw]] : [])));
  const [baseRows, headRows] = [rowsOf(base), rowsOf(head)];
  const onBase = byLine(changes, ({ base: place }) => place);
  // What came in the place of what is gone has no counterpart.
  const isReplaced = ({ code, head: now }: Change) =>
    code === 'VS096' && !counterparts.baseOf(head.name, now!.range.start.line);
  const goneOnBase = byLine(changes, (change) =>
    change.head && change.code !== 'VS026' && !isReplaced(change) ? undefined : change.base,
  );
  const onHead = byLine(changes, ({ head: place }) => place);
  const baseLines = new Map(written(base).map((line) => [line.range.start.line, line]));
  const counterpart = (line: Statement) => {
    const place = counterparts.baseOf(head.name, line.range.start.line);
    return place && baseLines.get(place.range.start.line);
  };
  const headOf = (line: Statement) => counterparts.headOf(base.name, line.range.start.line)?.range.start.line;
  const proves = (line: Statement, which: 'bewijs' | 'bewijsWeg', on: ReadonlyMap<number, readonly Change[]>) =>
    line.keyword === 'volgens' &&
    (on.get(line.parent!.range.start.line) ?? []).some(({ args }) => args[which] !== undefined);
  /** New, or a part of what is: a thing that went there is told of apart, a fact is not. */
  const isNew = (line: Statement): boolean => {
    const holder = above(line);
    const isInNew = holder !== undefined && isNew(holder);
    if (counterpart(line)) return isInNew && !THINGS.has(line.keyword);
    return isInNew || onHead.has(line.range.start.line) || proves(line, 'bewijs', onHead);
  };
  const headLines = written(head);
  const newRows = new Set(headLines.filter(isNew).map(({ range }) => range.start.line));
  const isGoneWhole = (line: Statement | undefined): boolean => {
    if (line === undefined) return false;
    const now = headOf(line);
    return now === undefined ? goneOnBase.has(line.range.start.line) || isGoneWhole(above(line)) : newRows.has(now);
  };
  const isGone = (line: Statement): boolean =>
    onBase.has(line.range.start.line) || proves(line, 'bewijsWeg', onBase) || isGoneWhole(line);

  const left = new Map<number | undefined, string[]>();
  for (const line of baseLines.values()) {
    if (headOf(line) !== undefined || isGone(line)) continue;
    const holder = above(line);
    const under = holder && headOf(holder);
    left.set(under, [...(left.get(under) ?? []), textOf(line, baseRows)]);
  }
  const rows = headLines.flatMap((line) => {
    const at = line.range.start.line;
    const below = left.get(at) ?? [];
    if (newRows.has(at)) return [textOf(line, headRows), ...below];
    const old = counterpart(line);
    // A line that no change tells of and that the base does not have is not there.
    if (!old) return below;
    const told = [
      ...(onHead.get(at) ?? []),
      ...(SETS.includes(line.keyword) ? (onBase.get(old.range.start.line) ?? []) : []),
    ];
    const isSet =
      SETS.includes(line.keyword) &&
      (told.length > 0 || proves(line, 'bewijs', onHead) || proves(old, 'bewijsWeg', onBase));
    const [words, text] = partsOf(line, headRows);
    const [oldWords, oldText] = partsOf(old, baseRows);
    const now = (which: RegExp) => isSet || told.some(({ code }) => which.test(code));
    // Why a contact failed is told with it, and who adopted a klantreis is a value.
    const isTold = now(TEXT) || (TOLD_WITH_VALUE.includes(line.keyword) && now(WORDS));
    return [(now(WORDS) ? words : rename(oldWords, renamed)) + (isTold ? text : oldText), ...below];
  });
  return [...rows, ...(left.get(undefined) ?? [])].join('\n');
}

function rename(words: string, renamed: ReadonlyMap<unknown, unknown>): string {
  return words
    .split(/([\s,.]+)/)
    .map((word) => String(renamed.get(word) ?? word))
    .join('');
}

function byLine(
  changes: readonly Change[],
  placeOf: (change: Change) => Place | undefined,
): ReadonlyMap<number, readonly Change[]> {
  const found = new Map<number, Change[]>();
  for (const change of changes) {
    const line = placeOf(change)?.range.start.line;
    if (line !== undefined) found.set(line, [...(found.get(line) ?? []), change]);
  }
  return found;
}

function rowsOf({ text }: Source): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

function written({ lines }: Source): readonly Statement[] {
  return lines.filter(({ parent }) => parent !== undefined);
}

/** The nearest line that a line hangs under. */
function above({ parent }: Statement): Statement | undefined {
  return parent === undefined || isWritten(parent) ? parent : above(parent);
}

export function isWritten({ range: { start, end } }: Pick<Statement, 'range'>): boolean {
  return start.line !== end.line || start.character !== end.character;
}

/** Without the indentation: where a line hangs is said by the lines above it. */
function textOf({ range }: Statement, rows: readonly string[]): string {
  const first = rows[range.start.line]!.slice(range.start.character);
  return [first, ...rows.slice(range.start.line + 1, range.end.line + 1)].join('\n');
}

function partsOf(line: Statement, rows: readonly string[]): readonly [words: string, text: string] {
  const text = textOf(line, rows);
  const colon = line.tekst === undefined ? text.length : text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon)];
}
