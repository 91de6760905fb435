import type { Finding } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import type { Settings } from '../../model/settings';
import type { Answers, AskedScope } from './asked-scope';
import type { LookingRule } from './rule';

/** What else than the klantreis and its scope decides what a rule finds. */
export interface Looked {
  readonly words: Settings['woorden'];
  readonly today: string | undefined;
}

/** What the rules found in a klantreis, with what they asked of its scope. */
interface Memory extends Looked {
  readonly known: Map<LookingRule, { readonly found: readonly Finding[]; readonly answers: Answers }>;
}

const MEMORIES = new WeakMap<Klantreis, Memory>();

/**
 * What a rule finds in a klantreis. One in which nothing changed is the same object when its file is read again, and is looked at again
 * only where its scope now answers something else.
 * @param look with the scope that it must ask
 */
export function foundIn(
  klantreis: Klantreis,
  rule: LookingRule,
  { scope, asked, looked }: { readonly scope: Scope; readonly asked: AskedScope; readonly looked: Looked },
  look: (scope: Scope) => readonly Finding[],
): readonly Finding[] {
  const { known } = memoryOf(klantreis, looked);
  const before = known.get(rule);
  if (before?.answers.areStillOf(scope)) return before.found;
  let found: readonly Finding[] = [];
  const answers = asked.answersOf(() => (found = look(asked)));
  known.set(rule, { found, answers });
  return found;
}

function memoryOf(klantreis: Klantreis, { words, today }: Looked): Memory {
  const known = MEMORIES.get(klantreis);
  if (known && known.words === words && known.today === today) return known;
  const memory = { words, today, known: new Map() };
  MEMORIES.set(klantreis, memory);
  return memory;
}
