import type { JourneyName, Picture, Stale } from './picture';

/** What the host and the page of the preview say to each other. */

export type ToPage =
  | {
      readonly type: 'picture';
      readonly picture: Picture;
      readonly journeys: readonly JourneyName[];
      readonly shown: string | undefined;
      /** Set where the picture lacks what a line that cannot be read says. */
      readonly stale: Stale | undefined;
    }
  /** The picture stays as it is, and no longer says what the text says. */
  | { readonly type: 'stale'; readonly stale: Stale }
  /** The cursor moved in the text; undefined where nobody sees the text. */
  | { readonly type: 'cursor'; readonly line: number | undefined }
  /** Something else is wrong, in a sentence for the user; the picture stays. */
  | { readonly type: 'notice'; readonly text: string };

export type FromPage =
  /** The page stands and shows nothing yet. */
  | { readonly type: 'ready' }
  /** The page misses a part that the host thought it had: send everything. */
  | { readonly type: 'lost' }
  | { readonly type: 'reveal'; readonly line: number }
  | { readonly type: 'choose'; readonly journey: string }
  | { readonly type: 'save' };

/** What a page keeps over a reload of the window (`vscode.setState`), and the host reads back. */
export interface PageState {
  readonly uri: string;
  readonly journey: string | undefined;
}

const TYPES: readonly FromPage['type'][] = ['ready', 'lost', 'reveal', 'choose', 'save'];

/** A page may be anything; only what has the right shape is listened to. */
export function isFromPage(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (!(TYPES as readonly unknown[]).includes(message.type)) return false;
  if (message.type === 'reveal')
    return 'line' in message && Number.isSafeInteger(message.line) && Number(message.line) >= 0;
  return message.type !== 'choose' || ('journey' in message && typeof message.journey === 'string');
}

export function isPageState(state: unknown): state is PageState {
  if (typeof state !== 'object' || state === null || !('uri' in state)) return false;
  return (
    typeof state.uri === 'string' && (!('journey' in state) || ['string', 'undefined'].includes(typeof state.journey))
  );
}
