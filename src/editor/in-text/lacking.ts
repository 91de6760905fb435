import type { Fase, Klantreis, Statement } from '../../model/klantreis';
import { claimsOf, groundOf } from '../../model/meaning/claims';
import { isLived } from '../../model/meaning/current';
import { unsolvedIn } from '../../model/meaning/unsolved';
import type { Scope } from '../../model/scope/scope';
import type { Range } from '../../util/source';

/** What a klantreis lacks, by the lines that lack it. */
export interface Lacking {
  readonly klantreis: Klantreis;
  /** Claims of which nobody says who told. */
  readonly unproven: readonly Statement[];
  /** Knelpunten that we can do something about while nobody does. */
  readonly unsolved: readonly Statement[];
}

/** Of each klantreis of a file that somebody wrote. One that is only a wish, or put away, claims nothing now. */
export function lackingIn(klantreizen: readonly Klantreis[], scope: Scope): Lacking[] {
  return klantreizen
    .filter(({ ongeschreven, status }) => !ongeschreven && status !== 'archief')
    .map((klantreis) => ({
      klantreis,
      unproven: isLived(klantreis)
        ? claimsOf(klantreis)
            .filter((claim) => groundOf(claim, scope) === 'zonder')
            .map(({ statement }) => statement)
        : [],
      unsolved: unsolvedIn(klantreis, scope),
    }));
}

/** What says how much it lacks: the klantreis, and each fase that somebody wrote. */
export function holdersOf(klantreis: Klantreis): readonly (Klantreis | Fase)[] {
  return [klantreis, ...klantreis.fasen.filter(({ ongeschreven }) => !ongeschreven)];
}

/** Those that stand in the rows of another one, in the order of the text. */
export function within(some: readonly Statement[], { start, end }: Range): readonly Statement[] {
  return some
    .filter(({ range }) => start.line <= range.start.line && range.start.line <= end.line)
    .toSorted((a, b) => a.range.start.line - b.range.start.line);
}
