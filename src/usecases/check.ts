import { checkFile, withSeverity } from '../checks/check';
import { PRIVACY_RULES } from '../checks/rules';
import type { Finding } from '../model/finding';
import { isPrivacyCode } from '../model/method-codes.data';
import { EMPTY_RANGE } from '../util/source';
import type { LoadedFile, LoadedScope } from '../workspace/workspace';

/** A file that a face asks about, in the scope that gives its names their meaning. */
export interface FileInScope {
  readonly file: LoadedFile;
  readonly scope: LoadedScope;
  /** What was found outside the texts, such as in a file with data that it leads to. */
  readonly elsewhere?: readonly Finding[];
}

export interface CheckChoice {
  /** The day of today, as an ISO date. Without it what has to do with it is not looked at. */
  readonly today?: string;
  /** Say it too of a file in which nothing stands: an editor shows that, a list of files does not. */
  readonly tellEmpty?: boolean;
}

/** Everything there is to say about one file, by the settings of its scope. Never fails. */
export function checkOne({ file, scope, elsewhere }: FileInScope, { today, tellEmpty }: CheckChoice = {}): Finding[] {
  const options = { ...(elsewhere && { elsewhere }), ...(today !== undefined && { today }) };
  const found = checkFile(file, scope.scope, scope.settings, options);
  if (!tellEmpty || !isEmpty(file)) return found;
  // What stood in it may have been lost.
  return [withSeverity({ code: 'KT077', range: EMPTY_RANGE, args: {} }, scope.settings), ...found];
}

/** The places in a file that may lead to a real person, where nobody said that they may stay. What is public anyway is none. */
export function personalPlaces({ file, scope }: FileInScope): Finding[] {
  const found = checkFile(file, scope.scope, scope.settings, { rules: PRIVACY_RULES });
  return found.filter(({ code, severity }) => isPrivacyCode(code) && severity !== 'info');
}

/** A file with what there is to say about it. */
export interface Checked<T extends FileInScope> {
  readonly asked: T;
  readonly findings: readonly Finding[];
}

/** The same for many files, each when it is asked for: between two of them a face tells how far it is, or lets something go first. */
export function* checkEach<T extends FileInScope>(all: Iterable<T>, choice: CheckChoice = {}): Generator<Checked<T>> {
  for (const asked of all) yield { asked, findings: checkOne(asked, choice) };
}

/** What is wrong with the settings and the folders of a scope, by where that is. */
export function troublesByPath({ troubles }: LoadedScope): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const { path, finding } of troubles) found.set(path, [...(found.get(path) ?? []), finding]);
  return found;
}

function isEmpty({ text, readable }: LoadedFile): boolean {
  return readable && text.split(/[\r\n\uFEFF]+/).every((row) => /^\s*(?:#|$)/.test(row));
}
