import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { extensionText } from '../../messages/extension.data';
import { type BlockAnswer, type BlockParams, JOURNEY_BLOCK } from '../../protocol/block';
import { saidByServer } from '../client/client';
import { pictureTheme } from '../panel/page-html';
import { blockHtml, textHtml } from './block-html';

/** What we use of markdown-it, which makes the preview of VS Code. */
interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: Fence } };
}
type Fence = (tokens: readonly Token[], at: number, options: unknown, page: unknown, renderer: unknown) => string;
interface Token {
  readonly info: string;
  readonly content: string;
}

/** `klantreis`, with the id of a picture behind it for another one than fits a page. */
const INFO = /^klantreis(?:\s+([^\s]+))?\s*$/i;

/** How many pictures are kept: somebody who writes a page makes another one with every key. */
const MOST_KEPT = 50;

/**
 * A fenced block `klantreis` in the Markdown preview of VS Code, as its picture. The preview asks for its page at once and the server draws
 * in its own time: until then the last picture at that place stands there, and the preview is asked to look again.
 */
export class MarkdownBlocks implements Disposable {
  /** What stands for a block, by all that it is made of; undefined while it is asked for. */
  private readonly made = new Map<string, string | undefined>();
  /** The last that stood at a place: in a page, in the order of the blocks. */
  private readonly last = new Map<string, string>();
  private readonly subscriptions: Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    this.subscriptions = Disposable.from(
      window.onDidChangeActiveColorTheme(() => this.startOver()),
      // Who is named in a block may stand in a file.
      workspace.onDidSaveTextDocument(({ languageId }) => languageId === 'klantreis' && this.startOver()),
      client.onDidChangeState(({ newState }) => newState === State.Running && this.startOver()),
    );
  }

  /** VS Code calls this with what makes its Markdown preview. */
  readonly extendMarkdownIt = <T extends MarkdownIt>(markdown: T): T => {
    const { rules } = markdown.renderer;
    const others = rules.fence;
    rules.fence = (tokens, at, options, page, renderer) => {
      const [isOurs, picture] = INFO.exec(tokens[at]!.info.trim()) ?? [];
      if (isOurs === undefined) return others?.(tokens, at, options, page, renderer) ?? '';
      const before = tokens.slice(0, at).filter(({ info }) => INFO.test(info.trim())).length;
      return this.html(pageOf(page), before, tokens[at]!.content, picture);
    };
    return markdown;
  };

  dispose(): void {
    this.subscriptions.dispose();
  }

  private html(page: Uri | undefined, nth: number, text: string, picture: string | undefined): string {
    const place = `${page?.toString() ?? ''}#${nth}`;
    const folder = page && Uri.joinPath(page, '..').toString();
    const params: BlockParams = { folder, text, picture, theme: pictureTheme() };
    const key = JSON.stringify(params);
    if (!this.made.has(key)) void this.make(key, params);
    const html = this.made.get(key);
    if (html !== undefined) this.last.set(place, html);
    return html ?? this.last.get(place) ?? textHtml(text, extensionText('blokLaden'));
  }

  private async make(key: string, params: BlockParams): Promise<void> {
    this.made.set(key, undefined);
    const html = await this.ask(params);
    // Another start, or too much since: then it is asked for again where somebody looks at it.
    if (!this.made.has(key)) return;
    this.made.set(key, html);
    for (const old of this.made.keys()) {
      if (this.made.size <= MOST_KEPT) break;
      this.made.delete(old);
    }
    await lookAgain();
  }

  private async ask(params: BlockParams): Promise<string> {
    try {
      return blockHtml(await this.client.sendRequest<BlockAnswer>(JOURNEY_BLOCK, params));
    } catch (error) {
      const said = saidByServer(error);
      return textHtml(
        params.text,
        said === undefined ? extensionText('blokStil') : extensionText('blokNietGetekend', { zin: said }),
      );
    }
  }

  private startOver(): void {
    if (this.made.size === 0) return;
    this.made.clear();
    void lookAgain();
  }
}

/** The page that is made. A preview of an older VS Code does not tell. */
function pageOf(page: unknown): Uri | undefined {
  if (typeof page !== 'object' || page === null || !('currentDocument' in page)) return undefined;
  return page.currentDocument instanceof Uri ? page.currentDocument : undefined;
}

/** The command of VS Code's own previews; without those nobody looks. */
async function lookAgain(): Promise<void> {
  await commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
}
