import type { Scope } from '../../model/scope/scope';
import { kansCells, knelpuntCells, oplossingCells, succesCells } from './cards-knelpunt';
import { contactCells, ervaringCells, verwachtCells } from './cards-said';
import { stapCard } from './cards-stap';
import type { LaneCell, RowOptions } from './lanes';
import type { Column, View } from './view';

/** A lane of cards: what stands in it under a column, and how it is stacked. */
export interface CardLane {
  readonly lane: 'stap' | 'contact' | 'ervaring' | 'verwacht' | 'knelpunt' | 'succes' | 'oplossing' | 'kans';
  readonly cells: (column: Column, view: View, scope: Scope, width: number) => LaneCell[];
  readonly options: RowOptions;
}

export const LANES_ABOVE: readonly CardLane[] = [
  {
    lane: 'stap',
    cells: (column, view, scope, width) => [stapCard(column, view, scope, width)],
    options: { equal: true },
  },
  { lane: 'contact', cells: (column, _, scope, width) => contactCells(column, scope, width), options: { panel: true } },
  { lane: 'ervaring', cells: (column, _view, _scope, width) => ervaringCells(column, width), options: {} },
  { lane: 'verwacht', cells: (column, _view, _scope, width) => verwachtCells(column, width), options: {} },
];

export const LANES_BELOW: readonly CardLane[] = [
  { lane: 'knelpunt', cells: knelpuntCells, options: { gap: 8 } },
  { lane: 'succes', cells: (column, view, _, width) => succesCells(column, view, width), options: { gap: 8 } },
  { lane: 'oplossing', cells: oplossingCells, options: { gap: 8 } },
  { lane: 'kans', cells: (column, view, _, width) => kansCells(column, view, width), options: { gap: 8 } },
];
