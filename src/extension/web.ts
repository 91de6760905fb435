import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './host';

/** The extension in a browser: the server is a worker, and reads files through the editor. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js').toString(true);
  await activateWith(context, {
    hasDisk: false,
    createClient: (options) => new WebClient(CLIENT_ID, CLIENT_NAME, async () => new Worker(script), options),
  });
}

/** Failures are told in Dutch, by us; the library would show them in English. */
class WebClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  override info(message: string, data?: unknown): void {
    super.info(message, data, false);
  }
}
