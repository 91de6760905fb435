import { spelled } from '../../../model/canonical/values';
import type { Finding } from '../../../model/finding';
import { formOfLine, isTextForm, NEEDS_ID, valuesOf } from '../../../model/lines/line-kinds';
import { idFrom } from '../check-lines';
import { meantAs, type Spoiled } from './spoiled';

/** A text without a colon before it: behind the word of an element or a text, or behind the value before a reason. */
export function missingColon(spoiled: Spoiled): Finding | undefined {
  const { line, behind, read } = spoiled;
  const isLed = /^\s*[:=]/.test(behind) && read === 0;
  const isText = isTextForm(formOfLine(line.keyword)) && read === 0;
  if (!isLed && !isText && behind.slice(read).includes(':')) return undefined;
  return meantAs('KT038', spoiled, rowsOf(spoiled));
}

/** `gevoel: positief maar onzeker`: the value, and then what comes behind it. */
function valueFirst(start: string, keyword: string, behind: string): string[] {
  const [, value, rest] = /^\s*[:=]\s*(\S+?)[\s,;–-]+(.+)$/su.exec(behind) ?? [];
  const values = valuesOf(keyword, undefined) ?? [];
  return value !== undefined && values.includes(value.toLowerCase())
    ? [`${start} ${value.toLowerCase()}: ${rest}`]
    : [];
}

/** `spanning tussen gelijkheid en maatwerk`: each of the two may be the one that it is about. */
const BETWEEN_TWO = /^\s+tussen\s+(?:de\s+|het\s+)?([\p{L}-]+)\s+en\s+(?:de\s+|het\s+)?([\p{L}-]+)\s*$/iu;

function rowsOf({ line, wish, behind, read }: Spoiled): string[] {
  const start = `${wish}${line.keyword}`;
  const [before, after] = [behind.slice(0, read).trim(), behind.slice(read).replace(/^[\s,;=>→–-]+/u, '')];
  const whole = `${start}: ${behind.trim().replace(/^(?:[-–—=>→]+\s+|[;,.]+\s*)/u, '')}`;
  switch (formOfLine(line.keyword)) {
    case 'sort':
      return spelled(line.keyword, before) === undefined ? [whole] : [`${start} ${before}: ${after}`, whole];
    case 'feeling':
    case 'reason':
      if (BETWEEN_TWO.test(behind))
        return BETWEEN_TWO.exec(behind)!
          .slice(1)
          .map((name) => `${start} ${name}: ${behind.trim()}`);
      return before === '' ? valueFirst(start, line.keyword, behind) : [`${start} ${before}: ${after}`];
    case 'element': {
      if (before === '') return [whole];
      const named = `${start} ${before}: ${after}`;
      // A name is written small, and a title starts with a capital.
      const isName = /^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after);
      if (NEEDS_ID.includes(line.keyword)) {
        const titled = `${start} ${idFrom(behind)}: ${behind.trim()}`;
        return isName ? [named, titled] : [titled, named];
      }
      return isName ? [named, whole] : [whole];
    }
    case 'people':
    case 'amount':
    case 'percentage':
    case 'leaves':
    case 'duration':
      return before === '' ? [] : [`${start} ${before}: ${after}`];
    default:
      return [whole];
  }
}

/** `kosten 36 euro per persoon per jaar: leges`: what the line has no place for goes into its text. */
export function intoText(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, read } = spoiled;
  const [more = '', text] = behind.slice(read).split(/:(.*)/su);
  const words = more.replace(/^[\s,;()]+|[\s,;()]+$/gu, '');
  if (text === undefined || words === '' || text.trim() === '') return undefined;
  const row = `${wish}${line.keyword}${behind.slice(0, read).trimEnd()}: ${text.trim()} (${words})`;
  return meantAs('KT038', spoiled, [row]);
}
