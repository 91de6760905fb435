import { type Disposable, type TextDocumentContentProvider, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rulePageText } from '../../messages/rule-page.data';
import { JOURNEY_RULE_PAGE, RULE_SCHEME, type RulePage, type RulePageParams } from '../../protocol/rule-page';

/**
 * What there is to know about a message, as a text that opens by the link on its code. A text, since VS Code opens such a link as an editor
 * and runs no command from it.
 */
export function provideRulePages(client: BaseLanguageClient): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri: Uri) => {
      const params: RulePageParams = { code: uri.path.replace(/^\/|\.md$/g, '') };
      try {
        const page = await client.sendRequest<RulePage | null>(JOURNEY_RULE_PAGE, params);
        return page ? textOf(page) : rulePageText('onbekend');
      } catch {
        return rulePageText('mislukt');
      }
    },
  };
  return workspace.registerTextDocumentContentProvider(RULE_SCHEME, provider);
}

/** As Markdown, which reads well as it stands. */
function textOf({ title, parts }: RulePage): string {
  const sections = parts.map((part, index) => {
    // What is said itself stands first, as a quotation.
    const sentences = index === 0 ? part.sentences.map((one) => `> ${one}`) : part.sentences;
    return `## ${part.title}\n\n${sentences.join('\n\n')}`;
  });
  return `${[`# ${title}`, ...sections].join('\n\n')}\n`;
}
