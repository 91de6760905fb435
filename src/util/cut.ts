/** The beginning of a text that is too long for where it goes, with `…` behind it; never half a sign. */
export function cut(text: string, most: number): string {
  return text.length > most
    ? `${text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
    : text;
}
