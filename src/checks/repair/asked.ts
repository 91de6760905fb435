import type { Finding, Fix } from '../../model/finding';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import type { EditLine } from '../../text/edit/line-edits';
import type { Range } from '../../util/source';

/** A statement, as who mends something about it sees it; the parser's lines have all of this. */
export interface AskedLine extends EditLine {
  readonly parent: AskedLine | undefined;
  readonly children: readonly AskedLine[];
  /** The id that it declares. */
  readonly name: string | undefined;
  /** The text after the colon, as written. */
  readonly tekst: string | undefined;
  readonly desired: boolean;
  /** The column after the keyword. */
  readonly keywordEnd: number;
  /** The words of the line by the property that they are the value of. */
  readonly words: ReadonlyMap<string, readonly { readonly text: string; readonly range: Range }[]>;
}

/** A file with its statements, in the order of the text, and the scope in which its names have a meaning. */
export interface AskedFile extends ScopeFile {
  readonly text: string;
  readonly lines: readonly AskedLine[];
  readonly scope: Scope;
}

/** A finding for which somebody asks what can be done about it. */
export interface Asked {
  readonly file: AskedFile;
  readonly finding: Finding;
  /** The statement that it is about. */
  readonly line: AskedLine;
  /** An ISO date: what is planned gets a date after it. */
  readonly today: string;
}

/** What can be done about the findings of one code. The likeliest comes first. */
export type MakeFixes = (asked: Asked) => readonly Fix[];
