import type { LineKind } from '../../../model/lines/line-kind';
import { JOINING_WORDS, LINE_KINDS, LINE_WORDS, oneOfWords, WORD_END } from '../../../model/lines/line-kinds';
import type { Finding } from '../../../model/finding';
import { splitWords } from '../../../util/spaces';
import { adoptedRow } from './adopted-problem';
import { found, isRight, rewrittenAs, shown, type Spoiled, written } from './spoiled';
import { patternFor } from '../../../util/remembered';

/** Words that join parts of a line, or of a sentence, as well: only behind a comma they begin another line. */
const JOINING: ReadonlySet<string> = new Set([...JOINING_WORDS, 'of', 'n', 'volgens']);
const NEXT = patternFor(`(\\s*[,;]\\s*(?:en\\s+)?|\\s+en\\s+|\\s+)(?=(${oneOfWords(LINE_WORDS)})${WORD_END})`, 'giu');

/** `ernst hoog, invloed eigen` and `contact telefoon en e-mail`: two facts on one line. */
export function twoFacts(spoiled: Spoiled): Finding | undefined {
  const rows = twoCounts(spoiled) ?? whyIt(spoiled) ?? whenAdopted(spoiled) ?? twoLines(spoiled) ?? twoNames(spoiled);
  if (!rows) return undefined;
  const [een, ander] = rows.map(shown) as [string, string];
  const fixes = [written(spoiled, 'FIX21', {}, ...rows)];
  // `gevoel negatief volgens haar zus` may be a reason as well.
  const asText = ander.startsWith('volgens ') ? `${een}: ${ander}` : undefined;
  if (asText !== undefined && isRight(asText)) fixes.push(rewrittenAs(spoiled, asText));
  return found('KT052', spoiled.line.range, { een, ander }, fixes);
}

const COUNTS = /^\s*[:=]?\s*(\d+)[\s:]+(\D+?)(?:\s+en|\s*[,;])\s+(\d+)[\s:]+(\D+?)\s*$/u;

/** `aantal: 6 mensen met schulden en 5 mantelzorgers`. */
function twoCounts({ line, behind }: Spoiled): [string, string] | undefined {
  const [, some, who, more, others] = (line.form === 'people' && COUNTS.exec(behind)) || [];
  if (some === undefined) return undefined;
  return [`aantal ${some}: ${who!}`, `aantal ${more!}: ${others!}`];
}

/** `factor communicatie: de brief is moeilijk`: how that comes has a line of its own. */
function whyIt({ line, behind, read }: Spoiled): [string, string] | undefined {
  const text = /^\s*:\s*(.+)$/su.exec(behind.slice(read))?.[1];
  const row = `factor${behind.slice(0, read).trimEnd()}`;
  if (line.keyword !== 'factor' || text === undefined || !isRight(row)) return undefined;
  return [row, `${line.parent?.keyword === 'succes' ? 'waardoor' : 'oorzaak'}: ${text.trimEnd()}`];
}

/** `status vastgesteld op 20 november 2026`: when, and by whom, a line of its own says. */
function whenAdopted({ line, behind }: Spoiled): [string, string] | undefined {
  const rest = /^\s*[:=]?\s*vastgesteld(?!\p{L})(.+)$/su.exec(behind)?.[1];
  const row = line.keyword === 'status' && rest !== undefined ? adoptedRow(rest.trim()) : undefined;
  return row === undefined ? undefined : ['status vastgesteld', row];
}

function twoLines({ wish, line, behind }: Spoiled): [string, string] | undefined {
  for (const { index, 0: between, 2: word } of behind.matchAll(NEXT())) {
    const keyword = splitWords(word!.toLowerCase()).join(' ');
    const isSource = keyword === 'volgens' && line.kind?.evidence === true;
    if (JOINING.has(keyword) && !isSource && !/[,;]/.test(between)) continue;
    const rows: [string, string] = [
      `${wish}${line.keyword}${behind.slice(0, index)}`,
      behind.slice(index + between.length),
    ];
    if ((isSource || areBeside(line.kind, LINE_KINDS.get(keyword))) && rows.every(isRight)) return rows;
  }
  return undefined;
}

/** May the two stand in one element, or one under the other? */
function areBeside(first: LineKind | undefined, second: LineKind | undefined): boolean {
  if (!first || !second) return false;
  return second.hosts.some((host) => first.hosts.includes(host) || host === first.keyword);
}

const NAME = '[\\p{L}][\\p{L}\\p{M}\\p{N}_-]*';
const CHANNELS = patternFor(`^(\\s+)(${NAME})(?:\\s*,\\s*|\\s+en\\s+)(${NAME})(\\s.*)?$`, 'iu');
const PARTIES = patternFor(`^(.*\\s(?:met|van)\\s+)(${NAME})(?:\\s*,\\s*|\\s+en\\s+)(${NAME})(\\s.*|\\s*:.*)?$`, 'iu');

/** `contact brief en e-mail met loket`, `gevoel negatief van noor en sam: duur`. */
function twoNames({ wish, line, behind }: Spoiled): [string, string] | undefined {
  if (line.kind?.many !== true) return undefined;
  for (const form of [CHANNELS(), PARTIES()]) {
    const [, before, one, other, after = ''] = form.exec(behind) ?? [];
    if (before === undefined) continue;
    const rows = [one, other].map((name) => `${wish}${line.keyword}${before}${name}${after}`) as [string, string];
    if (rows.every(isRight)) return rows;
  }
  return undefined;
}
