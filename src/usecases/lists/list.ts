import type { Due, List, ListFilter, ListKind, ListPlace, ListTold, VergelijkRow } from '../../outputs/lists/list';
import type { LoadedFile } from '../../workspace/workspace';
import type { FileInScope } from '../check';
import { journeysAsked } from './asked-journeys';
import { type AskedScope, bronSections } from './bronnen';
import { dueOf } from './due';
import { knelpuntSections } from './knelpunten';
import { oplossingRows, oplossingSections } from './oplossingen';
import { factorCounts, metingSections, succesSections, vraagSections } from './others';
import type { Journey } from './spots';
import { type Compared, vergelijkSections } from './vergelijk';

export interface ListChoice extends ListFilter {
  readonly kind: ListKind;
  /** Klantreizen in the archive too. */
  readonly archive: boolean;
  /** ISO date. */
  readonly today: string;
  /** The files that were named one by one and not with their folder, in that order. */
  readonly named: ReadonlySet<LoadedFile>;
}

/**
 * What stands in klantreizen, over all files that were asked about, and what of it is due. What leads to real people is hidden in the
 * texts before anything is read of them. @throws UseCaseRefusal where too many klantreizen would stand side by side
 */
export function listOf(asked: readonly FileInScope[], choice: ListChoice): ListTold {
  const { mask, scopes, all, written } = journeysAsked(asked);
  const counts = ({ klantreis: { status } }: Journey) => choice.archive || status !== 'archief';
  const journeys = written.filter(counts);
  const compared = {
    asked: journeys,
    named: [...choice.named]
      .flatMap((file) => all.filter(({ asRead }) => asRead === file).map(({ journey }) => journey))
      .filter(counts),
    all: all.map(({ journey }) => journey).filter(counts),
  };
  const { owner } = choice;
  // What was asked for may be a value that is hidden in the texts: a name with letters, a text with stars.
  const owners = owner === undefined ? undefined : [mask.text(owner), mask.name(owner)].map((one) => one.toLowerCase());
  const askedScopes = scopes.map((one) => ({
    scope: one.hidden.scope,
    paths: new Set([...one.asked].map(({ path }) => path)),
  }));
  const work = { ...choice, owners, journeys, compared, scopes: askedScopes };
  const { total, brought, ...list } = made(work);
  const read = scopes.flatMap((one) =>
    one.hidden.files.filter((file) => one.asked.has(file) || brought.has(file.path)),
  );
  return {
    list: {
      ...list,
      today: choice.today,
      filter: { owner: owner && mask.text(owner), overdue: choice.overdue, stand: choice.stand },
      journeys: journeys.length,
      total,
      archived: written.length - journeys.length,
      unreadFiles: read.filter(({ model }) => model.onleesbaar.length > 0).length,
    } as List,
    due: dueIn(work),
  };
}

interface Work extends ListChoice {
  /** The ways in which the owner that was asked for may stand in the texts. */
  readonly owners: readonly string[] | undefined;
  readonly journeys: readonly Journey[];
  readonly compared: Compared;
  readonly scopes: readonly AskedScope[];
}

interface Made extends Pick<List, 'kind' | 'sections' | 'factors' | 'total'> {
  /** The files of klantreizen that stand beside others: a line `vergelijk` may lead to a file that was not asked about. */
  readonly brought: ReadonlySet<string>;
}

/** The rows of a kind, without sections in which nothing stands. */
function made(work: Work): Made {
  const { kind, journeys, today } = work;
  let total = 0;
  const keep =
    <R extends ListPlace>(filter: (row: R) => boolean) =>
    (row: R) => {
      total++;
      return filter(row);
    };
  const near = keep((row: ListPlace) => isOf(row.partOwner?.name, work));
  const sections = {
    knelpunten: () => knelpuntSections(journeys, near),
    oplossingen: () => oplossingSections(journeys, today, keep(isAsked(work))),
    successen: () => succesSections(journeys, near),
    vragen: () =>
      vraagSections(
        journeys,
        keep((row) => isOf(row.role ?? row.partOwner?.name, work)),
      ),
    bronnen: () => bronSections(work.scopes, journeys, today),
    metingen: () => metingSections(journeys, near),
    vergelijk: () => vergelijkSections(work.compared),
  }[kind]();
  const filled = sections.filter(({ rows }) => rows.length > 0);
  const rows = filled.flatMap((section): readonly object[] => section.rows);
  const withFactor = rows.filter((row): row is Parameters<typeof factorCounts>[0][number] => 'factor' in row);
  const beside = rows.filter((row): row is VergelijkRow => 'comparison' in row);
  // The sections are those of the kind, which their type does not tell.
  return {
    kind,
    sections: filled,
    factors: factorCounts(withFactor),
    total: kind === 'bronnen' || kind === 'vergelijk' ? rows.length : total,
    brought: new Set(beside.map(({ file }) => file)),
  } as Made;
}

/** An oplossing is of its own eigenaar; one that has none is found by who the part that it stands in is of. */
function isAsked(work: Work) {
  return (row: ReturnType<typeof oplossingRows>[number]) =>
    isOf(row.owner ?? row.partOwner?.name, work) &&
    (!work.overdue || row.overdue) &&
    (work.stand === undefined || row.stand === work.stand);
}

function isOf(name: string | undefined, { owners }: Pick<Work, 'owners'>): boolean {
  return owners?.some((owner) => name?.toLowerCase().includes(owner)) ?? true;
}

/** A klantreis has no stand, so it is not among what was asked for by one. */
function dueIn(work: Work): readonly Due[] {
  const rows = oplossingRows(work.journeys, work.today).filter(isAsked(work));
  const looked = work.journeys.filter(({ klantreis }) => isOf(klantreis.eigenaar?.tekst, work));
  const due = dueOf(rows, work.stand === undefined ? looked : [], work.today);
  return work.overdue ? due.filter(({ overdue }) => overdue) : due;
}
