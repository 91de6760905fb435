import type { DiffArgs, DiffCode } from '../../messages/diff.data';
import { enumerate } from '../../util/text';
import { isPersonal } from '../../model/meaning/owner';
import type { Pairs } from '../match/match';
import type { Names } from '../match/names';
import { namesOf, personasOf } from '../tree/implied';
import { type Fact, factOf, type Sides, type Thing, valuesOf } from '../tree/tree';

/** What is said of a klantreis or a stap that is for others now, or for the same people in another order. */
export interface OtherPersonas {
  readonly code: DiffCode;
  readonly args: DiffArgs;
  readonly base: Fact;
  readonly head: Fact;
}

/**
 * Whose a klantreis or a stap is, where its first persona is another one: what has no name there is theirs now, with the evidence for it.
 * Undefined where the first persona stayed, for then nobody's words changed.
 */
export function comparePersonas(
  base: Thing,
  head: Thing,
  names: Sides<Names>,
  pairs: Pairs,
): OtherPersonas | undefined {
  const [old, now] = [factOf(base, 'voor'), factOf(head, 'voor')];
  if (!old || !now) return undefined;
  const [before, after] = [personasIn(base, names.base), personasIn(head, names.head)];
  const [was, is] = [before[0], after[0]];
  if (!was || !is || isSame(was, is, pairs)) return undefined;
  const isOrder =
    before.length === after.length && before.every((one) => after.some((other) => isSame(one, other, pairs)));
  const { feelings, others, knelpunten, sources } = unnamedIn(head, is.id);
  const titleOf = (bron: string) => names.head.find('bron', bron, undefined)?.title || bron;
  const isTold = feelings + others + knelpunten > 0;
  const args = {
    oud: titlesOf(before),
    nieuw: titlesOf(after),
    ...(isTold && { wie: is.title, gevoelens: feelings, regels: others, knelpunten }),
    ...(isTold && sources.length > 0 && { wiens: was.title, bronnen: enumerate(sources.map(titleOf), 'en') }),
  };
  return { code: isOrder && !isTold ? 'VS099' : 'VS097', args, base: old, head: now };
}

interface Named {
  readonly id: string;
  readonly title: string;
  readonly thing: Thing | undefined;
}

function personasIn(thing: Thing, names: Names): readonly Named[] {
  return personasOf(thing).voor.map(({ id }) => {
    const persona = names.find('persona', id, undefined);
    return { id, title: persona?.title || id, thing: persona };
  });
}

/** Of two personas with one name the files say which is meant; whoever reads it cannot tell. */
function isSame(base: Named, head: Named, pairs: Pairs): boolean {
  return base.id === head.id || (head.thing !== undefined && pairs.headOf(base.thing) === head.thing);
}

function titlesOf(personas: readonly Named[]): string {
  return enumerate(
    personas.map(({ title }) => title),
    'en',
  );
}

/** What stands in a klantreis or a stap without a name, and so is of its first persona. */
function unnamedIn(thing: Thing, who: string) {
  let [feelings, others, knelpunten] = [0, 0, 0];
  const sources = new Set<string>();
  const rests = (facts: readonly Fact[]) => {
    for (const fact of facts) if (fact.keyword === 'volgens') for (const id of valuesOf(fact, 'namen')) sources.add(id);
  };
  const look = (one: Thing): void => {
    // A stap that says whose it is, is still theirs.
    if (one !== thing && factOf(one, 'voor')) return;
    for (const fact of one.facts) {
      if (!isPersonal(fact.keyword) || fact.who !== who || fact.head.split(' ').includes('van')) continue;
      if (fact.keyword === 'gevoel') feelings++;
      else others++;
      rests(fact.facts);
    }
    const van = factOf(one, 'van');
    if (one.kind === 'knelpunt' && !(van && namesOf(van, 'namen').length > 0)) {
      knelpunten++;
      rests(one.facts);
    }
    one.things.forEach(look);
  };
  look(thing);
  return { feelings, others, knelpunten, sources: [...sources] };
}
