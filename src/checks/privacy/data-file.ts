import type { Finding } from '../../model/finding';
import { firstIndex } from '../../util/lists';
import { cardsIn, readableRows } from './mail-files';
import type { Sensitive } from './masked';
import { findingOf, sensitiveIn } from './sensitive';

/**
 * What in a file with data may lead to real people. In a table the head of a column says what its numbers are, and whether the column
 * itself should be there.
 *
 * @param name the name of the file: tables, mails and cards are known by its ending
 */
export function findingsInData(text: string, name: string): Finding[] {
  const rows = readableRows(text.split(/\r\n|\n|\r/), name);
  const cards = cardsIn(rows, name);
  // Excel may say in a first row which sign stands between the cells.
  const top = /^\uFEFF?sep=.?$/i.test(rows[0]!) ? 1 : 0;
  const columns = /\.[ct]sv$/i.test(name) ? new Columns(rows.slice(top)) : undefined;
  const keys = new Set<string>();
  return rows.flatMap((row, line) => {
    const before = columns && line > top ? columns.headsOf(row) : (start: number) => row.slice(0, start);
    const around = columns ? '' : (rows[line - 1] ?? '');
    const personal = columns ? (line === top ? columns.personal() : []) : personalKeys(row, keys);
    const text = columns?.apart(row) ?? row;
    const found = cards[line] ? [cards[line]] : sensitiveIn(text, { before, around });
    return [...personal, ...found].map((one) => findingOf(line, one));
  });
}

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The columns of a table, by its first row. */
class Columns {
  private readonly separator: string;
  private readonly heads: readonly string[];

  constructor(private readonly rows: readonly string[]) {
    const first = rows[0] ?? '';
    const count = (sign: string) => first.split(sign).length;
    this.separator = [';', ',', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
    this.heads = this.cellsOf(first).map(({ start, end }) => first.slice(start, end));
  }

  /** What stands above a place in a row. */
  headsOf(row: string): (start: number) => string {
    let cells: readonly Cell[] | undefined;
    return (start) => this.heads[firstIndex((cells ??= this.cellsOf(row)), ({ end }) => start < end)] ?? '';
  }

  /** The row with semicolons between its cells: a comma may be a part of a number. */
  apart(row: string): string {
    return this.separator === ',' ? row.replaceAll(',', ';') : row;
  }

  /** The heads of columns about who somebody is, where something stands under them. */
  personal(): Sensitive[] {
    const starts = this.cellsOf(this.rows[0] ?? '').map(({ start }) => start);
    if (!this.heads.some(isPersonalColumn)) return [];
    const filled = this.filled();
    return this.heads.flatMap((head, column) =>
      isPersonalColumn(head) && filled.has(column) ? [personal(head, starts[column]!)] : [],
    );
  }

  /** The columns in which something stands. */
  private filled(): ReadonlySet<number> {
    const filled = new Set<number>();
    for (const row of this.rows.slice(1)) {
      this.cellsOf(row).forEach(({ start, end }, column) => {
        if (end > start) filled.add(column);
      });
    }
    return filled;
  }

  /** A separator inside quotes separates nothing; the quotes are not part of the cell. */
  private cellsOf(row: string): Cell[] {
    const cells: Cell[] = [];
    let quoted = false;
    let start = 0;
    for (let at = 0; at <= row.length; at++) {
      if (row.charAt(at) === '"') quoted = !quoted;
      if (at < row.length && (quoted || row.charAt(at) !== this.separator)) continue;
      const isQuoted = row.charAt(start) === '"' && at - start > 1;
      cells.push(isQuoted ? { start: start + 1, end: at - 1 } : { start, end: at });
      start = at + 1;
    }
    return cells;
  }
}

function personal(head: string, start: number): Sensitive {
  return { code: 'KR203', soort: 'kolom', start, end: start + head.length, masker: head };
}

const JSON_KEY = /"([\p{L}_ -]{3,30})"\s*:\s*["\d]/gu;

/** The same in JSON, each key once: what stands under it is not for one row only. */
function personalKeys(row: string, seen: Set<string>): Sensitive[] {
  return [...row.matchAll(JSON_KEY)].flatMap(({ 1: key, index }) => {
    if (seen.has(key!) || !isPersonalColumn(key!)) return [];
    seen.add(key!);
    return [personal(key!, index + 1)];
  });
}

const WHO =
  '(?:klant|inwoner|burger|cli[eë]nt|aanvrager|respondent|deelnemer|melder|contact|contactpersoon|medewerker|behandelaar|ouder|partner)';
const PERSONAL_COLUMN = new RegExp(
  `^(?:achternaam|familienaam|geslachtsnaam|voornaam|voornamen|volledige naam|naam (?:van )?(?:de |het )?${WHO}|${WHO} ?naam|contactpersoon|geboorte ?datum|geboortedag|geb datum|(?:woon|huis)?adres|huisnummer|surname|last ?name|first ?name|full ?name|birth ?date|date of birth)$`,
  'iu',
);

/** Does the head of a column say that it is about who somebody is? `naam` alone may be of a street or a stap. */
function isPersonalColumn(head: string): boolean {
  return PERSONAL_COLUMN.test(
    head
      .replace(/[_.-]/g, ' ')
      .replace(/^\uFEFF/, '')
      .trim(),
  );
}
