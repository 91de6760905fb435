import { commands, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  LSPErrorCodes,
  ResponseError,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { extensionText } from '../../messages/extension.data';
import type { InitializationOptions } from '../../protocol/files';
import { RULE_SCHEME } from '../../protocol/rule-page';
import type { FormattingRequests } from '../typing/formatting-requests';
import type { WaitingMessages } from '../typing/waiting-messages';
import type { LostServer } from './lost-server';

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

export function createClient(
  host: Host,
  lost: LostServer,
  waiting: WaitingMessages,
  requests: FormattingRequests,
): BaseLanguageClient {
  const initializationOptions: InitializationOptions = {
    trusted: workspace.isTrusted,
    clientFiles: !host.hasDisk || !isOnDisk(),
    suggestCommand: 'editor.action.triggerSuggest',
    showCommand: 'klantreis.lijstRegel',
    ruleScheme: RULE_SCHEME,
    bundles: host.bundles,
  };
  const client = host.createClient({
    documentSelector: schemes().map((scheme) => ({ language: 'klantreis', scheme })),
    initializationOptions,
    // The server hears of what somebody wants to see in the text, at its start and when that changes.
    synchronize: { configurationSection: 'klantreis' },
    errorHandler: new Restarts(lost),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    ...waiting.options,
    middleware: { ...waiting.options.middleware, ...requests.middleware },
  });
  // One that ends while it starts again by itself is not started once more, and nobody else says so.
  client.onDidChangeState(({ newState }) => {
    if (newState === State.StartFailed) lost.set(true);
    else if (newState === State.Running) lost.set(false);
  });
  return client;
}

/** Starts the server. Never fails: without one the user hears so, and can go on typing. */
export async function startClient(client: BaseLanguageClient, lost: LostServer): Promise<boolean> {
  lost.set(false);
  try {
    await client.start();
    return true;
  } catch {
    lost.set(true);
    void offerRestart('startNiet');
    return false;
  }
}

/** What the server itself says to the user of a request that it could not answer. */
export function saidByServer(error: unknown): string | undefined {
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed ? error.message : undefined;
}

/** Where klantreizen are written. The left side of a comparison (`git:`) is not, and would only repeat the messages. */
function schemes(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders.map(({ uri }) => uri.scheme)])];
}

function isOnDisk(): boolean {
  return (workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === 'file');
}

/** Times that a server may stop by itself within a while, in ms. */
const MOST_STOPS = 4;
const A_WHILE = 3 * 60 * 1000;

/** Starts a server again that stopped by itself, unless it keeps doing so. */
class Restarts implements ErrorHandler {
  private stops: number[] = [];

  constructor(private readonly lost: LostServer) {}

  error() {
    // A message that could not be read or written: the server ends by itself where it cannot go on.
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.stops = [...this.stops.filter((time) => now - time < A_WHILE), now];
    if (this.stops.length > MOST_STOPS) {
      this.lost.set(true);
      void offerRestart('blijftStoppen');
      return { action: CloseAction.DoNotRestart, message: extensionText('blijftStoppen'), handled: true };
    }
    void window.showWarningMessage(extensionText('gestopt'));
    return { action: CloseAction.Restart, message: extensionText('gestopt'), handled: true };
  }
}

async function offerRestart(text: 'startNiet' | 'blijftStoppen'): Promise<void> {
  const again = extensionText('opnieuw');
  const chosen = await window.showErrorMessage(extensionText(text), again);
  if (chosen === again) await commands.executeCommand('klantreis.herstarten');
}
