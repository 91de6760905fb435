import type { Provenance } from '../../messages/standing.data';
import type { Bron, Klantreis } from '../klantreis';
import type { Scope } from '../scope/scope';
import { bronnenOf, claimsOf, type Ground, groundOf } from './claims';

/** Grounds that somebody outside us gave, or that were counted. */
const PROOF: readonly Ground[] = ['gemeten', 'gehoord', 'document'];

/** What only looks at ourselves is counted first: research of others is trusted less (Andess, "Denken vanuit de klantvraag"). */
export function provenanceOf(klantreis: Klantreis, scope: Scope): Provenance {
  const claims = claimsOf(klantreis).filter((claim) => PROOF.includes(groundOf(claim, scope)));
  const found = claims.map((claim) => bronnenOf(claim, scope).filter(({ soorten }) => !isAssumed(soorten)));
  const bronnen = [...new Set(found.flat())];
  const dates = bronnen.flatMap(({ datum }) => datum ?? []).toSorted();
  const zelf = found.filter((own) => isBy(own, 'zelf')).length;
  const extern = found.filter((own) => !isBy(own, 'zelf') && isBy(own, 'extern')).length;
  return {
    bronnen: bronnen.length,
    oldest: dates[0],
    newest: dates.at(-1),
    zelf,
    extern,
    onbekend: claims.length - zelf - extern,
    geteld: claims.filter(({ statement }) => statement.volgens.some(({ zeggen }) => zeggen !== undefined)).length,
  };
}

function isAssumed(soorten: Bron['soorten']): boolean {
  return soorten.every((soort) => soort === 'aanname');
}

function isBy(bronnen: readonly Bron[], who: NonNullable<Bron['verzameldDoor']>): boolean {
  return bronnen.some(({ verzameldDoor }) => verzameldDoor === who);
}
