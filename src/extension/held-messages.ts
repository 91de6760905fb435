import type { Position, Range } from '../util/source';
import { placeAfter, rangeAfter, type Replaced } from './moved-places';

/** What an editor shows of a message of the server. */
export interface Message {
  readonly range: Range;
  readonly message: string;
  readonly code?: unknown;
}

/** A message, where it stands in the text as it is now. */
export interface Placed<M> {
  readonly message: M;
  readonly range: Range;
}

interface Known<M> extends Placed<M> {
  /** The last change that may have caused it. */
  readonly cause: number;
}

/** What is known of a file, with places in its text as it is now. */
interface FileState<M> {
  /** Messages that showed when the typing began, or since. */
  before: readonly Placed<M>[];
  /** What the server said last. */
  latest: readonly Known<M>[];
  /** The last change that the server has looked at. */
  seen: number;
  /** Changes that the server may not have looked at yet. */
  changes: readonly { readonly version: number; readonly number: number; readonly replaced: readonly Replaced[] }[];
}

interface Row {
  readonly file: string;
  readonly row: number;
}

/**
 * Which messages of the server show while somebody types. What a key has just caused, elsewhere too, waits until the cursor leaves
 * the line, or until the typing pauses. What stood there before stays, and moves along with its text; what is gone, goes at once.
 *
 * Changes of all files are numbered together. A message knows the last change that may have caused it, and shows once all changes up
 * to that one are `due`. This knows no time: who uses it says when there is a pause.
 */
export class HeldMessages<M extends Message> {
  private readonly files = new Map<string, FileState<M>>();
  /** The number of the last change. */
  private last = 0;
  /** What the changes up to this one caused shows. */
  private due = 0;
  /** The line that is typed in. */
  private typed: Row | undefined;
  /** The line that the cursor left last. */
  private left: Row | undefined;
  private cursors: { readonly file: string; readonly places: readonly Position[] } | undefined;
  /** The first change since it was last said where the cursors are. */
  private unattended: number | undefined;

  /** @param show shows these messages of a file instead of those that it showed */
  constructor(private readonly show: (file: string, messages: readonly Placed<M>[]) => void) {}

  /** The text of a file changed. */
  changed(file: string, version: number, replaced: readonly Replaced[]): void {
    this.last++;
    this.unattended ??= this.last;
    const state = this.stateOf(file);
    state.changes = [...state.changes, { version, number: this.last, replaced }];
    state.before = state.before.map((one) => moved(one, replaced));
    state.latest = state.latest.map((one) => moved(one, replaced));
    const [first] = this.cursors?.file === file ? this.cursors.places : [];
    this.typed = movedRow(this.typed ?? (first && { file, row: first.line }), file, replaced);
    this.left = movedRow(this.left, file, replaced);
  }

  /** The cursors of the editor that somebody types in; there is none where something else has the keyboard. */
  attend(file: string | undefined, places: readonly Position[]): void {
    const { typed, unattended } = this;
    const [first] = places;
    this.cursors = file === undefined ? undefined : { file, places };
    this.unattended = undefined;
    if (typed === undefined) return;
    if (file === typed.file && places.some(({ line }) => line === typed.row)) return;
    // Enter puts the cursor on another line, and what it causes there waits.
    const goesOn = file === typed.file && first !== undefined && unattended !== undefined;
    this.left = typed;
    this.typed = goesOn ? { file, row: first.line } : undefined;
    this.makeDue(goesOn ? unattended - 1 : this.last);
  }

