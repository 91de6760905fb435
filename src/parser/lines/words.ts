import { AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';
import { movedRange, type Range } from '../../util/source';
import { splitWords } from '../../util/spaces';

/** A word of a line, in composed form (NFC) so that equal words are equal however they were typed. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

export type Words = ReadonlyMap<string, readonly Word[]>;

export const NO_WORDS: Words = new Map();

/** Properties that are no words: the keyword, and the free text after the colon. */
const NO_WORD = ['sleutel', 'tekst'];

/**
 * The words of a statement by property, in the order of the text: one walk, since every reader asks for several.
 * @param rows is added to the row of each
 */
export function readWords(node: CstNode | undefined, rows: number): Words {
  if (node === undefined) return NO_WORDS;
  const found = new Map<string, Word[]>();
  if (isCompositeCstNode(node)) node.content.forEach((child) => collect(child, found, rows));
  return found;
}

/** The same words some rows further down. */
export function movedWords(words: Words, rows: number): Words {
  const moved = new Map<string, readonly Word[]>();
  for (const [property, list] of words) {
    moved.set(
      property,
      list.map(({ text, range }) => ({ text, range: movedRange(range, rows) })),
    );
  }
  return moved;
}

function collect(node: CstNode, found: Map<string, Word[]>, rows: number): void {
  const property = propertyOf(node.grammarSource);
  if (property !== undefined) {
    if (NO_WORD.includes(property)) return;
    const known = found.get(property);
    // A name of two parts may be typed with spaces between them (`klantreis . knelpunt`), which are no part of it.
    const text = isCompositeCstNode(node) ? splitWords(node.text).join('') : node.text;
    const word = { text: text.normalize('NFC'), range: movedRange(node.range, rows) };
    if (known) known.push(word);
    else found.set(property, [word]);
  } else if (isCompositeCstNode(node)) {
    node.content.forEach((child) => collect(child, found, rows));
  }
}

const properties = new WeakMap<GrammarAST.AbstractElement, string | false>();

/** The property that a part of the grammar fills; undefined for signs and connecting words. */
function propertyOf(source: GrammarAST.AbstractElement | undefined): string | undefined {
  if (source === undefined) return undefined;
  let known = properties.get(source);
  if (known === undefined) {
    known = AstUtils.getContainerOfType(source, GrammarAST.isAssignment)?.feature ?? false;
    properties.set(source, known);
  }
  return known || undefined;
}
