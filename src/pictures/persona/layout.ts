import { Card, type Cell } from '../../drawing/card';
import { type Box, inWords, type LaidOut, type Passage, type Strip } from '../../drawing/shapes';
import { CORNER, PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { cardWord } from '../../messages/kaartjes.data';
import type { Klantreis, Persona } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { stateWords } from '../kaart/head-and-foot';
import { elementKey, uniqueKeys } from '../kaart/keys';
import { titleAt } from '../kaart/sources';
import { passage } from '../kaart/words';
import { makeView, type View } from '../kaart/view';
import type { Desk } from '../kaartjes/kaartje';
import { personaCard } from '../kaartjes/persona';
import { type Span, WIDTHS } from '../verticaal/frame';
import { overviewStrips } from '../verticaal/overview';
import { feltCells, partHeading, SAID, saidCells } from './empathy';

const MARGIN = 16;
const GAP = 12;
const APART = 30;
/** Room above and below what stands on a panel. */
const PANEL_PAD = 8;

/** Lays out the personas of a klantreis: who each of them is, and what the klantreis tells of what they think, say, do and feel. */
export function layoutPersona(klantreis: Klantreis, scope: Scope, asked?: number): LaidOut {
  const width = WIDTHS.find((one) => one === asked) ?? WIDTHS[2];
  return new PersonaLayout(makeView(klantreis, scope), scope, width).run();
}

class PersonaLayout {
  private readonly boxes: Box[] = [];
  private readonly passages: Passage[] = [];
  private readonly strips: Strip[] = [];
  private readonly page: Span;
  private y = MARGIN;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    private readonly width: number,
  ) {
    this.page = { x: MARGIN, width: width - 2 * MARGIN };
  }

  run(): LaidOut {
    const { view, boxes, width } = this;
    const { klantreis, personas } = view;
    for (const [nth, persona] of personas.entries()) {
      if (nth > 0) this.y += APART - GAP;
      this.addPersona(persona, nth);
    }
    if (personas.length === 0) this.note();
    return {
      width,
      height: Math.ceil(this.y + MARGIN - GAP),
      strips: uniqueKeys(this.strips),
      boxes: uniqueKeys(boxes),
      title: klantreis.titel || fillWords('zonderTitel'),
      ...inWords(this.passages),
      state: stateWords(view, this.scope),
    };
  }

  private note(): void {
    const card = new Card('kop', { width: this.page.width, reading: 'kolom' }, PADDING.geen);
    const text = cardWord('geenPersona');
    card.text(text, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
    this.put(card.finish({ key: 'geen-persona', label: text }), this.page, GAP);
  }

  private put(cell: Cell, { x }: Span, gap: number, level?: 1 | 2): void {
    this.boxes.push(cell.at(x, this.y));
    this.say(cell, level);
    this.y = Math.ceil(this.y + cell.height + gap);
  }

  /** @param level of its heading: the name on a card, or all of it; without one it is none */
  private say({ content: { about } }: Cell, level?: 1 | 2 | 3): void {
    const { label, named } = about;
    if (level === undefined) this.passages.push({ sentences: [label] });
    else this.passages.push(named ? passage(level, named) : { heading: { level, text: label }, sentences: [] });
  }

  private addPersona(persona: Persona, nth: number): void {
    const { view, scope, page } = this;
    const names = view.personas.map(({ titel }) => titel);
    const desk: Desk = {
      isHere: ({ model }) => model.klantreizen.includes(view.klantreis),
      scope,
      today: undefined,
      heading: 1,
    };
    const key = elementKey('persona', persona.id, 'klantreis', nth);
    this.put(personaCard(persona, names, page.width, desk, key, view.elsewhere.get(persona)), page, GAP, 1);
    this.addEmpathy(persona, key);
  }

  /** Nothing where the klantreis tells nothing of it. */
  private addEmpathy(persona: Persona, key: string): void {
    const { view, scope, page } = this;
    const groups = SAID.map((said) => ({
      part: said.part,
      cells: (room: Span) => saidCells(said, persona, view, scope, { width: room.width, reading: 'kolom' }),
    }));
    const found = groups.filter(({ cells }) => cells(page).length > 0);
    const own = view.curves.filter(({ personaId }) => personaId === persona.id);
    if (found.length === 0 && own.length === 0) return;
    this.addHeading(key);
    const half = (page.width - GAP) / 2;
    const isTwo = page.width > WIDTHS[0] && found.length > 1;
    const columns = isTwo ? [page.x, page.x + half + GAP].map((x) => ({ x, width: half })) : [page];
    const bottoms = columns.map(() => this.y);
    for (const { part, cells } of found) {
      const least = bottoms.indexOf(bottoms.reduce((one, other) => Math.min(one, other)));
      const span = columns[least]!;
      bottoms[least] = this.addPanel(`${key}/${part}`, span, bottoms[least]!, [
        partHeading(part, `${key}/${part}/kop`, { width: span.width, reading: 'kolom' }),
        ...cells(span),
      ]);
    }
    this.y = bottoms.reduce((one, other) => Math.max(one, other));
    const [curve] = own;
    if (!curve) return;
    const room = { width: page.width, reading: 'kolom' } as const;
    const felt = feltCells(curve, persona, view, scope, room);
    if (felt.length > 0)
      this.y = this.addPanel(`${key}/voelt`, page, this.y, [partHeading('voelt', `${key}/voelt/kop`, room), ...felt]);
    const { strips, height } = overviewStrips({ ...view, curves: own }, page, this.y);
    append(
      this.strips,
      strips.map((strip) => ({ ...strip, key: `${key}/${strip.key}` })),
    );
    if (height > 0) this.y = Math.ceil(this.y + height + GAP);
  }

  private addHeading(key: string): void {
    const { view, page } = this;
    const card = new Card<'empathie'>('empathie', { width: page.width, reading: 'kolom' }, PADDING.geen);
    const reis = view.klantreis.titel || fillWords('zonderTitel');
    const lead = { text: cardWord('empathie'), style: 'bold', role: 'accent', heading: 2 } as const;
    const text = cardWord('empathieUit', { reis });
    card.text(text, { size: SIZE.tekst, role: 'zacht', lead, source: titleAt(view.klantreis, reis) });
    this.put(card.finish({ key: `${key}/empathie`, label: `${lead.text} ${text}` }), page, GAP / 2, 2);
  }

  /** Cells under each other on a panel, of which the first is its heading. Returns how far it comes down, with the room below it. */
  private addPanel(key: string, { x, width }: Span, top: number, cells: readonly Cell[]): number {
    let y = top + PANEL_PAD;
    for (const [nth, cell] of cells.entries()) {
      this.boxes.push(cell.at(x, y));
      this.say(cell, nth === 0 ? 3 : undefined);
      y += cell.height;
    }
    const height = Math.ceil(y + PANEL_PAD - top);
    this.strips.push({
      key,
      y: top,
      under: true,
      draw: (at) => ({
        shapes: [{ type: 'rect', x, y: at, width, height, radius: CORNER.vlak, fill: 'vlak' }],
        texts: [],
      }),
    });
    return top + height + GAP;
  }
}
