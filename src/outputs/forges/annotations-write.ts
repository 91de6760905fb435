import { reviewText } from '../../messages/review.data';
import { plain } from '../../util/text';
import { type Annotation, ANNOTATION_LEVELS, type AnnotationLevel } from './annotations';
import { logJson } from '../json/write-json';

/** GitHub shows this many of a level in one step. */
const MOST_SHOWN = 10;

/** Commands in the log of a workflow, which GitHub shows on the lines of a pull request. */
export function githubCommands(annotations: readonly Annotation[]): string {
  const lines = annotations.map(({ level, file, line, endLine, column, endColumn, code, message }) => {
    // A column is only understood within one line.
    const columns = line === endLine ? { col: column, endColumn } : {};
    const properties = Object.entries({ file, line, endLine, ...columns, title: code })
      .map(([name, value]) => `${name}=${githubEscape(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
      .join(',');
    return `::${level} ${properties}::${githubEscape(message)}\n`;
  });
  const isCut = ANNOTATION_LEVELS.some((level) => annotations.filter((one) => one.level === level).length > MOST_SHOWN);
  const note = isCut ? `${reviewText('meerDan', { aantal: MOST_SHOWN, totaal: annotations.length })}\n` : '';
  return lines.join('') + note;
}

/** Without line ends no text can start a command of its own, and without control signs it cannot steer who reads the log. */
function githubEscape(text: string): string {
  return plain(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** Commands in the log of a pipeline of Azure DevOps, which knows errors and warnings only. */
export function azureCommands(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ level, file, line, column, code, message }) => {
      const type = level === 'error' ? 'error' : 'warning';
      const properties = Object.entries({ type, sourcepath: file, linenumber: line, columnnumber: column, code })
        .map(([name, value]) => `${name}=${azureEscape(String(value))}`)
        .join(';');
      return `##vso[task.logissue ${properties}]${azureEscape(message)}\n`;
    })
    .join('');
}

function azureEscape(text: string): string {
  return plain(
    text
      .replaceAll('%', '%AZP25')
      .replaceAll(';', '%3B')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll(']', '%5D'),
  );
}

const GITLAB_SEVERITIES: Readonly<Record<AnnotationLevel, 'critical' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'minor',
  notice: 'info',
};

/** The report on code quality that GitLab shows in a merge request. */
export function gitlabReport(annotations: readonly Annotation[]): string {
  return logJson(
    annotations.map(({ file, line, endLine, level, code, message, fingerprint }) => ({
      description: message,
      check_name: code,
      fingerprint,
      severity: GITLAB_SEVERITIES[level],
      location: { path: file, lines: { begin: line, end: endLine } },
    })),
  );
}
