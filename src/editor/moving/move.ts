import type { Line } from '../../parser/lines/line';
import { parse } from '../../parser/parse';
import { findConflicts } from '../../util/conflict-markers';
import { highest } from '../../util/lists';
import { type Move, orderAfter, rearrangeRows } from '../../text/edit/rearrange-rows';
import { type RowSpan, textOfRow } from '../../text/edit/rows';
import { textEdits } from '../lsp-edits';
import { type Direction, intoNeighbour, type Moving, pastNeighbour } from './move-past';
import { isWritten, solutionsEnd, Units } from './move-units';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';

/**
 * Moves the elements or details that the rows are of, with everything under them and the comments directly above them, past their
 * neighbour, with everything under that. The last stap of a fase goes on into the next fase, and the last knelpunt (oplossing, …) of a
 * stap or fase into the next one; a detail stays in its element. A knelpunt takes the oplossingen along that stand below it and are its
 * own by that. Empty rows stay between what they are between.
 *
 * What would come to stand under something else by the move, stays where it is. Undefined where a row is no readable line: those move
 * as rows do.
 */
export function moveOf(file: OpenFile, rows: RowSpan, direction: Direction): Move | undefined {
  const units = new Units(file);
  const group = groupAt(file, units, rows);
  if (group === undefined) return undefined;
  const moved = rowsOfGroup(units, group);
  const rearranged = pastNeighbour(units, group, moved, direction) ?? intoNeighbour(units, group, moved, direction);
  const stays: Move = { edits: [], by: 0, rows: moved };
  if (rearranged === undefined) return stays;
  if (isContested(units.rows, rearranged)) return undefined;
  const order = orderAfter(rearranged, units.rows.length);
  const { host } = rearranged;
  if (!keepsTree(file, group, { order, host }, (row) => textOfRow(units.rows, row))) return stays;
  const move = rearrangeRows(units.rows, rearranged);
  return { ...move, edits: textEdits(file, move.edits) };
}

/** The lines that move: siblings that follow on each other. */
function groupAt({ lines }: OpenFile, units: Units, { first, last }: RowSpan): readonly Line[] | undefined {
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
  const group = siblings.slice(places[0], places[1] + 1);
  const knelpunt = group.findLast(({ keyword }) => keyword === 'knelpunt');
  const solutions = knelpunt ? siblings.indexOf(solutionsEnd(siblings, knelpunt)) : -1;
  return siblings.slice(places[0], Math.max(places[1], solutions) + 1);
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

function rowsOfGroup(units: Units, group: readonly Line[]): RowSpan {
  return { first: units.firstOf(group[0]!), last: highest(group.map((line) => units.of(line).last)) };
}

function isContested(rows: readonly string[], { above, below }: Moving): boolean {
  return findConflicts(rows).some(({ start, last }) => start <= below.last && above.first <= last);
}

/**
 * Does every line still stand under what it stood under, an unreadable one by its layout? What moves into another element stands
 * under that.
 *
 * @param order the rows of the text before, in the order after
 * @param written how a row is written there
 */
export function keepsTree(
  file: OpenFile,
  group: readonly Line[],
  { order, host: into }: { readonly order: readonly number[]; readonly host: Line | undefined },
  written: (row: number) => string,
): boolean {
  const before = new Map(file.lines.map((line) => [line.range.start.line, line]));
  const rowOf = (line: Line) => order[line.range.start.line]!;
  const { lines } = parse(order.map(written).join('\n'));
  const [hosts, hostsBefore] = [layoutHosts(lines), layoutHosts(file.lines)];
  if (lines.length !== file.lines.length) return false;
  return lines.every((line) => {
    const was = before.get(rowOf(line));
    if (was?.keyword !== line.keyword || was.place !== line.place) return false;
    const isAttached = line.place === 'attached';
    const host = isAttached ? line.parent : hosts.get(line);
    const hostBefore = isAttached ? was.parent : hostsBefore.get(was);
    const wanted = into && group.includes(was) ? into : hostBefore;
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
