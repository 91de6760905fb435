import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { MESSAGES, messageText } from '../messages/messages';
import type { Finding, Severity } from '../model/finding';

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
