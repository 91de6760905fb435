/** What a team may make of a rule of the method: a severity, or `uit` to leave it out. */
export const RULE_SETTINGS = ['fout', 'waarschuwing', 'tip', 'uit'] as const;

export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** The settings of a scope, read from its klantreis.json. Only rules of the method can be set: the language is not a choice. */
export interface Settings {
  /** By code (`KR401`). A rule that is not named keeps its own severity, which may depend on the status of the klantreis. */
  readonly regels: Readonly<Record<string, RuleSetting>>;
}

/** The settings without a klantreis.json, or with an empty one. */
export const DEFAULT_SETTINGS: Settings = { regels: {} };
