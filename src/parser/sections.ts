import { byPlace, type Finding } from '../model/finding';
import type { Bestand } from '../model/klantreis';
import { checkDesiredSteps } from './check-gewenst';
import { checkLines } from './check-lines';
import type { Line } from './line';
import { nest } from './nest';
import { type Block, linesOf } from './read-lines';
import { syntaxProblems } from './syntax-problems';
import { toModel } from './to-model';
import { unreadableLines } from './unreadable';

/**
 * A part of a file that stands by itself: an element of the top level with everything up to the next one, or what stands
 * before the first. Such an element closes all that is open, so nothing above it changes what a section says.
 */
export interface Section {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  readonly model: Bestand;
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
  return splitSections(blocks).map((own) => {
    const section = known.get(own[0]!.row);
    return section && areSame(section.blocks, own) ? section : readSection(own, texts);
  });
}

function splitSections(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections[sections.length - 1];
    if (last === undefined || opensSection(block)) sections.push([block]);
    else last.push(block);
  }
  return sections;
}

function opensSection({ readings }: Block): boolean {
  return readings[0]?.kind?.hosts.includes('bestand') === true;
}

function areSame(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every(({ row, readings }, i) => row === b[i]!.row && readings === b[i]!.readings);
}

function readSection(blocks: readonly Block[], texts: readonly string[]): Section {
  const { root, lines, problems } = nest(linesOf(blocks));
  const inLines = [...syntaxProblems(lines, texts), ...checkLines(lines)];
  const model = toModel(root, lines, unreadableLines(lines, inLines, texts));
  const found = [...inLines, ...problems, ...checkDesiredSteps(model)];
  return { blocks, lines, model, problems: found.sort(byPlace) };
}
