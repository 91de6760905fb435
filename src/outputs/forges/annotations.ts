import { toldByThemselves } from '../../diff/review/make-review';
import type { Review, ReviewChange, ReviewPlace } from '../../diff/review/review';
import { changeText, type Level } from '../../messages/diff.data';
import { reviewText } from '../../messages/review.data';
import type { Severity } from '../../model/finding';
import { fingerprint, numbered } from '../../util/fingerprint';
import type { Problem } from '../problems/problem';

/** Something to tell on a line of a file, as forges show it beside the text. Lines and columns count from 1. */
export interface Annotation {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: AnnotationLevel;
  readonly code: string;
  readonly message: string;
  /** The same in the next run, and of one annotation only. */
  readonly fingerprint: string;
}

export const ANNOTATION_LEVELS = ['error', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

const OF_SEVERITY: Readonly<Record<Severity, AnnotationLevel>> = { error: 'error', warning: 'warning', info: 'notice' };
const OF_LEVEL: Readonly<Record<Level, AnnotationLevel>> = {
  breuk: 'error',
  'let-op': 'warning',
  verbetering: 'notice',
  wens: 'notice',
  neutraal: 'notice',
};

/** What the check found. A fingerprint does not count lines, so that an edit above a problem leaves it the same. */
export function annotationsOfProblems(problems: readonly Problem[]): readonly Annotation[] {
  const unique = numbered();
  const annotations = problems.map(({ severity, file, code, message, line, column, endLine, endColumn }) => {
    const path = forgePath(file);
    const print = fingerprint([code, path, message.replace(/\d+/g, '#')].join('\n'));
    return {
      file: path,
      line,
      column,
      endLine,
      endColumn,
      level: OF_SEVERITY[severity],
      code,
      message,
      fingerprint: unique(print),
    };
  });
  return gravest(annotations);
}

/** What changed, on the lines of the head. What was agreed with beforehand is only mentioned. */
export function annotationsOfReview(review: Review): readonly Annotation[] {
  const annotations = toldByThemselves(review.changes).map((change): Annotation => {
    const { code, level, approved, approvedHere } = change;
    const { file, ...range } = change.head ?? nearestHead(change, review);
    const zin = changeText(change);
    return {
      file: forgePath(file),
      ...range,
      level: approved === undefined ? OF_LEVEL[level] : 'notice',
      code,
      message:
        approved === undefined
          ? zin
          : reviewText(approvedHere ? 'annotatieAkkoordHier' : 'annotatieAkkoord', { zin, reden: approved }),
      fingerprint: change.fingerprint,
    };
  });
  return gravest(annotations);
}

/** Forges show only so many, so the gravest come first. */
function gravest(annotations: readonly Annotation[]): readonly Annotation[] {
  return ANNOTATION_LEVELS.flatMap((level) => annotations.filter((annotation) => annotation.level === level));
}

/**
 * Where in the head something stood that is gone: as far from the nearest change that stands on both sides as it was. Without such a
 * change on the line that it had, in its file or else in that of its klantreis; in a file that is gone at the beginning.
 */
function nearestHead({ base, journey }: ReviewChange, { changes, journeys }: Review): ReviewPlace {
  if (!base) return at('', 1);
  let best: ReviewChange | undefined;
  const distance = (change: ReviewChange) => Math.abs(change.base!.line - base.line);
  for (const change of changes) {
    if (change.base?.file !== base.file || !change.head) continue;
    if (!best || distance(change) < distance(best)) best = change;
  }
  if (best) return at(best.head!.file, base.line + best.head!.line - best.base!.line);
  const there = journeys.filter(({ state }) => state !== 'weg');
  if ([...there, ...changes.flatMap(({ head }) => head ?? [])].some(({ file }) => file === base.file)) {
    return at(base.file, base.line);
  }
  const own = journey === undefined ? undefined : journeys[journey];
  return own && own.state !== 'weg' ? at(own.file, base.line) : at(base.file, 1);
}

function at(file: string, near: number): ReviewPlace {
  const line = Math.max(1, near);
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}

/** A path as forges write it, also where the computer writes `\`. */
function forgePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
