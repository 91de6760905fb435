import { type Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { lateDefaults } from './late-defaults';

/** Gives the editors of klantreizen the indentation of the language, once each: what somebody chooses in one later stays. */
export function giveSpaces(): Disposable {
  const looked = new WeakSet<TextDocument>();
  const give = (editors: readonly TextEditor[]) => {
    for (const editor of editors) {
      const { document } = editor;
      if (document.languageId !== 'klantreis' || looked.has(document)) continue;
      looked.add(document);
      const spaces = lateDefaults(editor.options, workspace.getConfiguration('editor', document).inspect('tabSize'));
      if (spaces) editor.options = { ...spaces };
    }
  };
  give(window.visibleTextEditors);
  return window.onDidChangeVisibleTextEditors(give);
}
