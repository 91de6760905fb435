import type { ProviderResult } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** How long after the answer VS Code may still be working out what to change, in ms. */
const A_MOMENT = 300;

/**
 * Knows whether VS Code is laying out a text itself, after pasting or by a command. A change of ours in between would be one too many: VS
 * Code 1.91 looks whether the text is still the same before it works out the smallest edits, not after, and puts them in other places.
 */
export class FormattingRequests {
  private pending = 0;

  get areUnderWay(): boolean {
    return this.pending > 0;
  }

  readonly middleware: Middleware = {
    provideDocumentFormattingEdits: (document, options, token, next) =>
      this.during(() => next(document, options, token)),
    provideDocumentRangeFormattingEdits: (document, range, options, token, next) =>
      this.during(() => next(document, range, options, token)),
  };

  private async during<T>(ask: () => ProviderResult<T>): Promise<T | null | undefined> {
    this.pending++;
    try {
      return await ask();
    } finally {
      setTimeout(() => this.pending--, A_MOMENT);
    }
  }
}
