/** A column on the page: one stap, or a run of stappen that stayed the same. */
export interface PageColumn {
  /** Indexes of the columns in it, from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  readonly folded: boolean;
}

/** A run that is not longer than this is shown. */
const SHORT_RUN = 3;
/** A picture without any change shows so many stappen before it folds. */
const WHOLE = 12;

/** Folds long runs of unchanged columns, and keeps the neighbours of what changed. */
export function foldColumns(changed: readonly boolean[], full: boolean): PageColumn[] {
  const whole = full || (changed.length <= WHOLE && !changed.includes(true));
  const near = changed.map((_, at) => [at - 1, at, at + 1].some((other) => changed[other]));
  // Without any change the first and the last stap tell where the journey begins and ends.
  if (!near.includes(true)) for (const at of [0, near.length - 1]) near[at] = true;
  const pageColumns: PageColumn[] = [];
  for (let start = 0; start < changed.length;) {
    let end = start + 1;
    if (!near[start]) while (end < changed.length && !near[end]) end++;
    if (!whole && !near[start] && end - start > SHORT_RUN) pageColumns.push({ start, end, folded: true });
    else for (let at = start; at < end; at++) pageColumns.push({ start: at, end: at + 1, folded: false });
    start = end;
  }
  return pageColumns;
}
