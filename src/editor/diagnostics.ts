import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { MessageRow } from '../messages/message-row';
import { MESSAGES, messageText } from '../messages/messages';
import { gravityOf, rulePageText, sentencesOf } from '../messages/rule-page.data';
import type { Finding, Severity } from '../model/finding';
import { METHOD_RULE_CODES } from '../model/method-codes.data';
import type { RulePage } from '../protocol/rule-page';
import { own } from '../util/own';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding as the editor shows it: underlined, with its Dutch sentence and its code. */
export function diagnosticOf(finding: Finding): Diagnostic {
  const { code, range, args, meant } = finding;
  const severity = finding.severity ?? MESSAGES[code].severity;
  return { range, severity: SEVERITIES[severity], code, source: 'klantreis', message: messageText(code, args, meant) };
}

/**
 * The same, each with a link on its code to what there is to know about it, for an editor that opens such texts. The project has no address of
 * its own yet, and one that somebody else could take is no address.
 * @param scheme of those texts
 */
export function linkedDiagnostics(findings: readonly Finding[], scheme: string | undefined): Diagnostic[] {
  if (scheme === undefined) return findings.map(diagnosticOf);
  return findings.map((finding) => ({
    ...diagnosticOf(finding),
    codeDescription: { href: `${scheme}:/${finding.code}.md` },
  }));
}

/** What there is to know about a message; undefined for a code that nothing has. */
export function rulePage(code: string): RulePage | undefined {
  const row = own<MessageRow>(MESSAGES, code);
  if (row === undefined) return undefined;
  const part = (title: Parameters<typeof rulePageText>[0], sentences: readonly string[]) => ({
    title: rulePageText(title),
    sentences,
  });
  const isOfMethod = METHOD_RULE_CODES.includes(code);
  return {
    title: rulePageText('titel', { code }),
    parts: [
      part('zegt', sentencesOf(row)),
      part('waarom', [row.uitleg]),
      part('ernst', [gravityOf(row), ...(isOfMethod ? [rulePageText('ingesteld')] : [])]),
      // What the language says is no opinion.
      ...(isOfMethod ? [part('anders', [rulePageText('negeer', { code })])] : []),
    ],
  };
}
