import type { Draft } from './change';
import type { LinePairs } from './counterparts';
import { remembered } from '../../util/remembered';
import { type Fact, namesIn, placeArgs, type Thing, thingArgs } from '../tree/tree';

/**
 * The same changes, in which a line that is gone in one stap and new in another of its klantreis went there. Only lines with a text
 * and all that hangs under them: any two stappen may have the same kind of contact.
 */
export function movedFacts(drafts: readonly Draft[], lines: LinePairs): readonly Draft[] {
  const gone = new Map<string, Draft[]>();
  // From the last one, so that the first is the next to be taken.
  for (const draft of drafts.toReversed()) {
    const key = draft.code === 'VS031' ? keyOf(draft) : undefined;
    const list = key === undefined ? undefined : gone.get(key);
    if (list) list.push(draft);
    else if (key !== undefined) gone.set(key, [draft]);
  }
  if (gone.size === 0) return drafts;
  const replaced = new Map<Draft, Draft | undefined>();
  for (const draft of drafts) {
    const key = draft.code === 'VS030' ? keyOf(draft) : undefined;
    const old = key === undefined ? undefined : gone.get(key)?.pop();
    if (!old) continue;
    replaced.set(old, undefined);
    replaced.set(draft, moved(old, draft));
    lines.add(old.base!, draft.head!);
  }
  return drafts.flatMap((draft) => (replaced.has(draft) ? (replaced.get(draft) ?? []) : [draft]));
}

/** What is said of the thing itself. */
const ownFacts = remembered(({ facts }: Thing): ReadonlySet<Fact> => new Set(facts));

/** What a fact of a stap says, with what hangs under it; undefined for anything else. */
function keyOf({ one, thing, base, head }: Draft): string | undefined {
  if (!one || (base && head) || one.fact.text === '' || thing?.kind !== 'stap') return undefined;
  const { fact } = one;
  return ownFacts(one.thing).has(fact) ? [namesIn(thing)?.id, whole(fact)].join('\n') : undefined;
}

function whole({ keyword, desired, head, text, facts }: Fact): string {
  return [keyword, desired, head, text, ...facts.map(whole).sort()].join('\n');
}

function moved(old: Draft, now: Draft): Draft {
  // Its evidence came along, so that is no news.
  const { feit = '', zegt = '', tekst = '', trefwoord = '' } = now.args;
  return {
    code: 'VS027',
    args: { ...thingArgs(now.thing!), ...placeArgs(old.thing!), trefwoord, feit, zegt, tekst },
    base: old.base,
    head: now.head,
    thing: now.thing,
    path: now.path,
  };
}
