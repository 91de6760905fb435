import { isScopeKind } from '../../model/lines/kinds.data';
import type { Line } from '../../parser/lines/line';
import { own } from '../../util/own';
import type { CompletionContext } from './completion-context';
import { NEEDS_BRON, NEXT } from './next.data';

/** Before everything else that fits as well. */
const FIRST = 0;
/** Fits, and is not there yet. */
const LACKING = 100;
/** Stands there already, and may stand there again. */
const THERE = 400;
/** Says nothing where it would stand. */
const LAST = 800;

/**
 * What an analyst needs next, as a number: the lower, the sooner. First what the element lacks, in the order of the work, then what else it
 * may have, and last what stands there already.
 *
 * @param host the element or statement that the line would hang under; undefined at the top of the file
 * @param index its place in the table of lines
 */
export function needOf(keyword: string, host: Line | undefined, index: number, context: CompletionContext): number {
  if (keyword === 'volgens' && lacksBron(context.above)) return FIRST;
  if (keyword === 'oplossing' && host) return isUnsolved(host, context) ? FIRST + 1 : LAST + index;
  if (isThere(keyword, host, context)) return THERE + index;
  const wanted = own(NEXT, host?.keyword ?? 'bestand')?.indexOf(keyword) ?? -1;
  return wanted < 0 ? LACKING + index : FIRST + 2 + wanted;
}

/** Is it a claim that says nothing of who said so? */
export function lacksBron(above: Line | undefined): boolean {
  return (
    above !== undefined &&
    NEEDS_BRON.includes(above.keyword) &&
    !above.desired &&
    above.children.every(({ keyword }) => keyword !== 'volgens')
  );
}

/** Of what has a name in the whole scope any file may have one. */
function isThere(keyword: string, host: Line | undefined, { file, position }: CompletionContext): boolean {
  if (host) return host.children.some((line) => line.keyword === keyword && line.range.start.line !== position.line);
  if (keyword === 'klantreis') return file.model.klantreizen.some(({ ongeschreven }) => !ongeschreven);
  return isScopeKind(keyword) && file.scope.ids(keyword).length > 0;
}

/** Does the knelpunt that an oplossing at the cursor would be for have none yet? Without a knelpunt it would be for nothing. */
function isUnsolved({ children }: Line, { position }: CompletionContext): boolean {
  const above = children.filter(({ range }) => range.start.line < position.line);
  const last = above.findLast(({ keyword }) => keyword === 'knelpunt' || keyword === 'oplossing');
  return last?.keyword === 'knelpunt';
}
