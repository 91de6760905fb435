import { Range, type TextDocument, type TextEditor, type Uri, ViewColumn, window, workspace } from 'vscode';

/**
 * Puts the cursor on a line, counted from 0, in the editor that shows the text already, or in a new one. Returns whether there is such
 * a text.
 */
export async function showLine(uri: Uri, line: number): Promise<boolean> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch {
    return false;
  }
  const { range, firstNonWhitespaceCharacterIndex: start } = document.lineAt(Math.min(line, document.lineCount - 1));
  const place = range.start.with({ character: start });
  const viewColumn = editorOf(uri)?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(document, { viewColumn, selection: new Range(place, place) });
  return true;
}

/** The editor in which somebody sees a text. */
export function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}
