import { Card, type Cell, type Room } from '../../drawing/card';
import { num, type Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { LINE, PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import type { Contact } from '../../model/klantreis';
import type { Fate } from '../../model/meaning/wishes';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { contactSign } from '../kaart/cards-said';
import { WISH_WORDS } from '../kaart/facts';
import { elementKey } from '../kaart/keys';
import { at } from '../kaart/sources';
import type { Column, View } from '../kaart/view';
import { withoutCell, wishKey } from '../kaart/wish-cards';
import { contactNotes, contactWords, thanksTo, wantedContactWords } from '../kaart/words';
import { kanaalName, organisatieName } from '../kaart/names';

/** The contacts on the line of interaction, each a sign on the way from the customer to who is met. */

/** From the left of a column to the middle of the signs in it, and half of a sign, in px. */
export const WAY = 27;
const RADIUS = 14;
/** Room for an arrow above and below a sign. */
const ARROW = 13;
const HEIGHT = 2 * (RADIUS + ARROW);
/** Where the words beside a sign begin. */
const BESIDE = WAY + RADIUS + 9;

interface Bead {
  readonly contact: Contact;
  readonly fate?: Fate | undefined;
  readonly isWish: boolean;
}

export function contactBeads(column: Column, view: View, scope: Scope, room: Room): Cell[] {
  const { key, stap, wishes, missing } = column;
  if (missing) return [];
  const { added, fates } = wishes.contact;
  const now = stap.contacten.map((contact, nth) =>
    beadCell({ contact, fate: fates.get(contact), isWish: false }, view, scope, room, {
      key: elementKey('contact', undefined, key, nth),
      label: contactWords([contact], scope, wishes.contact),
    }),
  );
  const wanted = added.map((contact) =>
    beadCell({ contact, isWish: true }, view, scope, room, {
      key: wishKey('contact', column, stap.gewenst.contacten.indexOf(contact)),
      label: wantedContactWords([contact], view, scope),
    }),
  );
  const beads = [...now, ...wanted, ...withoutCell('contact', 'contact', column, room)];
  return beads.length > 0 ? beads : [noContact(column, room)];
}

/** Says on the line that nothing comes across it. */
function noContact({ key }: Column, room: Room): Cell {
  const text = fillWords('geenContact');
  const look = { size: SIZE.klein, style: 'italic', role: 'zacht' } as const;
  const card = new Card('contact', room, PADDING.niets);
  const width = textWidth(text, look.size, look.style);
  const height = new Card('contact', room, PADDING.niets).text(text, look).bottom - PADDING.niets.y;
  card.under(ground(card.padding.x, card.padding.y, width, height)).text(text, look);
  return card.finish({ key: `${key}/geen-contact`, label: text });
}

function beadCell(
  bead: Bead,
  view: View,
  scope: Scope,
  room: Room,
  about: { readonly key: string; readonly label: string },
): Cell {
  const { contact } = bead;
  const write = (card: Card) => addWords(card, bead, view, scope);
  const probe = new Card('contact', room);
  write(probe);
  const tall = Math.max(HEIGHT, probe.bottom);
  const card = new Card('contact', room);
  const top = (tall - probe.bottom) / 2;
  const { texts } = probe.finish(about).at(0, 0);
  const right = highest(texts.map((run) => run.x + textWidth(run.text, run.size, run.style)));
  card.add([ground(BESIDE, top, right - BESIDE, probe.bottom)]).gap(top);
  write(card);
  card.gap(tall - card.bottom);
  card.add(arrows(bead, tall / 2));
  contactSign(card, contact, view, scope, { x: WAY, y: tall / 2, radius: RADIUS, icon: 16 }, bead.isWish);
  return card.finish({ ...about, line: contact.range.start.line });
}

/** The channel, with what is known of the contact beside who it is with: that stands in front, unless nobody was met. */
function addWords(card: Card, { contact, fate, isWish }: Bead, view: View, scope: Scope): void {
  const { kanaal, met, mislukt } = contact;
  const indent = BESIDE;
  if (isWish) card.text(fillWords('wens'), { ...WISH_WORDS, indent, topic: 'gewenst' });
  const name = kanaalName(kanaal.id, scope);
  card.text(name, { size: SIZE.bijschrift, style: 'bold', role: 'accent', indent, source: at(contact, 'kanaal') });
  if (met && (mislukt || isWish)) {
    const who = organisatieName(met.id, scope);
    card.text(who, { size: SIZE.bijschrift, indent, source: at(contact, 'organisatie', who) });
  }
  for (const { text, source, icon, role = 'zacht', style = 'italic' } of contactNotes(contact, scope)) {
    const options = { size: SIZE.fijn, style, role, indent, source };
    if (icon) card.iconText(icon, text, options);
    else card.text(text, options);
  }
  for (const { text, source } of isWish ? thanksTo(contact, view) : [])
    card.text(text, { ...WISH_WORDS, style: 'regular', topic: 'door', indent, source });
  if (fate) card.text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst', indent });
}

/** Up where the customer is the one who gets it, down where that is who is met; none where nobody says who begins. */
function arrows({ contact: { vanuit, mislukt }, isWish }: Bead, middle: number): Shape[] {
  if (vanuit === undefined) return [];
  const role = isWish ? 'gewenst' : mislukt ? 'rood' : 'accent';
  return vanuit === 'organisatie'
    ? arrow(WAY, middle - RADIUS, middle - RADIUS - ARROW, role)
    : arrow(WAY, middle + RADIUS, middle + RADIUS + ARROW, role);
}

/** An arrow that stands up or hangs down, from one height to another. */
export function arrow(x: number, from: number, to: number, role: Role): Shape[] {
  const back = to < from ? 5 : -5;
  return [
    { type: 'path', d: `M${num(x)} ${num(from)}V${num(to)}`, stroke: role, strokeWidth: LINE.woord },
    {
      type: 'path',
      d: `M${num(x - 5)} ${num(to + back)}L${num(x)} ${num(to)}L${num(x + 5)} ${num(to + back)}`,
      stroke: role,
      strokeWidth: LINE.woord,
    },
  ];
}

/** Keeps the line from running through words. */
function ground(x: number, y: number, width: number, height: number): Shape {
  return { type: 'rect', x: x - 4, y: y - 1, width: width + 8, height: height + 2, radius: 0, fill: 'papier' };
}
