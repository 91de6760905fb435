import { personaName } from './questions';
import { currentStappen, isLived } from '../../model/meaning/current';
import type { AskedFile, AskedLine } from '../repair/asked';
import { klantreisAt } from '../repair/near-names';
import type { Fase, Gevoel, Klantreis, Stap, Verwachting } from '../../model/klantreis';
import { isOfResident } from '../../model/meaning/evidence';
import { type Feeling, type FeelingStap, hartslagenNow, isSidePath } from '../../model/meaning/feelings';
import { type Hartslag, mainBeats } from '../../model/meaning/hartslag';
import { ownerOf } from '../../model/meaning/owner';
import type { Scope } from '../../model/scope/scope';
import { remembered } from '../../util/remembered';

/** Questions that the rules about the hartslag ask: of whoever the klantreis is of, for what employees feel in it is another story. */

/** Is this persona one of those whom we work for? One that nobody knows is, like most. */
export function isResident(who: string | undefined, scope: Scope): boolean {
  return isOfResident('gevoel', scope.find('persona', who)?.soort);
}

/** The hartslagen of residents in a klantreis that tells how it goes now; none of another. */
export function residentsFelt(klantreis: Klantreis, scope: Scope): readonly Hartslag<FeelingStap, Feeling>[] {
  return isLived(klantreis) ? hartslagenNow(klantreis).filter(({ who }) => isResident(who, scope)) : [];
}

/** The hartslagen of those of them whom the klantreis is for: who only comes by has no curve of its own. */
export function travellersFelt(klantreis: Klantreis, scope: Scope): readonly Hartslag<FeelingStap, Feeling>[] {
  const voor = new Set(klantreis.voor.map(({ id }) => id));
  return residentsFelt(klantreis, scope).filter(({ who }) => voor.has(who));
}

/** So many points that are all the same make no curve. */
export const POINTS = 4;

/** Is it the same everywhere, as far as the line goes? */
export function isFlat(hartslag: Hartslag<FeelingStap, Feeling>): boolean {
  const beats = mainBeats(hartslag);
  return beats.length >= POINTS && new Set(beats.map(({ gevoel }) => gevoel.waarde)).size === 1;
}

/** How the persona of a hartslag is called. */
export function nameOf(who: string, klantreis: Klantreis, scope: Scope): string {
  return scope.find('persona', who)?.titel ?? personaName(klantreis, scope);
}

/** The stappen that a persona surely takes: not the ones for others, the alternatives and what only some come by. */
export function surelyTakenBy(who: string, klantreis: Klantreis): Stap[] {
  return currentStappen(klantreis).filter((stap) => {
    return (
      stap.of.length === 0 && !isSidePath(stap) && (stap.voor.length === 0 || stap.voor.some(({ id }) => id === who))
    );
  });
}

/** The fase that each stap of a klantreis stands in. */
export const fasenOfStappen = remembered(
  (klantreis: Klantreis): ReadonlyMap<Stap, Fase> =>
    new Map(klantreis.fasen.flatMap((fase) => fase.stappen.map((stap) => [stap, fase] as const))),
);

/** What a persona feels in a stap: what the stap says, else its fase. */
export function feltIn(stap: Stap, fase: Fase | undefined, who: string, klantreis: Klantreis): Gevoel | undefined {
  const own = stap.gevoel.find((gevoel) => ownerOf(gevoel, stap, klantreis) === who);
  return own ?? fase?.gevoel.find((gevoel) => ownerOf(gevoel, { voor: [] }, klantreis) === who);
}

/**
 * Do the words of a persona in a stap say why it felt so? What is said or thought there does, and so does an expectation that turned out in
 * this way.
 */
export function tellsWhy(
  owner: string,
  stap: Stap,
  klantreis: Klantreis,
  turnedOut: NonNullable<Verwachting['uitkomst']>,
): boolean {
  const expected = stap.verwacht.filter(({ uitkomst }) => uitkomst === turnedOut);
  return [...stap.citaten, ...stap.denkt, ...expected].some((line) => ownerOf(line, stap, klantreis) === owner);
}

/** The stappen of now of which nobody says what a resident feels there, not even for their fase. */
export function unfeltStappen(klantreis: Klantreis, scope: Scope): Stap[] {
  const fasen = fasenOfStappen(klantreis);
  return currentStappen(klantreis).filter((stap) => {
    const ofStap = stap.gevoel.map((gevoel) => ownerOf(gevoel, stap, klantreis));
    const ofFase = fasen.get(stap)!.gevoel.map((gevoel) => ownerOf(gevoel, { voor: [] }, klantreis));
    return ![...ofStap, ...ofFase].some((who) => isResident(who, scope));
  });
}

/** The line of a stap of the klantreis at a row, and of the first that somebody looks for. */
export function lineOfStap(
  file: AskedFile,
  row: number,
  find: (klantreis: Klantreis) => Stap | undefined,
): AskedLine | undefined {
  const klantreis = klantreisAt(file, row);
  const start = klantreis && find(klantreis)?.range.start.line;
  return start === undefined ? undefined : file.lines.find(({ range }) => range.start.line === start);
}
