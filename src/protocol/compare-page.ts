import type { ShownPicture } from './compare';

/** What the host and the page of a comparison say to each other. */

export type ToComparePage =
  | { readonly type: 'comparison'; readonly body: string; readonly picture: ShownPicture | undefined }
  /** Something is wrong, in a sentence for the user; what the page shows stays. */
  | { readonly type: 'notice'; readonly text: string };

/** Where something stands that the reader wants to see in the text. */
export interface PlaceAsked {
  readonly side: 'base' | 'head';
  /** Empty for the compared file of that side. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export type FromComparePage =
  /** The page stands and shows nothing yet. */
  | { readonly type: 'ready' }
  /** Which picture of two versions it wants, and the room there is for it from left to right, in px. */
  | { readonly type: 'room'; readonly picture: string; readonly width: number }
  | (PlaceAsked & { readonly type: 'open' });

/** What a text is compared with, as the user chose it. */
export type BaseChoice =
  /** A version in git: `HEAD`, a branch, a tag or the number of a commit. */
  | { readonly kind: 'git'; readonly ref: string; readonly label: string }
  /** The file as it is on the disk. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'journey'; readonly uri: string; readonly journey?: string | undefined }
  | { readonly kind: 'huidig' };

/** What a page keeps over a reload of the window (`vscode.setState`), and the host reads back. */
export interface ComparePageState {
  readonly uri: string;
  readonly journey?: string | undefined;
  readonly base: BaseChoice;
}

/** A page may be anything; only what has the right shape is listened to. */
export function isFromComparePage(message: unknown): message is FromComparePage {
  if (!isRecord(message)) return false;
  if (message.type === 'ready') return true;
  if (message.type === 'room') return typeof message.picture === 'string' && isFromOne(message.width);
  return (
    message.type === 'open' &&
    (message.side === 'base' || message.side === 'head') &&
    typeof message.file === 'string' &&
    isFromOne(message.line)
  );
}

function isFromOne(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

export function isComparePageState(state: unknown): state is ComparePageState {
  return isRecord(state) && typeof state.uri === 'string' && isMaybeText(state.journey) && isBaseChoice(state.base);
}

function isBaseChoice(base: unknown): base is BaseChoice {
  if (!isRecord(base)) return false;
  if (base.kind === 'git') return typeof base.ref === 'string' && typeof base.label === 'string';
  if (base.kind === 'journey') return typeof base.uri === 'string' && isMaybeText(base.journey);
  return base.kind === 'saved' || base.kind === 'huidig';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMaybeText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
