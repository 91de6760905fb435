import { indentOf, SPACES, withoutIndent } from '../util/spaces';
import type { Builder } from './builder';
import { labelled, labelOf } from './labels';

interface Item {
  readonly text: string;
  readonly children: Item[];
}

/** Bullets of Word by how deep they stand: on the clipboard they come without their indentation. */
const BULLETS: readonly RegExp[] = [/^[•●\uF0B7·*–—→>✓✔-]/u, /^[◦○o](?=\s)/u, /^[▪■\uF0A7§](?=\s)/u];
const BULLET =
  /^(?:[•●\uF0B7·*–—→>✓✔▪■\uF0A7◦○-]|[o§](?=\s)|\[[ xX]?\]|[a-z][.)](?=\s)|\d{1,3}[.)](?!\d)|\d{1,3}(?:\.\d{1,3})+\.?(?=\s))\s*/u;
const NUMBERED = /^\d{1,3}(?:\.\d{1,3})+/;
const HEADING = /^#{1,6}(?=\s)/;
/** A line of dashes and the like says nothing. */
const RULE = new RegExp(`^[-–—=_*~+#.·•${SPACES}]*$`, 'u');

/** Puts a list or an outline into a klantreis: what stands above others is a fase, what stands below a stap is told of it. */
export function readOutline(text: string, builder: Builder): void {
  const rows = text.split(/[\r\n\v\f\u2028\u2029]+/u).filter((row) => !RULE.test(row));
  let items = itemsOf(rows);
  const [first, ...others] = items;
  // One line above all others is what the whole is called.
  if (first && isTitle(first, others)) {
    builder.entitle(first.text);
    items = others.length === 0 ? first.children : others;
  }
  const groups = items.filter(({ children }) => children.length > 0).length;
  for (const item of items) readItem(item, groups * 2 >= items.length && groups > 0 ? 'fase' : 'stap', builder);
}

function isTitle({ text, children }: Item, others: readonly Item[]): boolean {
  if (labelled(text) !== undefined) return false;
  return others.length === 0
    ? children.length > 0
    : children.length === 0 && others.every((one) => one.children.length > 0);
}

type Level = 'fase' | 'stap' | 'below';

function readItem({ text, children }: Item, level: Level, builder: Builder): void {
  const found = labelled(text);
  if (found && found.text !== '') {
    builder.fact(found.label, found.text);
    readAll(children, found.label.keyword === 'fase' ? 'stap' : 'below', builder);
    return;
  }
  if (found && children.length === 0) {
    builder.bare.push(found.label.written);
    return;
  }
  const head = labelOf(text);
  // `Knelpunten:` with a list below it.
  if (head.keyword !== undefined && children.length > 0 && (found !== undefined || /:$/.test(head.written))) {
    for (const child of children) {
      builder.fact(head, child.text);
      readAll(child.children, 'below', builder);
    }
    return;
  }
  if (level === 'fase') builder.fase(text);
  else if (level === 'stap') builder.stap(text);
  else builder.fact(undefined, text);
  readAll(children, level === 'fase' ? 'stap' : 'below', builder);
}

function readAll(items: readonly Item[], level: Level, builder: Builder): void {
  for (const item of items) readItem(item, level, builder);
}

/** The rows as a tree, by what stands before their text. */
function itemsOf(rows: readonly string[]): Item[] {
  const top: Item[] = [];
  const open: { readonly key: number; readonly item: Item }[] = [];
  for (const row of rows) {
    const bare = withoutIndent(row);
    const key = keyOf(row, bare);
    const item: Item = { text: textOf(bare), children: [] };
    while (open.length > 0 && open.at(-1)!.key >= key) open.pop();
    (open.at(-1)?.item.children ?? top).push(item);
    open.push({ key, item });
  }
  return top;
}

/** The larger, the deeper. Headings stand above numbers of several parts, and those above all else. */
function keyOf(row: string, bare: string): number {
  const heading = HEADING.exec(bare);
  if (heading) return heading[0].length - 2000;
  const numbered = NUMBERED.exec(bare);
  if (numbered) return numbered[0].split('.').length - 1000;
  return (
    indentOf(row) * 4 +
    (BULLET.test(bare)
      ? 1 +
        Math.max(
          0,
          BULLETS.findIndex((one) => one.test(bare)),
        )
      : 0)
  );
}

function textOf(bare: string): string {
  const text = bare.replace(HEADING, '').replace(BULLET, '').trim();
  return text === '' ? bare.trim() : text;
}
