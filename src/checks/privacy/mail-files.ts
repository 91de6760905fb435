import { masked, type Sensitive } from './masked';

/** Files in which programs keep mail, cards of people and appointments. */
const MAIL_FILE = /\.(?:eml|mbox|vcf|vcard|ics)$/i;
const CARD_FILE = /\.(?:vcf|vcard)$/i;

/** A letter, a picture or a file inside a mail is written in signs that are no text. */
const CODED =
  /^(?:content-transfer-encoding:[ \t]*base64|[^:\n]*;encoding=b(?:ase64)?[;:]|[^:\n]*:data:[^,\n]*;base64,)/im;

/** Does a file with text hold a part that only a program can read? */
export function holdsClosedPart(text: string, name: string): boolean {
  return MAIL_FILE.test(name) && CODED.test(text);
}

const QUOTED = /(?:=[\dA-F]{2})+/g;
/** What a mail or an appointment is called looks like an address. */
const OWN_NAME = /^(?:uid[:;]|(?:message-id|in-reply-to|references|content-id)[ \t]*:)/i;
const ANGLED = /<[^<>]*>/g;

/**
 * The rows as they are read, with as many signs as they have: of letters that a mail writes as their numbers (`=C3=A9`) the first sign is
 * the letter, and those behind it are ones that nobody sees. The names of mails and appointments are nobody's.
 */
export function readableRows(rows: readonly string[], name: string): readonly string[] {
  if (!MAIL_FILE.test(name)) return rows;
  const isCoded = rows.some((row) => /quoted-printable/i.test(row));
  let isOwn = false;
  return rows.map((row) => {
    const text = isCoded ? row.replace(QUOTED, (coded) => lettersOf(coded).padEnd(coded.length, UNSEEN)) : row;
    // A row that begins with a space goes on where the one above it ends.
    isOwn = /^[ \t]/.test(row) ? isOwn : OWN_NAME.test(row);
    if (!isOwn) return text;
    return /^uid/i.test(text) ? '' : text.replace(ANGLED, (own) => ' '.repeat(own.length));
  });
}

const UNSEEN = '\u200B';

function lettersOf(coded: string): string {
  const letters = coded.replaceAll('=', '%');
  try {
    return decodeURIComponent(letters);
  } catch {
    // Written by a program that does not know UTF-8.
    return letters.replace(/%(..)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}

/** `N:Jansen;Karin;;;` and `item1.ADR;TYPE=home:;;Kerkstraat 12;…`: what a card says of somebody, by the word before it. */
const FIELD = /^(?:[\w-]+\.)?(N|ADR|BDAY)(?:;[^:]*)?:(?=.*[\p{L}\d])/iu;
const NAME = ['KR210', 'naam'] as const;
const KINDS = new Map<string, readonly [code: Sensitive['code'], soort: string]>([
  ['N', NAME],
  ['ADR', ['KR202', 'adres']],
  ['BDAY', ['KR203', 'geboortedatum']],
]);
/** The name of an organisation stands in one part. */
const PARTS = /\p{L}.*;.*\p{L}/u;
const FULL_NAME = /^(?:[\w-]+\.)?FN(?:;[^:]*)?:/i;

/** Who the cards in a file are of, row for row. */
export function cardsIn(rows: readonly string[], name: string): readonly (Sensitive | undefined)[] {
  if (!CARD_FILE.test(name)) return [];
  const words = new Set(rows.flatMap((row) => (FIELD.exec(row)?.[1]?.toUpperCase() === 'N' ? wordsOf(row) : [])));
  return rows.map((row) => {
    const field = FIELD.exec(row);
    const kind = field ? KINDS.get(field[1]!.toUpperCase()) : NAME;
    const start = (field ?? FULL_NAME.exec(row))?.[0].length;
    if (kind === undefined || start === undefined) return undefined;
    const text = row.slice(start);
    if (kind === NAME && !(field ? PARTS.test(text) : wordsOf(row).some((word) => words.has(word)))) return undefined;
    const [code, soort] = kind;
    return { code, soort, start, end: row.length, masker: masked(text, 1) };
  });
}

function wordsOf(row: string): string[] {
  return row.slice(row.indexOf(':') + 1).match(/\p{L}{2,}/gu) ?? [];
}
