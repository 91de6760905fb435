import { previewText } from '../../messages/preview.data';
import type { PageFinding } from '../../protocol/page';
import { setChanged, svg } from '../dom';
import { onLine, spansOf } from './cards';
import type { MenuRow } from './menu';
import type { Drawing, Drawn } from './patch';

/** The sign of the gravest finding: a shape, so that nobody needs the colour. */
const SIGNS = { fout: '✕', waarschuwing: '!', tip: 'i' } as const;
const GRAVEST = ['fout', 'waarschuwing', 'tip'] as const;
/** Of a mark, in px of the screen. */
const WIDTH = 34;
const HEIGHT = 20;
const MIDDLE = 14.5;
/** It stands so far out of the card at the right, and hangs so far into it, in px of the picture: less than the room above its first line. */
const OUT = 10;
const INTO = 5;

/**
 * What VS Code says of the text, at the cards of the picture: a mark with the number of findings, which says them to who points at it, and
 * the name of the card says them too. The picture itself has no marks, and so no image or file that is made of it.
 */
export class Findings {
  private all: readonly PageFinding[] = [];
  private marked: ReadonlyMap<string, readonly PageFinding[]> = new Map();

  /** @param reveal goes to a line of the text */
  constructor(
    private readonly drawing: Drawing,
    private readonly reveal: (line: number) => void,
  ) {}

  set(all: readonly PageFinding[]): void {
    this.all = all;
    this.update();
  }

  /** Call after every picture: a card that was drawn anew has no mark. */
  update(): void {
    const isNothing = this.all.length === 0;
    const cards = isNothing ? [] : [...this.drawing.parts].filter(({ part }) => part.line !== undefined);
    const spans = spansOf(cards);
    const marked = new Map<string, PageFinding[]>();
    for (const finding of this.all) {
      const card = widest(onLine(spans, finding.line));
      if (!card) continue;
      const known = marked.get(card.part.key);
      if (known) known.push(finding);
      else marked.set(card.part.key, [finding]);
    }
    for (const key of this.marked.keys()) if (!marked.has(key)) this.mark(this.drawing.find(key), []);
    this.marked = marked;
    for (const [key, findings] of marked) this.mark(this.drawing.find(key), findings);
  }

  /** Of the zoom: a mark is as large on the screen in a small picture as in a large one. */
  setScale(scale: number): void {
    this.drawing.svg.style.setProperty('--merk', String(1 / Math.min(1, scale)));
  }

  /** What the menu of a card says of it. */
  rows({ part: { key } }: Drawn): readonly MenuRow[] {
    return (this.marked.get(key) ?? []).map((finding) => ({
      label: previewText('melding', { tekst: finding.text, nummer: finding.line + 1 }),
      act: () => this.reveal(finding.line),
    }));
  }

  private mark(card: Drawn | undefined, findings: readonly PageFinding[]): void {
    if (!card) return;
    const { element, part } = card;
    const said = saidOf(findings);
    setChanged(element, { 'aria-label': said === '' ? (part.label ?? '') : `${part.label ?? ''} ${said}` });
    const old = element.querySelector<SVGGElement>(':scope > .merk');
    const sign = GRAVEST.find((kind) => findings.some((one) => one.kind === kind));
    if (old && old.dataset.zegt === said && old.dataset.breed === String(part.width)) {
      // Above what was drawn anew.
      if (element.lastElementChild !== old) element.append(old);
      return;
    }
    old?.remove();
    if (sign) element.append(this.drawMark(findings, sign, said, part.width));
  }

  private drawMark(
    findings: readonly PageFinding[],
    kind: PageFinding['kind'],
    said: string,
    right: number,
  ): SVGGElement {
    const number = svg('text', { x: '17', y: String(MIDDLE), 'text-anchor': 'start' });
    number.textContent = String(findings.length);
    const sign = svg('text', { x: '10', y: String(MIDDLE), 'text-anchor': 'middle' });
    sign.textContent = SIGNS[kind];
    const title = svg('title');
    title.textContent = said;
    const size = { width: String(WIDTH), height: String(HEIGHT), rx: kind === 'fout' ? '3' : '10' };
    const pill = svg('g', { class: 'merk-vorm' }, svg('rect', { x: '0', y: '0', ...size }), sign, number);
    const at = { transform: `translate(${right + OUT} ${INTO})` };
    const mark = svg('g', { class: 'merk', ...at, 'aria-hidden': 'true' }, title, pill);
    Object.assign(mark.dataset, { zegt: said, breed: String(right), soort: kind });
    mark.addEventListener('click', (event) => {
      event.stopPropagation();
      const worst = findings.find((one) => one.kind === kind)!;
      this.reveal(worst.line);
    });
    for (const type of ['pointerdown', 'dblclick'] as const)
      mark.addEventListener(type, (event) => event.stopPropagation());
    return mark;
  }
}

/** A face is too small for a mark: there is a card with its words. */
function widest(cards: readonly Drawn[]): Drawn | undefined {
  let [first] = cards;
  for (const card of cards) if (card.part.width > first!.part.width) first = card;
  return first;
}

function saidOf(findings: readonly PageFinding[]): string {
  if (findings.length === 0) return '';
  const teksten = findings.map(({ text }) => text).join(' ');
  return findings.length === 1
    ? previewText('eenMelding', { teksten })
    : previewText('meldingen', { aantal: findings.length, teksten });
}
