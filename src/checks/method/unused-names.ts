import { isWhole } from '../../model/meaning/current';
import type { ScopeKind } from '../../model/lines/kinds.data';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { nearest } from '../../util/nearest';

/** Questions that the rules ask about names that nothing in a scope uses. */

const WRITTEN = 'geschreven';
const UNWRITTEN = 'ongeschreven';
const WHOLE = 'verteld';
const FOR_NOBODY = 'van niemand';

function* journeysByForm({ model }: ScopeFile) {
  const mayBeFor = model.onleesbaar.some(({ bedoeld }) => bedoeld === 'voor');
  for (const klantreis of model.klantreizen) {
    yield [klantreis.ongeschreven ? UNWRITTEN : WRITTEN, klantreis] as const;
    if (klantreis.voor.length === 0 && !mayBeFor) yield [FOR_NOBODY, klantreis] as const;
    if (isWhole(klantreis)) yield [WHOLE, klantreis] as const;
  }
}

/**
 * Are there klantreizen that could use a name? Not in a scope without any, which is a library still waiting for its journeys, nor in one with a
 * klantreis that nobody wrote: it has stappen but no line of its own yet.
 */
export function hasKlantreizen(scope: Scope): boolean {
  const journeys = scope.table(journeysByForm);
  return journeys.has(WRITTEN) && !journeys.has(UNWRITTEN);
}

/** Is one of them told far enough to have used it? */
export function hasWholeKlantreis(scope: Scope): boolean {
  return hasKlantreizen(scope) && scope.table(journeysByForm).has(WHOLE);
}

/** Is there a klantreis that does not say whom it is for? Of one that says it on a line that cannot be read the names are known. */
export function isSomeForNobody(scope: Scope): boolean {
  return scope.table(journeysByForm).has(FOR_NOBODY);
}

/** Names that are looked at one by one: after so many that are not known, most of a scope is unfinished. */
const MOST_UNKNOWN = 200;

/** What is probably meant by names that nothing has: a mistyped name has its message, and what it means is used. */
export function probablyMeant(kind: ScopeKind, used: Iterable<string>, scope: Scope): ReadonlySet<string | undefined> {
  const unknown = [...used].filter((id) => !scope.find(kind, id)).slice(0, MOST_UNKNOWN);
  if (unknown.length === 0) return new Set();
  const ids = scope.ids(kind);
  return new Set(unknown.map((id) => nearest(id, ids)));
}
