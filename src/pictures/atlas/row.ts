import { Card, type Cell } from '../../drawing/card';
import { CORNER, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { atlasCount, atlasWord } from '../../messages/atlas.data';
import { countClaims } from '../../model/meaning/claims';
import { capital } from '../../util/text';
import { allInFile, textAt, titleAt, valueAt } from '../kaart/sources';
import type { Span } from '../verticaal/frame';
import { addBeat } from './beat';
import type { AtlasJourney } from './journeys';
import * as words from './words';

export type AtlasLane = 'kop' | 'telling' | 'gemist' | 'groep' | 'klantreis' | 'factor' | 'voet';

/** What the row of a klantreis tells in one place. */
type Part = 'wat' | 'hartslag' | 'wie' | 'telling';

/** Which parts stand under each other, in columns of so much of the room, by the least width of a card, in px. */
const COLUMNS: readonly (readonly [least: number, columns: readonly (readonly [share: number, ...parts: Part[]])[]])[] =
  [
    [
      1000,
      [
        [0.33, 'wat'],
        [0.27, 'hartslag'],
        [0.22, 'wie'],
        [0.18, 'telling'],
      ],
    ],
    [
      640,
      [
        [0.54, 'wat', 'wie'],
        [0.46, 'hartslag', 'telling'],
      ],
    ],
    [0, [[1, 'wat', 'hartslag', 'wie', 'telling']]],
  ];
const GAP = 20;
const BAR = 6;

/** A klantreis as one row. @param today an ISO date, without which nothing is late */
export function journeyRow(one: AtlasJourney, today: string | undefined, width: number): Cell<AtlasLane> {
  const card = new Card<AtlasLane>('klantreis', { width, reading: 'kolom' }, PADDING.kaart);
  const [, columns] = COLUMNS.find(([least]) => width >= least)!;
  const room = card.inner - (columns.length - 1) * GAP;
  const top = card.bottom;
  let [x, lowest] = [0, top];
  for (const [share, ...parts] of columns) {
    const made = new RowParts(card, one, today, { x, width: room * share });
    card.gap(top - card.bottom);
    parts.forEach((part, nth) => {
      if (nth > 0) card.gap(SPACE.teken);
      made[part]();
    });
    lowest = Math.max(lowest, card.bottom);
    x += room * share + GAP;
  }
  card.gap(lowest - card.bottom);
  const named = words.journeyWords(one, today);
  return card.finish({ key: one.key, label: named.join(' '), named }, { fill: 'kaart', stroke: 'kaartRand' });
}

class RowParts implements Readonly<Record<Part, () => void>> {
  private readonly place: { readonly indent: number; readonly outdent: number };

  constructor(
    private readonly card: Card<AtlasLane>,
    private readonly one: AtlasJourney,
    private readonly today: string | undefined,
    private readonly span: Span,
  ) {
    this.place = { indent: span.x, outdent: card.inner - span.x - span.width };
  }

  /** What it is, how it begins and for whom. */
  wat(): void {
    const { card, one, place } = this;
    const { klantreis, file, unread } = one;
    const { aanleiding } = klantreis;
    const title = { size: SIZE.kaarttitel, style: 'bold', heading: 3, ...place } as const;
    card.text(words.shortTitle(one), { ...title, source: allInFile(file, titleAt(klantreis)) });
    const toestand = words.toestandWords(one);
    if (toestand !== undefined) this.line(toestand, { style: 'bold', role: 'gewenst' });
    if (aanleiding?.tekst) this.line(words.shortText(aanleiding.tekst), { source: textAt(aanleiding) });
    const { klantvraag } = klantreis;
    if (klantvraag?.tekst) {
      const vraag = words.shortText(klantvraag.tekst);
      this.line(atlasWord('vraag', { vraag }), { style: 'italic', role: 'accent', source: textAt(klantvraag) });
    }
    this.line(capital(words.voorShort(one)), { role: klantreis.voor.length === 0 ? 'geel' : 'zacht' });
    if (unread > 0) this.line(capital(atlasCount('nietGelezen', unread)), { style: 'italic', role: 'geel' });
  }

  hartslag(): void {
    addBeat(this.card, this.one, this.span);
  }

  /** How far it is, whose, and how fresh. */
  wie(): void {
    const { one, today } = this;
    const { klantreis, freshness } = one;
    const { eigenaar } = klantreis;
    this.line(words.statusWords(one), { style: 'bold', source: valueAt(klantreis, 'status') });
    if (eigenaar?.tekst) this.icon('eigenaar', words.shortText(eigenaar.tekst), 'inkt', textAt(eigenaar));
    else this.icon('eigenaar', capital(atlasWord('geenEigenaar')), 'geel');
    const isLate = freshness.revision?.isLate === true;
    const role = isLate ? 'rood' : freshness.revision ? 'zacht' : 'geel';
    this.icon(isLate ? 'laat' : 'gereed', capital(words.revisionWords(one)), role, valueAt(klantreis, 'herzien'));
    const newest = words.newestWords(one, today);
    if (newest !== undefined) this.icon('meting', capital(newest), freshness.newest === undefined ? 'geel' : 'zacht');
  }

  /** What it rests on, and what is open and late. */
  telling(): void {
    const { one } = this;
    const { open, late } = one.standing;
    this.line(capital(words.evidenceWords(one)), { role: 'zacht' });
    this.bar();
    this.icon('knelpunt', capital(words.knelpuntWords(one)), open.knelpunten > 0 ? 'inkt' : 'zacht');
    if (late.oplossingen > 0) this.icon('laat', atlasCount('plannenLaat', late.oplossingen), 'rood');
    if (open.vragen > 0) this.icon('denkt', atlasCount('vragen', open.vragen), 'zacht');
  }

  /** How much was heard or measured, as a part of a bar. */
  private bar(): void {
    const { card, one, span } = this;
    const { coverage } = one.standing;
    const totaal = coverage ? countClaims(coverage) : 0;
    if (!coverage || totaal === 0) return;
    const x = card.padding.x + span.x;
    const bar = { type: 'rect', x, y: card.gap(SPACE.regel).bottom, height: BAR, radius: CORNER.blokje } as const;
    const share = (coverage.gemeten + coverage.gehoord) / totaal;
    card.shape({ ...bar, width: span.width, fill: 'vlak', stroke: 'kaartRand', strokeWidth: 1 });
    if (share > 0) card.shape({ ...bar, width: Math.max(2, span.width * share), fill: 'accent' });
    card.gap(BAR + SPACE.regel);
  }

  private line(text: string, { source, ...look }: Omit<Parameters<Card['text']>[1], 'size'>): void {
    const { card, one, place } = this;
    card.text(text, { size: SIZE.klein, ...look, ...place, source: allInFile(one.file, source) }).gap(SPACE.dicht);
  }

  private icon(
    name: Parameters<Card['iconText']>[0],
    text: string,
    role: 'inkt' | 'zacht' | 'geel' | 'rood',
    source?: Parameters<Card['text']>[1]['source'],
  ): void {
    const { card, one, place } = this;
    const style = role === 'rood' ? 'bold' : role === 'geel' ? 'italic' : 'regular';
    const look = { size: SIZE.klein, style, role, ...place, source: allInFile(one.file, source) } as const;
    card.iconText(name, text, look).gap(SPACE.dicht);
  }
}
