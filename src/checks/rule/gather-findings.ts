import type { Finding } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import { MESSAGES } from '../../messages/messages';

/** More lines than this with the same thing missing become one finding. */
const MANY = 3;
/** Line numbers that one sentence names. */
const NAMED = 8;

/**
 * One finding for the klantreis where many of its lines lack the same thing: a concept may have holes, and twenty equal
 * sentences hide the others. `found` are the findings of one rule in this klantreis.
 */
export function gather(found: readonly Finding[], klantreis: Klantreis): readonly Finding[] {
  const first = found[0];
  if (first === undefined || klantreis.status !== 'concept' || MESSAGES[first.code].veel === undefined) return found;
  const lines = [...new Set(found.map(({ range }) => range.start.line + 1))].sort((a, b) => a - b);
  if (lines.length <= MANY) return found;
  const args = { veel: 1, aantal: lines.length, regels: named(lines) };
  return [{ code: first.code, range: klantreis.range, args, each: found }];
}

/** The numbers of the first lines, for in a sentence. */
export function named(lines: readonly number[]): string {
  return [...lines.slice(0, NAMED), ...(lines.length > NAMED ? ['…'] : [])].join(', ');
}
