import { reviewText } from '../../messages/review.data';
import type { PlaceAsked } from '../../protocol/compare-page';
import { ComparePicture } from './compare-picture';
import { html } from '../dom';
import type { SheetView } from '../stage';

/** Who shows the page of a comparison and can open the texts: VS Code. A page by itself in a browser knows no texts. */
export interface CompareHost {
  open(place: PlaceAsked): void;
}

/** A change in the list, with the places where it stands. */
interface Row {
  readonly id: string;
  readonly button: HTMLButtonElement;
  readonly places: readonly PlaceAsked[];
}

/** What a reader has in view of a klantreis: where in the picture, and which change. */
export interface JourneyView {
  readonly picture: SheetView | undefined;
  readonly chosen: string | undefined;
}

/** A klantreis in the page: its picture beside its changes. */
export class ComparedJourney {
  private readonly picture: ComparePicture | undefined;
  private readonly rows: readonly Row[];

  constructor(
    private readonly article: HTMLElement,
    private readonly host: CompareHost | undefined,
    private readonly say: (text: string) => void,
  ) {
    const figure = article.querySelector<HTMLElement>('.beeld');
    const drawing = figure?.querySelector('svg');
    this.picture = figure && drawing ? new ComparePicture(figure, drawing) : undefined;
    this.rows = [...article.querySelectorAll<HTMLElement>('.wijzigingen > li')].flatMap((item) => this.row(item));
    figure?.addEventListener('click', (event) => {
      this.choose(this.rowAt(event.target), { scroll: true });
      this.openBox(event.target);
    });
  }

  get hasChanges(): boolean {
    return this.rows.length > 0;
  }

  /** Chooses the first change. @param scroll brings it into view, in the list and in the picture */
  openAtFirst(scroll: boolean): void {
    const [first] = this.rows;
    this.showFirst();
    if (!first) return;
    this.mark(first, { scroll });
    if (scroll) first.button.scrollIntoView({ block: 'nearest' });
  }

  /** Chooses a change by the id of its row. Returns whether it is here. */
  chooseRow(id: string): boolean {
    const row = this.rows.find((one) => one.id === id);
    this.choose(row, { scroll: true });
    return row !== undefined;
  }

  /** Brings the first mark of the picture into view, and leaves the page where it is. */
  showFirst(): void {
    this.picture?.showFirst();
  }

  /** What the reader has in view. */
  get view(): JourneyView {
    const chosen = this.rows.find(({ button }) => button.hasAttribute('aria-current'));
    return { picture: this.picture?.view, chosen: chosen?.button.textContent ?? undefined };
  }

  /** Shows the same as before, as far as it is still there. */
  restore({ picture, chosen }: JourneyView): void {
    const row = this.rows.find(({ button }) => button.textContent === chosen);
    if (row) this.mark(row, { scroll: true });
    if (picture) this.picture?.restore(picture);
  }

  private row(item: HTMLElement): Row[] {
    const button = item.querySelector<HTMLButtonElement>('.wijziging');
    if (!button) return [];
    const places = [...item.querySelectorAll<HTMLElement>(':scope > .plaats')].map((element) => this.place(element));
    const row = { id: item.id, button, places };
    button.addEventListener('click', () => {
      this.choose(row, { scroll: false });
      const place = places.find(({ side }) => side === 'head') ?? places[0];
      if (place) this.host?.open(place);
    });
    return [row];
  }

  /** Where texts can be opened, a place is a button. */
  private place(element: HTMLElement): PlaceAsked {
    const { kant, bestand = '', regel } = element.dataset;
    const place: PlaceAsked = { side: kant === 'base' ? 'base' : 'head', file: bestand, line: Number(regel) };
    const { host } = this;
    if (host) {
      // Also of two equal places either can be opened: the text was another one then.
      const label = reviewText(place.side === 'base' ? 'plaatsEerst' : 'plaatsNu', { bestand, regel: place.line });
      const title = reviewText('openen', { plaats: label });
      const button = html('button', { type: 'button', class: 'plaats', title }, label);
      button.addEventListener('click', () => host.open(place));
      element.replaceWith(button);
    }
    return place;
  }

  /** Opens the line of a box of the picture: as it is now, else as it was. */
  private openBox(target: EventTarget | null): void {
    const [first] = this.picture?.linesAt(target) ?? [];
    if (!first) return;
    const [side, line] = first;
    this.host?.open({ side, file: (side === 'head' && this.article.dataset.bestand) || '', line });
  }

  private choose(row: Row | undefined, { scroll }: { readonly scroll: boolean }): void {
    if (!row) return;
    this.say(reviewText(this.mark(row, { scroll: true }) ? 'aangewezen' : 'nietInTekening'));
    if (scroll) row.button.scrollIntoView({ block: 'nearest' });
  }

  /** Marks a change in the list, and in the picture. Returns whether it is there. */
  private mark(row: Row, options: { readonly scroll: boolean }): boolean {
    for (const { button } of this.rows) button.removeAttribute('aria-current');
    row.button.setAttribute('aria-current', 'true');
    return this.point(row, options);
  }

  private point({ places }: Row, options: { readonly scroll: boolean }): boolean {
    this.picture?.clear();
    return places
      .toReversed()
      .filter((place) => this.isDrawn(place))
      .some(({ side, line }) => this.picture?.point(side, line, options));
  }

  /** A picture has the lines of one file of the head; of the base it has those of the klantreis, whatever its file was called. */
  private isDrawn({ side, file }: PlaceAsked): boolean {
    return side === 'base' || file === this.article.dataset.bestand;
  }

  /** The first change whose box is under a place in the document. */
  private rowAt(target: EventTarget | null): Row | undefined {
    const { picture } = this;
    const lines = picture?.linesAt(target) ?? [];
    return this.rows.find(({ places }) =>
      places.some((place) =>
        lines.some(
          ([side, line]) =>
            side === place.side &&
            this.isDrawn(place) &&
            picture!.boxesOn(side, place.line).some((box) => box === boxOf(target) || line === place.line),
        ),
      ),
    );
  }
}

function boxOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-regel], [data-basis-regel]') : null;
}
