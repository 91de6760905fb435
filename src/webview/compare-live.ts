import { COMPARE_STYLE } from '../export/compare-page-style';
import { compareText } from '../messages/compare-editor.data';
import { isComparePageState, type FromComparePage, type ToComparePage } from '../protocol/compare-page';
import { fontFaceCss } from '../util/text-width';
import { ComparedJourney } from './compare-journey';
import { CompareView, type View } from './compare-view';
import { html } from './dom';

declare function acquireVsCodeApi(): {
  postMessage(message: FromComparePage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** What differs from the page by itself: no paper around the picture, and a note that stays in view. */
const LIVE_STYLE = `
body { padding: 1rem; }
.blad { background: var(--vscode-editor-background); }
.melding { position: sticky; top: 0; z-index: 2; margin: 0 0 1rem; padding: .6rem .9rem; max-width: none; background: var(--vscode-editorWidget-background); border: 1px solid var(--vscode-editorWarning-foreground, var(--line)); border-radius: .4rem; }
`;
/** How long the reader rests before the page writes down what is in view, in ms. */
const REST = 300;

/** The page of a comparison in VS Code: it is replaced as a whole whenever the text says something else, under the eyes of its reader. */
function start(): void {
  const api = acquireVsCodeApi();
  const own: unknown = JSON.parse(document.body.dataset.staat ?? 'null');
  const kept = api.getState();
  const view = new CompareView(isComparePageState(kept) && isSame(kept, own) ? (kept as { view?: View }).view : undefined);
  const keep = (): void => api.setState({ ...(own as object), view: view.now });
  const host = { open: (place: Parameters<ComparedJourney['openPlace']>[0]) => api.postMessage({ type: 'open', ...place }) };
  void host;
  keep();

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${fontFaceCss(['regular', 'bold', 'italic'])}\n${COMPARE_STYLE}${LIVE_STYLE}`);
  document.adoptedStyleSheets = [sheet];
  const note = html('p', { class: 'melding', role: 'status' }, compareText('bezig'));
  const page = html('div', {});
  document.body.append(note, page);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

start();
