import { pageText } from '../../messages/picture-page.data';
import { enumerate } from '../../util/text';
import { setAll } from '../dom';

/** A row that the picture can do without. */
export interface Row {
  readonly id: string;
  readonly name: string;
}

/** How large the picture is, in px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** The groups of a picture that stand under each other, see `src/drawing/page-svg.ts`. */
const STACK = 'g.rijen';

/** The rows of the picture and of its sheets: one that is left out takes no room, and the page says in words which those are. */
export class Rows {
  all: readonly Row[] = [];
  private readonly off = new Set<string>();
  private whole: Size = { width: 0, height: 0 };

  /** @param changed is told how large the picture has become */
  constructor(
    private readonly page: ParentNode,
    private readonly drawing: SVGSVGElement,
    private readonly changed: (size: Size) => void,
  ) {
    this.read();
  }

  show(id: string, isShown: boolean): void {
    if (isShown) this.off.delete(id);
    else this.off.add(id);
    this.placeAll();
  }

  isShown(id: string): boolean {
    return !this.off.has(id);
  }

  /** Another picture is drawn there now: what was left out stays left out. */
  update(): void {
    this.read();
    this.placeAll();
  }

  private read(): void {
    const named = [...this.drawing.querySelectorAll<SVGGElement>('[data-rij]')];
    const names = new Map(named.map(({ dataset }) => [dataset.rij!, dataset.naam ?? '']));
    this.all = [...names].map(([id, name]) => ({ id, name }));
    const { width, height } = this.drawing.viewBox.baseVal;
    this.whole = { width, height };
  }

  private placeAll(): void {
    for (const stack of this.page.querySelectorAll(STACK)) this.place(stack);
    const { width } = this.whole;
    const height = this.whole.height - this.place(this.drawing.querySelector(STACK)!);
    setAll(this.drawing, { viewBox: `0 0 ${width} ${height}` });
    this.changed({ width, height });
    const status = this.page.querySelector('.uit');
    if (status) status.textContent = this.said();
  }

  /** Moves up what stands under a row that is left out. @returns how much room there is less, in px of the picture */
  private place(stack: Element): number {
    let up = 0;
    for (const band of stack.children) {
      const { rij, hoogte } = (band as SVGGElement).dataset;
      const isOff = rij !== undefined && this.off.has(rij);
      if (isOff) band.setAttribute('display', 'none');
      else band.removeAttribute('display');
      if (isOff) up += Number(hoogte);
      else if (up > 0) band.setAttribute('transform', `translate(0 ${-up})`);
      else band.removeAttribute('transform');
    }
    return up;
  }

  private said(): string {
    const names = this.all.filter(({ id }) => this.off.has(id)).map(({ name }) => `‘${name}’`);
    if (names.length === 0) return '';
    return pageText(names.length === 1 ? 'rijUit' : 'rijenUit', { rijen: enumerate(names, 'en') });
  }
}
