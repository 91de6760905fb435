import { editWord } from '../../messages/picture-edit.data';
import { PLACES } from '../../messages/fixes.data';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { slotsIn } from '../../model/lines/line-kind';
import { LINE_KINDS } from '../../model/lines/line-kinds';
import type { Line } from '../../parser/lines/line';
import { replaceText } from '../../text/edit/edit';
import { indentOfLine, levelOf, removeLine, rowsAfter, rowUnder, textRows, withBody } from '../../text/edit/line-edits';
import { insertRowsBelow, withEmptyRow } from '../../text/edit/new-rows';
import { removeRows } from '../../text/edit/rows';
import { type PrintedRow, print } from '../../text/print';
import type { Edit } from '../../util/source';
import { isWritten, solutionsEnd, Units } from '../moving/move-units';
import type { OpenFile } from '../open-file';
import { calledAt, calledIn, done, type Outcome, refuse } from './done';
import { keepsRest } from './keeps-rest';
import { editText, textWanted } from './text-edits';

/** The stap or fase that a line is, or stands in. */
export function stapOrFase(line: Line): Line | undefined {
  let around: Line | undefined = line;
  while (isWritten(around) && around.keyword !== 'stap' && around.keyword !== 'fase') around = around.parent;
  return isWritten(around) ? around : undefined;
}

/** The gevoel of the line, of its stap or of its fase; a new one where there is none. Then its reason is asked. */
export function setFace(file: OpenFile, line: Line, level: number): Outcome {
  const host = stapOrFase(line);
  if (!host) return refuse('geenStap');
  const own = line.keyword === 'gevoel' ? [line] : host.children.filter(isFelt);
  const waarde = GEVOELENS[level - 1]!;
  if (own.length > 1) return refuse('meerGevoelens');
  const args = { naam: calledIn(file, host), waarde };
  const [gevoel] = own;
  if (gevoel) {
    const word = gevoel.words.get('waarde')?.[0];
    if (!word || gevoel.misread) return refuse('onleesbaar');
    const edits = word.text === waarde ? [] : [replaceText(word.range, waarde)];
    const after = keepsRest(file, edits, { changed: gevoel });
    const row = after?.after(gevoel)?.range.start.line;
    if (row === undefined) return refuse('inTekst');
    return done(edits, 'gevoel', args, { line: row, next: { line: row, slot: 'tekst' } });
  }
  const added = oneMore(
    file,
    [rowUnder(file, host, print({ keyword: 'gevoel', words: { waarde } }, host.keyword)[0]!)],
    host,
  );
  if (!added) return refuse('inTekst');
  const row = added.range.start.line;
  return done(added.edits, 'gevoel', args, { line: row, next: { line: row, slot: 'tekst' } });
}

function isFelt({ keyword, desired, place }: Line): boolean {
  return keyword === 'gevoel' && !desired && place === 'attached';
}

interface Added {
  readonly edits: readonly Edit[];
  readonly range: Line['range'];
  readonly line: Line;
}

/** Edits that put in one line under an element, where they do that and nothing else. */
function oneMore(file: OpenFile, edits: readonly Edit[], host: Line | undefined): Added | undefined {
  const after = keepsRest(file, edits);
  const [line, ...others] = after?.fresh ?? [];
  if (!after || !line || others.length > 0 || line.place !== 'attached' || line.misread) return undefined;
  if (host && isWritten(host) && line.parent !== after.after(host)) return undefined;
  return { edits, range: line.range, line };
}

/** A stap behind that of the line; in the fase of the line as its last one. */
export function addStap(file: OpenFile, line: Line): Outcome {
  const at = stapOrFase(line);
  if (!at) return refuse('geenPlek');
  const rows = print({ keyword: 'stap', text: editWord('nieuweStap'), typed: true }, 'fase');
  const last = at.keyword === 'stap' ? at : at.children.findLast(({ keyword }) => keyword === 'stap');
  const edit = last ? behind(file, last, rows) : rowUnder(file, at, rows[0]!);
  const added = oneMore(file, [edit], last ? last.parent : at);
  if (!added) return refuse('geenPlek');
  const row = added.range.start.line;
  return done(added.edits, 'stapErbij', {}, { line: row, next: { line: row, slot: 'tekst' } });
}

