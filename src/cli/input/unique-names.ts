/** Names that Windows keeps for devices, whatever stands after the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Bytes of UTF-8 that fit any file system with room for an extension. */
const MAX_BYTES = 180;

/**
 * File names for ids, the same id where that can be: no two are alike on a disk that knows no capitals (Windows, macOS), and
 * none is a word that Windows keeps for itself.
 */
export function uniqueNames(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const short = shorten(id);
    const base = RESERVED.test(short) ? `klantreis-${short}` : short;
    let name = base;
    for (let number = 2; taken.has(key(name)); number++) name = `${base}-${number}`;
    taken.add(key(name));
    return name;
  });
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function shorten(id: string): string {
  let short = '';
  let bytes = 0;
  for (const char of id) {
    bytes += Buffer.byteLength(char);
    if (bytes > MAX_BYTES) break;
    short += char;
  }
  return short;
}
