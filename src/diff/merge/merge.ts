import { keepsRows } from './merge-check';
import { ContentMerge } from './merge-content';
import { type Layout, layoutOf, textOf } from './merge-layout';
import { type Markers, markedRows, mergeComments, mergeRows, wholeConflict } from './merge-lines';
import { MergeNames, ownersIn } from './merge-names';
import { keepsOwners, withOwners } from './merge-owners';
import { Tangled, TreeMerge, type TreePiece } from './merge-tree';
import { BASE, OURS, THEIRS, type Three, type Triple, Triples } from './merge-triples';
import { unitsOf } from './merge-units';
import { readTree } from '../tree/read-tree';
import type { Source, Statement } from '../tree/statement';

export interface MergeOptions extends Partial<Markers> {
  /** Reads a text, and of two versions between markers the first, so that what was made can be checked. */
  readonly read: (text: string) => Pick<Source, 'lines'>;
}

export interface Merged {
  readonly text: string;
  /** The rows, from 0, on which the conflicts start. */
  readonly conflicts: readonly number[];
}

const MARKERS: Markers = { ours: 'ours', base: 'base', theirs: 'theirs', size: 7, showBase: false };

/**
 * Merges the changes of two sides to one text by what they mean: other stappen and other facts go together, a thing that one moved
 * and the other changed is both, and a line follows the change of a name. Only where both changed the same fact, or one changed what the
 * other took away, markers show both versions. No line is ever lost: where a look at the result shows otherwise, or where the
 * sides cannot be told apart by meaning, the rows are merged as git does.
 *
 * @param base what both started from
 */
export function mergeTexts(base: Source, ours: Source, theirs: Source, options: MergeOptions): Merged {
  if (theirs.text === base.text || theirs.text === ours.text) return { text: ours.text, conflicts: [] };
  if (ours.text === base.text) return { text: theirs.text, conflicts: [] };
  return mergeChanged(base, ours, theirs, options);
}

/** The same without a look whether a side changed at all. */
export function mergeChanged(base: Source, ours: Source, theirs: Source, options: MergeOptions): Merged {
  const layouts: Three<Layout> = [layoutOf(base.text), layoutOf(ours.text), layoutOf(theirs.text)];
  const markers = { ...MARKERS, ...options };
  const sources: Three<Source> = [base, ours, theirs];
  const { rows, conflicts } =
    attempt(() => mergeByMeaning(sources, layouts, options.read, markers)) ??
    // Lines between those of another may have been put elsewhere too: without them, those belong together again.
    attempt(() => mergeByMeaning(sources, layouts, options.read, markers, true)) ??
    mergeAsGit(sources, layouts, options.read, markers);
  return { text: textOf(rows, ...layouts), conflicts };
}

type Rows = ReturnType<typeof markedRows>;

/** Rows that were made, as a text that was read: nobody asks what in it cannot be read. */
function sourceOf(rows: readonly string[], read: MergeOptions['read']): Source {
  const text = rows.join('\n');
  return { lines: read(text).lines, name: '', text, model: { onleesbaar: [] } };
}

