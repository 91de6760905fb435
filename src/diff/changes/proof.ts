import { parseNumber } from '../../util/dates';
import { ownerOf } from '../../model/meaning/owner';
import { bronSoorten, isOfResident, isSaidByNobody, proves } from '../../model/meaning/evidence';
import type { Draft } from './change';
import type { Meanings, Names } from '../match/names';
import { isLater } from './direction';
import { namesOf, personasOf } from '../tree/implied';
import { type Fact, factOf, type Sides, type Thing, valuesOf } from '../tree/tree';

/** The evidence that came to a fact and went from it, with the bronnen as a sentence names them. */
export interface Proof {
  readonly facts: readonly Fact[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly ids: readonly string[];
}

export const NO_PROOF: Proof = { facts: [], gone: [], added: [], ids: [] };

/**
 * Does this line name a bron that proves what it hangs under?
 * @param claim the fact that it hangs under; undefined where that is the thing itself
 * @param thing that the claim is about, on the side of these names
 */
export function isProof(fact: Fact, claim: Fact | undefined, thing: Thing, names: Names): boolean {
  if (fact.keyword !== 'volgens' || isSaidByNobody(valuesOf(fact, 'aantal')[0])) return false;
  const soortenOf = (kind: 'bron' | 'persona', id: string | undefined) => {
    const named = id === undefined ? undefined : names.find(kind, id, undefined);
    const soort = named && factOf(named, 'soort');
    return soort ? valuesOf(soort, 'waarden') : [];
  };
  const [soort] = thing.kind === 'persona' ? soortenOf('persona', thing.id) : soortenOf('persona', whose(claim, thing));
  const kind = claim?.keyword ?? thing.kind;
  return proves(bronSoorten(soortenOf('bron', valuesOf(fact, 'namen')[0])), isOfResident(kind, soort));
}

/** The persona whose feeling, words or knelpunt it is: what a line leaves out follows from where it stands. */
function whose(claim: Fact | undefined, thing: Thing): string | undefined {
  if (claim?.who !== undefined) return claim.who;
  const written = claim ? undefined : factOf(thing, 'van');
  const [van] = written ? namesOf(written, 'namen') : [];
  const place = thing.kind === 'stap' ? thing : (thing.parent ?? thing);
  return ownerOf({ van }, personasOf(place), thing.klantreis && personasOf(thing.klantreis));
}

/** Where the evidence of a value stands on a side: the lines, the fact that they hang under and the thing that it is about. */
interface Ground {
  readonly facts: readonly Fact[];
  readonly claim: Fact | undefined;
  readonly thing: Thing;
}

/**
 * Is there a bron that proves the new value, that the old value did not rest on, and that is later than all that it did rest on? When
 * a bron does not say when it is from, nobody knows that.
 */
export function isNewProof({ base, head }: Sides<Ground>, names: Sides<Names>, meanings: Meanings): boolean {
  const named = base.facts.filter(({ keyword }) => keyword === 'volgens');
  const known = new Set(named.flatMap((fact) => meanings.valuesOf(fact, 'namen', base.thing)));
  if (isFewer(base, head, names)) return false;
  const dates = named.flatMap((fact) => valuesOf(fact, 'namen').map((id) => dateOf(id, names.base)));
  return head.facts.some((fact) => {
    if (!isProof(fact, head.claim, head.thing, names.head)) return false;
    const [id = ''] = valuesOf(fact, 'namen');
    if (known.has(id)) return false;
    const is = dateOf(id, names.head);
    return dates.every((was) => was !== undefined && is !== undefined && isLater(was, is) === true);
  });
}

/** Does a claim rest on fewer people than it did? Where somebody did not count, nobody knows. */
function isFewer(base: Ground, head: Ground, names: Sides<Names>): boolean {
  const [was, is] = [countOf(base, names.base), countOf(head, names.head)];
  return was !== undefined && is !== undefined && is < was;
}

function countOf({ facts }: Ground, names: Names): number | undefined {
  let sum = 0;
  for (const id of facts.filter(({ keyword }) => keyword === 'volgens').flatMap((fact) => valuesOf(fact, 'namen'))) {
    const counts = names.find('bron', id, undefined)?.facts.filter(({ keyword }) => keyword === 'aantal') ?? [];
    const people = counts.map((fact) => parseNumber(valuesOf(fact, 'waarde')[0] ?? ''));
    if (people.length === 0 || people.includes(undefined)) return undefined;
    for (const count of people) sum += count ?? 0;
  }
  return sum;
}

function dateOf(id: string, names: Names): string | undefined {
  const bron = names.find('bron', id, undefined);
  const datum = bron && factOf(bron, 'datum');
  return datum && valuesOf(datum, 'waarde')[0];
}

/** A change told together with the evidence that changed along with it. */
export function withProof(change: Draft, { gone, added, ids }: Proof): Draft {
  if (gone.length + added.length === 0) return change;
  return {
    ...change,
    ...(change.line && { line: { ...change.line, losesProof: change.line.losesProof || gone.length > 0 } }),
    args: {
      ...change.args,
      ...(added.length > 0 && { bewijs: added.join(', ') }),
      ...(gone.length > 0 && { bewijsWeg: gone.join(', ') }),
    },
    path: [...change.path, ...ids],
  };
}
