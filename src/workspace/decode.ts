/** Bytes that are no text in any way that we know come out as undefined. */
export type Decoded = string | undefined;

/** Reads UTF-8 and nothing else. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  // Text has no NUL; files of programs, and text in UTF-16, are full of them.
  return bytes.includes(0) ? undefined : decodeStrictly('utf-8', bytes);
}

/**
 * Reads a text in whatever way people's programs write it: UTF-8; UTF-16, which Excel calls Unicode text; and Windows-1252, in which Excel
 * saves a table. A text in UTF-8 is nearly never one in another way too, so it comes first; bytes that Windows-1252 has no sign for, and
 * signs that steer a machine, are of no text.
 */
export function decodeAny(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return textOf(decodeStrictly('utf-16le', bytes));
  if (first === 0xfe && second === 0xff) return textOf(decodeStrictly('utf-16le', swapped(bytes)));
  if (!bytes.includes(0)) return decodeStrictly('utf-8', bytes) ?? textOf(decodeWindows(bytes));
  // Without a mark only where nearly every sign is one of our alphabet, so that half of the bytes are NUL.
  if (isHalfNul(bytes, 1)) return textOf(decodeStrictly('utf-16le', bytes));
  if (isHalfNul(bytes, 0)) return textOf(decodeStrictly('utf-16le', swapped(bytes)));
  return undefined;
}

/** The part of the bytes at one side of each pair that must be NUL, and with a few signs of other alphabets still is. */
const CERTAIN = 0.9;

function isHalfNul(bytes: Uint8Array, side: 0 | 1): boolean {
  if (bytes.length % 2 !== 0) return false;
  let nul = 0;
  for (let at = side; at < bytes.length; at += 2) if (bytes[at] === 0) nul++;
  return nul / (bytes.length / 2) >= CERTAIN;
}

function decodeStrictly(encoding: 'utf-8' | 'utf-16le', bytes: Uint8Array): Decoded {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const other = new Uint8Array(bytes.length);
  // An odd byte at the end stays alone, and is then no text.
  for (let at = 0; at < bytes.length; at++) other[at] = bytes[at ^ 1] ?? bytes[at]!;
  return other;
}

/** What stands at 0x80 to 0x9F; a space where Windows has nothing. The others are as in Unicode. Some decoders of Node have these wrong. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function decodeWindows(bytes: Uint8Array): Decoded {
  let text = '';
  for (const byte of bytes) {
    const sign = byte >= 0x80 && byte <= 0x9f ? WINDOWS[byte - 0x80]! : String.fromCharCode(byte);
    if (sign === ' ' && byte !== 0x20) return undefined;
    text += sign;
  }
  return text;
}

/** A text, unless signs stand in it that no text has. */
function textOf(text: Decoded): Decoded {
  // eslint-disable-next-line no-control-regex
  return text === undefined || /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(text) ? undefined : text;
}
