import type { Finding } from '../../model/finding';
import type { Bestand, TextLine } from '../../model/klantreis';
import { PRIVACY_CODES } from '../../messages/method.data';
import { oplossingenOf } from '../../model/scope/scope';
import { named } from '../rule/gather-findings';

/** Files with data that can be read as text: tables, texts, pages, logs, mails, cards of people, agendas and subtitles. */
const DATA_NAME =
  /\.(?:csv|tsv|txt|text|json|jsonl|ndjson|geojson|md|markdown|html?|xhtml|xml|ya?ml|log|sql|eml|mbox|vcf|vcard|ics|vtt|srt)$/i;

export function isDataName(name: string): boolean {
  return DATA_NAME.test(name);
}

/** Files that often hold data of people and that are no text, or text that only a program can read. */
const CLOSED_NAME = /\.(?:xlsx?|xlsm|ods|numbers|docx?|odt|rtf|pages|pptx?|odp|key|pdf|msg|pst|sav|zip|rar|7z)$/i;

export function isClosedName(name: string): boolean {
  return CLOSED_NAME.test(name);
}

/** The `link` lines of a file that may lead to a file beside it, not to a place on the web. */
export function dataLinksOf({ bronnen, producten, organisaties, klantreizen }: Bestand): TextLine[] {
  return [...bronnen, ...producten, ...organisaties, ...klantreizen.flatMap(oplossingenOf)]
    .flatMap(({ link }) => link)
    .filter(({ tekst }) => !isOnWeb(tekst));
}

/** People leave out the beginning of an address (`www.gemeente.nl/open/data.csv`). */
function isOnWeb(link: string): boolean {
  return link.includes('://') || /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|org|com|net|amsterdam)\/)/i.test(link);
}

/** What was found in a file with data, said at the line that leads there: once for each rule. What is public is not said again. */
export function findingsAtLink(
  { tekst, range }: Pick<TextLine, 'tekst' | 'range'>,
  found: readonly Finding[],
): Finding[] {
  return PRIVACY_CODES.flatMap((code): Finding[] => {
    const own = found.filter((finding) => finding.code === code && finding.severity !== 'info');
    if (own.length === 0) return [];
    const isSure = own.some(({ severity }) => severity === undefined);
    const lines = [...new Set(own.map((finding) => finding.range.start.line + 1))];
    const args = { veel: 1, bestand: tekst, aantal: own.length, regels: named(lines) };
    return [{ code, range, args, ...(!isSure && { severity: 'warning' as const }) }];
  });
}
