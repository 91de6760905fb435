import { COMPARE_STYLE } from '../../outputs/html/compare-page-style';
import { compareText } from '../../messages/compare-editor.data';
import type { FromComparePage, PlaceAsked, ToComparePage } from '../../protocol/compare-page';
import { fontFaceCss } from '../../typography/text-width';
import type { CompareHost } from './compare-journey';
import { ComparedPage } from './compare-page';
import type { ShownPicture } from '../../protocol/compare';
import { OTHER_BUTTON, type OtherPicture } from './compare-picture';
import { articleId, isPageView, type PageView } from './compare-view';
import { html } from '../dom';
import { giveKeyboard } from '../keyboard';
import { Shape } from '../shape';

interface VsCodeApi {
  postMessage(message: FromComparePage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/**
 * What differs from the page by itself: the letters and the rings are those of VS Code, and a note stays in view. A panel is
 * narrower than a window; where the list does not fit beside the picture it stands under it, and the picture stays in view.
 */
const LIVE_STYLE = `
html { font-size: var(--vscode-font-size, 13px); }
body { padding: 1rem; }
body:is(.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light)) { --ring: #7fb2ff; }
.blad { max-height: 50vh; }
.beeld { position: sticky; top: 0; z-index: 1; padding-bottom: .5rem; background: var(--card); }
@media (min-width: 48rem) {
  .naast:has(.beeld) { grid-template-columns: minmax(0, 1fr) 25rem; align-items: start; }
  .blad { max-height: calc(100vh - 6rem); }
}
.liniaal { visibility: hidden; overflow: hidden; }
.liniaal, .liniaal * { height: 0 !important; margin-block: 0 !important; padding-block: 0 !important; }
.melding { position: sticky; top: 0; z-index: 2; margin: 0 0 1rem; padding: .6rem .9rem; max-width: none; background: var(--vscode-editorWidget-background); border: 1px solid var(--vscode-editorWarning-foreground, var(--line)); border-radius: .4rem; }
.melding:empty { display: none; }
`;

/** The pictures of two versions, by their ids. */
const PICTURES = { wide: 'verschil', tall: 'verschil-verticaal' } as const;
type Id = (typeof PICTURES)[keyof typeof PICTURES];

/** How long it is quiet before the page writes down what is in view, in ms. */
const REST = 300;

/** The page of a comparison in VS Code. It is replaced as a whole when the text says something else; its reader keeps what is in view. */
class LivePage {
  private readonly note = html('p', { class: 'melding', role: 'status' }, compareText('bezig'));
  private readonly page = html('div');
  private shown: { readonly body: string; readonly page: ComparedPage } | undefined;
  private view: PageView | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  /** What a picture lies on in the page: it tells how much room there is for one, before there is any. */
  private readonly sheet = html('div', { class: 'blad' });
  /** The picture that was chosen; undefined where the width chooses. */
  private chosen: Id | undefined;
  private readonly shape: Shape<Id>;

  /** @param own what the page is a comparison of, as the host reads it back after a reload */
  constructor(
    private readonly api: VsCodeApi,
    private readonly own: object,
  ) {
    const kept = api.getState();
    if (typeof kept === 'object' && kept !== null && 'view' in kept && isPageView(kept.view)) this.view = kept.view;
    if (typeof kept === 'object' && kept !== null && 'picture' in kept) {
      this.chosen = Object.values(PICTURES).find((id) => id === kept.picture);
    }
    this.keep();
    document.body.append(this.note, this.page, this.ruler());
    this.shape = new Shape<Id>(
      PICTURES,
      this.chosen,
      () => this.sheet.clientWidth,
      (picture, width) => api.postMessage({ type: 'room', picture, width }),
    );
    this.shape.look();
    new ResizeObserver(() => this.shape.lookSoon()).observe(this.sheet);
    for (const event of ['scroll', 'click', 'change', 'wheel', 'keyup'] as const) {
      document.addEventListener(event, () => this.keepSoon(), { capture: true, passive: true });
    }
  }

  show(body: string, picture: ShownPicture | undefined): void {
    if (picture) this.shape.shows(picture.widths);
    this.shape.lookSoon();
    if (body !== this.shown?.body) this.replace(body, picture);
    this.note.textContent = this.page.querySelector('.wijziging, .wijzigingen li') ? '' : compareText('nogNiets');
  }

  private replace(body: string, shown: ShownPicture | undefined): void {
    const button = document.activeElement?.closest(OTHER_BUTTON);
    const article = button && articleId(button.closest('article'));
    if (this.shown) this.view = this.shown.page.view;
    // Made by our own server, which escapes every text in it; and nothing runs in this page but our own script.
    this.page.innerHTML = body;
    const host: CompareHost = {
      open: (place: PlaceAsked) => this.api.postMessage({ type: 'open', ...place }),
      other: shown && this.other(shown),
    };
    const page = new ComparedPage(this.page, host, shown && { id: shown.id, width: shown.width });
    this.shown = { body, page };
    if (this.view) page.restore(this.view);
    else page.openAtFirst({ scroll: true });
    // Who chose the other picture may want this one back.
    const again = article && this.page.querySelector(`article[aria-labelledby="${article}"] ${OTHER_BUTTON}`);
    if (again instanceof HTMLElement) giveKeyboard(() => again);
  }

  private other({ id }: ShownPicture): OtherPicture {
    const other = id === PICTURES.wide ? 'verticaal' : 'breed';
    return {
      label: compareText(other),
      help: compareText(`${other}Hulp`),
      choose: () => {
        this.chosen = other === 'breed' ? PICTURES.wide : PICTURES.tall;
        this.keep();
        this.shape.choose(this.chosen);
      },
    };
  }

  /** An article of the page that nobody sees. */
  private ruler(): HTMLElement {
    const beside = html('div', { class: 'naast' }, html('figure', { class: 'beeld' }, this.sheet));
    return html('div', { class: 'liniaal', 'aria-hidden': 'true' }, html('article', {}, beside));
  }

  notice(text: string): void {
    this.note.textContent = text;
  }

  private keepSoon(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      // An empty page has nothing in view.
      if (this.shown) this.view = this.shown.page.view;
      this.keep();
    }, REST);
  }

  private keep(): void {
    this.api.setState({ ...this.own, picture: this.chosen, view: this.view });
  }
}

function start(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${fontFaceCss(['regular', 'bold', 'italic'])}\n${COMPARE_STYLE}${LIVE_STYLE}`);
  document.adoptedStyleSheets = [sheet];
  const api = acquireVsCodeApi();
  const page = new LivePage(api, JSON.parse(document.body.dataset.staat ?? '{}') as object);
  window.addEventListener('message', ({ data }: MessageEvent<ToComparePage>) => {
    if (data.type === 'comparison') page.show(data.body, data.picture);
    else if (data.type === 'notice') page.notice(data.text);
  });
  api.postMessage({ type: 'ready' });
}

start();
