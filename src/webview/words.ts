import { previewText } from '../messages/preview.data';
import { html } from './dom';

/** The picture in words, for screen readers: a heading and a paragraph a line, patched like the picture. */
export class Words {
  readonly element: HTMLElement;
  private readonly lines = html('div');

  constructor() {
    const heading = html('h2', { id: 'in-woorden' }, previewText('woorden'));
    this.element = html('section', { class: 'ongezien', 'aria-labelledby': 'in-woorden' }, heading, this.lines);
    this.element.hidden = true;
  }

  set(description: string): void {
    this.element.hidden = false;
    const texts = description.split('\n');
    const rows = this.lines.children;
    while (rows.length > texts.length) rows[rows.length - 1]!.remove();
    texts.forEach((text, index) => {
      const row = rows[index] ?? this.lines.appendChild(html('p'));
      if (row.textContent !== text) row.textContent = text;
    });
  }
}
