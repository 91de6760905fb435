import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

/** Klantreizen of any number of scopes. */
export interface JourneysTogether {
  readonly journeys: readonly PlacedJourney[];
  /** The files of which not all is known: what stands there may be missing in the picture. */
  readonly unread: readonly UnreadFile[];
  /** An ISO date; without it nothing is late, for nobody knows. */
  readonly today?: string | undefined;
}

/** A klantreis with the path of its file. */
export interface PlacedJourney {
  readonly klantreis: Klantreis;
  readonly scope: Scope;
  readonly file: string;
}

interface UnreadFile {
  readonly path: string;
  /** How many lines of it nobody could read; undefined where nobody could read any. */
  readonly lines: number | undefined;
}
