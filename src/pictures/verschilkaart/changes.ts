import type { DiffArgs, DiffCode, Level } from '../../messages/diff.data';
import type { Range } from '../../util/source';
import type { FileLine, FileRange, Side, Sides, Spot } from './side';

/** A change as the list tells it: the picture marks where it is, and counts it as the list does. */
export interface PictureChange {
  /** Its fingerprint in the list. */
  readonly id: string;
  readonly code: DiffCode;
  readonly level: Level;
  readonly args: DiffArgs;
  /** Where it stood and where it stands; lines count from 0. */
  readonly base: FileRange | undefined;
  readonly head: FileRange | undefined;
  /** It is about this klantreis, and not about a persona or a bron that others have too. */
  readonly isOwn: boolean;
  /** Nobody agreed with it yet, and it follows from no other change: those do not count in the list. */
  readonly isCounted: boolean;
}

type SideName = 'base' | 'head';

/** A line with all that hangs under it, both from 0. */
interface Block {
  readonly file: string;
  readonly line: number;
  readonly last: number;
}

/** These tell of a whole that came out of a part, or that went into one. */
const IS_NEW: ReadonlySet<DiffCode> = new Set(['VS023']);
const IS_GONE: ReadonlySet<DiffCode> = new Set(['VS026']);

/** Which changes belong to which place of the picture: to what stands on their line, else to what that line hangs under. */
export class ChangePlaces {
  private readonly blocks: Readonly<Record<SideName, readonly Block[]>>;
  private readonly exact: Readonly<Record<SideName, ReadonlyMap<string, readonly PictureChange[]>>>;
  /** The place that stands for a line. */
  private readonly spots: Readonly<Record<SideName, Map<string, string>>> = { base: new Map(), head: new Map() };
  private readonly taken = new Set<PictureChange>();
  private found: ReadonlyMap<string, readonly PictureChange[]> | undefined;

  constructor(
    private readonly sides: Sides,
    readonly changes: readonly PictureChange[],
  ) {
    this.blocks = { base: blocksOf(sides.base), head: blocksOf(sides.head) };
    this.exact = { base: byLine(changes, 'base'), head: byLine(changes, 'head') };
  }

  /** The changes of exactly this line. */
  on(side: SideName, line: number | undefined): readonly PictureChange[] {
    const file = this.sides[side]?.file;
    return file === undefined || line === undefined ? [] : (this.exact[side].get(keyOf({ file, line })) ?? []);
  }

  /** A change that is marked already, and at no other place. */
  take(change: PictureChange): void {
    this.taken.add(change);
  }

  isTaken(change: PictureChange): boolean {
    return this.taken.has(change);
  }

  /** Something in the picture stands for these lines. All of them are known before the first is asked for. */
  add({ base, head }: Spot): void {
    const key = spotKey({ base, head });
    if (key === undefined) return;
    for (const [side, at] of [['head', head] as const, ['base', base] as const]) {
      const line = at && keyOf(at);
      if (line !== undefined && !this.spots[side].has(line)) this.spots[side].set(line, key);
    }
  }

  /** More lines that a place stands for. */
  addLines(spot: Spot, side: SideName, lines: readonly FileLine[]): void {
    const key = spotKey(spot)!;
    for (const at of lines) {
      const line = keyOf(at);
      if (!this.spots[side].has(line)) this.spots[side].set(line, key);
    }
  }

  /** The changes that are marked at a place. */
  at(spot: Spot): readonly PictureChange[] {
    this.found ??= this.find();
    const key = spotKey(spot);
    return key === undefined ? [] : (this.found.get(key) ?? []);
  }

  /** Those that nothing in the picture stands for. */
  get undrawn(): readonly PictureChange[] {
    this.found ??= this.find();
    const marked = new Set([...this.found.values()].flat());
    return this.changes.filter((change) => !marked.has(change) && !this.taken.has(change));
  }

