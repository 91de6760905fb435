import { previewText } from '../../messages/preview.data';
import type { Field, FieldPlace, MenuItem, PictureEdit } from '../../protocol/edit';
import type { Edited } from '../../protocol/page';
import { giveKeyboard } from '../keyboard';
import type { Stage } from '../stage';
import type { Asking } from './asking';
import { InPlace, type Spot } from './in-place';
import { Menu, type MenuRow } from './menu';
import type { Notes } from './notes';
import type { Drawing, Drawn } from './patch';

/** A text of the picture: on which line of the text, and in which part of it. */
interface TextPlace {
  readonly line: number;
  readonly slot: string;
}

/** What an edit goes on with. */
interface Next {
  readonly place: FieldPlace;
  /** Of the text after that edit. */
  readonly version: number;
  /** Did that edit change the text? What is typed then is taken back together with it. */
  readonly isChange: boolean;
}

interface Surroundings {
  readonly drawing: Drawing;
  readonly stage: Stage;
  readonly asking: Asking;
  readonly notes: Notes;
  readonly reveal: (line: number) => void;
  /** What the menu of a card has beside what can be edited. */
  readonly rows: (card: Drawn) => { readonly first: readonly MenuRow[]; readonly last: readonly MenuRow[] };
  /** Shows the pictures that came in while the picture had to lie still. */
  readonly catchUp: () => void;
}

/**
 * Editing in the picture. What is edited is the text: the page asks for an edit of the text that its picture is of, and the next picture
 * shows what became of it.
 */
export class Edits {
  private readonly typed: InPlace;
  private readonly menu: Menu;
  /** Of the text that the picture was drawn from. */
  private version = 0;
  /** What is opened for typing once the picture has it. */
  private next: Next | undefined;
  /** What gets the keyboard once the picture has it: the key of a card may be of another one after a move. */
  private landed: { readonly line: number; readonly version: number; readonly part: Drawn['part'] } | undefined;

  constructor(private readonly own: Surroundings) {
    this.typed = new InPlace(own.stage.element);
    this.menu = new Menu(() => own.stage.element.parentElement ?? document.body);
  }

  /** Does the picture have to lie still? */
  get isTyping(): boolean {
    return this.typed.isOpen;
  }

  /** The picture on the screen is of this version. */
  shows(version: number): void {
    this.version = version;
    this.typed.place();
    this.focusMoved();
    const { next } = this;
    if (!next || version < next.version) return;
    this.next = undefined;
    void this.openField(next);
  }

  /** The sheet was zoomed or scrolled. */
  moved(): void {
    this.typed.place();
  }

  /** The text under a place in the picture, else the first of the card. */
  async type(card: Drawn, target?: EventTarget | null): Promise<void> {
    const text = target instanceof Element ? target.closest('text[data-bron]') : null;
    const place = (text && placeOf(text, card)) ?? undefined;
    const line = place?.line ?? card.part.line!;
    const answer = await this.own.asking.editable(this.version, line);
    if ('refused' in answer) {
      this.own.notes.say(answer.refused, true);
      return;
    }
    const field = place
      ? (answer.fields.find((one) => 'slot' in one.place && one.place.slot === place.slot) ??
        titleOf(answer.fields, place))
      : answer.fields[0];
    if (field) this.open(field, card);
    else if (place || target) this.own.notes.say(previewText('inTekst'), true);
    else this.own.reveal(line);
  }

  async showMenu(card: Drawn, at: { readonly x: number; readonly y: number }): Promise<void> {
    const line = card.part.line!;
    const answer = await this.own.asking.editable(this.version, line);
    const items = 'refused' in answer ? [] : answer.menu;
    const { first, last } = this.own.rows(card);
    const rows: MenuRow[] = [
      { label: previewText('naarTekst'), key: previewText('spatie'), act: () => this.own.reveal(line) },
      ...first,
      ...items.map((item) => this.row(item, card)),
      ...last,
    ];
    this.menu.open(rows, at, () => this.focus(card.part.key));
  }

  /** The menu of the picture itself. */
  showRows(rows: readonly MenuRow[], at: { readonly x: number; readonly y: number }): void {
    this.menu.open(rows, at, () => this.own.stage.element.focus({ preventScroll: true }));
  }

  private row(item: MenuItem, card: Drawn): MenuRow {
    const { label, key, isNow, edit, field, items } = item;
    const act = () => {
      if (field) this.open(field, card);
      else if (edit) void this.make(edit, card.part.key);
    };
    return { label, key, isNow, act, rows: items?.map((one) => this.row(one, card)) };
  }

  /** @param key of the card that keeps the keyboard */
  async make(edit: PictureEdit, key?: string): Promise<void> {
    const { version } = this;
    const answer = await this.own.asking.edit(version, edit, false);
    if ('refused' in answer) this.own.notes.say(answer.refused, true);
    else this.made(answer, version, edit.what === 'delete');
    if (this.typed.isOpen) return;
    this.focus(key);
    const part = this.own.drawing.find(key)?.part;
    if (!part || 'refused' in answer || answer.line === undefined) return;
    if (edit.what !== 'move' && edit.what !== 'place') return;
    this.landed = { line: answer.line, version: answer.version, part };
    this.focusMoved();
  }

