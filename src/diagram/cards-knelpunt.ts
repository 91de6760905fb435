import { dateWords, fillWords } from '../messages/diagram.data';
import type { Holder, Knelpunt, Oplossing } from '../model/klantreis';
import type { Scope } from '../model/scope';
import { NIVEAUS } from '../model/vocabulary.data';
import { textWidth } from '../util/text-width';
import { Card, type Cell, pillWidth } from './card';
import type { Column, View } from './view';

/** The cards of the lanes below the hartslag: knelpunten, successen, oplossingen, kansen. */

/** What stands under a column: of its stap, and in the first column of a fase or klantreis that of the whole. */
export interface Held {
  readonly holder: Holder;
  readonly tag: string;
}

export function heldBy(column: Column, view: View): Held[] {
  const held: Held[] = [];
  if (column.index === 0) held.push({ holder: view.klantreis, tag: fillWords('heleReis') });
  if (view.fasen.some((span) => span.start === column.index))
    held.push({ holder: column.fase, tag: fillWords('heleFase') });
  return [...held, { holder: column.stap, tag: '' }];
}

export function knelpuntCells(column: Column, view: View, scope: Scope, width: number): Cell[] {
  return heldBy(column, view).flatMap(({ holder, tag }) =>
    holder.knelpunten.map((knelpunt) => knelpuntCell(knelpunt, tag, view, scope, width)),
  );
}

function knelpuntCell(knelpunt: Knelpunt, tag: string, view: View, scope: Scope, width: number): Cell {
  const numbered = view.knelpunten.get(knelpunt);
  const card = new Card('knelpunt', width, 12, 10);
  numberBadge(card, String(numbered?.number ?? ''), 22, 21);
  const ernst = knelpunt.ernst ? fillWords('ernst', { ernst: knelpunt.ernst }) : fillWords('geenErnst');
  card.gap(3).text(ernst, { size: 12.5, style: 'bold', role: 'rood', indent: 29, outdent: 36 }).gap(6);
  const level = knelpunt.ernst ? NIVEAUS.indexOf(knelpunt.ernst) : -1;
  NIVEAUS.forEach((_, index) => {
    const height = 5 + index * 4;
    card.shape({
      type: 'rect',
      x: width - 38 + index * 10,
      y: 28 - height,
      width: 7,
      height,
      radius: 2,
      ...(index <= level ? { fill: 'rood' as const } : {}),
      stroke: index <= level ? 'rood' : 'roodRand',
      strokeWidth: 1.25,
    });
  });
  card.text(knelpunt.titel || fillWords('nogLeeg'), { size: 13 });
  const notes = [
    tag,
    knelpunt.van
      ? fillWords('vanPersona', { persona: scope.find('persona', knelpunt.van.id)?.titel ?? knelpunt.van.id })
      : '',
  ].filter((note) => note !== '');
  if (notes.length > 0) card.gap(3).text(notes.join(' · '), { size: 12, role: 'zacht' });
  if (numbered?.solved)
    card.gap(3).iconText('waargemaakt', fillWords('opgelost'), { size: 12, style: 'bold', role: 'groen' });
  return card.finish({ fill: 'roodVlak', stroke: 'roodRand' }, knelpunt.range.start.line);
}

function numberBadge(card: Card, text: string, x: number, y: number): void {
  card.shape({ type: 'circle', x, y, radius: 11, fill: 'rood' });
  card.word(text, x, y + 4.3, { size: text.length > 2 ? 10 : 12.5, style: 'bold', role: 'papier', anchor: 'middle' });
}

export function succesCells(column: Column, view: View, width: number): Cell[] {
  return heldBy(column, view).flatMap(({ holder, tag }) =>
    holder.successen.map((succes) => {
      const card = new Card('succes', width, 12, 9);
      card.iconText('succes', succes.titel || fillWords('nogLeeg'), { size: 13, iconRole: 'groen' });
      if (tag) card.gap(3).text(tag, { size: 12, role: 'zacht' });
      return card.finish({ fill: 'groenVlak', stroke: 'groenRand' }, succes.range.start.line);
    }),
  );
}

export function oplossingCells(column: Column, view: View, scope: Scope, width: number): Cell[] {
  return heldBy(column, view).flatMap(({ holder }) =>
    holder.oplossingen.map((oplossing) => oplossingCell(oplossing, view, scope, width)),
  );
}

function oplossingCell(oplossing: Oplossing, view: View, scope: Scope, width: number): Cell {
  const card = new Card('oplossing', width, 12, 10);
  const rejected = oplossing.stand === 'afgewezen';
  card.text(oplossing.titel || fillWords('nogLeeg'), { size: 13, style: 'bold', balance: true, struck: rejected });
  const small = { size: 12, role: 'zacht' as const };
  const numbers = solvedNumbers(oplossing, view, scope);
  if (numbers) card.gap(3).text(fillWords('lostOp', { nummers: numbers }), small);
  if (oplossing.eigenaar?.tekst) card.gap(3).text(oplossing.eigenaar.tekst, small);
  if (oplossing.stand) standPill(card, oplossing.stand, oplossing.gereed);
  else if (oplossing.gereed) card.gap(3).text(dateWords(oplossing.gereed), small);
  return card.finish(
    { fill: 'blauwVlak', stroke: 'blauwRand', ...(rejected && { dash: [4, 4] }) },
    oplossing.range.start.line,
  );
}

/** `2 en 3`, with the name of another klantreis where the knelpunt is there. */
export function solvedNumbers(oplossing: Oplossing, view: View, scope: Scope): string {
  const here = (view.solvedBy.get(oplossing) ?? []).map(String);
  const elsewhere = oplossing.lostOp
    .map(({ id }) => id.split('.'))
    .filter((parts) => parts.length === 2 && parts[0] !== view.klantreis.id)
    .map(([journey]) => scope.find('klantreis', journey)?.titel ?? journey ?? '');
  return [...here, ...elsewhere.map((title) => `‘${title}’`)].join(', ');
}

function standPill(card: Card, stand: NonNullable<Oplossing['stand']>, gereed: string | undefined): void {
  const size = 12;
  const width = pillWidth(stand, size);
  card.gap(7);
  const y = card.bottom;
  const active = stand === 'bezig' || stand === 'klaar';
  const role = stand === 'klaar' ? 'groen' : stand === 'afgewezen' ? 'grijs' : 'blauw';
  card.shape({
    type: 'rect',
    x: 12,
    y,
    width,
    height: 20,
    radius: 10,
    fill: active ? role : 'papier',
    stroke: role,
    strokeWidth: 1.25,
  });
  card.word(stand, 12 + width / 2, y + 14, { size, style: 'bold', role: active ? 'papier' : role, anchor: 'middle' });
  const date = gereed ? dateWords(gereed) : '';
  const room = card.inner - width - 8;
  if (date && textWidth(date, size, 'regular') <= room) {
    card.word(date, 12 + card.inner, y + 14, { size, role: 'zacht', anchor: 'end' }).gap(20);
  } else {
    card.gap(20);
    if (date) card.gap(3).text(date, { size, role: 'zacht' });
  }
}

export function kansCells(column: Column, view: View, width: number): Cell[] {
  return heldBy(column, view).flatMap(({ holder }) =>
    holder.kansen
      .filter((kans) => kans.tekst !== '')
      .map((kans) =>
        new Card('kans', width, 12, 9)
          .iconText('kans', kans.tekst, { size: 13, style: 'italic', iconRole: 'geel' })
          .finish({ fill: 'geelVlak', stroke: 'geelRand' }, kans.range.start.line),
      ),
  );
}
