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

/**
 * The page of the live preview: it is built once, and after that only hears messages. What is in it knows nothing of each other; what one
 * does to another is said here.
 */
class PreviewPage {
  private readonly host: Host;
  private readonly drawing = new Drawing();
  private readonly stage = new Stage(this.drawing, () => this.moved(), SMALLEST_FIT);
  private readonly panes = new Panes(this.drawing, this.stage, {
    toStap: ({ part }) => this.stage.show(part),
    toFase: ({ part }) => this.stage.zoomToArea(part),
  });
  private readonly strip = new Strip(this.drawing, this.stage);
  private readonly find = new Find(this.drawing, this.stage);
  private readonly findings: Findings;
  private readonly notes: Notes;
  private readonly asking: Asking;
  private readonly edits: Edits;
  private readonly dragging: Dragging;
  private readonly plus: Plus;
  private readonly cards: Cards;
  private readonly words = new Words();
  private readonly shape: Shape<string>;
  private readonly toolbar: Toolbar;
  /** What the menu of the picture has, and that of every card. */
  private readonly copies: readonly MenuRow[];
  /** Nothing is kept before the first picture stands: an empty sheet cannot be scrolled. */
  private standing = false;
  private scale = 0;
  private pictureId: string | undefined;
  /** The last picture that came in while somebody typed, or dragged, in the one that stands. */
  private waiting: Shown | undefined;
  private readonly keepSoon = later(() => this.host.keep(this.stage.state));
  /** A key is seen in the picture first, and around it a moment later. */
  private readonly showAroundSoon = later(() => this.showAround(), 50);

  constructor({ uri = '', journey, extra }: DOMStringMap) {
    const { drawing, stage } = this;
    const host = new Host(uri, journey, extra !== undefined);
    const reveal = (line: number, stay = false): void => host.post({ type: 'reveal', line, stay });
    const catchUp = (): void => this.catchUp();
    const make = (edit: PictureEdit, key: string): void => void this.edits.make(edit, key);
    this.host = host;
    stage.covered = (area) => this.panes.covered(area);
    stage.leftCoveredAt = (size) => this.panes.widthAt(size);
    this.copies = [
      { label: previewText('kopieerPng'), act: () => host.post({ type: 'copy', as: 'png' }) },
      { label: previewText('kopieerSvg'), act: () => host.post({ type: 'copy', as: 'svg' }) },
    ];
    this.shape = new Shape<string>(
      VIEWS,
      host.kept.view,
      () => stage.element.clientWidth,
      (picture, width) => host.post({ type: 'room', picture, width }),
    );
    this.notes = new Notes(reveal);
    this.findings = new Findings(drawing, reveal);
    const asking = new Asking(host);
    this.asking = asking;
    this.edits = new Edits({
      drawing,
      stage,
      asking,
      notes: this.notes,
      reveal,
      catchUp,
      rows: (card) => this.rows(card),
    });
    this.dragging = new Dragging(
      drawing,
      [new Faces(drawing, stage, make), new Placing(drawing, stage, make)],
      catchUp,
    );
    this.plus = new Plus(drawing, stage, make);
    this.cards = new Cards(drawing, stage, {
      reveal,
      type: (card, target) => void this.edits.type(card, target),
      menu: (card, at) => void this.edits.showMenu(card, at),
      edit: (card, edit) => this.edit(card, edit),
    });
    this.toolbar = new Toolbar({
      choose: (key) => host.post({ type: 'choose', journey: key }),
      smaller: () => stage.smaller(),
      larger: () => stage.larger(),
      actual: () => stage.zoomTo(1),
      fit: () => this.fit(),
      follow: (on) => {
        host.keep({ follows: on });
        host.post({ type: 'follow', on });
      },
      shape: () => this.choose(this.shape.other),
      picture: (view) => this.choose(view),
      save: () => host.post({ type: 'save' }),
    });
  }

  /** Puts everything in its place, and tells the host that it may begin. */
  start(): void {
    const { host, stage, toolbar } = this;
    this.build();
    stage.element.addEventListener('contextmenu', (event) => this.menu(event));
    host.listen((message) => this.hear(message));
    document.addEventListener('keydown', (event) => this.key(event));
    toolbar.setFollowing(host.kept.follows);
    if (host.kept.follows) host.post({ type: 'follow', on: true });
    this.shape.look();
    host.post({ type: 'ready' });
  }

