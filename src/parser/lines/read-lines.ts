import type { IRecognitionException, IToken } from 'chevrotain';
import { type CstNode, isCompositeCstNode } from 'langium';
import { canonicalRow } from '../../model/canonical/canonical-row';
import type { CanonicalRow } from '../../model/canonical/row-draft';
import { WIDE_COLON } from '../../model/canonical/signs';
import { formOfLine, lineKind } from '../../model/lines/line-kinds';
import { movedRange, type Position, type Range } from '../../util/source';
import { firstSign, indentOf, splitWords } from '../../util/spaces';
import { type Bestand, type Feit, isGewensteRegel, isOnbekendeRegel, type Regel } from '../generated/ast';
import type { Line, Misread, Reading } from './line';
import { coreServices } from './services';
import { movedWords, readWords, type Word } from './words';

/**
 * What blocks of text say, by the text itself: a statement and the rows that go on with it. A statement says the same
 * wherever it stands, so a block that was read once need not be read again.
 */
export type Readings = ReadonlyMap<string, readonly Reading[]>;

/** The row where a block of text starts, and what the block says: the same object for the same text. */
export interface Block {
  readonly row: number;
  readonly readings: readonly Reading[];
}

interface BlockText {
  readonly row: number;
  readonly text: string;
}

const NONE: Readings = new Map();

/**
 * What the blocks of a text say.
 *
 * @param texts the rows of the text
 * @param known what was read of this text before its last change: only other blocks are given to the parser
 * @returns the blocks, and everything that was read, for the next time
 */
export function readBlocks(
  texts: readonly string[],
  known: Readings = NONE,
): { readonly blocks: readonly Block[]; readonly readings: Readings } {
  const split = splitBlocks(texts);
  const readings = new Map<string, readonly Reading[]>();
  const unknown = new Set<string>();
  for (const { text } of split) {
    const reading = known.get(text);
    if (reading) readings.set(text, reading);
    else unknown.add(text);
  }
  if (unknown.size > 0) parseBlocks([...unknown], readings);
  return { blocks: split.map(({ row, text }) => ({ row, readings: readings.get(text)! })), readings };
}

/** The statements of blocks as lines without a parent yet. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap(({ row, readings }) => readings.map((reading) => toLine(reading, row)));
}

/** What a row begins with that goes on with the text above; the second only looks like a colon. */
const COLONS: readonly string[] = [':', WIDE_COLON];

/** Without the empty rows and the comments. */
function splitBlocks(texts: readonly string[]): BlockText[] {
  const blocks: BlockText[] = [];
  let row = 0;
  while (row < texts.length) {
    const start = row++;
    const sign = firstSign(texts[start]!);
    if (sign === '' || sign === '#') continue;
    while (row < texts.length && COLONS.includes(firstSign(texts[row]!))) row++;
    blocks.push({ text: row === start + 1 ? texts[start]! : texts.slice(start, row).join('\n'), row: start });
  }
  return blocks;
}

/**
 * Reads blocks with one call of Langium's parser, which gets canonical rows; everything that leaves here stands in the columns of
 * the rows as they were typed. The empty rows between blocks keep one from going on in the next.
 */
function parseBlocks(blocks: readonly string[], into: Map<string, readonly Reading[]>): void {
  const rows = blocks.map((block) => block.split('\n').map(canonicalRow));
  const batch = rows.map((block) => block.map(({ text }) => text).join('\n')).join('\n\n');
  const { value, parserErrors } = coreServices().parser.LangiumParser.parse<Bestand>(batch);
  const readings: (Reading & { misread: Misread | undefined })[][] = blocks.map(() => []);
  const starts: number[] = [];
  const blockOf: number[] = [];
  rows.forEach((block, index) => {
    starts.push(blockOf.length);
    for (let row = block.length; row >= 0; row--) blockOf.push(index);
  });
  for (const regel of value.regels) {
    const row = regel.$cstNode!.range.start.line;
    const block = blockOf[row]!;
    const start = starts[block]!;
    readings[block]!.push(toReading(regel, start, rows[block]![row - start]!.text));
  }
  for (const error of parserErrors) {
    const row = rowOf(error);
    const block = blockOf[row]!;
    const place = row - starts[block]!;
    // A text may run over several rows; an error in its last row is the statement's. The first error of a statement helps.
    const reading = readings[block]!.findLast(({ range }) => range.start.line <= place);
    if (reading) reading.misread ??= toMisread(error.token, starts[block]!, place);
  }
  blocks.forEach((block, index) => {
    const isTyped = rows[index]!.every((row) => row.isTyped);
    into.set(block, isTyped ? readings[index]! : readings[index]!.map((reading) => asTyped(reading, rows[index]!)));
  });
}

