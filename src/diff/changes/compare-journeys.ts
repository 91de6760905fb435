import { fillComparison } from '../../messages/comparison.data';
import { GEVOELENS } from '../../model/lines/vocabulary.data';
import { isCurrent } from '../../model/meaning/gewenst';
import {
  type Felt,
  type FeltStap,
  hartslagenOf,
  mainBeats,
  SIDE_PATH,
  stappenFelt,
} from '../../model/meaning/hartslag';
import { stapNumbers } from '../../model/meaning/stap-numbers';
import type { Hartslag, HartslagPoint, JourneyPair, JourneySide } from './journey-pair';
import type { Pairs, ThingPair } from '../match/match';
import type { Names } from '../match/names';
import { personasOf } from '../tree/implied';
import { choiceOf, type Sides, type Thing, type Tree, valuesOf } from '../tree/tree';

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
  const hartslagen: Hartslag[] = feelingsIn(klantreis).map(([id, points]) => {
    const persona = names.find('persona', id, undefined);
    return { id: (persona && newId(persona)) ?? id, persona: persona?.title || id, points };
  });
  return {
    id: klantreis.id,
    title: klantreis.title,
    place: klantreis.place,
    hartslagen,
    numbers: numbersIn(klantreis),
  };
}

function numbersIn({ things }: Thing): JourneySide['numbers'] {
  const isStap = ({ kind }: Thing) => kind === 'stap';
  const stappen = things.flatMap((thing) =>
    isStap(thing) ? [thing] : thing.kind === 'fase' ? thing.things.filter(isStap) : [],
  );
  const numbers = stapNumbers(stappen, (stap) => ({ id: stap.id, of: namesOn(stap, 'of') }));
  // What is felt in a fase as a whole, begins with its first stap.
  const firsts = things.flatMap((fase) => {
    const first = fase.kind === 'fase' ? fase.things.find(isStap) : undefined;
    const number = first && numbers.get(first);
    return number === undefined ? [] : [[fase.place.range.start.line, number] as const];
  });
  return new Map([...firsts, ...[...numbers].map(([stap, number]) => [stap.place.range.start.line, number] as const)]);
}

/** A stap of a tree in a hartslag. */
interface FeelingStap extends FeltStap<Felt> {
  readonly stap: Thing;
}

/** What each persona feels now, by the id that the text uses, without what is felt in alternatives. */
function feelingsIn(klantreis: Thing): readonly (readonly [string, readonly HartslagPoint[]])[] {
  const toestand = choiceOf(klantreis, 'toestand');
  /** What is felt in a fase as a whole, with that fase. */
  const ofFasen = new Map<Felt, Thing>();
  const parts = klantreis.things.filter(({ kind }) => kind === 'fase' || kind === 'stap');
  const fasen = parts.map((fase) => ({
    stappen: (fase.kind === 'stap' ? [fase] : fase.things.filter(({ kind }) => kind === 'stap'))
      .map((stap) => ({ stap, alleenGewenst: stap.desired || stap.parent?.desired === true }))
      .filter((part) => isCurrent(part, { toestand }))
      .map(({ stap, alleenGewenst }) => ({
        id: stap.id,
        of: namesOn(stap, 'of'),
        voor: idsOf(stap),
        aside: stap.facts.some(({ keyword, misread }) => keyword === SIDE_PATH && !misread),
        feelings: feltIn(stap, alleenGewenst),
        stap,
      })),
    feelings: fase.kind === 'stap' ? [] : feltIn(fase, false),
  }));
  for (const [at, { feelings }] of fasen.entries()) for (const felt of feelings) ofFasen.set(felt, parts[at]!);
  const voor = idsOf(klantreis);
  return hartslagenOf<Felt, FeelingStap>(voor, stappenFelt<Felt, FeelingStap>(voor, fasen)).flatMap((hartslag) => {
    const points = mainBeats(hartslag).map(({ stap: { stap }, gevoel }) => {
      const fase = ofFasen.get(gevoel);
      const title = (fase ?? stap).title || ((fase ?? stap).id ?? '');
      return {
        stap: fase ? fillComparison('heleFase', { titel: title }) : title,
        waarde: gevoel.waarde,
        line: (fase ?? stap).place.range.start.line,
      };
    });
    return points.length > 0 ? [[hartslag.who, points] as const] : [];
  });
}

/** @param desired do its gewenst lines count? */
function feltIn({ facts }: Thing, desired: boolean): readonly Felt[] {
  return facts.flatMap((fact) => {
    if (fact.keyword !== 'gevoel' || (fact.desired && !desired)) return [];
    const rank = (GEVOELENS as readonly string[]).indexOf(valuesOf(fact, 'waarde')[0] ?? '');
    return rank < 0 ? [] : [{ who: fact.who ?? '', waarde: rank - NEUTRAL }];
  });
}

/** The ids of the personas that a stap or a klantreis is for. */
function idsOf(thing: Thing): readonly string[] {
  return personasOf(thing).voor.map(({ id }) => id);
}

function namesOn({ facts }: Thing, keyword: string): readonly string[] {
  return facts.filter((fact) => fact.keyword === keyword).flatMap((fact) => valuesOf(fact, 'namen'));
}
