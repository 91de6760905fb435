import { fix } from '../../checks/repair/fix-parts';
import { MOST_NAMES, namesNear } from '../../checks/repair/near-names';
import type { AskedLanguage } from './asked';
import { away } from './line-fixes';
import type { Fix } from '../../model/finding';
import { DESIRED_KINDS, slotsOf } from '../../model/lines/line-kinds';
import { KANALEN } from '../../model/lines/vocabulary.data';
import { insertText, rangeInRow, removeText, replaceText } from '../../text/edit/edit';
import { textRows } from '../../text/edit/line-edits';
import { words } from '../../parser/lines/values';
import type { Range } from '../../util/source';

/** KT088: the part of the line goes that is nothing without the name, or the line; `gewenst zonder` says that there is none. */
export function nothingToName(asked: AskedLanguage): Fix[] {
  const { file, finding, line } = asked;
  const part = partToLeaveOut(asked);
  const row = textRows(file)[finding.range.start.line]!;
  if (part)
    return [fix('FIX24', { bij: row.slice(part.start.character, part.end.character).trim() }, removeText(part))];
  if (!line.desired || !DESIRED_KINDS.includes(line.keyword)) return [away(file, line)];
  const nieuw = `gewenst zonder ${line.keyword}`;
  const { line: at, character: from } = line.range.start;
  return [fix('FIX20', { nieuw }, replaceText(rangeInRow(at, from, row.trimEnd().length), nieuw))];
}

/** The name with what joins it to the rest; undefined where the line is none without it. */
function partToLeaveOut({ file, finding: { range }, line }: AskedLanguage): Range | undefined {
  const isName = (word: { readonly range: Range }) => word.range.start.character === range.start.character;
  const [property, names = []] = [...line.words].find(([, words]) => words.some(isName)) ?? [];
  const slot = slotsOf(line.keyword, line.parent?.keyword).find((one) => one.property === property);
  if (!slot || line.misread !== undefined) return undefined;
  const row = textRows(file)[range.start.line]!;
  if (names.length > 1) return oneOfList(row, range, isName(names[0]!));
  return slot.optional ? behindWord(row, range, slot.after) : undefined;
}

/** One of several, with the comma that it has no more use for. */
function oneOfList(row: string, range: Range, isFirst: boolean): Range {
  const { start, end } = range;
  if (!isFirst) return behindWord(row, range);
  return rangeInRow(start.line, start.character, end.character + /^[\s,]*/.exec(row.slice(end.character))![0].length);
}

/** With the word that joins it to the rest, and an article behind that. */
function behindWord(row: string, { start, end }: Range, word?: string): Range {
  const led = word === undefined ? '[\\s,]+' : `\\s+${word}\\s+(?:(?:de|het|een)\\s+)?`;
  const from = new RegExp(`${led}$`, 'iu').exec(row.slice(0, start.character))?.index ?? start.character;
  return rangeInRow(start.line, from, end.character);
}

/** KT093: a bron in which nobody says so goes, with its numbers; or the line, where there is no other. */
export function withoutBron({ file, finding, line }: AskedLanguage): Fix[] {
  const names = words(line, 'namen');
  const at = names.findLastIndex(({ range }) => range.start.character < finding.range.start.character);
  if (names.length < 2 || at < 0) return [away(file, line)];
  const row = textRows(file)[finding.range.start.line]!;
  const part = oneOfList(row, { start: names[at]!.range.start, end: finding.range.end }, at === 0);
  return [fix('FIX24', { bij: names[at]!.text }, removeText(part))];
}

/** KT089: the channels that are likely, before what became of the contact. */
export function channelFirst({ file, finding, line }: AskedLanguage): Fix[] {
  const { line: row } = line.range.start;
  const names = [...new Set([...namesNear(file, 'kanaal', row), ...KANALEN])];
  const at = { line: row, character: line.keywordEnd };
  return names
    .filter((id) => id.toLowerCase() !== finding.args.id)
    .slice(0, MOST_NAMES)
    .map((nieuw) => fix('FIX04', { nieuw }, insertText(at, ` ${nieuw}`)));
}
