import { DiagnosticSeverity, languages, type Uri } from 'vscode';
import type { PageFinding } from '../../protocol/page';

/** Who says what we say, see `src/editor/diagnostics.ts`. */
const OURS = 'klantreis';

const KINDS: Readonly<Record<DiagnosticSeverity, PageFinding['kind']>> = {
  [DiagnosticSeverity.Error]: 'fout',
  [DiagnosticSeverity.Warning]: 'waarschuwing',
  [DiagnosticSeverity.Information]: 'tip',
  [DiagnosticSeverity.Hint]: 'tip',
};

/**
 * What VS Code shows of a text by us, in its list of problems and under the words: so the picture says no more, and no sooner.
 * @param uri of the text
 */
export function findingsOf(uri: Uri): readonly PageFinding[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === OURS)
    .map(({ range, severity, message }) => ({ line: range.start.line, kind: KINDS[severity], text: message }));
}
