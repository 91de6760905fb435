import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonicalUri } from '../workspace/uri-files';

/** What happens to an open file. `location` is its canonical URI. */
export interface OpenDocumentEvents {
  readonly changed: (location: string, text: string) => void;
  readonly saved: (location: string) => void;
  readonly closed: (location: string) => void;
}

/** The documents that the editor has open, by their canonical URI. */
export class OpenDocuments {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly byLocation = new Map<string, TextDocument>();

  listen(connection: Connection, events: OpenDocumentEvents): void {
    this.documents.onDidChangeContent(({ document }) => {
      const location = canonicalUri(document.uri);
      this.byLocation.set(location, document);
      events.changed(location, document.getText());
    });
    this.documents.onDidSave(({ document }) => events.saved(canonicalUri(document.uri)));
    this.documents.onDidClose(({ document }) => {
      const location = canonicalUri(document.uri);
      this.byLocation.delete(location);
      events.closed(location);
    });
    this.documents.listen(connection);
  }

  get(location: string): TextDocument | undefined {
    return this.byLocation.get(location);
  }

  /** Is this still the text of the document? One that was closed and opened again may have the same version. */
  isNow(location: string, document: TextDocument, version: number): boolean {
    return this.byLocation.get(location) === document && document.version === version;
  }

  /** The URI of a file, as the editor spells it where it told. */
  uriOf(location: string): string {
    return this.byLocation.get(location)?.uri ?? location;
  }
}
