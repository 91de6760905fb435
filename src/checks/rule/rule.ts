import type { Finding } from '../../model/finding';
import type { MethodCode } from '../../messages/messages';
import type { Klantreis } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { remembered } from '../../util/remembered';

/** A file of a scope with its text as written: comments are not in the model. */
export interface TextFile extends ScopeFile {
  readonly text: string;
}

/** One rule of the method. It says what it sees as findings; the sentence, the severity and the suppression are not its business. */
export interface Rule {
  /** The code in the message table, `KR401`. */
  readonly code: MethodCode;
  /** Looks at one klantreis. */
  readonly klantreis?: (klantreis: Klantreis, scope: Scope) => Iterable<Finding>;
  /** Looks at one klantreis on a day, an ISO date: what is right today may not be so tomorrow. */
  readonly onDay?: (klantreis: Klantreis, today: string) => Iterable<Finding>;
  /** Looks at a file as a whole, for what stands outside any klantreis. */
  readonly file?: (file: TextFile, scope: Scope) => Iterable<Finding>;
}

/** How a rule looks at a klantreis that asks nothing of the scope: what it finds there is remembered as long as the klantreis stays. */
export function alone(look: (klantreis: Klantreis) => Iterable<Finding>): (klantreis: Klantreis) => readonly Finding[] {
  return remembered((klantreis: Klantreis) => [...look(klantreis)]);
}
