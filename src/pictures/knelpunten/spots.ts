import { heatWord } from '../../messages/knelpunten.data';
import type { Fase, Holder, Klantreis, Knelpunt, Succes } from '../../model/klantreis';
import { NIVEAUS } from '../../model/lines/vocabulary.data';
import { claimsOf, groundOf } from '../../model/meaning/claims';
import { knelpuntenOf, type Scope } from '../../model/scope/scope';
import type { Column, View } from '../kaart/view';

/** With more stappen than this the columns are the fasen, where there are several. */
export const MOST_STAPPEN = 24;

/** A column of the picture: a stap, or a fase or the klantreis as a whole. */
export interface Spot {
  readonly key: string;
  readonly kind: 'klantreis' | 'fase' | 'stap';
  /** Of a stap and of what is said of its fase as a whole; undefined for the klantreis. */
  readonly fase: Fase | undefined;
  /** The stappen that it stands for. */
  readonly columns: readonly Column[];
  readonly knelpunten: readonly Knelpunt[];
  readonly successen: readonly Succes[];
}

/** Is there a column for a fase, and not for a stap? */
export function isByFase({ columns, fasen }: View): boolean {
  return columns.length > MOST_STAPPEN && fasen.length > 1;
}

/** The columns in the order of the text. What is said of a whole has one of its own where there is anything. */
export function spotsOf(view: View): readonly Spot[] {
  const { klantreis, fasen, columns } = view;
  const byFase = isByFase(view);
  const ofAll = { key: 'klantreis/geheel', kind: 'klantreis', fase: undefined, columns: [] } as const;
  return [
    ...whole({ ...ofAll, ...foundIn([klantreis]) }),
    ...fasen.flatMap(({ key, fase, start, end }): Spot[] => {
      const own = columns.slice(start, end);
      const ofFase = { key: `${key}/geheel`, kind: 'fase', fase } as const;
      if (byFase) {
        const stappen = own.filter(({ missing }) => !missing);
        return [{ ...ofFase, columns: stappen, ...foundIn([fase, ...stappen.map(({ stap }) => stap)]) }];
      }
      return [
        ...whole({ ...ofFase, columns: [], ...foundIn([fase]) }),
        ...own.map((column): Spot => {
          return { key: column.key, kind: 'stap', fase, columns: [column], ...foundIn([column.stap]) };
        }),
      ];
    }),
  ];
}

function foundIn(holders: readonly Holder[]): Pick<Spot, 'knelpunten' | 'successen'> {
  return {
    knelpunten: holders.flatMap(({ knelpunten }) => knelpunten),
    successen: holders.flatMap(({ successen }) => successen),
  };
}

function whole(spot: Spot): Spot[] {
  return spot.knelpunten.length + spot.successen.length === 0 ? [] : [spot];
}

/** How heavy a knelpunt weighs. One that nobody weighed is not taken for a grave one. */
export function weightOf({ ernst }: Knelpunt): number {
  return ernst ? NIVEAUS.indexOf(ernst) + 1 : 1;
}

/** Those of which somebody says how it goes now, while nobody heard or measured it. */
export function assumedIn(klantreis: Klantreis, scope: Scope): ReadonlySet<Knelpunt> {
  const all = new Map(claimsOf(klantreis).map((claim) => [claim.statement, claim]));
  return new Set(
    knelpuntenOf(klantreis).filter((one) => {
      const claim = all.get(one);
      return claim !== undefined && ['medewerkers', 'aanname', 'zonder'].includes(groundOf(claim, scope));
    }),
  );
}

export function succesCount(aantal: number): string {
  return heatWord(aantal === 1 ? 'succes1' : 'succesMeer', { aantal });
}
