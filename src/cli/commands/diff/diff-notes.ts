import { cliText } from '../../../messages/cli-words.data';
import { areUnseen, enumerate, messageText } from '../../../messages/messages';
import type { LoadedFile, LoadedScope } from '../../../workspace/workspace';
import type { ScopePair } from './diff-scopes';
import type { Sides } from './diff-sides';

/** Lines that a note names. */
const NAMED = 20;

/** The keys of the files that one side could not read. */
export function unreadableKeys(pair: ScopePair<LoadedScope>, keys: Sides['keys']): ReadonlySet<string> {
  const of = (scopes: readonly LoadedScope[], key: (location: string) => string) =>
    scopes.flatMap(({ files }) => files.filter(({ readable }) => !readable).map(({ location }) => key(location)));
  return new Set([...of(pair.base, keys.base), ...of(pair.head, keys.head)]);
}

/** Could one side not read something that was asked about? Then nobody knows what changed in it, unless it is the same to the byte. */
export function isPartUnseen({ pairs, isAsked, isSame = () => false }: Sides): boolean {
  const isUnseen = ({ files, troubles }: LoadedScope, asked: (file: LoadedFile) => boolean) =>
    areUnseen(troubles.map(({ finding }) => finding)) ||
    files.some((file) => asked(file) && !file.readable && !isSame(file.location));
  return pairs.some(
    ({ base, head }) =>
      base.some((scope) => isUnseen(scope, isAsked.base)) || head.some((scope) => isUnseen(scope, isAsked.head)),
  );
}

/**
 * What a reader must know of the comparison: what could not be read of what was asked about. What is the same on both sides is no news
 * here: the check tells of it.
 */
export function notesOf({ pairs, keys, isAsked, base, head, notes: known = [] }: Sides): string[] {
  const found = pairs.flatMap((pair) => {
    const [old, now] = [filesIn(pair.base, keys.base, isAsked.base), filesIn(pair.head, keys.head, isAsked.head)];
    const isSame = (key: string) => old.get(key)?.readable === true && old.get(key)?.text === now.get(key)?.text;
    const notes = (key: string) => {
      const [before, after] = [old.get(key), now.get(key)];
      if (before && after && isUnreadableAlike(before, after)) return fileNotes(after, cliText('beideKanten'));
      return [...(before ? fileNotes(before, base) : []), ...(after ? fileNotes(after, head) : [])];
    };
    const [before, after] = [troublesIn(pair.base), troublesIn(pair.head)];
    return [
      ...before.filter((trouble) => !after.includes(trouble)).map((trouble) => sideNote(trouble, base)),
      ...after.filter((trouble) => !before.includes(trouble)).map((trouble) => sideNote(trouble, head)),
      ...[...new Set([...old.keys(), ...now.keys()])].filter((key) => !isSame(key)).flatMap(notes),
    ];
  });
  return [...known, ...found];
}

function filesIn(
  scopes: readonly LoadedScope[],
  key: (location: string) => string,
  isAsked: (file: LoadedFile) => boolean,
): ReadonlyMap<string, LoadedFile> {
  const files = scopes.flatMap((scope) => scope.files.filter(isAsked));
  return new Map(files.map((file) => [key(file.location), file]));
}

/** A finding about a folder or its settings: where, and what. */
type Trouble = `${string}\0${string}`;

function troublesIn(scopes: readonly LoadedScope[]): Trouble[] {
  return scopes.flatMap(({ troubles }) =>
    troubles.map(({ path, finding }): Trouble => `${path}\0${messageText(finding.code, finding.args, finding.meant)}`),
  );
}

function sideNote(trouble: Trouble, kant: string): string {
  const [pad = '', zin = ''] = trouble.split('\0');
  return cliText('kantOpmerking', { pad, kant, zin });
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

function fileNotes({ path, readable, problems, model }: LoadedFile, kant: string): string[] {
  const [problem] = problems;
  if (!readable && problem) {
    return [cliText('nietVergeleken', { pad: path, kant, zin: messageText(problem.code, problem.args) })];
  }
  const rows = model.onleesbaar.map(({ range }) => String(range.start.line + 1));
  if (rows.length === 0) return [];
  const shown = rows.length > NAMED ? [...rows.slice(0, NAMED), '…'] : rows;
  return [
    cliText('regelOnleesbaar', { pad: path, kant, regels: cliText('regels', { regels: enumerate(shown, 'en') }) }),
  ];
}
