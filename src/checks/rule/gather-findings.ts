import type { Finding } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import { rowOf } from '../../messages/messages';

/** More lines than this with the same thing missing become one finding. */
const MANY = 3;
/** Line numbers that one sentence names. */
const NAMED = 8;

/**
 * One finding for the klantreis where many of its lines lack the same thing: a concept may have holes, and twenty equal
 * sentences hide the others, and for the first few as well where the rule says so (`samen`). `found` are the findings of one rule in this klantreis; what one sentence tells of is gathered together.
 */
export function gather(found: readonly Finding[], klantreis: Klantreis): readonly Finding[] {
  if (found.length === 0 || klantreis.status !== 'concept') return found;
  const sentenceOf = ({ code, args }: Finding) => rowOf(code, args).veel;
  return [...new Set(found.map(sentenceOf))].flatMap((veel) => {
    const alike = found.filter((one) => sentenceOf(one) === veel);
    return veel === undefined ? alike : gatherAlike(alike, klantreis);
  });
}

function gatherAlike(found: readonly Finding[], { range }: Klantreis): readonly Finding[] {
  const { code, args } = found[0]!;
  const lines = [...new Set(found.map((one) => one.range.start.line + 1))].sort((a, b) => a - b);
  if (lines.length <= MANY && !rowOf(code, args).samen) return found;
  const { geval } = args;
  const counted = { veel: 1, aantal: lines.length, regels: named(lines), ...(geval !== undefined && { geval }) };
  return [{ code, range, args: counted, each: found }];
}

/** The numbers of the first lines, for in a sentence. */
export function named(lines: readonly number[]): string {
  return [...lines.slice(0, NAMED), ...(lines.length > NAMED ? ['…'] : [])].join(', ');
}
