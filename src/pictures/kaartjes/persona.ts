import { type Cell, iconSize } from '../../drawing/card';
import { num } from '../../drawing/shapes';
import { CORNER, LINE, SIZE, SPACE } from '../../drawing/tokens.data';
import { type CardKind, cardLineName, cardWord } from '../../messages/kaartjes.data';
import type { Persona } from '../../model/klantreis';
import { NIVEAUS, TALEN } from '../../model/lines/vocabulary.data';
import { travelledIn } from '../../model/meaning/found-in';
import { textWidth } from '../../typography/text-width';
import { highest } from '../../util/lists';
import { wrapText } from '../../typography/wrap';
import { kanaalIcon } from '../kaart/cards-said';
import { heardTold } from '../kaart/facts-told';
import { at, namesAt, textAt, valueAt } from '../kaart/sources';
import { kanaalName, personaName } from '../kaart/names';
import { basedOn, journeys } from './elsewhere';
import { type Desk, Kaartje } from './kaartje';
import { addName, addScale, type ScalePlace } from './scale';

/** So much room in a card, in px, has a column at the right for what is no sentence. */
const TWO_COLUMNS = 440;
const SIDE = 184;
const SIDE_GAP = 20;
/** Who cannot read is on no scale of reading. */
const LEVELS = TALEN.filter((taal) => taal !== 'laaggeletterd');

/** Somebody whose card is made. */
export interface PersonaAsked {
  readonly persona: Persona;
  readonly key: string;
  /** The letters of its name. */
  readonly badge: string;
  /** The file that declares it, where the picture is of another one. */
  readonly file?: string | undefined;
}

interface OnCard extends PersonaAsked {
  readonly kaartje: Kaartje;
  readonly desk: Desk;
  /** Room at the right for the scales. */
  readonly outdent: number;
  /** Where the texts begin, below the head. */
  readonly top: number;
}

/** What a card tells below its head, from top to bottom. */
const PARTS: readonly ((one: OnCard) => void)[] = [
  ...(['situatie', 'doel', 'behoefte', 'zorg', 'drijfveer', 'beperking'] as const).map(
    (keyword) =>
      ({ kaartje, persona, outdent }: OnCard) =>
        kaartje.rows(keyword, persona[keyword], outdent),
  ),
  ({ kaartje, persona: { helpt }, desk, outdent }) => {
    if (helpt.length === 0) return;
    const shown = helpt.map(({ id }) => personaName(id, desk.scope));
    const told = { text: shown.join(', '), source: kaartje.from(namesAt(helpt, shown)) };
    kaartje.row(cardLineName('helpt'), told, outdent);
  },
  ({ kaartje, desk, outdent }) => kaartje.plain(desk.scope, outdent),
  ({ kaartje, persona, desk, top }) => {
    if (!hasScales(persona)) return;
    const { card } = kaartje;
    const hasSide = isTwo(card);
    const x = hasSide ? card.width - card.padding.x - SIDE : card.padding.x;
    const room = { x, y: hasSide ? top + SPACE.deel : card.bottom + 10, width: hasSide ? SIDE : card.inner };
    const bottom = scales(kaartje, persona, room, hasSide, desk);
    if (bottom > card.bottom) card.gap(bottom - card.bottom);
  },
  ({ kaartje, persona, desk, file }) =>
    kaartje.foot([
      [cardWord('gebaseerd'), basedOn(persona.volgens, desk, file)],
      ...heardTold(persona, desk.scope).map((told) => ['', { ...told, source: kaartje.from(told.source) }] as const),
      ...journeys('klantreizen', persona.id === undefined ? [] : desk.scope.table(travelledIn).get(persona.id), desk),
    ]),
];

/** Who somebody is: the head with name and saying, what is known, and what that rests on. */
export function personaCard(asked: PersonaAsked, width: number, desk: Desk): Cell<CardKind> {
  return personaCards([asked], width, desk)[0]!;
}

/** Cards that stand beside each other, on which the same is told at the same height. */
export function personaCards(asked: readonly PersonaAsked[], width: number, desk: Desk): readonly Cell<CardKind>[] {
  const made = asked.map(({ persona, file }) => new Kaartje('persona', width, persona, desk, file));
  made.forEach((kaartje, at) => {
    const { persona, badge } = asked[at]!;
    head(kaartje, persona, badge, isTwo(kaartje.card));
    kaartje.card.gap(SPACE.blok);
  });
  const top = align(made);
  for (const part of PARTS) {
    made.forEach((kaartje, at) => {
      const one = asked[at]!;
      const outdent = isTwo(kaartje.card) && hasScales(one.persona) ? SIDE + SIDE_GAP : 0;
      part({ ...one, kaartje, desk, outdent, top });
    });
    align(made);
  }
  return made.map((kaartje, at) => kaartje.finish(asked[at]!.key));
}

/** Has a card room for a column at its right? */
function isTwo({ inner }: Kaartje['card']): boolean {
  return inner >= TWO_COLUMNS;
}

/** All of them go on where the longest has come. Returns where that is. */
function align(made: readonly Kaartje[]): number {
  const bottom = highest(made.map(({ card }) => card.bottom));
  for (const { card } of made) if (card.bottom < bottom) card.gap(bottom - card.bottom);
  return bottom;
}

function hasScales({ digitaal, taal, voorkeur }: Persona): boolean {
  return digitaal !== undefined || taal !== undefined || voorkeur.length > 0;
}

