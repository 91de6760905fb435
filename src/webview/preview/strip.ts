import { previewText } from '../../messages/preview.data';
import { html, setChanged, svg } from '../dom';
import { FONT_FAMILY } from '../../typography/text-width';
import { highest, lowest } from '../../util/lists';
import type { Stage } from '../stage';
import type { Chart } from './chart';
import type { Drawing, Drawn } from './patch';

/** What the strip shows of the chart: the lines and their colour, not the grid behind them. See `src/pictures/kaart/hartslag.ts`. */
const LINES = /^achtergrond\/hartslag\/(?!raster|wijzers|vlak|leeg)/;

/** From left to right, in px of the picture. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The whole hartslag in a strip under the sheet, with what is in view of it: a click or a drag goes there, and with the keyboard it is a
 * slider over the stappen. It is there where the picture is wider than the sheet.
 */
export class Strip {
  readonly element = html('div', {
    class: 'strook',
    role: 'slider',
    tabindex: '0',
    'aria-label': previewText('strook'),
  });
  private readonly lines = svg('svg', { preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  private readonly names = html('div', { class: 'strook-fasen', 'aria-hidden': 'true' });
  private readonly frame = html('div', { class: 'strook-raam' });
  private chart: Chart | undefined;
  private stretch: Stretch = { from: 0, to: 1 };
  private hasLines = false;

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
  ) {
    this.element.append(this.lines, this.names, this.frame);
    this.element.hidden = true;
    this.element.style.fontFamily = FONT_FAMILY;
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.element.addEventListener('pointerdown', (event) => {
      this.element.setPointerCapture(event.pointerId);
      this.jump(event);
    });
    this.element.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0 && this.element.hasPointerCapture(event.pointerId)) this.jump(event);
    });
  }

  /** The picture is another one, or says something else. */
  update(chart: Chart | undefined): void {
    this.chart = chart;
    const parts = chart ? [...this.drawing.parts] : [];
    const drawn = parts.filter(({ part }) => LINES.test(part.key));
    const faces = parts.filter(({ part }) => part.element === 'gevoel' && part.lane === 'hartslag');
    this.hasLines = chart !== undefined && drawn.length > 0 && faces.length > 0;
    if (chart && this.hasLines) this.draw(chart, drawn, faces);
    this.place();
  }

  /** The sheet scrolled, or has another size. */
  place(): void {
    const { chart, stage, element, stretch } = this;
    const view = this.view();
    const isShown = chart !== undefined && this.hasLines && stage.isScrolledAcross;
    if (element.hidden === isShown) {
      element.hidden = !isShown;
      element.parentElement?.classList.toggle('met-strook', isShown);
    }
    if (!chart || !isShown) return;
    const all = stretch.to - stretch.from;
    const [from, to] = [Math.max(stretch.from, view.from), Math.min(stretch.to, view.to)];
    this.frame.style.left = `${((from - stretch.from) / all) * 100}%`;
    this.frame.style.width = `${(Math.max(0, to - from) / all) * 100}%`;
    const { stappen } = chart;
    const at = this.stapInView();
    const titel = stappen[at]?.part.title ?? '';
    setChanged(element, {
      'aria-valuemin': '1',
      'aria-valuemax': String(stappen.length),
      'aria-valuenow': String(at + 1),
      'aria-valuetext': previewText('strookStand', { nummer: at + 1, aantal: stappen.length, titel }),
    });
  }

  private draw({ left, fasen, stappen }: Chart, lines: readonly Drawn[], faces: readonly Drawn[]): void {
    const to = highest([...fasen, ...stappen].map(({ part }) => part.x + part.width));
    this.stretch = { from: left, to };
    const top = lowest(faces.map(({ part }) => part.y));
    const bottom = highest(faces.map(({ part }) => part.y + part.height));
    setChanged(this.lines, { viewBox: `${left} ${top} ${to - left} ${bottom - top}` });
    this.lines.replaceChildren();
    for (const { part, element } of lines) {
      const group = svg('g', { transform: `translate(${part.x} ${part.y})` });
      for (const path of element.querySelectorAll('path')) group.append(path.cloneNode(true));
      this.lines.append(group);
    }
    this.names.replaceChildren();
    for (const { part } of fasen) {
      const name = html('span', {}, part.title ?? '');
      name.style.left = `${((part.x - left) / (to - left)) * 100}%`;
      name.style.width = `${(part.width / (to - left)) * 100}%`;
      this.names.append(name);
    }
  }

  /** What of the picture is in view beside the names of the rows. */
  private view(): Stretch {
    const { scale, element: sheet, leftCovered } = this.stage;
    const x = sheet.getBoundingClientRect().left - this.drawing.element.getBoundingClientRect().left;
    return { from: (x + leftCovered) / scale, to: (x + sheet.clientWidth) / scale };
  }

  /** The first stap of which the middle is in view; else the last one. */
  private stapInView(): number {
    const { from } = this.view();
    const { stappen } = this.chart!;
    const found = stappen.findIndex(({ part }) => part.x + part.width / 2 >= from);
    return found < 0 ? stappen.length - 1 : found;
  }

  /** What is pointed at comes into the middle. */
  private jump({ clientX }: PointerEvent): void {
    const { left, width } = this.element.getBoundingClientRect();
    const { from, to } = this.stretch;
    const view = this.view();
    const middle = from + ((clientX - left) / width) * (to - from);
    this.stage.scrollAcross(middle - (view.to - view.from) / 2);
  }

  private key(event: KeyboardEvent): void {
    const { chart } = this;
    if (!chart || event.ctrlKey || event.metaKey || event.altKey) return;
    const { stappen, fasen } = chart;
    const at = this.stapInView();
    const { from } = this.view();
    const go = (drawn: Drawn | undefined) => drawn && this.stage.scrollAcross(drawn.part.x);
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
        go(stappen[Math.min(at + 1, stappen.length - 1)]);
        break;
      case 'ArrowLeft':
      case 'ArrowDown':
        go(stappen[Math.max(0, at - 1)]);
        break;
      case 'PageUp':
        go(fasen.find(({ part }) => part.x > from + 1));
        break;
      case 'PageDown':
        go(fasen.findLast(({ part }) => part.x < from - 1));
        break;
      case 'Home':
        go(stappen[0]);
        break;
      case 'End':
        go(stappen.at(-1));
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
