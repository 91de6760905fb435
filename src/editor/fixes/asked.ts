import type { Asked } from '../../checks/repair/asked';
import type { Finding, Fix } from '../../model/finding';
import type { Line } from '../../parser/lines/line';
import type { OpenFile } from '../open-file';

/** A finding of the language for which somebody asks what can be done about it: with all that the parser knows of its line. */
export interface AskedLanguage extends Asked {
  readonly file: OpenFile;
  readonly line: Line;
  /** All findings of the file. */
  readonly findings: readonly Finding[];
}

/** What can be done about the findings of one code of the language. The likeliest comes first. */
export type MakeLanguageFixes = (asked: AskedLanguage) => readonly Fix[];

/** Does anything hang under it beside evidence? Then taking it away takes more than one line. */
export function hasBody(line: Line): boolean {
  return line.children.some(({ kind }) => kind !== undefined && kind.hosts.length > 0);
}
