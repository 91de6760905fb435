import { Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cheatSheetText } from '../../messages/cheat-sheet.data';
import { JOURNEY_CHEAT_SHEET, type SheetLine, type SheetPart } from '../../protocol/cheat-sheet';
import { escapeXml } from '../../util/xml';
import { plainPage, withCode } from '../panel/plain-page';

const SHEET_TYPE = 'klantreis.spiekbriefje';

/** The page with all lines, beside the text. There is one at most; the command that opens it closes it too. */
export class CheatSheet {
  private panel: WebviewPanel | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extension: Uri,
  ) {}

  async toggle(): Promise<void> {
    if (this.panel) {
      this.panel.dispose();
      return;
    }
    let parts: readonly SheetPart[];
    try {
      parts = await this.client.sendRequest<readonly SheetPart[]>(JOURNEY_CHEAT_SHEET);
    } catch {
      void window.showWarningMessage(cheatSheetText('mislukt'));
      return;
    }
    const panel = window.createWebviewPanel(SHEET_TYPE, cheatSheetText('titel'), ViewColumn.Beside, {
      enableFindWidget: true,
      localResourceRoots: [],
    });
    panel.iconPath = Uri.joinPath(this.extension, 'language', 'icon', 'bestand.svg');
    panel.onDidDispose(() => (this.panel = undefined));
    panel.webview.html = pageOf(parts, panel.webview);
    this.panel = panel;
  }

  close(): void {
    this.panel?.dispose();
  }
}

function pageOf(parts: readonly SheetPart[], webview: Webview): string {
  const sections = parts.map(({ title, lines }) => `<h2>${escapeXml(title)}</h2><dl>${lines.map(rowOf).join('')}</dl>`);
  const body = `<p>${cheatSheetText('uitleg')}</p>\n${sections.join('\n')}`;
  return plainPage(cheatSheetText('titel'), body, webview);
}

function rowOf({ keyword, example, help }: SheetLine): string {
  const rest = example.slice(keyword.length);
  return `<dt><code><b>${escapeXml(keyword)}</b>${escapeXml(rest)}</code></dt><dd>${withCode(help)}</dd>`;
}
