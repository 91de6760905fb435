import { baseline, Card, type Cell, LINE_HEIGHT, pillWidth } from '../../drawing/card';
import { type HeadingLevel, num, type TextSource } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { type CardKind, cardLineName, cardWord } from '../../messages/kaartjes.data';
import type { Element, TextLine } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { textWidth } from '../../typography/text-width';
import { capital } from '../../util/text';
import type { Told } from '../kaart/facts';
import { plainOutside } from '../kaart/facts-plain';
import { allInFile, textAt, titleAt } from '../kaart/sources';
import { finished, sentences } from '../kaart/words';

/** What a card is made in: the file that declares what it shows, among the others. */
export interface Desk {
  /** Is this the file that the picture is of? What stands in another one says so. */
  readonly isHere: (file: ScopeFile) => boolean;
  readonly scope: Scope;
  /** The day of today, as an ISO date; without it nothing is told to be old. */
  readonly today: string | undefined;
  /** How the names on the cards are read in the picture. */
  readonly heading: HeadingLevel;
}

/** Names of lines stand in a column of this width, where the card has room for one. */
const NAME_COLUMN = 88;
/** From so much room in a card on. */
const WIDE = 280;
const PILL_HEIGHT = 24;

/** A card of one thing that a file declares. What is put on it is said as well, in the same order. */
export class Kaartje {
  readonly card: Card<CardKind>;
  private readonly said: string[] = [];

  constructor(
    kind: CardKind,
    width: number,
    private readonly element: Element,
    private readonly desk: Pick<Desk, 'heading'>,
    /** The file that declares it, where the picture is of another one. */
    private readonly file?: string,
  ) {
    this.card = new Card(kind, { width, reading: 'kolom' }, PADDING.kaart);
  }

  get isWide(): boolean {
    return this.card.inner >= WIDE;
  }

  /** A source in the lines of the element itself. */
  from(source: TextSource | readonly TextSource[] | undefined): readonly TextSource[] {
    return allInFile(this.file, source);
  }

  say(...words: readonly (string | undefined)[]): void {
    for (const word of words) if (word) this.said.push(word);
  }

  /** What it is called, with what kind it is beside it. */
  title(size: number, role: Role, soort: Told | undefined, indent = 0): void {
    const { card, element, desk } = this;
    const { heading } = desk;
    const outdent = soort ? pillWidth(soort.text, card.size(SIZE.klein)) + 10 : 0;
    const top = card.bottom;
    const titel = element.titel || cardWord('geenNaam');
    const style = element.titel === '' ? 'italic' : 'bold';
    card.text(titel, { size, style, role, indent, outdent, heading, source: this.from(titleAt(element)) });
    this.say(titel);
    if (!soort) return;
    const middle = top + (card.size(size) * LINE_HEIGHT) / 2;
    this.pill(soort, Math.max(middle, card.padding.y + PILL_HEIGHT / 2 - 4));
    this.say(capital(soort.text));
  }

  /** One word in a rounded frame at the right. */
  private pill({ text, source, role = 'accent' }: Told, middle: number): void {
    const { card } = this;
    const width = pillWidth(text, card.size(SIZE.klein));
    const x = card.width - card.padding.x - width;
    const [y, height] = [middle - PILL_HEIGHT / 2, PILL_HEIGHT];
    card.shape({
      type: 'rect',
      x,
      y,
      width,
      height,
      radius: height / 2,
      fill: 'kaart',
      stroke: role,
      strokeWidth: LINE.rand,
    });
    const size = card.size(SIZE.klein);
    const look = { size: SIZE.klein, style: 'bold', role, anchor: 'middle', source } as const;
    card.word(text, x + width / 2, y + baseline(size, height), look);
  }

  /** A text with its name before it, or in a column beside it where there is room for one. */
  row(name: string, { text, source, ...look }: Told, outdent = 0): void {
    const { card } = this;
    card.gap(SPACE.deel);
    this.named(name, text, source, { outdent, ...look });
    this.say(`${name}: ${text}`);
  }

  /** The texts of a kind of line, of which the first has its name. */
  rows(keyword: string, lines: readonly TextLine[] | TextLine | undefined, outdent = 0): void {
    const all = lines === undefined ? [] : 'range' in lines ? [lines] : lines;
    for (const line of all) {
      if (line.tekst !== '')
        this.row(cardLineName(keyword), { text: line.tekst, source: this.from(textAt(line)) }, outdent);
    }
  }

  /** Lines that say no more than their row in the table of lines. */
  plain(scope: Scope, outdent = 0): void {
    for (const { text, source } of plainOutside(this.element, scope)) {
      this.card
        .gap(SPACE.deel)
        .text(capital(text), { size: SIZE.tekst, role: 'inkt', outdent, source: this.from(source) });
      this.say(capital(text));
    }
  }

  /** What others say of it, under a line. */
  foot(rows: readonly (readonly [name: string, told: Told])[]): void {
    if (rows.length === 0) return;
    const { card } = this;
    card.gap(SPACE.blok);
    const d = `M${num(card.padding.x)} ${num(card.bottom)}H${num(card.width - card.padding.x)}`;
    card.shape({ type: 'path', d, stroke: 'lijn', strokeWidth: LINE.hulp });
    card.gap(SPACE.regel);
    for (const [name, { text, source }] of rows) {
      const lead = { text: name, style: 'bold', role: 'zacht' } as const;
      card.gap(SPACE.regel).text(text, { size: SIZE.klein, role: 'zacht', lead, source });
      this.say(`${name}: ${text}`);
    }
  }

  finish(key: string): Cell<CardKind> {
    const { card, element, said, file } = this;
    return card.finish(
      {
        key,
        label: sentences(said),
        named: finished(said),
        ...(file === undefined && { line: element.range.start.line }),
      },
      { fill: 'kaart', stroke: 'kaartRand' },
    );
  }

  private named(
    name: string,
    text: string,
    source: TextSource | readonly TextSource[] | undefined,
    look: Pick<Told, 'style' | 'role'> & { readonly outdent: number },
  ): void {
    const { card } = this;
    const size = card.size(SIZE.tekst);
    const style = { style: 'bold', role: 'zacht' } as const;
    const options = { size: SIZE.tekst, source, ...look };
    if (!this.isWide || textWidth(name, size, 'bold') > NAME_COLUMN - 6) {
      card.text(text, { ...options, lead: { text: name, ...style } });
      return;
    }
    card.word(name, card.padding.x, card.bottom + baseline(size, size * LINE_HEIGHT), { size: SIZE.tekst, ...style });
    card.text(text, { ...options, indent: NAME_COLUMN });
  }
}
