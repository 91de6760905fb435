import type { Line } from '../parser/line';
import { parse } from '../parser/parse';
import { findConflicts } from '../util/conflict-markers';
import { highest } from '../util/highest';
import type { Range } from '../util/source';
import { isWritten, type Rank, rankOf, type Rows, Units } from './move-units';
import type { OpenFile } from './open-file';
import { lineEnd } from './fixes/text-edits';
import { lineAt, rowsOf } from './rows';

export type Direction = 'up' | 'down';

export interface Move {
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** How many rows the moved text goes down; up where it is negative, and 0 where it cannot go. */
  readonly by: number;
  /** Where the moved rows are after that. */
  readonly rows: Rows;
}

/** What stands around the moved rows: the rows above and below them that change, and what they become. */
interface Rearranged {
  readonly moved: Rows;
  readonly above: Rows;
  readonly below: Rows;
  readonly newAbove: readonly number[];
  readonly newBelow: readonly number[];
  /** The element that the moved rows come into, where that is another one. */
  readonly host?: Line;
}

const LOOSE: readonly Rank[] = ['part', 'note', 'detail'];
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * Moves the elements or details that the rows are of, with everything under them and the comments directly above them, past their
 * neighbour, with everything under that. The last stap of a fase goes on into the next fase, and the last knelpunt (oplossing, …) of a
 * stap or fase into the next one; a detail stays in its element. Empty rows stay between what they are between.
 *
 * What would come to stand under something else by the move, stays where it is. Undefined where a row is no readable line: those move
 * as rows do.
 */
export function moveOf(file: OpenFile, rows: Rows, direction: Direction): Move | undefined {
  const units = new Units(file);
  const group = groupAt(file, units, rows);
  if (group === undefined) return undefined;
  const moved = rowsOfGroup(units, group);
  const next = direction === 'down' ? pastBelow(units, group, moved) : pastAbove(units, group, moved);
  const rearranged = next ?? intoNeighbour(units, group, moved, direction);
  const stays: Move = { edits: [], by: 0, rows: moved };
  if (rearranged === undefined) return stays;
  if (isContested(units.rows, rearranged)) return undefined;
  const { text, ...move } = edited(file, units.rows, rearranged);
  return keepsTree(file, group, rearranged, text) ? move : stays;
}

/** The lines that move: siblings that follow on each other. */
function groupAt({ lines }: OpenFile, units: Units, { first, last }: Rows): readonly Line[] | undefined {
  const isOne = first === last;
  const start = isOne ? lineAt(lines, first) : (lineAt(lines, first) ?? units.lineBelow(first));
  const end = isOne ? start : (lineAt(lines, last) ?? units.lineAbove(last));
  if (!isMovable(start) || !isMovable(end) || end.range.end.line < start.range.start.line) return undefined;
  let [a, b] = [whole(start), whole(end)];
  while (!areSiblings(a, b)) {
    // Of lines on different levels the deeper one is a part of a neighbour of the other.
    const higher = b.depth > a.depth ? a : (a.parent as Line | undefined);
    const lower = b.depth > a.depth ? b.parent : b;
    if (!isWritten(higher) || !isWritten(lower)) return undefined;
    [a, b] = [higher, lower];
  }
  const siblings = units.siblings(a);
  // A detail may go back to an element that others stand below, so the last line may be of the first sibling.
  const places = [siblings.indexOf(a), siblings.indexOf(b)].sort((one, other) => one - other) as [number, number];
  return siblings.slice(places[0], places[1] + 1);
}

function isMovable(line: Line | undefined): line is Line {
  return line?.place === 'attached' && line.misread === undefined;
}

/** What is told of a detail goes along with it. */
function whole(line: Line): Line {
  let at = line;
  while (isWritten(at.parent) && at.parent.kind?.element !== true) at = at.parent;
  return at;
}

function areSiblings(a: Line, b: Line): boolean {
  return a.parent === b.parent || (a.parent?.keyword === 'bestand' && b.parent?.keyword === 'bestand');
}

function rowsOfGroup(units: Units, group: readonly Line[]): Rows {
  return { first: units.firstOf(group[0]!), last: highest(group.map((line) => units.of(line).last)) };
}

/** Past the neighbour below, or past unreadable lines that are nobody's. */
function pastBelow(units: Units, group: readonly Line[], moved: Rows): Rearranged | undefined {
  const last = group.at(-1)!;
  const siblings = units.siblings(last);
  const sibling = siblings[siblings.indexOf(last) + 1];
  const passed = units.straysBelow(moved.last) ?? (sibling && mayPass(group, sibling) ? units.of(sibling) : undefined);
  if (!passed || passed.first <= moved.last) return undefined;
  return {
    moved,
    above: { first: moved.first, last: moved.first - 1 },
    below: { first: moved.last + 1, last: passed.last },
    newAbove: [...rowsIn(passed), ...rowsBetween(moved, passed)],
    newBelow: [],
  };
}

