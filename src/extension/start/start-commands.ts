import { commands, ConfigurationTarget, Disposable, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { startText } from '../../messages/start.data';
import { ALL_TEXT_HELP, NO_TEXT_HELP } from '../../protocol/text-help';
import { CheatSheet } from './cheat-sheet';
import { newKlantreis } from './new-klantreis';
import { pasteKlantreis } from './paste-klantreis';
import { provideRulePages } from './rule-page';

/** As VS Code knows the walkthrough of package.json: the publisher and the name of the extension before it. */
const WALKTHROUGH = 'klantreis.klantreis#eerste';

/** The commands with which somebody begins. */
export function startCommands(client: BaseLanguageClient, extension: Uri): Disposable {
  const sheet = new CheatSheet(client, extension);
  return Disposable.from(
    commands.registerCommand('klantreis.nieuw', async (at: unknown) => {
      const document = await newKlantreis(client, at instanceof Uri ? at : undefined);
      // The picture comes beside it at once: it is what the text is for. The cursor stays in the text.
      if (document) await commands.executeCommand('klantreis.voorbeeld', document.uri);
    }),
    new Disposable(() => sheet.close()),
    provideRulePages(client),
    commands.registerCommand('klantreis.spiekbriefje', () => sheet.toggle()),
    commands.registerCommand('klantreis.rondleiding', () =>
      commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
    commands.registerCommand('klantreis.plakken', async () => {
      const editor = await pasteKlantreis(client);
      if (editor) await commands.executeCommand('klantreis.voorbeeld', editor.document.uri);
    }),
    commands.registerCommand('klantreis.tekstAlsKlantreis', becomeKlantreis),
    commands.registerCommand('klantreis.hulpInTekst', helpInText),
  );
}

/** Shows all that can be shown in and above a text, or nothing of it where something shows. */
async function helpInText(): Promise<void> {
  const settings = workspace.getConfiguration('klantreis.hulp');
  const shows = settings.get('inDeRegel') !== NO_TEXT_HELP.inDeRegel || settings.get('bovenDeRegel') === true;
  const { inDeRegel, bovenDeRegel } = shows ? NO_TEXT_HELP : ALL_TEXT_HELP;
  await settings.update('inDeRegel', inDeRegel, ConfigurationTarget.Global);
  await settings.update('bovenDeRegel', bovenDeRegel, ConfigurationTarget.Global);
}

/** Reads the text in sight as a klantreis from now on, whatever it is called and whether it has a file or not. */
async function becomeKlantreis(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) {
    void window.showInformationMessage(startText('geenTekst'));
    return;
  }
  if (document.languageId === 'klantreis') {
    void window.showInformationMessage(startText('isAl'));
    return;
  }
  const read = await languages.setTextDocumentLanguage(document, 'klantreis');
  if (read.isUntitled) await commands.executeCommand('klantreis.voorbeeld');
  else void window.showInformationMessage(startText('heetAnders'));
}
