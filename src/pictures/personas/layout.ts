import { Card, type Cell } from '../../drawing/card';
import type { LaidOut } from '../../drawing/shapes';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { cardWord } from '../../messages/kaartjes.data';
import { comparedWord } from '../../messages/personas.data';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { stateWords, titleCard } from '../kaart/head-and-foot';
import { legendBoxes, legendItems } from '../kaart/legend';
import { elementKey } from '../kaart/keys';
import { type Curve, makeView, type View } from '../kaart/view';
import type { Desk } from '../kaartjes/kaartje';
import { GAP, Page } from '../kaartjes/page';
import { personaCards } from '../kaartjes/persona';
import { WIDTHS } from '../verticaal/frame';
import { curveGroups } from './felt';
import { addGroups } from './groups';
import { fitTogether, hartslagStrips } from './hartslagen';
import { knelpuntGroups, sharedKnelpunten } from './knelpunten';

/** In the widest the cards of three or four stand beside each other. */
export const PERSONAS_WIDTHS = [...WIDTHS, 1120] as const;
type Width = (typeof PERSONAS_WIDTHS)[number];

/** How many personas stand beside each other. */
const BESIDE: Readonly<Record<Width, number>> = { 380: 1, 560: 2, 760: 3, 1120: 4 };
/** Room above a heading. */
const APART = 22;

/** Lays out the personas of a klantreis beside each other: who they are, what they feel, and what stands in their way. */
export function layoutPersonas(klantreis: Klantreis, scope: Scope, asked?: number): LaidOut {
  const width = PERSONAS_WIDTHS.find((one) => one === asked) ?? 1120;
  return new PersonasLayout(makeView(klantreis, scope), scope, width).run();
}

class PersonasLayout {
  private readonly page: Page;
  /** How many stand beside each other. */
  private readonly beside: number;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    width: Width,
  ) {
    this.page = new Page(width);
    this.beside = Math.max(1, Math.min(BESIDE[width], view.personas.length));
  }

  run(): LaidOut {
    const { view, scope, page } = this;
    const { personas, klantreis } = view;
    const room = { width: page.inner.width, reading: 'kolom' } as const;
    page.put(titleCard(view, scope, room, [], comparedWord('naam')), GAP + 4, 1);
    if (personas.length === 0) this.note('geen-persona', cardWord('geenPersona'));
    if (personas.length === 1) this.note('een-persona', comparedWord('eenPersona'));
    this.addCards();
    this.addHartslagen();
    this.addKnelpunten();
    const reis = klantreis.titel || fillWords('zonderTitel');
    return page.finish(comparedWord('titelVan', { reis }), stateWords(view, scope));
  }

  /** Who they are: on cards that tell the same at the same height. */
  private addCards(): void {
    const { view, scope, page, beside } = this;
    const { personas, klantreis } = view;
    const { x, width } = page.inner;
    const room = (width - (beside - 1) * GAP) / beside;
    const isHere: Desk['isHere'] = ({ model }) => model.klantreizen.includes(klantreis);
    const desk: Desk = { isHere, scope, today: undefined, heading: 2 };
    const asked = personas.map((persona, nth) => {
      const key = elementKey('persona', persona.id, 'klantreis', nth);
      return { persona, key, badge: view.badges.get(persona.id ?? '') ?? '', file: view.elsewhere.get(persona) };
    });
    for (let first = 0; first < asked.length; first += beside) {
      const cells = personaCards(asked.slice(first, first + beside), room, desk);
      cells.forEach((cell, at) => page.place(cell, x + at * (room + GAP), page.y, 2));
      page.down(page.y + cells[0]!.height + GAP);
    }
  }

  /** What they feel: up to three in one chart where there is room for their letters, else each in a small one. */
  private addHartslagen(): void {
    const { view, scope, page } = this;
    const curves = view.curves.filter(({ desired }) => !desired);
    if (curves.length === 0) return;
    this.heading('hartslagen');
    const isTogether = fitTogether(curves, view, page.inner);
    if (isTogether) {
      const top = page.y;
      const { strips, height } = hartslagStrips(curves, view, page.inner, top);
      append(page.strips, strips);
      page.panel('hartslagen/vlak', page.inner, top, height);
      page.down(top + height + GAP);
    }
    const groups = curveGroups(curves, view, scope, isTogether);
    addGroups(page, groups, Math.min(this.beside, curves.length));
    this.addLegend(curves);
  }

  /** What the lines mean; whose they are stands beside the names. */
  private addLegend(curves: readonly Curve[]): void {
    const { view, scope, page } = this;
    const lines = { ...curves[0]!, points: curves.flatMap(({ points }) => points) };
    const items = legendItems({ ...view, curves: [lines], columns: [] }, scope);
    const { x, width } = page.inner;
    const legend = legendBoxes(items, x, x + width, page.y, 'kolom');
    append(page.legend, legend.boxes);
    page.down(legend.bottom);
  }

  /** What stands in their way: what they share first. */
  private addKnelpunten(): void {
    const { view, scope, page, beside } = this;
    if (view.knelpunten.size === 0) return;
    this.heading('knelpunten');
    for (const shared of sharedKnelpunten(view, scope)) {
      page.put(shared.heading(page.inner.width), GAP, 3);
      page.rows(shared.cards, beside);
    }
    addGroups(page, knelpuntGroups(view, scope), beside);
  }

  private heading(word: 'hartslagen' | 'knelpunten'): void {
    const { page } = this;
    page.y += APART - GAP;
    const text = comparedWord(word);
    const card = new Card<string>('groep', { width: page.inner.width, reading: 'kolom' }, PADDING.geen);
    card.text(text, { size: SIZE.kop, style: 'bold', role: 'accent', heading: 2 });
    page.put(card.finish({ key: word, label: text, leads: true }), GAP, 2);
  }

  private note(key: string, text: string): void {
    const { page } = this;
    const card = new Card<string>('noot', { width: page.inner.width, reading: 'kolom' }, PADDING.geen);
    card.text(text, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
    const cell: Cell = card.finish({ key, label: text });
    page.put(cell);
  }
}
