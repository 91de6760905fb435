import {
  FilePermission,
  languages,
  Range,
  RelativePattern,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { type ExtensionText, extensionText } from '../../messages/extension.data';
import { editRefused } from '../../messages/picture-edit.data';
import {
  type EditableAnswer,
  type EditableParams,
  type EditAnswer,
  type EditParams,
  JOURNEY_EDIT,
  JOURNEY_EDITABLE,
  type PictureEdit,
} from '../../protocol/edit';
import type { Edited } from '../../protocol/page';
import { saidByServer } from '../client/client';
import { editorOf } from '../panel/show-line';

interface Refused {
  readonly refused: string;
}

/**
 * Makes an edit of the picture in the text, as one change that one undo takes back. A text that nobody has open is opened. What cannot be
 * written, and what was made from another version of the text, is refused with a reason.
 * @param goesOn does it follow at once from the edit that made this version? Then one undo takes both back, where the text is in sight.
 */
export async function editText(
  client: BaseLanguageClient,
  uri: Uri,
  version: number,
  edit: PictureEdit,
  goesOn: boolean,
): Promise<Edited | Refused> {
  const document = await open(uri);
  if (!document) return refuse('bestandWeg', uri);
  if (isKeptAsItIs(document) || (await isReadOnly(uri))) return refuse('alleenLezen', uri);
  const params: EditParams = { uri: uri.toString(), version, edit };
  const answer = await ask<EditAnswer>(client, JOURNEY_EDIT, params);
  if ('refused' in answer) return answer;
  // Somebody typed while the server answered.
  if (document.version !== version) return { refused: editRefused('intussen') };
  const { edits, said, line, next } = answer;
  if (edits.length > 0) {
    const undo: Undo = { undoStopBefore: !goesOn, undoStopAfter: next === undefined };
    if (!(await change(uri, edits, undo))) return refuse('wijzigenMislukt', uri);
    if (line !== undefined && (edit.what === 'move' || edit.what === 'place')) putCursor(document, line);
  }
  return { said, version: document.version, line, next };
}

type Changes = Extract<EditAnswer, { readonly said: string }>['edits'];
type ChangedRange = Changes[number]['range'];

/** May an undo stop before a change, and after it? What is typed in the text itself always has an undo of its own. */
interface Undo {
  readonly undoStopBefore: boolean;
  readonly undoStopAfter: boolean;
}

/** Only an editor can leave a change open for the next one; a change without one is closed. */
async function change(uri: Uri, changes: Changes, undo: Undo): Promise<boolean> {
  const editor = undo.undoStopBefore && undo.undoStopAfter ? undefined : editorOf(uri);
  if (editor)
    return editor.edit((builder) => {
      for (const { range, newText } of changes) builder.replace(rangeOf(range), newText);
    }, undo);
  const edit = new WorkspaceEdit();
  for (const { range, newText } of changes) edit.replace(uri, rangeOf(range), newText);
  return workspace.applyEdit(edit);
}

function rangeOf({ start, end }: ChangedRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** On what was moved, where the text is in sight: its card has the mark of the cursor then. */
function putCursor(document: TextDocument, line: number): void {
  const editor = editorOf(document.uri);
  if (!editor || line >= document.lineCount) return;
  const { range, firstNonWhitespaceCharacterIndex: character } = document.lineAt(line);
  const place = range.start.with({ character });
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** What can be edited of a line. */
export async function editable(
  client: BaseLanguageClient,
  uri: Uri,
  version: number,
  line: number,
): Promise<EditableAnswer> {
  if (!(await open(uri))) return refuse('bestandWeg', uri);
  const params: EditableParams = { uri: uri.toString(), version, line };
  return ask<EditableAnswer>(client, JOURNEY_EDITABLE, params);
}

/** What the server answers, or why it does not. */
async function ask<T extends object>(
  client: BaseLanguageClient,
  request: string,
  params: object,
): Promise<T | Refused> {
  if (!client.isRunning()) return { refused: extensionText('geenHulp') };
  try {
    return (await client.sendRequest<T | null>(request, params)) ?? { refused: editRefused('intussen') };
  } catch (error) {
    const raced = error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified;
    return { refused: raced ? editRefused('intussen') : (saidByServer(error) ?? extensionText('geenHulp')) };
  }
}

/** The server answers about what is open. */
async function open(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    // A text without a file yet.
    return false;
  }
}

/** Does somebody say in the settings that the file is only to be read? VS Code would change its text all the same, and then not save it. */
function isKeptAsItIs(document: TextDocument): boolean {
  const files = workspace.getConfiguration('files', document);
  const folder = workspace.getWorkspaceFolder(document.uri);
  const names = (setting: string) =>
    Object.entries(files.get<Readonly<Record<string, boolean>>>(setting) ?? {}).some(
      ([glob, isOn]) =>
        isOn &&
        [glob, folder && new RelativePattern(folder, glob)].some(
          (pattern) => pattern && languages.match({ pattern }, document) > 0,
        ),
    );
  return names('readonlyInclude') && !names('readonlyExclude');
}

function refuse(text: ExtensionText, uri: Uri): Refused {
  return { refused: extensionText(text, { naam: workspace.asRelativePath(uri) }) };
}