/** Undefined where rows would be lost or come to say something else. @throws Tangled */
function mergeByMeaning(
  sources: Three<Source>,
  layouts: Three<Layout>,
  read: MergeOptions['read'],
  markers: Markers,
  gathers = false,
): Rows | undefined {
  const units = [BASE, OURS, THEIRS].map((side) => unitsOf(sources[side], layouts[side].rows));
  const [base, ours, theirs] = units as unknown as Three<ReturnType<typeof unitsOf>>;
  const triples = new Triples(sources, [base, ours, theirs]);
  const names = new MergeNames(sources, [base, ours, theirs], triples);
  const content = new ContentMerge(names);
  const tree = new TreeMerge(triples, content, gathers);
  const made: readonly TreePiece[] = [...tree.pieces, { rows: mergeComments(base.end, ours.end, theirs.end) }];
  const pieces = ownedBy(made, names, content);
  if (!pieces) return undefined;
  const result = markedRows(pieces, markers);
  const plain = pieces.flatMap((piece) =>
    'rows' in piece ? piece.rows : [...piece.conflict.ours, ...piece.conflict.theirs],
  );
  const all = layouts.map(({ rows }) => rows);
  if (!keepsRows(plain, all, content.rewritten, result.conflicts.length > 0)) return undefined;
  const { lines } = read(result.rows.join('\n'));
  return lostIn(lines) <= lostBefore(sources) &&
    isNested(lines, triplesAt(pieces, markers), (triple) => tree.aboutOf(triple))
    ? result
    : undefined;

  /** Undefined where a line would be of somebody else, also when it names somebody. */
  function ownedBy(
    pieces: readonly TreePiece[],
    ...rest: readonly [MergeNames, ContentMerge]
  ): readonly TreePiece[] | undefined {
    const look = (those: readonly TreePiece[]) => {
      const owners = ownersIn(readTree([sourceOf(markedRows(those, markers).rows, read)]).things);
      const places = rowsOfPieces(those, markers);
      return withOwners(those, owners, (piece) => places.get(piece)!, ...rest);
    };
    const named = look(pieces);
    if (!named) return pieces;
    return look(named) ? undefined : named;
  }
}

/**
 * Row by row. Changes that go together as rows are a conflict all the same where they make lines that nobody can read, or
 * something twice that both moved, or say of somebody what was said of another.
 */
function mergeAsGit(
  sources: Three<Source>,
  layouts: Three<Layout>,
  read: MergeOptions['read'],
  markers: Markers,
): Rows {
  const [base, ours, theirs] = layouts.map(({ rows }) => rows) as unknown as Three<readonly string[]>;
  const result = markedRows(mergeRows(base, ours, theirs), markers);
  if (result.conflicts.length > 0) return result;
  const merged = sourceOf(result.rows, read);
  const isSound = keepsRows(result.rows, [base, ours, theirs], [], false) && keepsOwners(merged, sources.slice(OURS));
  if (isSound && lostIn(merged.lines) <= lostBefore(sources)) return result;
  return markedRows(wholeConflict(base, ours, theirs), markers);
}

function lostBefore(sources: Three<Source>): number {
  return lostIn(sources[OURS].lines) + lostIn(sources[THEIRS].lines);
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Tangled) return undefined;
    throw error;
  }
}

/** How many lines have no place. */
function lostIn(lines: readonly Statement[]): number {
  return lines.filter(({ parent }) => parent === undefined).length;
}

/** What is on each row of the marked text that starts a thing or fact; of two versions the first. */
function triplesAt(pieces: readonly TreePiece[], markers: Markers): ReadonlyMap<number, Triple> {
  const found = new Map<number, Triple>();
  for (const [piece, row] of rowsOfPieces(pieces, markers))
    if (piece.triple) found.set('rows' in piece ? row : row + 1, piece.triple);
  return found;
}

/** Where each piece starts in the marked text. */
function rowsOfPieces(pieces: readonly TreePiece[], markers: Markers): ReadonlyMap<TreePiece, number> {
  const rows = new Map<TreePiece, number>();
  let row = 0;
  for (const piece of pieces) {
    rows.set(piece, row);
    row += markedRows([piece], markers).rows.length;
  }
  return rows;
}

/** Does every line say something of the same thing as before it was merged? */
function isNested(
  lines: readonly Statement[],
  tripleAt: ReadonlyMap<number, Triple>,
  aboutOf: (triple: Triple) => Triple | undefined,
): boolean {
  const tripleOf = new Map(lines.map((line) => [line, tripleAt.get(line.range.start.line)]));
  const found = new Map<Triple, Triple | undefined>();
  for (const line of lines) {
    const triple = tripleOf.get(line);
    let parent = line.parent;
    while (parent && !tripleOf.get(parent)) parent = parent.parent;
    if (triple && line.parent) found.set(triple, parent && tripleOf.get(parent));
  }
  return [...tripleAt.values()].every((triple) => {
    const about = aboutOf(triple);
    return found.has(triple) && found.get(triple) === (about?.isRoot ? undefined : about);
  });
}
