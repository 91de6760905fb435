import { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Position, Range } from '../../src/util/source';
import type { OpenFile } from '../../src/editor/open-file';
import { Scope } from '../../src/model/scope/scope';
import { parse } from '../../src/parser/parse';

/** A text as a test writes it: `‸` is a cursor, `«…»` a range. The marks are not part of what is parsed. */
export interface MarkedText {
  readonly text: string;
  /** In the order of the text. */
  readonly cursors: readonly Position[];
  /** In the order in which they begin. */
  readonly ranges: readonly Range[];
}

/** A file of the test, open in the editor, with the places that were marked in it. */
export interface MarkedFile extends OpenFile {
  readonly cursors: readonly Position[];
  readonly ranges: readonly Range[];
}

const MARKS = /[‸«»]/u;

/** Takes the marks out of a text. */
function readMarks(marked: string): MarkedText {
  const [first, ...parts] = marked.split(/(?=[‸«»])/u) as [string, ...string[]];
  let text = '';
  let position: Position = { line: 0, character: 0 };
  const cursors: Position[] = [];
  const ranges: { start: Position; end: Position }[] = [];
  const open: { start: Position; end: Position }[] = [];
  for (const part of [first, ...parts]) {
    if (part.startsWith('‸')) cursors.push(position);
    if (part.startsWith('«')) {
      const range = { start: position, end: position };
      ranges.push(range);
      open.push(range);
    }
    if (part.startsWith('»')) {
      const range = open.pop();
      if (!range) throw new Error(`A » without a « in: ${marked}`);
      range.end = position;
    }
    const plain = part.replace(MARKS, '');
    text += plain;
    position = after(position, plain);
  }
  if (open.length > 0) throw new Error(`A « without a » in: ${marked}`);
  return { text, cursors, ranges };
}

/** The place behind a text that starts at a place. */
function after({ line, character }: Position, text: string): Position {
  const rows = text.split(/\r\n|\n|\r/);
  const last = rows.at(-1)!.length;
  return rows.length === 1 ? { line, character: character + last } : { line: line + rows.length - 1, character: last };
}

/** Opens texts as the files of one scope, in the order in which they are written here. */
export function openFiles<P extends string>(marked: Readonly<Record<P, string>>): Record<P, MarkedFile> {
  const paths = Object.keys(marked) as P[];
  const read = paths.map((path) => {
    const { text, cursors, ranges } = readMarks(marked[path]);
    return { ...parse(text), path, cursors, ranges };
  });
  const scope = new Scope(read);
  const textOf = (file: { readonly path: string }) => read.find(({ path }) => path === file.path)?.text;
  const files = read.map((file): MarkedFile => ({ ...file, uri: uriOf(file), scope, uriOf, textOf }));
  return Object.fromEntries(files.map((file) => [file.path, file])) as Record<P, MarkedFile>;
}

/** Opens one text, alone in its scope. */
export function openFile(marked: string): MarkedFile {
  return openFiles({ 'reis.klantreis': marked })['reis.klantreis'];
}

/** The place of a file in a test. */
export function uriOf({ path }: { readonly path: string }): string {
  return `file:///${path}`;
}

/** The texts by path after an edit of the workspace. */
export function applyEdit(files: readonly OpenFile[], edit: WorkspaceEdit): Record<string, string> {
  const apply = ({ uri, text }: OpenFile) =>
    TextDocument.applyEdits(TextDocument.create(uri, 'klantreis', 1, text), edit.changes?.[uri] ?? []);
  return Object.fromEntries(files.map((file) => [file.path, apply(file)]));
}
