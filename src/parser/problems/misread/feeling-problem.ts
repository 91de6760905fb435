import { spelled } from '../../../model/canonical/values';
import type { Finding } from '../../../model/finding';
import { hostOf } from '../../lines/line';
import { found, isRight, meantAs, rewrittenAs, saidIn, type Spoiled } from './spoiled';
import { patternFor } from '../../../util/remembered';

const FELT = '(?:(?:zeer|heel)[\\s-]+)?(?:negatief|positief|neutraal)';
const END = '(?![\\p{L}\\p{M}\\p{N}_-])';
const VALUE = patternFor(`(?<![\\p{L}\\p{N}_-])${FELT}${END}`, 'giu');
const VALUE_FIRST = patternFor(`^\\s*(${FELT})\\s*(?::(.*))?$`, 'isu');
const WHOLE_FASE = patternFor(
  `(?:(?:over|in|tijdens|gedurende|voor)\\s+)?(?:de\\s+|deze\\s+)?(?:ge)?hele\\s+fase${END}`,
  'iu',
);
/** `niet negatief` is not negatief, and how bad `minder negatief` is nobody knows. */
const OTHERWISE = /(?<![\p{L}\p{N}])(?:niet|geen|nooit|minder|noch|bijna)\s*$/iu;
/** `van de gemeente` is a text. */
const NO_NAME = /(?:de|het|een|deze|dit|die|dat|zijn|haar|hun|ons|onze|mijn|wat)(?![\p{L}\p{N}_-])/u;
/** Whose it is, before all else or last. */
const OF = patternFor(
  `^van\\s+(?!${NO_NAME.source})(\\p{Ll}[\\p{L}\\p{M}\\p{N}_-]*)(?=\\s|$)|\\svan\\s+(?!${NO_NAME.source})(\\p{Ll}[\\p{L}\\p{M}\\p{N}_-]*)$`,
  'u',
);
const AT_ENDS = /^(?:[\s,;–-]|(?:is|was|voelt)(?=\s|$))+|[\s,;–-]+$/giu;

/** `gevoel is negatief`, `gevoel de hele fase negatief`: the feeling does not stand first, or says of what it is. */
export function feelingProblem(spoiled: Spoiled): Finding | undefined {
  const { line, wish } = spoiled;
  const [head, text] = headAndText(saidIn(spoiled));
  const [felt, ...others] = head.matchAll(VALUE());
  if (!felt || others.length > 0 || OTHERWISE.test(head.slice(0, felt.index))) return undefined;
  const said = `${head.slice(0, felt.index).trim()} ${head.slice(felt.index + felt[0].length).trim()}`.trim();
  const isOfFase = WHOLE_FASE().test(said);
  if (felt.index === 0 && !isOfFase) return undefined;
  const rest = said
    .replace(WHOLE_FASE(), '')
    .replace(/\s{2,}/gu, ' ')
    .trim();
  const [of, first, last] = OF().exec(rest) ?? [];
  const persona = of === undefined ? '' : ` van ${(first ?? last)!}`;
  const notes = [(of === undefined ? rest : rest.replace(of, '')).replace(AT_ENDS, ''), text.trim()].filter(Boolean);
  const start = `${wish}gevoel ${spelled('gevoel', felt[0])!}${persona}`;
  const row = notes.length === 0 ? start : `${start}: ${notes.join(', ')}`;
  if (!isOfFase) return meantAs('KT002', spoiled, [row]);
  if (!isRight(row)) return undefined;
  const isThere = line.parent !== undefined && hostOf(line.parent) === 'fase';
  return found('KT092', line.range, { regel: row }, isThere ? [rewrittenAs(spoiled, row)] : []);
}

/** What stands before the colon, and the text behind it; `de hele fase: negatief` has no text. */
function headAndText(said: string): readonly [head: string, text: string] {
  const [head = '', text = ''] = said.split(/:(.*)/su);
  const [, felt, rest = ''] = VALUE_FIRST().exec(text) ?? [];
  return felt === undefined ? [head.trim(), text] : [`${head.trim()} ${felt}`, rest];
}
