import { PLACES } from '../../messages/fixes.data';
import type { Fix } from '../../model/finding';
import { type Asked, fix } from './asked';
import { MOST_NAMES, namesNear } from './near-names';
import { rowsBefore, rowUnder } from './text-edits';

/** KT033: the knelpunten of the klantreis that the oplossing may be for, or one above it that is still to be written. */
export function whatItSolves({ file, line }: Asked): Fix[] {
  const near = namesNear(file, 'knelpunt', line.range.start.line).slice(0, MOST_NAMES);
  const solves = near.map((id) => {
    const text = `lost op ${id}`;
    return fix('FIX04', { nieuw: text }, rowUnder(file, line, { text }));
  });
  const above = rowsBefore(file, line, [{ text: 'knelpunt: ', typed: PLACES.knelpunt }]);
  return [...solves, fix('FIX40', { nieuw: 'knelpunt' }, above)];
}
