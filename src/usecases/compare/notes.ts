import type { Change } from '../../diff/changes/change';
import type { Place } from '../../diff/tree/statement';
import { enumerate } from '../../util/text';
import { areUnseen, messageText } from '../../messages/messages';
import { type Face, noteText, sideWord } from '../../messages/usecases.data';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';
import type { CompareNote, ComparedScopes, Sides } from './sides';

/** Rows that a note names. */
const NAMED = 20;

/** A note in a sentence. @param labels how the sides are named to the reader */
export function noteSentence(
  { code, args, side, rows = [] }: CompareNote,
  labels: { readonly base: string; readonly head: string },
  face: Face,
): string {
  const kant = side === 'both' ? sideWord('beide') : side && labels[side];
  const shown = rows.slice(0, NAMED).map(String);
  const list = { regels: enumerate(rows.length > NAMED ? [...shown, '…'] : shown, 'en') };
  const regels = sideWord(rows.length === 1 ? 'regel' : 'regels', list, face);
  return noteText(code, { ...args, regels, ...(kant !== undefined && { kant }) }, face);
}

/** The keys of the files that one side could not read. */
export function unreadableKeys(pair: ComparedScopes, keys: Sides['keys']): ReadonlySet<string> {
  const of = (scopes: readonly LoadedScope[], key: (location: string) => string) =>
    scopes.flatMap(({ files }) => files.filter(({ readable }) => !readable).map(({ location }) => key(location)));
  return new Set([...of(pair.base, keys.base), ...of(pair.head, keys.head)]);
}

/** Could one side not read something that was asked about? Then nobody knows what changed in it, unless it is the same to the byte. */
export function isPartUnseen({ pairs, isAsked, isSame = () => false, notes = [] }: Sides): boolean {
  if (notes.some((note) => note.isUnseen)) return true;
  const isUnseen = ({ files, troubles }: LoadedScope, asked: (file: LoadedFile) => boolean) =>
    areUnseen(troubles.map(({ finding }) => finding)) ||
    files.some((file) => asked(file) && !file.readable && !isSame(file.location));
  return pairs.some(
    ({ base, head }) =>
      base.some((scope) => isUnseen(scope, isAsked.base)) || head.some((scope) => isUnseen(scope, isAsked.head)),
  );
}

/**
 * What was found out while reading, and what could not be read of what was asked about.
 * @param changes that tell of lines that one side cannot read: there is no note of those
 * @param nameOf the name that they have for a file
 */
export function notesOf(
  { pairs, keys, isAsked, notes: known = [] }: Sides,
  changes: readonly Change[],
  nameOf: (path: string) => string,
): CompareNote[] {
  const rows = {
    base: new Set(changes.filter(({ code }) => code === 'VS093').flatMap(({ base }) => rowsIn(base))),
    head: new Set(changes.filter(({ code }) => code === 'VS092').flatMap(({ head }) => rowsIn(head))),
  };
  const isTold: IsTold = (side, path, line) => rows[side].has(rowKey(nameOf(path), line));
  const found = pairs.flatMap((pair) => [
    ...troublesOf(pair),
    ...askedFiles(pair, { keys, isAsked }).flatMap(([before, after]) => notesOfFile(before, after, isTold)),
  ]);
  return [...known, ...found];
}

/** The files that one side cannot read and the other can, or does not have: those are changes. */
export function unreadableFiles(pair: ComparedScopes, sides: Pick<Sides, 'keys' | 'isAsked'>): UnreadableFile[] {
  return askedFiles(pair, sides).flatMap(([before, after]) => {
    const isTold = before && after ? before.readable !== after.readable : after?.readable === false;
    if (before && after && isNotHere(before)) return [];
    return isTold ? [{ base: before, head: after! }] : [];
  });
}

/** Was there a text, which we could not get here? Then nobody can say that it became readable. */
function isNotHere({ readable, problems }: LoadedFile): boolean {
  return !readable && problems.some(({ code }) => code === 'KT044' || code === 'KT045');
}

