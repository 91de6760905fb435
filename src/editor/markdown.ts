/**
 * What Markdown makes something of: signs of its own, HTML, entities, icons, and the colon and at-sign that make a link of an
 * address. A backslash before them makes them plain signs.
 */
const SIGNS = /[\\`*_{}[\]()<>#!|~&$:@]|(?<=www)\./giu;

/** Text of an author inside a line of Markdown: it shows as it is, and never becomes a link, a picture or HTML. */
export function plain(text: string): string {
  return text.replace(SIGNS, '\\$&');
}
