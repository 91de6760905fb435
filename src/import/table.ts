import { type Builder, saysNothing } from './builder';
import { highest } from '../util/lists';
import { type Label, labelOf } from './labels';

/** Rows of cells, all of one length. */
type Cells = readonly (readonly string[])[];

/** The rows of a table as Word, Excel and browsers put it on the clipboard; undefined where a text is none. */
export function tableOf(text: string): Cells | undefined {
  const rows = cellsOf(text).filter((row) => row.some((cell) => cell !== ''));
  const wide = rows.filter((row) => row.filter((cell) => cell !== '').length > 1);
  if (wide.length === 0 || wide.length * 2 < rows.length) return undefined;
  // A bullet of Word and a tab before the text are no cells.
  if (rows.every(([first]) => /^(?:\P{L}{0,3}|\d+[.)]|o)$/u.test(first!))) return undefined;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

/** Cells stand between tabs; one with a line end, a tab or a quote in it may stand between quotes, and then its quotes are doubled. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*)/gy;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const [all, quoted, plain = ''] = cell.exec(text)!;
    const isPacked = quoted !== undefined && /[\t\r\n"]/.test(quoted);
    rows.at(-1)!.push((isPacked ? quoted.replaceAll('""', '"') : quoted === undefined ? plain : all).trim());
    at += all.length;
    if (text[at] === '\t') at += 1;
    else if (at >= text.length) break;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
  return rows;
}

/** Puts a table into a klantreis. */
export function readTable(cells: Cells, builder: Builder): void {
  const upright = isLyingDown(cells) ? turned(cells) : cells;
  const headAt = upright.slice(0, MOST_ABOVE).findIndex((row) => known(row) >= Math.min(2, filled(row)));
  const above = headAt < 1 ? [] : upright.slice(0, headAt);
  for (const row of above) readAbove(row, builder);
  const rows = headAt === -1 ? upright : upright.slice(headAt + 1);
  const head = headAt === -1 ? undefined : upright[headAt]!;
  const columns = head ? headed(head) : unheaded(rows);
  for (const [at, one] of (head ?? []).entries())
    if (one !== '' && rows.every((row) => saysNothing(row[at]!))) builder.bare.push(labelOf(one).written);
  for (const one of columns)
    if (['fase', 'stap'].includes(one?.keyword ?? '')) builder.remember(one!.written, one!.keyword!);
  let fase = '';
  for (const row of rows) {
    builder.startRow();
    const cellsAt = (keyword: string) => columns.flatMap((one, at) => (one?.keyword === keyword ? [row[at]!] : []));
    const named = cellsAt('fase')
      .filter((cell) => cell !== '')
      .join(' ');
    // Cells that were one come over as one that is filled, with empty ones below it.
    if (named !== '' && named !== fase) builder.fase((fase = named));
    const titles = cellsAt('stap').filter((cell) => cell !== '');
    if (titles.length > 0) builder.stap(titles.join(' '));
    for (const at of orderOf(columns))
      for (const part of partsOf(columns[at], row[at]!)) builder.fact(columns[at], part);
  }
}

/** A title may stand above the head of a table, with an explanation below it. */
const MOST_ABOVE = 6;

function readAbove(row: readonly string[], builder: Builder): void {
  const said = row.filter((cell) => cell !== '').join(' ');
  if (builder.isTitled) builder.fact(undefined, said);
  else builder.entitle(said);
}

function known(row: readonly string[]): number {
  return row.filter((cell) => cell !== '' && labelOf(cell).keyword !== undefined).length;
}

function filled(row: readonly string[]): number {
  return Math.max(1, row.filter((cell) => cell !== '').length);
}

/** Many draw their klantreis from left to right: then the names stand in the first column. */
function isLyingDown(cells: Cells): boolean {
  const inRows = highest(cells.slice(0, MOST_ABOVE).map(known));
  return known(cells.map(([first]) => first!)) > Math.max(1, inRows);
}

function turned(cells: Cells): Cells {
  return cells[0]!.map((_, at) => cells.map((row) => row[at]!));
}

/** The columns by their names. Where none is called a stap, the first one that says nothing else has them. */
function headed(head: readonly string[]): (Label | undefined)[] {
  const columns = head.map((cell) => (cell === '' ? undefined : labelOf(cell)));
  if (columns.some((one) => one?.keyword === 'stap')) return columns;
  const free = columns.findIndex((one) => one !== undefined && one.keyword === undefined);
  const at = free === -1 ? columns.findIndex((one) => one?.keyword === 'doet') : free;
  return columns.map((one, index) => (index === at ? { written: one!.written, keyword: 'stap' } : one));
}

/** Without a head the first column has the stappen, or the fasen where its cells go for several rows. */
function unheaded(rows: Cells): (Label | undefined)[] {
  const first = rows.map(([cell]) => cell!);
  const goesOn = rows.some((row, at) => at > 0 && row[1] !== '' && (row[0] === '' || row[0] === first[at - 1]));
  const names = goesOn ? ['fase', 'stap'] : ['stap'];
  return rows[0]!.map((_, at) => (names[at] === undefined ? undefined : { written: names[at], keyword: names[at] }));
}

/** Knelpunten before oplossingen, whatever the order of the columns; what was a name of the row is no fact of it. */
function orderOf(columns: readonly (Label | undefined)[]): number[] {
  const rank = (at: number) => ['knelpunt', 'succes', 'oplossing'].indexOf(columns[at]?.keyword ?? '');
  return [...columns.keys()]
    .filter((at) => !['fase', 'stap'].includes(columns[at]?.keyword ?? ''))
    .sort(
      (a, b) =>
        Number(rank(a) === -1 && isOfElement(columns[a])) - Number(rank(b) === -1 && isOfElement(columns[b])) ||
        rank(a) - rank(b),
    );
}

/** What is said of a knelpunt or an oplossing in the same row. */
function isOfElement(label: Label | undefined): boolean {
  return ['ernst', 'invloed', 'oorzaak', 'eigenaar', 'stand', 'gereed', 'inspanning', 'effect'].includes(
    label?.keyword ?? '',
  );
}

/** A cell may hold a list: each of its items is one of what the column has. */
function partsOf(label: Label | undefined, cell: string): string[] {
  const rows = cell
    .split(/[\r\n\v\u2028\u2029]+/u)
    .map((row) => row.replace(/^\s*(?:[•▪◦·●○\uF0B7\uF0A7*–—-]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((row) => row !== '');
  return label?.keyword === undefined ? [rows.join('\n')] : rows;
}
