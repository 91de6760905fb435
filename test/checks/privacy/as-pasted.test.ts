import { describe, expect, it } from 'vitest';
import { findingsInData } from '../../../src/checks/privacy/data-file';
import { findingsOf, opened } from '../../fuzz/faces';
import { messageText } from '../../../src/messages/messages';

/** Rows by what must be found in them: all that stands in braces, with nothing before or behind it. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'KR202 telefoonnummer': [
    'Zij belt {06 1234 5678} na vijven',
    'Zij belt {06\u00A01234\u00A05678}, of {06\u202F12345678}',
    'Zij belt {06  1234  5678}',
    'Zij belt {06\u201112345678} of {06\u201312345678} of {06 \u2014 1234 5678}',
    'Zij belt {06\u200B12345678} of {06\u00AD1234\u00AD5678}',
    'Zij belt \u202D{０６１２３４５６７８}',
    'Zij belt {٠٦١٢٣٤٥٦٧٨}',
    'Zij belt {06/12345678}, {0595/12 34 56} en {0512 / 123456}',
    'Zij belt {(06)-12345678} of {(020) 123 45 67}',
    'Peter ({06-12345678}) en haar zus ({+32 470 12 34 56})',
    'Zij belt {06·12·34·56·78} of {06.12.34.56.78}',
    'Zij belt {0612 345 678} of {061 2345678} of {06 - 12 34 56 78}',
    'Tel.{06-12345678}, tel{0612345678}, T{0612345678}',
    'Zij belt {+31 (0)6 1234 5678}, {+31-6-12345678} of {+31(0)612345678}',
    'Zij belt {+31 06 12345678} of {0031612345678}',
    'Zij belt {0595-123456}/{06-12345678}, of {0612345678}/{0687654321}',
    'Haar whatsapp is {31612345678}',
    'Haar zus belt met {+32 470 12 34 56} en {+49 (0)30 123456}',
    'Haar zus belt met {0032470123456} en {0049 30 1234567}',
    'Haar zus belt met {+90 532 123 45 67}, {+212 612-345678} of {+1 (212) 555-0100}',
    '{+32470123456}, {+44 20 7946 0958}; {+597 412345}',
  ],
  'KR201 BSN': [
    'BSN {111 222 333} staat op de brief',
    'BSN {111\u00A0222\u00A0333} of {111\u202F222\u202F333}',
    'BSN: {111-222-333}',
    'bsn {11 12 22 333}, bsn-nummer {111 22 23 33}',
    'Burgerservicenummer: {1112.22.333}',
    'BSN is {１１１２２２３３３}',
    'b\u00ADs\u00ADn {111222333}',
  ],
  'KR202 IBAN': [
    'Op {NL91\u00A0ABNA\u00A00417\u00A01643\u00A000}, graag',
    'Op {NL91-ABNA-0417-1643-00}, of {nl91abna0417164300}',
    'Op {BE68 5390 0754 7034} of {DE89 3704 0044 0532 0130 00} of {FR14 2004 1010 0505 0001 3M02 606}',
    'Op {NL91ABNA0417164300} {BE68539007547034}',
    'Op {MT84MALT011000012345MTLCAST001S} en {SK31 1200 0000 1987 4263 7541}',
  ],
  'KR202 e-mailadres': [
    'Mail {jan.jansen(at)provider.nl} of {jan [at] provider [dot] nl}',
    'Mail {jan (at) provider.nl}, {jan{at}provider.com}'.replace('{at}', '<at>'),
    'Mail {jan at provider dot nl} of {jan at provider punt nl}',
    'Mail {jan apenstaartje provider punt nl}',
    'Mail {jan @ provider.nl} of {jan＠provider．nl} of {jan@provider,nl}',
    'Zie https://voorbeeld.nl/?aan={jan%40provider.nl}',
    'Mail {jan\u200B@provider.nl}',
  ],
  'KR202 kenteken': [
    'De auto {12\u2011ABC\u20113} staat er',
    'kenteken {12 ABC 3}, kenteken: {12abc3}, kenteken is {XX1234}',
  ],
  'KR202 adres': [
    'Zij woont op {1234\u00A0AB 12}',
    'Zij woont op de {Kerkstraat 12}',
    'Zij woont op de {Kerkstraat\u00A012} en niet op {Lange  Nieuwstraat 3}',
    'Zij woont op de {Kerkstr. 12}, in de {Kerkstraat, nummer 12} of \u2018{Kerkstraat 12}\u2019',
    'ZIJ WOONT OP DE {KERKSTRAAT 12}',
    'Zij woont aan de {Markt 3} in Dorp, en zijn moeder woont op {Plein 1944 12}',
    'Woonadres: {Brink 4}. Woont aan de {Laan van Meerdervoort 120}',
    'Haar postcode is {1234ab huisnummer 12}',
  ],
  'KR210 naam': [
    'Gesprek met {mevrouw de\u00A0Vries}',
    'Gesprek met {Rene\u0301 Jansen} en {René\u00A0Jansen}',
    'Gesprek met {mevrouw IJsbrandy}, {mevrouw \u0132sbrandy}',
    "Gesprek met {mevrouw 't Hart}, {meneer \u2018t Hart} en {mw. van \u2019t Hof}",
    "Gesprek met {mevrouw d'Ancona}, {meneer D\u2019Hondt} en {dhr. 's-Gravesande}",
    'GESPREK MET {MEVROUW DE VRIES} EN {DE HEER JANSEN}',
    'Gesprek met {MEVROUW PIETERSMA}, {mw. JANSEN} en {dhr. VAN DEN BERG}',
    'Gesprek met {KARIN JANSEN}, {Karin van den BERG}',
    'Gesprek met {mevrouw Jansen-de Vries} en {Karin Jansen-de Vries}',
    'Gesprek met {dhr. J.P.M. van der Berg} en {mevrouw J de Vries}',
    'Gesprek met {J. de Vries}, {J.P. Smit} en {A.B. van der Meer}',
    'Gesprek met {Karin M. Jansen} en {Karin J.P. de Vries}',
    '{Jansen, Karin}; {De Vries, J.P.}',
    '{Geachte heer Jansen}, en {mevrouw jansen}',
    'Gesprek met {mevrouw Xandra de Vries} en {Mevrouw Van Der Meer}',
    'Gesprek met {fam. Jansen} en {dr. Jansen}',
    "Gesprek met {Noor d'Ancona}, {Karin 't Hart} en {Piet IJsbrandy}",
    'Gesprek met {Fatima Ait Benali} en {mevrouw O\u2019Neill}',
  ],
};

const marked = Object.entries(FOUND).flatMap(([kind, rows]) => rows.map((row) => [kind, row] as const));

describe('personal data as people paste them', () => {
  it.each(marked)('hold a %s: %j', (kind, row) => {
    const text = row.replace(/[{}]/g, '');
    const found = findingsInData(text, 'a.txt').map(({ code, args, range: { start, end } }) => {
      return { kind: `${code} ${args.soort}`, text: text.slice(start.character, end.character) };
    });
    expect(found).toEqual(Array.from(row.matchAll(/\{(.+?)\}/g), ([, part]) => ({ kind, text: part })));
  });

  it.each(marked)('are gone where each is taken out, and never said whole: %s in %j', (_, row) => {
    const text = row.replace(/[{}]/g, '');
    const found = findingsInData(text, 'a.txt');
    const left = found.reduceRight((rest, { fixes }) => {
      const { range, newText } = fixes![0]!.edits[0]!;
      return rest.slice(0, range.start.character) + newText + rest.slice(range.end.character);
    }, text);
    expect(left).toBe(row.replace(/\{.+?\}/g, '[verwijderd]'));
    expect(findingsInData(left, 'a.txt')).toEqual([]);
    for (const { code, args, range } of found) {
      const value = text.slice(range.start.character, range.end.character);
      expect(messageText(code, args)).not.toContain(value);
    }
  });
});

/** Rows that look like one that holds something, and hold nothing. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  'that counts, or is a day or an hour': [
    'De melding is 06 weken oud',
    'Dat kost 14 030 euro, en +32 470 000 000 euro',
    'Op 01-02-2026 12:30, op 06-02-2026 10:15 en op 06/12/2026 14 keer',
    'Open van 06.30 - 07.15 12 keer per jaar',
    'In week 01 02 03 04 05 06 en maand 06 07 08 09 10',
    '2026-01-01T10:00:00+0200 en 10:00 +01:00',
    'De wet van 1 januari 2023 en die van 12-03-1985',
    'BSN op 01-02-2026 gevraagd, en bsn 12-03-1985',
    '+12% meer en +1 234 567 890 keer',
  ],
  'of something else': [
    'Bel 14 073, 14\u00A0030, 0800-1351, 0900 1234567 of 112',
    'Het zaaknummer is 111222334, en van de zaak 0612345678',
    'Kenmerk: 0201234567, ordernr. 0031612345678, artikel 0201234567',
    'De bronorganisatie 224557609 en de code 111-222-333',
    'Het getal 193.055.041, of 111-222-333',
    'Van 0123456789 tot 0987654321',
    'Op +52.370216, +4.895168 en op +49.1234567',
    'Een lijn door 420 109 420 157 383',
    'Een lijn door l-.04563-.06316-1.0345-.09499.04558',
    'In /zaken/2026/06/12345678 en in 0.0612345678',
    'Wit is #0612345678? <li data-x="123456782">',
    'Het nummer 0049123 004912345',
    'NL91ABNA0417164301 en BE68 5390 0754 7035',
  ],
  'of a file, a program or a sentence': [
    'Zie logo@2x.png, image001.png@01DA.ABCDEF en vue@3.4.1',
    'Hij at thuis dot, en de heer at taart punt',
    'Kom at home punt uit, 2 @ 3.50',
    'Mail naam(at)voorbeeld.nl, naam at example dot com',
  ],
  'where nobody lives': [
    'Woont in Wijk 3, op Kamer 12, op Etage 4, in Utrecht 3 jaar',
    'Woont op Texel 2 weken, op Curaçao 5 jaar, aan de Waddenzee 3 km verder',
    'Stuur het naar Postbus 12, 1234 AB Dorp',
    'Adres: Postbus 12, adres: Team 3, adres wijzigen: Stap 3',
    'Op de Kerkstraat 3 mei een feest, in de Dorpsstraat, 12 bomen',
    'De postcode 1234 en 12 keer, postcode 2026 is 12 jaar',
  ],
  'that names nobody': [
    'Meneer de voorzitter, Meneer de Voorzitter, MENEER DE VOORZITTER',
    'Mevrouw X, mevrouw NN en mevrouw UWV',
    'BESTE HEER/MEVROUW UW AANVRAAG IS KLAAR',
    'MEVROUW UW AANVRAAG IS KLAAR',
    'Een park van 10 MW Windkracht en 3 MW ZONNEPARK',
    'KARIN BELT DE GEMEENTE',
    'Karin, Lisa en Daan bellen met Jan Peter',
    'De G.G.D. Amsterdam, U.W.V. Zwolle, N.B. Let op, B.V. Bouw, de G.G.D. van Utrecht',
    'A. Inleiding B. Aanvragen C. De gemeente, plan B. De gemeente',
    'Stap A. van Noord naar Zuid',
    'F.C. Utrecht en R.K. Kerk',
    'Fietst langs de Prof. Bronkhorstlaan en de Dr. Schaepmanstraat',
    'De heer vraagt het, mevrouw de klant ook, en meneer de boer',
    'Dhr. Hij belt. De gemeentelijke regeling. Dit is nieuw.',
    'Dat stond in Smit, K. (2014)',
    'Meneer Van Alles En Nog Wat, John Doe, Mark Up',
  ],
};

describe('what looks like personal data', () => {
  const rows = Object.entries(SILENT).flatMap(([kind, silent]) => silent.map((row) => [kind, row] as const));
  it.each(rows)('%s is left alone: %j', (_, row) => {
    const found = findingsInData(row, 'a.txt').map(({ range }) =>
      row.slice(range.start.character, range.end.character),
    );
    expect(found).toEqual([]);
  });
});

describe('the name of a persona', () => {
  it('is found as it is written, and leaves the first name as it is written', () => {
    const text = 'persona ren: Rene\u0301 de\u00A0Visser\u0301\n';
    const found = findingsOf(opened(text)).filter(({ code }) => code === 'KR203');
    expect(found.map(({ range }) => text.slice(range.start.character, range.end.character))).toEqual([
      'de\u00A0Visser\u0301',
    ]);
    expect(found[0]!.fixes![0]!.edits[0]!.newText).toBe('René');
  });
});
