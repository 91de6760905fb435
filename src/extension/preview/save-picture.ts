import { commands, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { extensionText } from '../../messages/extension.data';
import { JOURNEY_SVG, type SvgAnswer, type SvgParams } from '../../protocol/picture';
import { withFonts } from '../../typography/text-width';
import { saidByServer } from '../client/client';

/**
 * Asks for a place and writes the picture there, on the disk or wherever the editor keeps its files. Always in the light theme:
 * a picture is saved to be printed or put into a report, whatever the colours of the editor are.
 */
export async function savePicture(client: BaseLanguageClient, uri: Uri, journey: string | undefined): Promise<void> {
  const params: SvgParams = { uri: uri.toString(), journey, theme: 'light' };
  let answer: SvgAnswer | null;
  try {
    answer = await client.sendRequest<SvgAnswer | null>(JOURNEY_SVG, params);
  } catch (error) {
    void window.showErrorMessage(saidByServer(error) ?? extensionText('tekeningMislukt'));
    return;
  }
  if (answer === null) {
    void window.showInformationMessage(extensionText('eerstOpenen'));
    return;
  }
  const target = await window.showSaveDialog({
    defaultUri: defaultPlace(uri, fileName(answer.title)),
    filters: { [extensionText('opslaanSoort')]: ['svg'] },
    saveLabel: extensionText('opslaanKnop'),
    title: extensionText('opslaanTitel'),
  });
  if (target) await write(target, withFonts(answer.svg, answer.fonts));
}

async function write(target: Uri, svg: string): Promise<void> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(svg));
  } catch {
    void window.showErrorMessage(extensionText('opslaanMislukt'));
    return;
  }
  const open = extensionText('openen');
  const naam = workspace.asRelativePath(target);
  const chosen = await window.showInformationMessage(extensionText('opgeslagen', { naam }), open);
  if (chosen === open) await commands.executeCommand('vscode.open', target);
}

/** Beside the text; for a text without a file, in the first folder. */
function defaultPlace(uri: Uri, name: string): Uri | undefined {
  if (uri.scheme !== 'untitled') return Uri.joinPath(uri, '..', name);
  const [folder] = workspace.workspaceFolders ?? [];
  return folder && Uri.joinPath(folder.uri, name);
}

/** A title may hold signs that no disk takes. */
function fileName(title: string): string {
  const safe = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${safe || extensionText('bestandsnaam')}.svg`;
}
