import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { findingsInData } from '../../../src/checks/privacy/data-file';
import { dataLinksOf, findingsAtLink } from '../../../src/checks/privacy/data-links';
import { PRIVACY_RULES } from '../../../src/checks/rules';
import { messageText } from '../../../src/messages/messages';
import { isPrivacyCode } from '../../../src/model/method-codes.data';
import { Scope } from '../../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { parse } from '../../../src/parser/parse';
import type { Finding } from '../../../src/model/finding';
import { isBsn, isIban } from '../../../src/util/check-digits';
import { EXAMPLES } from '../../support/examples';

function check(text: string, settings = DEFAULT_SETTINGS): Finding[] {
  const file = { path: 'test.klantreis', ...parse(text) };
  return checkFile(file, new Scope([file]), settings, { rules: PRIVACY_RULES }).filter(({ code }) =>
    isPrivacyCode(code),
  );
}

/** `KR201 2:5-14 error`: lines from 1, columns from 0. */
const shown = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, range: { start, end }, severity }) =>
      `${code} ${start.line + 1}:${start.character}-${end.character} ${severity ?? 'table'}`,
  );

describe('numbers with a check on themselves', () => {
  it.each(['123456782', '111222333', '10000008', '010000008'])('%s is a BSN', (digits) => {
    expect(isBsn(digits)).toBe(true);
  });

  it.each(['123456789', '000000000', '00000000', '1234567', '1234567820'])('%s is none', (digits) => {
    expect(isBsn(digits)).toBe(false);
  });

  it('an IBAN of any country, and none with a digit changed', () => {
    for (const iban of ['NL91ABNA0417164300', 'BE68539007547034', 'DE89370400440532013000', 'NO9386011117947']) {
      expect(isIban(iban), iban).toBe(true);
      expect(isIban(iban.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))), iban).toBe(false);
    }
  });
});

describe('comments and lines that cannot be read', () => {
  it('are read too, at the exact place', () => {
    expect(
      shown(
        check(
          '# Gesprek met dhr. Visser, bsn 123456782\npersona noor: Noor\n  # 06-12345678\n  foutje jan@provider.nl\n',
        ),
      ),
    ).toEqual(['KR210 1:14-25 warning', 'KR201 1:31-40 error', 'KR202 3:4-15 error', 'KR202 4:9-24 error']);
  });

  it('a word above a number says what it is', () => {
    expect(shown(check('# Het BSN van de vrouw:\n# 123456782\n'))).toEqual(['KR201 2:2-11 error']);
    expect(shown(check('# Het nummer:\n# 123456782\n'))).toEqual(['KR201 2:2-11 warning']);
  });

  it('are read as somebody sees them, and found as they are written', () => {
    const rows = [
      '# 06\u00A012\u201334\u200B56 78.',
      '# ０６１２３４５６７８',
      '# Rene\u0301 Jansen, bsn 123\u202F456\u202F782',
    ];
    expect(shown(check(rows.join('\n')))).toEqual([
      'KR202 1:2-16 error',
      'KR202 2:2-12 error',
      'KR210 3:2-14 warning',
      'KR201 3:20-31 error',
    ]);
  });

  it('with all kinds of line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(shown(check(['persona noor: Noor', '# 06-12345678', ''].join(end)))).toEqual(['KR202 2:2-13 error']);
    }
  });

  it('are silenced by the negeer of what they stand in', () => {
    const text = 'persona noor: Noor\n  negeer KR202: Dit nummer is verzonnen\n  # 06-12345678\n  doel: Rust\n';
    expect(check(text)).toEqual([]);
  });

  it('follow the settings', () => {
    const text = '# jan@provider.nl en info@gemeente.nl\n';
    expect(shown(check(text))).toEqual(['KR202 1:2-17 error', 'KR202 1:21-37 info']);
    expect(shown(check(text, { regels: { KR202: 'waarschuwing' } }))).toEqual([
      'KR202 1:2-17 warning',
      'KR202 1:21-37 warning',
    ]);
    expect(check(text, { regels: { KR202: 'uit' } })).toEqual([]);
  });
});

