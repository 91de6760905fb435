import type { SheetView } from '../stage';
import { button, ring, Zoomed } from '../zoomed';

/** The picture of the same that a button of the toolbar brings. */
export interface OtherPicture {
  readonly label: string;
  /** What it is, and its label too. */
  readonly help: string;
  choose(): void;
}

/** What finds the button for the other picture. */
export const OTHER_BUTTON = '.ander';

type Side = 'head' | 'base';

/** The attributes of a box with its line on either side, and with the changes that are marked there, see `src/drawing/svg.ts`. */
const LINES: readonly (readonly [Side, string])[] = [
  ['head', 'data-regel'],
  ['base', 'data-basis-regel'],
];
const CHANGES = 'data-wijzigingen';

/** The picture of a klantreis that was in the page, now on a stage, and its boxes can be pointed out. */
export class ComparePicture {
  private readonly zoomed: Zoomed;
  /** By the fingerprint of a change. */
  private readonly boxes = new Map<string, SVGGElement[]>();
  private rings: readonly Element[] = [];

  /** @param figure holds the picture in an element of its own */
  constructor(
    private readonly figure: HTMLElement,
    private readonly drawing: SVGSVGElement,
    other?: OtherPicture,
  ) {
    for (const box of drawing.querySelectorAll<SVGGElement>(`[${CHANGES}]`)) {
      for (const print of changesOf(box)) this.boxes.set(print, [...(this.boxes.get(print) ?? []), box]);
    }
    this.zoomed = new Zoomed(figure, drawing, other && otherButton(other));
    // The sheet goes on in the colour of the paper.
    this.zoomed.stage.element.style.backgroundColor = drawing.querySelector('rect')?.getAttribute('fill') ?? '';
  }

  get view(): SheetView {
    return this.zoomed.stage.state;
  }

  restore(view: SheetView): void {
    this.zoomed.stage.restore(view);
  }

  /** Rings the boxes at which a change is marked, and nothing else. @returns whether there are any */
  point(print: string): boolean {
    for (const one of this.rings) one.remove();
    const boxes = this.boxes.get(print) ?? [];
    this.rings = boxes.map((box) => ring(box));
    const [first] = boxes;
    if (first) this.zoomed.show(first);
    return first !== undefined;
  }

  /** On a narrow screen the picture stands above the list. */
  scrollIntoView(): void {
    this.figure.scrollIntoView({ block: 'nearest' });
  }

  /** Brings the first box that is marked into view: a large picture would open where nothing changed. */
  showFirst(): void {
    const first = this.drawing.querySelector<SVGGElement>('[data-verschil]');
    if (first) this.zoomed.show(first);
  }

  /** The fingerprints of the changes that are marked at a place in the document. */
  changesAt(target: EventTarget | null): readonly string[] {
    const box = target instanceof Element ? target.closest(`[${CHANGES}]`) : null;
    return box ? changesOf(box) : [];
  }

  /** The line of the box at a place in the document, from 1: as it is now, else as it was. */
  lineAt(target: EventTarget | null): { readonly side: Side; readonly line: number } | undefined {
    const box = target instanceof Element ? target.closest(LINES.map(([, name]) => `[${name}]`).join()) : null;
    const [side, name] = LINES.find(([, name]) => box?.hasAttribute(name)) ?? [];
    return side && { side, line: Number(box!.getAttribute(name!)) };
  }
}

function otherButton(other: OtherPicture): HTMLButtonElement {
  const shape = button(() => other.choose(), other.help, other.label);
  shape.classList.add(OTHER_BUTTON.slice(1));
  return shape;
}

function changesOf(box: Element): readonly string[] {
  return box.getAttribute(CHANGES)!.split(' ');
}
