import { Card, type Cell, LINE_HEIGHT } from '../../drawing/card';
import type { IconName } from '../../drawing/icons.data';
import type { TextSource } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { dateWords } from '../../messages/diagram.data';
import { boardWord } from '../../messages/verbeterbord.data';
import { OMVANGEN } from '../../model/lines/vocabulary.data';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { levelBars } from '../kaart/cards-knelpunt';
import { addFacts, drawnFacts } from '../kaart/facts';
import { allInFile, inFile, textAt, titleAt, valueAt } from '../kaart/sources';
import type { View } from '../kaart/view';
import type { Aim, Improvement } from './improvements';
import { addBadge, addNumber, BADGE, NUMBER_ROOM } from './signs';
import { EFFORT_FACTS, ernstWords, improvementWords, journeyTitle, MORE_FACTS, titleOf } from './words';

export type BoardLane = 'kop' | 'groep' | 'telling' | 'vak' | 'verbetering' | 'knelpunt' | 'kans' | 'succes' | 'voet';

/** From so much room on, who and when stand beside what and why. */
const TWO_COLUMNS = 440;
const SIDE = 228;
const SIDE_GAP = 20;
/** Room before a title for its letter. */
const INDENT = 32;

/** A card of one oplossing: what it is and for which knelpunt, by whom and when. */
export function improvementCard(one: Improvement, view: View, scope: Scope, width: number): Cell<BoardLane> {
  const card = new Card<BoardLane>('verbetering', { width, reading: 'kolom' }, PADDING.kaart);
  const isWide = card.inner >= TWO_COLUMNS;
  const made = new ImprovementCard(card, one, view, scope, isWide ? SIDE + SIDE_GAP : 0);
  made.addWhat();
  if (isWide) {
    made.addMore();
    const bottom = card.bottom;
    card.gap(card.padding.y - bottom);
    made.addWho(card.inner - SIDE);
    card.gap(Math.max(0, bottom - card.bottom));
  } else {
    made.addWho(0);
    made.addMore();
  }
  const { isLate, isQuick, oplossing, elsewhere } = one;
  const named = improvementWords(one, view, scope);
  const about = { key: one.key, label: named.join(' '), named };
  const line = oplossing.range.start.line;
  const plain = { fill: 'kaart', stroke: 'kaartRand' } as const;
  const quick = { fill: 'groenVlak', stroke: 'groenRand' } as const;
  return card.finish(
    elsewhere?.file === undefined ? { ...about, line } : about,
    isLate ? { fill: 'roodVlak', stroke: 'rood' } : isQuick ? quick : plain,
  );
}

class ImprovementCard {
  private readonly file: string | undefined;
  private readonly role: Role;

  constructor(
    private readonly card: Card,
    private readonly one: Improvement,
    private readonly view: View,
    private readonly scope: Scope,
    private readonly outdent: number,
  ) {
    this.file = one.elsewhere?.file;
    this.role = one.isOpen ? 'inkt' : 'zacht';
  }

  /** What stands out, what it is, and for which knelpunt. */
  addWhat(): void {
    const { card, one, outdent } = this;
    const { oplossing, aims, isQuick, isLate } = one;
    const date = oplossing.gereed === undefined ? '' : dateWords(oplossing.gereed, true);
    if (isQuick) this.tag('snel', boardWord('snelTeDoen'), 'groen');
    if (isLate) this.tag('laat', boardWord('teLaat', { datum: date }), 'rood', valueAt(oplossing, 'gereed', date));
    if (isQuick || isLate) card.gap(SPACE.deel);
    const top = card.bottom;
    addBadge(card, card.padding.x + BADGE, top + BADGE, one);
    card.gap(Math.max(0, BADGE - (card.size(SIZE.tekst) * LINE_HEIGHT) / 2));
    const struck = oplossing.stand === 'afgewezen';
    const look = { size: SIZE.tekst, style: 'bold', role: this.role, indent: INDENT, outdent, struck } as const;
    card.text(titleOf(oplossing), { ...look, heading: 3, source: this.from(titleAt(oplossing)) });
    card.gap(Math.max(0, top + 2 * BADGE - card.bottom));
    for (const aim of aims) this.addAim(aim);
  }

