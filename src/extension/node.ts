import { type ExtensionContext, ExtensionMode } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client/client';
import type { MarkdownBlocks } from './markdown/markdown-blocks';

/** Where a debugger finds the server: .vscode/launch.json looks here. */
const INSPECT_PORT = 6009;

/** The extension on the desktop, or on the machine where the files are: the server is a process of its own. */
export function activate(context: ExtensionContext): MarkdownBlocks {
  const module = context.asAbsolutePath('dist/server.js');
  // Only in the window that F5 opens. The library would do it too for a user who looks at another extension.
  const isDeveloped = context.extensionMode === ExtensionMode.Development;
  const options = { execArgv: isDeveloped ? [`--inspect=${INSPECT_PORT}`] : [] };
  return activateWith(context, {
    hasDisk: true,
    bundles: undefined,
    createClient: (client) =>
      new NodeClient(CLIENT_ID, CLIENT_NAME, { module, transport: TransportKind.ipc, options }, client),
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
