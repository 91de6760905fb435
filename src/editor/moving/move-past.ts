import type { Line } from '../../parser/lines/line';
import type { Rearranged } from '../../text/edit/rearrange-rows';
import { type RowSpan, rowsIn } from '../../text/edit/rows';
import { isWritten, type Rank, rankOf, rowsFrom, solutionsEnd, solvedBy, type Units } from './move-units';

export type Direction = 'up' | 'down';

/** What a move makes of the rows. */
export interface Moving extends Rearranged {
  /** The element that the moved rows come into, where that is another one. */
  readonly host?: Line;
}

const LOOSE: readonly Rank[] = ['part', 'note', 'detail'];

export function pastNeighbour(
  units: Units,
  group: readonly Line[],
  moved: RowSpan,
  direction: Direction,
): Moving | undefined {
  return direction === 'down' ? pastBelow(units, group, moved) : pastAbove(units, group, moved);
}

/** Past the neighbour below, or past unreadable lines that are nobody's. */
function pastBelow(units: Units, group: readonly Line[], moved: RowSpan): Moving | undefined {
  const last = group.at(-1)!;
  const siblings = units.siblings(last);
  const sibling = siblings[siblings.indexOf(last) + 1];
  const neighbour = () => {
    if (!sibling || !mayPass(group, sibling)) return undefined;
    // A knelpunt passes another one with its oplossingen.
    const end = sibling.keyword === 'knelpunt' && hasKnelpunt(group) ? solutionsEnd(siblings, sibling) : sibling;
    return { first: units.firstOf(sibling), last: units.of(end).last };
  };
  const passed = units.straysBelow(moved.last) ?? neighbour();
  if (!passed || passed.first <= moved.last) return undefined;
  return {
    moved,
    above: { first: moved.first, last: moved.first - 1 },
    below: { first: moved.last + 1, last: passed.last },
    newAbove: [...rowsIn(passed), ...rowsFrom(moved.last + 1, passed.first - 1)],
    newBelow: [],
  };
}

function pastAbove(units: Units, group: readonly Line[], moved: RowSpan): Moving | undefined {
  const first = group[0]!;
  const siblings = units.siblings(first);
  const sibling = siblings[siblings.indexOf(first) - 1];
  const neighbour = () => {
    if (!sibling || !mayPass(group, sibling)) return undefined;
    const start = sibling.keyword === 'oplossing' && hasKnelpunt(group) ? solvedBy(siblings, sibling) : sibling;
    return { first: units.firstOf(start), last: units.of(sibling).last };
  };
  const passed = units.straysAbove(moved.first, sibling ? units.of(sibling).last : -1) ?? neighbour();
  if (!passed || passed.last >= moved.first) return undefined;
  return {
    moved,
    above: { first: passed.first, last: moved.first - 1 },
    below: { first: moved.last + 1, last: moved.last },
    newAbove: [],
    newBelow: [...rowsFrom(passed.last + 1, moved.first - 1), ...rowsIn(passed)],
  };
}

function hasKnelpunt(group: readonly Line[]): boolean {
  return group.some(({ keyword }) => keyword === 'knelpunt');
}

/** A detail and a part pass no one of the other kind: an element begins with its details. */
function mayPass(group: readonly Line[], sibling: Line): boolean {
  const other = rankOf(sibling);
  return group
    .map(rankOf)
    .every((own) => own === other || (LOOSE.includes(own) && LOOSE.includes(other) && [own, other].includes('note')));
}

/**
 * Into the element beside its own one: over the bridge of what stands between, such as the line of the next fase with its details. The
 * empty rows around the moved rows and around the bridge change places so that the way back gives the same text.
 */
export function intoNeighbour(
  units: Units,
  group: readonly Line[],
  moved: RowSpan,
  direction: Direction,
): Moving | undefined {
  const rank = rankOf(group[0]!);
  const own = group[0]!.parent;
  if ((rank !== 'stap' && rank !== 'part') || group.some((line) => ![rank, 'note'].includes(rankOf(line))))
    return undefined;
  if (own?.keyword !== 'fase' && own?.keyword !== 'stap') return undefined;
  const hosts = hostsBeside(own);
  const host = hosts[hosts.indexOf(own) + (direction === 'down' ? 1 : -1)];
  const isAlone = own.children.every((line) => group.includes(line));
  // A fase that nobody wrote is there as long as it has a stap.
  if (!host || (!isWritten(own) && isAlone)) return undefined;
  return direction === 'down' ? intoBelow(units, group, moved, host) : intoAbove(units, group, moved, host);
}

/** The elements of its kind in the same klantreis, in the order of the text. */
function hostsBeside(element: Line): readonly Line[] {
  const { keyword, parent } = element;
  const fasen = keyword === 'fase' ? parent!.children : parent!.parent!.children.flatMap(({ children }) => children);
  return fasen.filter((line) => line.keyword === keyword);
}

function intoBelow(units: Units, group: readonly Line[], moved: RowSpan, host: Line): Moving | undefined {
  const siblings = units.siblings(group[0]!);
  const bridge = units.lineBelow(moved.last);
  if (siblings.at(-1) !== group.at(-1) || !bridge) return undefined;
  const start = units.firstOf(bridge);
  const between = rowsFrom(moved.last + 1, start - 1);
  const before = rowsFrom(units.emptyAbove(moved.first), moved.first - 1);
  const first = entryOf(host, rankOf(group[0]!));
  const end = first ? units.firstOf(first) - 1 : units.of(host).last;
  const passed = [...between, ...rowsFrom(start, end)];
  return {
    moved,
    host,
    above: { first: moved.first - before.length, last: moved.first - 1 },
    below: { first: moved.last + 1, last: end },
    newAbove: first ? passed : [...passed, ...before],
    newBelow: first ? before : [],
  };
}

/** The line in an element before which one of this rank comes in: behind the details that the element begins with. */
function entryOf({ children }: Line, rank: Rank): Line | undefined {
  const first = children.findIndex((line) => rankOf(line) === rank);
  const led = children.slice(0, first < 0 ? children.length : first);
  return rank === 'stap' ? children[first] : children[led.findLastIndex((line) => rankOf(line) !== 'note') + 1];
}

function intoAbove(units: Units, group: readonly Line[], moved: RowSpan, host: Line): Moving | undefined {
  const siblings = units.siblings(group[0]!);
  const [above, behind] = [
    siblings.slice(0, siblings.indexOf(group[0]!)),
    siblings.slice(siblings.indexOf(group.at(-1)!)),
  ];
  // In the middle of an element there is something else that it cannot pass.
  const rank = rankOf(group[0]!);
  if (above.some((line) => rankOf(line) === rank) || behind.some((line) => rankOf(line) === 'detail')) return undefined;
  const last = host.children.findLast((line) => rankOf(line) === rankOf(group[0]!));
  const end = isWritten(host) ? units.of(host).last : last && units.of(last).last;
  if (end === undefined) return undefined;
  const passed = rowsFrom(end + 1, moved.first - 1);
  const before = rowsFrom(units.emptyAbove(moved.first), moved.first - 1);
  const hasNext = siblings.at(-1) !== group.at(-1);
  const after = hasNext ? rowsFrom(moved.last + 1, units.belowEmpty(moved.last + 1) - 1) : [];
  return {
    moved,
    host,
    above: { first: end + 1, last: moved.first - 1 },
    below: { first: moved.last + 1, last: moved.last + after.length },
    newAbove: hasNext ? after : before,
    newBelow: hasNext ? passed : passed.slice(0, passed.length - before.length),
  };
}
