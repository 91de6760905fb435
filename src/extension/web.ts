import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activateWith } from './activate';
import { CLIENT_ID, CLIENT_NAME } from './client/client';
import type { MarkdownBlocks } from './markdown/markdown-blocks';

/** The extension in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: ExtensionContext): MarkdownBlocks {
  const bundles = Uri.joinPath(context.extensionUri, 'dist').toString(true);
  let worker: Worker | undefined;
  const startWorker = async () => {
    // One that hangs would stay.
    worker?.terminate();
    worker = new Worker(`${bundles}/server-web.js`);
    return connectTo(worker);
  };
  return activateWith(context, {
    hasDisk: false,
    bundles,
    createClient: (options) => new WebClient(CLIENT_ID, CLIENT_NAME, startWorker, options),
  });
}

/** The client would ask whether this is a `Worker`, and VS Code's own workers say no. */
function connectTo(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
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
