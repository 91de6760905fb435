import type { Args, Finding, Fix } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import type { Line } from '../../parser/lines/line';
import type { OpenFile } from '../open-file';
import { hasText, textOf } from '../../parser/lines/values';
import { fillText, rowUnder } from '../../text/edit/line-edits';
import type { NewRow } from '../../text/edit/new-rows';
import type { Edit } from '../../util/source';

/** A finding for which somebody asks what can be done about it. */
export interface Asked {
  readonly file: OpenFile;
  readonly finding: Finding;
  /** The statement that it is about. */
  readonly line: Line;
  /** All findings of the file. */
  readonly findings: readonly Finding[];
  /** An ISO date: what is planned gets a date after it. */
  readonly today: string;
}

/** What can be done about the findings of one code. The likeliest comes first. */
export type MakeFixes = (asked: Asked) => readonly Fix[];

export function fix(title: Fix['title'], args: Args, ...edits: readonly (Edit | readonly Edit[])[]): Fix {
  return { title, args, edits: edits.flat() };
}

/** A fix that takes out words of the author. */
export function byHand(made: Fix): Fix {
  return { ...made, byHand: true };
}

/** The fix that puts a row under an element; where a line of that kind stands there without its text, it is filled. */
export function detailFix(file: OpenFile, host: Line, keyword: string, typed: string): Fix {
  const empty = host.children.find((child) => child.keyword === keyword && !child.desired);
  const row = `${keyword}: `;
  const edit = empty ? fillLine(file, empty, typed) : rowUnder(file, host, { text: row, typed });
  return fix('FIX04', { nieuw: row.trimEnd().replace(/:$/, '') }, edit);
}

/** The text of a line that has none yet, or only its colon. */
export function fillLine(file: OpenFile, line: Line, typed: string): Edit {
  return fillText(file, line.range.end, hasText(line) && textOf(line) === '', typed);
}

export function rowFix(make: (row: NewRow) => Edit, text: string, typed?: string): Fix {
  const nieuw = text.trim().replace(/:$/, '');
  return fix('FIX04', { nieuw }, make({ text, ...(typed !== undefined && { typed }) }));
}

/** The line of this kind that a line stands under; undefined for one that nobody wrote. */
export function lineAround(line: Line | undefined, keyword: string): Line | undefined {
  let around = line;
  while (around && around.keyword !== keyword) around = around.parent;
  return around?.form === undefined ? undefined : around;
}

/** The klantreis that a row stands in or, where it stands in none, below. */
export function klantreisAt({ model }: OpenFile, row: number): Klantreis | undefined {
  return model.klantreizen.findLast(({ range }) => range.start.line <= row);
}

/** A name that is not taken: the one that is asked for, or with a number behind it. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}-${number}`;
  return free;
}

/** Does anything hang under it beside evidence? Then taking it away takes more than one line. */
export function hasBody(line: Line): boolean {
  return line.children.some(({ kind }) => kind !== undefined && kind.hosts.length > 0);
}
