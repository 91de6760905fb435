/**
 * A text as it is looked for: its letters and digits alone, small and without accents, so that it is the same however it is spaced,
 * dashed or written. The end of a row stays, for nothing is one thing over two rows.
 */
export interface Folded {
  readonly text: string;
  /** Where each sign of it stands in the text as it was, in UTF-16 code units; one more than there are signs, for the end. */
  readonly at: readonly number[];
}

const ROW_END = '\n';

export function folded(text: string): Folded {
  const at: number[] = [];
  let signs = '';
  for (let index = 0; index < text.length;) {
    const code = text.codePointAt(index)!;
    const length = code > 0xffff ? 2 : 1;
    const sign = code < 128 ? SIMPLE[code]! : foldedSign(text.slice(index, index + length));
    for (let count = 0; count < sign.length; count++) at.push(index);
    signs += sign;
    index += length;
  }
  at.push(text.length);
  return { text: signs, at };
}

/** What each sign of ASCII becomes. */
const SIMPLE: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (sign === '\n' || sign === '\r') return ROW_END;
  return /[a-z\d]/i.test(sign) ? sign.toLowerCase() : '';
});

/** A ligature becomes two letters, and a mark on a letter nothing. */
function foldedSign(sign: string): string {
  const parts = sign.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? [];
  return parts.map((part) => part.toLowerCase().charAt(0)).join('');
}
