import { FOLLOWERS, slotsOf } from '../../model/lines/line-kinds';
import { isPersonal } from '../../model/meaning/owner';
import type { Line } from '../../parser/lines/line';
import { textOf, word } from '../../parser/lines/values';
import { replaceText } from '../../text/edit/edit';
import { indentOfLine, levelOf, removeLine, textRows } from '../../text/edit/line-edits';
import { textRange } from '../../text/edit/line-text';
import { insertRowsBelow, type NewRow } from '../../text/edit/new-rows';
import { rowsIn } from '../../text/edit/rows';
import { withoutIndent } from '../../util/spaces';
import { isWritten } from '../moving/move-units';
import type { OpenFile } from '../open-file';
import { here, isWished, type MakeRefactorings, REWRITE } from './refactoring';
import { saidBy, told } from './told';

/**
 * What a line would be in the gewenste klantreis, to be typed over. All lines of its kind (of the same persona) come along, since in the
 * gewenste klantreis these take the place of those: so nothing changes there but what is typed.
 */
export const makeGewenst: MakeRefactorings = (file, line, trial) => {
  const { kind, parent: stap } = line;
  if (!kind?.desired || kind.element || line.misread !== undefined || stap?.keyword !== 'stap' || isWished(line))
    return [];
  const wishes = stap.children.filter(({ desired }) => desired);
  const isSame = (other: Line) => other.keyword === line.keyword && ownerIn(other) === ownerIn(line);
  if (wishes.some((wish) => isSame(wish) || wish.zonder === line.keyword)) return [];
  if (stap.children.some(({ keyword }) => keyword === 'vervalt')) return [];
  const alike = stap.children.filter((other) => !other.desired && isSame(other));
  if (alike.some(({ misread }) => misread !== undefined)) return [];
  const last = alike.at(-1)!.bodyEnd.line;
  const added = alike.flatMap((other) => wishRows(file, other, other === line));
  const edit = insertRowsBelow(textRows(file), last, indentOfLine(file, line), added, levelOf(file));
  const changes = here(file, [edit]);
  const after = trial.after(changes)?.get(file.path);
  const fresh =
    after?.lines.filter(({ range }) => last < range.start.line && range.start.line <= last + added.length) ?? [];
  const isWish = (one: Line) =>
    one.desired &&
    one.place === 'attached' &&
    one.keyword === line.keyword &&
    one.parent?.range.start.line === stap.range.start.line;
  if (!after || fresh.length !== alike.length || !fresh.every(isWish)) return [];
  if (told(after.lines, { gone: new Set(fresh) }) !== told(file.lines)) return [];
  return [{ title: 'gewenst', args: { woord: line.keyword }, kind: REWRITE, changes }];
};

/** The persona that a line names, where the lines of its kind are told apart by that. */
function ownerIn(line: Line): string {
  return isPersonal(line.keyword) ? (word(line, 'persona')?.text ?? '') : '';
}

/** The rows of the wish; of the one at the cursor the author types over its text or, where that is only a reason, all behind its word. */
function wishRows(file: OpenFile, line: Line, isTyped: boolean): NewRow[] {
  const rows = textRows(file);
  const { start, end } = line.range;
  const [first, ...others] = rowsIn({ first: start.line, last: end.line }).map((row) => rows[row]!.trimEnd());
  const isText = slotsOf(line.keyword, line.parent?.keyword).some(({ kind, optional }) => kind === 'text' && !optional);
  const text = isText ? textRange(file, line)?.start : undefined;
  const behind = /^\s*/.exec(first!.slice(line.keywordEnd))![0].length;
  const from = text?.line === start.line ? text.character : line.keywordEnd + behind;
  const before = `gewenst ${first!.slice(line.wordRange.start.character, from)}`;
  const row = isTyped ? { text: before, typed: first!.slice(from) } : { text: before + first!.slice(from) };
  return [row, ...others.map((other) => ({ text: withoutIndent(other), deeper: 1 }))];
}

/**
 * A notitie says what goes wrong after all. A knelpunt stands behind the details of its element, so it goes there; it takes no
 * oplossing of another one along.
 */
export const toKnelpunt: MakeRefactorings = (file, line, trial) => {
  const { parent: host } = line;
  if (line.keyword !== 'notitie' || !isWritten(host) || isWished(line) || line.children.length > 0) return [];
  if (line.misread !== undefined || textOf(line) === '') return [];
  const siblings = host.children.filter(({ keyword }) => keyword !== 'fase' && keyword !== 'stap');
  const below = siblings.slice(siblings.indexOf(line) + 1);
  // Evidence below it is of what stands above it.
  if (below[0] && FOLLOWERS.includes(below[0].keyword)) return [];
  const mayStay =
    below.every(({ kind }) => kind?.element === true) &&
    below.find(({ keyword }) => keyword === 'knelpunt' || keyword === 'oplossing')?.keyword !== 'oplossing';
  const edits = mayStay ? [replaceText(line.wordRange, 'knelpunt')] : toEnd(file, line, below.at(-1)!);
  const changes = here(file, edits);
  const after = trial.after(changes)?.get(file.path);
  const before = told(file.lines, { says: (one) => (one === line ? saidBy(one, { keyword: 'knelpunt' }) : undefined) });
  return after && told(after.lines) === before ? [{ title: 'knelpunt', kind: REWRITE, changes }] : [];
};

function toEnd(file: OpenFile, line: Line, last: Line) {
  const rows = textRows(file);
  const { start, end } = line.range;
  const [first, ...others] = rowsIn({ first: start.line, last: end.line }).map((row) => rows[row]!);
  const added = [
    { text: `knelpunt${first!.slice(line.keywordEnd)}` },
    ...others.map((row) => ({ text: withoutIndent(row), deeper: 1 })),
  ];
  return [
    insertRowsBelow(rows, last.bodyEnd.line, indentOfLine(file, line), added, levelOf(file)),
    ...removeLine(file, line),
  ];
}