function pastAbove(units: Units, group: readonly Line[], moved: Rows): Rearranged | undefined {
  const first = group[0]!;
  const siblings = units.siblings(first);
  const sibling = siblings[siblings.indexOf(first) - 1];
  const rows = sibling && units.of(sibling);
  const strays = units.straysAbove(moved.first, rows?.last ?? -1);
  const passed = strays ?? (sibling && mayPass(group, sibling) ? rows : undefined);
  if (!passed || passed.last >= moved.first) return undefined;
  return {
    moved,
    above: { first: passed.first, last: moved.first - 1 },
    below: { first: moved.last + 1, last: moved.last },
    newAbove: [],
    newBelow: [...rowsBetween(passed, moved), ...rowsIn(passed)],
  };
}

/** A detail and a part pass no one of the other kind: an element begins with its details. */
function mayPass(group: readonly Line[], sibling: Line): boolean {
  const other = rankOf(sibling);
  return group
    .map(rankOf)
    .every((own) => own === other || (LOOSE.includes(own) && LOOSE.includes(other) && [own, other].includes('note')));
}

/**
 * Into the element beside its own one: over the bridge of what stands between, such as the line of the next fase with its details. The
 * empty rows around the moved rows and around the bridge change places so that the way back gives the same text.
 */
function intoNeighbour(
  units: Units,
  group: readonly Line[],
  moved: Rows,
  direction: Direction,
): Rearranged | undefined {
  const rank = rankOf(group[0]!);
  const own = group[0]!.parent;
  if ((rank !== 'stap' && rank !== 'part') || group.some((line) => rankOf(line) !== rank)) return undefined;
  if (own?.keyword !== 'fase' && own?.keyword !== 'stap') return undefined;
  const hosts = hostsBeside(own);
  const host = hosts[hosts.indexOf(own) + (direction === 'down' ? 1 : -1)];
  const isAlone = own.children.every((line) => group.includes(line));
  // A fase that nobody wrote is there as long as it has a stap.
  if (!host || (!isWritten(own) && isAlone)) return undefined;
  return direction === 'down' ? intoBelow(units, group, moved, host) : intoAbove(units, group, moved, host);
}

/** The elements of its kind in the same klantreis, in the order of the text. */
function hostsBeside(element: Line): readonly Line[] {
  const { keyword, parent } = element;
  const fasen = keyword === 'fase' ? parent!.children : parent!.parent!.children.flatMap(({ children }) => children);
  return fasen.filter((line) => line.keyword === keyword);
}

function intoBelow(units: Units, group: readonly Line[], moved: Rows, host: Line): Rearranged | undefined {
  const siblings = units.siblings(group[0]!);
  const bridge = units.lineBelow(moved.last);
  if (siblings.at(-1) !== group.at(-1) || !bridge) return undefined;
  const start = units.firstOf(bridge);
  const between = rowsFrom(moved.last + 1, start - 1);
  const before = rowsFrom(units.emptyAbove(moved.first), moved.first - 1);
  const first = entryOf(host, rankOf(group[0]!));
  const end = first ? units.firstOf(first) - 1 : units.of(host).last;
  const passed = [...between, ...rowsFrom(start, end)];
  return {
    moved,
    host,
    above: { first: moved.first - before.length, last: moved.first - 1 },
    below: { first: moved.last + 1, last: end },
    newAbove: first ? passed : [...passed, ...before],
    newBelow: first ? before : [],
  };
}

/** The line in an element before which one of this rank comes in: behind the details that the element begins with. */
function entryOf({ children }: Line, rank: Rank): Line | undefined {
  const first = children.findIndex((line) => rankOf(line) === rank);
  const led = children.slice(0, first < 0 ? children.length : first);
  return rank === 'stap' ? children[first] : children[led.findLastIndex((line) => rankOf(line) !== 'note') + 1];
}

