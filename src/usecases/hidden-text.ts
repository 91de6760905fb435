import type { Filling, Occurrence, ValueMask } from '../checks/privacy/value-mask';
import type { Line } from '../parser/lines/line';
import { lineKind } from '../model/lines/line-kinds';
import { rowsOf, rowStarts } from '../util/rows';
import { firstIndex } from '../util/lists';

/**
 * A text with the values hidden, of the same length and with the same lines: a word that says what a line is stays, a name stays a name and
 * a number a number; what people wrote freely gets stars.
 */
export function hiddenText(text: string, lines: () => readonly Line[], values: ValueMask): string {
  const places = placesIn(text, lines);
  return values.hide(text, (found) => places().fillingAt(found));
}

/**
 * A text with the values taken out, with the same lines: no sign of one is left. A name stays a name and a number a number, and in what people
 * wrote freely another text stands in the place of each value.
 * @param found is told the row of each value
 */
export function textWithout(
  text: string,
  lines: () => readonly Line[],
  values: ValueMask,
  { instead, found }: { readonly instead: string; readonly found: (row: number) => void },
): string {
  const places = placesIn(text, lines);
  const seen: (Occurrence & { readonly isName: boolean })[] = [];
  const alike = values.hide(text, (one) => {
    const filling = places().fillingAt(one);
    if (filling !== 'none') seen.push({ ...one, isName: filling === 'alike' });
    return filling === 'stars' ? 'none' : filling;
  });
  let result = '';
  let from = 0;
  let end = 0;
  for (const one of seen.toSorted((a, b) => a.start - b.start)) {
    // Of two that overlap the second adds to what is taken out.
    if (one.start >= end) {
      found(places().rowAt(one.start));
      if (!one.isName) result += alike.slice(from, one.start) + instead;
    }
    end = Math.max(end, one.end);
    if (!one.isName) from = Math.max(from, one.end);
  }
  return result + alike.slice(from);
}

/** Made when the first value is found: most texts have none. */
function placesIn(text: string, lines: () => readonly Line[]): () => Places {
  let places: Places | undefined;
  return () => (places ??= new Places(text, lines()));
}

/** What stands where in a text. */
class Places {
  private readonly starts: readonly number[];
  private readonly rows: readonly string[];
  private readonly byRow = new Map<number, Line>();

  constructor(text: string, lines: readonly Line[]) {
    this.starts = rowStarts(text);
    this.rows = rowsOf(text);
    for (const line of lines) {
      const { start, end } = line.range;
      const isWritten = start.line !== end.line || start.character !== end.character;
      if (isWritten && line.keyword !== '') this.byRow.set(start.line, line);
    }
  }

  /** The row that holds a place. */
  rowAt(place: number): number {
    return firstIndex(this.starts, (at) => at > place) - 1;
  }

  fillingAt({ start, end }: Occurrence): Filling {
    const row = this.rowAt(start);
    const line = this.byRow.get(row);
    const first = start - this.starts[row]!;
    // A comment, a text that goes on, or a line that nobody can read.
    if (!line) return this.isFirstWord(row, first) ? 'alike' : 'stars';
    return fillingIn(line, this.rows[row]!, { start: first, end: end - this.starts[row]! });
  }

  private isFirstWord(row: number, start: number): boolean {
    const text = this.rows[row]!.slice(0, start);
    return !text.includes('#') && !text.includes(':');
  }
}

function fillingIn({ keyword, keywordEnd, range, wordRange, words }: Line, row: string, found: Occurrence): Filling {
  const isIn = (from: number, to: number) => from <= found.start && found.end <= to;
  const inRow = [...words].flatMap(([property, list]) =>
    list.filter((word) => word.range.start.line === range.start.line).map((word) => ({ property, ...word })),
  );
  const lastWord = inRow.reduce((last, word) => Math.max(last, word.range.end.character), keywordEnd);
  const colon = row.indexOf(':', lastWord);
  if (colon >= 0 && found.start > colon) return 'stars';
  if (isIn(wordRange.start.character, keywordEnd)) return 'none';
  const isOfTheLanguage = inRow.some(
    ({ property, text, range: { start, end } }) =>
      isIn(start.character, end.character) && isOfLanguage(keyword, property, text),
  );
  return isOfTheLanguage ? 'none' : 'alike';
}

/** Is it one of the words that may stand there? These are of the language, and of nobody. */
function isOfLanguage(keyword: string, property: string, text: string): boolean {
  const kind = lineKind(keyword);
  const slots = kind ? [kind.slots, ...kind.slotsByHost.values()].flat() : [];
  return slots.some(({ property: own, values }) => own === property && values?.includes(text.toLowerCase()) === true);
}
