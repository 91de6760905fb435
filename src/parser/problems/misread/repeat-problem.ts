import type { Finding } from '../../../model/finding';
import { digitsOf, NUMBER_WORDS } from '../../../model/canonical/numbers';
import { own } from '../../../util/own';
import { found, isRight, rewrittenAs, saidIn, type Spoiled, takesNotes } from './spoiled';
import { patternFor } from '../../../util/remembered';

const TIMES = patternFor(
  `^(\\d+|${NUMBER_WORDS})\\s*(?:x|×|keer|maal)\\s+(?:per|in\\s+(?:de|het))\\s+(jaar|maand|week|dag)$`,
  'iu',
);
/** What a stretch of time has of a smaller one. */
const PARTS: Readonly<Record<string, readonly [number, string, string]>> = {
  jaar: [12, 'maanden', 'maand'],
  maand: [4, 'weken', 'week'],
  week: [7, 'dagen', 'dag'],
  dag: [24, 'uur', 'uur'],
};

/** `herhaalt twee keer per jaar`, `herhaalt steeds`: how often, in another way or in words without a number. */
export function repeatProblem(spoiled: Spoiled): Finding {
  const { line } = spoiled;
  const rest = saidIn(spoiled).replace(/[.;\s]+$/, '');
  const rows = [everySo(rest), ...(takesNotes(line) ? [`notitie: herhaalt ${rest}`] : [])];
  const fixes = rows.filter((row) => row !== undefined && isRight(row)).map((row) => rewrittenAs(spoiled, row!));
  return found('KT055', line.range, { woord: line.keyword }, fixes);
}

function everySo(words: string): string | undefined {
  const [, typed, whole] = TIMES().exec(words) ?? [];
  if (typed === undefined) return undefined;
  const [all, several, one] = own(PARTS, whole!.toLowerCase())!;
  const each = all / Number(digitsOf(typed) ?? typed);
  if (!Number.isInteger(each)) return undefined;
  return each === 1 ? `herhaalt ${one === 'uur' ? 'elk' : 'elke'} ${one}` : `herhaalt elke ${each} ${several}`;
}
