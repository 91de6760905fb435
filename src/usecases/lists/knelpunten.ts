import type { Klantreis, Knelpunt, Stap } from '../../model/klantreis';
import { contentWords, groupsOfAlike, personaWords, subjectOf } from '../../model/meaning/alike';
import { factorsOf } from '../../model/meaning/factors';
import { type ForPersonas, ownerOf } from '../../model/meaning/owner';
import { isRejected, isSolved, solutionsOf } from '../../model/meaning/solutions';
import { isOurs } from '../../model/meaning/unsolved';
import type { KnelpuntRow, ListSection } from '../../outputs/lists/list';
import { type Journey, placeOf, type Spot, spotsOf, evidenceOf } from './spots';

/** From the gravest; undefined is what nobody weighed. */
const ERNST: readonly (string | undefined)[] = ['hoog', 'midden', 'laag', undefined];

type Keep = (row: KnelpuntRow) => boolean;

/** Those that are the same in several klantreizen together, then the others by how grave they are. */
export function knelpuntSections(journeys: readonly Journey[], keep: Keep): readonly ListSection<KnelpuntRow>[] {
  const found = spotsOf(journeys).flatMap((spot) => spot.holder.knelpunten.map((knelpunt) => ({ spot, knelpunt })));
  const inOrder = ERNST.flatMap((ernst) => found.filter(({ knelpunt }) => knelpunt.ernst === ernst));
  const alike = groupsOfAlike(
    inOrder.map((one) => ({
      one,
      subject: subjectOf(contentWords(one.knelpunt.titel, personaWords(one.spot.scope))),
      where: one.spot.klantreis,
    })),
  );
  const groups = new Map(alike.flatMap((group, at) => group.map((one) => [one, at] as const)));
  const rows = inOrder
    .map((one) => ({ row: knelpuntRow(one.spot, one.knelpunt, groups.get(one)), group: groups.get(one) }))
    .filter(({ row }) => keep(row));
  const together = alike.map((all, at) => ({
    heading: { word: 'zelfde' as const, args: { aantal: new Set(all.map(({ spot }) => spot.klantreis)).size } },
    rows: rows.filter(({ group }) => group === at).map(({ row }) => row),
  }));
  const others = rows.filter(({ group }) => group === undefined);
  return [...together, ...byErnst(others.map(({ row }) => row))];
}

/** All of them by how grave they are, whether they stand in one klantreis or in more. */
export function knelpuntenByErnst(journeys: readonly Journey[]): readonly ListSection<KnelpuntRow>[] {
  return byErnst(
    spotsOf(journeys).flatMap((spot) => spot.holder.knelpunten.map((knelpunt) => knelpuntRow(spot, knelpunt))),
  );
}

function byErnst(rows: readonly KnelpuntRow[]): readonly ListSection<KnelpuntRow>[] {
  return ERNST.map((ernst) => ({
    heading: ernst === undefined ? { word: 'geenErnst' as const } : { word: 'ernst' as const, args: { ernst } },
    rows: rows.filter((row) => row.ernst === ernst),
  }));
}

/** A fase is for everybody whom the klantreis is for. */
const EVERYBODY: ForPersonas = { voor: [] };

export function knelpuntRow(spot: Spot, knelpunt: Knelpunt, group?: number): KnelpuntRow {
  const { klantreis, scope, holder } = spot;
  const solutions = solutionsOf(klantreis, scope).get(knelpunt) ?? [];
  const who = ownerOf(knelpunt, 'voor' in holder ? (holder as Stap | Klantreis) : EVERYBODY, klantreis);
  return {
    ...placeOf(spot, knelpunt),
    title: knelpunt.titel,
    ernst: knelpunt.ernst,
    invloed: knelpunt.invloed,
    persona: scope.find('persona', who)?.titel || who,
    factor: factorsOf(knelpunt),
    evidence: evidenceOf(spot, knelpunt),
    solutions: solutions.map(({ titel, stand }) => ({ title: titel, stand })),
    opportunities: holder.kansen.flatMap(({ tekst }) => tekst || []),
    solved: isSolved(solutions),
    open: holder.kansen.length === 0 && isOurs(knelpunt, klantreis) && solutions.every(isRejected),
    alike: group === undefined ? undefined : group + 1,
  };
}