/** Below an element with its comments, with an empty row between where its neighbours have one. */
function behind(file: OpenFile, line: Line, rows: readonly PrintedRow[]): Edit {
  const units = new Units(file);
  const siblings = units.siblings(line).filter(({ keyword }) => keyword === line.keyword);
  const at = siblings.indexOf(line);
  const below = at + 1 < siblings.length ? siblings[at + 1] : at > 0 ? line : undefined;
  const isApart = below !== undefined && units.isEmpty(Math.max(0, units.firstOf(below) - 1));
  const edit = insertRowsBelow(textRows(file), units.of(line).last, indentOfLine(file, line), rows, levelOf(file));
  return isApart ? withEmptyRow(edit, 'above') : edit;
}

/** An oplossing for a knelpunt: below those that it has. */
export function addSolution(file: OpenFile, line: Line): Outcome {
  if (line.keyword !== 'knelpunt' || !line.parent) return refuse('geenKnelpunt');
  const units = new Units(file);
  const last = solutionsEnd(units.siblings(line), line);
  const rows = print({ keyword: 'oplossing', text: PLACES.oplossing, typed: true });
  const added = oneMore(file, [rowsAfter(file, last, rows, indentOfLine(file, line))], line.parent);
  if (!added) return refuse('inTekst');
  const row = added.range.start.line;
  return done(added.edits, 'oplossingErbij', {}, { line: row, next: { line: row, slot: 'tekst' } });
}

/** The line with all that hangs under it, and the comment above it. A knelpunt takes the oplossingen along that are its own by standing below it. */
export function removeElement(file: OpenFile, line: Line): Outcome {
  if (!isWritten(line.parent) && line.keyword !== 'fase' && line.keyword !== 'stap') return refuse('nietWeg');
  const units = new Units(file);
  const siblings = units.siblings(line);
  const last = line.keyword === 'knelpunt' ? solutionsEnd(siblings, line) : line;
  const group = siblings.slice(siblings.indexOf(line), siblings.indexOf(last) + 1);
  const isBare = line.kind?.element !== true;
  const own = { first: units.of(line).first, last: units.of(last).last };
  // Of the empty rows above and below one lot stays.
  const isApart = own.first > 0 && units.isEmpty(own.first - 1) && units.belowEmpty(own.last + 1) > own.last + 1;
  const first = isApart ? units.emptyAbove(own.first) : own.first;
  const edits = isBare ? removeLine(file, line) : removeRows(textRows(file), [{ first, last: own.last }]);
  const gone = new Set(isBare ? withBody(line) : file.lines.filter(({ range }) => isIn(range.start.line, own)));
  if (group.some((one) => !gone.has(one))) return refuse('nietWeg');
  const after = keepsRest(file, edits, { gone });
  if (!after || after.fresh.length > 0) return refuse('nietWeg');
  return done(edits, 'weggehaald', { naam: calledAt(file, line) });
}

function isIn(row: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return first <= row && row <= last;
}

/** What a line directly under an element says: it is put in, changed or taken out. */
export function setDetail(file: OpenFile, host: Line, keyword: string, typed: string): Outcome {
  const kind = LINE_KINDS.get(keyword);
  if (!kind || kind.many || kind.element || !kind.hosts.some((word) => word === host.keyword)) return refuse('inTekst');
  const slot = slotsIn(kind, host.keyword).find(({ optional }) => !optional);
  const there = host.children.filter((line) => line.keyword === keyword && !line.desired);
  if (!slot || there.length > 1) return refuse('inTekst');
  const [line] = there;
  if (line && typed.trim() === '') return removeElement(file, line);
  if (line) return editText(file, line, slot, typed);
  const wanted = textWanted(slot, typed);
  if (typeof wanted !== 'string') return wanted;
  if (wanted === '') return done([], 'zelfde');
  const isText = slot.kind === 'text';
  const row = print(
    { keyword, ...(isText ? { text: wanted } : { words: { [slot.property]: wanted } }) },
    host.keyword,
  )[0]!;
  const added = oneMore(file, [rowUnder(file, host, row)], host);
  if (!added) return refuse('inTekst');
  const args = { naam: calledAt(file, host), keyword, waarde: wanted };
  return done(added.edits, 'gezet', args, { line: host.range.start.line });
}
