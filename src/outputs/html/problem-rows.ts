import { SEVERITY_WORDS } from '../../messages/message-row';
import { escapeXml } from '../../util/xml';
import type { Problem } from '../problems/problem';

/** Problems as the items of a list: how grave, where, what, and by which code. @param place what is said of a line, as plain text */
export function problemRows(problems: readonly Problem[], place: (line: number) => string): string {
  return problems
    .map(
      ({ line, severity, code, message }) =>
        `<li><span class="severity ${severity}">${escapeXml(SEVERITY_WORDS[severity].een)}</span> ${escapeXml(place(line))}: ` +
        `${escapeXml(message)} <span class="code">${escapeXml(code)}</span></li>`,
    )
    .join('\n');
}
