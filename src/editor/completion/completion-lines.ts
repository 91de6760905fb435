import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import { blankOf, formOf, openingOf } from '../../model/lines/line-form';
import { LINE_HELP } from '../../messages/line-help.data';
import { TEMPLATES } from '../../messages/templates.data';
import { evidenceTarget } from '../../model/meaning/evidence';
import type { LineKind } from '../../model/lines/line-kind';
import { DESIRED_KINDS, FOLLOWERS, LINE_KINDS } from '../../model/lines/line-kinds';
import { doorTarget, type Line } from '../../parser/lines/line';
import { own } from '../../util/own';
import { piecesOf, snippetForm } from '../../util/places';
import { indentOf } from '../../util/spaces';
import type { CompletionContext } from './completion-context';
import { Indentation } from '../layout/indentation';
import { lacksBron, needOf } from './next';

interface Typed {
  /** Behind `gewenst`. */
  readonly desired: boolean;
  /** The statement word, as far as it is typed. */
  readonly typed: string;
  readonly snippets: boolean;
}

/** A line that may stand at the cursor; the lower its rank, the better it fits there. */
interface Offer {
  readonly keyword: string;
  readonly desired: boolean;
  /** The element or statement it would hang under; undefined at the top of the file. */
  readonly host: Line | undefined;
  readonly rank: number;
}

/** Fits, but in an element that the indentation at the cursor is outside of. */
const OUTSIDE = 10;
/** The desired variants come after what is told of now. */
const DESIRED = 20;

/**
 * The statement words that may stand at the cursor: each opens one line. A persona, klantreis, stap, … is offered in a second size
 * too, with the lines that usually go with it. What is taken comes to stand where it belongs, wherever the cursor was.
 */
export function lineItems(context: CompletionContext, typed: Typed): CompletionItem[] {
  const offers = [...kindOffers(context), ...desiredOffers(context), ...(typed.desired ? [] : followerOffers(context))];
  const indentation = new Indentation(context.file);
  return offers
    .filter(({ desired }) => desired || !typed.desired)
    .flatMap((offer, index) => {
      const start = startOf(offer, context, typed, indentation);
      const item = itemOf(offer, index, context, typed, start);
      const template = offer.desired || typed.desired ? undefined : templateOf(offer.keyword);
      if (template === undefined || !typed.snippets || !context.atEnd) return [item];
      return [item, templateItem(template, item, context, start)];
    });
}

/** What an item replaces and what it begins with: the word alone where its line stands well, else from the margin. */
interface Start {
  readonly length: number;
  readonly before: string;
  /** The spaces before the line that it makes. */
  readonly indent: string;
}

function startOf(
  { keyword, host }: Offer,
  context: CompletionContext,
  { typed }: Typed,
  indentation: Indentation,
): Start {
  const column = context.position.character;
  const { before } = context;
  const indent =
    keyword === 'gewenst' ? undefined : indentation.under(host, host ? host.depth + 1 : 0, context.position.line);
  if (indent === undefined || indentOf(indent) === context.indent) {
    return { length: typed.length, before: '', indent: context.spaces };
  }
  return { length: column, before: indent + before.slice(0, before.length - typed.length), indent };
}

function templateItem(
  template: Template,
  item: CompletionItem,
  context: CompletionContext,
  start: Start,
): CompletionItem {
  const rows = template.form.replaceAll(/\n(?=.)/g, `\n${start.indent}`);
  return {
    ...item,
    label: template.label,
    kind: CompletionItemKind.Snippet,
    sortText: `${item.sortText} b`,
    filterText: template.label,
    insertTextFormat: InsertTextFormat.Snippet,
    // The rows bring their own indentation.
    insertTextMode: InsertTextMode.asIs,
    textEdit: context.replaceTyped(start.length, start.before + rows),
  };
}

function itemOf(
  offer: Offer,
  index: number,
  context: CompletionContext,
  { desired }: Typed,
  start: Start,
): CompletionItem {
  const { keyword, host, rank } = offer;
  const form = formOf(keyword, host?.keyword)!;
  const prefix = offer.desired && !desired && keyword !== 'gewenst' ? 'gewenst ' : '';
  const label = prefix + keyword;
  // Where the rest of the line stands there already, only its word is wanted.
  const text = context.atEnd ? prefix + openingOf(keyword, host?.keyword) : label;
  return {
    label,
    kind: LINE_KINDS.get(keyword)?.element ? CompletionItemKind.Class : CompletionItemKind.Keyword,
    detail: offer.desired && !form.startsWith('gewenst') ? `gewenst ${form}` : form,
    documentation: own(LINE_HELP, keyword)!.uitleg,
    sortText: [rank, needOf(keyword, host, index, context)].map((part) => String(part).padStart(3, '0')).join(' '),
    filterText: start.before.trimStart() + label,
    textEdit: context.replaceTyped(start.length, start.before + text),
  };
}

