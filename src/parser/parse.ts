import type { Finding } from '../model/finding';
import type { Bestand } from '../model/klantreis';
import type { Line } from './line';
import { type Readings, readBlocks } from './read-lines';
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
  const texts = text.split(/\r\n|\n|\r/);
  const { blocks, readings } = readBlocks(texts, before?.readings);
  const sections = readSections(blocks, texts, before?.sections);
  return {
    text,
    model: joined(sections.map(({ model }) => model)),
    problems: sections.flatMap(({ problems }) => problems),
    lines: sections.flatMap(({ lines }) => lines),
    readings,
    sections,
  };
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
    onleesbaar: models.flatMap(({ onleesbaar }) => onleesbaar),
  };
}
