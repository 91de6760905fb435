import type { Finding } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import { rowOf } from '../../messages/messages';

/** More lines than this with the same thing missing become one finding. */
const MANY = 3;
/** Line numbers that one sentence names. */
const NAMED = 8;

/**
 * One finding for the klantreis where many of its lines lack the same thing: a concept may have holes, and twenty equal
 * sentences hide the others. `found` are the findings of one rule in this klantreis; each case of it is gathered by itself.
 */
export function gather(found: readonly Finding[], klantreis: Klantreis): readonly Finding[] {
  if (found.length <= MANY || klantreis.status !== 'concept') return found;
  const cases = [...new Set(found.map(({ args }) => args.geval))];
  return cases.flatMap((geval) =>
    gatherAlike(
      found.filter(({ args }) => args.geval === geval),
      klantreis,
    ),
  );
}

function gatherAlike(found: readonly Finding[], { range }: Klantreis): readonly Finding[] {
  const { code, args } = found[0]!;
  if (rowOf(code, args).veel === undefined) return found;
  const lines = [...new Set(found.map((one) => one.range.start.line + 1))].sort((a, b) => a - b);
  if (lines.length <= MANY) return found;
  const { geval } = args;
  const counted = { veel: 1, aantal: lines.length, regels: named(lines), ...(geval !== undefined && { geval }) };
  return [{ code, range, args: counted, each: found }];
}

/** The numbers of the first lines, for in a sentence. */
export function named(lines: readonly number[]): string {
  return [...lines.slice(0, NAMED), ...(lines.length > NAMED ? ['…'] : [])].join(', ');
}
