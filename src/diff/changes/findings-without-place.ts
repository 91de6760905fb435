import type { FileFinding } from '../../model/finding';
import type { Source } from '../tree/statement';

/** What the check says of a line only because it has no place where it stands. */
const NO_PLACE: ReadonlySet<string> = new Set(['KT004', 'KT028', 'KT029', 'KT041']);

/**
 * Leaves one finding for lines below each other that have no place. What took the place of the first (an element that is gone, or
 * that nobody can read) took that of the others too.
 */
export function onePerRun<T extends FileFinding>(found: readonly T[], sources: readonly Source[]): readonly T[] {
  const files = new Set(found.flatMap(({ file, finding }) => (NO_PLACE.has(finding.code) ? [file] : [])));
  if (files.size === 0) return found;
  const runs = new Map(sources.filter(({ name }) => files.has(name)).map((one) => [one.name, runsOf(one)]));
  const told = new Set<object>();
  return found.filter(({ file, finding }) => {
    const run = runs.get(file)?.get(finding.range.start.line);
    if (run === undefined) return true;
    const isFirst = !told.has(run);
    told.add(run);
    return isFirst || !NO_PLACE.has(finding.code);
  });
}

/** By line without a place: the same object for all lines of its run. */
function runsOf({ lines }: Source): ReadonlyMap<number, object> {
  const runs = new Map<number, object>();
  let run: object | undefined;
  for (const { parent, range } of lines) {
    run = parent === undefined ? (run ?? {}) : undefined;
    if (run) runs.set(range.start.line, run);
  }
  return runs;
}
