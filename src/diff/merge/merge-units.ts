import { indentOf } from '../../util/spaces';
import { isAboutAbove, isSilent } from './merge-layout';
import type { Source, Statement } from '../tree/statement';

/** A statement with the rows that come along with it: together the units of a text are all of its rows. */
export interface Unit {
  /** Undefined for the file itself. */
  readonly line: Statement | undefined;
  /** The comments and empty rows above it. */
  readonly lead: readonly string[];
  /** Its row, and those on which its text goes on. */
  readonly own: readonly string[];
  /** Rows below it that are no statement with a place: what nobody can read, and comments about it. */
  readonly trail: readonly string[];
  /** The unit that it stands below in the text, so that a unit and those in it are rows in a row. */
  readonly parent: Unit | undefined;
  /** The unit that it says something of: mostly the same. */
  readonly about: Unit | undefined;
  readonly children: readonly Unit[];
}

interface Growing extends Unit {
  readonly children: Growing[];
  readonly parent: Growing | undefined;
  trail: readonly string[];
}

/** The units of one side. */
export interface Units {
  readonly root: Unit;
  /** In the order of the text, without the root. */
  readonly all: readonly Unit[];
  /** The comments and empty rows at the end. */
  readonly end: readonly string[];
}

/** @param rows of the text of the source */
export function unitsOf({ lines }: Pick<Source, 'lines'>, rows: readonly string[]): Units {
  const root = unit(undefined, [], [], undefined, undefined);
  const all: Growing[] = [];
  const unitOf = new Map<Statement, Growing>();
  let above = root;
  let next = 0;
  for (const line of lines) {
    if (line.parent === undefined) continue;
    const { start, end } = line.range;
    const lead = split(rows.slice(next, start.line), indentOf(rows[start.line]!), above);
    const about = writtenParent(line, unitOf) ?? root;
    const own = rows.slice(start.line, end.line + 1);
    const made = unit(line, lead, own, onPath(about, above), about);
    made.parent!.children.push(made);
    unitOf.set(line, made);
    all.push(made);
    above = made;
    next = end.line + 1;
  }
  const end = split(rows.slice(next), 0, above);
  return { root, all, end };
}

function unit(
  line: Statement | undefined,
  lead: readonly string[],
  own: readonly string[],
  parent: Growing | undefined,
  about: Unit | undefined,
): Growing {
  return { line, lead, own, trail: [], parent, about, children: [] };
}

/** An element that nobody wrote has no rows: what hangs under it hangs under what that stands in. */
function writtenParent(line: Statement, unitOf: ReadonlyMap<Statement, Growing>): Growing | undefined {
  for (let parent = line.parent; parent; parent = parent.parent) {
    const found = unitOf.get(parent);
    if (found) return found;
  }
  return undefined;
}

/** A line may go back to an element that others stand below by now: in the text it stands in what holds both. */
function onPath(about: Growing, above: Growing): Growing {
  const open = new Set<Unit>();
  for (let one: Growing | undefined = above; one; one = one.parent) open.add(one);
  let parent = about;
  while (!open.has(parent)) parent = parent.parent!;
  return parent;
}

/** Gives the rows between two statements to the upper one as far as they are its own; returns the others. */
function split(between: readonly string[], below: number, above: Growing): readonly string[] {
  const count = between.findLastIndex((row) => !isSilent(row) || isAboutAbove(row, below)) + 1;
  above.trail = between.slice(0, count);
  return between.slice(count);
}
