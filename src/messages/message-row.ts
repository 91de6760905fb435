/** What people call how grave a message is: the only words for it, in the check, reports, settings and manuals. */
export const SEVERITY_WORDS = {
  error: { een: 'fout', meer: 'fouten' },
  warning: { een: 'waarschuwing', meer: 'waarschuwingen' },
  info: { een: 'tip', meer: 'tips' },
} as const;

export type MessageSeverity = keyof typeof SEVERITY_WORDS;

/** `geen fouten`, `1 fout`, `2 fouten`. */
export function problemCount(severity: MessageSeverity, count: number): string {
  const { een, meer } = SEVERITY_WORDS[severity];
  return count === 0 ? `geen ${meer}` : `${count} ${count === 1 ? een : meer}`;
}

/** How grave a message is, and what it is in a klantreis with another status. */
interface Gravity {
  readonly severity: MessageSeverity;
  /** The severity while a klantreis is still a concept, where it is another: who is writing is not to be nagged. */
  readonly concept?: MessageSeverity;
  /** The severity in a klantreis with status vastgesteld, where it is another. */
  readonly vastgesteld?: MessageSeverity;
}

/** What is seen and what to do; places in braces are filled in. */
interface Sentences {
  readonly text: string;
  /** One sentence for many findings at once. */
  readonly veel?: string;
}

/** One of the cases of a rule that sees several. Without a `severity` it is as grave as the rule. */
export type MessageCase = Sentences & Partial<Gravity>;

/** A message as the tables of the language and of the method have it, by its code. */
export interface MessageRow extends Gravity, Sentences {
  /** Something was not looked at, so nobody knows whether it is right: a check that has to say this did not succeed. */
  readonly unseen?: true;
  /**
   * In a concept `veel` tells of one as well: of what nearly every new line lacks at first, a message that is now here and now there
   * would jump at each key, and a comparison would take that for news.
   */
  readonly samen?: true;
  /** The other cases that it tells of, by the name that a finding gives as its `geval`. */
  readonly gevallen?: Readonly<Record<string, MessageCase>>;
  /** What to do where no suggestion is near; left out where a value for it is missing. */
  readonly raad?: string;
  /** Why it matters: for the manual and for hover. */
  readonly uitleg: string;
}

/** What the rules of the method are about, by the first letters of their codes. */
export const RULE_GROUPS: Readonly<Record<string, string>> = {
  KR1: 'Waar de reis begint en eindigt',
  KR2: 'Persona en privacy',
  KR3: 'De hartslag',
  KR4: 'Knelpunten, oplossingen en successen',
  KR5: 'Bewijs en metingen',
  KR6: 'Onze dienstverlening',
  KR7: 'Taal en vorm',
};
