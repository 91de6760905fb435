import { byPlace, type Finding } from '../model/finding';
import type { Bestand } from '../model/klantreis';
import { checkDesiredSteps } from './check-gewenst';
import { checkLines } from './check-lines';
import type { Line } from './line';
import { nest } from './nest';
import { readLines, type Readings } from './read-lines';
import { syntaxProblems } from './syntax-problems';
import { toModel } from './to-model';
import { unreadableLines } from './unreadable';

/** A file read: its model (always there, with holes), what is wrong inside it, and its lines for the formatter and the editor. */
export interface ParsedFile {
  readonly text: string;
  readonly model: Bestand;
  readonly problems: readonly Finding[];
  readonly lines: readonly Line[];
  /** What its statements say by themselves: with these the next reading is fast. */
  readonly readings: Readings;
}

/**
 * Reads the text of one file. Never fails; a wrong line costs that line.
 * @param before the same file before a change: what did not change is not parsed again
 */
export function parse(text: string, before?: ParsedFile): ParsedFile {
  const texts = text.split(/\r\n|\n|\r/);
  const { lines: flat, readings } = readLines(texts, before?.readings);
  const { root, lines, problems } = nest(flat);
  const inLines = [...syntaxProblems(lines, texts), ...checkLines(lines)];
  const model = toModel(root, lines, unreadableLines(lines, inLines, texts));
  const found = [...inLines, ...problems, ...checkDesiredSteps(model)];
  return { text, model, problems: found.sort(byPlace), lines, readings };
}
