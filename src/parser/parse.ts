import { byPlace, type Finding } from '../model/finding';
import type { Bestand } from '../model/klantreis';
import { findConflicts, firstVersions, type TextConflict } from '../util/conflict-markers';
import { BYTE_ORDER_MARK, rowsOf } from '../util/rows';
import { conflictProblems } from './problems/conflicts';
import type { Line } from './lines/line';
import { type Readings, readBlocks } from './lines/read-lines';
import { readSections, type Section } from './sections';

/** A file read: its model (always there, with holes), what is wrong inside it, and its lines for the formatter and the editor. */
export interface ParsedFile {
  readonly text: string;
  readonly model: Bestand;
  readonly problems: readonly Finding[];
  readonly lines: readonly Line[];
  /** What its statements say by themselves, and its parts: with these the next reading is fast. */
  readonly readings: Readings;
  readonly sections: readonly Section[];
}

/**
 * Reads the text of one file. Never fails; a wrong line costs that line.
 * @param before the same file before a change: what did not change is not read again, and a klantreis in which and above
 *   which nothing came or went is the same object as before
 */
export function parse(text: string, before?: ParsedFile): ParsedFile {
  const texts = rowsOf(text);
  // What a merge left for somebody to choose from is read as its first version.
  const conflicts = findConflicts(text.startsWith(BYTE_ORDER_MARK) ? rowsOf(text.slice(1)) : texts);
  const chosen = firstVersions(texts, conflicts);
  const { blocks, readings } = readBlocks(chosen, before?.readings);
  const sections = readSections(blocks, chosen, before?.sections);
  const lines = sections.flatMap((section) => section.lines);
  const problems = sections.flatMap((section) => section.problems);
  return {
    text,
    model: joined(sections.map(({ model }) => model)),
    problems: [...lostSigns(texts), ...withConflicts(problems, conflicts, texts)],
    lines,
    readings,
    sections,
  };
}

function withConflicts(
  problems: readonly Finding[],
  conflicts: readonly TextConflict[],
  texts: readonly string[],
): readonly Finding[] {
  if (conflicts.length === 0) return problems;
  // A text that goes on in one of two versions has lost its beginning, and that says nothing new.
  const inConflict = ({ start }: Finding['range']) =>
    conflicts.some(({ start: first, last }) => first <= start.line && start.line <= last + 1);
  const own = problems.filter(({ code, range }) => code !== 'KT027' || !inConflict(range));
  return [...own, ...conflictProblems(conflicts, texts)].sort(byPlace);
}

/** The model of a file of those of its sections. */
function joined(models: readonly Bestand[]): Bestand {
  return {
    personas: models.flatMap(({ personas }) => personas),
    organisaties: models.flatMap(({ organisaties }) => organisaties),
    systemen: models.flatMap(({ systemen }) => systemen),
    producten: models.flatMap(({ producten }) => producten),
    kanalen: models.flatMap(({ kanalen }) => kanalen),
    bronnen: models.flatMap(({ bronnen }) => bronnen),
    maten: models.flatMap(({ maten }) => maten),
    klantreizen: models.flatMap(({ klantreizen }) => klantreizen),
    negeer: models.flatMap(({ negeer }) => negeer),
    namen: models.flatMap(({ namen }) => namen),
    onleesbaar: models.flatMap(({ onleesbaar }) => onleesbaar),
  };
}

/** What a decoder leaves where it found bytes that are no sign. */
const LOST = '\uFFFD';

/** Signs that were lost when a text was saved: once for a file, at the first, for one wrong way of opening damages every accent. */
function lostSigns(texts: readonly string[]): Finding[] {
  const line = texts.findIndex((text) => text.includes(LOST));
  if (line < 0) return [];
  const character = texts[line]!.indexOf(LOST);
  const aantal = texts.reduce((sum, text) => sum + text.split(LOST).length - 1, 0);
  const range = { start: { line, character }, end: { line, character: character + 1 } };
  return [{ code: 'KT078', range, args: { aantal } }];
}
