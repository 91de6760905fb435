import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { splitWords } from '../util/spaces';
import { contextAt } from './completion-context';
import { lineItems } from './completion-lines';
import { partItems } from './completion-parts';
import type { OpenFile } from './open-file';
import { rowStart } from './rows';

/** The first word of a row, as far as it is typed, `gewenst` before it or not. */
const FIRST_WORD = /^(gewenst\s+)?([\p{L}\p{M}-]*)$/u;
/** Words of two or three that begin a line, as far as they are typed. */
const SPACED = ['lost op', 'terug naar', 'gemaakt met', 'hoog is goed', 'laag is goed'];

/**
 * What may be written at a position: at the start of a line the statement words that fit there, behind one the names,
 * values and connecting words that it takes. Nothing inside comments and free text.
 *
 * @param snippets whether the editor can put the cursor in the places of a form
 * @param asked whether somebody asked, or typed a letter; a space in front of a line asks for nothing
 */
export function completionsAt(file: OpenFile, position: Position, snippets = true, asked = true): CompletionItem[] {
  const context = contextAt(file, position);
  if (context === undefined) return [];
  const { before } = context;
  if (before === '' && !asked) return [];
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
