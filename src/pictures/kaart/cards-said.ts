import { fillWords } from '../../messages/diagram.data';
import type { Contact, Speech, Statement, Verwachting } from '../../model/klantreis';
import type { Fate } from '../../model/meaning/wishes';
import { kanaalMeant } from '../../model/scope/uses';
import type { Scope } from '../../model/scope/scope';
import { Card, type Room } from '../../drawing/card';
import { ICONS, type IconName } from '../../drawing/icons.data';
import { num } from '../../drawing/shapes';
import type { Lane, LaneCell } from './lanes';
import { type Told, WISH_WORDS } from './facts';
import { heardTold } from './facts-told';
import { elementKey } from './keys';
import { at, textAt, valueAt } from './sources';
import type { Column, View } from './view';
import { WISH_LOOK, wishCard, wishKey, withoutCell, withThanks } from './wish-cards';
import { contactNotes, contactWords, saidWords, speakerOf, wantedContactWords } from './words';
import { kanaalName } from './names';
import { DASH, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

/** The cards between those of the stap and the hartslag: contact, what the persona does and expects, and what is wished of these. */

export function contactCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  if (column.missing) return [];
  const { key, stap, wishes } = column;
  const { added, fates } = wishes.contact;
  const now = stap.contacten.map((contact, nth) =>
    contactCard(new Card<Lane>('contact', room, PADDING.rond), contact, view, scope, fates.get(contact)).finish({
      key: elementKey('contact', undefined, key, nth),
      label: contactWords([contact], scope, wishes.contact),
      line: contact.range.start.line,
    }),
  );
  const wanted = added.map((contact) =>
    wantedCard(contact, room, view, scope).finish(
      {
        key: wishKey('contact', column, stap.gewenst.contacten.indexOf(contact)),
        label: wantedContactWords([contact], view, scope),
        line: contact.range.start.line,
      },
      WISH_LOOK,
    ),
  );
  // In a lane an empty place would say nothing; what has no contact in a column takes no room.
  const first = now.length > 0 || room.reading === 'kolom' ? now : [noContact(column, room)];
  return [...first, ...wanted, ...withoutCell('contact', 'contact', column, room)];
}

function wantedCard(contact: Contact, room: Room, view: View, scope: Scope): Card<Lane> {
  const card = contactCard(wishCard<Lane>('contact', room), contact, view, scope);
  return withThanks(card, contact, view, contactIndent(card));
}

function noContact({ key }: Column, room: Room): LaneCell {
  const label = fillWords('geenContact');
  const card = new Card('contact', room, PADDING.niets).text(label, {
    size: SIZE.bijschrift,
    style: 'italic',
    role: 'zacht',
  });
  return card.finish({ key: `${key}/geen-contact`, label });
}

function contactCard(card: Card<Lane>, contact: Contact, view: View, scope: Scope, fate?: Fate): Card<Lane> {
  const organisatie = scope.find('organisatie', contact.met?.id);
  const kanaal = kanaalName(kanaalMeant(contact.kanaal.id, scope), scope);
  const naam = organisatie?.titel ?? contact.met?.id;
  const indent = contactIndent(card);
  const top = card.bottom;
  const isColumn = card.reading === 'kolom';
  if (isColumn) contactSign(card, contact, view, scope, { x: card.padding.x + 7, y: top + 9.5, radius: 10, icon: 13 });
  else contactSign(card, contact, view, scope, { x: 27, y: top + 17, radius: 16, icon: 18 });
  const channel = { role: 'zacht', source: at(contact, 'kanaal') } as const;
  const who = { size: SIZE.tekst, style: 'bold', indent, source: at(contact, 'organisatie') } as const;
  if (isColumn && naam) card.text(naam, { ...who, lead: { text: kanaal, style: 'regular', ...channel } });
  else {
    card.text(kanaal, { size: isColumn ? SIZE.tekst : SIZE.bijschrift, indent, ...channel });
    if (naam) card.text(naam, who);
  }
  for (const { text, source, icon: sign, role = 'zacht', style = 'italic' } of contactNotes(contact, scope)) {
    const options = { size: SIZE.fijn, style, role, indent, source };
    if (sign) card.iconText(sign, text, options);
    else card.text(text, options);
  }
  if (fate) card.text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst', indent });
  const least = top + (isColumn ? 20 : 34);
  if (card.bottom < least) card.gap(least - card.bottom);
  return card;
}

/** Where the texts of a contact begin, beside its sign. */
function contactIndent(card: Card<Lane>): number {
  return card.reading === 'kolom' ? card.beside(SIZE.tekst) : 42;
}

export interface SignPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The size of the icon in it. */
  readonly icon: number;
}

/** The icon of a channel; of one that the workspace made there is one for all. */
export function kanaalIcon(name: string, scope: Scope): IconName {
  const id = kanaalMeant(name, scope);
  return Object.hasOwn(ICONS, id) ? (id as IconName) : 'ander-kanaal';
}

