import type { MessageRow } from '../../messages/message-row';
import type { MethodCode } from '../../messages/messages';
import type { FixCode } from '../../messages/fixes.data';
import type { Finding } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import type { WordList } from '../../model/word-list';
import type { MakeFixes } from '../repair/asked';
import type { HeldBackBy } from './held-back-by';

/** A file of a scope with its text as written: comments are not in the model. */
export interface TextFile extends ScopeFile {
  readonly text: string;
}

/** What a rule sees somewhere. Its code is that of the rule. */
export type Found = Omit<Finding, 'code'>;

/** How a rule looks: the severity and the suppression of what it finds are not its business. */
export interface LookingRule {
  readonly code: MethodCode;
  /** The words that it looks for, in small letters, in the form of `WordList`: a workspace may add to them and take some away. */
  readonly woorden?: readonly string[];
  /** Looks at one klantreis. The words are those in force; without `woorden` there are none. */
  readonly klantreis?: (klantreis: Klantreis, scope: Scope, words: WordList) => Iterable<Found>;
  /** Looks at one klantreis on a day, an ISO date: what is right today may not be so tomorrow. */
  readonly onDay?: (klantreis: Klantreis, today: string) => Iterable<Found>;
  /** Looks at a file as a whole on a day. */
  readonly fileOnDay?: (file: TextFile, scope: Scope, today: string) => Iterable<Found>;
  /** Looks at a file as a whole, for what stands outside any klantreis. */
  readonly file?: (file: TextFile, scope: Scope, words: WordList) => Iterable<Found>;
  /** The lines that would have prevented a finding, if they could be read. */
  readonly heldBackBy?: HeldBackBy;
}

/** A rule as a program has it: what it says is read from the messages, and the bundles leave it out here (`scripts/left-out.mjs`). */
export interface RunningRule extends LookingRule {
  /** What can be done about a finding beside what it brings along. It is made when somebody asks for it. */
  readonly fixes?: MakeFixes;
}

/**
 * One rule of the method: all that is known of it stands in its file. `npm run generate` puts it in the list of rules, and what it says
 * into the messages.
 */
export interface Rule extends RunningRule {
  /** The only sentences outside the messages, with `titles` and what a constant `TYPED` in the file of a rule has. */
  readonly message: MessageRow;
  /** Where the rule comes from, for the manual: who of the field says so. */
  readonly herkomst: string;
  /** Titles of quick fixes that nothing else has. */
  readonly titles?: Readonly<Partial<Record<FixCode, string>>>;
  /** Why a finding of it may have no quick fix, for whoever reads the rule: without this reason a test refuses such a finding. */
  readonly unfixed?: string;
}
