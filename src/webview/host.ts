import { type FromPage, isPageState, type PageState, type ToPage } from '../protocol/page';

/** The side of VS Code: what the page says to it, hears from it and asks it to keep. */

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: KeptState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** How large the picture is: a number, or as wide as the window, or what reads well to begin with. */
export type Zoom = number | 'fit' | 'start';

/** The two shapes of the kaart, by their ids as pictures. */
export const VIEWS = { wide: 'kaart', tall: 'verticaal' } as const;

export interface KeptState extends PageState {
  /** The picture that was chosen, by its id; absent where that is the kaart, in the shape that the width chooses. */
  readonly view?: string | undefined;
  /** Does the picture go along to the file that somebody works in? */
  readonly follows: boolean;
  readonly zoom: Zoom;
  readonly left: number;
  readonly top: number;
}

export class Host {
  private readonly api = acquireVsCodeApi();
  private state: KeptState;

  /** `uri`, `journey` and `extra` say what the page is a preview of; the rest comes from before a reload. */
  constructor(uri: string, journey: string | undefined, extra = false) {
    const kept = this.api.getState();
    const old: Partial<KeptState> = isPageState(kept) && kept.uri === uri ? kept : {};
    this.state = {
      uri,
      journey: journey ?? old.journey,
      extra,
      view: typeof old.view === 'string' ? old.view : undefined,
      follows: old.follows === true,
      zoom: isZoom(old.zoom) ? old.zoom : 'start',
      left: Number(old.left) || 0,
      top: Number(old.top) || 0,
    };
    this.api.setState(this.state);
  }

  get kept(): KeptState {
    return this.state;
  }

  keep(change: Partial<KeptState>): void {
    this.state = { ...this.state, ...change };
    this.api.setState(this.state);
  }

  post(message: FromPage): void {
    this.api.postMessage(message);
  }

  listen(hear: (message: ToPage) => void): void {
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'object' && data !== null && 'type' in data) hear(data as ToPage);
    });
  }
}

function isZoom(value: unknown): value is Zoom {
  return value === 'fit' || value === 'start' || (typeof value === 'number' && value > 0 && Number.isFinite(value));
}
