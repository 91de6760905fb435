import type { Card, Cell, Room } from '../../drawing/card';
import { SIZE, SPACE } from '../../drawing/tokens.data';
import { dateWords, fillWords } from '../../messages/diagram.data';
import { heatWord } from '../../messages/knelpunten.data';
import type { Klantreis, Knelpunt, Oplossing, Stap, Succes } from '../../model/klantreis';
import { isRejected, solutionsElsewhere, solutionsOf } from '../../model/meaning/solutions';
import { unsolvedIn } from '../../model/meaning/unsolved';
import type { Scope } from '../../model/scope/scope';
import { KNELPUNT_LOOK, knelpuntCard, succesCell } from '../kaart/cards-knelpunt';
import { knelpuntWords, succesWords } from '../kaart/facts-finding';
import { inFile, titleAt, valueAt } from '../kaart/sources';
import { capital } from '../../util/text';
import type { View } from '../kaart/view';
import { finished } from '../kaart/words';
import type { Told } from '../kaart/facts';
import { elementKey } from '../kaart/keys';
import { stapWords } from './columns';
import type { Spot } from './spots';

/** Every knelpunt with what is said of it and what is done about it, and what goes well. */

type Place = Pick<Told, 'text' | 'source'>;

/** A knelpunt, where it is, and what solves it. */
export interface Listed {
  readonly knelpunt: Knelpunt;
  readonly place: Place;
  readonly key: string;
  readonly solutions: readonly Solution[];
  readonly isSolved: boolean;
  /** Nobody does anything about it while somebody could. */
  readonly isOpen: boolean;
}

interface Solution {
  readonly oplossing: Oplossing;
  /** The klantreis that it stands in, and its file, where that is another one. */
  readonly from: Klantreis | undefined;
  readonly file: string | undefined;
}

/** In the order of their numbers. */
export function listOf(spots: readonly Spot[], view: View, scope: Scope): readonly Listed[] {
  const { klantreis } = view;
  const solutions = solutionsOf(klantreis, scope);
  const others = new Map(solutionsElsewhere(klantreis, scope).map((one) => [one.oplossing, one]));
  const open = new Set(unsolvedIn(klantreis, scope));
  const own = scope.files.find(({ model }) => model.klantreizen.includes(klantreis))?.path;
  const all = spots.flatMap((spot) =>
    spot.knelpunten.map((knelpunt, nth): Listed => ({
      knelpunt,
      place: placeOf(spot, ({ knelpunten }) => knelpunten.includes(knelpunt)),
      key: elementKey('knelpunt', knelpunt.id, spot.key, nth),
      solutions: (solutions.get(knelpunt) ?? []).map((oplossing): Solution => {
        const other = others.get(oplossing);
        return { oplossing, from: other?.from, file: other?.path === own ? undefined : other?.path };
      }),
      isSolved: view.knelpunten.get(knelpunt)?.solved ?? false,
      isOpen: open.has(knelpunt),
    })),
  );
  const numberOf = ({ knelpunt }: Listed) => view.knelpunten.get(knelpunt)?.number ?? 0;
  return all.toSorted((a, b) => numberOf(a) - numberOf(b));
}

export function listedCell(listed: Listed, view: View, scope: Scope, room: Room): Cell {
  const { knelpunt, place, key, solutions, isOpen } = listed;
  const card = knelpuntCard(knelpunt, place, view, scope, room);
  for (const solution of solutions) addSolution(card, solution);
  if (isOpen) card.gap(SPACE.kop).text(heatWord('geenOplossing'), { size: SIZE.klein, style: 'italic', role: 'geel' });
  const label = listedWords(listed, view, scope).join(' ');
  return card.finish({ key: `lijst/${key}`, label, line: knelpunt.range.start.line }, KNELPUNT_LOOK);
}

function addSolution(card: Card<'knelpunt'>, solution: Solution): void {
  const { oplossing, file, from } = solution;
  const { stand, gereed } = oplossing;
  const source = inFile(
    file,
    titleAt(oplossing, titleOf(oplossing)),
    stand && valueAt(oplossing, 'stand', stand),
    gereed === undefined ? undefined : valueAt(oplossing, 'gereed', dateWords(gereed)),
    from && titleAt(from, journeyTitle(from)),
  );
  const look = { size: SIZE.klein, role: 'inkt', iconRole: 'blauw', struck: isRejected(oplossing), source } as const;
  card.gap(SPACE.kop).iconText('oplossing', solutionWords(solution), look);
}

function solutionWords({ oplossing, from }: Solution): string {
  const { stand, gereed } = oplossing;
  const titel = titleOf(oplossing);
  const how = [stand, gereed && dateWords(gereed)].filter((part) => part).join(', ');
  const words = how === '' ? titel : heatWord('oplossing', { titel, stand: how });
  return from === undefined ? words : heatWord('uitReis', { oplossing: words, reis: journeyTitle(from) });
}

/** The same in words. */
export function listedWords({ knelpunt, place, solutions, isOpen }: Listed, view: View, scope: Scope): string[] {
  return finished([
    knelpuntWords(knelpunt, place.text, view, scope),
    ...solutions.map((solution) => heatWord('tekstOplossing', { oplossing: solutionWords(solution) })),
    isOpen && capital(heatWord('geenOplossing')),
  ]);
}

/** A succes, and where it is. */
export interface Kept {
  readonly succes: Succes;
  readonly place: Place;
  readonly key: string;
}

/** In the order of the columns. */
export function keptIn(spots: readonly Spot[]): readonly Kept[] {
  return spots.flatMap((spot) =>
    spot.successen.map((succes, nth) => ({
      succes,
      place: placeOf(spot, ({ successen }) => successen.includes(succes)),
      key: elementKey('succes', succes.id, spot.key, nth),
    })),
  );
}

export function keptCard({ succes, place, key }: Kept, view: View, scope: Scope, room: Room): Cell {
  return succesCell({ key: `lijst/${key}` }, succes, place, view, scope, room);
}

export function keptWords({ succes, place }: Kept, view: View, scope: Scope): string {
  return succesWords(succes, place.text, view, scope);
}

/** Where something of a column stands, with the title of what that is. @param isOf is it of this stap? */
function placeOf({ columns, fase }: Spot, isOf: (stap: Stap) => boolean): Place {
  const column = columns.find(({ stap }) => isOf(stap));
  if (column) return { text: stapWords(column), source: titleAt(column.stap, titleOf(column.stap)) };
  if (fase === undefined) return { text: fillWords('heleReis') };
  if (fase.ongeschreven) return { text: fillWords('heleFase') };
  const titel = fase.titel || fillWords('faseZonderTitel');
  return { text: fillWords('naam', { naam: titel, tekst: fillWords('heleFase') }), source: titleAt(fase, titel) };
}

function titleOf({ titel }: Oplossing | Stap): string {
  return titel || fillWords('nogLeeg');
}

function journeyTitle({ titel }: Klantreis): string {
  return titel || fillWords('zonderTitel');
}
