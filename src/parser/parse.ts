import { byPlace, type Finding } from '../model/finding';
import type { Bestand } from '../model/klantreis';
import type { Bestand as BestandAst } from './generated/ast';
import { checkLines } from './check-lines';
import { checkDesiredSteps } from './check-gewenst';
import type { Line } from './line';
import { nest } from './nest';
import { readLines } from './read-lines';
import { coreServices } from './services';
import { syntaxProblems } from './syntax-problems';
import { toModel } from './to-model';
import { unreadableLines } from './unreadable';

/** A file read: its model (always there, with holes), what is wrong inside it, and its lines for the formatter. */
export interface ParsedFile {
  readonly text: string;
  readonly model: Bestand;
  readonly problems: readonly Finding[];
  readonly lines: readonly Line[];
}

/** Reads the text of one file. Never fails; a wrong line costs that line. */
export function parse(text: string): ParsedFile {
  const result = coreServices().parser.LangiumParser.parse<BestandAst>(text);
  return fromAst(text, result.value, result.parserErrors);
}

/** The same for text that Langium has parsed already, as the language server's documents are. */
export function fromAst(text: string, ast: BestandAst, errors: Parameters<typeof syntaxProblems>[1]): ParsedFile {
  const texts = text.split(/\r\n|\n|\r/);
  const { root, lines, problems } = nest(readLines(ast, texts));
  const syntax = syntaxProblems(lines, errors, texts);
  const inLines = [...syntax, ...checkLines(lines)];
  const model = toModel(root, lines, unreadableLines(lines, inLines, texts));
  const found = [...inLines, ...problems, ...checkDesiredSteps(model)];
  return { text, model, problems: found.sort(byPlace), lines };
}