  /** @param was the version of the text before it */
  private made({ said, version, next }: Edited, was: number, isLoss: boolean): void {
    this.own.notes.say(said, isLoss);
    if (!next) return;
    this.next = { place: next, version, isChange: version !== was };
    if (this.version >= version) this.shows(this.version);
  }

  private focusMoved(): void {
    const { landed } = this;
    if (!landed || this.version < landed.version) return;
    this.landed = undefined;
    // In a later text it may be on another line.
    if (this.version > landed.version || this.typed.isOpen) return;
    const { element, lane } = landed.part;
    for (const { part } of this.own.drawing.parts)
      if (part.line === landed.line && part.element === element && part.lane === lane) {
        this.focus(part.key);
        return;
      }
  }

  private async openField({ place, version, isChange }: Next): Promise<void> {
    const answer = await this.own.asking.editable(this.version, place.line);
    const card = this.cardOf(place.line);
    if ('refused' in answer || !card) return;
    const field = answer.fields.find((one) => isSame(one.place, place));
    if (field) this.open(field, card, isChange ? version : undefined);
  }

  /** @param after the version of the text that the edit made which this goes on with, where there is one */
  private open(field: Field, card: Drawn, after?: number): void {
    const { key } = card.part;
    const offset = field.place.line - card.part.line!;
    const line = (): number | undefined => {
      const own = this.own.drawing.find(key)?.part.line;
      return own === undefined ? undefined : own + offset;
    };
    this.own.stage.show(card.part, 'instant');
    this.typed.open({
      field,
      spot: () => this.spotOf(key, field.place, line()),
      commit: async (text) => {
        // What came in meanwhile may have moved the line. That it still says the same is for the server to see.
        this.own.catchUp();
        const row = line();
        if (row === undefined) return previewText('kaartWeg');
        const { version } = this;
        const answer = await this.own.asking.edit(version, written(field, row, text), version === after);
        if ('refused' in answer) return answer.refused;
        this.made(answer, version, false);
        return undefined;
      },
      closed: (byKey) => {
        this.own.catchUp();
        if (byKey) this.focus(key);
      },
    });
  }

  /** Where a text stands on the screen; of one that is not there yet, below in its card. */
  private spotOf(key: string, place: FieldPlace, line: number | undefined): Spot | undefined {
    const card = this.own.drawing.find(key);
    if (!card || line === undefined) return undefined;
    const { scale } = this.own.stage;
    const frame = this.own.drawing.element.getBoundingClientRect();
    const { x, y, width, height } = card.part;
    const left = frame.left + x * scale;
    const texts = 'slot' in place ? this.textsOf(card, line, place.slot) : [];
    const [first] = texts;
    if (!first) {
      const top = frame.top + (y + height) * scale - 8;
      return { left: left + 5, top, width: width * scale, height: 0, size: 13, weight: '400' };
    }
    const rect = first.getBoundingClientRect();
    const size = (Number(first.getAttribute('font-size')) || 13) * scale;
    const end = left + width * scale;
    const isMiddle = first.getAttribute('text-anchor') === 'middle';
    const lines = texts.map((text) => text.getBoundingClientRect());
    const from = isMiddle ? left : Math.min(rect.left, lines.at(-1)!.left);
    const bottom = lines.at(-1)!.bottom;
    const weight = first.getAttribute('font-weight') ?? '400';
    return { left: from, top: rect.top, width: end - from, height: bottom - rect.top, size, weight };
  }

  /** The lines of a text in its card; where another card shows it, there. */
  private textsOf(card: Drawn, line: number, slot: string): readonly Element[] {
    for (const drawn of [card, ...this.own.drawing.parts]) {
      const texts = [...drawn.element.querySelectorAll('text[data-bron]')].filter((text) => {
        const place = placeOf(text, drawn);
        return place?.line === line && (place.slot === slot || place.slot === 'name');
      });
      if (texts.length > 0) return texts;
    }
    return [];
  }

  /** The card of a line, else the one that the line is in. */
  private cardOf(line: number): Drawn | undefined {
    const cards = [...this.own.drawing.parts].filter(({ part }) => part.line !== undefined);
    const own = cards.find(({ part }) => part.line === line || part.lines?.includes(line));
    return own ?? cards.findLast(({ part }) => part.line! <= line && line <= (part.until?.[0] ?? part.line!));
  }

  private focus(key: string | undefined): void {
    giveKeyboard(() => this.own.drawing.find(key)?.element ?? this.own.stage.element);
  }
}

/** A title that is not there stands as the id. */
function titleOf(fields: readonly Field[], { slot }: TextPlace): Field | undefined {
  return slot === 'name' ? fields[0] : undefined;
}

function placeOf(text: Element, { part }: Drawn): TextPlace | undefined {
  const [, offset, slot] = /^(-?\d+):(.+)$/.exec(text.getAttribute('data-bron') ?? '') ?? [];
  return offset === undefined || slot === undefined || part.line === undefined
    ? undefined
    : { line: part.line + Number(offset), slot };
}

function isSame(one: FieldPlace, other: FieldPlace): boolean {
  return one.line === other.line && nameOf(one) === nameOf(other);
}

function nameOf(place: FieldPlace): string {
  return 'slot' in place ? place.slot : `/${place.keyword}`;
}

function written({ place, text: was }: Field, line: number, text: string): PictureEdit {
  return 'slot' in place
    ? { what: 'text', line, slot: place.slot, was, text }
    : { what: 'detail', line, keyword: place.keyword, text };
}
