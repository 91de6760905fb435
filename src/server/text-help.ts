import type { CancellationToken, Connection, InlayHintParams, ResponseError } from 'vscode-languageserver';
import { hintsOf } from '../editor/in-text/hints';
import { lensesOf } from '../editor/in-text/lenses';
import { tokensOf } from '../editor/in-text/tokens';
import type { OpenFile } from '../editor/open-file';
import { NO_TEXT_HELP, type TextHelp, textHelpIn } from '../protocol/text-help';

/** What the editor can be asked, and what it does by a click. */
export interface HelpAbilities {
  /** It asks again for what stands in the text, and above its lines, when it hears that those are other ones. */
  readonly refreshes: { readonly hints: boolean; readonly lenses: boolean };
  /** Its command that goes to a row. */
  readonly show: string | undefined;
}

/** Makes a request about an open file of a function. */
type About = <P extends { readonly textDocument: { readonly uri: string } }, T>(
  answer: (file: OpenFile, params: P) => T,
) => (params: P, token: CancellationToken) => Promise<T | null | ResponseError<void>>;

/** Answers what an editor shows in and above the text, as far as somebody wants that, and the colours of names. */
export function answerTextHelp(connection: Connection, about: About, { refreshes, show }: HelpAbilities): void {
  let wanted: TextHelp = NO_TEXT_HELP;
  connection.onDidChangeConfiguration(({ settings }) => {
    wanted = textHelpIn(settings);
    if (refreshes.hints) void connection.languages.inlayHint.refresh().catch(() => undefined);
    if (refreshes.lenses) void connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  });
  const hints = about((file, { range }: InlayHintParams) => hintsOf(file, range, wanted.inDeRegel === 'alles'));
  const lenses = about((file) => lensesOf(file, show));
  // Nobody waits for a reading of what nobody wants.
  connection.languages.inlayHint.on((params, token) => (wanted.inDeRegel === 'uit' ? [] : hints(params, token)));
  connection.onCodeLens((params, token) => (wanted.bovenDeRegel ? lenses(params, token) : []));
  connection.languages.semanticTokens.on(about((file) => tokensOf(file)));
  connection.languages.semanticTokens.onRange(about((file, { range }) => tokensOf(file, range)));
}
