import { indentOf, withoutIndent } from '../../util/spaces';

/** A text as rows, with what the rows do not say: its byte order mark, its line end and whether its last row has one. */
export interface Layout {
  readonly rows: readonly string[];
  readonly mark: string;
  readonly end: string;
  readonly closed: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = /\r\n|\n|\r/;

export function layoutOf(text: string): Layout {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const rows = text.slice(mark.length).split(LINE_END);
  const closed = rows.length > 1 && rows.at(-1) === '';
  if (closed || text.length === mark.length) rows.pop();
  return { rows, mark, end: LINE_END.exec(text)?.[0] ?? '', closed };
}

/** The rows as a text: laid out as ours, or as theirs where only they changed it. */
export function textOf(rows: readonly string[], base: Layout, ours: Layout, theirs: Layout): string {
  const pick = <T>(of: (layout: Layout) => T): T => {
    const same = of(ours) === of(base) && base.rows.length > 0;
    return of(same || ours.rows.length === 0 ? theirs : ours);
  };
  const end = pick((layout) => layout.end) || ours.end || theirs.end || base.end || '\n';
  if (rows.length === 0) return pick((layout) => layout.mark);
  return pick((layout) => layout.mark) + rows.join(end) + (pick((layout) => layout.closed) ? end : '');
}

export function isBlank(row: string): boolean {
  return withoutIndent(row) === '';
}

/** A row that only its readers look at. */
export function isSilent(row: string): boolean {
  const content = withoutIndent(row);
  return content === '' || content.startsWith('#');
}

/** Is a comment about what stands above it? The formatter leaves it there too: it stands deeper than what is below. */
export function isAboutAbove(row: string, below: number): boolean {
  return !isBlank(row) && indentOf(row) >= below + 2;
}

/** The spaces before the text of a row, as they were typed. */
export function indentation(row: string): string {
  return row.slice(0, row.length - withoutIndent(row).length);
}
