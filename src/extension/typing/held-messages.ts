import type { Position, Range } from '../../util/source';
import { isRewritten, placeAfter, rangeAfter, type Replaced } from './moved-places';

/** What an editor shows of a message of the server. */
export interface Message {
  readonly range: Range;
  readonly message: string;
  /** As VS Code has it: the code itself, or with what it leads to (`{ value, target }`). */
  readonly code?: unknown;
}

/** A message, where it stands in the text as it is now. */
export interface Placed<M> {
  readonly message: M;
  readonly range: Range;
}

interface Known<M> extends Placed<M> {
  /** The last change that may have caused it; of a message that is gone: that may have taken it away. */
  readonly cause: number;
  /** The last change of its own line. */
  readonly rewritten: number;
  readonly shows: boolean;
}

/** What is known of a file, with places in its text as it is now. */
interface FileState<M> {
  /** What the server said last. */
  latest: readonly Known<M>[];
  /** What the server does not say any more, and still shows. */
  gone: readonly Known<M>[];
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
 * the line, or until the typing pauses. What stood there before stays, and moves along with its text. So it does where a key takes it
 * away: a line that is typed half hides much of what there is to say about others, and the next letters bring that back. Only what
 * goes while its own line changes, goes at once: that was repaired.
 *
 * Enter goes on with typing. It shows what the language says of the finished line, since no next line mends that. The method asks
 * for what is still to be written, most often on that very next line, so its messages wait on for a pause, or for a cursor that goes
 * elsewhere by itself. That pause is longer than the halt after which the language speaks: who reads the next note halts for some seconds.
 *
 * Changes of all files are numbered together. A message knows the last change that may have caused it or taken it away, and shows or
 * goes once all changes up to that one are due. This knows no time: who uses it says when there is a pause.
 */
export class HeldMessages<M extends Message> {
  private readonly files = new Map<string, FileState<M>>();
  /** The number of the last change. */
  private last = 0;
  /** What the changes up to this one caused shows. */
  private due = 0;
  /** The same for messages of the language, which Enter shows too. */
  private finished = 0;
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
    state.latest = state.latest.map((one) => moved(one, replaced, this.last));
    state.gone = state.gone.map((one) => moved(one, replaced, this.last));
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
    if (goesOn) this.makeDue(this.due, unattended - 1);
    else this.makeDue(this.last);
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
    const early = state.seen < this.finished;
    const known = byKey([...state.latest, ...state.gone]);
    const replaced = newer.flatMap((change) => change.replaced);
    const placed = messages.map((message) => ({ message, range: rangeAfter(message.range, replaced) }));
    const rewrittenAt = (range: Range) => (isRewritten(range, replaced) ? newer.at(-1)!.number : 0);
    const keys = keysOf(placed);
    const wasGone = new Set(state.gone);
    const isRepaired = ({ rewritten }: Known<M>) => looked[0] !== undefined && looked[0].number <= rewritten;
    const vanished = new Map(known);
    for (const key of keys) vanished.delete(key);
    state.gone = [...vanished.values()]
      .filter((one) => one.shows && !isRepaired(one))
      .map((one) => (wasGone.has(one) ? one : { ...one, cause }))
      .filter((one) => !this.isDue(one));
    state.latest = placed.map((one, index) => {
      const same = known.get(keys[index]!);
      if (same) return { ...same, ...one, shows: same.shows || this.isDue(same) };
      // The server may have looked at several changes at once. What stands on the line that was left, came of that line.
      const ofLeft = early && this.left?.file === file && this.left.row === one.range.start.line;
      const caused = { ...one, cause: ofLeft ? this.finished : cause, rewritten: rewrittenAt(messages[index]!.range) };
      return { ...caused, shows: this.isDue(caused) };
    });
    state.seen = cause;
    state.changes = newer;
    this.show(file, shownOf(state));
    if (version === undefined) this.forget(file, state);
  }

  /** What the language says of the changes up to now shows. Who thinks of the next words is not done: what the method asks waits on. */
  halt(): void {
    this.makeDue(this.due, this.last);
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
    return state.latest.some(({ shows, range }) => !shows && range.start.line === row);
  }

  /** A file was closed: a text that is opened again counts its versions anew. */
  closed(file: string): void {
    const state = this.files.get(file);
    if (state === undefined) return;
    state.changes = [];
    this.settle(file, state);
    this.forget(file, state);
  }

  /** Nothing of the server counts any more. */
  clear(): void {
    this.files.clear();
    this.typed = undefined;
    this.due = this.finished = this.last;
  }

  private stateOf(file: string): FileState<M> {
    const known = this.files.get(file);
    if (known) return known;
    const state: FileState<M> = { latest: [], gone: [], seen: this.finished, changes: [] };
    this.files.set(file, state);
    return state;
  }

  private makeDue(due: number, finished = due): void {
    this.due = Math.max(this.due, due);
    this.finished = Math.max(this.finished, finished);
    for (const [file, state] of this.files) this.settle(file, state);
  }

  /** Shows what is due, and lets go what is. */
  private settle(file: string, state: FileState<M>): void {
    const before = shownOf(state).length;
    state.latest = state.latest.map((one) => ({ ...one, shows: one.shows || this.isDue(one) }));
    // While the server has yet to look at the last letters, it may have yet to say that a message is back.
    const stays = state.changes.length > 0 ? state.gone : state.gone.filter((one) => !this.isDue(one));
    const isSame = stays.length === state.gone.length && shownOf(state).length === before;
    state.gone = stays;
    if (!isSame) this.show(file, shownOf(state));
  }

  private forget(file: string, { latest, gone }: FileState<M>): void {
    if (latest.length === 0 && gone.length === 0) this.files.delete(file);
  }

  private isDue({ message, cause }: { readonly message: Message; readonly cause: number }): boolean {
    return cause <= (isOfMethod(message) ? this.due : this.finished);
  }
}

function isOfMethod({ code }: Message): boolean {
  const plain = typeof code === 'object' && code !== null && 'value' in code ? code.value : code;
  return typeof plain === 'string' && plain.startsWith('KR');
}

function shownOf<M>({ latest, gone }: FileState<M>): readonly Placed<M>[] {
  return [...latest, ...gone].filter(({ shows }) => shows);
}

function moved<M>(one: Known<M>, replaced: readonly Replaced[], change: number): Known<M> {
  const rewritten = isRewritten(one.range, replaced) ? change : one.rewritten;
  return { ...one, range: rangeAfter(one.range, replaced), rewritten };
}

function movedRow(row: Row | undefined, file: string, replaced: readonly Replaced[]): Row | undefined {
  if (row?.file !== file) return row;
  return { file, row: placeAfter({ line: row.row, character: 0 }, replaced).line };
}

function byKey<P extends Placed<Message>>(messages: readonly P[]): ReadonlyMap<string, P> {
  const keys = keysOf(messages);
  return new Map(messages.map((one, index) => [keys[index]!, one]));
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
