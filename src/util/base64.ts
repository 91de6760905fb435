/** Browsers, workers and Node all have these two; what compiles without an environment does not know it. */
declare function atob(base64: string): string;
declare function btoa(bytes: string): string;

const CHUNK = 0x8000;

/** Bytes as text, in base64. Chunk by chunk, since a call takes a limited number of arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // eslint-disable-next-line klantreis/bounded-spread -- a chunk is bounded
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** @throws where the text is no base64 */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
