import { Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cheatSheetText } from '../../messages/cheat-sheet.data';
import { JOURNEY_CHEAT_SHEET, type SheetLine, type SheetPart } from '../../protocol/cheat-sheet';
import { escapeXml } from '../../util/xml';

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

/** A page without scripts, in the colours of VS Code. */
function pageOf(parts: readonly SheetPart[], { cspSource }: Webview): string {
  const sections = parts.map(({ title, lines }) => `<h2>${escapeXml(title)}</h2><dl>${lines.map(rowOf).join('')}</dl>`);
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="UTF-8">
<title>${cheatSheetText('titel')}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${cspSource} 'unsafe-inline'">
<style>${STYLE}</style>
</head>
<body>
<h1>${cheatSheetText('titel')}</h1>
<p>${cheatSheetText('uitleg')}</p>
${sections.join('\n')}
</body>
</html>`;
}

function rowOf({ keyword, example, help }: SheetLine): string {
  const rest = example.slice(keyword.length);
  return `<dt><code><b>${escapeXml(keyword)}</b>${escapeXml(rest)}</code></dt><dd>${withCode(help)}</dd>`;
}

function withCode(help: string): string {
  return escapeXml(help).replace(/`([^`]*)`/g, '<code>$1</code>');
}

const STYLE = `
body { max-width: 60em; margin: 0; padding: 0.5em 1.5em 3em; line-height: 1.45; }
h1 { font-size: 1.5em; margin: 0.5em 0 0; }
h2 { font-size: 1.1em; margin: 1.6em 0 0.2em; }
dl { display: grid; grid-template-columns: minmax(12em, 46%) 1fr; margin: 0; }
dt, dd { margin: 0; padding: 0.35em 1em 0.35em 0; border-top: 1px solid var(--vscode-panel-border, rgba(128, 128, 128, 0.35)); overflow-wrap: anywhere; }
code { font-family: var(--vscode-editor-font-family); background: none; color: var(--vscode-editor-foreground); padding: 0; white-space: pre-wrap; }
code b { color: var(--vscode-textLink-foreground); }
@media (max-width: 26em) { dl { display: block; } dd { border-top: 0; } }
`;
