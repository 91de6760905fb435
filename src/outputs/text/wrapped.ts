/** Columns of a line; a longer one is hard to read. */
const WIDTH = 100;

/** Words in lines that fit, each but the first as deep as the start is long. */
export function wrapped(start: string, words: readonly string[]): string {
  const indent = ' '.repeat(widthOf(start));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + widthOf(longer) > WIDTH) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return start + [...lines, line].join(`\n${indent}`);
}

/** Without the signs for a terminal, which take no room. */
function widthOf(text: string): number {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001B\[\d+m/g, '').length;
}
