import type { Cell } from '../../drawing/card';

/**
 * Neighbouring columns that say the same are told once, over all of them.
 * @param make the cells of such neighbours, from `start` up to, not including, `end`
 */
export function joinedCells<C extends Cell>(
  columns: readonly (readonly C[])[],
  make: (start: number, end: number) => readonly C[],
): C[][] {
  const words = columns.map((own) => own.map(({ content }) => content.about.label).join());
  return columns.map((own, start) => {
    if (own.length === 0 || words[start] === words[start - 1]) return [];
    const next = words.findIndex((other, at) => at > start && other !== words[start]);
    const end = next < 0 ? columns.length : next;
    const lines = columns.slice(start, end).flatMap((some) => some.flatMap(({ content }) => content.about.line ?? []));
    return make(start, end).map((cell) => ({
      ...cell,
      at: (...place) => ({ ...cell.at(...place), ...(lines.length > 1 && { lines }) }),
    }));
  });
}
