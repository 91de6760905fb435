import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { fixTitle } from '../messages/messages';
import { REASON_PLACE } from '../messages/fixes.data';
import type { Finding } from '../model/finding';
import { evidenceTarget, type Line } from '../parser/line';
import { withoutIndent } from '../util/spaces';
import type { Position } from '../util/source';
import { diagnosticOf } from './diagnostics';
import type { OpenFile } from './open-file';
import { isComment, lineAt, rowsOf } from './rows';

/**
 * What can be done about the findings at a range: the repairs that they bring along, the declaration of an id that does not
 * exist, and a `negeer` with a reason for a rule of the method.
 */
export function quickFixesAt(file: OpenFile, findings: readonly Finding[], range: Range): CodeAction[] {
  return findings
    .filter((finding) => touch(finding.range, range))
    .flatMap((finding) => [...repairs(file, finding), ...declare(file, finding), ...ignore(file, finding)]);
}

/** Everything at once of which there is only one way to repair it; undefined where there is nothing. */
export function fixAllOf(file: OpenFile, findings: readonly Finding[]): CodeAction | undefined {
  const edits: TextEdit[] = [];
  for (const { fixes } of findings) {
    const [only, ...others] = fixes ?? [];
    if (!only || others.length > 0 || only.byHand) continue;
    // Two repairs of one place cannot both be made; the second may follow once the first is there.
    if (only.edits.some(({ range }) => edits.some((edit) => touch(edit.range, range)))) continue;
    edits.push(...only.edits);
  }
  if (edits.length === 0) return undefined;
  return { title: fixTitle('FIX06', {}), kind: CodeActionKind.SourceFixAll, edit: { changes: { [file.uri]: edits } } };
}

function repairs(file: OpenFile, finding: Finding): CodeAction[] {
  const fixes = finding.fixes ?? [];
  return fixes.map(({ title, args, edits }) => ({
    ...action(file, finding, fixTitle(title, args), [...edits]),
    isPreferred: fixes.length === 1,
  }));
}

function action(file: OpenFile, finding: Finding, title: string, edits: TextEdit[]): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding)],
    edit: { changes: { [file.uri]: edits } },
  };
}

/** An id that nothing has may be of something that is still to be written. */
function declare(file: OpenFile, finding: Finding): CodeAction[] {
  const { code, args } = finding;
  if (code === 'KT035') return declareAnkerpunt(file, finding);
  if (code !== 'KT017' || typeof args.nieuw !== 'string') return [];
  const edit = declaration(file, args.nieuw, args.nieuw.split(' ')[0]!);
  return [action(file, finding, fixTitle('FIX04', { nieuw: args.nieuw }), [edit])];
}

/** A new element: below the last one of its kind, else at the top of the file, below the comment that it may begin with. */
function declaration(file: OpenFile, declared: string, keyword: string): TextEdit {
  const eol = lineEnd(file.text);
  const last = file.lines.findLast((line) => line.keyword === keyword && line.place === 'attached');
  if (last) return insertion(last.bodyEnd, `${eol}${eol}${declared}:`);
  const rows = rowsOf(file.text);
  const firstOther = rows.findIndex((row) => !isComment(row));
  const headed = firstOther > 0 && withoutIndent(rows[firstOther]!) === '';
  return insertion({ line: headed ? firstOther + 1 : 0, character: 0 }, `${declared}:${eol}${eol}`);
}

/** An ankerpunt is of its klantreis: below the last one there, else directly below the klantreis itself. */
function declareAnkerpunt(file: OpenFile, finding: Finding): CodeAction[] {
  let klantreis = lineAt(file.lines, finding.range.start.line);
  while (klantreis && klantreis.keyword !== 'klantreis') klantreis = klantreis.parent;
  // One that nobody wrote has no line to put it under.
  if (klantreis?.type === undefined) return [];
  const last = klantreis.children.findLast((line) => line.keyword === 'ankerpunt');
  const indent = last ? indentation(file, last) : `${indentation(file, klantreis)}  `;
  const declared = `ankerpunt ${String(finding.args.id)}`;
  const edit = insertion((last ?? klantreis).range.end, `${lineEnd(file.text)}${indent}${declared}:`);
  return [action(file, finding, fixTitle('FIX04', { nieuw: declared }), [edit])];
}

/** A rule of the method is for people to judge: they may leave it out at a place, and say why. */
function ignore(file: OpenFile, finding: Finding): CodeAction[] {
  const { code, range } = finding;
  const line = code.startsWith('KR') ? lineAt(file.lines, range.start.line) : undefined;
  if (line?.place !== 'attached') return [];
  const indent = indentation(file, line) + (evidenceTarget(line) === line ? '  ' : '');
  const edit = insertion(line.range.end, `${lineEnd(file.text)}${indent}negeer ${code}: ${REASON_PLACE}`);
  return [action(file, finding, fixTitle('FIX05', {}), [edit])];
}

/** The spaces or tabs before a line, as its author typed them. */
function indentation(file: OpenFile, line: Line): string {
  const row = rowsOf(file.text)[line.range.start.line] ?? '';
  return row.slice(0, row.length - withoutIndent(row).length);
}

function insertion(at: Position, newText: string): TextEdit {
  return { range: { start: at, end: at }, newText };
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Do they have a place in common? A cursor just before or behind a word is at it. */
function touch(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
