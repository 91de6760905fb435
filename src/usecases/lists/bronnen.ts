import type { Bron, Klantreis } from '../../model/klantreis';
import { bronnenOf, claimsOf } from '../../model/meaning/claims';
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
 * klantreizen of its scope that count: a bron of one klantreis may carry another. What carries most comes first.
 */
export function bronSections(
  asked: readonly AskedScope[],
  journeys: readonly Journey[],
  counts: (klantreis: Klantreis) => boolean,
  today: string,
): readonly ListSection<BronRow>[] {
  const rows = asked.flatMap(({ scope, paths }) => {
    const named = namedIn(journeys.filter((journey) => journey.scope === scope));
    const uses = usesIn(scope, counts);
    return scope.files.flatMap(({ path, model }) =>
      model.bronnen
        .filter((bron) => paths.has(path) || named.has(bron))
        .map((bron) => toRow(bron, path, uses.get(bron) ?? [], today)),
    );
  });
  const inOrder = rows.toSorted((a, b) => b.claims - a.claims || (a.title < b.title ? -1 : Number(a.title > b.title)));
  return [{ heading: undefined, rows: inOrder }];
}

function namedIn(journeys: readonly Journey[]): ReadonlySet<Bron> {
  return new Set(
    journeys.flatMap(({ klantreis, scope }) =>
      klantreis.namen.filter(({ soort }) => soort === 'bron').flatMap(({ ref }) => scope.find('bron', ref.id) ?? []),
    ),
  );
}

/** The klantreizen with a claim that names a bron, one for each such claim. */
function usesIn(scope: Scope, counts: (klantreis: Klantreis) => boolean): ReadonlyMap<Bron, readonly Klantreis[]> {
  const uses = new Map<Bron, Klantreis[]>();
  for (const klantreis of scope.klantreizen.filter(counts)) {
    for (const claim of claimsOf(klantreis)) {
      for (const bron of new Set(bronnenOf(claim, scope))) {
        const own = uses.get(bron);
        if (own) own.push(klantreis);
        else uses.set(bron, [klantreis]);
      }
    }
  }
  return uses;
}

function toRow(bron: Bron, file: string, uses: readonly Klantreis[], today: string): BronRow {
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
    claims: uses.length,
    journeys: new Set(uses).size,
  };
}
