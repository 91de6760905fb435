import type { Line } from '../../parser/lines/line';
import { textOf } from '../../parser/lines/values';
import { replaceText, insertText } from '../../text/edit/edit';
import { indentOfLine, indentUnder, spansOf, textRows, withBody } from '../../text/edit/line-edits';
import { insertRowsBelow } from '../../text/edit/new-rows';
import { removeRows, rowsIn, shiftedRow } from '../../text/edit/rows';
import type { Edit } from '../../util/source';
import { isWritten, Units } from '../moving/move-units';
import type { OpenFile } from '../open-file';
import { usesIn } from '../names/symbol-at';
import { lineAt } from '../rows';
import { joinText, type Merged, mergedLines } from './merging';
import { here, isWished, type MakeRefactorings, REWRITE, sharesName, titleOf } from './refactoring';
import { saidBy, told, wordsOf } from './told';

/** What holds for everything in a stap: who takes it, when it is taken, and whose it is. */
const OF_ALL: readonly string[] = ['voor', 'alleen als', 'herhaalt', 'eigenaar', 'regie'];
/** What makes two ways of it, or is about the stap as it stands. */
const NEVER: readonly string[] = ['of', 'vervalt', 'negeer', 'volgens', 'door', 'zonder'];

/**
 * A stap and the next one of its fase become one, with both titles, all lines and the name of the first. Not where they contradict each
 * other (two feelings, two times to wait), or where what held for one would come to hold for both.
 */
export const mergeStappen: MakeRefactorings = (file, stap, trial) => {
  const next = nextStap(stap);
  if (!next || [stap, next].some((one) => !canMerge(one)) || isWished(stap) !== isWished(next)) return [];
  if (isAlternative(file, [stap, next]) || [stap, next].some((one) => sharesName(file, one))) return [];
  const firstElement = next.children.findIndex(({ kind }) => kind?.element === true);
  const details = firstElement < 0 ? next.children : next.children.slice(0, firstElement);
  // What is not before the elements of the other stap would come before its own.
  const elements = firstElement < 0 ? [] : next.children.slice(firstElement);
  if (elements.some(({ kind }) => kind?.element !== true) || elements[0]?.keyword === 'oplossing') return [];
  if (
    next.children.some(({ keyword }) => keyword === 'wanneer') &&
    !stap.children.some(({ keyword }) => keyword === 'wanneer')
  )
    return [];
  const merged = mergedLines(file, stap, details, { mustBeSame: OF_ALL, textsJoin: ['gevoel'] });
  if (!merged) return [];
  const title = textOf(next) === '' || textOf(next) === textOf(stap) ? undefined : joinText(file, stap, textOf(next));
  const id = stap.name ?? next.name;
  const named = stap.name === undefined && id !== undefined ? nameBehindWord(file, stap, id) : [];
  if (named === undefined) return [];
  const renamed = next.name !== undefined && next.name !== id ? usesOfStap(file, next) : [];
  const edits = [
    ...named,
    ...(title ? [title.edit] : []),
    ...[...merged.joined.values()].map(({ edit }) => edit),
    ...renamed.map((range) => replaceText(range, id!)),
    ...moved(file, stap, next, merged),
  ];
  const changes = here(file, edits);
  const after = trial.after(changes)?.get(file.path);
  if (!after) return [];
  const gone = new Set([next, ...merged.dropped.flatMap((one) => withBody(one))]);
  const rename = (text: string) => (text === next.name ? id! : text);
  const before = told(file.lines, {
    gone,
    hostOf: ({ parent }) => (parent === next ? stap : parent),
    says: (line) => {
      if (line === stap)
        return saidBy(line, { ...(id !== undefined && { name: id }), ...(title && { text: title.text }) });
      const joined = merged.joined.get(line);
      if (joined) return saidBy(line, { text: joined.text });
      const isRenamed = renamed.some(({ start }) => start.line === line.range.start.line);
      return isRenamed ? saidBy(line, { words: wordsOf(line, rename) }) : undefined;
    },
  });
  if (told(after.lines) !== before) return [];
  return [{ title: 'stappenSamen', args: { ander: titleOf(next) }, kind: REWRITE, changes }];
};

function nextStap(stap: Line): Line | undefined {
  if (stap.keyword !== 'stap' || !stap.parent) return undefined;
  const stappen = stap.parent.children.filter(({ keyword }) => keyword === 'stap');
  return stappen[stappen.indexOf(stap) + 1];
}

function canMerge(stap: Line): boolean {
  return isWritten(stap) && stap.children.every(({ keyword, desired }) => !desired && !NEVER.includes(keyword));
}

/** Is another stap an alternative to one of these? It would become one to both. */
function isAlternative(file: OpenFile, stappen: readonly Line[]): boolean {
  const places = stappen.flatMap((stap) => usesOfStap(file, stap));
  return places.some(({ start }) => lineAt(file.lines, start.line)?.keyword === 'of');
}

/** Where other stappen name this one. */
function usesOfStap(file: OpenFile, stap: Line) {
  const own = file.model.klantreizen.find(
    ({ body }) => body.start.line <= stap.range.start.line && stap.range.start.line <= body.end.line,
  );
  return stap.name === undefined ? [] : usesIn(file, { kind: 'stap', id: stap.name, klantreis: own }, file.scope);
}

/** Undefined where something stands there already, such as a number. */
function nameBehindWord(file: OpenFile, { range, keywordEnd }: Line, id: string): Edit[] | undefined {
  const behind = textRows(file)[range.start.line]!.slice(keywordEnd).trimStart();
  if (behind !== '' && !behind.startsWith(':')) return undefined;
  return [insertText({ line: range.start.line, character: keywordEnd }, ` ${id}`)];
}

/** The line of the second stap goes; its details come behind those of the first, which its elements follow. */
function moved(file: OpenFile, stap: Line, next: Line, { dropped, kept }: Merged): Edit[] {
  const rows = textRows(file);
  const units = new Units(file);
  const own = { first: units.emptyAbove(units.firstOf(next)), last: units.firstOf(next) - 1 };
  const line = { first: next.range.start.line, last: next.range.end.line };
  const gone = spansOf(
    file.lines,
    dropped.flatMap((one) => withBody(one)),
  );
  const firstElement = stap.children.find(({ kind }) => kind?.element === true);
  const [from, to] = [next.children[0] ? indentOfLine(file, next.children[0]) : '', indentUnder(file, stap)];
  const put = firstElement
    ? spansOf(
        file.lines,
        kept.flatMap((one) => withBody(one)),
      )
    : [];
  const above = firstElement ? units.firstOf(firstElement) - 1 : 0;
  const added = put.flatMap(rowsIn).map((row) => ({ text: shiftedRow(rows, row, from, to) }));
  const away = [own, line, ...gone, ...put].filter(({ first, last }) => first <= last);
  return [
    ...(added.length > 0 ? [insertRowsBelow(rows, lastText(rows, above), '', added)] : []),
    ...removeRows(
      rows,
      away.sort((a, b) => a.first - b.first),
    ),
  ];
}

function lastText(rows: readonly string[], from: number): number {
  let row = from;
  while (row > 0 && rows[row]!.trim() === '') row--;
  return row;
}
