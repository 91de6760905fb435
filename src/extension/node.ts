import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client';

/** The extension on the desktop, or on the machine where the files are: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  activateWith(context, {
    hasDisk: true,
    bundles: undefined,
    createClient: (options) =>
      new NodeClient(CLIENT_ID, CLIENT_NAME, { module, transport: TransportKind.ipc }, options),
  });
}

/** Failures are told in Dutch, by us; the library would show them in English. */
class NodeClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override info(message: string, data?: unknown): void {
    super.info(message, data, false);
  }
}