function intoAbove(units: Units, group: readonly Line[], moved: Rows, host: Line): Rearranged | undefined {
  const siblings = units.siblings(group[0]!);
  const [above, behind] = [
    siblings.slice(0, siblings.indexOf(group[0]!)),
    siblings.slice(siblings.indexOf(group.at(-1)!)),
  ];
  // In the middle of an element there is something else that it cannot pass.
  const rank = rankOf(group[0]!);
  if (above.some((line) => rankOf(line) === rank) || behind.some((line) => rankOf(line) === 'detail')) return undefined;
  const last = host.children.findLast((line) => rankOf(line) === rankOf(group[0]!));
  const end = isWritten(host) ? units.of(host).last : last && units.of(last).last;
  if (end === undefined) return undefined;
  const passed = rowsFrom(end + 1, moved.first - 1);
  const before = rowsFrom(units.emptyAbove(moved.first), moved.first - 1);
  const hasNext = siblings.at(-1) !== group.at(-1);
  const after = hasNext ? rowsFrom(moved.last + 1, units.belowEmpty(moved.last + 1) - 1) : [];
  return {
    moved,
    host,
    above: { first: end + 1, last: moved.first - 1 },
    below: { first: moved.last + 1, last: moved.last + after.length },
    newAbove: hasNext ? after : before,
    newBelow: hasNext ? passed : passed.slice(0, passed.length - before.length),
  };
}

function isContested(rows: readonly string[], { above, below }: Rearranged): boolean {
  return findConflicts(rows).some(({ start, last }) => start <= below.last && above.first <= last);
}

/** The text after the move, and how to make it: the rows that move stay as they are, with the cursor and the selection in them. */
function edited({ text }: OpenFile, rows: readonly string[], rearranged: Rearranged): Move & { readonly text: string } {
  const { moved, above, below, newAbove, newBelow } = rearranged;
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const eol = lineEnd(text);
  const contents = rows.map((row, number) => (number === 0 ? row.slice(mark.length) : row));
  const place = (line: number, character: number) => ({
    line,
    character: line === 0 ? character + mark.length : character,
  });
  const endOf = (line: number) => place(line, contents[line]!.length);
  const edits: Move['edits'] = [
    {
      range: { start: place(above.first, 0), end: place(moved.first, 0) },
      newText: newAbove.map((row) => contents[row]! + eol).join(''),
    },
    {
      range: { start: endOf(moved.last), end: endOf(below.last) },
      newText: newBelow.map((row) => eol + contents[row]!).join(''),
    },
  ];
  const by = newAbove.length - (moved.first - above.first);
  return {
    edits: edits.filter(({ range, newText }) => newText !== '' || range.start.line !== range.end.line),
    by,
    rows: { first: moved.first + by, last: moved.last + by },
    text: orderOf(rearranged, rows.length)
      .map((row) => contents[row]!)
      .join('\n'),
  };
}

/** The rows of the text before, in the order after. */
function orderOf({ moved, above, below, newAbove, newBelow }: Rearranged, count: number): number[] {
  const [before, after] = [rowsFrom(0, above.first - 1), rowsFrom(below.last + 1, count - 1)];
  return [...before, ...newAbove, ...rowsIn(moved), ...newBelow, ...after];
}

/**
 * Does every line still stand under what it stood under, an unreadable one by its layout? What moves into another element stands
 * under that.
 */
function keepsTree(file: OpenFile, group: readonly Line[], rearranged: Rearranged, text: string): boolean {
  const order = orderOf(rearranged, rowsOf(text).length);
  const before = new Map(file.lines.map((line) => [line.range.start.line, line]));
  const rowOf = (line: Line) => order[line.range.start.line]!;
  const { lines } = parse(text);
  const [hosts, hostsBefore] = [layoutHosts(lines), layoutHosts(file.lines)];
  if (lines.length !== file.lines.length) return false;
  return lines.every((line) => {
    const was = before.get(rowOf(line));
    if (was?.keyword !== line.keyword || was.place !== line.place) return false;
    const isAttached = line.place === 'attached';
    const host = isAttached ? line.parent : hosts.get(line);
    const hostBefore = isAttached ? was.parent : hostsBefore.get(was);
    const wanted = rearranged.host && group.includes(was) ? rearranged.host : hostBefore;
    return isWritten(wanted) && isWritten(host)
      ? rowOf(host) === wanted.range.start.line
      : host?.keyword === wanted?.keyword && isWritten(wanted) === isWritten(host);
  });
}

/** The line above each line that it is deeper than. */
function layoutHosts(lines: readonly Line[]): ReadonlyMap<Line, Line | undefined> {
  const open: Line[] = [];
  const hosts = new Map<Line, Line | undefined>();
  for (const line of lines) {
    while (open.length > 0 && open.at(-1)!.depth >= line.depth) open.pop();
    hosts.set(line, open.at(-1));
    open.push(line);
  }
  return hosts;
}

function rowsBetween(upper: Rows, lower: Rows): number[] {
  return rowsFrom(upper.last + 1, lower.first - 1);
}

function rowsIn({ first, last }: Rows): number[] {
  return rowsFrom(first, last);
}

function rowsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
