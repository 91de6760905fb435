import { slotsIn } from '../model/lines/line-kind';
import { lineKind } from '../model/lines/line-kinds';
import type { Slot, SlotKind } from '../model/lines/slots';
import { own } from '../util/own';
import { rowsOf } from '../util/rows';
import { formatContinued, formatWords } from './format-line';

/** A line that is still to be written, with what hangs under it. */
export interface Draft {
  readonly keyword: string;
  readonly desired?: boolean;
  /** By the property of their slot in the table of lines, as a reading of the line has them. */
  readonly words?: Readonly<Record<string, string | readonly string[]>>;
  /** What stands behind the colon. Its rows become rows that go on with it; without it there is no colon. */
  readonly text?: string;
  /** The text is a proposal that the author types over. */
  readonly typed?: boolean;
  readonly lines?: readonly Draft[];
}

/** A row of a new line, as an edit takes it (`NewRow`). */
export interface PrintedRow {
  readonly text: string;
  /** What the author types over. */
  readonly typed?: string;
  /** How many levels deeper than the first row. */
  readonly deeper: number;
}

/**
 * The rows of a line and of what hangs under it, as the formatter writes them: what stands behind the word follows from the
 * slots of the table, so nobody puts a line together by hand.
 *
 * @param host the word of the element that it will stand in, where that asks for something else
 */
export function print(draft: Draft, host?: string): PrintedRow[] {
  return printed(draft, host, 0);
}

function printed(draft: Draft, host: string | undefined, deeper: number): PrintedRow[] {
  const { keyword, typed, lines = [] } = draft;
  const [first, ...others] = rowsOfLine(draft, host);
  const row = typed ? toType(first!, draft) : { text: first! };
  return [
    { ...row, deeper },
    ...others.map((text) => ({ text, deeper: deeper + 1 })),
    ...lines.flatMap((line) => printed(line, keyword, deeper + 1)),
  ];
}

function rowsOfLine(draft: Draft, host: string | undefined): string[] {
  const { keyword, desired = false, text } = draft;
  const head = formatWords([...(desired ? ['gewenst'] : []), keyword, ...behind(draft, host)].join(' '));
  if (text === undefined) return [head];
  const [first, ...others] = rowsOf(text).map((part) => formatContinued(`: ${part}`));
  return [head + first!, ...others];
}

/** The text apart from what stands before it; of one that says nothing yet, the room behind the colon. */
function toType(row: string, { text = '' }: Draft): Pick<PrintedRow, 'text' | 'typed'> {
  const typed = rowsOf(text)[0]!.trim();
  return typed === '' ? { text: `${row} `, typed } : { text: row.slice(0, -typed.length), typed };
}

/** The words behind the keyword, in the order of the slots. */
function behind({ keyword, words = {}, text }: Draft, host: string | undefined): string[] {
  const said = new Set<string>();
  const all: WordsOf = (property) => {
    said.add(property);
    return [own(words, property) ?? []].flat();
  };
  const kind = lineKind(keyword)!;
  const parts = slotsIn(kind, host).flatMap((slot) => {
    const written = (WRITTEN[slot.kind] ?? listed)(all, slot).filter((word) => word !== '');
    const isSaid = slot.kind === 'text' ? text !== undefined : written.length > 0;
    return isSaid && slot.after !== undefined ? [slot.after, ...written] : written;
  });
  const lost = Object.keys(words).find((property) => !said.has(property));
  if (lost !== undefined) throw new Error(`A line \`${keyword}\` has no place for \`${lost}\`.`);
  return parts;
}

type WordsOf = (property: string) => readonly string[];

type Write = (words: WordsOf, slot: Slot) => readonly string[];

function listed(words: WordsOf, { property, counted }: Slot): readonly string[] {
  const [people, totals] = counted ? [words('aantal'), words('totaal')] : [[], []];
  const names = words(property).map((name, at) => (people[at] ? `${name} ${people[at]} van ${totals[at]}` : name));
  return [names.join(', ')];
}

/** The slots that are more than words with commas between them. */
const WRITTEN: Readonly<Partial<Record<SlotKind, Write>>> = {
  // These come last, behind the colon.
  text: () => [],
  title: () => [],
  role: (words, { property }) => words(property),
  percentage: (words, { property }) => words(property).map((number) => `${number}%`),
  amount: (words, { property }) => words(property).flatMap((amount) => [amount, 'euro']),
  repeat: (words, { property }) => {
    const [number, unit] = [words('van'), words(property)];
    return unit.length > 0 ? ['elke', ...number, ...unit] : [];
  },
  scale: stretch,
  duration: (words) => [...words('onbekend'), ...stretch(words)],
  when: (words, { property }) => {
    const [length, side, anchor] = [stretch(words), words('richting'), words(property)];
    return [...length, ...(anchor.length > 0 && side.length === 0 ? ['op'] : side), ...anchor];
  },
};

/** `ongeveer 2 tot 4 weken`, as far as it is there. */
function stretch(words: WordsOf): string[] {
  const [until, unit] = [words('tot'), words('eenheid')];
  const about = [...words('ongeveer'), ...words('binnen'), ...words('van')];
  return [...about, ...(until.length > 0 ? ['tot', ...until] : []), ...unit];
}
