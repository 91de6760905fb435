import { Card, type CardContent, type Row } from '../../drawing/card';
import { textWidth } from '../../typography/text-width';
import { addRuns, newWord, wordRuns } from './word-runs';
import { lower, paragraphOf, type Shape } from '../../drawing/shapes';
import type { Lane, LaneCell } from '../kaart/lanes';
import { SIZE, SPACE } from '../../drawing/tokens.data';

/** A text of a card that came, went or changed; empty where there was none or is none. */
export interface TextChange {
  readonly was: string;
  readonly now: string;
  /** The lines that it is of, as `was 3` and `nu 4` (from 0); none for what the picture says by itself. */
  readonly lines: ReadonlySet<string>;
}

type Said = Extract<Row, { readonly type: 'text' | 'word' }>;

/** The card of the head with what the card of the base said differently in it: old words struck through, new ones marked. */
export function mergeCards(
  base: LaneCell,
  head: LaneCell,
  also = '',
): { cell: LaneCell; changes: readonly TextChange[] } {
  const merge = new Merge(base.content, head.content);
  return merge.isEmpty && also === '' ? { cell: head, changes: [] } : merge.run(also);
}

class Merge {
  private readonly card: Card<Lane>;
  private readonly partners: ReadonlyMap<Said, Said>;
  private readonly goneAfter: ReadonlyMap<Said | undefined, readonly Said[]>;
  private readonly changes: TextChange[] = [];
  /** Old texts that wait until the line they belong to is full. */
  private waiting: Said[] = [];

  constructor(
    base: CardContent<Lane>,
    private readonly head: CardContent<Lane>,
  ) {
    const { lane, padding } = head;
    this.card = new Card(lane, head, padding);
    const [old, now] = [base.rows.filter(isSaid), head.rows.filter(isSaid)];
    this.partners = partnersOf(old, now);
    this.goneAfter = whereGone(old, now, this.partners);
  }

  /** Do both cards say the same? */
  get isEmpty(): boolean {
    const { head, partners, goneAfter } = this;
    const isKept = (said: Said) => partners.has(said) && isSame(partners.get(said)!, said);
    return goneAfter.size === 0 && head.rows.filter(isSaid).every(isKept);
  }

  run(also: string): { cell: LaneCell; changes: TextChange[] } {
    const { card, head } = this;
    this.tellGone(undefined);
    for (const row of head.rows) {
      if (row.type === 'gap') card.gap(row.height);
      else if (row.type === 'shapes') card.add(lower(row.shapes, card.bottom - row.at));
      else if (row.type === 'word') this.addWord(row);
      else this.addText(row);
      if (row.type === 'gap' || row.type === 'text') this.tellWaiting();
    }
    this.tellWaiting();
    if (also) card.gap(SPACE.kop).text(also, { size: SIZE.klein, style: 'bold', role: 'gewijzigd' });
    return { cell: card.finish(head.about, head.look), changes: this.changes };
  }

  private addText(row: Extract<Row, { readonly type: 'text' }>): void {
    const { text, options, icon } = row;
    const old = this.partners.get(row);
    if (!old || !isSame(old, row)) {
      this.tell(old, row);
      const now = whole(row);
      const runs = old ? wordRuns(whole(old).text, now.text) : [{ is: 'new', text: now.text } as const];
      addRuns(this.card, runs, now.options, icon);
    } else if (icon) this.card.iconText(icon.name, text, { ...options, iconRole: icon.role });
    else this.card.text(text, options);
    this.tellGone(row);
  }

  /** A word has no room beside it: what stood there before comes on a line below. */
  private addWord(row: Extract<Row, { readonly type: 'word' }>): void {
    const y = row.y + this.card.bottom - row.at;
    const old = this.partners.get(row);
    if (!old || !isSame(old, row)) {
      // A word in a filled sign has a ground of its own.
      if (row.options.role !== 'papier') this.card.add(markNew(row, y, this.card.size(row.options.size)));
      this.tell(old, row);
      if (old) this.waiting.push(old);
    }
    this.card.word(row.text, row.x, y, row.options);
    for (const gone of this.goneAfter.get(row) ?? []) {
      this.tell(gone, undefined);
      this.waiting.push(gone);
    }
  }

  private tellWaiting(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const said of waiting) this.addGone(said);
  }

  private tellGone(row: Said | undefined): void {
    for (const gone of this.goneAfter.get(row) ?? []) {
      this.tell(gone, undefined);
      this.addGone(gone);
    }
  }

  private addGone(said: Said): void {
    const icon = said.type === 'text' ? said.icon : undefined;
    const { size, style, indent } = said.options;
    addRuns(
      this.card,
      [{ is: 'gone', text: whole(said).text }],
      { size, style, indent },
      icon && { ...icon, role: 'weg' },
    );
    this.card.gap(SPACE.regel);
  }

  private tell(old: Said | undefined, now: Said | undefined): void {
    const lines = new Set([...linesOf('was', old), ...linesOf('nu', now)]);
    this.changes.push({ was: old ? whole(old).text : '', now: now ? whole(now).text : '', lines });
  }
}

function linesOf(side: 'was' | 'nu', said: Said | undefined): string[] {
  const { source } = said ? whole(said).options : {};
  return paragraphOf('', source).sources.map(({ line }) => `${side} ${line}`);
}

function markNew({ text, x, options }: Extract<Row, { readonly type: 'word' }>, y: number, size: number): Shape[] {
  const width = textWidth(text, size, options.style ?? 'regular');
  const left = options.anchor === 'end' ? x - width : options.anchor === 'middle' ? x - width / 2 : x;
  return newWord(left, y, width, size);
}

function isSaid(row: Row): row is Said {
  return row.type === 'text' || row.type === 'word';
}

/** What an author wrote before a text is a part of it; what the picture says there by itself is not. */
function whole(said: Said): Said {
  const { lead, ...options } = said.options;
  if (!lead?.source) return said;
  const text = `${lead.text} ${said.text}`;
  const { sources } = paragraphOf(text, lead.source);
  const source = [...sources, ...paragraphOf(text, options.source).sources];
  return { ...said, text, options: { ...options, source } } as Said;
}

function topicOf(said: Said): string {
  if (said.options.topic) return said.options.topic;
  return said.type === 'text' && said.icon ? said.icon.name : String(said.options.size);
}

function isSame(a: Said, b: Said): boolean {
  const [one, other] = [a.options.means, b.options.means];
  return whole(a).text === whole(b).text || (one !== undefined && one === other);
}

/** Each text of the head with that of the base which it continues: the same one, else the next of its kind. */
function partnersOf(old: readonly Said[], now: readonly Said[]): Map<Said, Said> {
  const partners = new Map<Said, Said>();
  const used = new Set<Said>();
  for (const fits of [isSame, () => true]) {
    for (const row of now) {
      if (partners.has(row)) continue;
      const found = old.find((one) => !used.has(one) && topicOf(one) === topicOf(row) && fits(one, row));
      if (!found) continue;
      partners.set(row, found);
      used.add(found);
    }
  }
  return partners;
}

/** Texts of the base without a partner, by the text of the head that they come after. */
function whereGone(old: readonly Said[], now: readonly Said[], partners: ReadonlyMap<Said, Said>) {
  const heads = new Map([...partners].map(([row, one]) => [one, row]));
  const gone = new Map<Said | undefined, Said[]>();
  let after: Said | undefined = now[0];
  for (const one of old) {
    const row = heads.get(one);
    if (row) after = row;
    else gone.set(after, [...(gone.get(after) ?? []), one]);
  }
  return gone;
}
