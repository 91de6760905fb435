/** What the editor shows in and above the text: the settings `klantreis.hulp.*` of VS Code, told as `workspace/didChangeConfiguration`. */
export interface TextHelp {
  /** Beside what is typed: nothing, the face of a gevoel, or also what lacks a bron or an oplossing. */
  readonly inDeRegel: (typeof IN_LINE)[number];
  /** How far a klantreis or fase is, above its line. */
  readonly bovenDeRegel: boolean;
}

const IN_LINE = ['uit', 'gezichten', 'alles'] as const;

/** On a screen that people look at stands what somebody typed, and nothing that comes and goes by itself. */
export const NO_TEXT_HELP: TextHelp = { inDeRegel: 'uit', bovenDeRegel: false };

export const ALL_TEXT_HELP: TextHelp = { inDeRegel: 'alles', bovenDeRegel: true };

/** The same of settings that may come from any editor: what they do not say, or say wrongly, is off. */
export function textHelpIn(settings: unknown): TextHelp {
  const hulp = partOf(partOf(settings, 'klantreis'), 'hulp');
  const inLine = IN_LINE.find((one) => one === partOf(hulp, 'inDeRegel'));
  return { inDeRegel: inLine ?? NO_TEXT_HELP.inDeRegel, bovenDeRegel: partOf(hulp, 'bovenDeRegel') === true };
}

function partOf(all: unknown, name: 'klantreis' | 'hulp' | 'inDeRegel' | 'bovenDeRegel'): unknown {
  return typeof all === 'object' && all !== null ? (all as Record<string, unknown>)[name] : undefined;
}