  /** Did a line come, or go, along with what it stands in, or with a value that is told of? */
  isAlong(side: SideName, line: number): boolean {
    const other = side === 'head' ? 'base' : 'head';
    const whole = side === 'head' ? IS_NEW : IS_GONE;
    const own = this.sides[side];
    if (!this.sides[other] || !own) return true;
    return this.chain(side, { file: own.file, line }).some((one) =>
      this.on(side, one).some((change) => change[other] === undefined || whole.has(change.code)),
    );
  }

  private find(): ReadonlyMap<string, readonly PictureChange[]> {
    const found = new Map<string, PictureChange[]>();
    for (const change of this.changes) {
      if (this.taken.has(change)) continue;
      for (const key of this.keysOf(change)) {
        const list = found.get(key);
        if (list) list.push(change);
        else found.set(key, [change]);
      }
    }
    return found;
  }

  private keysOf(change: PictureChange): readonly string[] {
    const places = (['head', 'base'] as const).map((side) => this.spotOf(side, change[side]));
    const [head, base] = places;
    // What became a part of something else is gone from where it stood.
    if (head !== undefined && base !== undefined && IS_GONE.has(change.code)) return [...new Set([head, base])];
    return [head ?? base].filter((key) => key !== undefined);
  }

  private spotOf(side: SideName, place: FileRange | undefined): string | undefined {
    if (!place) return undefined;
    const { file, range } = place;
    const at = { file, line: range.start.line };
    for (const line of [at.line, ...this.chain(side, at)]) {
      const key = this.spots[side].get(keyOf({ file, line }));
      if (key !== undefined) return key;
    }
    return undefined;
  }

  /** The lines that a line hangs under, from itself, as far as the klantreis, the persona or the bron. */
  private chain(side: SideName, { file, line }: FileLine): readonly number[] {
    return this.blocks[side]
      .filter((block) => block.file === file && block.line <= line && line <= block.last)
      .map((block) => block.line);
  }
}

/** What stands in the text of a side, from what hangs deepest. */
function blocksOf(side: Side | undefined): readonly Block[] {
  if (!side) return [];
  const { klantreis, file, scope, view } = side;
  const blocks: Block[] = [];
  const add = (value: unknown, file: string): void => {
    if (Array.isArray(value)) for (const one of value as readonly unknown[]) add(one, file);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { range, body } = value as { readonly range?: Range; readonly body?: Range };
    if (range && body) blocks.push({ file, line: range.start.line, last: Math.max(range.end.line, body.end.line) });
    for (const [name, part] of Object.entries(value)) if (!NO_PARTS.has(name)) add(part, file);
  };
  add(klantreis, file);
  for (const kind of ['persona', 'bron'] as const) {
    const ids = kind === 'persona' ? view.personas.map(({ id }) => id) : view.bronnen;
    for (const id of ids) {
      const [declared] = id === undefined ? [] : scope.declarations(kind, id);
      if (declared) add(declared.element, declared.file.path);
    }
  }
  return blocks.sort((a, b) => b.line - a.line || a.last - b.last);
}

/** Ranges, and what leads back up. */
const NO_PARTS: ReadonlySet<string> = new Set(['range', 'body', 'idRange', 'onder', 'namen', 'plaatsen']);

function byLine(changes: readonly PictureChange[], side: SideName): ReadonlyMap<string, readonly PictureChange[]> {
  const lines = new Map<string, PictureChange[]>();
  for (const change of changes) {
    const place = change[side];
    if (!place) continue;
    const key = keyOf({ file: place.file, line: place.range.start.line });
    const list = lines.get(key);
    if (list) list.push(change);
    else lines.set(key, [change]);
  }
  return lines;
}

/** The place of both lines is that of the head. */
function spotKey({ base, head }: Spot): string | undefined {
  if (head) return `nu ${keyOf(head)}`;
  return base && `was ${keyOf(base)}`;
}

function keyOf({ file, line }: FileLine): string {
  return `${line} ${file}`;
}
