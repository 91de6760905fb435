import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/messages/messages';
import { decodeText, MAX_BYTES } from '../../src/workspace/read-text';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it.each(['', 'persona noor: Noor', '\uFEFFklantreis a: A\r\n', 'e\u0301 🙂 مرحبا'])(
    'is kept to the byte: %j',
    (text) => {
      expect(decodeText(bytes(text))).toEqual({ text });
    },
  );

  it.each([
    ['NUL', Uint8Array.of(0x61, 0, 0x62)],
    ['a byte that no UTF-8 has', Uint8Array.of(0x61, 0xff)],
    ['half a character', bytes('é').slice(0, 1)],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80)],
  ])('is not there with %s in it', (_, content) => {
    expect(decodeText(content)).toMatchObject({ problem: { code: 'KT037' } });
  });

  it('may be as large as the limit and no larger', () => {
    expect(decodeText(new Uint8Array(MAX_BYTES).fill(0x61))).toHaveProperty('text');
    const result = decodeText(new Uint8Array(MAX_BYTES + 1).fill(0x61));
    if (!('problem' in result)) throw new Error('A file that is too large was read.');
    expect(messageText(result.problem.code, result.problem.args)).toBe(
      'Dit bestand is te groot om te lezen (2,1 MB, het mag 2 MB zijn). Splits het in meer bestanden.',
    );
  });
});
