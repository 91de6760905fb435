import { Cards } from './cards';
import { Rows } from './rows';
import { viewControls } from './view-controls';
import { setAll } from '../dom';
import { Zoomed } from '../zoomed';

/** Where a page has its picture. */
const PICTURE = '.beeld svg';

/** The picture of a page: it zooms, goes from card to card, and leaves rows and colours to choose. */
export class ShownPicture {
  private readonly cards: Cards;
  private readonly rows: Rows;
  private readonly controls: ReturnType<typeof viewControls>;

  private constructor(
    figure: HTMLElement,
    private readonly drawing: SVGSVGElement,
  ) {
    const zoomed = new Zoomed(figure, drawing);
    this.cards = new Cards(zoomed);
    this.rows = new Rows(document, drawing, ({ width, height }) => {
      zoomed.setSize(width, height);
      this.cards.update();
    });
    this.controls = viewControls(this.rows);
    zoomed.bar.append(this.controls.element);
  }

  /** That of this page; undefined where it has none. */
  static ofPage(): ShownPicture | undefined {
    const drawing = pictureIn(document);
    const figure = drawing?.closest<HTMLElement>('.beeld');
    return drawing && figure ? new ShownPicture(figure, drawing) : undefined;
  }

  /** Shows the picture of another page, if it has one; place, zoom, rows and the keyboard stay where they are. */
  replace(page: ParentNode): void {
    const next = pictureIn(page);
    if (!next) return;
    const { focused } = this.cards;
    const drawn = document.createDocumentFragment();
    while (next.firstChild) drawn.append(next.firstChild);
    this.drawing.replaceChildren(drawn);
    setAll(this.drawing, { viewBox: next.getAttribute('viewBox') ?? '' });
    this.rows.update();
    this.controls.update();
    if (focused) this.cards.focus(focused);
  }
}

function pictureIn(page: ParentNode): SVGSVGElement | undefined {
  return page.querySelector<SVGSVGElement>(PICTURE) ?? undefined;
}
