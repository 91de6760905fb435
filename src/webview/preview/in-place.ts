import { previewText } from '../../messages/preview.data';
import type { Field } from '../../protocol/edit';
import { FONT_FAMILY } from '../../typography/text-width';
import { html } from '../dom';

/** A place on the screen. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Of all of its lines, which the input covers. */
  readonly height: number;
  /** Of the letters that stand there, in px of the screen. */
  readonly size: number;
  readonly weight: string;
}

export interface Typing {
  readonly field: Field;
  /** Where the text stands, now; undefined where that is gone. */
  readonly spot: () => Spot | undefined;
  /** Makes the edit; what it gives is why it is not made. */
  readonly commit: (text: string) => Promise<string | undefined>;
  /** `byKey` where whoever typed is done here, and did not go elsewhere. */
  readonly closed: (byKey: boolean) => void;
}

/** Smaller letters are hard to read while one types. */
const SMALLEST_SIZE = 13;
const SMALLEST_WIDTH = 180;
/** Of the frame and the room in it, so that the letters stand where they stood. */
const RIM = 5;

/** A text that is typed over where it stands in the picture. Escape leaves it as it was; Enter, and going elsewhere, writes it. */
export class InPlace {
  private readonly problem = html('p', { class: 'fout', role: 'alert' });
  private readonly element = html('div', { class: 'typen' });
  private input: HTMLTextAreaElement | HTMLSelectElement | undefined;
  private typing: Typing | undefined;
  private isCommitting = false;

  /** @param sheet what scrolls, in which the text stands */
  constructor(private readonly sheet: HTMLElement) {
    this.element.style.fontFamily = FONT_FAMILY;
    // The sheet would be dragged.
    for (const type of ['pointerdown', 'click', 'dblclick'] as const)
      this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  get isOpen(): boolean {
    return this.typing !== undefined;
  }

  open(typing: Typing): void {
    this.close(false);
    const { field } = typing;
    const input: HTMLTextAreaElement | HTMLSelectElement = field.values
      ? choice(field.values)
      : html('textarea', { rows: '1' });
    input.value = field.text;
    input.setAttribute('aria-label', previewText('typen', { wat: field.label }));
    this.typing = typing;
    this.input = input;
    this.problem.textContent = '';
    this.element.replaceChildren(input, this.problem);
    input.addEventListener('keydown', (event: Event) => this.key(event as KeyboardEvent));
    input.addEventListener('input', () => this.place());
    input.addEventListener('blur', () => void this.commit(false));
    this.sheet.append(this.element);
    this.place();
    input.focus({ preventScroll: true });
    if (input instanceof HTMLTextAreaElement) input.select();
    this.element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  /** Stands over its text again, after the picture went elsewhere. */
  place(): void {
    const spot = this.typing?.spot();
    const { input } = this;
    if (!spot || !input) return;
    const sheet = this.sheet.getBoundingClientRect();
    const width = Math.min(Math.max(spot.width + 2 * RIM, SMALLEST_WIDTH), sheet.width - 16);
    const left = Math.max(4, Math.min(spot.left - sheet.left - RIM, Math.max(4, sheet.width - width - 8)));
    this.element.style.left = `${left + this.sheet.scrollLeft}px`;
    this.element.style.top = `${spot.top - sheet.top + this.sheet.scrollTop - RIM}px`;
    this.element.style.width = `${width}px`;
    input.style.fontWeight = spot.weight;
    input.style.fontSize = `${Math.max(SMALLEST_SIZE, spot.size)}px`;
    if (input instanceof HTMLSelectElement) return;
    input.style.height = 'auto';
    input.style.height = `${Math.max(input.scrollHeight + 4, spot.height + 2 * RIM)}px`;
  }

  private key(event: KeyboardEvent): void {
    const isMine = !(event.ctrlKey || event.metaKey) || /^[zya]$/i.test(event.key);
    // Keys of the picture mean nothing here; those of VS Code do.
    if (isMine) event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') this.close(true);
    else if (event.key === 'Enter' && !event.altKey) void this.commit(true);
    else return;
    event.preventDefault();
  }

  private async commit(byKey: boolean): Promise<void> {
    const { typing, input } = this;
    if (!typing || !input || this.isCommitting) return;
    if (input.value === typing.field.text) {
      this.close(byKey);
      return;
    }
    this.isCommitting = true;
    const refused = await typing.commit(input.value);
    this.isCommitting = false;
    if (this.typing !== typing) return;
    if (refused === undefined) {
      this.close(byKey);
      return;
    }
    // What was typed stays, to be put right or taken along.
    this.problem.textContent = refused;
    input.setAttribute('aria-invalid', 'true');
    if (byKey) input.focus();
  }

  private close(byKey: boolean): void {
    const { typing } = this;
    if (!typing) return;
    this.typing = undefined;
    this.input = undefined;
    this.element.remove();
    typing.closed(byKey);
  }
}

function choice(values: readonly string[]): HTMLSelectElement {
  const select = html('select');
  for (const value of values) select.append(html('option', { value }, value));
  return select;
}
