import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { formOf } from '../../model/lines/line-form';
import { LINE_HELP } from '../../messages/line-help.data';
import { MESSAGES } from '../../messages/messages';
import { LINE_KINDS } from '../../model/lines/line-kinds';
import { own } from '../../util/own';
import type { CompletionContext } from './completion-context';
import { idsFor, knelpuntenElsewhere, ruleCodes } from './completion-names';
import { offerAfter } from './completion-slots';
import type { RowStart } from '../rows';

/** Words and commas; the comma in a number is part of it. */
const PARTS = /\p{N}\S*|[^\s,]+|,/gu;
/** What is typed of the word at the cursor. */
const HALF = /[^\s,]*$/;

/** The names, values and connecting words that a line takes at the cursor. */
export function partItems(context: CompletionContext, { keyword, end }: RowStart): CompletionItem[] {
  const said = context.before.slice(end);
  const typed = HALF.exec(said)![0];
  const words: readonly string[] = said.slice(0, said.length - typed.length).match(PARTS) ?? [];
  const element = elementOf(keyword, context);
  const offer = offerAfter(keyword, element, words);
  if (offer === undefined) return [];
  const items: CompletionItem[] = [];
  const add = (label: string, kind: CompletionItemKind, order: string, more: Partial<CompletionItem> = {}) => {
    // What the list already has is not wanted again.
    if (words.includes(label)) return;
    const textEdit = context.replaceTyped(typed.length, label);
    items.push({ label, kind, sortText: order, filterText: label, textEdit, ...more });
  };
  if (offer.names) {
    const elsewhere = offer.names === 'knelpunt' ? knelpuntenElsewhere(context, typed) : [];
    for (const { id, title, order } of [...idsFor(offer.names, context), ...elsewhere]) {
      add(id, CompletionItemKind.Reference, `0 ${String(order).padStart(5, '0')}`, titled(title));
    }
  }
  for (const [index, value] of (offer.values ?? []).entries()) {
    add(value, CompletionItemKind.EnumMember, inOrder(index), { detail: own(LINE_HELP, keyword)?.uitleg });
  }
  for (const [index, word] of (offer.words ?? []).entries()) {
    add(word, CompletionItemKind.Keyword, inOrder(index), { detail: formOf(keyword, element) });
  }
  if (offer.rules) {
    for (const code of ruleCodes())
      add(code, CompletionItemKind.Constant, code, { documentation: own(MESSAGES, code)!.uitleg });
  }
  return items;
}

/** The title beside an id: in each row of the list, and for an editor that shows no more than one, in that. */
function titled(title: string): Partial<CompletionItem> {
  return { detail: title, labelDetails: { description: title } };
}

/** The element that a line with this word would belong to. */
function elementOf(keyword: string, { open, above }: CompletionContext): string | undefined {
  if (keyword === 'door') {
    const bron = above?.keyword === 'bron' || above?.parent?.keyword === 'bron';
    return bron ? 'bron' : undefined;
  }
  const hosts: readonly string[] = LINE_KINDS.get(keyword)?.hosts ?? [];
  return open.find((line) => hosts.includes(line.keyword))?.keyword;
}

function inOrder(index: number): string {
  return `2 ${String(index).padStart(3, '0')}`;
}
