import { previewText } from '../../messages/preview.data';
import type { PictureEdit } from '../../protocol/edit';
import type { ToPage } from '../../protocol/page';
import { fontFaceCss } from '../../typography/text-width';
import { Asking } from './asking';
import { Cards } from './cards';
import { copyPng } from './copying';
import { Dragging } from './dragging';
import { Edits } from './edits';
import { Faces } from './faces';
import { Find } from './find';
import { Findings } from './findings';
import { html } from '../dom';
import { Host, VIEWS } from '../host';
import { Notes } from './notes';
import type { MenuRow } from './menu';
import { Drawing, type Drawn } from './patch';
import { Placing } from './placing';
import { Panes } from './panes';
import { Plus } from './plus';
import { Shape } from '../shape';
import { SMALLEST_FIT, Stage } from '../stage';
import { STYLE } from '../style';
import { Strip } from './strip';
import { Toolbar } from './toolbar';
import { Words } from '../words';

type Shown = Extract<ToPage, { type: 'picture' }>;

/** The key of the part that is the paper, see `src/drawing/parts.ts`. */
const PAPER_KEY = 'papier';

/** The sheet goes on in the colour of the paper, and rings are light on dark paper and dark on light paper. */
function paperColour(drawing: Drawing, sheet: HTMLElement): void {
  const colour = drawing.find(PAPER_KEY)?.element.querySelector('rect')?.getAttribute('fill') ?? '#ffffff';
  if (sheet.dataset.kleur === colour) return;
  sheet.dataset.kleur = colour;
  sheet.style.setProperty('--papier', colour);
  sheet.dataset.papier = isDark(colour) ? 'donker' : 'licht';
}

/** Of `#rrggbb`: the eye sees green best and blue least. */
function isDark(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.3 * red! + 0.59 * green! + 0.11 * blue! < 128;
}

