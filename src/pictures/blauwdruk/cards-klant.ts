import { Card, type Cell, type Room } from '../../drawing/card';
import { PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { blueprintWord } from '../../messages/blauwdruk.data';
import { fillWords } from '../../messages/diagram.data';
import type { Contact } from '../../model/klantreis';
import { evidenceIn } from '../../model/meaning/blueprint';
import type { Scope } from '../../model/scope/scope';
import { addTitle, stapAbout, stapCard, stapLook } from '../kaart/cards-stap';
import { kanaalIcon } from '../kaart/cards-said';
import { face } from '../kaart/face';
import { addFacts, factWords } from '../kaart/facts';
import { STAP_FACTS, titleWords } from '../kaart/facts-stap';
import { faceRole, personaCount } from '../kaart/hartslag';
import { at, personaAt } from '../kaart/sources';
import { type Column, type Curve, feltIn, type Point, type View } from '../kaart/view';
import { WISH_LOOK } from '../kaart/wish-cards';
import { WISH_WORDS } from '../kaart/facts';
import { gevoelWord, gevoelWords, sentences } from '../kaart/words';
import { kanaalName } from '../kaart/names';

/** What stands above the line of interaction: what the customer sees, does and feels. */

/** What stands in a lane of its own: when the stap is, and whose it is. */
const ELSEWHERE = ['duurt', 'wacht', 'eigenaar'];
const KLANT_FACTS = STAP_FACTS.filter(({ line }) => !ELSEWHERE.includes(line));

/** Half a face, and where the words beside it begin, in px. */
const FACE = 8;
const BESIDE = 24;

/** The stap with what is felt in it now. */
export function klantCard(column: Column, view: View, scope: Scope, room: Room): Cell {
  if (column.missing) return stapCard(column, view, scope, room);
  const card = new Card('stap', room, PADDING.kaart);
  // A stap before it shifts the number, which is no news.
  card.text(column.number, { size: SIZE.bijschrift, style: 'bold', role: 'accent', topic: 'nummer', means: '' });
  card.gap(SPACE.een);
  addTitle(card, column, view, scope);
  const felt = feltNow(column, view);
  for (const { curve, point } of felt) addFeeling(card, curve, point, view);
  addFacts(card, KLANT_FACTS, column, view, scope);
  const label = sentences([
    ...titleWords(column, view, scope),
    ...felt.map(({ curve, point }) => gevoelWords(curve, point, { reason: false })),
    ...factWords(KLANT_FACTS, column, view, scope),
  ]);
  return card.finish(stapAbout(column, label), stapLook(column, view));
}

/** What is felt now, curve after curve. */
export function feltNow({ index }: Column, { curves }: View): { readonly curve: Curve; readonly point: Point }[] {
  return (feltIn(curves).get(index) ?? []).filter(({ curve }) => !curve.desired);
}

function addFeeling(card: Card, curve: Curve, { waarde, line }: Point, view: View): void {
  const role = faceRole(waarde);
  const gevoel = gevoelWord(waarde);
  const isOne = personaCount(view.curves) === 1;
  card.gap(SPACE.deel);
  card.add(face(card.padding.x + FACE, card.bottom + FACE, FACE, waarde, role, false));
  const text = isOne ? gevoel : blueprintWord('gevoelVan', { persona: curve.name, gevoel });
  const source = [...(isOne ? [] : personaAt(curve, view)), { line, slot: 'waarde', part: gevoel }];
  card.text(text, { size: SIZE.klein, style: 'bold', role, indent: BESIDE, source, topic: curve.personaId });
}

/** What the contacts of a stap leave to look at, and under it what wished ones will. */
export function bewijsCells({ key, stap, wishes }: Column, scope: Scope, room: Room): Cell[] {
  const now = evidenceIn(stap.contacten, scope);
  const then = evidenceIn(wishes.contact.added, scope).filter(
    (contact) => !now.some((one) => nameOf(one, scope) === nameOf(contact, scope)),
  );
  return [
    ...now.map((contact) => bewijsCell(contact, `${key}/bewijs`, false, scope, room)),
    ...then.map((contact) => bewijsCell(contact, `${key}/gewenst-bewijs`, true, scope, room)),
  ];
}

function bewijsCell(contact: Contact, key: string, isWish: boolean, scope: Scope, room: Room): Cell {
  const name = nameOf(contact, scope);
  const card = new Card<string>('bewijs', room, PADDING.strook);
  if (isWish) card.text(fillWords('wens'), WISH_WORDS);
  const icon = kanaalIcon(contact.kanaal.id, scope);
  card.iconText(icon, name, { size: SIZE.bijschrift, iconRole: 'accent', source: at(contact, 'kanaal') });
  const label = blueprintWord(isWish ? 'tekstBewijsGewenst' : 'tekstBewijs', { kanalen: name });
  const about = { key: `${key}:${contact.kanaal.id}`, label, line: contact.range.start.line };
  return card.finish(about, isWish ? WISH_LOOK : { fill: 'kaart', stroke: 'kaartRand' });
}

function nameOf({ kanaal }: Contact, scope: Scope): string {
  return kanaalName(kanaal.id, scope);
}
