import { fix } from '../../checks/repair/fix-parts';
import { diagnosticOf } from '../diagnostics';
import { laidOut } from './fix-layout';
import { fixesOf } from './fixes';
import { textEdits, workspaceEdit } from '../lsp-edits';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';
import { REASON_PLACE } from '../../messages/fixes.data';
import { fixTitle, fixTitleAtRow } from '../../messages/messages';
import type { Finding, Fix } from '../../model/finding';
import { evidenceTarget } from '../../model/meaning/evidence';
import { indentOfLine, rowBelow } from '../../text/edit/line-edits';
import { append } from '../../util/lists';
import { comparePlaces, type Edit } from '../../util/source';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';

/** What the fixes depend on beside the text. */
export interface FixSettings {
  /** The day of today, as an ISO date. */
  readonly today: string;
  /** Can the editor put the cursor where one goes on typing? */
  readonly snippets?: boolean;
}

/** Findings of which the fixes are in one list: more of them nobody reads, and a whole file may be selected. */
const MOST_FINDINGS = 100;

/** Fixes in one list after which the text is read again, to put their rows where they belong. */
const MOST_LAID_OUT = 20;

/** A quick fix before it is known what the editor can do. */
interface Offer {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly isPreferred?: boolean;
}

/**
 * What can be done about the findings at a range, and a `negeer` with a reason for a rule of the method. Findings that ask for the
 * same have it once, for all of them. A finding about many places has the fixes of each place there, and elsewhere at its own place
 * those of the first.
 */
export function quickFixesAt(
  file: OpenFile,
  findings: readonly Finding[],
  range: Range,
  { today, snippets = false }: FixSettings,
): CodeAction[] {
  const actions = new Map<string, CodeAction>();
  const offer = (finding: Finding, offers: readonly Offer[]) => {
    for (const { title, edits, ...rest } of offers) {
      const key = JSON.stringify([title, edits]);
      const diagnostics = [...(actions.get(key)?.diagnostics ?? []), diagnosticOf(finding)];
      const known = actions.get(key);
      const placed = known || actions.size >= MOST_LAID_OUT ? edits : laidOut(file, edits, waitingRows(file, finding));
      const edit = workspaceEdit(file, placed, snippets);
      actions.set(key, { title, kind: CodeActionKind.QuickFix, edit, ...rest, ...known, diagnostics });
    }
  };
  const asked = (finding: Finding) => ({ file, finding, findings, today });
  let many = 0;
  for (const finding of findings) {
    if (many >= MOST_FINDINGS) break;
    const { each = [] } = finding;
    const here = each.filter((one) => touch(one.range, range));
    for (const one of here) {
      if (many >= MOST_FINDINGS) break;
      many++;
      offer(finding, [...repairs(fixesOf(asked(one))), ...ignore(file, one)]);
    }
    if (here.length > 0 || !touch(finding.range, range)) continue;
    many++;
    const [first] = each;
    const fixes = first ? repairs(fixesOf(asked(first)), first) : repairs(fixesOf(asked(finding)));
    // Only what somebody surely meant is done without a choice.
    const isPreferred = finding.fixes?.length === 1 && fixes.length === 1;
    offer(finding, [...fixes.map((one) => ({ ...one, isPreferred })), ...ignore(file, finding)]);
  }
  return [...actions.values()];
}

/** Everything at once of which there is only one way to repair it; undefined where there is nothing. */
export function fixAllOf(file: OpenFile, findings: readonly Finding[]): CodeAction | undefined {
  const edits: Edit[] = [];
  for (const { fixes } of findings) {
    const [only, ...others] = fixes ?? [];
    if (!only || others.length > 0 || only.byHand) continue;
    // Two repairs of one place cannot both be made; the second may follow once the first is there.
    if (only.edits.some(({ range }) => edits.some((edit) => touch(edit.range, range)))) continue;
    append(edits, only.edits);
  }
  if (edits.length === 0) return undefined;
  const changes = { [file.uri]: textEdits(file, laidOut(file, edits)) };
  return { title: fixTitle('FIX06', {}), kind: CodeActionKind.SourceFixAll, edit: { changes } };
}

/** The rows of the line that a finding is about, and of those below it that have no place because it has none. */
function waitingRows({ lines }: OpenFile, { range }: Finding): number[] {
  const line = lineAt(lines, range.start.line);
  if (line === undefined) return [];
  const rows = [line.range.start.line];
  for (let at = lines.indexOf(line) + 1; lines[at]?.place === 'aside'; at++) rows.push(lines[at]!.range.start.line);
  return rows;
}

/** @param at the place that they are about, where that is not the place of the message */
function repairs(fixes: readonly Fix[], at?: Finding): Offer[] {
  return fixes.map(({ title, args, edits }) => ({
    title: at ? fixTitleAtRow(title, args, at.range.start.line + 1) : fixTitle(title, args),
    edits,
  }));
}

/** A rule of the method is for people to judge: they may leave it out at a place, and say why. */
function ignore(file: OpenFile, { code, range }: Finding): Offer[] {
  const line = code.startsWith('KR') ? lineAt(file.lines, range.start.line) : undefined;
  if (line?.place !== 'attached') return [];
  // Below a detail that carries no evidence it is about the element.
  const indent = evidenceTarget(line) === line ? undefined : indentOfLine(file, line);
  const row = { text: `negeer ${code}: `, typed: REASON_PLACE };
  return repairs([fix('FIX05', {}, rowBelow(file, line, row, indent))]);
}

/** Do they have a place in common? A cursor just before or behind a word is at it. */
function touch(a: Range, b: Range): boolean {
  return comparePlaces(b.start, a.end) <= 0 && comparePlaces(a.start, b.end) <= 0;
}
