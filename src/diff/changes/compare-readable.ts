import type { DiffCode } from '../../messages/diff.data';
import { messageText } from '../../messages/messages';
import type { FileFinding } from '../../model/finding';
import { rowsOf } from '../../util/rows';
import { EMPTY_RANGE } from '../../util/source';
import type { DamagedRun } from '../match/damage';
import type { Pairs } from '../match/match';
import type { Place, Source } from '../tree/statement';
import type { Sides, Thing, Tree } from '../tree/tree';
import { type Change, type Draft, toChanges } from './change';

/** Lines that one side cannot read, with what the check finds of them. */
export interface Unread {
  readonly run: DamagedRun;
  readonly findings: readonly FileFinding[];
}

/** What the check says of lines that nobody can read: not what they may hold of people, which counts all the same. */
const ABOUT_READING = /^KT/;

/** The findings that only say of a run that it cannot be read, by run. */
export function findingsOfRuns(
  runs: readonly DamagedRun[],
  findings: Sides<readonly FileFinding[]> | undefined,
): readonly Unread[] {
  return runs.map((run) => ({
    run,
    findings: (findings?.[run.side] ?? []).filter(
      ({ file, finding: { code, range } }) =>
        file === run.file && ABOUT_READING.test(code) && run.first <= range.start.line && range.start.line <= run.last,
    ),
  }));
}

/** A file that one side cannot read. */
export interface UnreadableFile {
  readonly base: string | undefined;
  readonly head: string;
  /** Why the head cannot be read, as a sentence; undefined where it is the base that cannot be. */
  readonly reason: string | undefined;
}

/** The same of whole files, of which nothing was compared. */
export function readableChanges(files: readonly UnreadableFile[]): readonly Change[] {
  const drafts = files.map(({ base, head, reason }): Draft => {
    const place = (file: string) => ({ file, range: EMPTY_RANGE });
    const isUnread = reason !== undefined;
    const meer = isUnread && base !== undefined && { meer: 'meer' };
    return {
      code: isUnread ? 'VS090' : 'VS091',
      args: { bestand: head, ...meer, ...(isUnread && { melding: reason }) },
      base: base === undefined ? undefined : place(base),
      head: place(head),
      thing: undefined,
      path: [head],
    };
  });
  return toChanges(drafts, { numberOf: () => undefined });
}

/** What can no longer be read, or can be again. Nobody knows what else changed there. */
export function compareReadable(
  unread: readonly Unread[],
  sources: Sides<readonly Source[]>,
  trees: Sides<Tree>,
  pairs: Pairs,
): readonly Draft[] {
  return unread.map(({ run, findings: [first] }) => {
    const { side, file, count, other } = run;
    const rows = rowsOf(sources[side].find(({ name }) => name === file)!.text).slice(run.first, run.last + 1);
    const own = placeOf(file, run.first, run.last, rows.at(-1)!.length);
    const others = other === undefined ? undefined : placeOf(file, other, other, 0);
    const thing = thingAt(trees[side], own);
    const args = {
      regels: count,
      ...(side === 'head' && other !== undefined && { meer: 'meer' }),
      ...(first &&
        side === 'head' &&
        run.kind === 'lines' && { melding: messageText(first.finding.code, first.finding.args, first.finding.meant) }),
    };
    return {
      code: codeOf(run),
      args,
      base: side === 'base' ? own : others,
      head: side === 'head' ? own : others,
      thing: side === 'base' ? (pairs.headOf(thing) ?? thing) : thing,
      path: rows,
    };
  });
}

function codeOf({ side, kind }: DamagedRun): DiffCode {
  if (side === 'base') return 'VS093';
  return kind === 'conflict' ? 'VS094' : 'VS092';
}

function placeOf(file: string, first: number, last: number, end: number): Place {
  return { file, range: { start: { line: first, character: 0 }, end: { line: last, character: end } } };
}

/** The element of the top level that a line stands in. */
function thingAt({ top }: Tree, { file, range }: Place): Thing | undefined {
  return top.findLast(({ place }) => place.file === file && place.range.start.line <= range.start.line);
}
