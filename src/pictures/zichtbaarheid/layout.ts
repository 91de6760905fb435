import { Card } from '../../drawing/card';
import type { LaidOut } from '../../drawing/shapes';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { visibilityWord } from '../../messages/zichtbaarheid.data';
import type { Klantreis } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { timelineOf, type Timeline } from '../../model/meaning/visibility';
import type { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { capital } from '../../util/text';
import { faseLabel, fasePassage } from '../kaart/facts-whole';
import { stateWords, titleCard } from '../kaart/head-and-foot';
import { legendBoxes } from '../kaart/legend';
import { titleAt, whenAt } from '../kaart/sources';
import { type Column, type FaseSpan, makeView, type View } from '../kaart/view';
import { ankerName, finished, passage, wanneerWords } from '../kaart/words';
import { Page } from '../kaartjes/page';
import { WIDTHS } from '../verticaal/frame';
import { barStrips, type TimeMark } from './bar';
import { legendOf } from './legend';
import { stapRow } from './rows';
import { type Said, saidOf } from './words';

const GAP = 8;
const PART_GAP = 18;

/** Lays out when the own organisation is in view in the time of the customer. */
export function layoutZichtbaarheid(klantreis: Klantreis, scope: Scope, asked?: number): LaidOut {
  const width = WIDTHS.find((one) => one === asked) ?? WIDTHS[2];
  return new VisibilityLayout(makeView(klantreis, scope), scope, width).run();
}

class VisibilityLayout {
  private readonly page: Page;
  private readonly timeline: Timeline;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    width: number,
  ) {
    this.page = new Page(width, GAP);
    this.timeline = timelineOf(view.klantreis, scope);
  }

  run(): LaidOut {
    const { view, scope, page, timeline } = this;
    page.put(titleCard(view, scope, this.room, [], visibilityWord('naam')), PART_GAP);
    if (timeline.moments.length === 0) this.note(fillWords('geenStappen'));
    else this.addLine(saidOf(timeline, view));
    this.addRows();
    return page.finish(view.klantreis.titel || fillWords('zonderTitel'), stateWords(view, scope));
  }

  private get room() {
    return { width: this.page.inner.width, reading: 'kolom' } as const;
  }

  private note(text: string): void {
    const card = new Card('kop', this.room, PADDING.geen);
    card.text(text, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
    this.page.put(card.finish({ key: 'leeg', label: text }), PART_GAP);
  }

  /** What it comes to, and the line of time. */
  private addLine({ number, sentences }: Said): void {
    const { view, timeline, page } = this;
    const card = new Card<string>('telling', this.room, PADDING.geen);
    card.text(number, { size: SIZE.titel, style: 'bold', role: 'accent' });
    for (const { text, source } of sentences) card.gap(SPACE.dicht).text(text, { size: SIZE.tekst, source });
    const label = finished([number, ...sentences.map(({ text }) => text)]).join(' ');
    page.put(card.finish({ key: 'telling', label, leads: true }));
    const columns = new Map(view.columns.map((column) => [column.stap, column]));
    const numbers = timeline.moments.map(({ stap }) => columns.get(stap)!.number);
    const { x, width } = page.inner;
    const bar = barStrips(timeline, numbers, this.marks(), page.inner, page.y, view.hasOwn);
    append(page.strips, bar.strips);
    const legend = legendBoxes(legendOf(timeline, view.hasOwn), x, x + width, page.y + bar.height + GAP, 'kolom');
    append(page.boxes, legend.boxes);
    page.down(legend.bottom + PART_GAP);
  }

  /** The first and the last moment that are dated, and the ankerpunt where it lies on the line. */
  private marks(): TimeMark[] {
    const { timeline, view } = this;
    const { axis, moments, from, to } = timeline;
    if (axis === undefined) return [];
    const dated = moments.filter(({ day }) => day !== undefined).sort((a, b) => a.day! - b.day!);
    const ends = [...new Set([dated[0]!, dated.at(-1)!])].map(({ stap, day }): TimeMark => {
      const [wanneer] = stap.wanneer;
      const anker = wanneer?.anker && ankerName(wanneer.anker.id, view);
      return { day: day!, text: capital(wanneerWords(wanneer!, view)), source: whenAt(wanneer, anker) };
    });
    if (axis === '' || from >= 0 || to <= 0 || ends.some(({ day }) => day === 0)) return ends;
    const text = capital(fillWords('tijdOp', { anker: ankerName(axis, view) }));
    const anker = view.klantreis.ankerpunten.find(({ id }) => id === axis);
    return [...ends, { day: 0, text, source: titleSource(anker) }];
  }

  private addRows(): void {
    for (const span of this.view.fasen) {
      const columns = this.view.columns
        .slice(span.start, span.end)
        .filter(({ stap, missing }) => !missing && isCurrent(stap, this.view.klantreis));
      if (columns.length === 0) continue;
      if (!span.fase.ongeschreven) this.addFase(span);
      for (const column of columns) this.addStap(column);
    }
  }

  private addFase({ fase, key }: FaseSpan): void {
    const { view, scope } = this;
    const card = new Card<string>('fase', this.room, PADDING.los);
    card.gap(SPACE.blok).text(fase.titel || fillWords('faseZonderTitel'), {
      size: SIZE.kop,
      style: 'bold',
      role: 'accent',
      heading: 2,
      source: titleAt(fase),
    });
    const label = faseLabel(fase, view, scope);
    const cell = card.finish({ key, label, line: fase.range.start.line, leads: true });
    this.page.putTold(cell, fasePassage(fase, view, scope), 0);
  }

  private addStap(column: Column): void {
    const { view, scope, timeline } = this;
    const moment = timeline.moments.find(({ stap }) => stap === column.stap);
    const cell = stapRow(column, moment, view, scope, this.room);
    this.page.putTold(cell, passage(2, cell.content.about.named ?? []));
  }
}

function titleSource(anker: Klantreis['ankerpunten'][number] | undefined) {
  const source = titleAt(anker, anker?.titel);
  return source ? [source] : [];
}