describe('what is said', () => {
  const SECRETS = [
    ['bsn 123456782', '123456782'],
    ['bsn 123.456.782', '456'],
    ['bel 06-12345678', '123456'],
    ['mail jan.jansen@provider.nl', 'jansen'],
    ['mail jan.jansen@provider.nl', 'provider'],
    ['NL91 ABNA 0417 1643 00', '0417'],
    ['NL91ABNA0417164300', '417164'],
    ['kenteken 12-ABC-3', 'ABC'],
    ['woont op Dorpsstraat 12, 1234 AB Dorp', '1234'],
    ['vraag het mevrouw Visser', 'Visser'],
    ['vraag het Karin de Vries', 'Vries'],
  ] as const;

  it.each(SECRETS)('of %s does not spread it', (row, secret) => {
    const findings = check(`# ${row}\n`);
    expect(findings).not.toEqual([]);
    for (const { code, args, meant } of findings) expect(messageText(code, args, meant)).not.toContain(secret);
  });

  it('comes with a fix that takes out just that', () => {
    const text = '# Bel 06-12345678 of mail jan@provider.nl.';
    const edits = check(text).flatMap(({ fixes }) => fixes!.flatMap((fix) => fix.edits));
    const fixed = edits.reduceRight(
      (row, { range, newText }) => row.slice(0, range.start.character) + newText + row.slice(range.end.character),
      text,
    );
    expect(fixed).toBe('# Bel [verwijderd] of mail [verwijderd].');
    expect(check(fixed)).toEqual([]);
  });

  it('keeps the first name of a persona', () => {
    const [finding] = check('persona noor: Noor de Vries\n');
    expect(finding!.fixes![0]!.edits[0]!.newText).toBe('Noor');
  });
});

describe('the examples', () => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text]))('%s holds nothing of a real person', (_, text) => {
    expect(check(text!)).toEqual([]);
  });
});

describe('a file with data', () => {
  it('tells a BSN by the head of its column, also without the nought that Excel takes away', () => {
    const csv = 'nr,bsn,zaaknummer\n1,123456782,123456782\n2,10000008,7\n';
    expect(shown(findingsInData(csv, 'a.csv'))).toEqual(['KR201 2:2-11 table', 'KR201 3:2-10 table']);
  });

  it('asks about a bare number, and leaves other numbers alone', () => {
    expect(shown(findingsInData('a;b\n123456782;x\n', 'a.csv'))).toEqual(['KR201 2:0-9 warning']);
    expect(findingsInData('ordernummer;telefoon\n123456782;123456782\n', 'a.csv')).toEqual([]);
  });

  it('names the columns about who somebody is, once, and only where they are filled', () => {
    const csv = '"Achternaam";"Geboortedatum";naam;Score\n"De Wit; Jan";;Balie;4\n"Bos";"";Brief;5\n';
    expect(shown(findingsInData(csv, 'a.csv'))).toEqual(['KR203 1:1-11 table']);
    const json = '[{"achternaam": "Wit"},\n {"achternaam": "Bos", "score": 4}]\n';
    expect(shown(findingsInData(json, 'a.json'))).toEqual(['KR203 1:3-13 table']);
  });

  it('finds a home over two cells', () => {
    expect(shown(findingsInData('postcode,nr,score\n1234AB,12,4\n', 'a.csv'))).toEqual(['KR202 2:0-9 table']);
  });

  it('without any of it is quiet', () => {
    const csv = 'periode;n;ces;stap\n2026-K2;38;4,3;wachten\n2026-09-15;112;3,9;zoeken\n';
    expect(findingsInData(csv, 'a.csv')).toEqual([]);
    expect(findingsInData('', 'a.csv')).toEqual([]);
    expect(findingsInData('{}', 'a.json')).toEqual([]);
  });

  it('is told at the line that leads there, a rule at a time', () => {
    const { model } = parse(
      'bron a: A\n  soort klacht\n  link: data/a.csv\n  link: https://voorbeeld.nl/b.csv\n  link: kaart.svg\n',
    );
    const links = dataLinksOf(model);
    expect(links.map(({ tekst }) => tekst)).toEqual(['data/a.csv', 'kaart.svg']);
    const csv = 'bsn;mail\n123456782;jan@provider.nl\n111222333;info@gemeente.nl\n';
    const found = findingsAtLink(links[0]!, findingsInData(csv, 'a.csv'));
    expect(found.map(({ code, args }) => messageText(code, args))).toEqual([
      'In `data/a.csv` staat een BSN, of een getal dat erop lijkt: 2 keer (regel 2, 3). Haal het daar weg.',
      'In `data/a.csv` staan e-mailadressen, nummers of adressen: 1 keer (regel 2). Haal ze daar weg.',
    ]);
  });
});

