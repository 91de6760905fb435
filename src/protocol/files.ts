/** How a server without a disk of its own reads files: it asks the editor, which knows every kind of folder. */

/** Request with a `FilesParams`, answered with a `FileEntry[]`. */
export const FILES_LIST = 'files/list';
/** Request with a `FilesParams`, answered with a `FileKind`, or null where nothing is. */
export const FILES_KIND = 'files/kind';
/** Request with a `ReadParams`, answered with a `FileContent`. */
export const FILES_READ = 'files/read';

export interface FilesParams {
  readonly uri: string;
}

export interface ReadParams extends FilesParams {
  /** In bytes; of a larger file only the size is answered. */
  readonly limit: number;
}

export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileEntry {
  readonly name: string;
  readonly kind: FileKind;
}

/** Why something could not be read. */
export interface FileFailure {
  readonly failed: 'missing' | 'forbidden' | 'unreadable';
}

/** Base64, since messages are text. */
export type FileContent = { readonly base64: string } | { readonly size: number } | FileFailure;

/** What the client tells the server when it starts. */
export interface InitializationOptions {
  /** The client answers the requests of this file. */
  readonly clientFiles?: boolean;
  /** The user trusts the folders: a program of this machine (git) may be asked about them. */
  readonly trusted?: boolean;
  /** The command of the editor that shows what may follow; a suggestion that begins a line runs it. */
  readonly suggestCommand?: string;
  /** The command of the editor that goes to a row, given as `{ at: { uri, line } }`; a click above a line runs it. */
  readonly showCommand?: string;
  /** The scheme under which the editor opens what there is to know about a message: `scheme:/KR102.md`. */
  readonly ruleScheme?: string;
  /** The folder of the bundles, as a URL: a worker does not know where it was loaded from, and loads what draws when it must draw. */
  readonly bundles?: string;
}
