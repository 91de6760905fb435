import { Card } from '../../drawing/card';
import { paragraphOf } from '../../drawing/shapes';
import { SIZE } from '../../drawing/tokens.data';
import { heatWord } from '../../messages/knelpunten.data';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { capital } from '../../util/text';
import { MARGIN } from '../kaart/lanes';
import type { View } from '../kaart/view';
import { heatCells, type HeatMap, keptCells } from './cells';
import { faseCell, spotCell, spotWords } from './columns';
import { type Grid, NAMES, ROW_GAP } from './grid';
import type { HeatPart, HeatRow } from './heat';
import { ownerCells, ownerRows, ownerSource, passingCells } from './owners';
import { isByFase } from './spots';
import type { Told } from './told';

/** The columns with what is found in each: the knelpunten by how grave they are, what we keep, and who sees to it. */
export function addMap(grid: Grid, told: Told, map: HeatMap, scope: Scope): void {
  const { view } = map;
  if (!isByFase(view)) addFasen(grid, told, view, scope);
  grid.heads(told.spots.map((spot) => spotCell(spot, view, scope, grid.width)));
  if (told.rows.length === 0) addNote(grid, heatWord('geenKnelpunten'));
  let part: HeatPart = 'open';
  for (const row of told.rows) {
    if (row.part !== part) grid.part(row.part, heatWord(row.part));
    part = row.part;
    addHeat(grid, row, told, map);
  }
  addKept(grid, told, map);
  addOwners(grid, told, view, scope);
}

/** The fasen over their columns; what is of the klantreis as a whole stands under none. */
function addFasen({ lanes }: Grid, { spots }: Told, view: View, scope: Scope): void {
  const cells = view.fasen
    .filter(({ fase }) => !fase.ongeschreven)
    .map(({ key, fase }) => {
      const first = spots.findIndex((spot) => spot.fase === fase);
      const last = spots.findLastIndex((spot) => spot.fase === fase);
      const { x, width } = lanes.stretch(first, last + 1);
      return { x, cell: faseCell(key, fase, view, scope, width) };
    });
  const tall = highest(cells.map(({ cell }) => cell.height));
  for (const { x, cell } of cells) lanes.boxes.push(cell.at(x, lanes.y, tall));
  if (cells.length > 0) lanes.y += tall + ROW_GAP;
}

function addHeat(grid: Grid, row: HeatRow, { spots, list }: Told, map: HeatMap): void {
  const { key, name, part } = row;
  grid.row({
    key,
    name: paragraphOf(name),
    isStrong: part === 'open',
    total: list.filter(({ knelpunt, isSolved }) => row.takes(knelpunt) && !isSolved).length,
    columns: spots.map((spot) => heatCells(row, spot, spotWords(spot, map.view), map)),
    isFilled: true,
  });
}

/** What goes well, and must not be lost. */
function addKept(grid: Grid, { spots, kept }: Told, { view }: HeatMap): void {
  if (kept.length === 0) return;
  grid.part('houden', heatWord('houden'));
  grid.row({
    key: 'successen',
    name: paragraphOf(heatWord('successen')),
    total: kept.length,
    columns: spots.map((spot) => keptCells(spot, spotWords(spot, view), grid.width)),
    isFilled: true,
  });
}

function addOwners(grid: Grid, { spots, passings }: Told, view: View, scope: Scope): void {
  const rows = ownerRows(spots, view, scope);
  const passed = spots.map((spot) => passingCells(spot, passings, grid.width));
  const hasPassed = passed.some((cells) => cells.length > 0);
  if (rows.length === 0 && !hasPassed) return;
  grid.part('eigenaar', heatWord('eigenaar'));
  for (const row of rows) {
    grid.row({
      key: row.key,
      name: paragraphOf(row.name ?? capital(heatWord('geenEigenaar')), ownerSource(row)),
      columns: ownerCells(row, spots, view, scope, (start, end) => grid.stretch(start, end)),
    });
  }
  if (hasPassed)
    grid.row({ key: 'overdracht', name: paragraphOf(heatWord('overdracht')), columns: passed, gap: ROW_GAP });
}

function addNote({ lanes }: Grid, text: string): void {
  const card = new Card<string>('voet', lanes.right - MARGIN - NAMES);
  card.text(text, { size: SIZE.telling, style: 'italic', role: 'zacht' });
  lanes.boxes.push(card.finish({ key: 'geen-knelpunten', label: text }).at(MARGIN + NAMES, lanes.y));
  lanes.y += card.bottom + ROW_GAP;
}
