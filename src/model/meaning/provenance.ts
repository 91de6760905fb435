import type { Bron, Klantreis } from '../klantreis';
import type { Scope } from '../scope/scope';
import { bronnenOf, claimsOf, type Ground, groundOf } from './claims';

/** Grounds that somebody outside us gave, or that were counted. */
const PROOF: readonly Ground[] = ['gemeten', 'gehoord', 'document'];

/** Where the evidence of a klantreis comes from. */
export interface Provenance {
  /** How many bronnen prove something in it. */
  readonly bronnen: number;
  /** The oldest and the newest of their dates, ISO: a day, a month or a year; undefined where none has one. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
  /** Of the claims that rest on them: collected by ourselves, by others only, and where no bron says by whom. */
  readonly zelf: number;
  readonly extern: number;
  readonly onbekend: number;
  /** Of how many claims it is told how many people say so (`volgens gesprekken 4 van 6`). */
  readonly geteld: number;
}

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