/** The channel in a circle, or its letters where it has no icon: filled where it is with us, struck through where it did not come about. */
export function contactSign(
  card: Card,
  contact: Contact,
  view: View,
  scope: Scope,
  { x, y, radius, icon: size }: SignPlace,
  /** It stands by itself, and is not so yet. */
  isWish = false,
): void {
  const { mislukt } = contact;
  // What did not come about was no contact with us.
  const own = !mislukt && !isWish && scope.isOwn(contact.met);
  const letters = view.kanalen.get(kanaalMeant(contact.kanaal.id, scope));
  card.shape({
    type: 'circle',
    x,
    y,
    radius,
    fill: own ? 'accent' : 'papier',
    stroke: mislukt ? 'rood' : isWish ? 'gewenst' : 'accent',
    strokeWidth: LINE.teken,
    ...((mislukt || isWish) && { dash: DASH.anders }),
  });
  const ink = mislukt ? 'zacht' : isWish ? 'gewenst' : 'accent';
  const role = own ? 'opAccent' : ink;
  if (letters === undefined) {
    card.icon(kanaalIcon(contact.kanaal.id, scope), x - size / 2, y - size / 2, size, role);
  } else {
    // The name stands beside it in full.
    const look = { size: SIZE.klein, style: 'bold', anchor: 'middle', means: 'initiaal' } as const;
    card.word(letters, x, y + card.size(SIZE.klein) * 0.35, { ...look, role });
  }
  if (!mislukt) return;
  const reach = (radius * 11) / 16;
  const d = `M${num(x - reach)} ${num(y + reach)}L${num(x + reach)} ${num(y - reach)}`;
  card.shape({ type: 'path', d, stroke: 'rood', strokeWidth: 2 });
}

export function ervaringCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  const citaten = column.stap.citaten.flatMap((citaat, nth) => {
    const { tekst, range } = citaat;
    if (tekst === '') return [];
    const card = new Card<Lane>('ervaring', room, PADDING.los);
    const look = { size: SIZE.tekst, style: 'italic', role: 'accent', iconRole: 'zacht' } as const;
    const { text, source } = spoken(`“${tekst}”`, citaat, column, view, scope);
    card.iconText('gesprek', text, { ...look, source });
    addHeard(card, citaat, scope);
    const key = elementKey('gesprek', undefined, column.key, nth);
    const label = saidWords('citaat', 'now', citaat, { column, view, scope });
    return card.finish({ key, label, line: range.start.line });
  });
  const said = (['doet', 'denkt'] as const).flatMap((kind) => saidCells(kind, 'ervaring', column, view, scope, room));
  return [...said, ...citaten];
}

export function doetCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  return saidCells('doet', 'ervaring', column, view, scope, room);
}

export function verwachtCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  return saidCells('verwacht', 'verwacht', column, view, scope, room);
}

/** The lines of one kind under a stap: those of now, and under them what is wished for. */
function saidCells(
  kind: 'doet' | 'denkt' | 'verwacht',
  lane: Lane,
  column: Column,
  view: View,
  scope: Scope,
  room: Room,
): LaneCell[] {
  const { key, stap, wishes } = column;
  const wanted: readonly Speech[] = wishes[kind].added;
  const fates: ReadonlyMap<Speech, Fate> = wishes[kind].fates;
  const about = { column, view, scope };
  const card = (to: Card<Lane>, line: Speech, fate?: Fate) => {
    const { text, source } = spoken(line.tekst, line, column, view, scope);
    // A lane has its name beside it; an eye alone does not say what is expected.
    const named = kind === 'verwacht' && to.reading === 'kolom';
    const lead = named ? ({ text: `${fillWords('verwacht')}:`, role: 'zacht' } as const) : undefined;
    to.iconText(kind, text, { size: SIZE.tekst, iconRole: 'zacht', source, lead });
    addOutcome(to, line);
    addHeard(to, line, scope);
    if (fate)
      to.gap(SPACE.een).text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst', indent: to.beside(SIZE.tekst) });
    return to;
  };
  return [
    ...stap[kind].flatMap((line, nth) => {
      if (line.tekst === '') return [];
      const fate = fates.get(line);
      return card(new Card(lane, room, PADDING.los), line, fate).finish({
        key: elementKey(kind, undefined, key, nth),
        label: saidWords(kind, 'now', line, { ...about, fate }),
        line: line.range.start.line,
      });
    }),
    ...wanted.map((line) =>
      withThanks(card(wishCard(lane, room), line), line, view).finish(
        {
          key: wishKey(kind, column, (stap.gewenst[kind] as readonly Speech[]).indexOf(line)),
          label: saidWords(kind, 'wanted', line, about),
          line: line.range.start.line,
        },
        WISH_LOOK,
      ),
    ),
    ...withoutCell(kind, lane, column, room),
  ];
}

/** What somebody says or does, with the name of who it is before it where the stap is of another. */
function spoken(text: string, line: Speech, column: Column, view: View, scope: Scope): Pick<Told, 'text' | 'source'> {
  const naam = speakerOf(line, column, view, scope);
  if (naam === '') return { text, source: textAt(line, line.tekst) };
  const source = [at(line, 'persona', naam), textAt(line, line.tekst)];
  return { text: fillWords('naam', { naam, tekst: text }), source };
}

function addOutcome(card: Card<Lane>, line: Speech | Verwachting): void {
  if (!('uitkomst' in line) || !line.uitkomst) return;
  card.gap(SPACE.dicht).iconText(line.uitkomst, fillWords(line.uitkomst), {
    size: SIZE.klein,
    style: 'bold',
    role: line.uitkomst === 'niet' ? 'rood' : 'groen',
    indent: card.beside(SIZE.tekst),
    source: valueAt(line, 'uitkomst', line.uitkomst),
  });
}

function addHeard(card: Card<Lane>, line: Statement, scope: Scope): void {
  for (const { text, source } of heardTold(line, scope)) {
    card
      .gap(SPACE.dicht)
      .text(text, { size: SIZE.fijn, role: 'zacht', topic: 'volgens', indent: card.beside(SIZE.tekst), source });
  }
}
