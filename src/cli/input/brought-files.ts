import { findingsInData } from '../../checks/privacy/data-file';
import { dataLinksOf, findingsAtLink, isClosedName } from '../../checks/privacy/data-links';
import { Suppressions } from '../../checks/suppressions';
import { messageText } from '../../messages/messages';
import { isPrivacyCode, METHOD_RULE_CODES } from '../../model/method-codes.data';
import type { Finding } from '../../model/finding';
import type { BroughtFile } from '../../diff/changes/compare-brought';
import type { DataText, Sides } from '../../usecases/compare/sides';
import { rowsOf } from '../../util/rows';
import { EMPTY_RANGE } from '../../util/source';
import type { FileSystem } from '../../workspace/file-system';
import { isKlantreisName, type Trouble } from '../../workspace/find-files';
import { type ReadText, readData } from '../../workspace/read-text';
import { isLookedAt } from './data-files';

/** The files of a change that are no klantreizen. */
interface Changed {
  readonly files: { readonly base: FileSystem; readonly head: FileSystem };
  /** Where they are. */
  readonly others: readonly string[];
  readonly sides: Pick<Sides, 'pairs'>;
}

/** What a change brings along beside klantreizen. */
export interface Brought {
  readonly files: readonly BroughtFile[];
  /** What is in them on either side: what leads to people there is hidden everywhere. */
  readonly texts: readonly DataText[];
  /** What may lead to real people in them, and was not there yet. */
  readonly found: readonly Trouble[];
}

/** What people write about their work is no data, though it is looked at. */
const WRITING = /\.(?:md|markdown|ya?ml)$/i;

/** May a file of a change hold data, by its name? */
export function isBroughtName(path: string): boolean {
  return isLookedAt(path) && !isKlantreisName(path);
}

/** Is it told that it came along? */
export function isDataOfPeople(path: string): boolean {
  return isBroughtName(path) && !WRITING.test(path);
}

/** Looks at the files that a change brings along, whether a klantreis leads to them or not. */
export async function readBrought({ files, others, sides }: Changed): Promise<Brought> {
  const told: BroughtFile[] = [];
  const texts: DataText[] = [];
  const found: Trouble[] = [];
  // One by one: a thousand files at once are more than a computer lets a program open.
  for (const path of others.filter(isBroughtName)) {
    const file = files.head.label(path);
    const [old, now] = [await read(files.base, path), await read(files.head, path)];
    for (const one of [old, now]) if (one && 'text' in one) texts.push({ name: file, text: one.text });
    if (!now) continue;
    if (isDataOfPeople(path)) told.push({ file, isNew: !old, isRead: 'text' in now });
    if ('text' in now) {
      const known = old && 'text' in old ? old.text : '';
      const accepted = acceptedFor(path, files.base, sides);
      for (const finding of newIn(now.text, known, file)) if (!accepted(finding)) found.push({ path: file, finding });
    } else if (now.problem) found.push({ path: file, finding: unread(file, now.problem) });
  }
  return { files: told, texts, found };
}

/** The text of a file, or why there is none; without a reason one that nobody of us can read. Undefined where there is no file. */
async function read(files: FileSystem, path: string): Promise<ReadText | { readonly problem?: never } | undefined> {
  if ((await files.kind(path)) !== 'file') return undefined;
  return isClosedName(path) ? {} : readData(files, path);
}

function unread(bestand: string, { code, args, meant }: Finding): Finding {
  return { code: 'KT076', range: EMPTY_RANGE, args: { bestand, reden: messageText(code, args, meant) } };
}

/** What stands in rows that were not there yet: once for each rule, at the first of them. */
function newIn(text: string, known: string, file: string): Finding[] {
  const rows = rowsOf(text);
  const old = new Set(rowsOf(known));
  const fresh = findingsInData(text, file).filter(({ range }) => !old.has(rows[range.start.line]!));
  return findingsAtLink({ tekst: file, range: EMPTY_RANGE }, fresh).map((finding) => ({
    ...finding,
    range: fresh.find(({ code }) => code === finding.code)!.range,
  }));
}

/** What the base says may stay in a file, under a line that leads to it. */
function acceptedFor(path: string, files: FileSystem, { pairs }: Pick<Sides, 'pairs'>): (finding: Finding) => boolean {
  const codes = new Set<string>();
  for (const file of pairs.flatMap(({ base }) => base.flatMap((scope) => scope.files))) {
    const folder = files.parent(file.location);
    const links = folder === undefined ? [] : dataLinksOf(file.model);
    const here = links.filter(({ tekst }) => files.child(folder!, tekst) === path);
    if (here.length === 0) continue;
    const suppressions = new Suppressions(file.model);
    for (const { range } of here) {
      for (const code of METHOD_RULE_CODES.filter(isPrivacyCode)) {
        if (suppressions.takes({ code: code as Finding['code'], range, args: {} })) codes.add(code);
      }
    }
  }
  return ({ code }) => codes.has(code);
}
