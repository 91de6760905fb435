/**
 * Editing in the picture. What a page asks for is plain data about rows of a text, and the answer is a change of that text: the text
 * stays the source.
 */

/** Request with `EditParams`, answered with an `EditAnswer`; null for a file that is not open. */
export const JOURNEY_EDIT = 'journey/edit';
/** Request with `EditableParams`, answered with an `EditableAnswer`; null for a file that is not open. */
export const JOURNEY_EDITABLE = 'journey/editable';

/** Something to do. Every `line` is the row (from 0) on which a line of the text begins. */
export type PictureEdit =
  /** Another text, or value, in a slot of a line, as the table of lines names it. `was` is what the page showed to its author. */
  | {
      readonly what: 'text';
      readonly line: number;
      readonly slot: string;
      readonly was: string;
      readonly text: string;
    }
  /** What a line under an element says: its stand, owner or date. Without a text the line goes. */
  | { readonly what: 'detail'; readonly line: number; readonly keyword: string; readonly text: string }
  /** A gevoel, from 1 (zeer-negatief) to 5: of the gevoel on the line, else of the stap or fase that it stands in. */
  | { readonly what: 'face'; readonly line: number; readonly level: number }
  /** The stap, fase or other element of the line past its neighbour, as the keys in the text do it. */
  | { readonly what: 'move'; readonly line: number; readonly direction: 'up' | 'down' }
  /** A stap or fase to another place: before or after another one of its kind. */
  | { readonly what: 'place'; readonly line: number; readonly beside: number; readonly side: 'before' | 'after' }
  /** A new stap after that of the line, or in the fase of the line. */
  | { readonly what: 'add'; readonly line: number }
  /** The line with all that hangs under it. */
  | { readonly what: 'delete'; readonly line: number }
  /** A new oplossing for the knelpunt of the line. */
  | { readonly what: 'solve'; readonly line: number };

export interface EditParams {
  readonly uri: string;
  /** Of the text that the page shows: another one may have other lines there. */
  readonly version: number;
  readonly edit: PictureEdit;
}

/** A place to type in: a slot of a line, or a line under an element that may not be there yet. */
export type FieldPlace =
  { readonly line: number; readonly slot: string } | { readonly line: number; readonly keyword: string };

export type EditAnswer =
  | {
      /** None where the text says so already. */
      readonly edits: readonly { readonly range: EditRange; readonly newText: string }[];
      /** What was done, in a sentence. */
      readonly said: string;
      /** Where what was edited is after that. */
      readonly line?: number;
      /** Where its author goes on typing. */
      readonly next?: FieldPlace;
    }
  /** Why it is not done, in a sentence. */
  | { readonly refused: string };

interface EditRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface EditableParams {
  readonly uri: string;
  readonly version: number;
  readonly line: number;
}

/** What may be typed over. */
export interface Field {
  readonly place: FieldPlace;
  /** What it is, for who does not see where it stands. */
  readonly label: string;
  readonly text: string;
  /** Where one of a few values is chosen. */
  readonly values?: readonly string[];
}

/** A row of the menu: it does something, has something to type in, or has rows of its own. */
export interface MenuItem {
  readonly label: string;
  /** The key that does the same. */
  readonly key?: string;
  readonly edit?: PictureEdit;
  readonly field?: Field;
  readonly items?: readonly MenuItem[];
  /** How it is now. */
  readonly isNow?: boolean;
}

export type EditableAnswer =
  | {
      /** In the order of the text: those of the line itself first. */
      readonly fields: readonly Field[];
      readonly menu: readonly MenuItem[];
    }
  | { readonly refused: string };

/** Signs of a text that a page may send: more than anybody types into a picture. */
const MOST_SIGNS = 20_000;

type Loose = Readonly<
  Record<'what' | 'line' | 'slot' | 'was' | 'text' | 'keyword' | 'level' | 'direction' | 'beside' | 'side', unknown>
>;

/** What every kind of edit has beside its line. */
const PARTS: ReadonlyMap<unknown, (edit: Loose) => boolean> = new Map<PictureEdit['what'], (edit: Loose) => boolean>([
  ['text', ({ slot, was, text }) => isText(slot) && isText(was) && isText(text)],
  ['detail', ({ keyword, text }) => isText(keyword) && isText(text)],
  ['face', ({ level }) => isRow(level) && level >= 1 && level <= 5],
  ['move', ({ direction }) => direction === 'up' || direction === 'down'],
  ['place', ({ beside, side }) => isRow(beside) && (side === 'before' || side === 'after')],
  ['add', () => true],
  ['delete', () => true],
  ['solve', () => true],
]);

/** A page may be anything; only what has the right shape is asked of the server. */
export function isPictureEdit(value: unknown): value is PictureEdit {
  if (typeof value !== 'object' || value === null) return false;
  const edit = value as Loose;
  return isRow(edit.line) && PARTS.get(edit.what)?.(edit) === true;
}

function isRow(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_SIGNS;
}
