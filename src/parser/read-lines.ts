import { FOLLOWERS, LINE_KINDS, type LineKind } from '../model/line-kinds.data';
import { indentOf, splitWords } from '../util/spaces';
import { type Bestand, type Feit, isGewensteRegel, isOnbekendeRegel, type Regel } from './generated/ast';
import type { Line } from './line';
import { readWords } from './words';

const FOLLOWER_KINDS: ReadonlyMap<string, LineKind> = new Map(
  FOLLOWERS.map((keyword) => [
    keyword,
    { keyword, hosts: [], element: false, many: true, evidence: false, desired: false },
  ]),
);

/** The statements of a parsed file as lines without a place yet. `texts` are the file's lines, for their indentation. */
export function readLines(file: Bestand, texts: readonly string[]): Line[] {
  return file.regels.map((regel) => toLine(regel, texts));
}

function toLine(regel: Regel, texts: readonly string[]): Line {
  const { range } = regel.$cstNode!;
  const desired = isGewensteRegel(regel);
  const content = desired ? regel.feit : regel;
  const fact = content && !isOnbekendeRegel(content) ? (content as Feit) : undefined;
  const zonder = desired ? regel.zonder : undefined;
  const keyword =
    zonder !== undefined ? 'zonder' : fact ? splitWords(fact.sleutel ?? '').join(' ') : unknownWord(content);
  const kind = LINE_KINDS.get(keyword) ?? FOLLOWER_KINDS.get(keyword) ?? (zonder !== undefined ? ZONDER : undefined);
  const start = range.start;
  const end = {
    line: start.line,
    character: start.character + firstWordLength(texts[start.line] ?? '', start.character),
  };
  return {
    keyword,
    kind,
    fact,
    words: readWords(fact?.$cstNode),
    desired,
    zonder,
    range,
    wordRange: { start, end },
    indent: indentOf(texts[start.line] ?? ''),
    place: kind ? 'attached' : 'unknown',
    parent: undefined,
    children: [],
    depth: 0,
    broken: false,
  };
}

/** Of an unknown line only one thing is known: that it goes on with a text above it. */
function unknownWord(content: Regel | undefined): string {
  return isOnbekendeRegel(content) && content.tekst.startsWith(':') ? ':' : '';
}

const ZONDER: LineKind = {
  keyword: 'zonder',
  hosts: ['stap'],
  element: false,
  many: true,
  evidence: false,
  desired: true,
};

function firstWordLength(text: string, from: number): number {
  return /^[^\s:]*/.exec(text.slice(from))![0].length || 1;
}
