import type { NodeFiles } from '../../host-node/node-files';
import { typedPlace } from '../../host-node/typed-place';
import { isKlantreisName } from '../../workspace/find-files';
import { UsageError } from '../terminal/errors';
import { diskOf, type Io } from '../terminal/io';
import { INPUT } from './targets';

/** A place that a path leads to; `journey` is what stands after `#`. */
export interface PathSide {
  readonly kind: 'path';
  readonly typed: string;
  readonly path: string;
  readonly journey: string | undefined;
}

/** A file or folder as it was in a revision (`main:reizen/dennis.klantreis`). */
export interface RevisionSide {
  readonly kind: 'revisionPath';
  readonly typed: string;
  readonly revision: string;
  /** As typed, so it counts from the top folder, or from the working folder where it starts with a dot. */
  readonly path: string;
  readonly journey: string | undefined;
}

export interface InputSide {
  readonly kind: 'input';
  readonly typed: string;
  readonly journey: string | undefined;
}

export type Side = PathSide | RevisionSide | InputSide;

/** A whole state of the repository against another one, or against the files on the disk (`head` is undefined). */
export interface AskedHistory {
  readonly kind: 'history';
  readonly base: string;
  readonly head: string | undefined;
  /** Not the base itself, but the commit where the head left it (`base...head`). */
  readonly fork: boolean;
  /** The rest of what was typed: another revision, or the files and folders that it is about. */
  readonly rest: readonly Word[];
  /** What was typed and is the name of no file or folder, so only git may know it. */
  readonly names?: readonly string[];
}

/** Two files, or two folders. */
export interface AskedPair {
  readonly kind: 'pair';
  readonly base: Side;
  readonly head: Side;
}

export type Asked = AskedHistory | AskedPair;

/** A word of the command that no file or folder has as its name. */
interface NameWord {
  readonly kind: 'name';
  readonly typed: string;
}

interface RangeWord {
  readonly kind: 'range';
  readonly typed: string;
  readonly base: string;
  readonly head: string;
  readonly fork: boolean;
}

export type Word = Side | NameWord | RangeWord;

/** What a command means to compare. Nothing is asked of git yet: what a name stands for turns out later. @throws UsageError */
export async function readSides(io: Io, args: readonly string[]): Promise<Asked> {
  const disk = diskOf(io);
  const words: Word[] = [];
  for (const arg of args) words.push(await toWord(arg, io, disk));
  const [first, second, ...more] = words;
  if (first === undefined) return history('HEAD', []);
  if (first.kind === 'name') {
    const names = words.filter(({ kind }) => kind === 'name').map(({ typed }) => typed);
    return { ...history(first.typed, words.slice(1)), names };
  }
  if (first.kind === 'range') {
    const { base, head, fork } = first;
    return { kind: 'history', base: base || 'HEAD', head: head || 'HEAD', fork, rest: words.slice(1) };
  }
  if (second === undefined) return alone(first);
  if (second.kind === 'name' || second.kind === 'range') {
    // A klantreis that is not there is no version that stands in the wrong place.
    if (isKlantreisName(cut(second.typed).name)) throw new UsageError('nietGevonden', { pad: second.typed });
    throw new UsageError('kantVolgorde', { naam: second.typed, pad: first.typed });
  }
  if (more[0]) throw new UsageError('kantTeVeel', { waarde: more[0].typed, pad: first.typed });
  return { kind: 'pair', base: first, head: second };
}

/** The one file that `--gewenst` is about. @throws UsageError */
export async function readSide(io: Io, args: readonly string[]): Promise<Side> {
  const [arg, more] = args;
  const word = arg === undefined ? undefined : await toWord(arg, io, diskOf(io));
  if (word === undefined || more !== undefined) throw new UsageError('gewenstBestand');
  if (word.kind === 'name' || word.kind === 'range') throw new UsageError('nietGevonden', { pad: word.typed });
  return word;
}

function history(base: string, rest: readonly Word[]): AskedHistory {
  return { kind: 'history', base, head: undefined, fork: false, rest };
}

/** One side is compared with itself: a path with its last committed version, a file of a revision with the file on the disk. */
function alone(side: Side): Asked {
  if (side.kind === 'input') throw new UsageError('kantInvoer');
  return history(side.kind === 'path' ? 'HEAD' : side.revision, [side]);
}

async function toWord(typed: string, io: Io, disk: NodeFiles): Promise<Word> {
  const isThere = async (path: string) =>
    path !== '' && (await disk.kind(typedPlace(io.workingFolder, path))) !== undefined;
  // What is there wins, also of a revision with the same name and of a name with a sign that means something here.
  if (typed !== INPUT && (await isThere(typed))) return toPath(typed, typed, undefined, io);
  const { name, journey } = cut(typed);
  if (name === INPUT) return { kind: 'input', typed, journey };
  if (journey !== undefined && (await isThere(name))) return toPath(typed, name, journey, io);
  const inRevision = /^([^:]{2,}|[^:\\/]):(?![\\/])(.+)$/.exec(name);
  if (inRevision) {
    const [, revision, path] = inRevision;
    return { kind: 'revisionPath', typed, revision: revision!, path: path!, journey };
  }
  const range = /^(?!\.\.?(?:\/|$))(.*?)(\.{2,3})(?![./])(.*)$/.exec(typed);
  if (range) return { kind: 'range', typed, base: range[1]!, head: range[3]!, fork: range[2] === '...' };
  return { kind: 'name', typed };
}

function toPath(typed: string, name: string, journey: string | undefined, io: Io): PathSide {
  return { kind: 'path', typed, path: typedPlace(io.workingFolder, name), journey };
}

/** `dennis.klantreis#2` names the second klantreis of a file. */
function cut(typed: string): { readonly name: string; readonly journey: string | undefined } {
  const [, name, journey] = /^(.+)#([^#/\\]+)$/.exec(typed) ?? [];
  return { name: name ?? typed, journey };
}
