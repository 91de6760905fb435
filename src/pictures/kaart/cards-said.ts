import { fillWords } from '../../messages/diagram.data';
import type { Contact, TextLine, Verwachting } from '../../model/klantreis';
import type { Fate, Wishes } from '../../model/meaning/wishes';
import { kanaalMeant } from '../../model/scope/uses';
import type { Scope } from '../../model/scope/scope';
import { capital } from '../../util/text';
import { Card, type CardLook } from '../../drawing/card';
import { ICONS, type IconName } from '../../drawing/icons.data';
import type { Lane, LaneCell } from './lanes';
import { WISH_WORDS } from './facts';
import { elementKey } from './keys';
import { at, textAt } from './sources';
import type { Column } from './view';
import { contactNotes, contactWords, kanaalName, saidWords, wantedContactWords, withoutWords } from './words';
import { DASH, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

/** The cards between those of the stap and the hartslag: contact, what the persona does and expects, and what is wished of these. */

const WISH_LOOK: CardLook = { fill: 'kaart', stroke: 'gewenst', dash: DASH.anders };

export function contactCells(column: Column, scope: Scope, width: number): LaneCell[] {
  if (column.missing) return [];
  const { key, stap, wishes } = column;
  const { added, fates } = wishes.contact;
  const now = stap.contacten.map((contact, nth) =>
    contactCard(new Card<Lane>('contact', width, PADDING.rond), contact, scope, fates.get(contact)).finish({
      key: elementKey('contact', undefined, key, nth),
      label: contactWords([contact], scope, wishes.contact),
      line: contact.range.start.line,
    }),
  );
  const wanted = added.map((contact) =>
    contactCard(wishCard('contact', width), contact, scope).finish(
      {
        key: wishKey('contact', column, stap.gewenst.contacten.indexOf(contact)),
        label: wantedContactWords([contact], scope),
        line: contact.range.start.line,
      },
      WISH_LOOK,
    ),
  );
  const first = now.length > 0 ? now : [noContact(column, width)];
  return [...first, ...wanted, ...without('contact', 'contact', column, width)];
}

function noContact({ key }: Column, width: number): LaneCell {
  const label = fillWords('geenContact');
  const card = new Card('contact', width, PADDING.niets).text(label, {
    size: SIZE.bijschrift,
    style: 'italic',
    role: 'zacht',
  });
  return card.finish({ key: `${key}/geen-contact`, label });
}

function contactCard(card: Card<Lane>, contact: Contact, scope: Scope, fate?: Fate): Card<Lane> {
  const organisatie = scope.find('organisatie', contact.met?.id);
  const own = scope.isOwn(contact.met);
  const id = kanaalMeant(contact.kanaal.id, scope);
  const icon: IconName = Object.hasOwn(ICONS, id) ? (id as IconName) : 'ander-kanaal';
  const kanaal = kanaalName(id, scope);
  const indent = 42;
  const top = card.bottom;
  card.shape({
    type: 'circle',
    x: 27,
    y: top + 17,
    radius: 16,
    fill: own ? 'accent' : 'papier',
    stroke: 'accent',
    strokeWidth: LINE.teken,
  });
  card.icon(icon, 18, top + 8, 18, own ? 'opAccent' : 'accent');
  card.text(kanaal, { size: SIZE.bijschrift, role: 'zacht', indent, source: at(contact, 'kanaal') });
  const naam = organisatie?.titel ?? contact.met?.id;
  if (naam) card.text(naam, { size: SIZE.tekst, style: 'bold', indent, source: at(contact, 'organisatie') });
  for (const { text, source } of contactNotes(contact, scope)) {
    card.text(text, { size: SIZE.fijn, style: 'italic', role: 'zacht', indent, source });
  }
  if (fate) card.text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst', indent });
  if (card.bottom < top + 34) card.gap(top + 34 - card.bottom);
  return card;
}

export function ervaringCells(column: Column, width: number): LaneCell[] {
  const citaten = column.stap.citaten.flatMap((citaat, nth) => {
    const { tekst, range } = citaat;
    if (tekst === '') return [];
    const card = new Card('ervaring', width, PADDING.los);
    const look = { size: SIZE.tekst, style: 'italic', role: 'accent', iconRole: 'zacht' } as const;
    card.iconText('gesprek', `“${tekst}”`, { ...look, source: textAt(citaat, tekst) });
    const key = elementKey('gesprek', undefined, column.key, nth);
    return card.finish({ key, label: fillWords('tekstCitaat', { tekst }), line: range.start.line });
  });
  const said = (['doet', 'denkt'] as const).flatMap((kind) => saidCells(kind, 'ervaring', column, width));
  return [...said, ...citaten];
}

export function verwachtCells(column: Column, width: number): LaneCell[] {
  return saidCells('verwacht', 'verwacht', column, width);
}

/** The lines of one kind under a stap: those of now, and under them what is wished for. */
function saidCells(kind: 'doet' | 'denkt' | 'verwacht', lane: Lane, column: Column, width: number): LaneCell[] {
  const { key, stap, wishes } = column;
  const wanted: readonly TextLine[] = wishes[kind].added;
  const fates: ReadonlyMap<TextLine, Fate> = wishes[kind].fates;
  return [
    ...stap[kind].flatMap((line, nth) => {
      if (line.tekst === '') return [];
      const fate = fates.get(line);
      return saidCard(new Card(lane, width, PADDING.los), kind, line, fate).finish({
        key: elementKey(kind, undefined, key, nth),
        label: saidWords(kind, 'now', line, fate),
        line: line.range.start.line,
      });
    }),
    ...wanted.map((line) =>
      saidCard(wishCard(lane, width), kind, line).finish(
        {
          key: wishKey(kind, column, (stap.gewenst[kind] as readonly TextLine[]).indexOf(line)),
          label: saidWords(kind, 'wanted', line),
          line: line.range.start.line,
        },
        WISH_LOOK,
      ),
    ),
    ...without(kind, lane, column, width),
  ];
}

function saidCard(card: Card<Lane>, icon: IconName, line: TextLine | Verwachting, fate?: Fate): Card<Lane> {
  card.iconText(icon, line.tekst, { size: SIZE.tekst, iconRole: 'zacht', source: textAt(line) });
  if ('uitkomst' in line && line.uitkomst) {
    card.gap(SPACE.dicht).iconText(line.uitkomst, fillWords(line.uitkomst), {
      size: SIZE.klein,
      style: 'bold',
      role: line.uitkomst === 'niet' ? 'rood' : 'groen',
      indent: 21,
    });
  }
  if (fate) card.gap(SPACE.een).text(fillWords(fate), { ...WISH_WORDS, topic: 'gewenst', indent: 21 });
  return card;
}

/** Begins a card of what is not so yet: it says so before anything else. */
function wishCard(lane: Lane, width: number): Card<Lane> {
  return new Card(lane, width, PADDING.wens)
    .text(fillWords('wens'), { ...WISH_WORDS, topic: 'gewenst' })
    .gap(SPACE.dicht);
}

/** A wish keeps its place among the wishes of its kind, drawn or not. */
function wishKey(kind: string, { key }: Column, place: number): string {
  return elementKey(`gewenst-${kind}`, undefined, key, place);
}

/** That the gewenste klantreis goes without a kind of line. */
function without(kind: keyof Wishes, lane: Lane, { key, wishes }: Column, width: number): LaneCell[] {
  const zonder = wishes[kind].without;
  if (!zonder) return [];
  const text = withoutWords(kind);
  const card = new Card(lane, width, PADDING.wens).text(text, { ...WISH_WORDS, topic: 'gewenst' });
  const about = { key: `${key}/gewenst-zonder-${kind}`, label: capital(text), line: zonder.range.start.line };
  return [card.finish(about, WISH_LOOK)];
}
