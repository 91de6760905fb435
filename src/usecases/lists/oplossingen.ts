import type { Oplossing } from '../../model/klantreis';
import { aimedAt, isOpen, isOverdue, isQuickWin, knelpuntenNamed } from '../../model/meaning/solutions';
import { splitName } from '../../model/scope/local-names';
import type { ListSection, OplossingRow, SolvedKnelpunt } from '../../outputs/lists/list';
import type { ListHeading } from '../../messages/lists.data';
import { sectionsBy } from './others';
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

/** Rows of one stand, by who they are of. What is overdue stands by itself, whatever its stand is. */
export interface StandShelf {
  readonly heading: ListHeading;
  readonly owners: readonly ListSection<OplossingRow>[];
}

/** What somebody works on before what is only an idea, and what is over last. */
const STAND_ORDER: readonly (string | undefined)[] = ['bezig', 'gepland', 'idee', undefined, 'klaar', 'afgewezen'];

/** What is overdue first, then by stand; within those by who they are of, the first date first. */
export function oplossingenByStand(journeys: readonly Journey[], today: string): readonly StandShelf[] {
  const rows = oplossingRows(journeys, today).toSorted(byDate);
  const inTime = rows.filter(({ overdue }) => !overdue);
  const late: StandShelf = { heading: { word: 'teLaat' }, owners: byOwner(rows.filter(({ overdue }) => overdue)) };
  const shelves = STAND_ORDER.map((stand): StandShelf => {
    const heading =
      stand === undefined ? { word: 'zonderStand' as const } : { word: 'metStand' as const, args: { stand } };
    return { heading, owners: byOwner(inTime.filter((row) => row.stand === stand)) };
  });
  return [late, ...shelves].filter(({ owners }) => owners.length > 0);
}

/** In the order of the alphabet, what nobody has last. A name in capitals is the same name. */
function byOwner(rows: readonly OplossingRow[]): readonly ListSection<OplossingRow>[] {
  return sectionsBy(
    rows,
    ({ owner }) => owner?.toLowerCase(),
    ({ owner }) => (owner === undefined ? { word: 'zonderEigenaar' } : { word: 'vanEigenaar', args: { naam: owner } }),
  );
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
