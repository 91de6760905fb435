import type { View } from '../host';

/** From this room on, in px, a klantreiskaart shows enough stappen beside each other with letters that can be read. */
const WIDE_FROM = 900;
/** Of the scroll bar that a long picture has. */
const SCROLL_BAR = 10;
/** A panel that is dragged to another width asks once it is there, in ms. */
const SETTLED = 150;

/** The picture that the page shows: by its own width, until somebody chooses one. */
export class Shape {
  private timer: number | undefined;
  private asked: { readonly picture: View; readonly width: number } | undefined;
  /** The widths that the picture comes in. */
  private widths: readonly number[] = [];

  /**
   * @param room how wide the sheet is, in px
   * @param ask asks for a picture that fits in so much room
   */
  constructor(
    private chosen: View | undefined,
    private readonly room: () => number,
    private readonly ask: (picture: View, width: number) => void,
  ) {}

  get picture(): View {
    return this.chosen ?? (this.room() >= WIDE_FROM ? 'kaart' : 'verticaal');
  }

  /** The picture that stands. */
  shows(widths: readonly number[]): void {
    this.widths = widths;
  }

  /** The room changed, or what was chosen: asks for another picture where that makes one. */
  look(): void {
    window.clearTimeout(this.timer);
    const { picture } = this;
    const width = Math.max(1, Math.floor(this.room() - SCROLL_BAR));
    const isSame = this.asked?.picture === picture && this.fitting(this.asked.width) === this.fitting(width);
    if (isSame) return;
    this.asked = { picture, width };
    this.ask(picture, width);
  }

  lookSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.look(), SETTLED);
  }

  choose(picture: View): void {
    this.chosen = picture;
    this.look();
  }

  private fitting(width: number): number | undefined {
    return this.widths.findLast((one) => one <= width) ?? this.widths[0];
  }
}
