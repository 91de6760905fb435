import { Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';

const SCHEME = 'klantreis-bewaard';

/** Shows files as they are on the disk, read-only: VS Code itself shows what is typed into them and not saved. */
export function provideSavedTexts(): Disposable {
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: ({ query }) => readSaved(Uri.parse(query)),
  });
}

/** The document with a file as it is on the disk. */
export function savedUri(uri: Uri): Uri {
  return uri.with({ scheme: SCHEME, authority: '', query: uri.toString(), fragment: '' });
}

/** The file that such a document shows; undefined for any other document. */
export function fileOfSaved({ scheme, query }: Uri): Uri | undefined {
  return scheme === SCHEME ? Uri.parse(query) : undefined;
}

/** @throws where the file cannot be read */
export async function readSaved(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
