import { livePageText } from '../../messages/live-page.data';
import { ShownPicture } from './shown-picture';

/** What stands beside the picture and changes with it, see `src/outputs/html/live-page.ts`. */
const BESIDE = ['h1', '.meldingen', '.woorden', '.papier'];

/** The page that follows a file: the program that serves it says when there is another one, and this takes over what differs. */
class LivePage {
  private readonly own = location.pathname.replace(/\/$/, '');
  private readonly note = document.querySelector<HTMLElement>('.melding')!;
  /** What the page itself says, without what we say of the connection. */
  private said = this.note.textContent;
  private version = this.note.dataset.versie ?? '';
  private wanted = this.version;
  private isBusy = false;
  private style: CSSStyleSheet | undefined;
  private css = document.querySelector('style')?.textContent ?? '';

  constructor(private readonly picture: ShownPicture) {
    const news = new EventSource(`${this.own}/nieuws`);
    news.addEventListener('message', ({ data }: MessageEvent<string>) => {
      this.say(this.said);
      this.wanted = data;
      void this.renew();
    });
    news.addEventListener('error', () => this.say(livePageText('verbroken')));
  }

  /** Asks for the page until it is the one that was spoken of last. */
  private async renew(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      while (this.wanted !== this.version) {
        const page = await this.ask();
        const before = this.version;
        if (page) this.show(page);
        // Nothing came, and there will be news again; or it is newer than the news that came.
        if (this.version === before) break;
      }
    } finally {
      this.isBusy = false;
    }
  }

  /** The page as it is now; undefined where the connection is gone, which the page hears too. */
  private async ask(): Promise<Document | undefined> {
    try {
      const answer = await fetch(this.own, { cache: 'no-store' });
      if (!answer.ok) return undefined;
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    } catch {
      return undefined;
    }
  }

  private show(page: Document): void {
    const note = page.querySelector<HTMLElement>('.melding');
    if (!note) return;
    const scrolled = document.documentElement.scrollTop;
    this.wear(page.querySelector('style')?.textContent ?? '');
    document.title = page.title;
    // First, for the sheets of paper leave out the rows that the picture leaves out.
    for (const place of BESIDE) {
      const [here, there] = [document.querySelector(place), page.querySelector(place)];
      if (here && there && !here.isEqualNode(there)) here.replaceWith(there);
    }
    this.picture.replace(page);
    document.documentElement.scrollTop = scrolled;
    this.version = note.dataset.versie ?? '';
    this.note.dataset.versie = this.version;
    this.said = note.textContent;
    this.say(this.said);
  }

  /** The letters and the sheets of paper may be others; a style that is the same is left alone, so that no letter flickers. */
  private wear(css: string): void {
    if (css === this.css) return;
    this.css = css;
    this.style ??= new CSSStyleSheet();
    this.style.replaceSync(css);
    document.adoptedStyleSheets = [this.style];
    document.querySelector('style')?.remove();
  }

  private say(text: string): void {
    if (this.note.textContent !== text) this.note.textContent = text;
  }
}

const picture = ShownPicture.ofPage();
if (picture) new LivePage(picture);
