import { COLUMN, type Lane, NARROWEST } from '../kaart/lanes';
import { ChangePlaces, type PictureChange } from './changes';
import { type MergedColumn, mergeColumns, renumbered } from './columns';
import { arrowCard, faseCandidate, type FaseOf, fasenOf } from './fasen';
import { BRONNEN, bronLines, bronnenCandidate } from './foot';
import { titleBeside, titleCandidate } from './head';
import { type Candidate, markCell, type MergedCell } from './mark-cell';
import { type Counterparts, type JourneyModel, makeSide, type Sides } from './side';
import { isSameFeeling, makeTracks, type Track } from './tracks';

/** Both sides as one klantreis, before anything of it has a place: what every picture of two sides begins with. */
export interface Merged {
  readonly sides: Sides;
  readonly columns: readonly MergedColumn[];
  readonly tracks: readonly Track[];
  /** The fase of each column; undefined where nobody wrote one. */
  readonly fasen: readonly (FaseOf | undefined)[];
  readonly places: ChangePlaces;
}

export function merge(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  { changes, gewenst = false }: { readonly changes: readonly PictureChange[]; readonly gewenst?: boolean },
): Merged {
  if (!base && !head) throw new Error('There is no klantreis to draw.');
  const sides = renumbered({ base: makeSide(base), head: makeSide(head), same, gewenst });
  const places = new ChangePlaces(sides, changes);
  const columns = mergeColumns(sides);
  return { sides, columns, tracks: makeTracks(columns, sides, places), fasen: fasenOf(columns, sides), places };
}

/** A card of any size stands for the same lines. */
const ANY = { width: NARROWEST, reading: 'vel' } as const;
const ANY_FASE = arrowCard(COLUMN, false);

/** Everything that something can be marked at, before the changes are asked for. */
export function addSpots({ sides, fasen, places }: Merged, cards: readonly Candidate[]): void {
  for (const { spot } of cards) places.add(spot);
  for (const fase of new Set(fasen)) if (fase) places.add(faseCandidate(fase, sides, ANY_FASE).spot);
  places.add(titleCandidate(sides, titleBeside(sides, 0, NARROWEST)).spot);
  for (const side of ['base', 'head'] as const) {
    const own = sides[side];
    if (own && bronnenCandidate(sides, ANY)) places.addLines(BRONNEN, side, bronLines(own));
  }
}

/** Does anything of a column differ, from its fase down to its kansen? */
export function isChanged(
  { index, mark }: MergedColumn,
  { sides, fasen, tracks, places }: Merged,
  cards: ReadonlyMap<Lane, readonly MergedCell[][]>,
): boolean {
  if (mark) return true;
  if ([...cards.values()].some((columns) => columns[index]!.some((cell) => cell.marks.length > 0))) return true;
  const fase = fasen[index];
  const isFirst = fase !== undefined && fase !== fasen[index - 1];
  if (isFirst && markCell(faseCandidate(fase, sides, ANY_FASE), places)?.marks.length) return true;
  return tracks.some(({ feelings }) => {
    const feeling = feelings.get(index);
    return feeling !== undefined && !isSameFeeling(feeling);
  });
}
