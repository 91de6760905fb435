import { isTextForm } from '../../model/lines/line-kinds';
import type { Finding, Fix } from '../../model/finding';
import { rewriteText } from '../../text/edit/rows';
import type { Range } from '../../util/source';
import { contentOf, type ForeignBlock, type ForeignKind } from './foreign';
import type { Line } from '../lines/line';
import type { LineContext } from './line-context';
import { counted, Offers } from './offers';

const CODES: Readonly<Record<ForeignKind, Finding['code']>> = {
  tabel: 'KT063',
  mail: 'KT064',
  streep: 'KT065',
  opmerking: 'KT066',
  blok: 'KT067',
};

/** One message about what came along with a paste and is no line of a klantreis. */
export function foreignProblem({ kind, lines }: ForeignBlock, texts: readonly string[], context: LineContext): Finding {
  const offers = new Offers(lines, texts, context);
  return { code: CODES[kind], range: rangeOf(lines), args: counted(lines), fixes: fixesOf(kind, lines, texts, offers) };
}

/** From the first word of the first line to the end of the last. */
export function rangeOf(lines: readonly Line[]): Range {
  return { start: lines[0]!.range.start, end: lines[lines.length - 1]!.range.end };
}

function fixesOf(kind: ForeignKind, lines: readonly Line[], texts: readonly string[], offers: Offers): Fix[] {
  switch (kind) {
    case 'tabel':
      return [...cellsAsText(lines, texts), offers.comments(), offers.removal()];
    case 'mail':
      return [offers.removal(), offers.comments()];
    case 'streep':
    case 'blok':
      // A rule holds no words of the author.
      return [{ ...offers.removal(), byHand: false }];
    case 'opmerking':
      return [{ title: 'FIX34', args: {}, edits: lines.map((line) => asComment(line, texts)) }];
  }
}

/** A row of which the first cell is the word of a text: the other cells are that text. */
function cellsAsText(lines: readonly Line[], texts: readonly string[]): Fix[] {
  const [line] = lines;
  if (lines.length > 1 || !line || !isTextForm(line.form)) return [];
  const cells = contentOf(line, texts).split(/[\t|;]/);
  const text = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (text[0] !== line.keyword) return [];
  const nieuw = `${line.keyword}: ${text.slice(1).join(', ')}`;
  return [{ title: 'FIX01', args: { nieuw }, edits: [rewritten(line, nieuw, texts)], byHand: true }];
}

function asComment(line: Line, texts: readonly string[]) {
  const text = contentOf(line, texts)
    .replace(/^(?:\/\/|\/\*+|<!--+)\s*/, '')
    .replace(/\s*(?:\*+\/|--+>)$/, '');
  return rewritten(line, `# ${text}`.trimEnd(), texts);
}

function rewritten({ range }: Line, newText: string, texts: readonly string[]) {
  return rewriteText(texts, range.start, range.end.line, newText);
}
