import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { hoverWords } from '../../messages/hover.data';
import type { Line } from '../../parser/lines/line';
import { nameOf, textOf, word } from '../../parser/lines/values';
import { own } from '../../util/own';
import type { Range } from '../../util/source';
import type { OpenFile } from '../open-file';
import { SYMBOL_KINDS } from './symbol-kinds.data';

/** What stands in the outline: everything with a name, save an ankerpunt, which is no part of the journey but a day in it. */
const KINDS: Readonly<Record<string, SymbolKind | undefined>> = { ...SYMBOL_KINDS, ankerpunt: undefined };

/** The outline of a file: what stands on its own, and klantreis > fase > stap > knelpunt, oplossing, succes. */
export function symbolsOf(file: OpenFile): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  const made = new Map<Line, DocumentSymbol>();
  for (const line of file.lines) {
    const kind = own(KINDS, line.keyword);
    if (kind === undefined || line.place !== 'attached') continue;
    const id = nameOf(line);
    const symbol: DocumentSymbol = {
      name: textOf(line) || id || hoverWords('zonderTitel', { soort: line.keyword }),
      detail: [line.desired ? 'gewenst' : '', line.keyword, id ?? ''].filter((part) => part !== '').join(' '),
      kind,
      range: { start: line.range.start, end: line.bodyEnd },
      selectionRange: within(word(line, 'name')?.range ?? line.wordRange, line),
      children: [],
    };
    made.set(line, symbol);
    (writtenAbove(line, made)?.children ?? symbols).push(symbol);
  }
  return symbols;
}

/** VS Code drops a whole outline for one selection that is not inside its range; of `stap.` the grammar reads only `stap`. */
function within({ start, end }: Range, line: Line): Range {
  const isOutside = end.line === line.bodyEnd.line && end.character > line.bodyEnd.character;
  return isOutside ? { start, end: line.bodyEnd } : { start, end };
}

/** The klantreis and the fase that nobody wrote are not in the outline; what stands in them goes one level up. */
function writtenAbove(line: Line, made: ReadonlyMap<Line, DocumentSymbol>): DocumentSymbol | undefined {
  for (let above = line.parent; above; above = above.parent) {
    const symbol = made.get(above);
    if (symbol) return symbol;
  }
  return undefined;
}
