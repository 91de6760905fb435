import type { IRecognitionException, IToken } from 'chevrotain';
import { type Finding, replacement } from '../model/finding';
import { NEEDS_ID, STATEMENT_WORDS } from '../model/line-kinds.data';
import { SYNONYMS } from '../model/vocabulary.data';
import { nearest } from '../util/nearest';
import type { Range } from '../util/source';
import type { Line } from './line';
import { CONNECTING_WORDS } from './token-builder';

const TEXT_RULES = ['TekstRegel', 'Vraag', 'Gevoel', 'Voorkant', 'Achterkant', 'Invloed', 'Spanning', 'Negeer'];
const FIRST_WORDS = STATEMENT_WORDS.map((word) => word.split(' ')[0]!);

/**
 * One message for every line that the grammar could not read, on the word where it went wrong. Chevrotain may report a
 * line twice; its first error is the one that helps.
 */
export function syntaxProblems(
  lines: readonly Line[],
  errors: readonly IRecognitionException[],
  texts: readonly string[],
): Finding[] {
  const byLine = new Map(lines.map((line) => [line.range.start.line, line]));
  const found = new Map<number, Finding>();
  for (const error of errors) {
    const number = lineNumber(error);
    const line = lineAt(byLine, number);
    if (line === undefined || found.has(line.range.start.line)) continue;
    line.broken = true;
    // A line that has no place has its message, or is set aside without one.
    if (line.place === 'misplaced' || line.place === 'aside') continue;
    found.set(line.range.start.line, syntaxProblem(line, error.token, texts[number] ?? ''));
  }
  for (const line of lines) {
    if (line.place === 'unknown' && !found.has(line.range.start.line)) {
      found.set(line.range.start.line, unknownLine(line, texts[line.range.start.line] ?? ''));
    }
  }
  return [...found.values()];
}

/** The line of the token that was not expected; at the end of a line or file, the line that ended too early. */
function lineNumber(error: IRecognitionException): number {
  const token = atEnd(error.token) ? (error as { previousToken?: IToken }).previousToken : error.token;
  return (token?.startLine ?? 1) - 1;
}

/** A text may run over several lines; an error in its last line is the statement's. */
function lineAt(byLine: ReadonlyMap<number, Line>, number: number): Line | undefined {
  for (let i = number; i >= 0; i--) {
    const line = byLine.get(i);
    if (line) return line;
  }
  return undefined;
}

function atEnd(token: IToken): boolean {
  return token.tokenType.name === 'EOL' || token.tokenType.name === 'EOF';
}

function syntaxProblem(line: Line, token: IToken, text: string): Finding {
  if (line.keyword === '') return { code: 'KT003', range: line.range, args: { woord: 'gewenst' } };
  const args = { woord: line.keyword, bij: token.image };
  if (atEnd(token)) return { code: 'KT003', range: line.range, args };
  const range = tokenRange(token);
  if (token.image.startsWith('#')) return { code: 'KT042', range, args };
  const word = NEEDS_ID.includes(line.keyword) || line.kind?.element ? line.keyword : undefined;
  const startsAtToken = text.slice(line.wordRange.end.character, token.startColumn! - 1).trim() === '';
  if (word && startsAtToken && isNoId(token.image)) return { code: 'KT032', range, args };
  if (!text.includes(':') && (word || TEXT_RULES.includes(line.fact?.$type ?? ''))) return missingColon(line);
  return { code: 'KT002', range, args };
}

function isNoId(word: string): boolean {
  return (CONNECTING_WORDS as readonly string[]).includes(word) || /^\p{N}/u.test(word);
}

function missingColon(line: Line): Finding {
  const at = line.wordRange.end;
  return {
    code: 'KT038',
    range: line.range,
    args: { woord: line.keyword },
    fixes: [
      { title: 'FIX02', args: { woord: line.keyword }, edits: [{ range: { start: at, end: at }, newText: ':' }] },
    ],
  };
}

function unknownLine(line: Line, text: string): Finding {
  const start = line.range.start.character;
  const content = text.slice(start).replace(/^gewenst\s+/, '');
  const from = text.length - content.length;
  const word = /^[^\s:]*/.exec(content)![0] || content.slice(0, 1);
  const number = line.range.start.line;
  const range: Range = {
    start: { line: number, character: from },
    end: { line: number, character: from + word.length },
  };
  if (word === ':' || content.startsWith(':')) return { code: 'KT027', range, args: {} };
  const meant = statementWord(word);
  return {
    code: 'KT001',
    range,
    args: { woord: word.length > 40 ? `${word.slice(0, 40)}…` : word },
    ...(meant && { meant, fixes: [replacement(range, meant)] }),
  };
}

function statementWord(word: string): string | undefined {
  const synonym = Object.hasOwn(SYNONYMS, word.toLowerCase()) ? SYNONYMS[word.toLowerCase()] : undefined;
  if (synonym) return synonym;
  const first = nearest(word, FIRST_WORDS);
  return first && STATEMENT_WORDS[FIRST_WORDS.indexOf(first)];
}

function tokenRange(token: IToken): Range {
  return {
    start: { line: token.startLine! - 1, character: token.startColumn! - 1 },
    end: { line: token.endLine! - 1, character: token.endColumn! },
  };
}
