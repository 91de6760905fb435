import { type Cell, cellText, headOf, tableOf } from '../lists/columns';
import { LIST_KINDS, type ListTold } from '../lists/list';
import { oneLine } from '../review/review-escape';

/** Dutch Excel opens such a file with a double click: it parts cells by this, and knows UTF-8 by the mark. */
const BETWEEN = ';';
const ROW_END = '\r\n';
const BYTE_ORDER_MARK = '\uFEFF';

/** A sheet that takes a cell for a formula runs it, also behind spaces that it passes over. */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠\t\r]/u;

/** A sheet that parts cells by a comma sees the beginning of one here. */
const FORMULA_INSIDE = /[,;]\s*(?=[=+\-@]\S)/g;

/** A list as a sheet: one row a thing, all columns. */
export function write({ list }: ListTold): Iterable<string> {
  const { head, rows } = tableOf(list);
  return [BYTE_ORDER_MARK, ...[head, ...rows].map((cells) => `${cells.map(csvCell).join(BETWEEN)}${ROW_END}`)];
}

const HEADS = LIST_KINDS.map((kind) => headOf(kind, false).map(csvCell).join(BETWEEN));

/** Is a file a sheet with our columns? */
export function isOwn({ start }: { readonly start: string }): boolean {
  const [first = ''] = start.replace(BYTE_ORDER_MARK, '').split(ROW_END);
  return HEADS.includes(first);
}

/** A cell between quotes where it needs them. A text that a sheet would run has a quote before it, which a sheet shows as text. */
function csvCell(cell: Cell): string {
  const text = cellText(cell);
  const harmless = typeof cell === 'string' ? harmlessText(oneLine(text)) : text;
  return /[;"'\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function harmlessText(text: string): string {
  const inside = text.replace(FORMULA_INSIDE, "$&'");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}
