import { dateWords, fillWords } from '../../messages/diagram.data';
import type { Klantreis, Persona } from '../../model/klantreis';
import { toldIn } from '../../model/meaning/gewenst';
import { capital } from '../../util/text';
import { highest } from '../../util/lists';
import { Card, type Room } from '../../drawing/card';
import { drawnFacts, type Facts, factWords, inOneText, type Told } from './facts';
import { BEGIN_FACTS, KLANTREIS_FACTS, REST_FACTS } from './facts-whole';
import { plainTold } from './facts-plain';
import { bronnenParagraph } from './bronnen';
import { curveRole } from './hartslag';
import { elementKey } from './keys';
import { legendBoxes, legendItems } from './legend';
import type { Box } from '../../drawing/shapes';
import { inFile, textAt, titleAt, valueAt } from './sources';
import type { View } from './view';
import { finished, sentences } from './words';
import type { Scope } from '../../model/scope/scope';
import type { LaneCell } from './lanes';
import { PADDING, type Reading, SIZE, SPACE } from '../../drawing/tokens.data';

/** Head and foot of the picture: whose journey it is, and what its lines and sources are. */

export const PERSONA_WIDTH = 300;
const MOST_PERSONAS = 3;

/** From where to where something stands on a sheet, in px, and how that is looked at. */
export interface SheetPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly reading: Reading;
}

function personaWidth(reading: Reading): number {
  return reading === 'blad' ? 220 : PERSONA_WIDTH;
}

/** Title, klantvraag and state at the left, the personas at the right. Returns the boxes and their height. */
export function layoutKop(
  view: View,
  scope: Scope,
  { left, right, top, reading }: SheetPlace,
): { boxes: Box[]; height: number } {
  const shown = view.personas.slice(0, MOST_PERSONAS);
  const columns = personaColumns(view, left, right, reading);
  const personaRoom = shown.length === 0 ? 0 : columns * personaWidth(reading) + 20;
  const title = titleCard(view, scope, { width: Math.max(320, right - left - personaRoom), reading }).at(left, top);
  const cells = personaCards(view, { width: personaWidth(reading), reading }).map(({ cell }) => cell);
  const boxes = [title, ...personaBoxes(cells, view, left, right, top, reading)];
  const height = highest(boxes.map((box) => box.y + box.height)) - top;
  return { boxes, height };
}

/**
 * Title, klantvraag and state of the journey.
 * @param facts what is told below these, where that is not all of it
 * @param kind what the picture is called, where it is not the klantreis itself
 */
export function titleCard(
  view: View,
  scope: Scope,
  room: Room,
  facts: Facts<Klantreis> = room.reading === 'kolom' ? BEGIN_FACTS : KLANTREIS_FACTS,
  kind = '',
): LaneCell {
  const { klantreis } = view;
  const card = new Card('kop', room);
  const titel = klantreis.titel || fillWords('zonderTitel');
  card.text(titel, { size: SIZE.titel, style: 'bold', balance: true, heading: 1, source: titleAt(klantreis) });
  if (klantreis.klantvraag?.tekst) {
    const source = textAt(klantreis.klantvraag, klantreis.klantvraag.tekst);
    card
      .gap(SPACE.dicht)
      .text(`“${klantreis.klantvraag.tekst}”`, { size: SIZE.kop, style: 'italic', role: 'accent', source });
  }
  const more = view.personas.length - MOST_PERSONAS;
  const parts = stateParts(view);
  const state = [
    ...(kind === '' ? [] : [kind]),
    ...parts.map(({ text }) => text),
    ...(more > 0 && kind === '' ? [fillWords('enNog', { aantal: more })] : []),
  ];
  const source = parts.flatMap((part) => part.source ?? []);
  card.gap(SPACE.blok).text(state.join(' · '), { size: SIZE.tekst, role: 'zacht', source });
  addKlantreisFacts(card, facts, view, scope);
  const told = kind === '' ? KLANTREIS_FACTS : facts;
  const named = finished([
    titel,
    klantreis.klantvraag?.tekst && fillWords('tekstVraag', { vraag: klantreis.klantvraag.tekst }),
    state.join(', '),
    ...factWords(told, klantreis, view, scope).map(capital),
  ]);
  return card.finish({ key: 'klantreis', label: named.join(' '), named, line: klantreis.range.start.line });
}

function addKlantreisFacts(card: Card, facts: Facts<Klantreis>, view: View, scope: Scope): void {
  const all = drawnFacts(facts, view.klantreis, view, scope).map((told) => ({ ...told, text: capital(told.text) }));
  // On paper the stappen need the room.
  for (const { text, source, topic } of card.reading === 'blad' ? inOneText(all) : all) {
    card.gap(SPACE.regel).text(text, { size: SIZE.bijschrift, role: 'zacht', source, topic });
  }
}

/** What the title does not tell of the klantreis as a whole, where it stands below the stappen. */
export function wholeCells(view: View, scope: Scope, room: Room): LaneCell[] {
  const card = new Card('kop', room);
  addKlantreisFacts(card, REST_FACTS, view, scope);
  if (card.bottom === 0) return [];
  const label = sentences(factWords(REST_FACTS, view.klantreis, view, scope).map(capital));
  return [card.finish({ key: 'klantreis/feiten', label, line: view.klantreis.range.start.line })];
}

