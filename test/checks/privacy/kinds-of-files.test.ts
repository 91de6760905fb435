import { describe, expect, it } from 'vitest';
import { findingsInData } from '../../../src/checks/privacy/data-file';
import { isClosedName, isDataName } from '../../../src/checks/privacy/data-links';
import { holdsClosedPart } from '../../../src/checks/privacy/mail-files';

/** `3 naam: mevrouw Visser`: rows from 1, and what stands there. */
function found(text: string, name: string): string[] {
  const rows = text.split('\n');
  return findingsInData(text, name).map(({ args, range: { start, end } }) => {
    return `${start.line + 1} ${args.soort}: ${rows[start.line]!.slice(start.character, end.character)}`;
  });
}

describe('files with text', () => {
  it.each([
    'a.csv',
    'b.VTT',
    'c.vcf',
    'd.html',
    'e.htm',
    'f.log',
    'g.md',
    'h.eml',
    'i.ics',
    'j.srt',
    'k.yaml',
    'l.jsonl',
  ])('%s is looked at', (name) => {
    expect([isDataName(name), isClosedName(name)]).toEqual([true, false]);
  });

  it.each(['a.docx', 'b.rtf', 'c.msg', 'd.numbers'])('%s is named, for it cannot be read', (name) => {
    expect([isDataName(name), isClosedName(name)]).toEqual([false, true]);
  });

  it.each(['a.svg', 'b.png', 'c.ts', 'd.klantreis', 'log', 'e.html.bak'])('%s is none of both', (name) => {
    expect([isDataName(name), isClosedName(name)]).toEqual([false, false]);
  });
});

describe('subtitles of a conversation', () => {
  it('hold what is said, and who says it', () => {
    const text =
      'WEBVTT\n\n00:00:06.120 --> 00:00:12.345\n<v Karin Bakker>Mijn nummer is 06 1234 5678.\n\n00:00:12.345 --> 00:01:14.030\n<v Klant>Dank u wel.\n';
    expect(found(text, 'gesprek.vtt')).toEqual(['4 naam: Karin Bakker', '4 telefoonnummer: 06 1234 5678']);
  });
});

describe('a card of somebody', () => {
  const CARD = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Zandstra;Xandra;;;',
    'FN:Xandra Zandstra',
    'ORG:Gemeente Dorp',
    'TEL;TYPE=CELL:+31 6 1234 5678',
    'EMAIL:x.zandstra@provider.nl',
    'ADR;TYPE=HOME:;;Kerkstraat 12;Dorp;;1234 AB;Nederland',
    'item1.BDAY:1990-05-12',
    'REV:20260612T083045Z',
    'END:VCARD',
  ];

  it('holds who it is of, though we do not know the name', () => {
    expect(found(CARD.join('\n'), 'a.vcf')).toEqual([
      '3 naam: Zandstra;Xandra;;;',
      '4 naam: Xandra Zandstra',
      '6 telefoonnummer: +31 6 1234 5678',
      '7 e-mailadres: x.zandstra@provider.nl',
      '8 adres: ;;Kerkstraat 12;Dorp;;1234 AB;Nederland',
      '9 geboortedatum: 1990-05-12',
    ]);
  });

  it('is of an organisation where there is no name of a person', () => {
    const text = 'BEGIN:VCARD\nN:Gemeente Dorp;;;;\nFN:Balie\nADR:;;;;;;\nEND:VCARD\n';
    expect(found(text, 'a.vcf')).toEqual([]);
  });

  it('is read in letters that are written as numbers, and shows no value', () => {
    const text =
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=87elik;Ren=C3=A9;;;\nNOTE:mevrouw =C3=96zt=C3=BCrk, 06=2D12345678\n';
    expect(found(text, 'a.vcf')).toEqual([
      '1 naam: =C3=87elik;Ren=C3=A9;;;',
      '2 naam: mevrouw =C3=96zt=C3=BCrk',
      '2 telefoonnummer: 06=2D12345678',
    ]);
    for (const { args } of findingsInData(text, 'a.vcf')) expect(args.masker).not.toMatch(/elik|zt.?rk|12345/);
  });
});

describe('a mail', () => {
  const HEAD = 'From: Karin Bakker <karin@provider.nl>\nMessage-ID: <20260612.0612345678@provider.nl>\n';

  it('is read as any text, without the numbers of the mail itself', () => {
    const text = `${HEAD}References: <1@a.provider.nl>\n <2@b.provider.nl>\nTo: Piet\n <piet@provider.nl>\n\nBel mij op 06-12345678\n`;
    expect(found(text, 'a.eml')).toEqual([
      '1 naam: Karin Bakker',
      '1 e-mailadres: karin@provider.nl',
      '6 e-mailadres: piet@provider.nl',
      '8 telefoonnummer: 06-12345678',
    ]);
    expect(holdsClosedPart(text, 'a.eml')).toBe(false);
  });

  it('with a file in it is not read as a whole', () => {
    const text = `${HEAD}Content-Transfer-Encoding: base64\n\nMDYtMTIzNDU2Nzg=\n`;
    expect(holdsClosedPart(text, 'a.eml')).toBe(true);
    expect(holdsClosedPart(text, 'a.txt')).toBe(false);
  });
});

describe('a page of the web', () => {
  it('is read as it is shown', () => {
    const text =
      '<p>Ren&eacute; Jansen, 06&nbsp;1234&#160;5678, jan&#64;provider.nl</p>\n<a href="mailto:piet@provider.nl">mail</a>\n';
    expect(found(text, 'a.html')).toEqual([
      '1 naam: Ren&eacute; Jansen',
      '1 telefoonnummer: 06&nbsp;1234&#160;5678',
      '1 e-mailadres: jan&#64;provider.nl',
      '2 e-mailadres: piet@provider.nl',
    ]);
  });

  it('is full of numbers that are nobody’s', () => {
    const text =
      '<img src="logo@2x.png" data-id="123456782"><path d="M3.06316-1.0345.09499.04558zM0612 345.678l0.0612345678"/>\n<style>a{margin:0.0612345678px;color:#061234}</style>\n';
    expect(found(text, 'a.html')).toEqual([]);
  });
});

describe('an agenda and a log', () => {
  it('hold who takes part, and not the numbers of an appointment', () => {
    const text =
      'UID:20260612T100000-0612345678@provider.nl\nDTSTART:20260612T083000Z\nATTENDEE;CN=Karin Bakker:mailto:karin@provider.nl\n';
    expect(found(text, 'a.ics')).toEqual(['3 naam: Karin Bakker', '3 e-mailadres: karin@provider.nl']);
  });

  it('hold days, hours and addresses of computers that are nobody’s', () => {
    const text = [
      '2026-06-12 08:30:45.123456 INFO 192.168.061.234 id=123456782 [0612]',
      '06-12-2026 14:03 GET /zaken/0612345678 200 0.0612345678',
      '12/Jun/2026:08:30:45 +0200 "GET /a" 1623456782 1623456782123',
    ].join('\n');
    expect(found(text, 'a.log')).toEqual([]);
  });
});
