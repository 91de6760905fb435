/** What a team may make of a rule of the method: a severity, or `uit` to leave it out. */
export const RULE_SETTINGS = ['fout', 'waarschuwing', 'tip', 'uit'] as const;

export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** The settings of a scope, read from its klantreis.json. Only rules of the method can be set: the language is not a choice. */
export interface Settings {
  /** By code (`KR401`). A rule that is not named keeps its own severity, which may depend on the status of the klantreis. */
  readonly regels: Readonly<Record<string, RuleSetting>>;
  /** By code: what this workspace makes of the words that a rule looks for. */
  readonly woorden?: Readonly<Record<string, WordChange>>;
  /** What the organisation wants its pictures to look like. */
  readonly huisstijl?: HouseStyle;
}

/** The colours of an organisation, as `#1a2b3c`: all can be read. One that is not there is as we have it. */
export interface HouseStyle {
  readonly kleuren: Readonly<Partial<Record<HouseColour, string>>>;
}

export const HOUSE_COLOURS = ['hoofdkleur', 'fase'] as const;
export type HouseColour = (typeof HOUSE_COLOURS)[number];

/** What a workspace adds to the words of a rule, and takes away from those it has by itself. */
export interface WordChange {
  readonly erbij: readonly string[];
  readonly weg: readonly string[];
}

/** The settings without a klantreis.json, or with an empty one. */
export const DEFAULT_SETTINGS: Settings = { regels: {} };

/** The name under which is kept where the words of a rule are set; that of the rule itself is its code. */
export function placeOfWords(code: string): string {
  return `woorden ${code}`;
}
