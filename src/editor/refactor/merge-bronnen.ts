import { usesIn, type Named } from '../names/symbol-at';
import type { Line } from '../../parser/lines/line';
import { textOf, words } from '../../parser/lines/values';
import { removeText, replaceText } from '../../text/edit/edit';
import { indentOfLine, indentUnder, rowsUnder, spansOf, textRows, withBody } from '../../text/edit/line-edits';
import { removeRows, rowsIn, shiftedRow } from '../../text/edit/rows';
import type { Edit } from '../../util/source';
import { Units } from '../moving/move-units';
import type { OpenFile } from '../open-file';
import { joinText, mergedLines, placesOf } from './merging';
import { type MakeRefactorings, type Refactoring, REWRITE, titleOf } from './refactoring';
import { saidBy, told, wordsOf } from './told';
import type { Trial } from './trial';

/** Bronnen in one list. */
const MOST_BRONNEN = 4;
/** What a bron proves hangs on these. */
const OF_ALL: readonly string[] = ['soort', 'door'];

/**
 * Two bronnen that are one and the same become one: every line that names the other names this one. Not where they contradict each other,
 * and not where a line counts how many in each said so.
 */
export const mergeBronnen: MakeRefactorings = (file, bron, trial) => {
  if (bron.keyword !== 'bron' || bron.name === undefined) return [];
  const row = bron.range.start.line;
  return file.lines
    .filter((line) => line.keyword === 'bron' && line !== bron && line.place === 'attached' && line.name !== undefined)
    .filter((line) => line.name !== bron.name)
    .sort((a, b) => Math.abs(a.range.start.line - row) - Math.abs(b.range.start.line - row))
    .slice(0, MOST_BRONNEN)
    .flatMap((other) => mergeTwo(file, bron, other, trial) ?? []);
};

function mergeTwo(file: OpenFile, bron: Line, other: Line, trial: Trial): Refactoring | undefined {
  const ids = [bron.name!, other.name!] as const;
  if (ids.some((id) => file.scope.declarations('bron', id).length !== 1)) return undefined;
  if ([bron, other].some(({ children }) => children.some(({ keyword }) => keyword === 'negeer'))) return undefined;
  const merged = mergedLines(file, bron, other.children, { mustBeSame: OF_ALL, textsJoin: [] });
  if (!merged || merged.joined.size > 0) return undefined;
  const title =
    textOf(other) === '' || textOf(other) === textOf(bron) ? undefined : joinText(file, bron, textOf(other));
  const changes = new Map<string, Edit[]>();
  const named: Named = { kind: 'bron', id: ids[1], klantreis: undefined };
  for (const at of file.scope.files) {
    if (usesIn(at, named, file.scope).length === 0) continue;
    const edits = renamed(trial.before(at.path)?.lines, ...ids);
    if (!edits) return undefined;
    changes.set(at.path, edits);
  }
  const rows = textRows(file);
  const units = new Units(file);
  const own = units.of(other);
  const [from, to] = [other.children[0] ? indentOfLine(file, other.children[0]) : '', indentUnder(file, bron)];
  const kept = spansOf(
    file.lines,
    merged.kept.flatMap((one) => withBody(one)),
  )
    .flatMap(rowsIn)
    .map((row) => ({ text: shiftedRow(rows, row, from, to).slice(to.length) }));
  // The comment above it may say why it is there, and stays.
  const first = own.first === other.range.start.line ? units.emptyAbove(own.first) : other.range.start.line;
  changes.set(file.path, [
    ...(changes.get(file.path) ?? []),
    ...(title ? [title.edit] : []),
    ...(kept.length > 0 ? [rowsUnder(file, bron, kept)] : []),
    ...removeRows(rows, [{ first, last: own.last }]),
  ]);
  const after = trial.after(changes);
  if (!after) return undefined;
  for (const [path, { lines }] of after) {
    const gone = new Set(path === file.path ? [other, ...merged.dropped.flatMap((one) => withBody(one))] : []);
    const before = told(path === file.path ? file.lines : trial.before(path)!.lines, {
      gone,
      hostOf: ({ parent }) => (parent === other ? bron : parent),
      says: (line) => {
        if (line === bron) return title && saidBy(line, { text: title.text });
        return namesBron(line, ids[1]) ? saidBy(line, { words: onceEach(wordsOf(line), ...ids) }) : undefined;
      },
    });
    if (told(lines) !== before) return undefined;
  }
  return { title: 'bronnenSamen', args: { ander: titleOf(other) }, kind: REWRITE, changes };
}

function namesBron(line: Line, id: string): boolean {
  return placesOf([line], 'bron', id).length > 0;
}

/** Undefined where both are named and counted: four of six, and three of the same six, are no sum. */
function renamed(lines: readonly Line[] | undefined, id: string, other: string): Edit[] | undefined {
  const edits: Edit[] = [];
  for (const { line, property } of placesOf(lines ?? [], 'bron', other)) {
    const names = words(line, property);
    const isBoth = names.some(({ text }) => text === id);
    if (isBoth && words(line, 'aantal').length > 0) return undefined;
    for (const [at, { text, range }] of names.entries()) {
      if (text !== other) continue;
      const [before, behind] = [names[at - 1], names[at + 1]];
      if (!isBoth) edits.push(replaceText(range, id));
      else if (before) edits.push(removeText({ start: before.range.end, end: range.end }));
      else edits.push(removeText({ start: range.start, end: behind!.range.start }));
    }
  }
  return lines ? edits : undefined;
}

/** The words of `volgens` with the one name for the other, and once. */
function onceEach(said: string, id: string, other: string): string {
  return said
    .split('; ')
    .map((part) => {
      const space = part.indexOf(' ');
      const names = part.slice(space + 1).split(', ');
      const rest = names.includes(id) ? names.filter((name) => name !== other) : names;
      return `${part.slice(0, space)} ${rest.map((name) => (name === other ? id : name)).join(', ')}`;
    })
    .join('; ');
}
