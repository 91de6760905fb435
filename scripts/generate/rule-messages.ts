import { PRIVACY_RULES } from '../../src/checks/rules';
import { SHARED_TITLES } from '../../src/messages/fixes.data';
import { WHOLE_RULES } from './whole-rules';

/**
 * What the rules say, for everybody who says it: `messages` may not import the rules. The second step, for the manual and the schema
 * read the messages.
 * @throws Error where two titles have one code
 */
export function generatedFiles(): ReadonlyMap<string, string> {
  const messages = WHOLE_RULES.map(({ code, message }) => [code, message] as const);
  const titles = WHOLE_RULES.flatMap(({ titles = {} }) => Object.entries(titles)).sort(([a], [b]) => (a < b ? -1 : 1));
  const words = WHOLE_RULES.flatMap(({ code, woorden }) => (woorden ? [[code, woorden] as const] : []));
  const twice = titles.find(([code], at) => titles[at + 1]?.[0] === code || Object.hasOwn(SHARED_TITLES, code));
  if (twice) throw new Error(`There are two titles with code ${twice[0]}.`);
  return new Map([
    [
      'src/messages/method.data.ts',
      `// Made by \`npm run generate\` of the rules in src/checks/; do not edit.
import type { MessageRow } from './message-row';

/**
 * The rules of the method (KR). \`concept\` and \`vastgesteld\` are the severity in a klantreis with that status: a concept may have holes.
 * \`veel\` is the sentence that gathers many findings of one rule in a klantreis that is still a concept.
 */
export const METHOD_MESSAGES = ${literal(Object.fromEntries(messages))} as const satisfies Readonly<Record<string, MessageRow>>;

/** The titles of quick fixes that one rule alone has. */
export const RULE_TITLES = ${literal(Object.fromEntries(titles))} as const;

/** The words that rules look for, by code, in the form of \`WordList\`: a workspace may add to them and take some away. */
export const RULE_WORDS: Readonly<Record<string, readonly string[]>> = ${literal(Object.fromEntries(words))};

/** The rules about real people: before a text is published, these count most. */
export const PRIVACY_CODES = ${literal(PRIVACY_RULES.map(({ code }) => code))} as const;
`,
    ],
  ]);
}

function literal(value: object): string {
  return JSON.stringify(value, undefined, 2);
}
