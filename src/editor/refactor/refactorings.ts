import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { refactorTitle } from '../../messages/refactor.data';
import { findConflicts } from '../../util/conflict-markers';
import { textRows } from '../../text/edit/line-edits';
import { createdFile, textEdits, workspaceEdit } from '../lsp-edits';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';
import { extract } from './extract';
import { moveToFase, splitFase } from './fasen';
import { mergeBronnen } from './merge-bronnen';
import { mergeStappen } from './merge-stappen';
import { giveNames } from './names';
import { makeGewenst, toKnelpunt } from './one-line';
import type { MakeRefactorings, Refactoring } from './refactoring';
import { Trial } from './trial';

/** In the order in which an editor shows them. */
const MAKERS: readonly MakeRefactorings[] = [
  makeGewenst,
  toKnelpunt,
  mergeStappen,
  splitFase,
  moveToFase,
  mergeBronnen,
  extract,
  giveNames,
];

/** What an editor can do with a refactoring. */
export interface RefactorAbilities {
  /** It can put the cursor in what an edit inserts. */
  readonly snippets: boolean;
  /** It can make a file. */
  readonly creates: boolean;
}

/**
 * The refactorings of the line that a range begins on. Each was tried: its text is read without new mistakes, and tells what it told but for
 * what the title says. That takes a reading for each, so they are made only for who asks.
 */
export function refactoringsAt(
  file: OpenFile,
  { start }: Range,
  { snippets, creates }: RefactorAbilities,
): CodeAction[] {
  const line = lineAt(file.lines, start.line);
  if (line?.place !== 'attached' || line.misread || line.form === undefined) return [];
  if (findConflicts(textRows(file)).length > 0) return [];
  const trial = new Trial(file);
  return MAKERS.flatMap((make) => make(file, line, trial))
    .filter(({ created }) => creates || !created)
    .map((one) => ({ title: refactorTitle(one.title, one.args), kind: one.kind, edit: editOf(file, one, snippets) }));
}

function editOf(file: OpenFile, { changes, created }: Refactoring, snippets: boolean): WorkspaceEdit {
  const own = changes.get(file.path) ?? [];
  if (created) return createdFile(created, { uri: file.uri, edits: textEdits(file, own) });
  if (changes.size === 1) return workspaceEdit(file, own, snippets);
  const all = file.scope.files.flatMap((one) => {
    const edits = changes.get(one.path);
    const text = one.path === file.path ? file.text : file.textOf(one);
    return edits && text !== undefined ? [[file.uriOf(one), textEdits({ text }, edits)] as const] : [];
  });
  return { changes: Object.fromEntries(all) };
}
