import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Knelpunt, Oplossing, Succes, TextLine } from '../../model/klantreis';
import { isRejected } from '../../model/meaning/solutions';
import type { Scope } from '../../model/scope/scope';
import { NIVEAUS } from '../../model/lines/vocabulary.data';
import { textWidth } from '../../typography/text-width';
import { type About, Card, type CardLook, type Cell, pillWidth, type Room } from '../../drawing/card';
import { addFacts, type Facts, type Told } from './facts';
import {
  KNELPUNT_FACTS,
  knelpuntWords,
  OPLOSSING_FACTS,
  oplossingWords,
  SUCCES_FACTS,
  succesWords,
  kansWords,
} from './facts-finding';
import { heldBy } from './holders';
import { elementKey } from './keys';
import { at, sourcesOf, textAt, titleAt, valueAt } from './sources';
import type { Column, View } from './view';
import { personaName } from './names';
import type { LaneCell } from './lanes';
import type { Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { CORNER, DASH, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

/** The cards of the lanes below the hartslag: knelpunten, successen, oplossingen, kansen. */

export function knelpuntCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  return heldBy(column, view, room.reading).flatMap(({ holder, tag, key, whole }) =>
    holder.knelpunten.map((knelpunt, nth) => {
      const about = {
        key: elementKey('knelpunt', knelpunt.id, key, nth),
        label: knelpuntWords(knelpunt, tag, view, scope),
        line: knelpunt.range.start.line,
        whole,
      };
      return knelpuntCell(about, knelpunt, tag, view, scope, room);
    }),
  );
}

export const KNELPUNT_LOOK: CardLook = { fill: 'roodVlak', stroke: 'roodRand' };

function knelpuntCell(about: About, knelpunt: Knelpunt, tag: string, view: View, scope: Scope, room: Room): LaneCell {
  return knelpuntCard(knelpunt, { text: tag }, view, scope, room).finish(about, KNELPUNT_LOOK);
}

/** A knelpunt with its number, how grave it is and what is said of it. @param tag what it is said of, or where it is; an empty text where that is seen */
export function knelpuntCard(
  knelpunt: Knelpunt,
  tag: Pick<Told, 'text' | 'source'>,
  view: View,
  scope: Scope,
  room: Room,
): Card<'knelpunt'> {
  const numbered = view.knelpunten.get(knelpunt);
  const card = new Card('knelpunt', room, PADDING.kaart);
  numberBadge(card, String(numbered?.number ?? ''), 22, 21);
  const ernst = knelpunt.ernst ? fillWords('ernst', { ernst: knelpunt.ernst }) : fillWords('geenErnst');
  card
    .gap(SPACE.regel)
    .text(ernst, {
      size: SIZE.bijschrift,
      style: 'bold',
      role: 'rood',
      indent: 29,
      outdent: 36,
      source: valueAt(knelpunt, 'ernst', ernst),
    })
    .gap(SPACE.blok);
  const level = knelpunt.ernst ? NIVEAUS.indexOf(knelpunt.ernst) : -1;
  card.add(levelBars(room.width - 38, 28, level, 'rood', 'roodRand'));
  card.text(knelpunt.titel || fillWords('nogLeeg'), { size: SIZE.tekst, source: titleAt(knelpunt) });
  const van = knelpunt.van && personaName(knelpunt.van.id, scope);
  const notes = [tag.text, van ? fillWords('vanPersona', { persona: van }) : ''].filter((note) => note !== '');
  const source = [...sourcesOf(tag.source), ...(knelpunt.van ? [at(knelpunt.van, 'persona', van)] : [])];
  const before = notes.length > 0 ? [{ text: notes.join(' · '), source }] : [];
  addFacts(card, KNELPUNT_FACTS, knelpunt, view, scope, { before });
  return card;
}

/** Three bars that rise from a place, full up to a level (from 0; -1 for none): how grave or how large something is, without colour. */
export function levelBars(x: number, bottom: number, level: number, role: Role, rim: Role, scale = 1): Shape[] {
  return NIVEAUS.map((_, index) => {
    const height = (5 + index * 4) * scale;
    return {
      type: 'rect',
      x: x + index * 10 * scale,
      y: bottom - height,
      width: 7 * scale,
      height,
      radius: CORNER.blokje,
      ...(index <= level ? { fill: role } : {}),
      stroke: index <= level ? role : rim,
      strokeWidth: LINE.rand,
    };
  });
}

function numberBadge(card: Card, text: string, x: number, y: number): void {
  card.shape({ type: 'circle', x, y, radius: 11, fill: 'rood' });
  card.word(text, x, y + 4.3, {
    size: text.length > 2 ? SIZE.badgeLang : SIZE.bijschrift,
    style: 'bold',
    role: 'papier',
    anchor: 'middle',
    topic: 'nummer',
    means: '',
  });
}

export function succesCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  return heldBy(column, view, room.reading).flatMap(({ holder, tag, key, whole }) =>
    holder.successen.map((succes, nth) => {
      return succesCell(
        { key: elementKey('succes', succes.id, key, nth), whole },
        succes,
        { text: tag },
        view,
        scope,
        room,
      );
    }),
  );
}

