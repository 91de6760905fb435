import { Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageText } from '../../messages/rule-page.data';
import { JOURNEY_RULE_PAGE, type RulePage, type RulePageParams } from '../../protocol/rule-page';
import { escapeXml } from '../../util/xml';
import { plainPage, withCode } from '../panel/plain-page';

const PAGE_TYPE = 'klantreis.melding';

/** The page about one message, beside the text. There is one at most, about the message that was asked for last. */
export class RulePages {
  private panel: WebviewPanel | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly extension: Uri,
  ) {}

  /** @param code may come from a link in anything that VS Code shows */
  async show(code: unknown): Promise<void> {
    if (typeof code !== 'string') return;
    let page: RulePage | null;
    try {
      const params: RulePageParams = { code };
      page = await this.client.sendRequest<RulePage | null>(JOURNEY_RULE_PAGE, params);
    } catch {
      void window.showWarningMessage(rulePageText('mislukt'));
      return;
    }
    if (!page) return;
    const panel = (this.panel ??= this.open());
    panel.title = page.title;
    panel.webview.html = plainPage(page.title, page.parts.map(partOf).join('\n'), panel.webview);
    panel.reveal(undefined, true);
  }

  close(): void {
    this.panel?.dispose();
  }

  private open(): WebviewPanel {
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const panel = window.createWebviewPanel(PAGE_TYPE, '', place, { enableFindWidget: true, localResourceRoots: [] });
    panel.iconPath = Uri.joinPath(this.extension, 'language', 'icon', 'bestand.svg');
    panel.onDidDispose(() => (this.panel = undefined));
    return panel;
  }
}

function partOf({ title, sentences }: RulePage['parts'][number], index: number): string {
  // What is said itself stands first, as a quotation.
  const tag = index === 0 ? 'blockquote' : 'p';
  return `<h2>${escapeXml(title)}</h2>${sentences.map((one) => `<${tag}>${withCode(one)}</${tag}>`).join('')}`;
}
