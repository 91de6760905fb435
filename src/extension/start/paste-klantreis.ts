import { env, Position, Range, Selection, type TextEditor, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { startText } from '../../messages/start.data';
import { JOURNEY_PASTE, type PasteAnswer, type PasteParams } from '../../protocol/paste';
import { choose } from '../panel/choose';

/** More than anybody wrote as a list, in UTF-16 code units. */
const MOST = 300_000;

/**
 * Makes a klantreis of what is on the clipboard: in the text in sight where that is a klantreis with nothing in it, else in a new text
 * without a file. Returns its editor.
 */
export async function pasteKlantreis(client: BaseLanguageClient): Promise<TextEditor | undefined> {
  const copied = await env.clipboard.readText();
  if (copied.trim() === '' || copied.length > MOST) return tell(copied.length > MOST ? 'plakTeVeel' : 'plakLeeg');
  const params: PasteParams = { text: copied };
  let answer: PasteAnswer | null;
  try {
    answer = await client.sendRequest<PasteAnswer | null>(JOURNEY_PASTE, params);
  } catch {
    return tell('plakMislukt');
  }
  if (!answer) return tell('plakLeeg');
  const editor = await put(answer.text);
  select(editor, answer);
  void report(editor, answer);
  return editor;
}

function tell(key: 'plakTeVeel' | 'plakLeeg' | 'plakMislukt'): undefined {
  void window.showInformationMessage(startText(key));
}

async function put(text: string): Promise<TextEditor> {
  const editor = window.activeTextEditor;
  const isEmpty = editor?.document.languageId === 'klantreis' && editor.document.getText().trim() === '';
  if (!isEmpty) {
    const document = await workspace.openTextDocument({ language: 'klantreis', content: text });
    return window.showTextDocument(document, { preview: false });
  }
  const edit = new WorkspaceEdit();
  edit.replace(editor.document.uri, new Range(0, 0, editor.document.lineCount, 0), text);
  await workspace.applyEdit(edit);
  return editor;
}

/** The title, to type over. */
function select(editor: TextEditor, { title }: PasteAnswer): void {
  const { document } = editor;
  const at = document.getText().replace(/\r/g, '').indexOf(`: ${title}\n`);
  if (at < 0) return;
  const start = document.positionAt(at + 2);
  editor.selection = new Selection(start, start.translate(0, title.length));
}

async function report(editor: TextEditor, { fasen, stappen, left }: PasteAnswer): Promise<void> {
  const made = startText('geplakt', {
    fasen: startText(fasen === 1 ? 'fase' : 'fasen', { aantal: fasen }),
    stappen: startText(stappen === 1 ? 'stap' : 'stappen', { aantal: stappen }),
  });
  if (left.length === 0) {
    void window.showInformationMessage(made);
    return;
  }
  const show = startText('laatZien');
  const text = `${made} ${startText(left.length === 1 ? 'nietBegrepenEen' : 'nietBegrepen', { aantal: left.length })}`;
  if ((await window.showWarningMessage(text, show)) !== show) return;
  const items = left.map((one) => ({ label: one.text, take: () => one.row }));
  const row = await choose(items, startText('nietBegrepenTitel'));
  if (row === undefined) return;
  const place = new Position(Math.min(row, editor.document.lineCount - 1), 0);
  const shown = await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn });
  shown.selection = new Selection(place, place);
  shown.revealRange(new Range(place, place));
}
