import { fillWords } from '../../messages/diagram.data';
import type { PictureEdit } from '../../protocol/edit';
import type { PicturePart } from '../../protocol/picture';
import { html } from '../dom';
import type { Stage } from '../stage';
import type { Dragger } from './dragging';
import type { Drawing, Drawn } from './patch';

/** The words of the levels, from the lowest. */
const WORDS = ['gevoel_-2', 'gevoel_-1', 'gevoel_0', 'gevoel_1', 'gevoel_2'] as const;
/** Room between the face and the word of its level, in px. */
const APART = 8;

/** A face of the hartslag is dragged to another level: it goes from level to level, with the word of each beside it. */
export class Faces implements Dragger {
  private card: Drawn | undefined;
  private level = 0;
  private readonly word = html('div', { class: 'niveau', 'aria-hidden': 'true' });

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    private readonly set: (edit: PictureEdit, key: string) => void,
  ) {}

  takes({ part }: Drawn): boolean {
    return part.levels !== undefined;
  }

  begin(card: Drawn): void {
    this.card = card;
    card.element.classList.add('gezicht');
    this.show(card, card.part.levels!.level);
  }

  move({ dx, dy }: { readonly dx: number; readonly dy: number }): void {
    const { card } = this;
    if (!card) return;
    const { along, step, level } = card.part.levels!;
    const moved = (along === 'x' ? dx : dy) / this.stage.scale / step;
    this.show(card, Math.min(WORDS.length, Math.max(1, level + Math.round(moved))));
  }

  end(isDropped: boolean): void {
    const { card, level } = this;
    this.card = undefined;
    this.word.remove();
    if (!card) return;
    const { part, element } = card;
    element.classList.remove('gezicht');
    element.style.translate = '';
    // The picture may be another one by now.
    const line = this.drawing.find(part.key)?.part.line;
    if (isDropped && level !== part.levels!.level && line !== undefined)
      this.set({ what: 'face', line, level }, part.key);
  }

  private show(card: Drawn, level: number): void {
    this.level = level;
    const { element, part } = card;
    const { along, step, level: now } = part.levels!;
    const away = (level - now) * step;
    element.style.translate = along === 'x' ? `${away}px 0px` : `0px ${away}px`;
    this.word.textContent = fillWords(WORDS[level - 1]!);
    this.putWord(element, part);
  }

  private putWord(face: SVGGElement, { levels }: PicturePart): void {
    const sheet = this.stage.element;
    const [at, frame] = [face.getBoundingClientRect(), sheet.getBoundingClientRect()];
    if (!this.word.isConnected) sheet.append(this.word);
    // Over the levels, and not over what is told beside them.
    const [left, top] =
      levels!.along === 'x'
        ? [Math.max(frame.left + APART, at.right - this.word.offsetWidth), at.top - APART - this.word.offsetHeight]
        : [at.right + APART, at.top + (at.height - this.word.offsetHeight) / 2];
    this.word.style.left = `${left - frame.left + sheet.scrollLeft}px`;
    this.word.style.top = `${top - frame.top + sheet.scrollTop}px`;
  }
}
