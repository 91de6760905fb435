import {
  commands,
  FileType,
  Range,
  SnippetString,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { broughtNames, type ChosenNames, newKlantreisText } from '../../messages/new-klantreis';
import { NEW_KLANTREIZEN, type NewKlantreisName } from '../../messages/new-klantreis.data';
import { startText } from '../../messages/start.data';
import { JOURNEY_NAMES, type NewNamesAnswer, type NewNamesParams } from '../../protocol/new-klantreis';
import { type Pieces, plainForm, snippetForm } from '../../util/places';
import { choose } from '../panel/choose';

/**
 * Asks what the klantreis is about and what it is called, and opens it with the cursor in the first place to type over: as a file of the
 * folder, or as a text without a file where there is no folder or nothing can be written.
 *
 * @param at a folder, or a file in it, of a menu
 */
export async function newKlantreis(client: BaseLanguageClient, at: Uri | undefined): Promise<TextDocument | undefined> {
  const name = await chooseSort();
  if (name === undefined) return undefined;
  const folder = await folderFor(at);
  if (folder === 'none') return undefined;
  const title = await askTitle(NEW_KLANTREIZEN[name].titel, folder);
  if (title === undefined) return undefined;
  const { base, chosen } = await chooseNames(client, name, title, folder);
  const pieces = newKlantreisText(name, chosen);
  const file = folder && (await writeNew(folder, base, plainForm(pieces)));
  const document = file
    ? await workspace.openTextDocument(file)
    : await workspace.openTextDocument({ language: 'klantreis', content: plainForm(pieces) });
  await typeOver(document, pieces);
  if (folder && !file) void tellNotWritten(folder);
  return document;
}

async function chooseSort(): Promise<NewKlantreisName | undefined> {
  const names = Object.keys(NEW_KLANTREIZEN) as NewKlantreisName[];
  const items = names.map((name) => {
    const { naam, uitleg } = NEW_KLANTREIZEN[name];
    return { label: naam, detail: uitleg, take: () => name };
  });
  return choose(items, startText('kiesTitel'), startText('kiesVraag'));
}

async function askTitle(titel: string, folder: Uri | undefined): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: startText('kiesTitel'),
    prompt: folder ? startText('titelVraag', { map: nameOf(folder) }) : startText('titelVraagLos'),
    value: titel,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? startText('titelLeeg', { titel }) : undefined),
  });
  return title?.trim().replace(/\s+/gu, ' ');
}

/** Undefined where no folder is open; `none` where the user chose none of several. */
async function folderFor(at: Uri | undefined): Promise<Uri | undefined | 'none'> {
  if (at) return (await isFolder(at)) ? at : Uri.joinPath(at, '..');
  const { workspaceFolders = [] } = workspace;
  const [only] = workspaceFolders;
  const active = window.activeTextEditor?.document;
  const isBeside = active?.languageId === 'klantreis' && workspace.getWorkspaceFolder(active.uri) !== undefined;
  if (isBeside) return Uri.joinPath(active.uri, '..');
  if (workspaceFolders.length < 2) return only?.uri;
  const picked = await window.showWorkspaceFolderPick({ placeHolder: startText('mapVraag') });
  return picked?.uri ?? 'none';
}

async function isFolder(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** Without a server nobody knows which names are taken; then the ones of the text stand as they are. */
async function chooseNames(
  client: BaseLanguageClient,
  name: NewKlantreisName,
  title: string,
  folder: Uri | undefined,
): Promise<{ readonly base: string; readonly chosen: ChosenNames }> {
  const brought = broughtNames(name);
  const params: NewNamesParams = { folder: folder?.toString(), title, brought };
  try {
    const { base, id, names } = await client.sendRequest<NewNamesAnswer>(JOURNEY_NAMES, params);
    return { base, chosen: { titel: title, id, names } };
  } catch {
    const names = Object.fromEntries(brought.map(({ id }) => [id, { id, isThere: false }]));
    return { base: name, chosen: { titel: title, id: name, names } };
  }
}

/** Numbers of one name that are tried before the folder is given up. */
const MOST_NUMBERS = 100;

/** A file that was not there before; undefined where none can be made. */
async function writeNew(folder: Uri, base: string, text: string): Promise<Uri | undefined> {
  if (workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  const contents = new TextEncoder().encode(text);
  for (let number = 1; number <= MOST_NUMBERS; number++) {
    const file = Uri.joinPath(folder, `${base}${number === 1 ? '' : `-${number}`}.klantreis`);
    if (await isThere(file)) continue;
    const edit = new WorkspaceEdit();
    edit.createFile(file, { overwrite: false, ignoreIfExists: false, contents });
    try {
      return (await workspace.applyEdit(edit)) && (await isThere(file)) ? file : undefined;
    } catch {
      return undefined;
    }
  }
  return undefined;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Shows the text with its places, the first of them selected. The text stays the same, so it is saved as it was. */
async function typeOver(document: TextDocument, pieces: Pieces): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  const whole = new Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(new SnippetString(snippetForm(pieces, { join: true })), whole);
  if (!document.isUntitled) await document.save();
}

async function tellNotWritten(folder: Uri): Promise<void> {
  const save = startText('opslaanAls');
  const said = await window.showWarningMessage(startText('nietGeschreven', { map: nameOf(folder) }), save);
  if (said === save) await commands.executeCommand('workbench.action.files.saveAs');
}

function nameOf(folder: Uri): string {
  return folder.path.split('/').findLast((part) => part !== '') ?? '/';
}
