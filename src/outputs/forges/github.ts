import { reviewText } from '../../messages/review.data';
import { plain } from '../../util/text';
import { type Annotation, ANNOTATION_LEVELS } from './annotations';

/** GitHub shows this many of a level in one step. */
const MOST_SHOWN = 10;

export function write(annotations: readonly Annotation[]): readonly string[] {
  return [githubCommands(annotations)];
}

/** Is a file one of these commands? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^::(?:error|warning|notice) file=[^\n]*,title=(?:KT|KR|VS)\d+::/.test(start);
}

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
