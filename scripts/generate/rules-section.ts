import type { Rule } from '../../src/checks/rule/rule';
import { RULE_GROUPS } from '../../src/messages/message-row';
import { WORDS_OF_RULE } from '../../src/messages/settings.data';
import { gravityOf } from '../../src/messages/rule-page.data';
import { NO_RULES } from '../../src/messages/no-rules.data';
import { quotedSentences } from './manual';
import { codes } from './markdown';
import { WHOLE_RULES } from './whole-rules';

/** The rules of the method for the manual: what each says, why, how grave it is and who of the field says so. */
export function rulesSection(): string {
  const groups = Object.entries(RULE_GROUPS).flatMap(([letters, title]) => {
    const rules = WHOLE_RULES.filter(({ code }) => code.startsWith(letters));
    return rules.length === 0 ? [] : [`### ${title}`, ...rules.map(ruleSection)];
  });
  return groups.join('\n\n');
}

function ruleSection({ code, message, herkomst, woorden }: Rule): string {
  const parts = [
    `#### ${code}`,
    quotedSentences(message),
    message.uitleg,
    gravityOf(message),
    `Herkomst: ${herkomst}.`,
  ];
  if (woorden !== undefined) parts.push(`${WORDS_OF_RULE} ${codes(woorden)}.`);
  return parts.join('\n\n');
}

/** The codes without a rule, with the reasons. */
export function noRulesSection(): string {
  return Object.entries(NO_RULES)
    .map(([code, reason]) => `- **${code}**: ${reason}`)
    .join('\n');
}
