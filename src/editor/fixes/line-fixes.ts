import { byHand, fillLine, fix, freeName, lineAround } from '../../checks/repair/fix-parts';
import { klantreisAt, namesNear } from '../../checks/repair/near-names';
import { type AskedLanguage, hasBody } from './asked';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';
import { NEW_KLANTREIS, PLACES, REASON_PLACE } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { declarationsIn } from '../../model/scope/declarations';
import type { ScopeKind } from '../../model/lines/kinds.data';
import type { Line } from '../../parser/lines/line';
import { idFrom } from '../../parser/problems/check-lines';
import {
  insertText,
  insertToType,
  rangeInRow,
  removeText,
  replacement,
  replaceText,
  replaceToType,
} from '../../text/edit/edit';
import { indentOfLine, indentUnder, removeLine, rowsBefore, spansOf, textRows } from '../../text/edit/line-edits';
import { insertRowsAbove } from '../../text/edit/new-rows';
import { indentation, moveRows } from '../../text/edit/rows';
import { print } from '../../text/print';
import type { Edit } from '../../util/source';
import { withoutIndent } from '../../util/spaces';

/** Takes out the line, where only evidence hangs under it. */
export function away(file: OpenFile, line: Line): Fix {
  return byHand(fix('FIX42', {}, removeLine(file, line)));
}

/** KT003: what is missing only the author knows; what is there may go. */
export function unfinished({ file, line }: AskedLanguage): Fix[] {
  return hasBody(line) ? [] : [away(file, line)];
}

/** KT007, KT008 and KT030: the text is written, or the line goes. */
export function fillOrTakeAway({ file, finding, line }: AskedLanguage): Fix[] {
  const [title, typed]: readonly [Fix['title'], string] =
    finding.code === 'KT030' || line.keyword === 'gevoel'
      ? ['FIX48', REASON_PLACE]
      : line.kind?.element || line.keyword === 'ankerpunt'
        ? ['FIX46', PLACES.titel]
        : ['FIX47', PLACES.tekst];
  const filled = fix(title, {}, line.form === 'amount' ? behindAmount(line, typed) : fillLine(file, line, typed));
  return hasBody(line) ? [filled] : [filled, away(file, line)];
}

/** Behind an amount, which is then written in full: `kosten 55` has no `euro` yet. */
function behindAmount({ range, keywordEnd, behind }: Line, typed: string): Edit {
  const start = { line: range.start.line, character: keywordEnd };
  return replaceToType({ start, end: range.end }, typed, `${behind.replace(/\s*:\s*$/, '').trimEnd()}: `);
}

/** KT009, KT024 and KT049: one of two lines goes, this one or the first. */
export function oneOfTwo({ file, finding, line }: AskedLanguage): Fix[] {
  const first =
    typeof finding.args.regel === 'number'
      ? lineAt(file.lines, finding.args.regel - 1)
      : line.parent?.children.find((one) => /^(?:hoog|laag) is goed$/.test(one.keyword));
  const takeFirst = first && first !== line ? [firstAway(file, first)] : [];
  return [away(file, line), ...takeFirst];
}

function firstAway(file: OpenFile, first: Line): Fix {
  return byHand(fix('FIX43', { regel: first.range.start.line + 1 }, removeLine(file, first)));
}

/** KT024: each of two feelings may go, or this one is of another persona who takes the stap. */
export function whoseFeeling(asked: AskedLanguage): Fix[] {
  const { file, finding, line } = asked;
  const klantreis = klantreisAt(file, line.range.start.line);
  const stap = klantreis?.fasen
    .flatMap(({ stappen }) => stappen)
    .find(({ range }) => {
      return range.start.line === line.parent?.range.start.line;
    });
  if (!klantreis || !stap || line.words.has('persona')) return oneOfTwo(asked);
  const travellers = stap.voor.length > 0 ? stap.voor : klantreis.voor;
  const felt = new Set([...stap.gevoel, ...stap.gewenst.gevoel].map(({ van }) => van?.id));
  const waarde = line.words.get('waarde')?.[0];
  const others = travellers.slice(1).filter(({ id }) => !felt.has(id));
  const edits = waarde
    ? others.map(({ id }) => {
        return fix('FIX04', { nieuw: `van ${id}` }, insertText(waarde.range.end, ` van ${id}`));
      })
    : [];
  return [...edits, ...oneOfTwo({ ...asked, finding })];
}

/** KT025: the persona takes the stap too, or the feeling goes. */
export function whoTakesPart({ file, finding, line }: AskedLanguage): Fix[] {
  const id = line.words.get('persona')?.[0]?.text;
  const voor = line.parent?.children.find(({ keyword }) => keyword === 'voor');
  if (id === undefined || !voor) return [away(file, line)];
  const added = fix('FIX54', { id }, insertText(voor.range.end, `, ${id}`));
  return finding.code === 'KT025' ? [added, away(file, line)] : [];
}

