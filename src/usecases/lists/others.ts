import type { Meting } from '../../model/klantreis';
import { countFactors, type FactorCount, factorsOf } from '../../model/meaning/factors';
import type { ListPlace, ListSection, MetingRow, SuccesRow, VraagRow } from '../../outputs/lists/list';
import { evidenceOf, type Journey, placeOf, type Spot, spotsOf } from './spots';

/** By what makes them: a succes stands with the first of its factoren, the most named one first. */
export function succesSections(
  journeys: readonly Journey[],
  keep: (row: SuccesRow) => boolean,
): readonly ListSection<SuccesRow>[] {
  const rows = spotsOf(journeys).flatMap((spot) =>
    spot.holder.successen.map((succes) => ({
      ...placeOf(spot, succes),
      title: succes.titel,
      waardoor: succes.waardoor.map(({ tekst }) => tekst).filter((tekst) => tekst !== ''),
      factor: factorsOf(succes),
      evidence: evidenceOf(spot, succes),
    })),
  );
  const kept = rows.filter(keep);
  const factors = factorCounts(kept).map(({ factor }) => factor);
  return [
    ...factors.map((factor) => ({
      heading: { word: 'doorFactor' as const, args: { factor } },
      rows: kept.filter((row) => row.factor.length > 0 && factors.find((one) => row.factor.includes(one)) === factor),
    })),
    { heading: { word: 'zonderFactor' as const }, rows: kept.filter((row) => row.factor.length === 0) },
  ];
}

/** How often each factor is named, the most named one first. */
export function factorCounts(
  rows: readonly (ListPlace & { readonly factor: readonly string[] })[],
): readonly FactorCount[] {
  return countFactors(
    rows.map(({ factor, file, journey, journeyId }) => ({ factor, journey: `${file} ${journeyId} ${journey}` })),
  );
}

/** By who should answer, in the order of the alphabet; what anyone may answer last. */
export function vraagSections(
  journeys: readonly Journey[],
  keep: (row: VraagRow) => boolean,
): readonly ListSection<VraagRow>[] {
  const rows = spotsOf(journeys).flatMap((spot) =>
    spot.holder.vragen
      .filter(({ tekst }) => tekst !== '')
      .map((vraag) => ({ ...placeOf(spot, vraag), title: vraag.tekst, role: vraag.rol || undefined })),
  );
  return sectionsBy(
    rows.filter(keep),
    ({ role }) => role?.toLowerCase(),
    ({ role }) => (role === undefined ? { word: 'voorIedereen' } : { word: 'voorRol', args: { rol: role } }),
  );
}

/** By what they measure, in the order of the alphabet. */
export function metingSections(
  journeys: readonly Journey[],
  keep: (row: MetingRow) => boolean,
): readonly ListSection<MetingRow>[] {
  const rows = spotsOf(journeys).flatMap((spot) => spot.holder.metingen.map((meting) => metingRow(spot, meting)));
  return sectionsBy(
    rows.filter(keep),
    ({ title }) => title.toLowerCase(),
    ({ title }) => ({ word: 'vanMaat', args: { maat: title } }),
  );
}

function metingRow(spot: Spot, meting: Meting): MetingRow {
  const maat = spot.scope.find('maat', meting.maat.id);
  return {
    ...placeOf(spot, meting),
    title: maat?.titel || meting.maat.id,
    value: meting.waarde,
    unit: maat?.eenheid?.tekst || undefined,
    scale: maat?.schaal && { van: maat.schaal.van, tot: maat.schaal.tot },
    direction: maat?.richting,
    n: meting.n,
    period: meting.periode,
    evidence: evidenceOf(spot, meting),
  };
}

/** Rows of one key together, in the order of the alphabet. @param keyOf what has none comes last */
export function sectionsBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => string | undefined,
  heading: (row: R) => NonNullable<ListSection<R>['heading']>,
): readonly ListSection<R>[] {
  const byKey = new Map<string | undefined, R[]>();
  for (const row of rows) {
    const known = byKey.get(keyOf(row));
    if (known) known.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return [...byKey]
    .toSorted(([a = '\uFFFF'], [b = '\uFFFF']) => (a < b ? -1 : Number(a > b)))
    .map(([, own]) => ({ heading: heading(own[0]!), rows: own }));
}
