import type { Host } from '../../model/lines/line-kind';
import type { Line } from '../lines/line';

/**
 * The element that the indentation of a line puts it under, where that is another than the one that has it by the table and
 * takes the line too. Says nothing where the indentation says nothing: in a flat text, or where a stap stands no deeper
 * than its fase.
 *
 * @param open the open elements, outermost first, with the host among them
 * @param elements the elements under an element so far
 */
export function claimOf(
  line: Line,
  host: Line,
  open: readonly Line[],
  elements: (of: Line) => readonly Line[],
): Line | undefined {
  const at = open.indexOf(host);
  if (isForKnelpunt(line, open[at + 1])) return undefined;
  return closedClaim(line, host, open[at + 1], elements) ?? outerClaim(line, host, open.slice(0, at));
}

/** What comes directly below a knelpunt to solve it is read with it, wherever it stands; apart from it, it would solve nothing. */
function isForKnelpunt(line: Line, sibling: Line | undefined): boolean {
  return line.keyword === 'oplossing' && sibling?.keyword === 'knelpunt' && sibling.claims === undefined;
}

/** A detail that stands under a later sibling of the element that it was meant for: `eigenaar` under the knelpunt after its oplossing. */
function closedClaim(
  line: Line,
  host: Line,
  sibling: Line | undefined,
  elements: (of: Line) => readonly Line[],
): Line | undefined {
  if (line.kind!.element || !sibling?.kind?.element || line.indent <= sibling.indent) return undefined;
  return ownerAmong(line, elements(host));
}

/**
 * The element that the indentation of a detail puts it under, where that does not take it: `kosten` under a knelpunt. Says nothing where
 * that element claims another place itself, and where the detail stands as far in as those of the element that has it.
 */
export function refusing({ kind, indent }: Line, host: Line, open: readonly Line[]): Line | undefined {
  const inside = open[open.indexOf(host) + 1];
  if (kind!.element || !inside?.kind?.element || inside.claims || host.form === undefined) return undefined;
  if (indent <= inside.indent) return undefined;
  const beside = host.children.find((child) => child.indent > host.indent);
  return indent === (beside?.indent ?? indent) ? undefined : inside;
}

/** The last of some elements that takes a line. */
export function ownerAmong(line: Line, elements: readonly Line[]): Line | undefined {
  if (line.desired && !line.kind!.desired) return undefined;
  return elements.findLast((element) => takes(element, line));
}

/** A line at the level of an element further out, such as the knelpunt of a fase below its last stap. */
function outerClaim(line: Line, host: Line, outer: readonly Line[]): Line | undefined {
  if (line.indent > host.indent || !areDeeper([...outer, host])) return undefined;
  const claimed = outer.findLast((element) => element.form !== undefined && element.indent < line.indent);
  return claimed && takes(claimed, line) ? claimed : undefined;
}

function takes(element: Line, line: Line): boolean {
  return line.kind!.hosts.includes(element.keyword as Host);
}

/** Does each stand deeper than the one that it is in? The file, and what nobody wrote, stand nowhere. */
function areDeeper(chain: readonly Line[]): boolean {
  const written = chain.filter(({ form }) => form !== undefined);
  return written.every((line, at) => at === 0 || line.indent > written[at - 1]!.indent);
}
