import { byPlace, type Finding } from '../model/finding';
import type { Bestand } from '../model/klantreis';
import { checkDesiredSteps } from './problems/check-gewenst';
import { checkLines } from './problems/check-lines';
import { isTableRow, markForeign } from './problems/foreign';
import type { Line } from './lines/line';
import { markItems, markLoose } from './problems/loose';
import { nest } from './tree/nest';
import { type Block, linesOf } from './lines/read-lines';
import { isStray } from './problems/stray';
import { syntaxProblems } from './problems/misread/syntax-problems';
import { type MadeStap, Stappen } from './to-model/stappen';
import { toModel } from './to-model/to-model';
import { Meanings } from './problems/unknown-lines';
import { unreadProblems } from './problems/unread-problems';
import { unreadableLines } from './to-model/unreadable';

/**
 * A part of a file that stands by itself: an element of the top level with everything up to the next one, or what stands
 * before the first. Such an element closes all that is open, so nothing above it changes what a section says.
 */
export interface Section {
  readonly blocks: readonly Block[];
  /** The rows of the text from its first line up to the next section: repairs hold comments. */
  readonly rows: readonly string[];
  /** Does the text end with it? A repair that takes its last row out then has no line end to take along. */
  readonly isLast: boolean;
  readonly lines: readonly Line[];
  readonly model: Bestand;
  readonly stappen: ReadonlyMap<number, MadeStap>;
  /** In the order of the text. */
  readonly problems: readonly Finding[];
}

/**
 * The sections of a file.
 * @param texts the rows of the text
 * @param before the sections before the last change: one with the same text in the same rows is kept, so that everything
 *   made of it can be recognized by identity
 */
export function readSections(
  blocks: readonly Block[],
  texts: readonly string[],
  before: readonly Section[] = [],
): Section[] {
  const known = new Map(before.map((section) => [section.blocks[0]!.row, section]));
  const parts = splitSections(blocks, texts);
  return parts.map((own, at) => {
    const first = own[0]!.row;
    const rows = texts.slice(first, parts[at + 1]?.[0]!.row);
    const isLast = first + rows.length === texts.length;
    const section = known.get(first);
    return section?.isLast === isLast && isSame(section, own, rows)
      ? section
      : readSection(own, rows, texts, isLast, section?.stappen);
  });
}

function splitSections(blocks: readonly Block[], texts: readonly string[]): Block[][] {
  const sections: Block[][] = [];
  blocks.forEach((block, at) => {
    const last = sections[sections.length - 1];
    if (last === undefined || opensSection(block, last[0]!, blocks[at + 1], texts)) sections.push([block]);
    else last.push(block);
  });
  return sections;
}

/** An element of the top level does, unless it is a line in the wrong place or the head of a table. */
function opensSection(block: Block, opener: Block, next: Block | undefined, texts: readonly string[]): boolean {
  const line = block.readings[0];
  if (line?.kind?.hosts.includes('bestand') !== true) return false;
  if (line.misread !== undefined && isTableRow(texts[block.row]!)) return false;
  const first = opener.readings[0];
  return first === undefined || !isStray(line, first, next?.readings[0]);
}

function isSame(section: Section, blocks: readonly Block[], rows: readonly string[]): boolean {
  return (
    section.blocks.length === blocks.length &&
    section.rows.length === rows.length &&
    section.blocks.every(({ row, readings }, at) => row === blocks[at]!.row && readings === blocks[at]!.readings) &&
    section.rows.every((row, at) => row === rows[at])
  );
}

/** The messages about a title or a text that is still to come. */
const EMPTY: readonly string[] = ['KT007', 'KT008'];

/** The tips about a line that is read as part of something else than where it seems to stand. */
const PLACES: readonly string[] = ['KT026', 'KT040', 'KT086'];

function readSection(
  blocks: readonly Block[],
  rows: readonly string[],
  texts: readonly string[],
  isLast: boolean,
  before: Section['stappen'] | undefined,
): Section {
  const lines = linesOf(blocks);
  const meanings = new Meanings();
  const foreign = markForeign(lines, texts);
  const detailed = markLoose(lines, texts, meanings);
  markItems(lines, texts, meanings);
  const { root, problems } = nest(lines, texts, detailed, meanings);
  const inLines = [
    ...syntaxProblems(lines, texts),
    ...unreadProblems(lines, foreign, texts, meanings),
    ...checkLines(lines),
  ];
  const stappen = new Stappen(before);
  const model = toModel(root, lines, unreadableLines(lines, [...inLines, ...problems], texts), stappen);
  // Of a line that is probably another one, or that could not be read, where it stands says nothing.
  const others = new Set(inLines.filter(({ code }) => code === 'KT073').map(({ range }) => range.start.line));
  for (const { misread, range } of lines) if (misread) others.add(range.start.line);
  // Of a line without a text, with a loose one right below it, that one tells what to do.
  const loose = new Set(lines.filter(({ place }) => place === 'loose').map(({ range }) => range.start.line));
  const said = inLines.filter(({ code, range }) => !EMPTY.includes(code) || !loose.has(range.end.line + 1));
  const placed = problems.filter(({ code, range }) => !PLACES.includes(code) || !others.has(range.start.line));
  const found = [...said, ...placed, ...checkDesiredSteps(model)];
  return { blocks, rows, isLast, lines, model, stappen: stappen.made, problems: found.sort(byPlace) };
}
