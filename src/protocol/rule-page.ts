/** What there is to know about a message, on one page. */

/** Request with a `RulePageParams`, answered with a `RulePage`, or null for a code that nothing has. */
export const JOURNEY_RULE_PAGE = 'journey/rulePage';

/** The scheme of the texts that VS Code opens for it: `klantreis-melding:/KR102.md`. */
export const RULE_SCHEME = 'klantreis-melding';

export interface RulePageParams {
  readonly code: string;
}

/** Sentences; what stands between backticks in them is code. */
export interface RulePage {
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly sentences: readonly string[] }[];
}