  /**
   * The server says what there is to say about a file.
   *
   * @param version of the text that it looked at; undefined for a file that is not open
   */
  published(file: string, messages: readonly M[], version?: number): void {
    const state = this.stateOf(file);
    const isNewer = (change: { version: number }) => version !== undefined && change.version > version;
    const looked = state.changes.filter((change) => !isNewer(change));
    const newer = state.changes.filter(isNewer);
    // Where nothing changed in the file itself, something elsewhere did.
    const cause = looked.at(-1)?.number ?? this.last;
    const known = keysOf(state.latest);
    const causes = new Map(state.latest.map((one, index) => [known[index]!, one.cause]));
    const replaced = newer.flatMap((change) => change.replaced);
    const early = state.seen < this.due;
    const placed = messages.map((message) => ({ message, range: rangeAfter(message.range, replaced) }));
    const keys = keysOf(placed);
    state.latest = placed.map((one, index) => {
      // The server may have looked at several changes at once. What stands on the line that was left, came of that line.
      const ofLeft = early && this.left?.file === file && this.left.row === one.range.start.line;
      return { ...one, cause: causes.get(keys[index]!) ?? (ofLeft ? this.due : cause) };
    });
    state.seen = cause;
    state.changes = newer;
    const shown = this.shownOf(state);
    state.before = [...state.before, ...shown.filter(isNotIn(state.before))];
    this.show(file, shown);
    if (version === undefined && messages.length === 0) this.files.delete(file);
  }

  /** Everything shows that the changes up to now cause, also what the server has yet to say. */
  release(): void {
    this.typed = undefined;
    this.makeDue(this.last);
  }

  /** Is there a message on a row that does not show? */
  holdsAt(file: string, row: number): boolean {
    const state = this.files.get(file);
    if (state === undefined) return false;
    const shown = new Set(this.shownOf(state).map(({ message }) => message));
    return state.latest.some(({ message, range }) => range.start.line === row && !shown.has(message));
  }

  /** A file was closed: a text that is opened again counts its versions anew. */
  closed(file: string): void {
    const state = this.files.get(file);
    if (state) state.changes = [];
    if (state?.latest.length === 0) this.files.delete(file);
  }

  /** Nothing of the server counts any more. */
  clear(): void {
    this.files.clear();
    this.typed = undefined;
    this.due = this.last;
  }

  private stateOf(file: string): FileState<M> {
    const known = this.files.get(file);
    if (known) return known;
    const state: FileState<M> = { before: [], latest: [], seen: this.due, changes: [] };
    this.files.set(file, state);
    return state;
  }

  private makeDue(due: number): void {
    const waited = [...this.files].filter(([, { latest }]) => latest.some((one) => this.due < one.cause));
    this.due = Math.max(this.due, due);
    for (const [file, state] of waited) this.show(file, this.shownOf(state));
    for (const state of this.files.values()) state.before = this.shownOf(state);
  }

  private shownOf({ before, latest }: FileState<M>): readonly Known<M>[] {
    const isNew = isNotIn(before);
    return latest.filter((one) => !isNew(one) || one.cause <= this.due);
  }
}

function moved<P extends Placed<unknown>>(one: P, replaced: readonly Replaced[]): P {
  return { ...one, range: rangeAfter(one.range, replaced) };
}

function movedRow(row: Row | undefined, file: string, replaced: readonly Replaced[]): Row | undefined {
  if (row?.file !== file) return row;
  return { file, row: placeAfter({ line: row.row, character: 0 }, replaced).line };
}

/** Is a message none of these? Asked of the messages of a list one after the other: each of them stands for one. */
function isNotIn(stood: readonly Placed<Message>[]): (one: Placed<Message>) => boolean {
  const keys = new Set(keysOf(stood));
  const numbered = new Numbered();
  return (one) => !keys.has(numbered.keyOf(one));
}

function keysOf(messages: readonly Placed<Message>[]): string[] {
  const numbered = new Numbered();
  return messages.map((one) => numbered.keyOf(one));
}

/** Messages are the same where they say the same about the same row, as the first of those, or as the second. */
class Numbered {
  private readonly counts = new Map<string, number>();

  keyOf({ message: { message, code }, range }: Placed<Message>): string {
    // The number of another row may change with what is put in above that.
    const key = JSON.stringify([code, message.replaceAll(/\bregel \d+/g, 'regel'), range.start.line]);
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + 1);
    return `${key} ${count}`;
  }
}
