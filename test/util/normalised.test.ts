import { describe, expect, it } from 'vitest';
import { normalised } from '../../src/util/normalised';

const PASTED = [
  ['06 1234 5678', '06 1234 5678'],
  ['06\u00A01234\u202F5678', '06 1234 5678'],
  ['06  1234 \u00A0 5678', '06 1234 5678'],
  ['06\u2010\u201112\u2013\u2014\u2212\uFF0D34', '06--12----34'],
  ['06\u200B\u200D12\u00AD34\uFEFF\u2060', '061234'],
  ['\u202B06\u200F12\u202C', '0612'],
  ['０６１２＠ｘ．ｎｌ', '0612@x.nl'],
  ['\u{1D7CE}\u{1D7D4} \u{1D5DD}an', '06 Jan'],
  ['٠٦١٢ ۰۶', '0612 06'],
  ['6\uFE0F\u20E31\uFE0F\u20E3', '61'],
  ['Rene\u0301 Jansen', 'René Jansen'],
  ['\u0132sbrandy en vr\u0133', 'IJsbrandy en vrij'],
  ['mevrouw \u2019t Hart', "mevrouw 't Hart"],
  ['06·12\u221534', '06.12/34'],
  ['a\tb\nc\r\nd', 'a\tb\nc\r\nd'],
  ['12     34', '12  34'],
  ['06&nbsp;12&#160;34 &nbsp; 56', '06 12 34 56'],
  ['jan&#64;x&#x2e;nl en jan&commat;x&period;nl', 'jan@x.nl en jan@x.nl'],
  ['Ren&eacute; &Ouml;zt&uuml;rk, 06&ndash;12&shy;34', 'René Öztürk, 06-1234'],
  ['Vraag & antwoord; a&b; &onbekend;', 'Vraag & antwoord; a&b; &onbekend;'],
  ['“€ 5…” ✓', '“€ 5…” ✓'],
  ['👍🏽 ❤️', '👍🏽 ❤'],
] as const;

describe('a text as it is read', () => {
  it.each(PASTED)('of %j is %j', (text, copy) => {
    expect(normalised(text).text).toBe(copy);
  });

  it.each(PASTED)('of %j leads back to every sign', (text) => {
    const copy = normalised(text);
    expect(copy.at(copy.text.length)).toBe(text.length);
    for (let index = 0; index < copy.text.length; index++) {
      const [start, end] = [copy.at(index), copy.at(index + 1)];
      expect(start).toBeLessThanOrEqual(end);
      // What a sign was made of reads as that sign, or as the ligature that it is a half of.
      expect(normalised(text.slice(start, end)).text.trim()).toContain(
        start < end ? copy.text.charAt(index).trim() : '',
      );
    }
  });

  it('leads back to a part, with what nobody sees behind it', () => {
    const text = '\uFEFFbel  \u200B06\u00AD-\u00A01234\u200B.';
    const copy = normalised(text);
    const start = copy.text.indexOf('06');
    const end = copy.text.indexOf('.');
    expect(copy.text).toBe('bel 06- 1234.');
    expect(text.slice(copy.at(start), copy.at(end))).toBe('06\u00AD-\u00A01234\u200B');
    expect(copy.at(0)).toBe(1);
  });

  it('is the text itself where nothing is odd', () => {
    const text = '  Zij belt naar de gemeente, één keer: 06-12345678';
    const copy = normalised(text);
    expect(copy.text).toBe(text);
    expect(copy.at(10)).toBe(10);
  });
});
