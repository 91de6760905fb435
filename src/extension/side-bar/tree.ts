import { sideBarText } from '../../messages/side-bar.data';
import { type ListNode, type ListNodeKind, type ListsAnswer, type ListView, rowCount } from '../../protocol/lists';
import { folded } from '../../util/text';

/** A row of a list as a view of VS Code shows it. */
export interface SideRow {
  /** Keeps its place, and whether it is open, while other rows come and go. */
  readonly id: string;
  readonly label: string;
  readonly beside: string;
  /** All that is told of it, a line each, as plain text. */
  readonly told: readonly string[];
  /** For a screen reader: nothing in it is a sign that means something by its shape. */
  readonly spoken: string;
  /** The name of an icon of VS Code; undefined for a group. */
  readonly icon: string | undefined;
  readonly late: boolean;
  /** Are its rows in sight at first? */
  readonly open: boolean;
  /** What the menus of VS Code know it by. */
  readonly context: ListNodeKind;
  readonly at: ListNode['at'];
  readonly children: readonly SideRow[];
}

const ICONS: Readonly<Record<ListNodeKind, string | undefined>> = {
  groep: undefined,
  klantreis: 'pulse',
  persona: 'person',
  knelpunt: 'alert',
  oplossing: 'lightbulb',
  vraag: 'question',
  uitspraak: 'comment-unresolved',
};

/** What is late has an icon of its own, also a group of it; the words say so too. */
const LATE_ICON = 'warning';

/**
 * The rows of a list. Rows that are called the same are told apart by their order.
 * @param words what the list is filtered by: what is left of it is open, whatever was closed before
 */
export function rowsOf(nodes: readonly ListNode[], words = ''): readonly SideRow[] {
  return rowsIn(nodes, words, words !== '');
}

function rowsIn(nodes: readonly ListNode[], above: string, isFiltered: boolean): readonly SideRow[] {
  const times = new Map<string, number>();
  return nodes.map((node, index) => {
    const name = `${above}/${node.kind} ${node.at?.uri ?? ''} ${node.title}`;
    const time = times.get(name) ?? 0;
    times.set(name, time + 1);
    const id = `${name}#${time}`;
    const { kind, title, beside, told, late, at, children } = node;
    return {
      id,
      label: title,
      beside,
      told,
      spoken: [title, ...(told.length > 0 ? told : [beside])].join('. '),
      icon: late ? LATE_ICON : ICONS[kind],
      late,
      open: isFiltered || late || isFirst(index, above) || children.some((one) => one.kind === 'groep'),
      context: kind,
      at,
      children: rowsIn(children, id, isFiltered),
    };
  });
}

/** What counts most stands in the first group of a list. */
function isFirst(index: number, above: string): boolean {
  return index === 0 && above === '';
}

/**
 * Only what has all words in it, in what is told of the row or in what stands above it; a group stays where something in it does.
 * Capitals and accents make no difference.
 */
export function filtered(nodes: readonly ListNode[], words: string): readonly ListNode[] {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return wanted.length === 0 ? nodes : within(nodes, wanted, '');
}

function within(nodes: readonly ListNode[], wanted: readonly string[], above: string): readonly ListNode[] {
  return nodes.flatMap((node) => {
    const text = `${above} ${folded([node.title, node.kind === 'groep' ? '' : node.beside, ...node.told].join(' '))}`;
    if (node.kind !== 'groep') return wanted.every((word) => text.includes(word)) ? [node] : [];
    const children = within(node.children, wanted, text);
    return children.length === 0 ? [] : [{ ...node, children, beside: String(rowCount(children)) }];
  });
}

/**
 * What stands above a list: what the filter leaves out, and what nobody could read. Undefined where there is nothing to say; a list that is empty
 * has the words of VS Code then, which say the next thing to do.
 */
export function noteAbove(
  view: ListView,
  { views, unread, onlyOpen }: Pick<ListsAnswer, 'views' | 'unread' | 'onlyOpen'>,
  words: string,
): string | undefined {
  const notes: string[] = [];
  const nodes = views[view] ?? [];
  if (words !== '' && nodes.length > 0) {
    const isNothing = filtered(nodes, words).length === 0;
    notes.push(sideBarText(isNothing ? 'filterNiets' : 'filterNu', { woorden: words }));
  }
  // Said once, above the first list, and not above one in which nothing stands: there the next thing to do counts.
  if (view === 'klantreizen' && nodes.length > 0) {
    if (unread > 0) notes.push(sideBarText(unread === 1 ? 'ongelezen1' : 'ongelezen', { aantal: unread }));
    if (onlyOpen) notes.push(sideBarText('alleenOpen'));
  }
  return notes.length === 0 ? undefined : notes.join(' ');
}
