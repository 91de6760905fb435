import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import { languageConfiguration } from '../../scripts/generate/language-configuration';

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

interface EnterRule {
  readonly beforeText: Pattern;
  readonly action: { readonly indent: 'indent' };
}

const { onEnterRules, indentationRules } = languageConfiguration() as {
  onEnterRules: readonly EnterRule[];
  indentationRules: { increaseIndentPattern: Pattern };
};
const LEVEL = '  ';

/** Types into a text as in VS Code: what Enter does at once comes from our rules for it, then the server may change something. */
export class Typist {
  text: string;
  position: Position;

  constructor(text = '') {
    this.text = text;
    const rows = text.split('\n');
    this.position = { line: rows.length - 1, character: rows.at(-1)!.length };
  }

  /** Types up to and including the next line end, if there is one; what stands behind that is returned. */
  typeRow(text: string): string {
    const end = text.indexOf('\n');
    this.put(end < 0 ? text : text.slice(0, end));
    if (end < 0) return '';
    this.enter();
    return text.slice(end + 1);
  }

  put(text: string): void {
    this.apply([{ range: { start: this.position, end: this.position }, newText: text }]);
  }

  /** Changes the text; the cursor stays behind what stood before it. */
  apply(edits: readonly TextEdit[]): void {
    const document = TextDocument.create('file:///a', 'klantreis', 1, this.text);
    const behind = this.text.length - document.offsetAt(this.position);
    this.text = TextDocument.applyEdits(document, [...edits]);
    const changed = TextDocument.create('file:///a', 'klantreis', 1, this.text);
    this.position = changed.positionAt(this.text.length - behind);
  }

  private enter(): void {
    const rows = this.text.split('\n');
    const { line, character } = this.position;
    const row = rows[line]!;
    const before = row.slice(0, character);
    const isEmpty = row.trim() === '';
    const spaces = row.length - row.slice(character).trimStart().length - character;
    const start = { line, character: isEmpty ? 0 : character };
    const newText = `\n${this.indentBelow(rows, line, before)}`;
    this.apply([{ range: { start, end: { line, character: character + spaces } }, newText }]);
  }

  private indentBelow(rows: readonly string[], line: number, before: string): string {
    const own = leading(before);
    if (onEnterRules.some(({ beforeText }) => fits(beforeText, before))) return own + LEVEL;
    if (before.trim() !== '') return own;
    const above = rows.slice(0, line).findLast((row) => row.trim() !== '') ?? '';
    return fits(indentationRules.increaseIndentPattern, above) ? leading(above) + LEVEL : leading(above);
  }
}

function fits({ pattern, flags }: Pattern, text: string): boolean {
  return new RegExp(pattern, flags).test(text);
}

function leading(row: string): string {
  return /^\s*/.exec(row)![0];
}