/** A reading of canonical rows in the columns of the rows as they were typed. */
function asTyped(reading: Reading, rows: readonly CanonicalRow[]): Reading {
  const start = ({ line, character }: Position) => ({ line, character: rows[line]!.startOf(character) });
  const end = ({ line, character }: Position) => ({ line, character: rows[line]!.endOf(character) });
  const typed = (range: Range): Range => ({ start: start(range.start), end: end(range.end) });
  const { range, wordRange, keywordEnd, misread } = reading;
  return {
    ...reading,
    words: new Map(
      [...reading.words].map(([property, words]) => [
        property,
        words.map((word): Word => ({ ...word, range: typed(word.range) })),
      ]),
    ),
    range: typed(range),
    wordRange: typed(wordRange),
    keywordEnd: rows[range.start.line]!.endOf(keywordEnd),
    misread: misread && { ...misread, range: typed(misread.range) },
  };
}

interface Props {
  readonly name?: string;
  readonly tekst?: string;
}

/** @param start the row of the batch where the block starts: a reading counts its rows from there */
function toReading(regel: Regel, start: number, text: string): Reading & { misread: Misread | undefined } {
  const range = movedRange(regel.$cstNode!.range, -start);
  const desired = isGewensteRegel(regel);
  const content = desired ? regel.feit : regel;
  const fact = content && !isOnbekendeRegel(content) ? (content as Feit) : undefined;
  const zonder = desired ? regel.zonder : undefined;
  const keyword =
    zonder !== undefined ? 'zonder' : fact ? splitWords(fact.sleutel ?? '').join(' ') : unknownWord(content);
  const length = firstWordLength(text, range.start.character);
  const end = { line: range.start.line, character: range.start.character + length };
  const wordRange = { start: range.start, end };
  const { name, tekst } = (fact ?? {}) as Props;
  return {
    keyword,
    kind: lineKind(keyword),
    form: fact && formOfLine(keyword),
    name: name?.normalize('NFC'),
    tekst,
    words: readWords(fact?.$cstNode, -start),
    desired,
    zonder,
    range,
    wordRange,
    keywordEnd: keywordEnd(fact?.$cstNode) ?? end.character,
    behind: fact ? text.slice(keywordEnd(fact.$cstNode)) : '',
    indent: indentOf(text),
    misread: undefined,
  };
}

/** Of an unknown line only one thing is known: that it goes on with a text above it. */
function unknownWord(content: Regel | undefined): string {
  return isOnbekendeRegel(content) && content.tekst.startsWith(':') ? ':' : '';
}

function firstWordLength(text: string, from: number): number {
  return /^[^\s:]*/.exec(text.slice(from))![0].length || 1;
}

/** The column after the keyword, which is the first part of every statement. */
function keywordEnd(node: CstNode | undefined): number | undefined {
  let first = node;
  while (first && isCompositeCstNode(first)) first = first.content[0];
  return first?.range.end.character;
}

/** The row of the token that was not expected; at the end of a row or text, the one that ended too early. */
function rowOf(error: IRecognitionException): number {
  const token = isEnd(error.token) ? (error as { previousToken?: IToken }).previousToken : error.token;
  return (token?.startLine ?? 1) - 1;
}

function isEnd(token: IToken): boolean {
  return token.tokenType.name === 'EOL' || token.tokenType.name === 'EOF';
}

function toMisread(token: IToken, start: number, row: number): Misread {
  if (isEnd(token)) {
    const place = { line: row, character: 0 };
    return { image: '', atEnd: true, range: { start: place, end: place } };
  }
  const range = {
    start: { line: token.startLine! - 1, character: token.startColumn! - 1 },
    end: { line: token.endLine! - 1, character: token.endColumn! },
  };
  return { image: token.image, atEnd: false, range: movedRange(range, -start) };
}

/** A reading put at its place in the file. */
function toLine(reading: Reading, row: number): Line {
  const { words, misread } = reading;
  const range = movedRange(reading.range, row);
  // Spelled out, since a spread takes several times as long.
  return {
    reading,
    keyword: reading.keyword,
    kind: reading.kind,
    form: reading.form,
    name: reading.name,
    tekst: reading.tekst,
    words: words.size === 0 ? words : movedWords(words, row),
    desired: reading.desired,
    zonder: reading.zonder,
    range,
    wordRange: movedRange(reading.wordRange, row),
    keywordEnd: reading.keywordEnd,
    behind: reading.behind,
    indent: reading.indent,
    misread: misread && { ...misread, range: movedRange(misread.range, row) },
    place: reading.kind ? 'attached' : 'unknown',
    parent: undefined,
    children: [],
    depth: 0,
    claims: undefined,
    bodyEnd: range.end,
  };
}
