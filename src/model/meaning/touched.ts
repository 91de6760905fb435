import type { Fase, Holder, Klantreis, Oplossing, Stap, Statement } from '../klantreis';
import { oplossingenOf, type Scope } from '../scope/scope';
import { statementsOfInhoud } from '../scope/statements';
import { type Feeling, type FeelingStap, hartslagenNow } from './feelings';
import { isCurrent } from './gewenst';
import { type Hartslag, mainBeats } from './hartslag';
import { isRejected, solutionsOf } from './solutions';
import { isOurs, unsolvedIn } from './unsolved';

/** Where the oplossingen of a klantreis change something. */
export class Touched {
  private readonly solutions: ReturnType<typeof solutionsOf>;
  private readonly serious: ReadonlySet<string | undefined>;

  constructor(klantreis: Klantreis, scope: Scope) {
    this.solutions = solutionsOf(klantreis, scope);
    this.serious = new Set(seriousIn(klantreis).map(({ id }) => id));
  }

  /** Is there an oplossing, not rejected, that stands here, is for a knelpunt of here, or makes possible what is wanted here? */
  has(holder: Holder): boolean {
    const { oplossingen, knelpunten } = holder;
    const meant = [...oplossingen, ...knelpunten.flatMap((knelpunt) => this.solutions.get(knelpunt) ?? [])];
    return meant.some((one) => !isRejected(one)) || wishesIn(holder).some((wish) => this.makesPossible(wish));
  }

  private makesPossible({ door }: Statement): boolean {
    return door.some(({ id }) => this.serious.has(id));
  }
}

/** The oplossingen that were not rejected. */
export function seriousIn(klantreis: Klantreis): readonly Oplossing[] {
  return oplossingenOf(klantreis).filter((oplossing) => !isRejected(oplossing));
}

function wishesIn(holder: Holder | Fase | Stap): readonly Statement[] {
  if (!('gewenst' in holder)) return [holder];
  const { gewenst, vervalt } = holder;
  return [holder, ...statementsOfInhoud(gewenst), ...gewenst.zonder, ...(vervalt ? [vervalt] : [])];
}

/** The lowest point of somebody in a klantreis. */
export interface Low {
  readonly who: string;
  readonly stap: Stap;
  readonly fase: Fase;
  readonly feeling: Feeling;
}

/**
 * The lowest point of each persona of the klantreis that no oplossing touches, while there are oplossingen: the first, where it goes
 * as low more than once. Of one without a knelpunt nobody can say why it stays, so it counts; of one with a knelpunt for which we do nothing yet
 * (`unsolvedIn`) that is said already, and one that we cannot change or leave on purpose was not forgotten. An oplossing for the
 * klantreis as a whole may be meant for its lowest point.
 */
export function untouchedLows(klantreis: Klantreis, scope: Scope): readonly Low[] {
  const touched = new Touched(klantreis, scope);
  if (seriousIn(klantreis).length === 0 || touched.has(klantreis)) return [];
  const voor = new Set(klantreis.voor.map(({ id }) => id));
  const fasen = new Map(klantreis.fasen.flatMap((fase) => fase.stappen.map((stap) => [stap, fase] as const)));
  const unsolved = new Set(unsolvedIn(klantreis, scope));
  const found = hartslagenNow(klantreis).flatMap((hartslag): readonly Low[] => {
    if (!voor.has(hartslag.who)) return [];
    const lows = lowestOf(hartslag).map(({ stap, feeling }) => ({
      who: hartslag.who,
      stap,
      fase: fasen.get(stap)!,
      feeling,
    }));
    const isLeft = ({ stap, fase }: Low) => {
      const knelpunten = [...stap.knelpunten, ...fase.knelpunten];
      const isKnown = knelpunten.some((knelpunt) => unsolved.has(knelpunt) || !isOurs(knelpunt, klantreis));
      return isKnown || touched.has(stap) || touched.has(fase);
    };
    return lows.some(isLeft) ? [] : lows.slice(0, 1);
  });
  // Two personas may have their lowest point in one stap.
  return found.filter((low, at) => found.findIndex(({ stap }) => stap === low.stap) === at);
}

/** Where it goes lowest, of a hartslag that goes below neutral. */
export function lowestOf(
  hartslag: Hartslag<FeelingStap, Feeling>,
): readonly { readonly stap: Stap; readonly feeling: Feeling }[] {
  const beats = mainBeats(hartslag);
  const lowest = beats.reduce((low, { gevoel }) => Math.min(low, gevoel.waarde), 0);
  if (lowest === 0) return [];
  return beats.flatMap(({ stap: { stap }, gevoel }) => (gevoel.waarde === lowest ? [{ stap, feeling: gevoel }] : []));
}

/** The fasen of the klantreis as it is told in which something is touched, by their place among them. */
export function touchedFasen(
  klantreis: Klantreis,
  scope: Scope,
): { readonly fasen: readonly Fase[]; readonly touched: readonly number[] } {
  const touched = new Touched(klantreis, scope);
  const fasen = klantreis.fasen.filter((fase) => isCurrent(fase, klantreis));
  const places = fasen.flatMap((fase, at) => ([fase, ...fase.stappen].some((one) => touched.has(one)) ? [at] : []));
  return { fasen, touched: places };
}
