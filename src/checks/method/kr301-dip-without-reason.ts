import type { Fase, Gevoel, GevoelWaarde, Stap } from '../../model/klantreis';
import { ownerOf } from '../../model/meaning/owner';
import { currentStappen, isLived } from './current-stappen';
import { alone, type Rule } from '../rule/rule';

/** The last point of every persona's hartslag. */
type Points = ReadonlyMap<string, GevoelWaarde>;

/** A stap that another may be an alternative to: the points before it, and who felt something in it. */
interface Passed {
  readonly before: Points;
  readonly felt: ReadonlySet<string>;
}

/** A fall of this much asks for a reason even where it does not end below neutral. */
const DROP = 2;

/**
 * A dip in the hartslag without its reason: a negative feeling, or a fall of two against the same persona's point before, with
 * nothing after the colon and no knelpunt in the stap or its fase. The reason is the finding (Telengy, werkbedrijf,
 * 'Dennis'). A knelpunt of another persona explains nothing.
 */
export const kr301: Rule = {
  code: 'KR301',
  klantreis: alone(function* (klantreis) {
    if (!isLived(klantreis)) return;
    const faseOf = new Map(klantreis.fasen.flatMap((fase) => fase.stappen.map((stap) => [stap, fase] as const)));
    const passed = new Map<string, Passed>();
    const points = new Map<string, GevoelWaarde>();
    for (const stap of currentStappen(klantreis)) {
      // An alternative is felt instead of the stap it replaces: after the same points, and the main hartslag passes it by.
      const original = stap.of.map((ref) => passed.get(ref.id)).find((found) => found);
      const before = original?.before ?? new Map(points);
      const felt = new Set<string>();
      for (const gevoel of stap.gevoel) {
        const owner = ownerOf(gevoel, stap, klantreis) ?? '';
        felt.add(owner);
        if (!original?.felt.has(owner)) points.set(owner, gevoel.waarde);
        if (!isDip(gevoel, before.get(owner)) || isExplained(gevoel, owner, stap, faseOf.get(stap))) continue;
        yield { code: 'KR301', range: gevoel.range, args: {} };
      }
      if (stap.id !== undefined && !passed.has(stap.id)) passed.set(stap.id, { before, felt });
    }
  }),
};

function isDip({ waarde }: Gevoel, previous: GevoelWaarde | undefined): boolean {
  return waarde <= -1 || (previous !== undefined && previous - waarde >= DROP);
}

function isExplained(gevoel: Gevoel, owner: string, stap: Stap, fase: Fase | undefined): boolean {
  if (gevoel.omdat !== '') return true;
  const knelpunten = [...stap.knelpunten, ...(fase?.knelpunten ?? [])];
  return knelpunten.some(({ van }) => van === undefined || van.id === owner);
}