/** The name with a letter for a face, in a band. */
function head(kaartje: Kaartje, persona: Persona, badge: string, isLarge: boolean): void {
  const { card } = kaartje;
  const radius = isLarge ? 28 : 20;
  const [x, y] = [card.padding.x + radius, card.padding.y + radius + 2];
  const indent = 2 * radius + 14;
  const soort = persona.soort && {
    text: persona.soort,
    source: kaartje.from(valueAt(persona, 'soort', persona.soort)),
  };
  kaartje.title(isLarge ? SIZE.titel : SIZE.slotsom, 'faseInkt', soort, indent);
  const { doelgroep, citaten } = persona;
  if (doelgroep?.tekst) {
    card
      .gap(SPACE.een)
      .text(doelgroep.tekst, { size: SIZE.tekst, role: 'faseInkt', indent, source: kaartje.from(textAt(doelgroep)) });
    kaartje.say(doelgroep.tekst);
  }
  for (const citaat of citaten.filter(({ tekst }) => tekst !== '')) {
    const text = `“${citaat.tekst}”`;
    const source = kaartje.from(textAt(citaat, citaat.tekst));
    card.gap(SPACE.deel).text(text, { size: SIZE.rij, style: 'italic', role: 'faseInkt', indent, source });
    kaartje.say(text);
  }
  const bottom = Math.max(card.bottom, y + radius) + card.padding.y;
  card.gap(bottom - card.bottom);
  const [edge, corner] = [LINE.rand / 2, CORNER.kaart - LINE.rand / 2];
  const right = card.width - edge;
  const d = `M${num(edge)} ${num(bottom)}V${num(edge + corner)}a${num(corner)} ${num(corner)} 0 0 1 ${num(corner)} ${num(-corner)}H${num(right - corner)}a${num(corner)} ${num(corner)} 0 0 1 ${num(corner)} ${num(corner)}V${num(bottom)}Z`;
  card.under({ type: 'path', d, fill: 'fase' });
  card.shape({ type: 'circle', x, y, radius, fill: 'accent' });
  const letter = { size: SIZE.initiaal, style: 'bold', role: 'opAccent', anchor: 'middle', means: 'initiaal' } as const;
  card.word(badge, x, y + card.size(SIZE.initiaal) / 3, letter);
}

/** How well somebody gets along by a screen and with words, and how one reaches them: below each other, or the first two side by side. */
function scales(kaartje: Kaartje, persona: Persona, place: ScalePlace, isColumn: boolean, desk: Desk): number {
  const { digitaal, taal, voorkeur } = persona;
  const { card } = kaartje;
  const onScale = taal !== undefined && taal !== 'laaggeletterd';
  const beside = !isColumn && digitaal !== undefined && taal !== undefined;
  const width = beside ? (place.width - SIDE_GAP) / 2 : Math.min(place.width, SIDE);
  let [{ x, y }, bottom] = [place, place.y];
  const named = (word: 'digitaal' | 'taal', value: string, values: readonly string[]) => {
    const source = kaartje.from(valueAt(persona, word, value));
    if (values.includes(value))
      bottom = Math.max(bottom, addScale(card, cardWord(word), values, value, source, { x, y, width }));
    else {
      const below = addName(card, cardWord(word), x, y);
      card.word(value, x, below + 15, { size: SIZE.tekst, style: 'bold', role: 'accent', source });
      bottom = Math.max(bottom, below + 28);
    }
    kaartje.say(`${cardWord(word)}: ${value}`);
    if (beside) x += width + SIDE_GAP;
    else y = bottom + SPACE.regel;
  };
  if (digitaal !== undefined) named('digitaal', digitaal, NIVEAUS);
  if (taal !== undefined) named('taal', taal, onScale ? LEVELS : []);
  if (voorkeur.length === 0) return bottom;
  const room = { x: place.x, y: bottom === place.y ? place.y : bottom + SPACE.regel, width: place.width };
  return channels(kaartje, persona, room, desk);
}

const SIGN = 12;
const CHANNEL_ROW = 30;

/** The channels that somebody likes best, each with its sign, as many beside each other as fit. */
function channels(kaartje: Kaartje, { voorkeur }: Persona, place: ScalePlace, { scope }: Desk): number {
  const { card } = kaartje;
  const size = card.size(SIZE.tekst);
  const beside = 2 * SIGN + 6;
  let y = addName(card, cardWord('liefst'), place.x, place.y) + SIGN + 2;
  let x = place.x;
  const shown = voorkeur.map(({ id }) => kanaalName(id, scope));
  voorkeur.forEach((ref, nth) => {
    const name = shown[nth]!;
    const lines = wrapText(name, { maxWidth: place.width - beside, size, style: 'regular' });
    const wide = beside + highest(lines.map((line) => textWidth(line, size, 'regular')));
    if (x > place.x && x + wide > place.x + place.width) {
      x = place.x;
      y += CHANNEL_ROW;
    }
    card.shape({ type: 'circle', x: x + SIGN, y, radius: SIGN, fill: 'accent' });
    const icon = iconSize(12);
    card.icon(kanaalIcon(ref.id, scope), x + SIGN - icon / 2, y - icon / 2, icon, 'opAccent');
    const paragraph = { text: name, sources: kaartje.from(at(ref, 'namen', name)) };
    lines.forEach((line, row) => {
      card.word(line, x + beside, y + row * (size + 4) + size / 3, { size: SIZE.tekst, paragraph });
    });
    if (lines.length > 1) y += (lines.length - 1) * (size + 4);
    x += wide + 16;
  });
  kaartje.say(`${cardWord('liefst')}: ${shown.join(', ')}`);
  return y + SIGN + 4;
}
