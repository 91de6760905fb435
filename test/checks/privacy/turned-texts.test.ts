import { describe, expect, it } from 'vitest';
import { findingsOf, fixesOf, opened } from '../../fuzz/faces';

/** The text after each repair of a code. */
function repaired(text: string, code: string): string[] {
  const file = opened(text);
  const found = findingsOf(file).filter((finding) => finding.code === code);
  return found.flatMap((finding) => fixesOf(file, [finding])[0]!.after);
}

describe('signs that turn the text around', () => {
  it('are seen in comments too, and taken away', () => {
    expect(repaired('persona p: P\n# \u202e verborgen \u2066 opmerking\n', 'KT070')).toEqual([
      'persona p: P\n#  verborgen  opmerking\n',
    ]);
  });

  it('are not the letters of a script that is read from the right', () => {
    expect(repaired('persona p: שלום\u200f تونس\n', 'KT070')).toEqual([]);
  });
});

describe('a name with letters that look like others', () => {
  it('is written as it looks, wherever the file uses it', () => {
    const text = 'persona n\u043e\u043er: Noor\nklantreis r: R\n  voor n\u043e\u043er\n';
    expect(repaired(text, 'KT071')).toEqual([text.replaceAll('\u043e', 'o')]);
  });
});