  private build(): void {
    const { find, notes, panes, stage, strip } = this;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${fontFaceCss(['regular', 'bold', 'italic'])}\n${STYLE}`);
    document.adoptedStyleSheets = [sheet];
    document.documentElement.lang = 'nl';
    document.body.append(
      html('header', {}, this.toolbar.element),
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
      this.words.element,
      notes.live,
    );
  }

  private hear(message: ToPage): void {
    switch (message.type) {
      case 'picture':
        this.show(message);
        break;
      case 'stale':
        document.body.classList.add('achter');
        this.notes.stale(message.stale.line);
        break;
      case 'answer':
        this.asking.hear(message);
        break;
      case 'findings':
        this.findings.set(message.findings);
        break;
      case 'copy':
        void copyPng(message.svg, this.notes);
        break;
      case 'cursor':
        this.cards.setCursor(message.line);
        break;
      case 'keyboard':
        this.cards.takeKeyboard();
        break;
      case 'notice':
        this.notice(message);
        break;
    }
  }

  /** The picture that came in, unless the one that stands has to lie still. */
  private show(message: Shown): void {
    if (this.edits.isTyping || this.dragging.isDragging) {
      this.waiting = message;
      return;
    }
    try {
      this.put(message);
    } catch {
      // The picture that stands is better than none.
      this.notes.notice(previewText('mislukt'));
    }
  }

  private catchUp(): void {
    const message = this.waiting;
    this.waiting = undefined;
    if (message) this.put(message);
  }

  private put({ uri, picture, version, journeys, shown, stale }: Shown): void {
    const { cards, drawing, host, notes, stage, toolbar } = this;
    this.plus.hide();
    if (!cards.around(() => drawing.apply(picture))) {
      host.post({ type: 'lost' });
      return;
    }
    drawing.svg.setAttribute('aria-label', previewText('kaarten', { titel: picture.title }));
    stage.setSize(picture.width, picture.height);
    paperColour(drawing, stage.element.parentElement!);
    this.findings.update();
    this.words.set(picture.description);
    toolbar.setJourneys(journeys, shown);
    document.body.classList.remove('achter');
    document.body.classList.add('getekend');
    if (stale) notes.stale(stale.line);
    else notes.fresh();
    toolbar.setPictures(picture.choices, picture.id);
    this.shape.shows(picture.widths);
    const isOther = picture.id !== this.pictureId;
    this.pictureId = picture.id;
    if (isOther) this.showAround();
    else this.showAroundSoon();
    this.place(isOther, shown !== host.kept.journey || uri !== host.kept.uri);
    host.keep({ uri, journey: shown });
    if (isOther) cards.showCursor();
    this.edits.shows(version);
  }

  /** Where somebody was in the picture is kept for the same one. */
  private place(isOtherPicture: boolean, isOtherJourney: boolean): void {
    const { host, stage } = this;
    if (!this.standing) stage.restore(host.kept);
    else if (isOtherPicture) stage.restore({ zoom: 'start', left: 0, top: 0 });
    else if (isOtherJourney) stage.restore({ ...stage.state, left: 0, top: 0 });
    this.standing = true;
  }

  /** What stands around the picture and is made of it. */
  private showAround(): void {
    this.panes.update();
    this.strip.update(this.panes.shown);
    this.find.update();
  }

  /** The sheet was zoomed or scrolled, or has another size. */
  private moved(): void {
    const { scale } = this.stage;
    this.toolbar.setScale(scale);
    this.edits.moved();
    this.findings.setScale(scale);
    this.panes.place();
    this.strip.place();
    if (this.scale !== scale) this.plus.hide();
    this.scale = scale;
    this.shape.lookSoon();
    if (this.standing) this.keepSoon();
  }

  private choose(view: string | undefined): void {
    this.host.keep({ view });
    this.shape.choose(view);
  }

  /** As wide as the window, with letters that can be read; where that is too much, there is another picture. */
  private fit(): void {
    this.stage.zoomTo('fit');
    if (!this.stage.isTooWide || this.pictureId !== VIEWS.wide) return;
    const offer = { label: previewText('pastWel'), act: () => this.choose(VIEWS.tall) };
    this.notes.say(previewText('pastNiet'), true, offer);
  }

  private notice({ text, offer }: Extract<ToPage, { type: 'notice' }>): void {
    // A picture that was chosen before may not be there any more.
    if (!this.standing && this.host.kept.view !== undefined) this.choose(undefined);
    this.notes.notice(text, offer && { label: offer.label, act: () => this.host.post({ type: offer.command }) });
  }

  private edit(card: Drawn, edit: PictureEdit): void {
    const isOfSeveral = (edit.what === 'face' || edit.what === 'delete') && (card.part.lines?.length ?? 0) > 1;
    if (isOfSeveral) this.notes.say(previewText('meerGezichten'), true);
    else void this.edits.make(edit, card.part.key);
  }

  /** What the menu of a card has beside what can be edited. */
  private rows(card: Drawn): { readonly first: readonly MenuRow[]; readonly last: readonly MenuRow[] } {
    const toFase = { label: previewText('naarFase'), act: () => this.stage.zoomToArea(card.part) };
    const isFase = this.panes.shown?.fasen.includes(card) === true;
    return { first: [...this.findings.rows(card), ...(isFase ? [toFase] : [])], last: this.copies };
  }

  private menu(event: MouseEvent): void {
    // What is typed in has the menu of VS Code, with paste in it.
    if (this.edits.isTyping) return;
    event.preventDefault();
    this.edits.showRows(this.copies, { x: event.clientX, y: event.clientY });
  }

  private key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement || this.edits.isTyping) return;
    if (event.ctrlKey || event.metaKey) this.keyWithControl(event);
    else if (!event.altKey) this.plainKey(event);
  }

  private keyWithControl(event: KeyboardEvent): void {
    const { altKey, shiftKey } = event;
    const key = event.key.toLowerCase();
    const isUndo = key === 'z' || key === 'y';
    if (altKey || !(isUndo || (key === 'f' && !shiftKey))) return;
    event.preventDefault();
    event.stopPropagation();
    if (isUndo) {
      this.notes.unsay();
      this.host.post({ type: shiftKey || key === 'y' ? 'redo' : 'undo' });
    } else this.find.open();
  }

  private plainKey({ key, defaultPrevented }: KeyboardEvent): void {
    const { stage } = this;
    if (key === 'Escape' && !defaultPrevented) stage.goBack();
    else if (key === '+' || key === '=') stage.larger();
    else if (key === '-') stage.smaller();
    else if (key === '0') this.fit();
    else if (key === '1') stage.zoomTo(1);
  }
}

/** Does it once, a moment (in ms) after the last time that it was asked. */
function later(act: () => void, moment = 200): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(act, moment);
  };
}

new PreviewPage(document.body.dataset).start();
