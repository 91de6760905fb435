import { plain } from '../../util/text';
import type { Annotation } from './annotations';

export function write(annotations: readonly Annotation[]): readonly string[] {
  return [azureCommands(annotations)];
}

/** Is a file one of these commands? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^##vso\[task\.logissue type=(?:error|warning);[^\n\]]*;code=(?:KT|KR|VS)\d+\]/.test(start);
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
