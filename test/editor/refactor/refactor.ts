import type { CodeAction } from 'vscode-languageserver-types';
import { refactoringsAt } from '../../../src/editor/refactor/refactorings';
import { applyEdit, type MarkedFile, openFiles } from '../cursor';

export const REIS = 'reis.klantreis';

/** The refactorings of the line with the cursor, in the first file. */
export function offeredIn(files: Record<string, MarkedFile>): CodeAction[] {
  const [file] = Object.values(files);
  const start = file!.cursors[0]!;
  return refactoringsAt(file!, { start, end: start }, { snippets: false, creates: true });
}

export function titlesAt(marked: string): string[] {
  return offeredIn(openFiles({ [REIS]: marked })).map(({ title }) => title);
}

/** The text after the refactoring whose title has this in it; undefined where there is none. */
export function refactored(marked: string, title: string): string | undefined {
  return refactoredFiles({ [REIS]: marked }, title)?.[REIS];
}

export function refactoredFiles(marked: Record<string, string>, title: string): Record<string, string> | undefined {
  const files = openFiles(marked);
  const found = offeredIn(files).filter((action) => action.title.includes(title));
  if (found.length > 1) throw new Error(`More than one has ${title}: ${found.map((one) => one.title).join(', ')}`);
  return found[0] && applyEdit(Object.values(files), found[0].edit!);
}
