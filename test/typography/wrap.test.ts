import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/typography/text-width';
import { wrapText, type WrapOptions } from '../../src/typography/wrap';

const options = (maxWidth: number, more: Partial<WrapOptions> = {}): WrapOptions => ({
  maxWidth,
  size: 13,
  style: 'regular',
  ...more,
});
const wrap = (text: string, maxWidth: number, more: Partial<WrapOptions> = {}): readonly string[] => {
  const lines = wrapText(text, options(maxWidth, more));
  for (const line of lines) expect(textWidth(line, 13, 'regular')).toBeLessThanOrEqual(maxWidth);
  return lines;
};
describe('wrapText', () => {
  it('gives no lines for nothing', () => {
    expect(wrap('', 100)).toEqual([]);
    expect(wrap(' \n\t \u00ad', 100)).toEqual([]);
  });

  it('fills lines between words and makes one space of many', () => {
    expect(wrap('  De  aanvraag\nvan een\tpaspoort ', 500)).toEqual(['De aanvraag van een paspoort']);
    expect(wrap('De inwoner belt het klantcontact en wacht', 140)).toEqual([
      'De inwoner belt het',
      'klantcontact en wacht',
    ]);
  });

  it('divides long compounds', () => {
    expect(wrap('gehandicaptenparkeerkaartaanvraagformulier', 120)).toEqual([
      'gehandicaptenpar-',
      'keerkaartaanvraag-',
      'formulier',
    ]);
    expect(wrap('arbeidsongeschiktheidsverzekering', 100)).toEqual(['arbeidsonge-', 'schiktheidsverze-', 'kering']);
  });

  it('divides a word that would leave the line almost empty, but no other word that fits on a line', () => {
    expect(wrap('Uw omgevingsvergunning', 140)[0]).toMatch(/^Uw omge.*-$/);
    expect(wrap('Aanvraag van een vergunning', 120)).toEqual(['Aanvraag van een', 'vergunning']);
  });

  it('breaks after a hyphen, slash or dash between longer parts', () => {
    expect(wrap('De zorgaanvraag-indicatie', 110)).toEqual(['De zorgaanvraag-', 'indicatie']);
    expect(wrap('aanvragen/verlengen', 80)).toEqual(['aanvragen/', 'verlengen']);
    expect(wrap('Wijziging per e-mail', 97)).toEqual(['Wijziging per', 'e-mail']);
    expect(wrap('Gesloten op 12-03-2024', 120)).toEqual(['Gesloten op', '12-03-2024']);
  });

  it('lets the soft hyphens of the author decide', () => {
    expect(wrap('kwaliteitsregistratie', 110)).toEqual(['kwaliteitsregistra-', 'tie']);
    expect(wrap('kwaliteits\u00adregistratie', 110)).toEqual(['kwaliteits-', 'registratie']);
    expect(wrap('kwaliteits\u00adregistratie', 300)).toEqual(['kwaliteitsregistratie']);
  });

  it('breaks an address at its signs and adds no hyphen to it', () => {
    const url = 'https://www.gemeente.nl/burgerzaken/paspoortaanvraag?stap=2';
    const lines = wrap(`Zie ${url}`, 120);
    expect(lines[0]).toBe('Zie');
    expect(lines.slice(1).join('')).toBe(url);
    expect(lines.slice(1, -1).every((line) => /[./?=]$/.test(line))).toBe(true);
    expect(wrap('burgerzakenafdeling@gemeentevoorbeeld.nl', 100).join('')).not.toContain('-');
  });

  it('cuts what cannot be divided between signs, not within them', () => {
    expect(wrap('x'.repeat(100), 50).join('')).toBe('x'.repeat(100));
    for (const sign of ['👩‍👩‍👧‍👦', '🇳🇱', 'e\u0301', 'a\u0323\u0301']) {
      for (const line of wrap(sign.repeat(20), 45)) expect(line.split(sign).join('')).toBe('');
    }
    expect(wrapText('abc', options(1))).toEqual(['a', 'b', 'c']);
  });

  it('keeps text from right to left in reading order', () => {
    const text = 'שלום עולם ברוכים הבאים';
    const lines = wrap(text, 100);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(text);
  });

  it('keeps words with a no-break space together as long as they fit', () => {
    expect(wrap('De kosten zijn €\u00a0400', 110)).toEqual(['De kosten zijn', '€\u00a0400']);
    expect(wrap('aaaaaaa\u00a0bbbbbbb', 60)).toEqual(['aaaaaaa\u00a0', 'bbbbbbb']);
  });

  it('shortens to a number of lines', () => {
    const text = 'De inwoner belt het klantcontactcentrum, en wacht een kwartier op antwoord';
    expect(wrap(text, 120, { maxLines: 1 })).toEqual(['De inwoner belt he…']);
    expect(wrap(text, 120, { maxLines: 2 })).toEqual(['De inwoner belt het', 'klantcontactcen…']);
    expect(wrap(text, 120, { maxLines: 9 })).toEqual(wrap(text, 120));
    expect(wrap('gehandicaptenparkeerkaart', 110, { maxLines: 1 })).toEqual(['gehandicaptenpa…']);
    expect(wrap('kort, maar niet heel lang', 40, { maxLines: 1 })).toEqual(['kort…']);
  });

  it('balances a title without more lines', () => {
    const title = 'Verhuizing doorgeven en parkeren regelen bij gemeente';
    const greedy = wrap(title, 290);
    const even = wrap(title, 290, { balance: true });
    const widths = (lines: readonly string[]): number[] => lines.map((line) => textWidth(line, 13, 'regular'));
    const ragged = (lines: readonly string[]): number => Math.max(...widths(lines)) - Math.min(...widths(lines));
    expect(even).toHaveLength(greedy.length);
    expect(even.join(' ')).toBe(title);
    expect(ragged(even)).toBeLessThan(ragged(greedy));
  });

  const word = fc.oneof(
    fc.constantFrom(
      ...['de', 'aanvraag', 'gehandicaptenparkeerkaart', 'Wmo-melding', 'en/of', 'reünie', 'cafe\u0301', '👩‍👩‍👧‍👦', '🇳🇱'],
      ...[
        'https://gemeente.nl/a-b/c?d=e',
        '€\u00a012',
        'hy\u00adphen',
        'שלום',
        '12-03-2024',
        'a\u200bb',
        '\u20e3',
        '\u0308x',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));
  const anyOptions = fc.record({
    maxWidth: fc.integer({ min: 140, max: 600 }),
    size: fc.integer({ min: 9, max: 24 }),
    style: fc.constantFrom('regular' as const, 'bold' as const, 'italic' as const),
    balance: fc.boolean(),
  });
  const letters = (text: string): string => text.replace(/[\s\u0085\u00ad-]/gu, '');

  it('fits every line and loses no letters, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, some) => {
        const lines = wrapText(text, some);
        for (const line of lines) {
          expect(line).not.toBe('');
          expect(textWidth(line, some.size, some.style)).toBeLessThanOrEqual(some.maxWidth);
        }
        expect(letters(lines.join(''))).toBe(letters(text));
        expect(wrapText(text, some)).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps to the number of lines, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyOptions, fc.integer({ min: 1, max: 4 }), (text, some, maxLines) => {
        const lines = wrapText(text, { ...some, maxLines });
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        for (const line of lines) {
          expect(textWidth(line, some.size, some.style)).toBeLessThanOrEqual(some.maxWidth);
        }
        if (wrapText(text, some).length > maxLines) expect(lines.at(-1)).toMatch(/…$/u);
      }),
      { numRuns: 300 },
    );
  });
});
