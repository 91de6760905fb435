import { previewText } from '../../messages/preview.data';
import type { ToPage } from '../../protocol/page';
import { fontFaceCss } from '../../typography/text-width';
import { Cards } from './cards';
import { html } from '../dom';
import { Host } from '../host';
import { Notes } from './notes';
import { Drawing } from './patch';
import { Stage } from '../stage';
import { STYLE } from '../style';
import { Toolbar } from './toolbar';
import { Words } from '../words';

/** The key of the part that is the paper, see `src/drawing/parts.ts`. */
const PAPER_KEY = 'papier';

/** The sheet goes on in the colour of the paper, and rings are light on dark paper and dark on light paper. */
function paperColour(drawing: Drawing, sheet: HTMLElement): void {
  const colour = drawing.find(PAPER_KEY)?.element.querySelector('rect')?.getAttribute('fill') ?? '#ffffff';
  if (sheet.dataset.kleur === colour) return;
  sheet.dataset.kleur = colour;
  sheet.style.backgroundColor = colour;
  sheet.dataset.papier = isDark(colour) ? 'donker' : 'licht';
}

/** Of `#rrggbb`: the eye sees green best and blue least. */
function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.3 * red! + 0.59 * green! + 0.11 * blue! < 128;
}

/** The page of the live preview: it is built once, and after that only hears messages. */
function start(): void {
  const { uri = '', journey } = document.body.dataset;
  const host = new Host(uri, journey);
  const reveal = (line: number): void => host.post({ type: 'reveal', line });

  const drawing = new Drawing();
  // Nothing is kept before the first picture stands: an empty sheet cannot be scrolled.
  let standing = false;
  const stage = new Stage(drawing, () => {
    toolbar.setScale(stage.scale);
    if (standing) keepSoon();
  });
  const keepSoon = later(() => host.keep(stage.state));
  const cards = new Cards(drawing, stage, reveal);
  const notes = new Notes(reveal);
  const words = new Words();
  const toolbar = new Toolbar({
    choose: (key) => host.post({ type: 'choose', journey: key }),
    smaller: () => stage.smaller(),
    larger: () => stage.larger(),
    actual: () => stage.zoomTo(1),
    fit: () => stage.zoomTo('fit'),
    save: () => host.post({ type: 'save' }),
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${fontFaceCss(['regular', 'bold', 'italic'])}\n${STYLE}`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'nl';
  document.body.append(
    html('header', {}, toolbar.element),
    html('main', {}, stage.element, notes.loading, notes.strip),
    words.element,
    notes.live,
  );

  const show = (message: Extract<ToPage, { type: 'picture' }>): void => {
    const { picture, journeys, shown, stale } = message;
    if (!cards.around(() => drawing.apply(picture))) {
      host.post({ type: 'lost' });
      return;
    }
    drawing.svg.setAttribute('aria-label', previewText('kaarten', { titel: picture.title }));
    stage.setSize(picture.width, picture.height);
    paperColour(drawing, stage.element);
    words.set(picture.description);
    toolbar.setJourneys(journeys, shown);
    document.body.classList.remove('achter');
    document.body.classList.add('getekend');
    if (stale) notes.stale(stale.line);
    else notes.fresh();
    if (!standing) stage.restore(host.kept);
    else if (shown !== host.kept.journey) stage.restore({ ...stage.state, left: 0, top: 0 });
    standing = true;
    host.keep({ journey: shown });
  };

  host.listen((message) => {
    switch (message.type) {
      case 'picture':
        try {
          show(message);
        } catch {
          // The picture that stands is better than none.
          notes.notice(previewText('mislukt'));
        }
        break;
      case 'stale':
        document.body.classList.add('achter');
        notes.stale(message.stale.line);
        break;
      case 'cursor':
        cards.setCursor(message.line);
        break;
      case 'notice':
        notes.notice(message.text);
        break;
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === '+' || event.key === '=') stage.larger();
    else if (event.key === '-') stage.smaller();
    else if (event.key === '0') stage.zoomTo('fit');
    else if (event.key === '1') stage.zoomTo(1);
  });
  host.post({ type: 'ready' });
}

/** Does it once, a moment after the last time that it was asked. */
function later(act: () => void): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, 200);
  };
}

start();
