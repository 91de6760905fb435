/** Characters that are gathered before they are written. */
const PIECE = 64 * 1024;
const INDENT = '  ';

/**
 * Writes plain data as JSON, as `JSON.stringify(value, undefined, 2)` and a line end would, but in pieces: what a file of some
 * megabytes has to say can be longer than any one text may be.
 */
export function writeJson(value: unknown, write: (piece: string) => void): void {
  let waiting = '';
  const add = (text: string) => {
    waiting += text;
    if (waiting.length < PIECE) return;
    write(waiting);
    waiting = '';
  };
  addValue(value, '\n', add);
  write(`${waiting}\n`);
}

/** `line` is the line end with the indentation of the line that the value starts on. */
function addValue(value: unknown, line: string, add: (text: string) => void): void {
  if (typeof value !== 'object' || value === null) {
    add(JSON.stringify(value));
    return;
  }
  const list = Array.isArray(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  if (parts.length === 0) {
    add(list ? '[]' : '{}');
    return;
  }
  let before = list ? '[' : '{';
  for (const [key, part] of parts) {
    add(before + line + INDENT + (list ? '' : `${JSON.stringify(key)}: `));
    addValue(part, line + INDENT, add);
    before = ',';
  }
  add(line + (list ? ']' : '}'));
}

/**
 * JSON that may be printed in the log of a pipeline. The logs of GitHub and Azure DevOps obey `##[…]` and `##vso[…]` wherever it
 * stands in a line, also inside a text of JSON; written with an escape it says the same and is no command.
 */
export function logJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(/#(?=#)/g, '\\u0023')}\n`;
}
