import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import { KANAAL_NAMEN } from '../../messages/diagram.data';
import { hoverWords } from '../../messages/hover.data';
import { formOf } from '../../model/lines/line-form';
import { LINE_HELP } from '../../messages/line-help.data';
import { MESSAGES } from '../../messages/messages';
import { NO_RULES } from '../../messages/no-rules.data';
import { METHOD_RULE_CODES } from '../../model/method-codes.data';
import { slotsOf, valuesOf } from '../../model/lines/line-kinds';
import { builtInKanaal } from '../../model/scope/uses';
import type { Line } from '../../parser/lines/line';
import type { Word } from '../../parser/lines/words';
import { own } from '../../util/own';
import type { Position, Range } from '../../util/source';
import { UNITS } from '../completion/completion-slots';
import { describe, plain } from './hover-names';
import type { OpenFile } from '../open-file';
import { lineAt, rowStart } from '../rows';
import { rowsOf } from '../../util/rows';
import { declarationsOf, symbolAt } from '../names/symbol-at';

/** What a reader may want to know about the word at a position, in Dutch. */
export function hoverAt(file: OpenFile, position: Position): Hover | undefined {
  const line = lineAt(file.lines, position.line);
  if (line === undefined) return undefined;
  return statementHover(file, line, position) ?? nameHover(file, position) ?? wordHover(line, position);
}

/** On a statement word: its form and what it is for. */
function statementHover(file: OpenFile, line: Line, { line: row, character }: Position): Hover | undefined {
  if (row !== line.range.start.line) return undefined;
  const text = rowsOf(file.text)[row] ?? '';
  const start = rowStart(text);
  if (start === undefined || character > start.end) return zonderHover(line, row, character);
  const keyword = start.desired && character < start.start ? 'gewenst' : start.keyword;
  const [from, to] = keyword === start.keyword ? [start.start, start.end] : [text.search(/gewenst/i), start.start];
  if (character < from) return undefined;
  const choices = keyword === line.keyword ? valuesOf(keyword, line.parent?.keyword) : undefined;
  return helpOf(keyword, keyword === line.keyword ? line.parent?.keyword : undefined, choices, {
    start: { line: row, character: from },
    end: { line: row, character: to },
  });
}

/** `gewenst zonder wacht`: the kind of line that is left out. */
function zonderHover({ zonder, range }: Line, row: number, character: number): Hover | undefined {
  const start = range.end.character - (zonder?.length ?? 0);
  if (zonder === undefined || character < start || character > range.end.character) return undefined;
  return helpOf(zonder, 'stap', undefined, { start: { line: row, character: start }, end: range.end });
}

function helpOf(
  keyword: string,
  host: string | undefined,
  choices: readonly string[] | undefined,
  range: Range,
): Hover | undefined {
  const help = own(LINE_HELP, keyword);
  if (help === undefined) return undefined;
  return markdown(['```klantreis', formOf(keyword, host)!, '```', '', help.uitleg, ...choiceLines(choices)], range);
}

/** On an id: what it is the name of. An id that nothing has gets a message instead. */
function nameHover(file: OpenFile, position: Position): Hover | undefined {
  const found = symbolAt(file, position);
  if (found === undefined) return undefined;
  const { kind, id, klantreis, range } = found;
  const element = found.element ?? declarationsOf(found, file.scope)[0]?.element;
  const heading = (titel: string) => `**${plain(titel)}** (\`${kind} ${id}\`)`;
  if (element) {
    const lines = describe(kind, element, klantreis, file.scope);
    return markdown([heading(element.titel), '', ...lines.map((line) => `- ${line}`)], range);
  }
  const builtIn = kind === 'kanaal' ? builtInKanaal(id) : undefined;
  if (builtIn === undefined) return undefined;
  return markdown([heading(own(KANAAL_NAMEN, builtIn) ?? builtIn), '', hoverWords('kanaalUitLijst')], range);
}

/** On any other word: the values to choose from, or what a rule of the method says. */
function wordHover(line: Line, position: Position): Hover | undefined {
  for (const [property, words] of line.words) {
    const word = words.find(({ range }) => holds(range, position));
    if (word) return line.keyword === 'negeer' ? ruleHover(word) : valueHover(line, property, word);
  }
  return undefined;
}

function valueHover(line: Line, property: string, { range }: Word): Hover | undefined {
  const choices = choicesFor(line, property);
  if (choices === undefined) return undefined;
  const uitleg = own(LINE_HELP, line.keyword)?.uitleg ?? '';
  return markdown([uitleg, ...choiceLines(choices)], range);
}

function choicesFor(line: Line, property: string): readonly string[] | undefined {
  if (property === 'eenheid') return UNITS;
  return slotsOf(line.keyword, line.parent?.keyword).find((slot) => slot.property === property)?.values;
}

function ruleHover({ text, range }: Word): Hover | undefined {
  const uitleg = METHOD_RULE_CODES.includes(text) ? own(MESSAGES, text)?.uitleg : own(NO_RULES, text);
  return uitleg === undefined ? undefined : markdown([`**${text}**`, '', uitleg], range);
}

function choiceLines(choices: readonly string[] | undefined): string[] {
  return choices ? ['', hoverWords('keuzes', { keuzes: choices.map((choice) => `\`${choice}\``).join(', ') })] : [];
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  return line === start.line && start.character <= character && character <= end.character;
}

/** Plain Markdown: no command may be run from it, whatever a text says. */
function markdown(lines: readonly string[], range: Range): Hover {
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n') }, range };
}
