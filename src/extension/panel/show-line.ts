import { Range, type TextDocument, type TextEditor, type Uri, ViewColumn, window, workspace } from 'vscode';

/**
 * Puts the cursor on a line, counted from 0, in the editor that shows the text already, or in a new one. Returns whether there is such
 * a text.
 * @param preserveFocus leaves the keyboard where it is
 */
export async function showLine(uri: Uri, line: number, preserveFocus = false): Promise<boolean> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch {
    return false;
  }
  const { range, firstNonWhitespaceCharacterIndex: start } = document.lineAt(Math.min(line, document.lineCount - 1));
  const place = range.start.with({ character: start });
  const viewColumn = editorOf(uri)?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(document, { viewColumn, preserveFocus, selection: new Range(place, place) });
  return true;
}

/** Puts the keyboard into a text, with the cursor where it was. Returns whether there is such a text. */
export async function giveKeyboard(uri: Uri): Promise<boolean> {
  try {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: editorOf(uri)?.viewColumn ?? ViewColumn.One });
    return true;
  } catch {
    return false;
  }
}

/** The editor in which somebody sees a text. */
export function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}
