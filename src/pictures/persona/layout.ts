import { Card, type Cell } from '../../drawing/card';
import type { LaidOut } from '../../drawing/shapes';
import { CORNER, PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { cardWord } from '../../messages/kaartjes.data';
import type { Klantreis, Persona } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { stateWords } from '../kaart/head-and-foot';
import { elementKey } from '../kaart/keys';
import { titleAt } from '../kaart/sources';
import { makeView, type View } from '../kaart/view';
import type { Desk } from '../kaartjes/kaartje';
import { GAP, Page } from '../kaartjes/page';
import { personaCard } from '../kaartjes/persona';
import { type Span, WIDTHS } from '../verticaal/frame';
import { overviewStrips } from '../verticaal/overview';
import { feltCells, partHeading, SAID, saidCells } from './empathy';

const APART = 30;
/** Room above and below what stands on a panel. */
const PANEL_PAD = 8;

/** Lays out the personas of a klantreis: who each of them is, and what the klantreis tells of what they think, say, do and feel. */
export function layoutPersona(klantreis: Klantreis, scope: Scope, asked?: number): LaidOut {
  const width = WIDTHS.find((one) => one === asked) ?? WIDTHS[2];
  return new PersonaLayout(makeView(klantreis, scope), scope, width).run();
}

class PersonaLayout {
  private readonly page: Page;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    width: number,
  ) {
    this.page = new Page(width);
  }

  run(): LaidOut {
    const { view, scope, page } = this;
    const { klantreis, personas } = view;
    for (const [nth, persona] of personas.entries()) {
      if (nth > 0) page.down(page.y + APART - GAP);
      this.addPersona(persona, nth);
    }
    if (personas.length === 0) this.note();
    return page.finish(klantreis.titel || fillWords('zonderTitel'), stateWords(view, scope));
  }

  private note(): void {
    const card = new Card('kop', { width: this.page.inner.width, reading: 'kolom' }, PADDING.geen);
    const text = cardWord('geenPersona');
    card.text(text, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
    this.page.put(card.finish({ key: 'geen-persona', label: text }));
  }

  private addPersona(persona: Persona, nth: number): void {
    const { view, scope, page } = this;
    const desk: Desk = {
      isHere: ({ model }) => model.klantreizen.includes(view.klantreis),
      scope,
      today: undefined,
      heading: 1,
    };
    const key = elementKey('persona', persona.id, 'klantreis', nth);
    const badge = view.badges.get(persona.id ?? '') ?? '';
    const file = view.elsewhere.get(persona);
    page.put(personaCard({ persona, key, badge, file }, page.inner.width, desk), GAP, 1);
    this.addEmpathy(persona, key);
  }

  /** Nothing where the klantreis tells nothing of it. */
  private addEmpathy(persona: Persona, key: string): void {
    const { view, scope, page } = this;
    const { inner } = page;
    const groups = SAID.map((said) => ({
      part: said.part,
      cells: (room: Span) => saidCells(said, persona, view, scope, { width: room.width, reading: 'kolom' }),
    }));
    const found = groups.filter(({ cells }) => cells(inner).length > 0);
    const own = view.curves.filter(({ personaId }) => personaId === persona.id);
    if (found.length === 0 && own.length === 0) return;
    this.addHeading(key);
    const half = (inner.width - GAP) / 2;
    const isTwo = inner.width > WIDTHS[0] && found.length > 1;
    const columns = isTwo ? [inner.x, inner.x + half + GAP].map((x) => ({ x, width: half })) : [inner];
    const bottoms = columns.map(() => page.y);
    for (const { part, cells } of found) {
      const least = bottoms.indexOf(bottoms.reduce((one, other) => Math.min(one, other)));
      const span = columns[least]!;
      bottoms[least] = this.addPanel(`${key}/${part}`, span, bottoms[least]!, [
        partHeading(part, `${key}/${part}/kop`, { width: span.width, reading: 'kolom' }),
        ...cells(span),
      ]);
    }
    page.down(bottoms.reduce((one, other) => Math.max(one, other)));
    const [curve] = own;
    if (!curve) return;
    const room = { width: inner.width, reading: 'kolom' } as const;
    const felt = feltCells(curve, view, scope, room);
    if (felt.length > 0)
      page.down(
        this.addPanel(`${key}/voelt`, inner, page.y, [partHeading('voelt', `${key}/voelt/kop`, room), ...felt]),
      );
    const { strips, height } = overviewStrips({ ...view, curves: own }, inner, page.y);
    append(
      page.strips,
      strips.map((strip) => ({ ...strip, key: `${key}/${strip.key}` })),
    );
    if (height > 0) page.down(page.y + height + GAP);
  }

  private addHeading(key: string): void {
    const { view, page } = this;
    const card = new Card<'empathie'>('empathie', { width: page.inner.width, reading: 'kolom' }, PADDING.geen);
    const reis = view.klantreis.titel || fillWords('zonderTitel');
    const lead = { text: cardWord('empathie'), style: 'bold', role: 'accent', heading: 2 } as const;
    const text = cardWord('empathieUit', { reis });
    card.text(text, { size: SIZE.tekst, role: 'zacht', lead, source: titleAt(view.klantreis, reis) });
    page.put(card.finish({ key: `${key}/empathie`, label: `${lead.text} ${text}` }), GAP / 2, 2);
  }

  /** Cells under each other on a panel, of which the first is its heading. Returns how far it comes down, with the room below it. */
  private addPanel(key: string, { x, width }: Span, top: number, cells: readonly Cell[]): number {
    let y = top + PANEL_PAD;
    for (const [nth, cell] of cells.entries()) {
      this.page.place(cell, x, y, nth === 0 ? 3 : undefined);
      y += cell.height;
    }
    const height = Math.ceil(y + PANEL_PAD - top);
    this.page.strips.push({
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
