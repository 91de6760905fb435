import type { Finding } from '../../../model/finding';
import { valueFor, valueMeant, valueNamed } from '../../../model/lines/value-synonyms.data';
import { valuesOf } from '../../../model/lines/line-kinds';
import { found, isRight, rangeBehind, rewrittenAs, saidIn, type Spoiled } from './spoiled';

/** The first word, and what comes behind it with the sign between them. */
const FIRST = /^\s*[:=]?\s*([^\s,;:=]+|[^\s]+?)(?=[\s,;:]|$)(?:\s*[,;:]+\s*|\s+|$)(.*)$/su;

/** A line that takes one of a closed list, and has something else there. */
export function choiceProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish, behind, at } = spoiled;
  const allowed = valuesOf(line.keyword, line.parent?.keyword);
  const [, word, rest] = FIRST.exec(behind) ?? [];
  if (allowed === undefined || word === undefined || allowed.includes(word.toLowerCase())) return undefined;
  const takesText = isRight(`${line.keyword} ${allowed[0]!}: tekst`);
  const row = (value: string, text: string) =>
    `${wish}${line.keyword} ${value}${text === '' || !takesText ? '' : `: ${text}`}`;
  const whole = saidIn(spoiled);
  const typed = takesText ? word : whole;
  const named = takesText ? undefined : valueNamed(typed, allowed);
  const meant = valueMeant(line.keyword, typed, allowed) ?? named ?? valueFor(line.keyword, typed, allowed);
  // A text begins with any word; only what stands for a value is taken as one.
  const isValue = meant !== undefined || !/^\p{L}/u.test(word) || !takesText;
  const text = isValue ? (rest ?? '') : whole;
  const fixes = (meant === undefined ? allowed : [meant]).map((value) => rewrittenAs(spoiled, row(value, text.trim())));
  const keuzes = [...allowed];
  if (!isValue) return found('KT054', at, { woord: line.keyword, keuzes }, fixes);
  return found('KT010', rangeBehind(spoiled), { woord: line.keyword, waarde: shorten(typed), keuzes }, fixes, meant);
}

function shorten(value: string): string {
  const signs = [...value];
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : value;
}
