import type { ReviewChange, ReviewPlace } from '../../diff/review/review';
import { problemCount } from '../../messages/message-row';
import { messageText } from '../../messages/messages';
import type { Finding, Severity } from '../../model/finding';
import { isPrivacyCode } from '../../model/method-codes.data';
import { enumerate } from '../../util/text';

/** A finding as programs and people outside see it: a sentence, with lines and columns from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  /** No union: the problems of another workflow may come from another version. */
  readonly code: string;
  readonly message: string;
  /** In a review: the base has it as well, so it is not of this change. */
  readonly old?: boolean | undefined;
}

/**
 * Columns count UTF-16 units, as editors do. Those of the first line do not count the byte order mark in `text`, for no editor
 * shows it.
 */
export function toProblem(file: string, finding: Finding, text = ''): Problem {
  const { start, end } = finding.range;
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const column = (line: number, character: number) => Math.max(1, character + 1 - (line === 0 ? mark : 0));
  return {
    file,
    line: start.line + 1,
    column: column(start.line, start.character),
    endLine: end.line + 1,
    endColumn: column(end.line, end.character),
    severity: finding.severity ?? 'error',
    code: finding.code,
    message: messageText(finding.code, finding.args, finding.meant),
  };
}

export type Summary = Readonly<Record<Severity, number>>;

export function summarize(problems: readonly Problem[]): Summary {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** `2 fouten en 1 tip`, of what there is. */
export function problemCounts(problems: readonly Problem[]): { readonly aantallen: string } {
  const found = summarize(problems);
  const kinds = (['error', 'warning', 'info'] as const).filter((kind) => found[kind] > 0);
  return {
    aantallen: enumerate(
      kinds.map((kind) => problemCount(kind, found[kind])),
      'en',
    ),
  };
}

/** What came with a change, which counts, and what was there already. */
export function byAge(problems: readonly Problem[]): { readonly fresh: Problem[]; readonly old: Problem[] } {
  return { fresh: problems.filter(({ old }) => !old), old: problems.filter(({ old }) => old) };
}

/** The problems that are about real people: what a reviewer must see before others do. Their sentences show no value in full. */
export function privacyOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }) => isPrivacyCode(code));
}

/** What the check found, without what a change says already of the same line. */
export function untoldProblems(problems: readonly Problem[], changes: readonly ReviewChange[]): readonly Problem[] {
  const told = new Map<string, ReviewPlace[]>();
  for (const { args, head } of changes) {
    if (args.melding === undefined || !head) continue;
    const key = `${head.file}\n${args.melding}`;
    const places = told.get(key);
    if (places) places.push(head);
    else told.set(key, [head]);
  }
  // Which plans are late now, the changes say with their dates.
  const late = new Set(changes.flatMap(({ code, head }) => (code === 'VS070' && head ? [head.file] : [])));
  const isTold = ({ file, line, code, message }: Problem) =>
    (code === 'KR405' && late.has(file)) ||
    (told.get(`${file}\n${message}`)?.some((head) => head.line <= line && line <= head.endLine) ?? false);
  return problems.filter((problem) => !isTold(problem));
}