describe('rows that are made to be slow', () => {
  it.each([
    ['digits', '1'.repeat(50_000)],
    ['spaced digits', '1 '.repeat(50_000)],
    ['noughts', '0'.repeat(50_000)],
    ['letters', 'a'.repeat(50_000) + '@'],
    ['signs of mail', 'a@'.repeat(50_000)],
    ['dots', '1@' + 'a.'.repeat(50_000)],
    ['capitals', 'Aa '.repeat(50_000) + '1'],
    ['names', 'Jan van '.repeat(20_000) + '12'],
    ['titles', 'mevrouw '.repeat(20_000) + '12'],
    ['an IBAN', 'NL91' + ' A1'.repeat(50_000)],
    ['dates', 'geboren op ' + '12-'.repeat(50_000)],
    ['labels', 'bsn 123456782 '.repeat(2_000)],
    ['titles before titles', 'ir. '.repeat(400_000) + '12'],
    ['initials', 'ir. ' + 'A. '.repeat(400_000) + '12'],
    ['number plates', 'kenteken'.repeat(200_000) + ' 1234 5'],
    ['what nobody sees', '\u200b06 1'.repeat(200_000)],
    ['letters and marks', 'e\u0301'.repeat(200_000)],
    ['names of signs', '&nbsp;&eacute;'.repeat(100_000) + '1'],
    ['phones of other countries', '+32 0049 '.repeat(100_000)],
    ['spelled mail', 'a at b dot '.repeat(100_000) + '1'],
    ['hidden mail', 'a(at)a.'.repeat(100_000) + '1'],
    ['names in capitals', 'MEVROUW DE '.repeat(100_000)],
    ['lists of names', 'Jansen, J.'.repeat(100_000)],
    ['initials of nobody', 'A.B.'.repeat(200_000)],
    ['double names', 'mevrouw Jan-de '.repeat(100_000)],
    ['homes', 'woont aan de Laan '.repeat(100_000) + '12'],
  ])('%s are read all the same', (_, row) => {
    expect(() => check(`persona a: A\n  doel: ${row}\n`)).not.toThrow();
    expect(() => findingsInData(`a;b\n${row}`, 'a.csv')).not.toThrow();
  });

  // Comparing each with each other takes minutes.
  it('finds all of a table that stands on one row', () => {
    const row = '{"m":"jan@provider.nl","t":"0612345678","n":"mw. Karin Smit","b":"x 123456782"},'.repeat(20_000);
    const found = findingsInData(row, 'a.json');
    const count = (soort: string) => found.filter(({ args }) => args.soort === soort).length;
    const kinds = ['e-mailadres', 'telefoonnummer', 'naam', 'mogelijk BSN'];
    expect(kinds.map(count)).toEqual([20_000, 20_000, 20_000, 20_000]);
  });

  it('tells of every column of a table with very many', () => {
    const empty = ['adres;'.repeat(100_000), ';'.repeat(100_000)];
    expect(findingsInData(empty.join('\n'), 'a.csv')).toEqual([]);
    const filled = [...empty, 'x;;x'];
    expect(findingsInData(filled.join('\n'), 'a.csv').map(({ range }) => range.start.character)).toEqual([0, 12]);
  });

  it('looks at the row above once for all numbers', () => {
    const text = (above: string) => `${'x '.repeat(400_000)}${above}\n${'x 123456782, '.repeat(40_000)}`;
    const kinds = (above: string) => new Set(findingsInData(text(above), 'a.txt').map(({ args }) => args.soort));
    expect(kinds('')).toEqual(new Set(['mogelijk BSN']));
    expect(kinds('bsn')).toEqual(new Set(['BSN']));
  });
});
