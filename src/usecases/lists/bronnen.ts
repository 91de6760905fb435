import type { Bron } from '../../model/klantreis';
import { type Resting, restingOn } from '../../model/meaning/resting';
import type { Scope } from '../../model/scope/scope';
import type { BronRow, ListSection } from '../../outputs/lists/list';
import { isIsoDate, monthsSince } from '../../util/dates';
import type { Journey } from './spots';

/** A scope, with its files that were asked about. */
export interface AskedScope {
  readonly scope: Scope;
  readonly paths: ReadonlySet<string>;
}

/**
 * The bronnen of the files that were asked about, and those that their klantreizen name. What rests on one is counted over all
 * klantreizen of its scope, for a bron of one klantreis may carry another; what the archive says is over. What carries most comes first.
 */
export function bronSections(
  asked: readonly AskedScope[],
  journeys: readonly Journey[],
  today: string,
): readonly ListSection<BronRow>[] {
  const rows = asked.flatMap(({ scope, paths }) => {
    const named = namedIn(journeys.filter((journey) => journey.scope === scope));
    const resting = scope.table(restingOn);
    return scope.files.flatMap(({ path, model }) =>
      model.bronnen
        .filter((bron) => paths.has(path) || named.has(bron))
        .map((bron) => toRow(bron, path, isFirst(bron, scope) ? resting.get(bron.id!) : [], today)),
    );
  });
  const inOrder = rows.toSorted((a, b) => b.claims - a.claims || (a.title < b.title ? -1 : Number(a.title > b.title)));
  return [{ heading: undefined, rows: inOrder }];
}

/** Of several bronnen with one name it is the first. */
function isFirst(bron: Bron, scope: Scope): boolean {
  return bron.id !== undefined && scope.find('bron', bron.id) === bron;
}

function namedIn(journeys: readonly Journey[]): ReadonlySet<Bron> {
  return new Set(
    journeys.flatMap(({ klantreis, scope }) =>
      klantreis.namen.filter(({ soort }) => soort === 'bron').flatMap(({ ref }) => scope.find('bron', ref.id) ?? []),
    ),
  );
}

function toRow(bron: Bron, file: string, resting: readonly Resting[], today: string): BronRow {
  const { datum } = bron;
  return {
    title: bron.titel,
    id: bron.id,
    file,
    line: bron.range.start.line + 1,
    soort: bron.soorten,
    n: bron.aantal,
    groups: bron.deelnemers.filter(({ wie }) => wie !== '').map(({ aantal, wie }) => ({ aantal, wie })),
    date: datum,
    ageMonths: datum !== undefined && isIsoDate(datum) ? monthsSince(datum, today) : undefined,
    collectedBy: bron.verzameldDoor,
    claims: resting.length,
    journeys: new Set(resting.map(({ klantreis }) => klantreis)).size,
  };
}
