import { remembered } from '../../util/remembered';
import type { Klantreis } from '../klantreis';
import type { ScopeFile } from '../scope/scope';
import { type Claim, claimsOf } from './claims';
import { isLived } from './current';
import { sayingIn } from './evidence';

/** A claim with the klantreis that makes it. */
export interface Resting {
  readonly claim: Claim;
  readonly klantreis: Klantreis;
}

/** For a table: the claims of the klantreizen that tell how it goes now, by the id of each bron that they rest on. Those in the archive are over. */
export function* restingOn({ model }: ScopeFile): Iterable<readonly [bron: string, Resting]> {
  for (const klantreis of model.klantreizen) yield* restingIn(klantreis);
}

const restingIn = remembered((klantreis: Klantreis): readonly (readonly [bron: string, Resting])[] => {
  if (!isLived(klantreis) || klantreis.status === 'archief') return [];
  return claimsOf(klantreis).flatMap((claim) => {
    return [...new Set(sayingIn(claim.statement.volgens).map(({ id }) => id))].map(
      (id) => [id, { claim, klantreis }] as const,
    );
  });
});

/** Does a klantreis that is no concept any more rest on it? */
export function isRelied(resting: readonly Resting[]): boolean {
  return resting.some(({ klantreis }) => klantreis.status !== 'concept');
}