/** As it was read on both sides. */
interface UnreadableFile {
  readonly base: LoadedFile | undefined;
  readonly head: LoadedFile;
}

/** The files that were asked about, of each side. */
function askedFiles(
  pair: ComparedScopes,
  { keys, isAsked }: Pick<Sides, 'keys' | 'isAsked'>,
): (readonly [LoadedFile | undefined, LoadedFile | undefined])[] {
  const [old, now] = [filesIn(pair.base, keys.base, isAsked.base), filesIn(pair.head, keys.head, isAsked.head)];
  return [...new Set([...old.keys(), ...now.keys()])].map((key) => [old.get(key), now.get(key)]);
}

/** The rows of a place, with their file. */
function rowsIn(place: Place | undefined): string[] {
  if (!place) return [];
  const { start, end } = place.range;
  return Array.from({ length: end.line - start.line + 1 }, (_, at) => rowKey(place.file, start.line + at));
}

function rowKey(file: string, line: number): string {
  return `${line} ${file}`;
}

function filesIn(
  scopes: readonly LoadedScope[],
  key: (location: string) => string,
  isAsked: (file: LoadedFile) => boolean,
): ReadonlyMap<string, LoadedFile> {
  const files = scopes.flatMap((scope) => scope.files.filter(isAsked));
  return new Map(files.map((file) => [key(file.location), file]));
}

/** What is wrong with the folders or the settings of one side, and not of the other. */
function troublesOf({ base, head }: ComparedScopes): CompareNote[] {
  const [before, after] = [troublesIn(base, 'base'), troublesIn(head, 'head')];
  const isIn = ({ args }: CompareNote, others: readonly CompareNote[]) =>
    others.some((other) => other.args.pad === args.pad && other.args.zin === args.zin);
  return [...before.filter((one) => !isIn(one, after)), ...after.filter((one) => !isIn(one, before))];
}

function troublesIn(scopes: readonly LoadedScope[], side: 'base' | 'head'): CompareNote[] {
  return scopes.flatMap(({ troubles }) =>
    troubles.map(({ path, finding }): CompareNote => {
      const zin = messageText(finding.code, finding.args, finding.meant);
      return { code: 'kantOpmerking', args: { pad: path, zin }, side };
    }),
  );
}

/** Does a change tell of a line? */
type IsTold = (side: 'base' | 'head', path: string, line: number) => boolean;

function notesOfFile(before: LoadedFile | undefined, after: LoadedFile | undefined, isTold: IsTold): CompareNote[] {
  if (before && after && isUnreadableAlike(before, after)) return unreadOf(after, 'both', isTold);
  if (before && after?.readable && isNotHere(before)) return unreadOf(before, 'base', isTold);
  // A file that only the other side can read is a change.
  if (before && after && before.readable !== after.readable) return [];
  const isSame = before?.readable === true && before.text === after?.text;
  const notes = [
    ...(before ? unreadOf(before, 'base', isTold) : []),
    ...(after && (before || after.readable) ? unreadOf(after, 'head', isTold) : []),
  ];
  return notes.map((note) => ({ ...note, isSame }));
}

/** One note is enough for a file that cannot be read on either side, for the same reason. */
function isUnreadableAlike(before: LoadedFile, after: LoadedFile): boolean {
  return (
    !before.readable &&
    !after.readable &&
    before.path === after.path &&
    before.problems[0]?.code === after.problems[0]?.code
  );
}

function unreadOf(
  { path, readable, problems, model }: LoadedFile,
  side: 'base' | 'head' | 'both',
  isTold: IsTold,
): CompareNote[] {
  const [problem] = problems;
  if (!readable && problem) {
    return [{ code: 'nietVergeleken', args: { pad: path, zin: messageText(problem.code, problem.args) }, side }];
  }
  const rows = model.onleesbaar.flatMap(({ range: { start } }) =>
    side !== 'both' && isTold(side, path, start.line) ? [] : [start.line + 1],
  );
  return rows.length === 0 ? [] : [{ code: 'regelsOnleesbaar', args: { pad: path }, side, rows }];
}
