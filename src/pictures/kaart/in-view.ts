import { fillWords } from '../../messages/diagram.data';
import { daysFromAnchor } from '../../model/time';
import type { Column } from './view';

/** Columns from `start` up to, not including, `end` that are all in view, or all not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly inView: boolean;
  /** Days from its first moment to the first moment after it; undefined where the text does not say. */
  readonly days: number | undefined;
}

/** Where the own organisation is in view today and where it is not, with how long that takes. */
export function stretches(columns: readonly Column[]): Stretch[] {
  const states = statesOf(columns);
  const found: Stretch[] = [];
  let start = 0;
  for (let i = 1; i <= columns.length; i++) {
    if (i < columns.length && states[i] === states[start]) continue;
    found.push({ start, end: i, inView: states[start]!, days: daysBetween(columns, start, i) });
    start = i;
  }
  return found;
}

/** A stap that does not exist today goes along with the one before it, or with the first that does exist. */
function statesOf(columns: readonly Column[]): boolean[] {
  let state = columns.find((column) => column.inView !== undefined)?.inView ?? false;
  return columns.map((column) => (state = column.inView ?? state));
}

function daysBetween(columns: readonly Column[], start: number, end: number): number | undefined {
  const first = moment(columns[start]);
  const next = moment(columns[Math.min(end, columns.length - 1)]);
  if (!first || !next || first.anker !== next.anker) return undefined;
  const days = next.days - first.days;
  return days > 0 ? days : undefined;
}

function moment(column: Column | undefined): { readonly anker: string; readonly days: number } | undefined {
  const wanneer = column?.stap.wanneer[0];
  const days = wanneer && daysFromAnchor(wanneer);
  return days === undefined ? undefined : { anker: wanneer!.anker!.id, days };
}

/** A rounded stretch of time: `7 maanden`, `3 weken`, `5 dagen`. */
export function stretchWords(days: number): string {
  if (days >= 60) return fillWords('maanden', { aantal: Math.round(days / (365 / 12)) });
  if (days >= 21) return fillWords('weken', { aantal: Math.round(days / 7) });
  const rounded = Math.max(1, Math.round(days));
  return rounded === 1 ? fillWords('eenDag') : fillWords('dagen', { aantal: rounded });
}

/** `in 3 van 10 stappen`; a stap that does not exist today does not count. */
export function inViewWords(columns: readonly Column[]): string {
  const today = columns.filter((column) => column.inView !== undefined);
  const aantal = today.filter((column) => column.inView).length;
  return fillWords('beeldTelling', { aantal, totaal: today.length });
}
