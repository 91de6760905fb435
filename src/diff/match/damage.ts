import { diffIndices } from 'node-diff3';
import { findConflicts } from '../../util/conflict-markers';
import { append, costOfDiff } from '../../util/lists';
import { BYTE_ORDER_MARK, rowsOf } from '../../util/rows';
import { splitWords } from '../../util/spaces';
import type { Source, Statement } from '../tree/statement';
import type { Sides } from '../tree/tree';
import { bagOf, mostAlike } from './likeness';

/** Rows below each other that one side cannot read, while the other can or does not have them. Rows count from 0. */
export interface DamagedRun {
  readonly side: keyof Sides<unknown>;
  /** Two versions that a merge left beside each other, or lines that say nothing. */
  readonly kind: 'conflict' | 'lines';
  readonly file: string;
  readonly first: number;
  readonly last: number;
  /** Without the rows between them that say nothing anyway. */
  readonly count: number;
  /** The row of the other side that stood for the first one. */
  readonly other: number | undefined;
}

/** Two sides in which what one of them could not read is what the other says. */
export interface Mended extends Sides<readonly Source[]> {
  readonly runs: readonly DamagedRun[];
}

/** Reads a text as a source has it. */
export type Reread = (text: string, source: Source) => readonly Statement[];

/** What comparing rows may cost. Two ordinary files of some thousands of rows stay below it. */
const MOST_STEPS = 100_000_000;

/**
 * What a side cannot read counts as what the other side has there, so that nothing is concluded from lines that were damaged, nor from
 * those that lost their place with them: it is told once that they cannot be read, and the rest is compared as if they could.
 * Where nobody can say what stood there, it counts as nothing. Every other row stays where it is.
 */
export function mend(base: readonly Source[], head: readonly Source[], reread: Reread): Mended {
  const others = new Map(base.map((source) => [source.name, source]));
  const runs: DamagedRun[] = [];
  const mended = new Map<Source, Source>();
  for (const now of head) {
    const old = others.get(now.name);
    if (old?.text === now.text) continue;
    const [before, after] = [old ? new SideRows(old) : NO_ROWS, new SideRows(now)];
    if (!before.isDamaged && !after.isDamaged) continue;
    const repair = new Repair(before, after);
    append(runs, repair.runs());
    if (!old) continue;
    for (const [source, rows] of [
      [old, before],
      [now, after],
    ] as const) {
      const text = rows.mended();
      if (text !== undefined) mended.set(source, { ...source, text, lines: reread(text, source) });
    }
  }
  const sources = (of: readonly Source[]) => of.map((source) => mended.get(source) ?? source);
  return { base: sources(base), head: sources(head), runs };
}

/** A row that says something, or all rows of a conflict. */
interface Token {
  readonly at: number;
  readonly last: number;
  /** The same for rows that say the same. */
  readonly key: string;
  readonly isConflict: boolean;
  readonly isUnread: boolean;
}

class SideRows {
  readonly tokens: readonly Token[];
  private readonly rows: readonly string[];
  private readonly changed = new Map<number, string>();

  constructor(readonly source: Pick<Source, 'name' | 'text' | 'model'>) {
    const { text, model } = source;
    this.rows = rowsOf(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
    const unread = new Set<number>();
    for (const { range } of model.onleesbaar) {
      for (let { line } = range.start; line <= range.end.line; line++) unread.add(line);
    }
    this.tokens = tokensOf(this.rows, unread);
  }

  get isDamaged(): boolean {
    return this.tokens.some(({ isUnread }) => isUnread);
  }

  row(at: number): string {
    return this.rows[at]!;
  }

  blank({ at, last }: Token): void {
    for (let row = at; row <= last; row++) this.changed.set(row, '');
  }

  set(row: number, text: string): void {
    this.changed.set(row, text);
  }

  /** The text with the changed rows; undefined where there are none. */
  mended(): string | undefined {
    if (this.changed.size === 0) return undefined;
    return this.rows.map((row, at) => this.changed.get(at) ?? row).join('\n');
  }
}

const NO_ROWS = new SideRows({ name: '', text: '', model: { onleesbaar: [] } });

function tokensOf(rows: readonly string[], unread: ReadonlySet<number>): Token[] {
  const conflicts = new Map(findConflicts(rows).map((conflict) => [conflict.start, conflict.last]));
  const tokens: Token[] = [];
  for (let at = 0; at < rows.length; at++) {
    const end = conflicts.get(at);
    const last = end ?? at;
    const key = rows
      .slice(at, last + 1)
      .map((row) => splitWords(row).join(' '))
      .join('\n');
    // An empty row and a comment say nothing, whatever stands around them.
    if (end !== undefined || (key !== '' && !key.startsWith('#')))
      tokens.push({ at, last, key, isConflict: end !== undefined, isUnread: end !== undefined || unread.has(at) });
    at = last;
  }
  return tokens;
}

/** Tokens of both sides between two that say the same. */
interface Hunk {
  readonly base: readonly Token[];
  readonly head: readonly Token[];
}

/** Lays the rows of two versions of a file beside each other, and puts those of one in the place of what the other cannot read. */
class Repair {
  /** Of every row the one of the other side that says the same, or stood in its place. */
  private readonly partners = new Map<Token, Token>();
  private readonly hunks: Hunk[] = [];

  constructor(
    private readonly base: SideRows,
    private readonly head: SideRows,
  ) {
    this.align();
    const stays = { base: this.keysBetween('base'), head: this.keysBetween('head') };
    for (const hunk of this.hunks) this.pairIn(hunk, stays);
    for (const hunk of this.hunks) {
      this.fill(hunk.head, hunk.base, this.head, this.base, stays.head);
      this.fill(hunk.base, hunk.head, this.base, this.head, stays.base);
    }
  }

