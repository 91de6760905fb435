import type { CheckedFile } from '../checks/check';
import type { Scope, ScopeFile } from '../model/scope/scope';
import type { Line } from '../parser/lines/line';

/** What a feature of the editor looks at: an open file as it was read last, with the scope in which its names have a meaning. */
export interface OpenFile extends CheckedFile {
  readonly uri: string;
  readonly text: string;
  /** The statements of the text, in its order. */
  readonly lines: readonly Line[];
  readonly scope: Scope;
  /** Where a file of the scope is. */
  readonly uriOf: (file: ScopeFile) => string;
  /** The text of a file of the scope; undefined where nobody could read it. */
  readonly textOf: (file: ScopeFile) => string | undefined;
}
