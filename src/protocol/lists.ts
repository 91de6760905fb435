/** What stands in all klantreizen, for lists beside the text. */

/** Request with a `ListsParams`, answered with a `ListsAnswer`. */
export const JOURNEY_LISTS = 'journey/lists';
/** Notification without parameters, to who asked for the lists once: they may be other ones now. It comes when the typing pauses. */
export const JOURNEY_LISTS_CHANGED = 'journey/listsChanged';

export const LIST_VIEWS = ['klantreizen', 'personas', 'knelpunten', 'oplossingen', 'vragen', 'zonderBron'] as const;

export type ListView = (typeof LIST_VIEWS)[number];

/** What a row is; a `groep` only gathers rows. */
export type ListNodeKind = 'groep' | 'klantreis' | 'persona' | 'knelpunt' | 'oplossing' | 'vraag' | 'uitspraak';

export interface ListsParams {
  /** The lists that are asked for: one that nobody sees costs nothing. */
  readonly views: readonly ListView[];
}

/** A row of a list, in words. What may lead to real people is hidden in all of them. */
export interface ListNode {
  readonly kind: ListNodeKind;
  readonly title: string;
  /** A few words beside the title. */
  readonly beside: string;
  /** All that is told of it, in sentences or parts of them, for who points at it or hears it. */
  readonly told: readonly string[];
  /** Past its date: that stands in the words too. */
  readonly late: boolean;
  /** Where it is, from 0; a group is nowhere. */
  readonly at: { readonly uri: string; readonly line: number } | undefined;
  readonly children: readonly ListNode[];
}

export interface ListsAnswer {
  /** Those that were asked for. */
  readonly views: Readonly<Partial<Record<ListView, readonly ListNode[]>>>;
  /** How many klantreizen there are, with those in the archive. */
  readonly journeys: number;
  /** Files with lines that nobody could read: what those say is in no list. */
  readonly unread: number;
  /** Only what is beside open files was looked at: elsewhere a look at all files may be slow. */
  readonly onlyOpen: boolean;
}

/** How many rows there are in rows and groups, however deep; a group is no row. */
export function rowCount(nodes: readonly ListNode[]): number {
  return nodes.reduce((sum, { kind, children }) => sum + (kind === 'groep' ? rowCount(children) : 1), 0);
}
