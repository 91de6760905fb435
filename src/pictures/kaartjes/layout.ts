import { Card, type Cell } from '../../drawing/card';
import { type Box, inWords, type LaidOut, type Passage } from '../../drawing/shapes';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { type CardKind, cardsCount, cardsHeading } from '../../messages/kaartjes.data';
import type { Bestand } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { elementKey, uniqueKeys } from '../kaart/keys';
import { passage } from '../kaart/words';
import { WIDTHS } from '../verticaal/frame';
import type { Desk } from './kaartje';
import { personaCard } from './persona';
import { bronCard, maatCard, organisatieCard, plainCard } from './small';

type Width = (typeof WIDTHS)[number];

const MARGIN = 16;
const GAP = 12;
/** Room above the heading of a kind. */
const APART = 26;

/** How many cards stand beside each other, by the width of the picture. */
const ONE: Readonly<Record<Width, number>> = { 380: 1, 560: 1, 760: 1 };
const SOME: Readonly<Record<Width, number>> = { 380: 1, 560: 2, 760: 2 };
const MANY: Readonly<Record<Width, number>> = { 380: 1, 560: 2, 760: 3 };

/** Makes a card in so much room. */
type Make = (width: number, key: string) => Cell<CardKind>;

interface Group {
  readonly kind: CardKind;
  readonly beside: Readonly<Record<Width, number>>;
  readonly cards: readonly { readonly id: string | undefined; readonly make: Make }[];
}

/** Lays out who and what a file declares, a card each, kind after kind: people first. */
export function layoutKaartjes(file: ScopeFile, scope: Scope, asked?: number, today?: string): LaidOut {
  const width = WIDTHS.find((one) => one === asked) ?? WIDTHS[2];
  const groups = groupsOf(file.model, { isHere: ({ path }) => path === file.path, scope, today, heading: 2 }).filter(
    ({ cards }) => cards.length > 0,
  );
  const page = width - 2 * MARGIN;
  const boxes: Box<CardKind>[] = [];
  const passages: Passage[] = [];
  let y = MARGIN;
  for (const [nth, { kind, beside, cards }] of groups.entries()) {
    if (nth > 0) y += APART - GAP;
    const text = cardsHeading(kind);
    const heading = new Card<CardKind>(kind, { width: page, reading: 'kolom' }, PADDING.geen)
      .text(text, { size: SIZE.kop, style: 'bold', role: 'accent', heading: 1 })
      .finish({ key: `kop/${kind}`, label: text, leads: true });
    boxes.push(heading.at(MARGIN, y));
    passages.push({ heading: { level: 1, text }, sentences: [] });
    y = Math.ceil(y + heading.height + GAP / 2);
    const columns = beside[width];
    const room = (page - (columns - 1) * GAP) / columns;
    for (let first = 0; first < cards.length; first += columns) {
      const row = cards.slice(first, first + columns).map(({ id, make }, at) => {
        return make(room, elementKey(kind, id, 'bestand', first + at));
      });
      const height = highest(row.map((cell) => cell.height));
      for (const [at, cell] of row.entries()) {
        boxes.push(cell.at(MARGIN + at * (room + GAP), y, height));
        passages.push(passage(2, cell.content.about.named ?? []));
      }
      y = Math.ceil(y + height + GAP);
    }
  }
  return {
    width,
    height: y + MARGIN - GAP,
    strips: [],
    boxes: uniqueKeys(boxes),
    title: cardsCount(groups.map(({ kind, cards }) => [kind, cards.length])),
    ...inWords(passages),
  };
}

function groupsOf(model: Bestand, desk: Desk): readonly Group[] {
  const { personas, organisaties, systemen, producten, kanalen, maten, bronnen } = model;
  const names = personas.map(({ titel }) => titel);
  const group = <T extends { readonly id: string | undefined }>(
    kind: CardKind,
    beside: Group['beside'],
    elements: readonly T[],
    make: (element: T, width: number, key: string) => Cell<CardKind>,
  ): Group => ({
    kind,
    beside,
    cards: elements.map((element) => ({ id: element.id, make: (width, key) => make(element, width, key) })),
  });
  const plain = (kind: CardKind, elements: Bestand['systemen']) =>
    group(kind, MANY, elements, (element, width, key) => plainCard(kind, element, width, desk, key));
  return [
    group('persona', ONE, personas, (persona, width, key) => personaCard(persona, names, width, desk, key)),
    group('organisatie', MANY, organisaties, (one, width, key) => organisatieCard(one, width, desk, key)),
    plain('systeem', systemen),
    plain('product', producten),
    plain('kanaal', kanalen),
    group('maat', SOME, maten, (maat, width, key) => maatCard(maat, width, desk, key)),
    group('bron', SOME, bronnen, (bron, width, key) => bronCard(bron, width, desk, key)),
  ];
}
