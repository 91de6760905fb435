import { NEW_FASE } from '../../messages/refactor.data';
import type { Line } from '../../parser/lines/line';
import { indentOfLine, indentUnder, isComment, levelOf, textRows } from '../../text/edit/line-edits';
import { insertRowsAbove, insertRowsBelow, type NewRow, withEmptyRow } from '../../text/edit/new-rows';
import { removeRows, rowsIn, shiftedRow } from '../../text/edit/rows';
import { print } from '../../text/print';
import type { Edit } from '../../util/source';
import { withoutIndent } from '../../util/spaces';
import { placeBeside } from '../moving/move-to';
import { Units } from '../moving/move-units';
import type { OpenFile } from '../open-file';
import { here, isWished, MOVE, type MakeRefactorings, REWRITE, sharesName, titleOf } from './refactoring';
import { told } from './told';

/** Fasen that a stap can be moved to, in one list. */
const MOST_FASEN = 5;

/**
 * A stap goes to another fase of its klantreis: as the first of a later one, as the last of an earlier one, so that it passes as few others
 * as it can. Not between what is and what is gewenst: it would become another stap.
 */
export const moveToFase: MakeRefactorings = (file, stap, trial) => {
  const { parent: fase } = stap;
  if (stap.keyword !== 'stap' || fase?.keyword !== 'fase' || sharesName(file, stap)) return [];
  const fasen = fase.parent?.children.filter(({ keyword }) => keyword === 'fase') ?? [];
  const own = fasen.indexOf(fase);
  const near = fasen
    .map((other, at) => ({ other, at }))
    .filter(({ other }) => other !== fase && other.form !== undefined && isWished(other) === isWished(fase))
    .sort((a, b) => Math.abs(a.at - own) - Math.abs(b.at - own))
    .slice(0, MOST_FASEN);
  return near.flatMap(({ other, at }) => {
    const edits = intoFase(file, stap, other, at > own);
    const changes = here(file, edits);
    const after = trial.after(changes)?.get(file.path);
    if (!after) return [];
    const moved = told(file.lines, { hostOf: (line) => (line === stap ? other : line.parent) });
    if (told(after.lines) !== moved) return [];
    return { title: 'verplaats', args: { ander: titleOf(other) }, kind: MOVE, changes };
  });
};

function intoFase(file: OpenFile, stap: Line, fase: Line, isLater: boolean): readonly Edit[] {
  const stappen = fase.children.filter(({ keyword }) => keyword === 'stap');
  const beside = isLater ? stappen[0] : stappen.at(-1);
  if (beside) return placeBeside(file, stap, beside, isLater ? 'before' : 'after').edits;
  const units = new Units(file);
  const { rows } = units;
  const own = units.of(stap);
  const [from, to] = [indentOfLine(file, stap), indentUnder(file, fase)];
  const moved = rowsIn(own).map((row) => ({ text: shiftedRow(rows, row, from, to) }));
  return [
    insertRowsBelow(rows, units.of(fase).last, '', moved),
    ...removeRows(rows, [{ first: units.emptyAbove(own.first), last: own.last }]),
  ];
}

/** What is said of a fase and holds for each stap in it: both halves of it keep that. */
const OF_EACH: readonly string[] = ['eigenaar', 'gevoel'];

/** A new fase begins at a stap; what the fase says of the whole stays with the first half. */
export const splitFase: MakeRefactorings = (file, stap, trial) => {
  const { parent: fase } = stap;
  if (stap.keyword !== 'stap' || fase?.form === undefined || fase.keyword !== 'fase') return [];
  const stappen = fase.children.filter(({ keyword }) => keyword === 'stap');
  if (stappen[0] === stap) return [];
  const rows = textRows(file);
  const first = new Units(file).firstOf(stap);
  const copied = fase.children.filter(({ keyword }) => OF_EACH.includes(keyword)).flatMap((line) => copyOf(file, line));
  const [begin] = print({ keyword: 'fase', desired: fase.desired, text: NEW_FASE, typed: true });
  const added: NewRow[] = [begin!, ...copied];
  const edit = insertRowsAbove(rows, first, indentOfLine(file, fase), added, levelOf(file));
  const isApart = first > 0 && withoutIndent(rows[first - 1]!) === '';
  // The comment that may stand above the stap stays between it and the new line.
  const changes = here(file, [isApart || !isApartAbove(file, fase) ? edit : withEmptyRow(edit, 'above')]);
  const after = trial.after(changes)?.get(file.path);
  if (!after) return [];
  const fresh = after.lines.find(
    ({ keyword, range, tekst }) =>
      keyword === 'fase' && tekst !== undefined && range.start.line >= first && range.start.line <= first + 1,
  );
  const host = after.lines.find(
    ({ range, keyword }) => keyword === 'fase' && range.start.line === fase.range.start.line,
  );
  if (!fresh || !host) return [];
  const gone = new Set(after.lines.filter((line) => line === fresh || isCopy(line, fresh)));
  const same = told(after.lines, { gone, hostOf: ({ parent }) => (parent === fresh ? host : parent) });
  return same === told(file.lines) ? [{ title: 'splits', kind: REWRITE, changes }] : [];
};

/** The rows of a line with what hangs under it, for under another fase; comments stay where they are. */
function copyOf(file: OpenFile, line: Line): NewRow[] {
  const rows = textRows(file);
  const copy = (one: Line, deeper: number): NewRow[] => {
    const own = rowsIn({ first: one.range.start.line, last: one.range.end.line }).filter(
      (row) => !isComment(rows[row]!),
    );
    const texts = own.map((row, at) => ({ text: withoutIndent(rows[row]!), deeper: at === 0 ? deeper : deeper + 1 }));
    return [...texts, ...one.children.flatMap((child) => copy(child, deeper + 1))];
  };
  return copy(line, 1);
}

function isCopy(line: Line, fase: Line): boolean {
  let top = line;
  while (top.parent && top.parent !== fase) top = top.parent;
  return top.parent === fase && OF_EACH.includes(top.keyword);
}

/** Does an empty row part the fase from what stands above it? */
function isApartAbove(file: OpenFile, fase: Line): boolean {
  const first = new Units(file).firstOf(fase);
  return first > 0 && withoutIndent(textRows(file)[first - 1]!) === '';
}
