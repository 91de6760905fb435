import { logJson } from '../json/write-json';
import type { Annotation, AnnotationLevel } from './annotations';

export function write(annotations: readonly Annotation[]): readonly string[] {
  return [gitlabReport(annotations)];
}

/** Is a file one of these reports, which are empty where nothing was found? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^\[(?:\]\n$|\n {2}\{\n {4}"description": ".*",\n {4}"check_name": "(?:KT|KR|VS)\d+",)/.test(start);
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
