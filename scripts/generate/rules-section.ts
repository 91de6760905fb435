import type { Rule } from '../../src/checks/rule/rule';
import { type MessageSeverity, RULE_GROUPS, SEVERITY_WORDS } from '../../src/messages/message-row';
import { WORDS_OF_RULE } from '../../src/messages/settings.data';
import { NO_RULES } from '../../src/messages/no-rules.data';
import { sentencesOf } from './manual';
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
  const parts = [`#### ${code}`, sentencesOf(message), message.uitleg, severities(message), `Herkomst: ${herkomst}.`];
  if (woorden !== undefined) parts.push(`${WORDS_OF_RULE} ${codes(woorden)}.`);
  return parts.join('\n\n');
}

/** How grave a rule is, and where the status of a klantreis makes that other. */
function severities({ severity, concept, vastgesteld }: Rule['message']): string {
  const others = [
    ['concept', concept],
    ['vastgesteld', vastgesteld],
  ] as const;
  const said = others.flatMap(([status, other]) =>
    other === undefined ? [] : ` Bij \`status ${status}\`: ${named(other)}.`,
  );
  return `Dit is een ${named(severity)}.${said.join('')}`;
}

function named(severity: MessageSeverity): string {
  return SEVERITY_WORDS[severity].een;
}

/** The codes without a rule, with the reasons. */
export function noRulesSection(): string {
  return Object.entries(NO_RULES)
    .map(([code, reason]) => `- **${code}**: ${reason}`)
    .join('\n');
}
