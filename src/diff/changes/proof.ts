import { ownerOf } from '../../model/meaning/owner';
import { bronSoorten, isOfResident, proves } from '../../model/meaning/evidence';
import { DIFF_MESSAGES, type Level } from '../../messages/diff.data';
import { LEVELS } from '../../messages/review.data';
import type { Draft } from './change';
import type { Names } from '../match/names';
import { namesOf, personasOf } from '../tree/implied';
import { type Fact, factOf, type Thing, valuesOf } from '../tree/tree';

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
  if (fact.keyword !== 'volgens') return false;
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

/** A change told together with the evidence that changed along with it; as grave as the gravest of them. */
export function withProof(change: Draft, { gone, added, ids }: Proof): Draft {
  if (gone.length + added.length === 0) return change;
  const levels: readonly Level[] = [
    change.level ?? DIFF_MESSAGES[change.code].level,
    ...(gone.length > 0 ? [DIFF_MESSAGES.VS038.level] : []),
    ...(added.length > 0 ? [DIFF_MESSAGES.VS037.level] : []),
  ];
  return {
    ...change,
    level: LEVELS.find((level) => levels.includes(level))!,
    args: {
      ...change.args,
      ...(added.length > 0 && { bewijs: added.join(', ') }),
      ...(gone.length > 0 && { bewijsWeg: gone.join(', ') }),
    },
    path: [...change.path, ...ids],
  };
}
