import { reviewText } from '../../messages/review.data';
import type { PlaceAsked } from '../../protocol/compare-page';
import { ComparePicture, type OtherPicture } from './compare-picture';
import { html } from '../dom';
import type { SheetView } from '../stage';

/** Who shows the page of a comparison and can open the texts: VS Code. A page by itself in a browser knows no texts. */
export interface CompareHost {
  open(place: PlaceAsked): void;
  /** The other picture of the same, where there is one. */
  readonly other: OtherPicture | undefined;
}

/** A change in the list. */
export interface Row {
  /** Its fingerprint, and after it that of the change that it follows from, and so on. */
  readonly prints: readonly string[];
  readonly item: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** What a reader points at in a klantreis. */
export interface Pointing {
  row(row: Row): void;
  /** @param prints the changes that are marked there; none where it is what it was */
  box(prints: readonly string[], journey: ComparedJourney): void;
}

/** What a reader has in view of a klantreis. */
export interface JourneyView {
  readonly picture: SheetView | undefined;
}

/** An article of the page: the changes of a klantreis beside its picture, or those that belong to none. */
export class ComparedJourney {
  readonly picture: ComparePicture | undefined;
  readonly rows: readonly Row[];

  constructor(
    private readonly article: HTMLElement,
    private readonly host: CompareHost | undefined,
    private readonly pointing: Pointing,
  ) {
    const figure = article.querySelector<HTMLElement>('.beeld');
    const drawing = figure?.querySelector('svg');
    this.picture = figure && drawing ? new ComparePicture(figure, drawing, host?.other) : undefined;
    this.rows = [...article.querySelectorAll<HTMLElement>(`li[${PRINT}]`)].flatMap((item) => this.row(item));
    figure?.addEventListener('click', ({ target }) => {
      pointing.box(this.picture?.changesAt(target) ?? [], this);
      this.openBox(target);
    });
  }

  private row(item: HTMLElement): Row[] {
    const button = item.querySelector<HTMLButtonElement>('.wijziging');
    if (!button) return [];
    const places = [...item.querySelectorAll<HTMLElement>(':scope > .plaats')].map((element) => this.place(element));
    const row = { prints: printsOf(item), item, button };
    button.addEventListener('click', () => {
      this.pointing.row(row);
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
    const place = this.picture?.lineAt(target);
    if (!place) return;
    this.host?.open({ ...place, file: (place.side === 'head' && this.article.dataset.bestand) || '' });
  }
}

/** The attribute of a row with its fingerprint, see `src/outputs/html/compare-page-changes.ts`. */
const PRINT = 'data-wijziging';

/** What follows from a change stands in its row. */
function printsOf(item: HTMLElement): readonly string[] {
  const cause = item.parentElement?.closest<HTMLElement>(`li[${PRINT}]`);
  return [item.getAttribute(PRINT)!, ...(cause ? printsOf(cause) : [])];
}
