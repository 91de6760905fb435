import { Card, type Cell } from '../../drawing/card';
import type { LaidOut } from '../../drawing/shapes';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import { boardWord } from '../../messages/verbeterbord.data';
import type { Klantreis } from '../../model/klantreis';
import { type STANDEN } from '../../model/lines/vocabulary.data';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { capital } from '../../util/text';
import { stateWords } from '../kaart/head-and-foot';
import { makeView, type View } from '../kaart/view';
import { addCounts, headingCell } from '../kaartjes/counts';
import { GAP, type Make, Page } from '../kaartjes/page';
import { type Span, WIDTHS } from '../verticaal/frame';
import { addFoot, countsOf, headCell } from './around';
import { type BoardLane, improvementCard } from './card';
import { type Improvement, improvementsOf, ofStand } from './improvements';
import { matrixCell } from './matrix';
import { journeyTitle } from './words';
import { kansMakers, openMakers, succesMakers } from './rest';

/** The widest has a column for each stand; in the others the stands stand under each other. */
export const BOARD_WIDTHS = [...WIDTHS, 1120] as const;

type Width = (typeof BOARD_WIDTHS)[number];

/** How many cards stand beside each other under a heading. */
const BESIDE: Readonly<Record<Width, number>> = { 380: 1, 560: 2, 760: 3, 1120: 4 };
/** Of oplossingen there is one, which has more to tell. */
const BESIDE_OPLOSSING: Readonly<Record<Width, number>> = { 380: 1, 560: 1, 760: 1, 1120: 3 };
/** Room above a heading. */
const APART = 22;
/** Beside the title, where there is room for it. */
const MATRIX = 400;
/** With more letters it is higher than what stands beside it. */
const MOST_BESIDE = 30;

type Stand = (typeof STANDEN)[number] | undefined;

/** From left to right, as something comes about. */
const COLUMNS: readonly Stand[] = ['idee', 'gepland', 'bezig', 'klaar'];
/** From top to bottom: what somebody works on before what is only an idea, and what is over last. */
const SECTIONS: readonly Stand[] = ['bezig', 'gepland', 'idee', undefined, 'klaar'];

/** Lays out what is done about the knelpunten of a klantreis, by how far it is. @param today an ISO date; without it nothing is late */
export function layoutVerbeterbord(klantreis: Klantreis, scope: Scope, asked?: number, today?: string): LaidOut {
  const width = BOARD_WIDTHS.find((one) => one === asked) ?? 1120;
  return new BoardLayout(makeView(klantreis, scope), scope, width, today).run();
}

class BoardLayout {
  private readonly page: Page<BoardLane>;
  private readonly all: readonly Improvement[];

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    private readonly width: Width,
    private readonly today: string | undefined,
  ) {
    this.page = new Page(width);
    this.all = improvementsOf(view, scope, today);
  }

  run(): LaidOut {
    const { view, scope, page, all, today } = this;
    this.addHead();
    if (all.length === 0) this.note('leeg', boardWord('geenOplossingen'));
    else if (this.width === 1120) this.addColumns();
    else for (const stand of SECTIONS) this.ofStand(stand);
    this.ofStand('afgewezen');
    const [open, kansen, houden] = [openMakers(view, scope), kansMakers(view), succesMakers(view, scope)];
    this.section(boardWord('open'), 'open', open);
    this.section(boardWord('kansen'), 'kansen', kansen);
    this.section(boardWord('houden'), 'houden', houden);
    page.y += APART - GAP;
    addFoot(page, all, today);
    return page.finish(boardWord('titelVan', { reis: journeyTitle(view.klantreis) }), stateWords(view, scope));
  }

  /** The title with what is counted, and beside it, or below, what to do first. */
  private addHead(): void {
    const { page, all, view, today } = this;
    const { inner } = page;
    const beside = this.width === 1120 && all.length <= MOST_BESIDE;
    const matrix = matrixCell(all, beside ? MATRIX : inner.width);
    const top = page.y;
    const span: Span = matrix && beside ? { x: inner.x, width: inner.width - MATRIX - 2 * GAP } : inner;
    page.put(headCell(view, today, span.width), GAP + 4, 1);
    addCounts(page, countsOf(all), span);
    if (matrix && beside) {
      page.place(matrix, inner.x + inner.width - MATRIX, top);
      page.down(Math.max(page.y, top + matrix.height) + APART);
    } else {
      page.down(page.y + GAP);
      if (matrix) page.put(matrix);
      page.y += APART - GAP;
    }
  }

  private cards(stand: Stand): readonly Make<BoardLane>[] {
    const { all, view, scope } = this;
    return ofStand(all, stand).map((one) => (width) => improvementCard(one, view, scope, width));
  }

  /** A column for each stand, also where nothing stands in it: that is seen. */
  private addColumns(): void {
    const { page, all } = this;
    const shown: readonly Stand[] = ofStand(all, undefined).length > 0 ? [undefined, ...COLUMNS] : COLUMNS;
    const { inner } = page;
    const width = (inner.width - (shown.length - 1) * GAP) / shown.length;
    const top = page.y;
    const bottoms = shown.map((stand, at) => {
      const x = inner.x + at * (width + GAP);
      const cards = this.cards(stand);
      const heading = headingCell(countedName(standName(stand), cards.length), `stand:${stand}`, width);
      page.place(heading, x, top, 2);
      let y = Math.ceil(top + heading.height + GAP);
      const cells =
        cards.length > 0 ? cards.map((make) => make(width - 2 * COLUMN_PAD)) : [emptyCell(`stand:${stand}`, width)];
      for (const cell of cells) {
        page.place(cell, x + COLUMN_PAD, y, cards.length > 0 ? 3 : undefined);
        y = Math.ceil(y + cell.height + GAP);
      }
      return y;
    });
    const height = highest(bottoms) - top;
    shown.forEach((stand, at) => {
      const x = inner.x + at * (width + GAP);
      page.panel(`stand:${stand}`, { x, width }, top, height);
    });
    page.down(top + height + GAP);
  }

  private ofStand(stand: Stand): void {
    this.section(standName(stand), `stand:${stand}`, this.cards(stand), BESIDE_OPLOSSING);
  }

  /** A heading with cards under it; nothing where there are none. */
  private section(name: string, key: string, cards: readonly Make<BoardLane>[], beside = BESIDE): void {
    if (cards.length === 0) return;
    const { page, width } = this;
    page.y += APART - GAP;
    page.put(headingCell(countedName(name, cards.length), key, page.inner.width), GAP, 2);
    page.rows(cards, beside[width], beside === BESIDE_OPLOSSING ? 3 : undefined);
  }

  private note(key: string, text: string): void {
    const card = new Card<BoardLane>('groep', { width: this.page.inner.width, reading: 'kolom' }, PADDING.geen);
    card.text(text, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
    this.page.put(card.finish({ key, label: text }));
  }
}

const COLUMN_PAD = 6;

function standName(stand: Stand): string {
  return stand === undefined ? boardWord('zonderStand') : capital(stand);
}

function countedName(naam: string, aantal: number): string {
  return boardWord('kop', { naam, aantal });
}

function emptyCell(key: string, width: number): Cell<BoardLane> {
  const card = new Card<BoardLane>('verbetering', { width: width - 2 * COLUMN_PAD, reading: 'kolom' }, PADDING.zin);
  const text = boardWord('nogNiets');
  card.text(text, { size: SIZE.klein, style: 'italic', role: 'zacht' });
  return card.finish({ key: `${key}/leeg`, label: text });
}
