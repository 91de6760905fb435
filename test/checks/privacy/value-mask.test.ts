import { describe, expect, it } from 'vitest';
import { personalWords, withoutPersonal } from '../../../src/checks/privacy/personal';
import { ValueMask } from '../../../src/checks/privacy/value-mask';

const maskOf = (...texts: readonly string[]) => new ValueMask(texts.flatMap(personalWords));

describe('a value that is hidden', () => {
  it.each([
    ['06-12345678', 'bel 06 1234 5678', 'bel 06 **** **78'],
    ['06-12345678', 'bel +31 6 12345678', 'bel +31 6 ******78'],
    ['+32 470 12 34 56', 'bel 0032470123456', 'bel 003********56'],
    ['0032 470 12 34 56', 'bel +32470123456', 'bel +*********56'],
    ['06-12345678', 'stap b0612345678x', 'stap b06******78x'],
    ['mevrouw Jansen', 'MEVROUW JANSEN', 'MEVROUW J*****'],
    ['Ren\u00e9e Jansen', 'RENE\u0301E-JANSEN', 'RENE\u0301E-J*****'],
    ['jan.jansen@kpnmail.nl', 'jan_jansen_kpnmail_nl', 'j**_******_*******_**'],
  ])('of %s in %s', (value, text, hidden) => {
    expect(maskOf(value).hide(text)).toBe(hidden);
  });

  it('is not half of another word, nor something that stands far apart or in two rows', () => {
    const mask = new ValueMask([
      { text: 'Bos', masker: 'B**' },
      { text: 'Jan Jansen', masker: 'Jan J*****' },
    ]);
    for (const text of ['Bosman', 'het kreupelbos', 'Jan kwam. ........ Jansen', 'Jan\nJansen'])
      expect(mask.hide(text)).toBe(text);
    expect(mask.hide("Bos' huis, Boss huis, van-bos en Bos2")).toBe("B**' huis, B**s huis, van-b** en B**2");
  });

  it('looks other than another one that would look the same, and the same as itself', () => {
    const mask = maskOf('06-12345678', '06-87654378', '06-11112278');
    const hidden = (text: string) => mask.hide(text);
    expect(hidden('06-12345678 06-87654378 06-11112278 0612345678')).toBe(
      '06-******78 06-*****b78 06-*****c78 06******78',
    );
    expect(mask.hide('06-12345678 06-87654378', () => 'alike')).toBe('06-00000078 06-00000178');
  });

  it('stays a name where it must be one', () => {
    expect(maskOf('mevrouw Jansen').hide('Mevrouw-JANSEN', () => 'alike')).toBe('Mevrouw-JXXXXX');
    expect(maskOf('mevrouw Jansen').hide('mevrouw Jansen', () => 'none')).toBe('mevrouw Jansen');
  });

  it('is found in a text by itself', () => {
    expect(withoutPersonal('een\nBel 06-12345678\r\n0612345678')).toBe('een\nBel 06-******78\r\n06******78');
    expect(withoutPersonal('niets')).toBe('niets');
  });

  it('is quick to look for in a long text, also where there are many', () => {
    const values = Array.from({ length: 5000 }, (_, at) => ({ text: `Naam${at} Achternaam${at}`, masker: '' }));
    const text = `${'Zij belde de gemeente en wachtte. '.repeat(20_000)}Naam4999 Achternaam4999`;
    expect(new ValueMask(values).hide(text)).not.toContain('Achternaam4999');
  });
});
