import { baseline, Card, type Cell, type CardLook, LINE_HEIGHT, type Room } from '../../drawing/card';
import { num, type Shape } from '../../drawing/shapes';
import { DASH, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { blueprintWord } from '../../messages/blauwdruk.data';
import { fillWords } from '../../messages/diagram.data';
import type { Kant } from '../../model/klantreis';
import { partiesIn, type Party } from '../../model/meaning/blueprint';
import type { Fate } from '../../model/meaning/wishes';
import type { Scope } from '../../model/scope/scope';
import { lowest } from '../../util/lists';
import { kantWishCells, kantWords } from '../kaart/cards-side';
import { WISH_WORDS } from '../kaart/facts';
import { at, textAt } from '../kaart/sources';
import type { Column, View } from '../kaart/view';
import { sentences } from '../kaart/words';
import { organisatieName } from '../kaart/names';
import { type NumberedPassing, type Passings, passingWords } from './passings';

/** Who the customer sees or speaks, a card each, with what they do. */

/** What somebody of us does, and what another does. */
export const OURS: CardLook = { fill: 'blauwVlak', stroke: 'blauwRand' };
export const THEIRS: CardLook = { fill: 'kaart', stroke: 'kaartRand' };
/** What must be there, and is not written yet. */
export const UNTOLD: CardLook = { fill: 'geelVlak', stroke: 'geelRand', dash: DASH.anders };

/** Half a sign of a handover, and the room that it takes before a name, in px. */
const HALF = 10;
const SIGN = 2 * HALF + 5;

export function frontCells(column: Column, view: View, scope: Scope, passings: Passings, room: Room): Cell[] {
  return [
    ...partiesIn(column.stap, view.klantreis, scope).map((party) =>
      partyCell(party, column, view, scope, passings, room),
    ),
    ...kantWishCells('voorkant', column, view, scope, room),
  ];
}

function partyCell(party: Party, column: Column, view: View, scope: Scope, passings: Passings, room: Room): Cell {
  const { ref, organisatie, contacten, voorkant, isUntold } = party;
  const card = new Card<string>('voorkant', room, PADDING.zin);
  const passed = passedTo(party, passings);
  if (ref) addName(card, party, passed, scope);
  const soort = organisatie?.soort;
  if (soort && soort !== 'eigen')
    card.text(blueprintWord(`soort_${soort}`), { size: SIZE.klein, role: 'zacht', topic: 'soort' });
  const { fates } = column.wishes.voorkant;
  for (const kant of voorkant) addWork(card, kant, fates.get(kant));
  if (isUntold)
    card
      .gap(SPACE.dicht)
      .text(blueprintWord('nietBeschreven'), { size: SIZE.klein, style: 'italic', role: 'geel', topic: 'nog niet' });
  const lines = [...contacten, ...voorkant].map(({ range }) => range.start.line);
  const label = sentences([...passed.map(passingWords), ...partyWords(party, column, view, scope)]);
  const about = { key: `${column.key}/voorkant:${ref?.id ?? ''}`, label, line: lowest(lines) };
  const cell = card.finish(about, isUntold ? UNTOLD : isOurs(ref, scope) ? OURS : THEIRS);
  return { ...cell, at: (...place) => ({ ...cell.at(...place), ...(lines.length > 1 && { lines }) }) };
}

/** Work that nobody is named for is ours. */
export function isOurs(ref: Kant['organisatie'], scope: Scope): boolean {
  return ref === undefined || scope.isOwn(ref);
}

/** The handovers to somebody in a stap, in the order of the contacts. */
export function passedTo({ contacten }: Party, passings: Passings): NumberedPassing[] {
  return contacten.flatMap((contact) => passings.get(contact) ?? []);
}

/** Who is met and what they do, a sentence a part. */
export function partyWords(party: Party, { wishes }: Column, view: View, scope: Scope): string[] {
  const { ref, voorkant, isUntold } = party;
  const { fates } = wishes.voorkant;
  if (voorkant.length > 0)
    return voorkant.map((kant) => kantWords('voorkant', 'now', kant, view, scope, fates.get(kant)));
  const wie = ref ? organisatieName(ref.id, scope) : '';
  return [blueprintWord(isUntold ? 'tekstVoorkantLeeg' : 'tekstVoorkantMet', { wie })];
}

function addName(card: Card, { ref, contacten, voorkant }: Party, passed: readonly NumberedPassing[], scope: Scope) {
  const name = organisatieName(ref!.id, scope);
  const [top, line] = [card.bottom, SIZE.tekst * LINE_HEIGHT];
  passed.forEach(({ number }, nth) => {
    const x = card.padding.x + HALF + nth * SIGN;
    card.shape(diamond(x, top + line / 2, HALF));
    card.word(String(number), x, top + baseline(SIZE.badgeLang, line), {
      size: number > 99 ? SIZE.badgeKlein : SIZE.badgeLang,
      style: 'bold',
      role: 'papier',
      anchor: 'middle',
      topic: 'overdracht',
    });
  });
  const [first] = contacten;
  const source = first ? at(first, 'organisatie', name) : at(voorkant[0]!, 'organisatie', name);
  const look = { size: SIZE.tekst, style: 'bold', role: 'accent', topic: 'wie', source } as const;
  card.text(name, { ...look, indent: passed.length * SIGN });
}

/** What somebody does, and what becomes of it. */
export function addWork(card: Card, kant: Kant, fate: Fate | undefined): void {
  card.gap(SPACE.dicht).text(kant.tekst, { size: SIZE.tekst, source: textAt(kant, kant.tekst) });
  if (fate) card.gap(SPACE.een).text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst' });
}

/** The sign of a handover. */
export function diamond(x: number, y: number, half: number): Shape {
  const d = `M${num(x)} ${num(y - half)}L${num(x + half)} ${num(y)}L${num(x)} ${num(y + half)}L${num(x - half)} ${num(y)}Z`;
  return { type: 'path', d, fill: 'geel' };
}
