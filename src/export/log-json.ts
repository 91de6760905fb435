/**
 * JSON that may be printed in the log of a pipeline. The logs of GitHub and Azure DevOps obey `##[…]` and `##vso[…]` wherever it
 * stands in a line, also inside a text of JSON; written with an escape it says the same and is no command.
 */
export function logJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/#(?=#)/g, '\\u0023')}\n`;
}