/** How many personas stand beside each other at the right. */
export function personaColumns({ personas }: View, left: number, right: number, reading: Reading = 'vel'): number {
  const shown = Math.min(personas.length, MOST_PERSONAS);
  return Math.max(1, Math.min(shown, Math.floor((right - left - 420) / personaWidth(reading))));
}

/** The circle with the letters of a persona, and where the texts beside it begin. */
const ROUND = {
  vel: { radius: 28, indent: 72 },
  kolom: { radius: 17, indent: 44 },
  blad: { radius: 19, indent: 50 },
} as const satisfies Readonly<Record<Reading, object>>;

/** The first personas, each with its card. */
export function personaCards(
  view: View,
  room: Room = { width: PERSONA_WIDTH, reading: 'vel' },
): { readonly persona: Persona; readonly cell: LaneCell }[] {
  return view.personas
    .slice(0, MOST_PERSONAS)
    .map((persona, index) => ({ persona, cell: personaCard(persona, view, index, room) }));
}

/** Their cards in rows at the right. */
export function personaBoxes(
  cells: readonly LaneCell[],
  view: View,
  left: number,
  right: number,
  top: number,
  reading: Reading = 'vel',
): Box[] {
  const columns = personaColumns(view, left, right, reading);
  const width = personaWidth(reading);
  const rowHeights: number[] = [];
  return cells.map((cell, index) => {
    const row = Math.floor(index / columns);
    const y = top + rowHeights.slice(0, row).reduce((sum, height) => sum + height + 8, 0);
    const x = right - columns * width + (index % columns) * width;
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, cell.height);
    return cell.at(x, y);
  });
}

function personaCard(persona: Persona, view: View, index: number, room: Room): LaneCell {
  const card = new Card<'kop'>('kop', room, PADDING.persona);
  const { radius, indent } = ROUND[room.reading];
  const middle = radius + 2;
  const curve = view.curves.find((candidate) => candidate.personaId === persona.id && !candidate.desired);
  const role = curve ? curveRole(curve, view.curves) : index === 0 ? 'persona1' : 'grijs';
  const badge = view.badges.get(persona.id ?? '') ?? '';
  card.shape({ type: 'circle', x: middle, y: middle, radius, fill: role });
  // Another name has another letter, and is told as a name.
  const letter = { size: SIZE.initiaal, style: 'bold', role: 'papier', anchor: 'middle', means: 'initiaal' } as const;
  card.word(badge, middle, middle + card.size(SIZE.initiaal) / 3, letter);
  const file = view.elsewhere.get(persona);
  card
    .gap(SPACE.deel)
    .text(persona.titel, { size: SIZE.naam, style: 'bold', indent, source: inFile(file, titleAt(persona)) });
  const { doelgroep } = persona;
  if (doelgroep?.tekst) {
    const source = inFile(file, textAt(doelgroep));
    card.gap(SPACE.een).text(doelgroep.tekst, { size: SIZE.tekst, role: 'zacht', indent, source });
  }
  const least = middle + radius;
  if (card.bottom < least) card.gap(least - card.bottom);
  const key = elementKey('persona', persona.id, 'klantreis', index);
  return card.finish({ key, label: sentences([persona.titel, doelgroep?.tekst]) });
}

/** Toestand and status, then what else is known of the state of the journey. */
export function stateParts({ klantreis }: View): Told[] {
  const words = { huidig: 'toestandHuidig', papier: 'toestandPapier', gewenst: 'toestandGewenst' } as const;
  const { eigenaar, herzien } = klantreis;
  const datum = herzien ? dateWords(herzien) : '';
  return [
    { text: fillWords(words[toldIn(klantreis)]) },
    { text: klantreis.status, source: valueAt(klantreis, 'status', klantreis.status) },
    ...(eigenaar?.tekst ? [{ text: eigenaar.tekst, source: textAt(eigenaar, eigenaar.tekst) }] : []),
    ...(herzien ? [{ text: fillWords('herzien', { datum }), source: valueAt(klantreis, 'herzien', datum) }] : []),
  ];
}

/** How far the klantreis is, and from when it is: what stands at the foot of each sheet of paper. */
export function stateWords(view: View, scope: Scope): string {
  const adopted = view.klantreis.details.filter(({ keyword }) => keyword === 'vastgesteld');
  return [...stateParts(view), ...adopted.map((detail) => plainTold(detail, view, scope))]
    .map(({ text }) => text)
    .join(' · ');
}

/** The legend of the lines and the sources that the journey rests on. */
export function layoutVoet(
  view: View,
  scope: Scope,
  { left, right, top, reading }: SheetPlace,
): { boxes: Box[]; height: number } {
  const { boxes, bottom: below } = legendBoxes(legendItems(view, scope), left, right, top, reading);
  const all = boxes.concat(
    bronnenCells(view, scope, { width: right - left, reading }).map((cell) => cell.at(left, below)),
  );
  return { boxes: all, height: highest(all.map((box) => box.y + box.height - top)) };
}

/** The bronnen that the journey rests on; no card where it rests on none. */
export function bronnenCells(view: View, scope: Scope, room: Room): LaneCell[] {
  const { text, sources } = bronnenParagraph(view, scope);
  if (text === '') return [];
  const card = new Card('voet', room).text(text, { size: SIZE.bijschrift, role: 'zacht', source: sources });
  return [card.finish({ key: 'bronnen', label: text, trails: true })];
}