  /** What it takes and brings, whose it is, and when. */
  addWho(indent: number): void {
    const { card, one, view, scope } = this;
    const { oplossing, isOpen, isLate, lacksDate } = one;
    const { effect, eigenaar, gereed } = oplossing;
    for (const { text, source } of drawnFacts(EFFORT_FACTS, oplossing, view, scope)) {
      card.gap(SPACE.kop);
      const bottom = card.bottom + (card.size(SIZE.klein) * LINE_HEIGHT) / 2 + 6;
      const level = effect ? OMVANGEN.indexOf(effect) : -1;
      card.add(levelBars(card.padding.x + indent, bottom, level, 'groen', 'groenRand', 0.72));
      const look = { size: SIZE.klein, role: 'zacht', indent: indent + NUMBER_ROOM } as const;
      card.text(text, { ...look, source: this.from(source) });
    }
    if (eigenaar?.tekst) this.line('eigenaar', eigenaar.tekst, indent, textAt(eigenaar));
    else if (isOpen) this.missing('eigenaar', boardWord('geenEigenaar'), indent);
    if (gereed !== undefined && !isLate) {
      const datum = dateWords(gereed, true);
      this.line('gereed', boardWord('gereed', { datum }), indent, valueAt(oplossing, 'gereed', datum));
    } else if (lacksDate) this.missing('gereed', boardWord('geenDatum'), indent);
  }

  /** Whose klantreis it is from, and what else is said of it. */
  addMore(): void {
    const { card, one, view, scope, file, outdent } = this;
    const { oplossing, elsewhere } = one;
    if (elsewhere) {
      const reis = journeyTitle(elsewhere.klantreis);
      const source = this.from(titleAt(elsewhere.klantreis, reis));
      card.gap(SPACE.regel).text(boardWord('uitReis', { reis }), { size: SIZE.klein, role: 'zacht', outdent, source });
    }
    addFacts(card, MORE_FACTS, oplossing, view, scope, { outdent, file });
  }

  private from(source: TextSource | readonly TextSource[] | undefined): readonly TextSource[] {
    return allInFile(this.file, source);
  }

  /** A word in bold with a sign of its own: no colour is needed to see it. */
  private tag(icon: IconName, text: string, role: Role, source?: TextSource): void {
    const { card, outdent } = this;
    const look = { size: SIZE.klein, style: 'bold', role, outdent, source: this.from(source) } as const;
    card.iconText(icon, capital(text), look).gap(SPACE.regel);
  }

  /** A knelpunt by its number on the klantreiskaart and its title. */
  private addAim({ knelpunt, number, elsewhere }: Aim): void {
    const { card, outdent } = this;
    const [titel, ernst] = [titleOf(knelpunt), ernstWords(knelpunt)];
    const reis = elsewhere && journeyTitle(elsewhere.klantreis);
    const text = [titel, ernst, ...(reis === undefined ? [] : [boardWord('inReis', { reis })])].join(' · ');
    const source = inFile(
      elsewhere?.file,
      titleAt(knelpunt, titel),
      valueAt(knelpunt, 'ernst', ernst),
      elsewhere && titleAt(elsewhere.klantreis, reis),
    );
    addNumber(card.gap(SPACE.kop), number);
    card.text(text, { size: SIZE.klein, role: 'zacht', indent: NUMBER_ROOM, outdent, source });
  }

  private line(icon: IconName, text: string, indent: number, source: TextSource | undefined): void {
    const look = { size: SIZE.klein, role: this.role, iconRole: 'zacht', indent, source: this.from(source) } as const;
    this.card.gap(SPACE.deel).iconText(icon, text, look);
  }

  /** What should be there and is not. */
  private missing(icon: IconName, text: string, indent: number): void {
    const look = { size: SIZE.klein, style: 'italic', role: 'geel', iconRole: 'geel', indent } as const;
    this.card.gap(SPACE.deel).iconText(icon, text, look);
  }
}
