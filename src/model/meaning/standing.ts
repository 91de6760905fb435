import type { Provenance } from '../../messages/standing.data';
import type { Klantreis } from '../klantreis';
import { holdersOf, oplossingenOf, type Scope } from '../scope/scope';
import { isPast } from '../../util/dates';
import { bronnenOf, claimsOf, type Coverage, coverageOf } from './claims';
import { isLived } from './current';
import { proves } from './evidence';
import type { Scorecard } from './scorecard';
import { isOverdue, isPlanned } from './solutions';
import { unsolvedIn } from './unsolved';

/** How far a klantreis is: what a council may build on, what is still open, and what is late. */
export interface Standing {
  readonly status: Klantreis['status'];
  readonly toestand: Klantreis['toestand'];
  /** What its claims rest on; undefined where it tells no huidige reis, so that nobody can have seen or heard it yet. */
  readonly coverage: Coverage | undefined;
  readonly open: Readonly<Record<OpenKind, number>>;
  readonly late: Readonly<Record<LateKind, number>>;
}

/** Knelpunten with neither oplossing nor kans, plans that are not done, and questions. */
export const OPEN_KINDS = ['knelpunten', 'plannen', 'vragen'] as const;

type OpenKind = (typeof OPEN_KINDS)[number];

/** Oplossingen past their date, and klantreizen that should have been looked at again. */
export const LATE_KINDS = ['oplossingen', 'herzien'] as const;

type LateKind = (typeof LATE_KINDS)[number];

/** A klantreis of some file with how far it is. */
export interface JourneyStanding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly id: string | undefined;
  /** What may lead to a real person is hidden in it. */
  readonly titel: string;
  readonly standing: Standing;
  /** Undefined where it tells no huidige reis, or not enough of one. */
  readonly scorecard: Scorecard | undefined;
  /** Where its evidence comes from; undefined where it tells no huidige reis. */
  readonly provenance: Provenance | undefined;
}

/** @param today an ISO date; without it nothing is late, for nobody knows */
export function standingOf(klantreis: Klantreis, scope: Scope, today: string | undefined): Standing {
  const oplossingen = oplossingenOf(klantreis);
  const vragen = holdersOf(klantreis).flatMap((holder) => holder.vragen);
  return {
    status: klantreis.status,
    toestand: klantreis.toestand,
    coverage: isLived(klantreis) ? coverageOf(klantreis, scope) : undefined,
    open: {
      knelpunten: unsolvedIn(klantreis, scope).length,
      plannen: oplossingen.filter(isPlanned).length,
      vragen: vragen.filter(({ tekst }) => tekst !== '').length,
    },
    late: {
      oplossingen: today === undefined ? 0 : oplossingen.filter((one) => isOverdue(one, klantreis, today)).length,
      herzien: today !== undefined && isRevisionLate(klantreis, today) ? 1 : 0,
    },
  };
}

/** Should somebody have looked again whether the klantreis still holds? In the archive nobody asks. */
export function isRevisionLate({ herzien, status }: Klantreis, today: string): boolean {
  return status !== 'archief' && herzien !== undefined && isPast(herzien, today);
}

/** How fresh a klantreis is: when it was adopted, when somebody will look at it again, and how new what it knows is. */
export interface Freshness {
  /** ISO where the text has a date that exists. */
  readonly adopted: { readonly date: string; readonly by: string } | undefined;
  readonly revision: { readonly date: string; readonly isLate: boolean } | undefined;
  /** The newest date of what its claims rest on; what we only think has none. */
  readonly newest: string | undefined;
}

/** @param today an ISO date; without it nothing is late */
export function freshnessOf(klantreis: Klantreis, scope: Scope, today: string | undefined): Freshness {
  const adopted = klantreis.details.find(({ keyword }) => keyword === 'vastgesteld');
  const { herzien } = klantreis;
  const bronnen = isLived(klantreis) ? claimsOf(klantreis).flatMap((claim) => bronnenOf(claim, scope)) : [];
  const dates = bronnen.flatMap(({ soorten, datum }) =>
    datum !== undefined && (soorten.length === 0 || proves(soorten, false)) ? datum : [],
  );
  return {
    adopted: adopted && { date: adopted.woorden.get('waarde')?.[0]?.id ?? '', by: adopted.tekst },
    revision:
      herzien === undefined
        ? undefined
        : { date: herzien, isLate: today !== undefined && isRevisionLate(klantreis, today) },
    newest: dates.toSorted().at(-1),
  };
}
