import { Card, type Cell } from '../../drawing/card';
import type { Role } from '../../drawing/theme.data';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { dateWords, fillWords } from '../../messages/diagram.data';
import { type BoardCount, type BoardWord, boardWord, countWord } from '../../messages/verbeterbord.data';
import { append } from '../../util/lists';
import { stateParts } from '../kaart/head-and-foot';
import { type LegendItem, legendBoxes } from '../kaart/legend';
import { textAt, titleAt } from '../kaart/sources';
import type { View } from '../kaart/view';
import { finished } from '../kaart/words';
import type { PageCount } from '../kaartjes/counts';
import type { Page } from '../kaartjes/page';
import type { BoardLane } from './card';
import type { Improvement } from './improvements';
import { badgeShapes, type Marked } from './signs';

/** What stands above and below the cards: whose board it is, how many there are of what, and what the marks mean. */

/** The title, and how far the klantreis is, with the day that the board is of. */
export function headCell(view: View, today: string | undefined, width: number): Cell<BoardLane> {
  const { klantreis } = view;
  const card = new Card<BoardLane>('kop', { width, reading: 'kolom' }, PADDING.geen);
  const titel = klantreis.titel || fillWords('zonderTitel');
  card.text(boardWord('titel'), { size: SIZE.rij, style: 'bold', role: 'accent' });
  card.text(titel, { size: SIZE.titel, style: 'bold', heading: 1, source: titleAt(klantreis) });
  const { klantvraag } = klantreis;
  if (klantvraag?.tekst) {
    const look = {
      size: SIZE.rij,
      style: 'italic',
      role: 'accent',
      source: textAt(klantvraag, klantvraag.tekst),
    } as const;
    card.gap(SPACE.dicht).text(`“${klantvraag.tekst}”`, look);
  }
  const parts = stateParts(view);
  const day = today === undefined ? [] : [boardWord('peildatum', { datum: dateWords(today, true) })];
  const state = [...parts.map(({ text }) => text), ...day];
  card.gap(SPACE.deel).text(state.join(' · '), {
    size: SIZE.klein,
    role: 'zacht',
    source: parts.flatMap(({ source }) => source ?? []),
  });
  const named = finished([
    boardWord('titelVan', { reis: titel }),
    klantvraag?.tekst && fillWords('tekstVraag', { vraag: klantvraag.tekst }),
    state.join(', '),
  ]);
  return card.finish({ key: 'klantreis', label: named.join(' '), named, line: klantreis.range.start.line });
}

const COUNTED: readonly (readonly [BoardCount, Role, (one: Improvement) => boolean])[] = [
  ['oplossing', 'accent', () => true],
  ['snel', 'groen', ({ isQuick }) => isQuick],
  ['laat', 'rood', ({ isLate }) => isLate],
  ['zonderEigenaar', 'geel', ({ isOpen, oplossing }) => isOpen && !oplossing.eigenaar?.tekst],
  ['zonderDatum', 'geel', ({ lacksDate }) => lacksDate],
  ['klaar', 'grijs', ({ oplossing }) => oplossing.stand === 'klaar'],
];

/** In px; the signs of a legend stand in rows. */
const LEGEND_BADGE = 9;

/** How many there are of what. */
export function countsOf(all: readonly Improvement[]): readonly PageCount[] {
  return COUNTED.map(([id, role, isOne]) => {
    const number = all.filter(isOne).length;
    return { id, number, role, words: countWord(id, number) };
  });
}

/** What the words and the signs of the board mean, as far as it has them. */
export function addFoot(page: Page<BoardLane>, all: readonly Improvement[], today: string | undefined): void {
  const { x, width } = page.inner;
  const has = (isOne: (one: Improvement) => boolean) => all.some(isOne);
  const sign = (word: BoardWord, marked: Marked, isUsed: boolean): LegendItem[] =>
    isUsed ? [{ shapes: badgeShapes(20, 10, marked, LEGEND_BADGE), text: boardWord(word) }] : [];
  const plain = { isOurs: true, isLate: false, isOpen: true };
  const items = [
    ...sign(
      'legendaEigen',
      plain,
      has(({ isOurs, isOpen }) => isOurs && isOpen),
    ),
    ...sign(
      'legendaAnder',
      { ...plain, isOurs: false },
      has(({ isOurs, isOpen }) => !isOurs && isOpen),
    ),
    ...sign(
      'legendaLaat',
      { ...plain, isLate: true },
      has(({ isLate }) => isLate),
    ),
    ...sign(
      'legendaOver',
      { ...plain, isOpen: false },
      has(({ isOpen }) => !isOpen),
    ),
  ];
  const legend = legendBoxes(items, x, x + width, page.y, 'kolom');
  append(page.legend, legend.boxes);
  page.down(legend.bottom);
  const lines = [
    has(({ isQuick }) => isQuick) && boardWord('uitlegSnel'),
    today !== undefined && has(({ isLate }) => isLate) && boardWord('uitlegLaat', { datum: dateWords(today, true) }),
    has(({ aims }) => aims.some(({ number }) => number !== undefined)) && boardWord('uitlegNummer'),
  ].filter((line) => line !== false);
  if (lines.length === 0) return;
  const card = new Card<BoardLane>('voet', { width, reading: 'kolom' }, PADDING.geen);
  for (const text of lines) card.gap(SPACE.een).text(text, { size: SIZE.klein, role: 'zacht' });
  page.put(card.finish({ key: 'uitleg', label: lines.join(' '), trails: true }));
}
