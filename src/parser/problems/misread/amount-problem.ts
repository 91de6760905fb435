import { canonicalRow } from '../../../model/canonical/canonical-row';
import type { Finding, Fix } from '../../../model/finding';
import { insertToType } from '../../../text/edit/edit';
import { found, isRight, meantAs, rewrittenAs, saidIn, shown, type Spoiled, takesNotes } from './spoiled';
import { patternFor } from '../../../util/remembered';

/** What stands for an amount until the author writes it. */
const AMOUNT = '0 euro';
const NOTHING = /^(?:gratis|geen|niets|nihil|nul|kosteloos)(?:\s+(?:kosten|baten))?[.:]?\s*/i;
const ABOUT =
  /^(?:ongeveer|circa|ca\.?|±|rond(?:\s+de)?|maximaal|max\.?|minimaal|min\.?|vanaf|tot|minstens|hooguit|bijna|meer\s+dan)\s+/i;
const NUMBER = '\\d[\\d.]*(?:,\\d+)?(?:,[-–=]+)?';
const EURO = '(?:€|euro|eur)';
const SPAN = patternFor(
  `^(?:tussen\\s+(?:de\\s+)?)?(?:€\\s*)?(${NUMBER})\\s*(?:euro\\s*)?(?:-|–|tot|à|a|en)\\s*(?:€\\s*)?(${NUMBER})\\s*(?:euro)?\\b\\s*(per\\s+\\p{L}+)?\\s*:?\\s*(.*)$`,
  'iu',
);
const IN_TEXT = patternFor(`(?:${EURO}\\s*${NUMBER}|${NUMBER}\\s*${EURO}(?!\\p{L}))(?:\\s+per\\s+\\p{L}+)?`, 'iu');

const BEGINS = patternFor(`^(?:${EURO}\\s*)?\\d`, 'iu');
const OTHER_THAN_MONEY =
  /^\d[\d.,]*\s*(?:%|(?:uur|uren|minuten|dag|dagen|week|weken|maand|maanden|jaar|fte|procent|punt|punten|keer|x|mensen)(?![\p{L}\p{N}]))/iu;

/** `kosten: leges`, `kosten ongeveer 36 euro`: where an amount belongs stands something else, or more than one. */
export function amountProblem(spoiled: Spoiled): Finding | undefined {
  const { line, behind, read } = spoiled;
  const rest = saidIn(spoiled);
  const begun = halfEuro(spoiled, rest);
  if (begun) return begun;
  const apart =
    behind.slice(0, read).trim() === '' && BEGINS().test(rest) ? amountAndText(line.keyword, rest) : undefined;
  if (apart !== undefined) return meantAs('KT038', spoiled, [apart]);
  // Behind an amount it is something else that is wrong.
  if (BEGINS().test(rest) && !SPAN().test(rest) && !OTHER_THAN_MONEY.test(rest)) return undefined;
  const rows = rowsWithAmount(line.keyword, rest).filter(isRight);
  const fixes = rows.map((row) => rewrittenAs(spoiled, canonicalRow(row).text));
  return found('KT080', line.range, { woord: line.keyword }, fixes.length > 0 ? fixes : ofText(spoiled, rest));
}

const HALF_EURO = patternFor(`^(${NUMBER})\\s*(eu?)(?=\\s*(?::|$))(?:\\s*:\\s*(.*))?$`, 'iu');

/** `kosten 55 eu`: the word is still being typed. */
function halfEuro(spoiled: Spoiled, rest: string): Finding | undefined {
  const [, number, bij, text = ''] = HALF_EURO().exec(rest) ?? [];
  if (number === undefined) return undefined;
  const { line, wish, at } = spoiled;
  const row = canonicalRow(`${wish}${line.keyword} ${number} euro: ${text}`).text;
  const voorbeeld = text === '' ? `${row.trimEnd()} …` : shown(row);
  return found('KT002', at, { woord: line.keyword, bij: bij!, voorbeeld }, [rewrittenAs(spoiled, row)]);
}

/** `€ 95,- boete`: the longest amount that it can begin with, and a text behind it. */
function amountAndText(keyword: string, rest: string): string | undefined {
  const places = rest.includes(':') ? [] : [...rest.matchAll(/\s+/gu)].toReversed();
  const rows = places.map(
    ({ index, 0: space }) => `${keyword} ${rest.slice(0, index)}: ${rest.slice(index + space.length)}`,
  );
  return rows.map((row) => canonicalRow(row).text).find(isRight);
}

/** The lines that an amount somewhere in it may stand for; what is said besides goes into the text. */
function rowsWithAmount(keyword: string, rest: string): string[] {
  const nothing = NOTHING.exec(rest)?.[0];
  if (nothing !== undefined) return [`${keyword} 0 euro: ${rest.slice(nothing.length) || rest}`];
  const about = ABOUT.exec(rest)?.[0];
  if (about !== undefined) {
    const [amount, text = ''] = rest.slice(about.length).split(/\s*:\s*(.*)/su);
    return [`${keyword} ${amount}: ${`${text} (${about.trim()})`.trim()}`];
  }
  const [, least, most, per = '', text = ''] = SPAN().exec(rest) ?? [];
  if (least !== undefined) {
    const said = `${text} (${least} tot ${most} euro)`.trim();
    return [least, most!].map((sum) => `${keyword} ${`${sum} euro ${per}`.trim()}: ${said}`);
  }
  const amount = IN_TEXT().exec(rest);
  if (!amount) return [];
  const around = [rest.slice(0, amount.index), rest.slice(amount.index + amount[0].length)];
  const said = around
    .map((part) => part.replace(/^[\s,:;–-]+|[\s,:;–-]+$|[\s,]+(?:van|voor|is|zijn|:)\s*$/giu, ''))
    .filter(Boolean);
  return [`${keyword} ${amount[0]}: ${said.join(', ')}`];
}

/** No amount at all: the author writes it, or it is only told. */
function ofText(spoiled: Spoiled, rest: string): Fix[] {
  const { line } = spoiled;
  const at = { line: line.range.start.line, character: line.keywordEnd };
  const isLed = /^\s*[:=]/.test(spoiled.behind);
  const typed: Fix = { title: 'FIX71', args: {}, edits: [insertToType(at, ' ', AMOUNT, isLed ? '' : ':')] };
  const told = `notitie: ${line.keyword}${isLed ? ':' : ''} ${rest}`;
  return [
    ...(isRight(`${line.keyword} ${AMOUNT}: ${rest}`) ? [typed] : []),
    ...(takesNotes(line) ? [rewrittenAs(spoiled, told)] : []),
  ];
}

const OPEN_PER = /\sp(?:er?)?\s*(?=:|$)/iu;

/** `kosten 36 euro per: leges`: of what is left open. */
export function openPer(spoiled: Spoiled): Finding | undefined {
  const { line, behind, wish } = spoiled;
  const open = OPEN_PER.exec(behind);
  if (line.keyword !== 'kosten' && line.keyword !== 'baten') return undefined;
  if (!open || behind.slice(0, open.index).includes(':')) return undefined;
  const rows = [' per maand', ' per jaar', ' per keer', ''].map((per) => {
    return `${wish}${line.keyword}${behind.slice(0, open.index)}${per}${behind.slice(open.index + open[0].length)}`.trimEnd();
  });
  return found(
    'KT081',
    line.range,
    { woord: line.keyword, regel: shown(rows[0]!) },
    rows.map((row) => rewrittenAs(spoiled, row)),
  );
}
