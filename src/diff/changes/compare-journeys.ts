import { GEVOELENS } from '../../model/lines/vocabulary.data';
import type { Hartslag, HartslagPoint, JourneyPair, JourneySide } from './journey-pair';
import type { Pairs, ThingPair } from '../match/match';
import type { Names } from '../match/names';
import { type Sides, type Thing, type Tree, valuesOf } from '../tree/tree';

/** The value of a gevoel that is in the middle of the list. */
const NEUTRAL = GEVOELENS.indexOf('neutraal');

/** Every klantreis of either side with its hartslagen, in the order of the head; those that are gone last. */
export class Journeys {
  readonly pairs: readonly JourneyPair[];
  private readonly numbers = new Map<Thing, number>();
  private readonly things: readonly Thing[];

  /** @param only the two klantreizen that are compared, where those are not all */
  constructor({ base, head }: Sides<Tree>, names: Sides<Names>, things: Pairs, only: ThingPair | undefined) {
    const both: readonly (readonly [Thing | undefined, Thing | undefined])[] = only
      ? [only]
      : [
          ...klantreizenOf(head).map((now) => [things.baseOf(now), now] as const),
          ...klantreizenOf(base).flatMap((old) => (things.headOf(old) ? [] : [[old, undefined] as const])),
        ];
    this.things = both.map(([old, now]) => (now ?? old)!);
    this.pairs = both.map(([old, now], at) => {
      for (const one of [old, now]) if (one) this.numbers.set(one, at);
      return {
        base: old && toSide(old, names.base, (persona) => things.headOf(persona)?.id),
        head: now && toSide(now, names.head, () => undefined),
      };
    });
  }

  /** The klantreis of a place in `pairs`, of the head where that has it. */
  klantreisAt(place: number): Thing {
    return this.things[place]!;
  }

  /** The place in `pairs` of a klantreis of either side. */
  numberOf(klantreis: Thing | undefined): number | undefined {
    return klantreis && this.numbers.get(klantreis);
  }
}

function klantreizenOf({ top }: Tree): readonly Thing[] {
  return top.filter(({ kind }) => kind === 'klantreis');
}

/** @param newId the id that a persona has on the other side, where that is what it is called now */
function toSide(klantreis: Thing, names: Names, newId: (persona: Thing) => string | undefined): JourneySide {
  const hartslagen: Hartslag[] = [...feelingsIn(klantreis)].map(([id, points]) => {
    const persona = names.find('persona', id, undefined);
    return { id: (persona && newId(persona)) ?? id, persona: persona?.title || id, points };
  });
  return { id: klantreis.id, title: klantreis.title, place: klantreis.place, hartslagen };
}

/** What each persona feels, by the id that the text uses. The hartslag follows the first of alternative stappen. */
function feelingsIn(klantreis: Thing): ReadonlyMap<string, readonly HartslagPoint[]> {
  const points = new Map<string, HartslagPoint[]>(factValues(klantreis, 'voor', 'personas').map((id) => [id, []]));
  const isDesired = factValues(klantreis, 'toestand', 'waarden').includes('gewenst');
  const passed = new Set<string>();
  for (const stap of stappenIn(klantreis)) {
    if (!isDesired && (stap.desired || stap.parent?.desired)) continue;
    const isAlternative = factValues(stap, 'of', 'stap').some((id) => passed.has(id));
    if (stap.id !== undefined) passed.add(stap.id);
    if (isAlternative) continue;
    const felt = new Set<string>();
    for (const fact of stap.facts) {
      if (fact.keyword !== 'gevoel' || fact.desired) continue;
      const [word = ''] = valuesOf(fact, 'waarde');
      const rank = (GEVOELENS as readonly string[]).indexOf(word);
      const who = fact.who ?? '';
      if (rank < 0 || felt.has(who)) continue;
      felt.add(who);
      const list = points.get(who) ?? [];
      points.set(who, list);
      const { line } = stap.place.range.start;
      list.push({ stap: stap.title || (stap.id ?? ''), waarde: rank - NEUTRAL, line });
    }
  }
  return new Map([...points].filter(([, list]) => list.length > 0));
}

function stappenIn({ things }: Thing): Thing[] {
  return things.flatMap((thing) => (thing.kind === 'stap' ? [thing] : thing.kind === 'fase' ? stappenIn(thing) : []));
}

function factValues({ facts }: Thing, keyword: string, property: string): readonly string[] {
  return facts.filter((fact) => fact.keyword === keyword).flatMap((fact) => valuesOf(fact, property));
}