/** @param tag what it is said of, or where it is; an empty text where that is seen */
export function succesCell(
  of: Pick<About, 'key' | 'whole'>,
  succes: Succes,
  { text: tag, source }: Pick<Told, 'text' | 'source'>,
  view: View,
  scope: Scope,
  room: Room,
): Cell<'succes'> {
  const card = new Card('succes', room, PADDING.zin);
  const look = { size: SIZE.tekst, iconRole: 'groen', source: titleAt(succes) } as const;
  card.iconText('succes', succes.titel || fillWords('nogLeeg'), look);
  const where = { size: SIZE.klein, role: 'zacht', indent: card.beside(SIZE.tekst), source } as const;
  if (tag) card.gap(SPACE.regel).text(tag, where);
  addFacts(card, SUCCES_FACTS, succes, view, scope, { indent: card.beside(SIZE.tekst) });
  const about = { ...of, label: succesWords(succes, tag, view, scope), line: succes.range.start.line };
  return card.finish(about, { fill: 'groenVlak', stroke: 'groenRand' });
}

export function oplossingCells(column: Column, view: View, scope: Scope, room: Room): LaneCell[] {
  return heldBy(column, view, room.reading).flatMap(({ holder, tag, key, whole }) =>
    holder.oplossingen.map((oplossing, nth) =>
      oplossingCell({ key: elementKey('oplossing', oplossing.id, key, nth), whole }, oplossing, tag, view, scope, room),
    ),
  );
}

function oplossingCell(
  about: Pick<About, 'key' | 'whole'>,
  oplossing: Oplossing,
  tag: string,
  view: View,
  scope: Scope,
  room: Room,
): LaneCell {
  const card = new Card('oplossing', room, PADDING.kaart);
  addOplossing(card, oplossing, view, scope, { tag });
  const label = oplossingWords(oplossing, view, scope, tag);
  return card.finish({ ...about, label, line: oplossing.range.start.line }, oplossingLook(oplossing));
}

export function oplossingLook(oplossing: Oplossing): CardLook {
  return { fill: 'blauwVlak', stroke: 'blauwRand', ...(isRejected(oplossing) && { dash: DASH.buiten }) };
}

/** What an oplossing is, what is known of it, and how far it is. */
export function addOplossing(
  card: Card,
  oplossing: Oplossing,
  view: View,
  scope: Scope,
  { facts = OPLOSSING_FACTS, tag = '' }: { readonly facts?: Facts<Oplossing>; readonly tag?: string } = {},
): void {
  const look = {
    size: SIZE.tekst,
    style: 'bold',
    balance: true,
    struck: isRejected(oplossing),
    source: titleAt(oplossing),
  } as const;
  card.text(oplossing.titel || fillWords('nogLeeg'), look);
  addFacts(card, facts, oplossing, view, scope, { before: tag ? [{ text: tag }] : [] });
  if (oplossing.stand) standPill(card, oplossing, oplossing.stand);
  else if (oplossing.gereed)
    card.gap(SPACE.regel).text(dateWords(oplossing.gereed), {
      size: SIZE.klein,
      role: 'zacht',
      topic: 'gereed',
      source: valueAt(oplossing, 'gereed'),
    });
}

/** The height of the frame around the stand. */
const PILL = 20;

function standPill(card: Card, oplossing: Oplossing, stand: NonNullable<Oplossing['stand']>): void {
  const { gereed } = oplossing;
  const size = SIZE.klein;
  const width = pillWidth(stand, card.size(size));
  card.gap(SPACE.teken);
  const y = card.bottom;
  const active = stand === 'bezig' || stand === 'klaar';
  const role = stand === 'klaar' ? 'groen' : stand === 'afgewezen' ? 'grijs' : 'blauw';
  card.shape({
    type: 'rect',
    x: 12,
    y,
    width,
    height: PILL,
    radius: PILL / 2,
    fill: active ? role : 'papier',
    stroke: role,
    strokeWidth: LINE.rand,
  });
  card.word(stand, 12 + width / 2, y + 14, {
    size,
    style: 'bold',
    role: active ? 'papier' : role,
    anchor: 'middle',
    topic: 'stand',
    source: valueAt(oplossing, 'stand'),
  });
  const when = { size, role: 'zacht', topic: 'gereed', source: valueAt(oplossing, 'gereed') } as const;
  const date = gereed ? dateWords(gereed) : '';
  const room = card.inner - width - 8;
  if (date && textWidth(date, card.size(size), 'regular') <= room) {
    card.word(date, 12 + card.inner, y + 14, { ...when, anchor: 'end' }).gap(PILL);
  } else {
    card.gap(PILL);
    if (date) card.gap(SPACE.regel).text(date, when);
  }
}

export function kansCells(column: Column, view: View, room: Room): LaneCell[] {
  return heldBy(column, view, room.reading).flatMap(({ holder, tag, key, whole }) =>
    holder.kansen.flatMap((kans, nth) =>
      kans.tekst === '' ? [] : kansCell({ key: elementKey('kans', undefined, key, nth), whole }, kans, room, tag),
    ),
  );
}

/** @param tag what it is said of, where that is a whole */
export function kansCell(of: Pick<About, 'key' | 'whole'>, kans: TextLine, room: Room, tag = ''): Cell<'kans'> {
  const look = { size: SIZE.tekst, style: 'italic', iconRole: 'geel', source: textAt(kans) } as const;
  const about = { ...of, label: kansWords(kans, tag), line: kans.range.start.line };
  const card = new Card('kans', room, PADDING.zin).iconText('kans', kans.tekst, look);
  if (tag) card.gap(SPACE.regel).text(tag, { size: SIZE.klein, role: 'zacht', indent: card.beside(SIZE.tekst) });
  return card.finish(about, { fill: 'geelVlak', stroke: 'geelRand' });
}
