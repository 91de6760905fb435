import type { Log, ReportingDescriptor, Result } from 'sarif';
import { DIFF_MESSAGES, type DiffCode } from '../../messages/diff.data';
import { MESSAGES } from '../../messages/messages';
import { own } from '../../util/own';
import type { Annotation, AnnotationLevel } from './annotations';
import { logJson } from '../json/write-json';

const LEVELS: Readonly<Record<AnnotationLevel, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

export function write(
  annotations: readonly Annotation[],
  { version }: { readonly version: string },
): readonly string[] {
  return [sarif(annotations, version)];
}

/** Is a file the SARIF of this program? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^\{\n {2}"\$schema": "[^"\n]*sarif[^"\n]*",\n[^[]*\[\n {4}\{\n {6}"tool": \{\n {8}"driver": \{\n {10}"name": "klantreis",/.test(
    start,
  );
}

/** SARIF 2.1.0, which the security tab of GitHub, Azure DevOps and many editors read. `version` is that of this program. */
export function sarif(annotations: readonly Annotation[], version: string): string {
  const codes = [...new Set(annotations.map(({ code }) => code))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'klantreis', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: annotations.map((annotation) => result(annotation, codes)),
      },
    ],
  };
  return logJson(log);
}

function rule(code: string): ReportingDescriptor {
  if (isDiffCode(code)) {
    return { id: code, shortDescription: { text: withoutPlaces(DIFF_MESSAGES[code].text) } };
  }
  const row = own(MESSAGES, code);
  if (!row) return { id: code };
  return { id: code, shortDescription: { text: withoutPlaces(row.text) }, help: { text: row.uitleg } };
}

function isDiffCode(code: string): code is DiffCode {
  return Object.hasOwn(DIFF_MESSAGES, code);
}

function withoutPlaces(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}

function result(annotation: Annotation, codes: readonly string[]): Result {
  const { code, level, message, fingerprint, file, line, column, endLine, endColumn } = annotation;
  // A region of nothing has no end.
  const end = endLine > line || endColumn > column ? { endLine, endColumn } : {};
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(encodeSegment).join('/'), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, ...end },
        },
      },
    ],
    partialFingerprints: { 'klantreis/v1': fingerprint },
  };
}

/** Half a sign, which a path of a broken disk may hold, cannot be encoded. */
function encodeSegment(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
}
