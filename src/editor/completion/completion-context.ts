import type { TextEdit } from 'vscode-languageserver-types';
import type { Klantreis } from '../../model/klantreis';
import type { Line } from '../../parser/lines/line';
import { rangeInRow, replaceText } from '../../text/edit/edit';
import { rowsOf } from '../../util/rows';
import type { Position } from '../../util/source';
import { indentOf, leadingSpaces, SPACES, withoutIndent } from '../../util/spaces';
import type { OpenFile } from '../open-file';
import { textEdit } from '../lsp-edits';
import { isComment } from '../../text/edit/line-edits';

/**
 * Where the cursor stands: the words of its row up to it, and what the lines above have opened. The row itself is half
 * typed, so nothing is asked of how it was read.
 */
export interface CompletionContext {
  readonly file: OpenFile;
  readonly position: Position;
  /** The row up to the cursor, without its indentation. */
  readonly before: string;
  /** The spaces before that. */
  readonly spaces: string;
  /** How many columns those are. */
  readonly indent: number;
  /** Nothing but spaces stands behind the word at the cursor. */
  readonly atEnd: boolean;
  /** The open elements above, the innermost first: what a line may attach to. */
  readonly open: readonly Line[];
  /** The statement directly above, which `volgens`, `negeer` and `door` look at. */
  readonly above: Line | undefined;
  /** The klantreis that the row is in. */
  readonly klantreis: Klantreis | undefined;
  /** Writes a text from `length` characters before the cursor to the end of the word that it is in. */
  readonly replaceTyped: (length: number, text: string) => TextEdit;
}

const WORD_REST = /^[\p{L}\p{M}\p{N}_-]*/u;
const AFTER_SPACE = new RegExp(`[${SPACES}]$`);

/** Undefined inside a comment or a free text, where nothing is completed. */
export function contextAt(file: OpenFile, position: Position): CompletionContext | undefined {
  const row = rowsOf(file.text)[position.line] ?? '';
  const typed = row.slice(0, position.character);
  if (isComment(row) || typed.includes(':')) return undefined;
  const rest = row.slice(typed.length);
  const wordRest = WORD_REST.exec(rest)![0];
  const before = withoutIndent(typed);
  const behind = withoutIndent(rest.slice(wordRest.length));
  // Between the indentation and a word that stands there already, nothing is being typed.
  if (before === '' && wordRest === '' && behind !== '' && (typed === '' || AFTER_SPACE.test(typed))) return undefined;
  const open = openAbove(file.lines, position.line);
  const journey = open.find((line) => line.keyword === 'klantreis');
  return {
    file,
    position,
    before,
    spaces: leadingSpaces(typed),
    indent: indentOf(typed),
    atEnd: behind === '',
    open,
    above: statementAbove(file.lines, position.line),
    klantreis: file.model.klantreizen.find(({ range }) => range.start.line === journey?.range.start.line),
    replaceTyped: (length, text) => {
      const range = rangeInRow(position.line, position.character - length, position.character + wordRest.length);
      return textEdit(file, replaceText(range, text));
    },
  };
}

/** Elements stay open until a next one closes them, so the last one above is the innermost. */
function openAbove(lines: readonly Line[], row: number): Line[] {
  const open: Line[] = [];
  const innermost = lines.findLast((line) => isAbove(line, row) && line.kind?.element === true);
  for (let line = innermost; line?.kind; line = line.parent) open.push(line);
  const above = statementAbove(lines, row);
  const verwacht = [above, above?.parent].find((line) => line?.keyword === 'verwacht');
  return verwacht ? [verwacht, ...open] : open;
}

function statementAbove(lines: readonly Line[], row: number): Line | undefined {
  return lines.findLast((line) => isAbove(line, row) && line.kind!.hosts.length > 0);
}

function isAbove(line: Line, row: number): boolean {
  return line.place === 'attached' && line.range.start.line < row;
}
