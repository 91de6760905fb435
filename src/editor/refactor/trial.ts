import { checkFile } from '../../checks/check';
import { Scope, type ScopeFile } from '../../model/scope/scope';
import { DEFAULT_SETTINGS } from '../../model/settings';
import { type ParsedFile, parse } from '../../parser/parse';
import { inLineEndsOf, placeEdits } from '../../text/edit/apply-edits';
import { isComment } from '../../text/edit/line-edits';
import { rowsOf } from '../../util/rows';
import type { Edit } from '../../util/source';
import type { OpenFile } from '../open-file';

/** Edits by the path of their file. */
export type Changes = ReadonlyMap<string, readonly Edit[]>;

/**
 * Tries refactorings: makes their edits in copies of the texts and reads those. What has a mistake of language that the texts had not is no
 * refactoring.
 */
export class Trial {
  private readonly read = new Map<string, ParsedFile>();

  constructor(private readonly file: OpenFile) {}

  /** A file of the scope as it is; undefined where its text is not known. */
  before(path: string): ParsedFile | undefined {
    const known = this.read.get(path);
    if (known) return known;
    const text = path === this.file.path ? this.file.text : this.textAt(path);
    if (text === undefined) return undefined;
    const parsed = parse(text);
    this.read.set(path, parsed);
    return parsed;
  }

  /**
   * The files that change, as they are after that. Undefined where that has a new mistake, or lost a comment.
   * @param added a file that comes
   */
  after(changes: Changes, added?: ScopeFile & ParsedFile): ReadonlyMap<string, ParsedFile> | undefined {
    const { scope } = this.file;
    const after = new Map<string, ParsedFile>();
    for (const [path, edits] of changes) {
      const before = this.before(path);
      const placed = before && placeEdits(before.text, inLineEndsOf(before.text, edits));
      if (!before || !placed) return undefined;
      after.set(path, parse(placed.text, before));
    }
    const files = scope.files.map((one) => ({ ...one, ...after.get(one.path) }));
    const now = new Scope(added ? [...files, added] : files);
    for (const [path, parsed] of after) {
      const counts = mistakes({ ...this.before(path)!, path }, scope);
      for (const [code, count] of mistakes({ ...parsed, path }, now))
        if (count > (counts.get(code) ?? 0)) return undefined;
    }
    if (added && mistakes(added, now).size > 0) return undefined;
    const before = [...after.keys()].map((path) => this.before(path)!);
    return commentsIn(before) === commentsIn([...after.values(), ...(added ? [added] : [])]) ? after : undefined;
  }

  private textAt(path: string): string | undefined {
    const found = this.file.scope.files.find((one) => one.path === path);
    return found && this.file.textOf(found);
  }
}

/** How often each mistake of language is in a file. */
function mistakes(file: ParsedFile & ScopeFile, scope: Scope): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of checkFile(file, scope, DEFAULT_SETTINGS, { rules: [] }))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** The comments of texts, in any order: nobody reads what they are about, so none may go. */
function commentsIn(files: readonly ParsedFile[]): string {
  const rows = files.flatMap(({ text }) => rowsOf(text).filter(isComment));
  return rows
    .map((row) => row.trim())
    .sort()
    .join('\n');
}
