import { Card, type Cell, type CardLook, type Room } from '../../drawing/card';
import { DASH, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { wantedWord } from '../../messages/huidiggewenst.data';
import type { Oplossing } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { addOplossing, oplossingLook } from '../kaart/cards-knelpunt';
import { addTitle, stapAbout, stapCard, stapLook } from '../kaart/cards-stap';
import { OPLOSSING_FACTS, oplossingWords } from '../kaart/facts-finding';
import { droppedTold, titleWords } from '../kaart/facts-stap';
import { elementKey } from '../kaart/keys';
import { at, titleAt } from '../kaart/sources';
import type { Column, Curve, Point, View } from '../kaart/view';
import { gevoelWord, gevoelWords, sentences } from '../kaart/words';
import { type Behind, isMissing, type Lift, type Pair, type Reasons } from './lifts';

/** What must be there, and is not written yet. */
const UNTOLD: CardLook = { fill: 'geelVlak', stroke: 'geelRand', dash: DASH.anders };

/** For which knelpunt an oplossing is, and whose: all else that is known of it stands in the klantreiskaart. */
const LEVER_FACTS = OPLOSSING_FACTS.filter(({ line }) => line === 'lost op' || line === 'eigenaar');

/** The title of a stap, and whether it is a new one or goes. */
export function titleCell(column: Column, view: View, scope: Scope, room: Room): Cell {
  if (column.missing) return stapCard(column, view, scope, room);
  const card = new Card('stap', room, PADDING.kaart);
  card.text(column.number, { size: SIZE.bijschrift, style: 'bold', role: 'accent', topic: 'nummer', means: '' });
  card.gap(SPACE.een);
  // What makes it possible stands below the hartslag.
  addTitle(card, column, view, scope, droppedTold(column, view));
  return card.finish(stapAbout(column, sentences(titleWords(column, view, scope))), stapLook(column, view));
}

/** What somebody feels now and will feel, each with its reason. */
export function liftCell({ column, now, then, rise }: Lift, { now: was, then: will }: Pair, room: Room): Cell {
  const card = new Card<string>('omdat', room, PADDING.los);
  const words = liftWords(now, then);
  const role = rise < 0 ? 'rood' : then ? 'gewenst' : 'inkt';
  const values = [now, then].flatMap((point) =>
    point ? [{ line: point.line, slot: 'waarde', part: gevoelWord(point.waarde) }] : [],
  );
  card.text(words, { size: SIZE.tekst, style: 'bold', role, source: values, topic: 'verschil' });
  addReason(card, now, 'nu');
  if (then && then.line !== now?.line) addReason(card, then, 'straks');
  const told = (curve: Curve | undefined, point: Point | undefined) =>
    curve && point && gevoelWords(curve, point, { reason: true });
  const label = sentences([told(was, now), told(will, then), !then && words]);
  const line = (then ?? now)!.line;
  return card.finish({ key: `${column.key}/verschil:${will.personaId}`, label, line });
}

function liftWords(now: Point | undefined, then: Point | undefined): string {
  if (!now) return wantedWord('nieuw', { straks: gevoelWord(then!.waarde) });
  const nu = gevoelWord(now.waarde);
  return then ? wantedWord('van', { nu, straks: gevoelWord(then.waarde) }) : wantedWord('weg', { nu });
}

function addReason(card: Card, point: Point | undefined, word: 'nu' | 'straks'): void {
  if (!point || point.omdat === '') return;
  const { omdat: tekst, line } = point;
  card.gap(SPACE.dicht).text(wantedWord(word, { tekst }), {
    size: SIZE.tekst,
    role: word === 'nu' ? 'inkt' : 'gewenst',
    topic: word,
    source: { line, slot: 'tekst', part: tekst },
  });
}

/** Where each oplossing is told in full: the stap in which it comes first. */
export type FirstTold = Map<Oplossing, Column>;

/** What makes the lifts of a stap possible, a card each; that nothing is named where nothing is. */
export function reasonCells(
  reasons: Reasons,
  column: Column,
  first: FirstTold,
  view: View,
  scope: Scope,
  room: Room,
): Cell[] {
  if (isMissing(reasons)) {
    const text = wantedWord('geenOplossing');
    const card = new Card<string>('dankzij', room, PADDING.zin).text(text, {
      size: SIZE.klein,
      style: 'italic',
      role: 'geel',
    });
    return [card.finish({ key: `${column.key}/geen-oplossing`, label: wantedWord('tekstGeen') }, UNTOLD)];
  }
  return reasons.behind.map((one) => reasonCell(one, reasons.isNamed, column, first, view, scope, room));
}

function reasonCell(
  { ref, oplossing }: Behind,
  isNamed: boolean,
  column: Column,
  first: FirstTold,
  view: View,
  scope: Scope,
  room: Room,
): Cell {
  const card = new Card<string>('dankzij', room, PADDING.kaart);
  if (!isNamed)
    card.text(wantedWord('nietGenoemd'), { size: SIZE.fijn, role: 'zacht', topic: 'genoemd' }).gap(SPACE.een);
  if (!oplossing) {
    const id = ref?.id ?? '';
    const text = wantedWord('onbekend');
    card.text(id, { size: SIZE.tekst, style: 'bold', source: ref && at(ref, 'namen', id) });
    card.gap(SPACE.een).text(text, { size: SIZE.klein, style: 'italic', role: 'geel', topic: 'nog niet' });
    const label = sentences([wantedWord('tekstDankzij', { oplossing: id }), capital(text)]);
    const about = { key: `${column.key}/dankzij:${id}`, label, ...(ref && { line: ref.range.start.line }) };
    return card.finish(about, UNTOLD);
  }
  const told = oplossingWords(oplossing, view, scope);
  const label = wantedWord(isNamed ? 'tekstDankzij' : 'tekstHier', { oplossing: told });
  const line = oplossing.range.start.line;
  const before = first.get(oplossing);
  if (before) {
    card.text(oplossing.titel || fillWords('nogLeeg'), {
      size: SIZE.tekst,
      style: 'bold',
      balance: true,
      source: titleAt(oplossing),
    });
    const where = wantedWord('zieStap', { stap: before.number });
    card.gap(SPACE.regel).text(where, { size: SIZE.klein, role: 'zacht', topic: 'zie', means: '' });
    return card.finish({ key: `${column.key}/dankzij:${oplossing.id ?? line}`, label, line }, oplossingLook(oplossing));
  }
  first.set(oplossing, column);
  addOplossing(card, oplossing, view, scope, { facts: LEVER_FACTS });
  const missing = [
    ...(oplossing.eigenaar?.tekst ? [] : [wantedWord('geenEigenaar')]),
    ...(oplossing.stand ? [] : [wantedWord('geenStand')]),
  ];
  if (missing.length > 0)
    card
      .gap(SPACE.regel)
      .text(missing.join(' · '), { size: SIZE.klein, style: 'italic', role: 'geel', topic: 'nog niet' });
  const key = elementKey('oplossing', oplossing.id, column.key, 0);
  return card.finish({ key, label, line }, oplossingLook(oplossing));
}
