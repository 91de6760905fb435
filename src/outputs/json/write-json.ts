import { stringifyChunked } from '@discoveryjs/json-ext';

/** Characters that are gathered before they are written. */
const PIECE = 64 * 1024;

/**
 * Plain data as JSON, as `JSON.stringify(value, undefined, 2)` and a line end would write it, but in pieces: what a file of some
 * megabytes has to say can be longer than any one text may be.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  yield* stringifyChunked(value, { space: 2, highWaterMark: PIECE });
  yield '\n';
}

/**
 * JSON that may be printed in the log of a pipeline. The logs of GitHub and Azure DevOps obey `##[…]` and `##vso[…]` wherever it
 * stands in a line, also inside a text of JSON; written with an escape it says the same and is no command.
 */
export function logJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/#(?=#)/g, '\\u0023')}\n`;
}
