import { Card, type Cell } from '../../drawing/card';
import type { LaidOut } from '../../drawing/shapes';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { type CardKind, cardsCount, cardsHeading } from '../../messages/kaartjes.data';
import type { Bestand } from '../../model/klantreis';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { badgesOf } from '../kaart/badges';
import { elementKey } from '../kaart/keys';
import { WIDTHS } from '../verticaal/frame';
import type { Desk } from './kaartje';
import { GAP, type Make, Page } from './page';
import { personaCard } from './persona';
import { bronCard, maatCard, organisatieCard, plainCard } from './small';

type Width = (typeof WIDTHS)[number];

/** Room above the heading of a kind. */
const APART = 26;

/** How many cards stand beside each other, by the width of the picture. */
const ONE: Readonly<Record<Width, number>> = { 380: 1, 560: 1, 760: 1 };
const SOME: Readonly<Record<Width, number>> = { 380: 1, 560: 2, 760: 2 };
const MANY: Readonly<Record<Width, number>> = { 380: 1, 560: 2, 760: 3 };

interface Group {
  readonly kind: CardKind;
  readonly beside: Readonly<Record<Width, number>>;
  readonly cards: readonly Make<CardKind>[];
}

/** Lays out who and what a file declares, a card each, kind after kind: people first. */
export function layoutKaartjes(file: ScopeFile, scope: Scope, asked?: number, today?: string): LaidOut {
  const width = WIDTHS.find((one) => one === asked) ?? WIDTHS[2];
  const groups = groupsOf(file.model, { isHere: ({ path }) => path === file.path, scope, today, heading: 2 }).filter(
    ({ cards }) => cards.length > 0,
  );
  const page = new Page<CardKind>(width);
  for (const [nth, { kind, beside, cards }] of groups.entries()) {
    if (nth > 0) page.y += APART - GAP;
    const text = cardsHeading(kind);
    const heading = new Card<CardKind>(kind, { width: page.inner.width, reading: 'kolom' }, PADDING.geen)
      .text(text, { size: SIZE.kop, style: 'bold', role: 'accent', heading: 1 })
      .finish({ key: `kop/${kind}`, label: text, leads: true });
    page.put(heading, GAP / 2, 1);
    page.rows(cards, beside[width], 2);
  }
  return page.finish(cardsCount(groups.map(({ kind, cards }) => [kind, cards.length])));
}

function groupsOf(model: Bestand, desk: Desk): readonly Group[] {
  const { personas, organisaties, systemen, producten, kanalen, maten, bronnen } = model;
  const badges = badgesOf(personas.map(({ titel }) => titel));
  const group = <T extends { readonly id: string | undefined }>(
    kind: CardKind,
    beside: Group['beside'],
    elements: readonly T[],
    make: (element: T, width: number, key: string, nth: number) => Cell<CardKind>,
  ): Group => ({
    kind,
    beside,
    cards: elements.map(
      (element, nth) => (width) => make(element, width, elementKey(kind, element.id, 'bestand', nth), nth),
    ),
  });
  const plain = (kind: CardKind, elements: Bestand['systemen']) =>
    group(kind, MANY, elements, (element, width, key) => plainCard(kind, element, width, desk, key));
  return [
    group('persona', ONE, personas, (persona, width, key, nth) =>
      personaCard({ persona, key, badge: badges[nth]! }, width, desk),
    ),
    group('organisatie', MANY, organisaties, (one, width, key) => organisatieCard(one, width, desk, key)),
    plain('systeem', systemen),
    plain('product', producten),
    plain('kanaal', kanalen),
    group('maat', SOME, maten, (maat, width, key) => maatCard(maat, width, desk, key)),
    group('bron', SOME, bronnen, (bron, width, key) => bronCard(bron, width, desk, key)),
  ];
}
