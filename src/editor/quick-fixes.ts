import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import { fixTitle } from '../messages/messages';
import { REASON_PLACE } from '../messages/fixes.data';
import { type Finding, type FixEdit, insertionToFill } from '../model/finding';
import { evidenceTarget, type Line } from '../parser/line';
import { append } from '../util/append';
import { withoutIndent } from '../util/spaces';
import type { Position } from '../util/source';
import { diagnosticOf } from './diagnostics';
import { plainEdit, workspaceEdit } from './fix-edit';
import type { OpenFile } from './open-file';
import { isComment, lineAt, rowsOf } from './rows';

/** A quick fix before it is known what the editor can do. */
interface Offer {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  readonly isPreferred?: boolean;
}

/**
 * What can be done about the findings at a range: the repairs that they bring along, the declaration of an id that does not
 * exist, and a `negeer` with a reason for a rule of the method. Findings that ask for the same have it once, for all of them.
 *
 * @param snippets whether the editor can put the cursor where one goes on typing
 */
export function quickFixesAt(
  file: OpenFile,
  findings: readonly Finding[],
  range: Range,
  snippets = false,
): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  for (const finding of findings) {
    if (!touch(finding.range, range)) continue;
    for (const { title, edits, ...rest } of [
      ...repairs(finding),
      ...declare(file, finding),
      ...ignore(file, finding),
    ]) {
      const key = JSON.stringify([title, edits]);
      const diagnostics = [...(actions.get(key)?.diagnostics ?? []), diagnosticOf(finding)];
      const edit = workspaceEdit(file, edits, snippets);
      actions.set(key, { title, kind: CodeActionKind.QuickFix, edit, ...rest, ...actions.get(key), diagnostics });
    }
  }
  return [...actions.values()];
}

/** Everything at once of which there is only one way to repair it; undefined where there is nothing. */
export function fixAllOf(file: OpenFile, findings: readonly Finding[]): CodeAction | undefined {
  const edits: TextEdit[] = [];
  for (const { fixes } of findings) {
    const [only, ...others] = fixes ?? [];
    if (!only || others.length > 0 || only.byHand) continue;
    // Two repairs of one place cannot both be made; the second may follow once the first is there.
    if (only.edits.some(({ range }) => edits.some((edit) => touch(edit.range, range)))) continue;
    append(edits, only.edits.map(plainEdit));
  }
  if (edits.length === 0) return undefined;
  return { title: fixTitle('FIX06', {}), kind: CodeActionKind.SourceFixAll, edit: { changes: { [file.uri]: edits } } };
}

function repairs({ fixes = [] }: Finding): Offer[] {
  return fixes.map(({ title, args, edits }) => ({
    title: fixTitle(title, args),
    edits,
    isPreferred: fixes.length === 1,
  }));
}

/** An id that nothing has may be of something that is still to be written. */
function declare(file: OpenFile, finding: Finding): Offer[] {
  const { code, args } = finding;
  if (code === 'KT035') return declareAnkerpunt(file, finding);
  if (code !== 'KT017' || typeof args.nieuw !== 'string') return [];
  const edit = declaration(file, args.nieuw, args.nieuw.split(' ')[0]!);
  return [{ title: fixTitle('FIX04', { nieuw: args.nieuw }), edits: [edit] }];
}

/** A new element: below the last one of its kind, else at the top of the file, below the comment that it may begin with. */
function declaration(file: OpenFile, declared: string, keyword: string): FixEdit {
  const eol = lineEnd(file.text);
  const last = file.lines.findLast((line) => line.keyword === keyword && line.place === 'attached');
  if (last) return insertionToFill(last.bodyEnd, `${eol}${eol}${declared}: `);
  const rows = rowsOf(file.text);
  const firstOther = rows.findIndex((row) => !isComment(row));
  const headed = firstOther > 0 && withoutIndent(rows[firstOther]!) === '';
  return insertionToFill({ line: headed ? firstOther + 1 : 0, character: 0 }, `${declared}: `, '', eol + eol);
}

/** An ankerpunt is of its klantreis: below the last one there, else directly below the klantreis itself. */
function declareAnkerpunt(file: OpenFile, finding: Finding): Offer[] {
  let klantreis = lineAt(file.lines, finding.range.start.line);
  while (klantreis && klantreis.keyword !== 'klantreis') klantreis = klantreis.parent;
  // One that nobody wrote has no line to put it under.
  if (klantreis?.type === undefined) return [];
  const last = klantreis.children.findLast((line) => line.keyword === 'ankerpunt');
  const indent = last ? indentation(file, last) : `${indentation(file, klantreis)}  `;
  const declared = `ankerpunt ${String(finding.args.id)}`;
  const edit = insertionToFill((last ?? klantreis).range.end, `${lineEnd(file.text)}${indent}${declared}: `);
  return [{ title: fixTitle('FIX04', { nieuw: declared }), edits: [edit] }];
}

/** A rule of the method is for people to judge: they may leave it out at a place, and say why. */
function ignore(file: OpenFile, finding: Finding): Offer[] {
  const { code, range } = finding;
  const line = code.startsWith('KR') ? lineAt(file.lines, range.start.line) : undefined;
  if (line?.place !== 'attached') return [];
  const indent = indentation(file, line) + (evidenceTarget(line) === line ? '  ' : '');
  const row = `${lineEnd(file.text)}${indent}negeer ${code}: `;
  return [{ title: fixTitle('FIX05', {}), edits: [insertionToFill(line.range.end, row, REASON_PLACE)] }];
}

/** The spaces or tabs before a line, as its author typed them. */
function indentation(file: OpenFile, line: Line): string {
  const row = rowsOf(file.text)[line.range.start.line] ?? '';
  return row.slice(0, row.length - withoutIndent(row).length);
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
