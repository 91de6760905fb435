import { commands, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { extensionText, SAVED_FOR } from '../../messages/extension.data';
import { fromBase64 } from '../../util/base64';
import {
  JOURNEY_OUTPUT,
  JOURNEY_OUTPUTS,
  type OutputAnswer,
  type OutputChoice,
  type OutputParams,
  type OutputsAnswer,
  type OutputsParams,
} from '../../protocol/output';
import { saidByServer } from '../client/client';
import { choose } from '../panel/choose';
import type { PictureRoom } from '../../protocol/picture';

/**
 * Asks for a place and a kind of file, and writes the picture there, on the disk or wherever the editor keeps its files. Always in the
 * light theme, and the one that somebody looks at: a picture is saved to be printed or put into a report, whatever the colours of the editor are.
 */
export async function savePicture(
  client: BaseLanguageClient,
  uri: Uri,
  journey: string | undefined,
  picture: PictureRoom | undefined,
): Promise<void> {
  const asked: OutputsParams = { uri: uri.toString(), journey };
  const known = await ask<OutputsAnswer>(client, JOURNEY_OUTPUTS, asked);
  if (!known) return;
  const { title, outputs } = known;
  const output = await chooseKind(outputs);
  if (!output) return;
  const audience = await chooseAudience();
  if (!audience) return;
  const { name, extensions } = output;
  const target = await window.showSaveDialog({
    defaultUri: defaultPlace(uri, `${fileName(title || stemOf(uri))}.${extensions[0]}`),
    filters: { [name]: [...extensions] },
    saveLabel: extensionText('opslaanKnop'),
    title: extensionText('opslaanTitel'),
  });
  if (!target) return;
  const params: OutputParams = {
    ...asked,
    ...picture,
    theme: 'light',
    audience,
    output: (namedBy(target, outputs) ?? output).id,
  };
  // Where somebody looks who waits, and out of the way of who does not: dots take a few seconds.
  const busy = { location: ProgressLocation.Window, title: extensionText('maken') };
  const made = await window.withProgress(busy, () => ask<OutputAnswer>(client, JOURNEY_OUTPUT, params));
  if (made) await write(target, made);
}

/**
 * Puts the picture on the clipboard as the text of an SVG file, or gives that back for the page, which alone can make pixels of it. Where
 * there is none, the user hears why.
 */
export async function copyPicture(
  client: BaseLanguageClient,
  uri: Uri,
  journey: string | undefined,
  picture: PictureRoom | undefined,
  as: 'svg' | 'png',
): Promise<string | undefined> {
  const params: OutputParams = { uri: uri.toString(), journey, ...picture, theme: 'light', output: 'svg' };
  const made = await ask<OutputAnswer>(client, JOURNEY_OUTPUT, params);
  const svg = made && new TextDecoder().decode(fromBase64(made.base64));
  if (as === 'png' || svg === undefined) return svg;
  await env.clipboard.writeText(svg);
  void window.showInformationMessage(extensionText('gekopieerd'));
  return undefined;
}

/** What the server answers. Where that is nothing, the user hears why. */
async function ask<T>(client: BaseLanguageClient, request: string, params: object): Promise<T | undefined> {
  try {
    const answer = await client.sendRequest<T | null>(request, params);
    if (answer !== null) return answer;
    void window.showInformationMessage(extensionText('eerstOpenen'));
  } catch (error) {
    void window.showErrorMessage(saidByServer(error) ?? extensionText('tekeningMislukt'));
  }
  return undefined;
}

/** Who types another ending behind the name means that kind. */
function namedBy({ path }: Uri, outputs: readonly OutputChoice[]): OutputChoice | undefined {
  const name = path.toLowerCase();
  return outputs.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`)));
}

/** Asked before the place is: the dialog of VS Code in a browser has no choice of kinds. */
async function chooseKind(outputs: readonly OutputChoice[]): Promise<OutputChoice | undefined> {
  if (outputs.length < 2) return outputs[0];
  const items = outputs.map((output) => ({ label: output.name, detail: output.goodFor, take: () => output }));
  return choose(items, extensionText('opslaanTitel'), extensionText('opslaanSoort'));
}

/** What leaves the team has less in it, so that is asked for each file. */
async function chooseAudience(): Promise<OutputParams['audience']> {
  const items = SAVED_FOR.map(({ audience, naam, uitleg }) => ({ label: naam, detail: uitleg, take: () => audience }));
  return choose(items, extensionText('opslaanTitel'), extensionText('opslaanVoor'));
}

async function write(target: Uri, { base64, note }: OutputAnswer): Promise<void> {
  try {
    await workspace.fs.writeFile(target, fromBase64(base64));
  } catch {
    void window.showErrorMessage(extensionText('opslaanMislukt'));
    return;
  }
  const open = extensionText('openen');
  const naam = workspace.asRelativePath(target);
  const said = extensionText('opgeslagen', { naam });
  const chosen = await (note === undefined
    ? window.showInformationMessage(said, open)
    : window.showWarningMessage(`${said} ${note}`, open));
  if (chosen === open) await commands.executeCommand('vscode.open', target);
}

/** Beside the text; for a text without a file, in the first folder. */
function defaultPlace(uri: Uri, name: string): Uri | undefined {
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, name);
}

/** The name of a file without a klantreis: its cards are called after it. */
function stemOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** A title may hold signs that no disk takes. */
function fileName(title: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return safe || extensionText('bestandsnaam');
}
