import { fillWords } from '../../messages/diagram.data';
import { isSidePath } from '../../model/meaning/feelings';
import { isCurrent, isDropped } from '../../model/meaning/gewenst';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { textWidth } from '../../typography/text-width';
import { type About, Card, type CardLook, type Room } from '../../drawing/card';
import { addFacts, factWords, type Told, WISH_WORDS } from './facts';
import {
  conditionOf,
  droppedTold,
  OTHER_FACTS,
  STAP_FACTS,
  stapWords,
  TIJD_FACTS,
  TITEL_FACTS,
  whenWishes,
} from './facts-stap';
import { namesAt, titleAt } from './sources';
import type { Column, View } from './view';
import { numberOf, sentences, thanksTo, whenSources, whenWords } from './words';
import { personaName } from './names';
import type { LaneCell } from './lanes';
import { DASH, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

export function stapCard(column: Column, view: View, scope: Scope, room: Room): LaneCell {
  if (column.missing) return missingCard(column, room);
  const isColumn = room.reading === 'kolom';
  const card = new Card('stap', room, isColumn ? PADDING.los : PADDING.kaart);
  if (!isColumn) {
    numberAndTime(card, column, view);
    addWhenWishes(card, column, view);
  }
  addTitle(card, column, view, scope);
  addFacts(card, isColumn ? TITEL_FACTS : STAP_FACTS, column, view, scope);
  const about = stapAbout(column, sentences(stapWords(column, view, scope)));
  return card.finish(about, isColumn ? {} : stapLook(column, view));
}

/**
 * What a stap is called, with what makes it another than the others, and who takes it.
 * @param notes what is told before its title: that it goes, and what makes it possible
 */
export function addTitle(
  card: Card,
  column: Column,
  view: View,
  scope: Scope,
  notes: readonly Told[] = [...droppedTold(column, view), ...thanksTo(column.stap, view)],
): void {
  const { stap } = column;
  const desired = !isCurrent(stap, view.klantreis);
  const gone = isDropped(stap, view.klantreis);
  const isColumn = card.reading === 'kolom';
  if (desired) card.text(fillWords('nieuw'), WISH_WORDS).gap(SPACE.een);
  for (const { text, source, topic } of notes) {
    card.text(text, { ...WISH_WORDS, source, topic }).gap(SPACE.een);
  }
  if (column.alternative) {
    card
      .text(fillWords('alternatief', { stap: numberOf(stap.of[0]?.id ?? '', view) }), {
        size: SIZE.fijn,
        style: 'bold',
        role: 'accent',
        means: stap.of[0]?.id ?? '',
      })
      .gap(SPACE.een);
  }
  const titel = stap.titel || fillWords('nogLeeg');
  card.text(titel, {
    size: SIZE.kaarttitel,
    style: stap.titel ? 'bold' : 'italic',
    role: stap.titel && !gone ? 'inkt' : 'zacht',
    balance: true,
    struck: gone,
    heading: 3,
    source: titleAt(stap),
    ...(isColumn && { lead: { text: column.number, style: 'bold', role: 'accent' }, balance: false }),
  });
  if (stap.voor.length > 0) {
    const names = stap.voor.map((ref) => personaName(ref.id, scope));
    const source = namesAt(stap.voor, names);
    card.gap(SPACE.regel).iconText('groep', names.join(', '), { size: SIZE.klein, role: 'zacht', source });
  }
}

/** The outline of a stap: that of one that is not there for everybody, or not now, is dashed. */
export function stapLook({ stap, alternative }: Column, { klantreis }: View): CardLook {
  const desired = !isCurrent(stap, klantreis);
  const isDashed = desired || isDropped(stap, klantreis) || alternative || isSidePath(stap);
  return { fill: 'kaart', stroke: desired ? 'gewenst' : 'kaartRand', ...(isDashed && { dash: DASH.anders }) };
}

export function stapAbout({ key, stap }: Column, label: string): About {
  return { key, label, line: stap.range.start.line };
}

/** When the stap is and how long it takes, where that stands beside the card of the stap; nothing where nobody says so. */
export function tijdCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  const { stap } = column;
  const card = new Card('tijd', room, PADDING.los);
  const time = whenWords(stap, view);
  const when = { size: SIZE.klein, style: 'bold', topic: 'tijd', source: whenSources(stap, view) } as const;
  if (time) card.text(capital(time), when);
  addWhenWishes(card, column, view);
  addFacts(card, TIJD_FACTS, column, view, scope);
  if (card.bottom === PADDING.los.y) return [];
  const label = sentences([
    capital(time),
    ...whenWishes(column, view).map(({ text }) => text),
    ...factWords(TIJD_FACTS, column, view, scope),
  ]);
  const { wanneer, duurt, wacht } = column.wishes;
  const now = [...stap.wanneer, ...stap.duurt, ...stap.wacht];
  const then = [wanneer, duurt, wacht].flatMap(({ added, without }) => [...added, ...(without ? [without] : [])]);
  const [first] = [...now, ...then];
  return [card.finish({ key: `${column.key}/tijd`, label, line: (first ?? stap).range.start.line })];
}

/** What is known of a stap beside its title and its time, where that stands by itself. */
export function feitenCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  const card = new Card('stap', room, PADDING.los);
  addFacts(card, OTHER_FACTS, column, view, scope);
  if (card.bottom === PADDING.los.y) return [];
  const label = sentences(factWords(OTHER_FACTS, column, view, scope).map(capital));
  return [card.finish({ key: `${column.key}/feiten`, label, line: column.stap.range.start.line })];
}

function addWhenWishes(card: Card, column: Column, view: View): void {
  for (const { text, source, topic } of whenWishes(column, view)) {
    card.text(text, { ...WISH_WORDS, source, topic }).gap(SPACE.een);
  }
}

/** The condition of a side path, above the stappen that have it in common. */
export function zijpadCells({ key, stap }: Column, room: Room): LaneCell[] {
  const condition = conditionOf(stap);
  if (!condition) return [];
  const { text, source, line } = condition;
  const look = { size: SIZE.bijschrift, style: 'bold', role: 'accent', source } as const;
  const card = new Card('zijpad', room, PADDING.strook).iconText('zijpad', text, look);
  const about = { key: `${key}/zijpad`, label: capital(text), line };
  return [card.finish(about, { fill: 'vlak', stroke: 'accent', dash: DASH.anders })];
}

function missingCard({ key }: Column, room: Room): LaneCell {
  const card = new Card('stap', room, PADDING.kaart);
  const label = fillWords('nogGeenStap');
  card.text(label, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
  return card.finish({ key, label }, { stroke: 'kaartRand', dash: DASH.anders });
}

/** The number at the left and the time at the right; a long time goes to a line of its own. */
function numberAndTime(card: Card, column: Column, view: View): void {
  const size = SIZE.bijschrift;
  const time = whenWords(column.stap, view);
  // A stap before it shifts the number, which is no news.
  const number = { size, style: 'bold', role: 'accent', topic: 'nummer', means: '' } as const;
  const when = { size: SIZE.klein, role: 'zacht', topic: 'tijd', source: whenSources(column.stap, view) } as const;
  const numberWidth = textWidth(column.number, size, 'bold') + 12;
  if (time === '' || textWidth(time, SIZE.klein, 'regular') > card.inner - numberWidth) {
    card.text(column.number, number);
    if (time) card.text(time, when);
  } else {
    const top = card.bottom;
    card.text(column.number, number);
    card.word(time, 12 + card.inner, top + 12.6, { ...when, anchor: 'end' });
  }
  card.gap(SPACE.deel);
}