  runs(): readonly DamagedRun[] {
    return [...this.runsOf(this.base, 'base'), ...this.runsOf(this.head, 'head')];
  }

  private align(): void {
    const [base, head] = [this.base.tokens, this.head.tokens];
    const [old, now] = [base.map(({ key }) => key), head.map(({ key }) => key)];
    const parts =
      costOfDiff(old, now) > MOST_STEPS
        ? [{ buffer1: [0, old.length] as const, buffer2: [0, now.length] as const }]
        : diffIndices(old, now);
    let [i, j] = [0, 0];
    const same = (until: number) => {
      while (i < until) this.pair(base[i++]!, head[j++]!);
    };
    for (const { buffer1, buffer2 } of parts) {
      same(buffer1[0]);
      i = buffer1[0] + buffer1[1];
      j = buffer2[0] + buffer2[1];
      this.hunks.push({ base: base.slice(buffer1[0], i), head: head.slice(buffer2[0], j) });
    }
    same(base.length);
  }

  private pair(base: Token, head: Token): void {
    this.partners.set(base, head);
    this.partners.set(head, base);
  }

  /** What the rows of a side say that are not in their place on the other: such a row of the other side went there. */
  private keysBetween(side: keyof Hunk): ReadonlySet<string> {
    return new Set(this.hunks.flatMap((hunk) => hunk[side].filter(({ isUnread }) => !isUnread).map(({ key }) => key)));
  }

  /** Rows that are alike; then a row that cannot be read stood where the next one without a partner stands. */
  private pairIn({ base, head }: Hunk, stays: Sides<ReadonlySet<string>>): void {
    if (![...base, ...head].some(({ isUnread, isConflict }) => isUnread && !isConflict)) return;
    const open = (tokens: readonly Token[], elsewhere: ReadonlySet<string>) =>
      tokens.filter((token) => !token.isConflict && !(elsewhere.has(token.key) && !token.isUnread));
    const [ones, others] = [open(base, stays.head), open(head, stays.base)];
    const bags = (tokens: readonly Token[]) => tokens.map(({ key }) => bagOf([key]));
    for (const [i, j] of mostAlike(bags(ones), bags(others))) this.pair(ones[i]!, others[j]!);
    const isLike = (token: Token) => this.partners.has(token);
    const unlike = [ones, others].map((tokens) => tokens.find((token) => token.isUnread && !isLike(token)));
    const places = new Map(ones.map((old, at) => [old, at]));
    let at = 0;
    for (const now of others) {
      const known = this.partners.get(now);
      if (known) at = Math.max(at, places.get(known)! + 1);
      else {
        while (at < ones.length && this.partners.has(ones[at]!)) at++;
        const next = ones[at];
        if (next && (next.isUnread || now.isUnread)) this.pair(next, now);
      }
    }
    this.hide(ones, unlike[1], this.base);
    this.hide(others, unlike[0], this.head);
  }

  /** Where a row looks like nothing of the other side, it may be all that is left of what stood there. */
  private hide(tokens: readonly Token[], unlike: Token | undefined, rows: SideRows): void {
    if (!unlike) return;
    for (const token of tokens) {
      if (token.isUnread || this.partners.has(token)) continue;
      this.partners.set(token, unlike);
      rows.blank(token);
    }
  }

  /** Puts what one side has in the place of what the other cannot read. */
  private fill(
    tokens: readonly Token[],
    others: readonly Token[],
    rows: SideRows,
    source: SideRows,
    elsewhere: ReadonlySet<string>,
  ): void {
    for (const token of tokens) {
      if (!token.isUnread) continue;
      if (token.isConflict) this.fillConflict(token, others, rows, source, elsewhere);
      else {
        const partner = this.partners.get(token);
        if (!partner) rows.blank(token);
        else if (!partner.isUnread) rows.set(token.at, source.row(partner.at));
      }
    }
  }

  /** What the other side has in the place of a conflict is not compared where it does not fit. */
  private fillConflict(
    conflict: Token,
    others: readonly Token[],
    rows: SideRows,
    source: SideRows,
    elsewhere: ReadonlySet<string>,
  ): void {
    const left = others.filter((other) => !this.partners.has(other) && !other.isUnread && !elsewhere.has(other.key));
    const fits = left.length <= conflict.last - conflict.at + 1;
    rows.blank(conflict);
    left.forEach((other, at) => {
      if (fits) rows.set(conflict.at + at, source.row(other.at));
      else source.blank(other);
      this.partners.set(other, conflict);
      if (at === 0) this.partners.set(conflict, other);
    });
  }

  private runsOf({ tokens, source }: SideRows, side: keyof Sides<unknown>): DamagedRun[] {
    const runs: DamagedRun[] = [];
    let open = false;
    for (const token of tokens) {
      const partner = this.partners.get(token);
      // What is gone without having been read is not to be read again.
      const isTold = token.isUnread && (partner ? !partner.isUnread : side === 'head');
      const last = runs.at(-1);
      if (isTold && open && last?.kind === 'lines' && !token.isConflict) {
        runs[runs.length - 1] = { ...last, last: token.last, count: last.count + 1 };
      } else if (isTold) {
        const kind = token.isConflict ? 'conflict' : 'lines';
        const { at, last: end } = token;
        runs.push({ side, kind, file: source.name, first: at, last: end, count: 1, other: partner?.at });
      }
      open = isTold;
    }
    return runs;
  }
}
