import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between VS Code on the desktop and VS Code in a browser. */
export interface Host {
  /** Makes a client that starts its server by itself. */
  readonly createClient: (options: LanguageClientOptions) => BaseLanguageClient;
  /** Can the server read files of the disk by itself? */
  readonly hasDisk: boolean;
  /** Where a server that cannot look beside itself finds the bundles that it loads later, as a URL. */
  readonly bundles: string | undefined;
}

export const CLIENT_ID = 'klantreis';
export const CLIENT_NAME = 'Klantreis';