/** The page of the live preview: it is built once, and after that only hears messages. */
function start(): void {
  const { uri = '', journey, extra } = document.body.dataset;
  const host = new Host(uri, journey, extra !== undefined);
  const reveal = (line: number, stay = false): void => host.post({ type: 'reveal', line, stay });

  const drawing = new Drawing();
  // Nothing is kept before the first picture stands: an empty sheet cannot be scrolled.
  let standing = false;
  let scale = 0;
  let pictureId: string | undefined;
  const stage = new Stage(
    drawing,
    () => {
      toolbar.setScale(stage.scale);
      edits.moved();
      findings.setScale(stage.scale);
      panes.place();
      strip.place();
      if (scale !== stage.scale) plus.hide();
      scale = stage.scale;
      shape.lookSoon();
      if (standing) keepSoon();
    },
    SMALLEST_FIT,
  );
  const panes = new Panes(drawing, stage, {
    toStap: ({ part }) => stage.show(part),
    toFase: ({ part }) => stage.zoomToArea(part),
  });
  const strip = new Strip(drawing, stage);
  stage.covered = (area) => panes.covered(area);
  stage.leftCoveredAt = (size) => panes.widthAt(size);
  const shape = new Shape<string>(
    VIEWS,
    host.kept.view,
    () => stage.element.clientWidth,
    (picture, width) => host.post({ type: 'room', picture, width }),
  );
  const choose = (view: string | undefined): void => {
    host.keep({ view });
    shape.choose(view);
  };
  const keepSoon = later(() => host.keep(stage.state));
  const notes = new Notes(reveal);
  const asking = new Asking(host);
  /** The last picture that came in while somebody typed, or dragged, in the one that stands. */
  let waiting: Shown | undefined;
  const catchUp = (): void => {
    const message = waiting;
    waiting = undefined;
    if (message) show(message);
  };
  const find = new Find(drawing, stage);
  const findings = new Findings(drawing, reveal);
  const copies: readonly MenuRow[] = [
    { label: previewText('kopieerPng'), act: () => host.post({ type: 'copy', as: 'png' }) },
    { label: previewText('kopieerSvg'), act: () => host.post({ type: 'copy', as: 'svg' }) },
  ];
  const rows = (card: Drawn) => {
    const toFase = { label: previewText('naarFase'), act: () => stage.zoomToArea(card.part) };
    const isFase = panes.shown?.fasen.includes(card) === true;
    return { first: [...findings.rows(card), ...(isFase ? [toFase] : [])], last: copies };
  };
  const edits = new Edits({ drawing, stage, asking, notes, reveal, catchUp, rows });
  stage.element.addEventListener('contextmenu', (event) => {
    // What is typed in has the menu of VS Code, with paste in it.
    if (edits.isTyping) return;
    event.preventDefault();
    edits.showRows(copies, { x: event.clientX, y: event.clientY });
  });
  const make = (edit: PictureEdit, key: string): void => void edits.make(edit, key);
  const draggers = [new Faces(drawing, stage, make), new Placing(drawing, stage, make)];
  const dragging = new Dragging(drawing, draggers, catchUp);
  const plus = new Plus(drawing, stage, make);
  const cards = new Cards(drawing, stage, {
    reveal,
    type: (card, target) => void edits.type(card, target),
    menu: (card, at) => void edits.showMenu(card, at),
    edit: (card, edit) => {
      const isOfSeveral = (edit.what === 'face' || edit.what === 'delete') && (card.part.lines?.length ?? 0) > 1;
      if (isOfSeveral) notes.say(previewText('meerGezichten'), true);
      else make(edit, card.part.key);
    },
  });
  /** As wide as the window, with letters that can be read; where that is too much, there is another picture. */
  const fit = (): void => {
    stage.zoomTo('fit');
    if (!stage.isTooWide || pictureId !== VIEWS.wide) return;
    const offer = { label: previewText('pastWel'), act: () => choose(VIEWS.tall) };
    notes.say(previewText('pastNiet'), true, offer);
  };
  const words = new Words();
  const toolbar = new Toolbar({
    choose: (key) => host.post({ type: 'choose', journey: key }),
    smaller: () => stage.smaller(),
    larger: () => stage.larger(),
    actual: () => stage.zoomTo(1),
    fit,
    follow: (on) => {
      host.keep({ follows: on });
      host.post({ type: 'follow', on });
    },
    shape: () => choose(shape.other),
    picture: choose,
    save: () => host.post({ type: 'save' }),
  });

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${fontFaceCss(['regular', 'bold', 'italic'])}\n${STYLE}`);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'nl';
  document.body.append(
    html('header', {}, toolbar.element),
    html(
      'main',
      {},
      stage.element,
      panes.element,
      find.element,
      strip.element,
      notes.loading,
      notes.strip,
      notes.brief,
    ),
    words.element,
    notes.live,
  );

  /** What stands around the picture and is made of it. */
  const showAround = (): void => {
    panes.update();
    strip.update(panes.shown);
    find.update();
  };
  /** A key is seen in the picture first, and around it a moment later. */
  const showAroundSoon = later(showAround, 50);
  const show = (message: Shown): void => {
    const { uri: shownUri, picture, version, journeys, shown, stale } = message;
    plus.hide();
    if (!cards.around(() => drawing.apply(picture))) {
      host.post({ type: 'lost' });
      return;
    }
    drawing.svg.setAttribute('aria-label', previewText('kaarten', { titel: picture.title }));
    stage.setSize(picture.width, picture.height);
    paperColour(drawing, stage.element.parentElement!);
    findings.update();
    words.set(picture.description);
    toolbar.setJourneys(journeys, shown);
    document.body.classList.remove('achter');
    document.body.classList.add('getekend');
    if (stale) notes.stale(stale.line);
    else notes.fresh();
    toolbar.setPictures(picture.choices, picture.id);
    shape.shows(picture.widths);
    const isOther = picture.id !== pictureId;
    pictureId = picture.id;
    if (isOther) showAround();
    else showAroundSoon();
    if (!standing) stage.restore(host.kept);
    else if (isOther) stage.restore({ zoom: 'start', left: 0, top: 0 });
    else if (shown !== host.kept.journey || shownUri !== host.kept.uri)
      stage.restore({ ...stage.state, left: 0, top: 0 });
    standing = true;
    host.keep({ uri: shownUri, journey: shown });
    if (isOther) cards.showCursor();
    edits.shows(version);
  };

  host.listen((message) => {
    switch (message.type) {
      case 'picture':
        try {
          if (edits.isTyping || dragging.isDragging) waiting = message;
          else show(message);
        } catch {
          // The picture that stands is better than none.
          notes.notice(previewText('mislukt'));
        }
        break;
      case 'stale':
        document.body.classList.add('achter');
        notes.stale(message.stale.line);
        break;
      case 'answer':
        asking.hear(message);
        break;
      case 'findings':
        findings.set(message.findings);
        break;
      case 'copy':
        void copyPng(message.svg, notes);
        break;
      case 'cursor':
        cards.setCursor(message.line);
        break;
      case 'keyboard':
        cards.takeKeyboard();
        break;
      case 'notice': {
        const { text, offer } = message;
        // A picture that was chosen before may not be there any more.
        if (!standing && host.kept.view !== undefined) choose(undefined);
        notes.notice(text, offer && { label: offer.label, act: () => host.post({ type: offer.command }) });
        break;
      }
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.target instanceof HTMLSelectElement || edits.isTyping) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && /^[zy]$/i.test(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      notes.unsay();
      host.post({ type: event.shiftKey || event.key.toLowerCase() === 'y' ? 'redo' : 'undo' });
      return;
    }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      event.stopPropagation();
      find.open();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && !event.defaultPrevented) stage.goBack();
    else if (event.key === '+' || event.key === '=') stage.larger();
    else if (event.key === '-') stage.smaller();
    else if (event.key === '0') fit();
    else if (event.key === '1') stage.zoomTo(1);
  });
  toolbar.setFollowing(host.kept.follows);
  if (host.kept.follows) host.post({ type: 'follow', on: true });
  shape.look();
  host.post({ type: 'ready' });
}

/** Does it once, a moment (in ms) after the last time that it was asked. */
function later(act: () => void, moment = 200): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, moment);
  };
}

start();
