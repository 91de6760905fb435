/**
 * A text in Markdown without its links into this repository: where it is published (a marketplace, npm, the page of a release) they lead
 * nowhere. Apart, since the packages and the notes of a release must read the same.
 * @param {string} markdown
 */
export function withoutOwnLinks(markdown) {
  return markdown.replace(/(?<!!)\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
}