/** Lines by the table: those that an open element takes and that do not stand there yet. */
function kindOffers(context: CompletionContext): Offer[] {
  return [...LINE_KINDS.values()].flatMap((kind): Offer[] => {
    const at = hostIndex(kind, context.open);
    if (at === undefined || isUsed(kind, false, context, at)) return [];
    if (kind.keyword === 'vervalt' && isDesired(context)) return [];
    return [{ keyword: kind.keyword, desired: false, host: context.open[at], rank: rankOf(at, context) }];
  });
}

/** Where the line would attach: an index in the open elements, their number for the file itself. */
function hostIndex({ hosts, keyword }: LineKind, open: readonly Line[]): number | undefined {
  if (hosts.includes('bestand')) return open.length;
  const at = open.findIndex((line) => (hosts as readonly string[]).includes(line.keyword));
  if (at !== -1) return at;
  // A stap may come before any fase.
  const journey = keyword === 'stap' ? open.findIndex((line) => line.keyword === 'klantreis') : -1;
  return journey === -1 ? undefined : journey;
}

/** The indentation says which element the author writes in: the innermost one that starts further to the left. */
function rankOf(at: number, { open, indent }: CompletionContext): number {
  const found = open.findIndex((line) => line.indent < indent);
  const inside = found === -1 ? open.length : found;
  return at < inside ? OUTSIDE + inside - at : at - inside;
}

function isUsed(kind: LineKind, desired: boolean, { open, position }: CompletionContext, at: number): boolean {
  const host = open[at];
  if (kind.many || host === undefined) return false;
  const question = ({ keyword, answers }: LineKind) => answers ?? keyword;
  return host.children.some(
    (line) =>
      line.kind !== undefined &&
      question(line.kind) === question(kind) &&
      line.desired === desired &&
      line.range.start.line !== position.line,
  );
}

/** Does everything here belong to the desired journey already? */
function isDesired({ open, klantreis }: CompletionContext): boolean {
  return klantreis?.toestand === 'gewenst' || open.some((line) => line.desired);
}

/** `gewenst` before an element, or before a line of a stap that is told of now. */
function desiredOffers(context: CompletionContext): Offer[] {
  const { open, klantreis } = context;
  if (klantreis === undefined || klantreis.toestand === 'gewenst') return [];
  const offer = (keyword: string, at: number, more: number): Offer => ({
    keyword,
    desired: true,
    host: open[at],
    rank: DESIRED + more + rankOf(at, context),
  });
  const elements = ['fase', 'stap'].flatMap((keyword) => {
    const at = hostIndex(LINE_KINDS.get(keyword)!, open);
    return at === undefined ? [] : [offer(keyword, at, 1)];
  });
  const stap = open.findIndex((line) => line.keyword === 'stap');
  if (stap === -1 || isDesired(context)) return elements;
  const lines = DESIRED_KINDS.filter((keyword) => !isUsed(LINE_KINDS.get(keyword)!, true, context, stap));
  return [...lines, 'zonder'].map((keyword) => offer(keyword, stap, 0)).concat(elements);
}

/** `volgens`, `negeer` and `door`, by the statement directly above. */
function followerOffers(context: CompletionContext): Offer[] {
  const { above, indent } = context;
  if (above === undefined) return desiredPrefix(context);
  const target = evidenceTarget(above);
  const rank = indent > above.indent || lacksBron(above) ? 0 : 2;
  const offers = FOLLOWERS.flatMap((keyword): Offer[] => {
    const host = keyword === 'door' ? doorTarget(above) : target;
    const fits = host?.kind !== undefined && (keyword !== 'volgens' || host.kind.evidence);
    return fits ? [{ keyword, desired: false, host, rank: keyword === 'negeer' ? rank + 1 : rank }] : [];
  });
  return [...offers, ...desiredPrefix(context)];
}

/** The word `gewenst` alone, for who wants to choose what follows it later. */
function desiredPrefix(context: CompletionContext): Offer[] {
  const possible = desiredOffers(context);
  return possible.length > 0 ? [{ keyword: 'gewenst', desired: false, host: undefined, rank: DESIRED }] : [];
}

/** An element with the lines that usually go with it, as a snippet of several rows that starts at the margin. */
interface Template {
  readonly label: string;
  readonly form: string;
}

/** The template of an element that opens with this word, where there is one. */
function templateOf(keyword: string): Template | undefined {
  const template = own(TEMPLATES, keyword);
  if (template === undefined) return undefined;
  const rows: { indent: string; word: string; form: string }[] = [];
  for (const [, indent = '', word = '', text] of template.rows.map((row) => TEMPLATE_ROW.exec(row)!)) {
    const host = rows.findLast((one) => one.word !== '' && one.indent.length < indent.length)?.word;
    rows.push({ indent, word, form: word === '' ? '' : indent + blankOf(word, host, text) });
  }
  return { label: template.label, form: snippetForm(piecesOf(rows.map(({ form }) => form).join('\n'))) };
}

/** Its depth, its word and what to write behind its colon. */
const TEMPLATE_ROW = /^( *)([a-z ]*?)(?:: (.*))?$/;
