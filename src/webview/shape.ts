/** From this room on, in px, a picture with stappen beside each other shows enough of them with letters that can be read. */
const WIDE_FROM = 900;
/** Of the scroll bar that a long picture has. */
const SCROLL_BAR = 10;
/** A panel that is dragged to another width asks once it is there, in ms. */
const SETTLED = 150;

/** The two pictures of the same, by their ids. */
export interface Shapes<Id extends string> {
  /** With stappen beside each other. */
  readonly wide: Id;
  /** With stappen below each other. */
  readonly tall: Id;
}

/** The picture that the page shows: by its own width, until somebody chooses one. */
export class Shape<Id extends string> {
  private timer: number | undefined;
  private asked: { readonly picture: Id; readonly width: number } | undefined;
  /** The widths that the picture comes in. */
  private widths: readonly number[] = [];

  /**
   * @param room how wide the sheet is, in px
   * @param ask asks for a picture that fits in so much room
   */
  constructor(
    private readonly shapes: Shapes<Id>,
    private chosen: Id | undefined,
    private readonly room: () => number,
    private readonly ask: (picture: Id, width: number) => void,
  ) {}

  get picture(): Id {
    return this.chosen ?? (this.room() >= WIDE_FROM ? this.shapes.wide : this.shapes.tall);
  }

  get other(): Id {
    const { wide, tall } = this.shapes;
    return this.picture === wide ? tall : wide;
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

  /** @param picture undefined for the shape that the width chooses */
  choose(picture: Id | undefined): void {
    this.chosen = picture;
    this.look();
  }

  private fitting(width: number): number | undefined {
    return this.widths.findLast((one) => one <= width) ?? this.widths[0];
  }
}
