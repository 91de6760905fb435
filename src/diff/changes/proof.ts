import { DIFF_MESSAGES, type Level } from '../../messages/diff.data';
import { LEVELS } from '../../messages/review.data';
import type { Draft } from './change';
import type { Names } from '../match/names';
import { type Fact, valuesOf } from '../tree/tree';

/** The evidence that came to a fact and went from it, with the bronnen as a sentence names them. */
export interface Proof {
  readonly facts: readonly Fact[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly ids: readonly string[];
}

export const NO_PROOF: Proof = { facts: [], gone: [], added: [], ids: [] };

/** Does this line name a bron that somebody heard or measured? What is assumed is no proof. */
export function isProof(fact: Fact, names: Names): boolean {
  if (fact.keyword !== 'volgens') return false;
  const [id] = valuesOf(fact, 'bronnen');
  const bron = id === undefined ? undefined : names.find('bron', id, undefined);
  const soorten =
    bron?.facts.filter(({ keyword }) => keyword === 'soort').flatMap((one) => valuesOf(one, 'waarden')) ?? [];
  return soorten.length === 0 || soorten.some((soort) => soort !== 'aanname');
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
