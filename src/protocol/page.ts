import { type EditableAnswer, type FieldPlace, isPictureEdit, type PictureEdit } from './edit';
import type { JourneyName, Picture, Stale } from './picture';

/** What the host and the page of the preview say to each other. */

export type ToPage =
  | {
      readonly type: 'picture';
      /** The file that it is of. */
      readonly uri: string;
      readonly picture: Picture;
      /** Of the text that it was drawn from; the lines in it are of that one. */
      readonly version: number;
      readonly journeys: readonly JourneyName[];
      readonly shown: string | undefined;
      /** Set where the picture lacks what a line that cannot be read says. */
      readonly stale: Stale | undefined;
    }
  /** The picture stays as it is, and no longer says what the text says. */
  | { readonly type: 'stale'; readonly stale: Stale }
  /** The cursor moved in the text; undefined where nobody sees the text. */
  | { readonly type: 'cursor'; readonly line: number | undefined }
  /** The answer to a question of the page, by its number. */
  | { readonly type: 'answer'; readonly id: number; readonly answer: PageAnswer }
  /** What VS Code says of the text, as the list of problems has it. */
  | { readonly type: 'findings'; readonly findings: readonly PageFinding[] }
  /** The picture that the page asked for to copy it, as an SVG file. */
  | { readonly type: 'copy'; readonly svg: string }
  /** The page has the keyboard again, which the text had for a moment. */
  | { readonly type: 'keyboard' }
  /** Something else is wrong, in a sentence for the user; the picture stays. */
  | { readonly type: 'notice'; readonly text: string; readonly offer?: NoticeOffer };

/** What can be done about a notice: a button with a label, and the message that it sends. */
export interface NoticeOffer {
  readonly label: string;
  readonly command: 'restart';
}

/** Something to say of a line of the text. */
export interface PageFinding {
  /** From 0. */
  readonly line: number;
  readonly kind: 'fout' | 'waarschuwing' | 'tip';
  readonly text: string;
}

/** What became of an edit, and in which version of the text; or what can be edited of a line. */
export type PageAnswer = Edited | EditableAnswer;

export interface Edited {
  readonly said: string;
  readonly version: number;
  readonly line?: number | undefined;
  readonly next?: FieldPlace | undefined;
}

export type FromPage =
  /** The page stands and shows nothing yet. */
  | { readonly type: 'ready' }
  /** Which picture the page shows, and how much room it has for it, in px; said before it is ready, and when that changes. */
  | { readonly type: 'room'; readonly picture: string; readonly width: number }
  /** Does the picture go along to the file that somebody works in? Said before the page is ready where it does, and when that changes. */
  | { readonly type: 'follow'; readonly on: boolean }
  /** The page misses a part that the host thought it had: send everything. */
  | { readonly type: 'lost' }
  /** `stay` keeps the keyboard in the picture. */
  | { readonly type: 'reveal'; readonly line: number; readonly stay?: boolean }
  /** What can be edited of a line, of that version of the text? */
  | { readonly type: 'editable'; readonly id: number; readonly version: number; readonly line: number }
  /** `goesOn` where it follows at once from the edit that made that version: one undo takes both back. */
  | {
      readonly type: 'edit';
      readonly id: number;
      readonly version: number;
      readonly edit: PictureEdit;
      readonly goesOn: boolean;
    }
  /** Takes the last change of the text back, or makes it again. */
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Starts the server again. */
  | { readonly type: 'restart' }
  | { readonly type: 'choose'; readonly journey: string }
  /** Puts the picture on the clipboard: as the text of an SVG file, or as pixels, which the page makes of that. */
  | { readonly type: 'copy'; readonly as: 'svg' | 'png' }
  | { readonly type: 'save' };

/** What a page keeps over a reload of the window (`vscode.setState`), and the host reads back. */
export interface PageState {
  readonly uri: string;
  readonly journey: string | undefined;
  /** Is it a second panel, beside that of its file? */
  readonly extra?: boolean;
}

type Loose = Readonly<
  Record<
    'type' | 'as' | 'line' | 'id' | 'version' | 'journey' | 'edit' | 'picture' | 'width' | 'on' | 'goesOn',
    unknown
  >
>;

/** What each message has beside its type. */
const SHAPES: ReadonlyMap<unknown, (message: Loose) => boolean> = new Map<
  FromPage['type'],
  (message: Loose) => boolean
>([
  ['ready', () => true],
  ['lost', () => true],
  ['save', () => true],
  ['copy', ({ as }) => as === 'svg' || as === 'png'],
  ['undo', () => true],
  ['redo', () => true],
  ['restart', () => true],
  ['room', ({ picture, width }) => typeof picture === 'string' && isNumber(width)],
  ['follow', ({ on }) => typeof on === 'boolean'],
  ['reveal', ({ line }) => isNumber(line)],
  ['choose', ({ journey }) => typeof journey === 'string'],
  ['editable', ({ id, version, line }) => isNumber(id) && isNumber(version) && isNumber(line)],
  [
    'edit',
    ({ id, version, edit, goesOn }) =>
      isNumber(id) && isNumber(version) && isPictureEdit(edit) && typeof goesOn === 'boolean',
  ],
]);

/** A page may be anything; only what has the right shape is listened to. */
export function isFromPage(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return SHAPES.get(message.type)?.(message as Loose) === true;
}

function isNumber(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function isPageState(state: unknown): state is PageState {
  if (typeof state !== 'object' || state === null || !('uri' in state)) return false;
  const isOr = (value: unknown, type: string) => value === undefined || typeof value === type;
  const { uri, journey, extra } = state as Readonly<Record<keyof PageState, unknown>>;
  return typeof uri === 'string' && isOr(journey, 'string') && isOr(extra, 'boolean');
}
