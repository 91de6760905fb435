import {
  commands,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { extensionText } from '../messages/extension.data';
import { JOURNEY_CHANGED, type JourneyChanged } from '../protocol/picture';
import { append } from '../util/lists';
import { createClient, type Host, startClient } from './client/client';
import { answerFiles } from './client/client-files';
import { LostServer } from './client/lost-server';
import { compareCommands } from './compare/compare-commands';
import { watchContexts } from './compare/compare-contexts';
import { Comparisons } from './compare/comparisons';
import { FormattingRequests } from './typing/formatting-requests';
import { lateDefaults } from './typing/late-defaults';
import { putLateLinesRight } from './typing/late-indents';
import { moveCommands } from './typing/move-lines';
import { MarkdownBlocks } from './markdown/markdown-blocks';
import { Previews } from './preview/previews';
import { savePicture } from './preview/save-picture';
import { showRow, SideBar } from './side-bar/side-bar';
import { startCommands } from './start/start-commands';
import { provideSavedTexts } from './compare/saved-texts';
import { StandingItem } from './standing';
import { WaitingMessages } from './typing/waiting-messages';

/** Starts everything that the extension does; what it registers ends with the context. Returns what VS Code asks of it for Markdown. */
export function activateWith(context: ExtensionContext, host: Host): MarkdownBlocks {
  const waiting = new WaitingMessages();
  const requests = new FormattingRequests();
  const lost = new LostServer();
  const client = createClient(host, lost, waiting, requests);
  context.subscriptions.push(lost, client, waiting, waiting.follow(client));
  append(context.subscriptions, answerFiles(client));
  const previews = new Previews(context, client, lost);
  const comparisons = new Comparisons(context, client, lost);
  const standing = new StandingItem(client, lost, () => previews.active ?? comparisons.active);
  const blocks = new MarkdownBlocks(client);
  const active = () => previews.active ?? comparisons.active ?? activeJourney();
  context.subscriptions.push(
    previews,
    comparisons,
    client.onNotification(JOURNEY_CHANGED, ({ uri }: JourneyChanged) => {
      previews.changed(Uri.parse(uri));
      comparisons.changed(Uri.parse(uri));
      standing.changed(uri);
    }),
    compareCommands({ client, comparisons, active, journeyOf: (uri) => previews.journeyOf(uri) }),
    moveCommands(client, waiting),
    startCommands(client, context.extensionUri),
    provideSavedTexts(),
    putLateLinesRight(client, requests),
    giveSpaces(),
    watchContexts(),
    standing,
    blocks,
    new SideBar(client, lost),
    command('klantreis.voorbeeld', async (uri) => previews.open(uri)),
    command('klantreis.nogEenVoorbeeld', async (uri) => previews.openExtra(uri)),
    command('klantreis.opslaan', async (uri) =>
      savePicture(client, uri, previews.journeyOf(uri), previews.pictureOf(uri)),
    ),
    command('klantreis.kiezen', async (uri) => previews.choose(uri)),
    commands.registerCommand('klantreis.herstarten', async () => {
      // A server that hangs does not stop in time; it is given up then.
      if (client.isRunning()) await client.stop().catch(() => undefined);
      if (await startClient(client, lost)) void window.showInformationMessage(extensionText('gestart'));
    }),
  );

  // Not awaited: what needs the server waits for it, and a server that does not start keeps no command away.
  void startClient(client, lost);
  return blocks;

  /** A command about one klantreis: the one that the menu or the row of a list is of, else that of the active preview or editor. */
  function command(name: string, run: (uri: Uri) => Promise<void>) {
    return commands.registerCommand(name, async (argument: unknown) => {
      // A button above a page of ours gives the page, which is no file.
      const isFile = argument instanceof Uri && argument.scheme !== 'webview-panel';
      const uri = isFile ? argument : ((await showRow(argument)) ?? active());
      if (uri) await run(uri);
      else void window.showInformationMessage(extensionText('eerstOpenen'));
    });
  }
}

function activeJourney(): Uri | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const editor = editors.find((one) => one?.document.languageId === 'klantreis');
  return editor?.document.uri ?? workspace.textDocuments.find(({ languageId }) => languageId === 'klantreis')?.uri;
}

/** Gives the editors of klantreizen the indentation of the language, once each: what somebody chooses in one later stays. */
function giveSpaces(): Disposable {
  const looked = new WeakSet<TextDocument>();
  const give = (editors: readonly TextEditor[]) => {
    for (const editor of editors) {
      const { document } = editor;
      if (document.languageId !== 'klantreis' || looked.has(document)) continue;
      looked.add(document);
      const spaces = lateDefaults(editor.options, workspace.getConfiguration('editor', document).inspect('tabSize'));
      if (spaces) editor.options = { ...spaces };
    }
  };
  give(window.visibleTextEditors);
  return window.onDidChangeVisibleTextEditors(give);
}
