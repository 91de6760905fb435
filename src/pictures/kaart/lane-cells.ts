import type { Room } from '../../drawing/card';
import type { Scope } from '../../model/scope/scope';
import { kansCells, knelpuntCells, oplossingCells, succesCells } from './cards-knelpunt';
import { metingCells } from './cards-meting';
import { contactCells, ervaringCells, verwachtCells } from './cards-said';
import { kantCells } from './cards-side';
import { stapCard, zijpadCells } from './cards-stap';
import type { LaneCell, RowOptions } from './lanes';
import type { Column, View } from './view';

/** A lane of cards: what stands in it under a column, and how it is stacked. */
export interface CardLane {
  readonly lane:
    | 'zijpad'
    | 'stap'
    | 'contact'
    | 'ervaring'
    | 'verwacht'
    | 'meting'
    | 'knelpunt'
    | 'succes'
    | 'oplossing'
    | 'kans'
    | 'voorkant'
    | 'achterkant';
  readonly cells: (column: Column, view: View, scope: Scope, room: Room) => LaneCell[];
  readonly options: RowOptions;
  /** Neighbours that say the same are one card, where no column is left out. */
  readonly joined?: true;
  /** A card may go on over an empty neighbour. */
  readonly widens?: true;
}

export const LANES_ABOVE: readonly CardLane[] = [
  { lane: 'zijpad', cells: (column, _view, _scope, room) => zijpadCells(column, room), options: {}, joined: true },
  {
    lane: 'stap',
    cells: (column, view, scope, room) => [stapCard(column, view, scope, room)],
    options: { equal: true },
  },
  { lane: 'contact', cells: contactCells, options: { panel: true } },
  { lane: 'ervaring', cells: ervaringCells, options: {} },
  { lane: 'verwacht', cells: verwachtCells, options: {} },
];

/** What the persona notices stands nearer to the hartslag than what the organisation does for it. */
export const LANES_BELOW: readonly CardLane[] = [
  { lane: 'meting', cells: metingCells, options: { gap: 8 }, widens: true },
  { lane: 'knelpunt', cells: knelpuntCells, options: { gap: 8 }, widens: true },
  { lane: 'succes', cells: succesCells, options: { gap: 8 }, widens: true },
  { lane: 'oplossing', cells: oplossingCells, options: { gap: 8 }, widens: true },
  { lane: 'kans', cells: (column, view, _, room) => kansCells(column, view, room), options: { gap: 8 }, widens: true },
  { lane: 'voorkant', cells: (...asked) => kantCells('voorkant', ...asked), options: { gap: 8 }, widens: true },
  { lane: 'achterkant', cells: (...asked) => kantCells('achterkant', ...asked), options: { gap: 8 }, widens: true },
];
