import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { STATEMENT_WORDS } from '../../model/lines/line-kinds';
import { splitWords } from '../../util/spaces';
import { type CompletionContext, contextAt } from './completion-context';
import { lineItems } from './completion-lines';
import { partItems } from './completion-parts';
import type { OpenFile } from '../open-file';
import { rowStart } from '../rows';

/** The first word of a row, as far as it is typed, `gewenst` before it or not. */
const FIRST_WORD = /^(gewenst\s+)?([\p{L}\p{M}-]*)$/u;
/** Words of two or three that begin a line. */
const SPACED = STATEMENT_WORDS.filter((word) => word.includes(' '));

/** What the editor can do, and what it was that asked. */
export interface CompletionOptions {
  /** It can put the cursor in the places of a template. */
  readonly snippets?: boolean;
  /** Somebody asked, or typed a letter; a space in front of a line asks for nothing. */
  readonly asked?: boolean;
  /** Its command that shows what may follow. */
  readonly suggest?: string | undefined;
}

/**
 * What may be written at a position: at the start of a line the statement words that fit there, behind one the names,
 * values and connecting words that it takes. Nothing inside comments and free text, and nothing behind a word that is one of them
 * already: a list that is still open would keep the keys that move the cursor to itself.
 */
export function completionsAt(
  file: OpenFile,
  position: Position,
  { snippets = true, asked = true, suggest }: CompletionOptions = {},
): CompletionItem[] {
  const context = contextAt(file, position);
  if (context === undefined || (context.before === '' && !asked)) return [];
  const items = itemsFor(context, snippets);
  const isWhole = items.some(({ label }) => isTyped(label, context.before));
  const goesOn = items.some(
    ({ label }) => !isTyped(label, context.before) && label.startsWith(typedOf(context.before)),
  );
  if (isWhole && !goesOn) return [];
  if (suggest === undefined) return items;
  const opens = ({ textEdit }: CompletionItem) => textEdit?.newText.endsWith(' ') === true;
  return items.map((item) => (opens(item) ? { ...item, command: { title: item.label, command: suggest } } : item));
}

/** The word at the cursor, as far as it is typed. */
function typedOf(before: string): string {
  return /[^\s,]*$/.exec(before)![0];
}

function isTyped(label: string, before: string): boolean {
  return label === typedOf(before) || (label.includes(' ') && before === label);
}

function itemsFor(context: CompletionContext, snippets: boolean): CompletionItem[] {
  const { before } = context;
  const first = FIRST_WORD.exec(before);
  if (first) return lineItems(context, { desired: first[1] !== undefined, typed: first[2]!, snippets });
  const begun = splitWords(before).join(' ') + (/\s$/.test(before) ? ' ' : '');
  const spaced = SPACED.filter((words) => words.startsWith(begun));
  if (spaced.length > 0) {
    const items = lineItems(context, { desired: false, typed: before, snippets });
    return items.filter(({ label }) => spaced.includes(label));
  }
  const start = rowStart(before);
  return start && start.end < before.length ? partItems(context, start) : [];
}
