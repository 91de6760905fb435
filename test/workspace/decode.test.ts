import { describe, expect, it } from 'vitest';
import { decodeAny, decodeUtf8 } from '../../src/workspace/decode';

const TEXT = 'naam;plaats\r\nRenée;’s-Gravenhage € 12\r\n';

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** The text as Excel on Windows writes it. */
const windows = Uint8Array.from([...TEXT].map((sign) => ({ '’': 0x92, '€': 0x80 })[sign] ?? sign.charCodeAt(0)));

describe('bytes of any program', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['Windows-1252', windows],
    ['UTF-16 without a mark', utf16(TEXT, 'le')],
    ['UTF-16 the other way, without a mark', utf16(TEXT, 'be')],
  ])('are the same text in %s', (_, bytes) => {
    expect(decodeAny(bytes)).toBe(TEXT);
  });

  it.each([
    ['UTF-8', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', utf16(`\uFEFF${TEXT}`, 'le')],
    ['UTF-16 the other way', utf16(`\uFEFF${TEXT}`, 'be')],
  ])('keep the mark of %s', (_, bytes) => {
    expect(decodeAny(bytes)).toBe(`\uFEFF${TEXT}`);
  });

  it('have every sign of Windows-1252 in its place', () => {
    const decoder = new TextDecoder('windows-1252');
    const none = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    for (let byte = 0xa0; byte <= 0xff; byte++) expect(decodeAny(Uint8Array.of(byte))).toBe(String.fromCharCode(byte));
    for (let byte = 0x80; byte <= 0x9f; byte++) {
      const sign = none.includes(byte) ? undefined : (SIGNS.get(byte) ?? decoder.decode(Uint8Array.of(byte)));
      expect(decodeAny(Uint8Array.of(byte)), byte.toString(16)).toBe(sign);
    }
  });

  it.each([
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['one NUL in a text', Buffer.from('naam;bsn\nNoor;1\0')],
    ['half a sign of UTF-16', utf16(`\uFEFF${TEXT}`, 'le').subarray(0, 5)],
    ['half a sign of UTF-16, the other way', utf16(`\uFEFF${TEXT}`, 'be').subarray(0, 5)],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['only NULs', new Uint8Array(100)],
  ])('are no text where they are %s', (_, bytes) => {
    expect(decodeAny(bytes)).toBeUndefined();
  });

  it('are none of a klantreis unless they are UTF-8', () => {
    expect(decodeUtf8(Buffer.from(TEXT))).toBe(TEXT);
    for (const bytes of [windows, utf16(TEXT, 'le'), utf16(`\uFEFF${TEXT}`, 'be')]) {
      expect(decodeUtf8(bytes)).toBeUndefined();
    }
  });
});

/** Written down here, because some versions of Node read 0x80 to 0x9F as Latin 1. */
const SIGNS = new Map(
  Object.entries({
    '€': 0x80,
    '„': 0x84,
    '…': 0x85,
    Š: 0x8a,
    Ž: 0x8e,
    '‘': 0x91,
    '’': 0x92,
    '–': 0x96,
    '™': 0x99,
    Ÿ: 0x9f,
  }).map(([sign, byte]) => [byte, sign] as const),
);
