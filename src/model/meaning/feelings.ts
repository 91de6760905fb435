import { remembered } from '../../util/remembered';
import type { Gevoel, GevoelWaarde, Klantreis, Ref, Stap } from '../klantreis';
import type { Scope } from '../scope/scope';
import { type Evidence, evidenceOf, isOfResident, sayingIn } from './evidence';
import { desiredInhoud, isCurrent } from './gewenst';
import { type Felt, type FeltStap, type Hartslag, hartslagenOf, SIDE_PATH, stappenFelt } from './hartslag';
import { type ForPersonas, ownerOf } from './owner';

/** A feeling of the model with its persona. */
export interface Feeling extends Felt {
  readonly waarde: GevoelWaarde;
  readonly gevoel: Gevoel;
}

/** A stap of the model in a hartslag. */
export interface FeelingStap extends FeltStap<Feeling> {
  readonly stap: Stap;
}

/** What everybody feels in the klantreis as it is told: the huidige one, or the gewenste where that is what it tells. */
export const hartslagenNow = remembered((klantreis: Klantreis) =>
  hartslagenIn(klantreis, (stap) => (isCurrent(stap, klantreis) ? stap.gevoel : undefined)),
);

/** What somebody is wished to feel. */
export interface WantedHartslag extends Hartslag<FeelingStap, Feeling> {
  /** In every stap the same as now. */
  readonly isSame: boolean;
}

/** What everybody is wished to feel, of those for whom that is another hartslag, or is written down. */
export const hartslagenWanted = remembered((klantreis: Klantreis): readonly WantedHartslag[] => {
  const now = new Map(hartslagenNow(klantreis).map((hartslag) => [hartslag.who, hartslag]));
  return hartslagenIn(klantreis, (stap) => desiredInhoud(stap, klantreis)?.gevoel).flatMap((wanted) => {
    const isSame = isSameLine(wanted, now.get(wanted.who));
    const isWritten = wanted.beats.some(({ stap: { stap }, gevoel: { gevoel } }) =>
      stap.gewenst.gevoel.includes(gevoel),
    );
    return isSame && !isWritten ? [] : [{ ...wanted, isSame }];
  });
});

function hartslagenIn(
  klantreis: Klantreis,
  feelingsOf: (stap: Stap) => readonly Gevoel[] | undefined,
): readonly Hartslag<FeelingStap, Feeling>[] {
  const toFeelings = (gevoelens: readonly Gevoel[], stap: ForPersonas) =>
    gevoelens.map((gevoel) => ({ who: ownerOf(gevoel, stap, klantreis) ?? '', waarde: gevoel.waarde, gevoel }));
  const fasen = klantreis.fasen.map((fase) => ({
    stappen: fase.stappen.flatMap((stap): readonly FeelingStap[] => {
      const gevoelens = feelingsOf(stap);
      if (!gevoelens) return [];
      const feelings = toFeelings(gevoelens, stap);
      return [{ id: stap.id, of: idsOf(stap.of), voor: idsOf(stap.voor), aside: isSidePath(stap), feelings, stap }];
    }),
    feelings: fase.gevoel.length === 0 ? [] : toFeelings(fase.gevoel, EVERYBODY),
  }));
  const voor = idsOf(klantreis.voor);
  return hartslagenOf(voor, stappenFelt(voor, fasen));
}

/** Do only some come here? */
export function isSidePath({ details }: Stap): boolean {
  return details.some(({ keyword }) => keyword === SIDE_PATH);
}

/** A fase is for everybody whom the klantreis is for. */
const EVERYBODY: ForPersonas = { voor: [] };

const NOBODY: readonly string[] = [];

/** Most stappen name nobody. */
function idsOf(refs: readonly Ref[]): readonly string[] {
  return refs.length === 0 ? NOBODY : refs.map(({ id }) => id);
}

/** The same values in the same stappen: a second line would only cover the first. */
function isSameLine(wanted: Hartslag<FeelingStap, Feeling>, now: Hartslag<FeelingStap, Feeling> | undefined): boolean {
  if (wanted.beats.length !== now?.beats.length) return false;
  return wanted.beats.every(({ stap, gevoel, aside, joined }, at) => {
    const other = now.beats[at]!;
    const isSamePlace = stap.stap === other.stap.stap && aside === other.aside && joined === other.joined;
    return isSamePlace && gevoel.waarde === other.gevoel.waarde;
  });
}

/** What a feeling rests on. */
export function evidenceOfFeeling({ who, gevoel }: Feeling, scope: Scope): Evidence {
  const bronnen = sayingIn(gevoel.volgens).map(({ id }) => scope.find('bron', id)?.soorten ?? []);
  return evidenceOf(bronnen, isOfResident('gevoel', scope.find('persona', who)?.soort));
}
