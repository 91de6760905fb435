import { reviewText } from '../../messages/review.data';
import { own } from '../../util/own';
import { ComparedJourney, type CompareHost, type Row } from './compare-journey';
import { articleId, unfolded, type PageView, type PictureShown, unfold } from './compare-view';

/**
 * The page of a comparison, of which one change is chosen: its row in the list, and its boxes in the pictures. A change of what more
 * klantreizen share stands once in the list, and in the picture of each.
 */
export class ComparedPage {
  private readonly journeys: ReadonlyMap<string, ComparedJourney>;
  private readonly rows: readonly Row[];
  private chosen: Row | undefined;

  /**
   * @param host who can open the texts; undefined for a page by itself
   * @param shown the picture in the page, where it may be another one next time
   */
  constructor(
    private readonly page: ParentNode,
    host?: CompareHost,
    private readonly shown?: PictureShown,
  ) {
    const pointing = {
      row: (row: Row) => this.choose(row, { list: false, picture: true }),
      box: (prints: readonly string[], journey: ComparedJourney) => {
        const rows = [...journey.rows, ...this.rows];
        const row = rows.find(({ prints: [print] }) => prints.includes(print!));
        if (row) this.choose(row, { list: true, picture: false });
      },
    };
    const articles = [...page.querySelectorAll('article')];
    this.journeys = new Map(
      articles.map((article) => [articleId(article), new ComparedJourney(article, host, pointing)]),
    );
    this.rows = [...this.journeys.values()].flatMap(({ rows }) => rows);
    // What a reader must know leads to all that there is to say of it, and to its place in the picture.
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a.verwijzing')) {
      const row = this.rows.find(({ item }) => `#${item.id}` === link.hash);
      if (row) link.addEventListener('click', () => this.choose(row, { list: true, picture: true }));
    }
  }

  /**
   * A page that nobody looked at yet has its first change chosen. The pictures below it stand at theirs when a reader comes there.
   * @param scroll brings it into view too, past what stands above it: what it comes to, and what each reader must know
   */
  openAtFirst({ scroll }: { readonly scroll: boolean }): void {
    this.showFirst();
    const [first] = this.rows;
    if (!first) return;
    this.mark(first, scroll);
    if (scroll) first.button.scrollIntoView({ block: 'nearest' });
  }

  /** Brings the first mark of every picture into view, and leaves the page where it is. */
  showFirst(): void {
    for (const { picture } of this.journeys.values()) picture?.showFirst();
  }

  /** What the reader has in view. */
  get view(): PageView {
    const hidden = [...this.page.querySelectorAll<HTMLInputElement>('.filter input')].filter(({ checked }) => !checked);
    return {
      picture: this.shown,
      journeys: Object.fromEntries(
        [...this.journeys].map(([id, { picture }]) => [id, { picture: picture?.view }] as const),
      ),
      chosen: this.chosen?.prints[0],
      hidden: hidden.map(({ id }) => id),
      open: unfolded(this.page),
      top: window.scrollY,
    };
  }

  /**
   * Shows the same as before, as far as it is still there. A place in a picture means nothing in another one: that shows the change that
   * is chosen, as large as reads well.
   */
  restore({ picture: was, journeys, chosen, hidden, open, top }: PageView): void {
    for (const box of this.page.querySelectorAll<HTMLInputElement>('.filter input')) {
      box.checked = !hidden.includes(box.id);
    }
    unfold(this.page, open);
    const row = this.rows.find(({ prints: [print] }) => print === chosen);
    if (row) this.mark(row, false);
    for (const [id, { picture }] of this.journeys) {
      const view = own(journeys, id)?.picture;
      if (view && was?.id === this.shown?.id) picture?.restore(view);
    }
    if (was?.id !== this.shown?.id || was?.width !== this.shown?.width) {
      this.showFirst();
      if (row) this.mark(row, false);
    }
    window.scrollTo({ top, behavior: 'instant' });
  }

  /** Marks a change and says where. @param into what is brought into view: its row in the list, its box in a picture */
  private choose(row: Row, into: { readonly list: boolean; readonly picture: boolean }): void {
    const depth = this.mark(row, into.picture);
    const status = this.page.querySelector('[role="status"]');
    const said = depth < 0 ? 'nietInTekening' : depth === 0 ? 'aangewezen' : 'aangewezenOorzaak';
    if (status) status.textContent = reviewText(said);
    if (!into.list) return;
    for (let at = row.item.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true;
    row.button.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Marks a change in the list, and in the pictures: what has no box there is shown where the change is that it follows from.
   * @returns how far up that is: 0 for its own boxes; -1 where there are none
   */
  private mark(row: Row, scroll: boolean): number {
    this.chosen?.button.removeAttribute('aria-current');
    row.button.setAttribute('aria-current', 'true');
    this.chosen = row;
    const pictures = [...this.journeys.values()].flatMap(({ picture }) => picture ?? []);
    return row.prints.findIndex((print) => {
      const [first] = pictures.filter((picture) => picture.point(print));
      if (scroll) first?.scrollIntoView();
      return first !== undefined;
    });
  }
}
