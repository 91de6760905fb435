import type { Oplossing } from '../../model/klantreis';
import { aimedAt, isOpen, isOverdue, isQuickWin, knelpuntenNamed } from '../../model/meaning/solutions';
import { splitName } from '../../model/scope/local-names';
import type { ListSection, OplossingRow, SolvedKnelpunt } from '../../outputs/lists/list';
import type { ListHeading } from '../../messages/lists.data';
import { type Journey, placeOf, type Spot, spotsOf } from './spots';

type Keep = (row: OplossingRow) => boolean;

interface Shelf {
  readonly heading: ListHeading;
  readonly takes: (row: OplossingRow) => boolean;
}

/** What stands together, in order: each row is on the first shelf that takes it. */
const SHELVES: readonly Shelf[] = [
  { heading: { word: 'klaar' }, takes: ({ stand }) => stand === 'klaar' },
  { heading: { word: 'afgewezen' }, takes: (row) => !isOpen(row) },
  { heading: { word: 'teLaat' }, takes: ({ overdue }) => overdue },
  { heading: { word: 'metDatum' }, takes: ({ gereed }) => gereed !== undefined },
  { heading: { word: 'snel' }, takes: ({ quickWin }) => quickWin },
  { heading: { word: 'zonderDatum' }, takes: () => true },
];

/** What is over is told last. */
const OVER = 2;

/** What is overdue first, then by date, then what is quickly done among those without one; what is over last. */
export function oplossingSections(
  journeys: readonly Journey[],
  today: string,
  keep: Keep,
): readonly ListSection<OplossingRow>[] {
  const rows = oplossingRows(journeys, today).filter(keep);
  const byShelf = new Map(SHELVES.map((shelf) => [shelf, [] as OplossingRow[]]));
  for (const row of rows) byShelf.get(SHELVES.find((shelf) => shelf.takes(row))!)!.push(row);
  const sections = [...byShelf].map(([{ heading }, own]) => ({ heading, rows: own.toSorted(byDate) }));
  return [...sections.slice(OVER), ...sections.slice(0, OVER)];
}

export function oplossingRows(journeys: readonly Journey[], today: string): readonly OplossingRow[] {
  return spotsOf(journeys).flatMap((spot) => spot.holder.oplossingen.map((one) => toRow(spot, one, today)));
}

/** Those without a date last. A sort keeps the order of what is equal. */
function byDate(one: OplossingRow, other: OplossingRow): number {
  const [a, b] = [one.gereed ?? '~', other.gereed ?? '~'];
  return a < b ? -1 : Number(a > b);
}

function toRow(spot: Spot, oplossing: Oplossing, today: string): OplossingRow {
  const { klantreis, scope } = spot;
  const knelpunten = aimedAt(oplossing, (name) => knelpuntenNamed(name, klantreis, scope));
  return {
    ...placeOf(spot, oplossing),
    title: oplossing.titel,
    owner: oplossing.eigenaar?.tekst || undefined,
    stand: oplossing.stand,
    gereed: oplossing.gereed,
    overdue: isOverdue(oplossing, klantreis, today),
    soort: oplossing.soort,
    inspanning: oplossing.inspanning,
    effect: oplossing.effect,
    quickWin: isQuickWin(oplossing, knelpunten),
    solves: knelpunten.map((knelpunt): SolvedKnelpunt => {
      const { titel, ernst, invloed } = knelpunt;
      return { title: titel, journey: otherJourney(spot, oplossing, knelpunt.id), ernst, invloed };
    }),
  };
}

/** The title of the klantreis that an oplossing names a knelpunt of, where it names it in full. */
function otherJourney({ klantreis, scope }: Spot, { lostOp }: Oplossing, id: string | undefined): string | undefined {
  const named = lostOp.map((ref) => splitName(ref.id)).find((name) => name.id === id && name.within !== undefined);
  if (named?.within === undefined || named.within === klantreis.id) return undefined;
  return scope.find('klantreis', named.within)?.titel || named.within;
}