/** KT018: another name. Who refers to the name means the first one, so nothing else changes. */
export function anotherName({ file, finding }: AskedLanguage): Fix[] {
  const { start } = finding.range;
  const own = declarationsIn(file.model).find(
    ({ idRange }) => idRange.start.line === start.line && idRange.start.character === start.character,
  );
  if (!own) return [];
  const { kind, klantreis, id, element } = own;
  const alike = declarationsIn(file.model).filter((one) => one.kind === kind && one.klantreis === klantreis);
  const taken = new Set(alike.map((one) => one.id));
  const isTaken = (name: string) =>
    taken.has(name) || (klantreis === undefined && file.scope.declarations(kind as ScopeKind, name).length > 0);
  const titled = element.titel === id ? '' : idFrom(element.titel);
  const names = [...(titled && !isTaken(titled) ? [titled] : []), freeName(id, isTaken)];
  return names.map((nieuw) => fix('FIX03', { nieuw }, replaceText(finding.range, nieuw)));
}

/** KT006: a name to type over, where there is no title to make one of. */
export function someName({ finding, line }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const nieuw = String(finding.args.id);
  return [fix('FIX03', { nieuw }, insertToType(line.wordRange.end, ' ', nieuw))];
}

/** KT005: the klantreis that is missing, for the persona where there is one. */
export function missingKlantreis({ file, line }: AskedLanguage): Fix[] {
  const id = freeName(NEW_KLANTREIS, (name) => file.scope.find('klantreis', name) !== undefined);
  const personas = namesNear(file, 'persona', line.range.start.line);
  const lines = personas.length === 1 ? [{ keyword: 'voor', words: { namen: personas } }] : [];
  const rows = print({ keyword: 'klantreis', words: { name: id }, text: PLACES.klantreis, typed: true, lines });
  return [fix('FIX40', { nieuw: `klantreis ${id}` }, rowsBefore(file, line, rows, ''))];
}

/** KT042: the comment stands above the line that it stood behind. */
export function commentAbove({ file, finding }: AskedLanguage): Fix[] {
  const { line: row, character } = finding.range.start;
  const text = textRows(file)[row]!;
  const line = lineAt(file.lines, row);
  const top = line?.range.start.line ?? row;
  const end = text.slice(0, character).trimEnd().length;
  const comment = { text: text.slice(character).trimEnd() };
  const above = insertRowsAbove(textRows(file), top, line ? indentOfLine(file, line) : '', [comment]);
  return [fix('FIX52', {}, above, removeText(rangeInRow(row, end, text.length)))];
}

/** KT031: the rule that is near, else one that speaks here; or the line goes. */
export function knownRule({ file, finding, findings, line }: AskedLanguage): Fix[] {
  const { range } = finding;
  const geldt = line.parent;
  const speaking = geldt
    ? findings.filter(
        ({ code, range: { start } }) =>
          code.startsWith('KR') && start.line >= geldt.range.start.line && start.line <= geldt.bodyEnd.line,
      )
    : [];
  const codes = [...new Set(speaking.map(({ code }) => code))].filter((code) => code !== finding.meant);
  return [...codes.slice(0, 3).map((code) => replacement(range, code)), away(file, line)];
}

/** KT043, KT084 and KT091: the line does nothing, or less than it seems, so it goes. */
export function nothingToIgnore({ file, line }: AskedLanguage): Fix[] {
  return [away(file, line)];
}

/** KT087: where nothing else is left on purpose, the line goes. */
export function solvedAfterAll({ file, finding, line }: AskedLanguage): Fix[] {
  return finding.fixes ? [] : [away(file, line)];
}

/** KT041: the outcome goes to the expectation above it in the same stap, or gets one. */
export function toTheExpectation({ file, line }: AskedLanguage): Fix[] {
  const before = file.lines.slice(0, file.lines.indexOf(line));
  const above = before.findLast(({ place }) => place === 'attached');
  if (!lineAround(above, 'stap')) return [away(file, line)];
  const from = before.findLastIndex(({ kind }) => kind?.element === true);
  const verwacht = before
    .slice(from + 1)
    .findLast((one) => one.keyword === 'verwacht' && one.children.every(({ keyword }) => keyword !== 'uitkomst'));
  const typed = { text: 'verwacht: ', typed: PLACES.verwacht };
  const made = fix('FIX40', { nieuw: 'verwacht' }, rowsBefore(file, line, [typed]));
  if (!verwacht) return [made];
  const rows = textRows(file);
  const indent = indentUnder(file, verwacht);
  const written = (row: number) => indent + withoutIndent(rows[row]!);
  const edits = moveRows(rows, spansOf(file.lines, [line]), { below: verwacht.range.end.line }, written);
  const moved = fix('FIX57', { regel: verwacht.range.start.line + 1 }, edits);
  return [moved, made];
}

/** KT092: under a stap the feeling of the fase goes to where it is one, above the first stap, with its evidence. */
export function feelingOfFase({ file, finding, line }: AskedLanguage): Fix[] {
  const fase = lineAround(line, 'fase');
  if (!fase || line.parent === fase || line.desired) return [];
  const rows = textRows(file);
  const first = fase.children.find(({ keyword }) => keyword === 'stap')!;
  const above = file.lines[file.lines.indexOf(first) - 1]!;
  const [from, to] = [indentation(rows, line.range.start.line), indentUnder(file, fase)];
  const written = (row: number) =>
    to + (row === line.range.start.line ? String(finding.args.regel) : rows[row]!.slice(from.length));
  const edits = moveRows(rows, spansOf(file.lines, [line, ...line.children]), { below: above.range.end.line }, written);
  return [fix('FIX35', { ander: 'de fase' }, edits)];
}
