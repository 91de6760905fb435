/**
 * A short fingerprint of a text: its length and 32 bits (FNV-1a over UTF-16 units). It tells a new version of a thing from the
 * last one, where one in some billions may be taken for the same; it keeps no secrets.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** Tells fingerprints apart that are the same: the second gets a 2 behind it, and so on. */
export function numbered(): (print: string) => string {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return (print) => {
    let number = (times.get(print) ?? 0) + 1;
    // What another one got may look like it.
    while (taken.has(withNumber(print, number))) number++;
    times.set(print, number);
    const unique = withNumber(print, number);
    taken.add(unique);
    return unique;
  };
}

function withNumber(print: string, number: number): string {
  return number > 1 ? `${print}-${number}` : print;
}
