import type { Fase, Gevoel, Holder, Klantreis, Knelpunt, Stap } from '../klantreis';
import type { Scope } from '../scope/scope';
import { areAlike, contentWords, groupsOfAlike, personaWords, type Subject, subjectOf } from './alike';
import { currentHolders } from './current';
import { hartslagenNow } from './feelings';
import { isCurrent } from './gewenst';

/**
 * Klantreizen side by side, as they are told: what they share, and what each has in the same stap. They are of different people or of
 * different things, so nothing here is before or after something else, and nothing is better.
 */

/** A klantreis with the scope that its names are looked up in. */
interface Told {
  readonly klantreis: Klantreis;
  readonly scope: Scope;
}

export interface KnelpuntIn<J> {
  readonly journey: J;
  /** What it stands in. */
  readonly holder: Holder;
  readonly knelpunt: Knelpunt;
}

export interface SideBySide<J> {
  /** Knelpunten that several klantreizen have: under one id, or in the same words. */
  readonly shared: readonly (readonly KnelpuntIn<J>[])[];
  readonly single: readonly KnelpuntIn<J>[];
  /** What stands beside each other: of each klantreis at most one stap, and always one at least. */
  readonly stappen: readonly ReadonlyMap<J, Stap>[];
}

export function sideBySide<J extends Told>(journeys: readonly J[]): SideBySide<J> {
  const names = new Set(journeys.flatMap(({ scope }) => [...personaWords(scope)]));
  const subject = (title: string) => subjectOf(contentWords(title, names));
  const knelpunten = journeys.flatMap((journey) =>
    currentHolders(journey.klantreis).flatMap((holder) =>
      holder.knelpunten.map((knelpunt) => ({ journey, holder, knelpunt })),
    ),
  );
  const shared = groupsOfAlike(
    knelpunten.map((one) => ({
      one,
      subject: subject(one.knelpunt.titel),
      name: one.knelpunt.id,
      where: one.journey,
    })),
  );
  const inSeveral = new Set(shared.flat());
  return { shared, single: knelpunten.filter((one) => !inSeveral.has(one)), stappen: stappenBeside(journeys, subject) };
}

type SubjectOf = (title: string) => Subject;

/** Something with a name and a title, in the klantreis that has it. */
interface Item {
  /** What has the same name elsewhere stands beside it. */
  readonly name: string | undefined;
  readonly subject: Subject;
}

interface StapItem extends Item {
  readonly stap: Stap;
}

/**
 * A stap stands beside the one with its id, else beside the one that says the same in the same fase. One that has nothing beside it keeps
 * its place between its neighbours.
 */
function stappenBeside<J extends Told>(journeys: readonly J[], subject: SubjectOf): readonly ReadonlyMap<J, Stap>[] {
  const fasen = beside(
    journeys.map(({ klantreis }) => klantreis.fasen.filter((fase) => isCurrent(fase, klantreis)).map(toFase)),
  );
  const placed = fasen.flatMap((row, place) =>
    [...row].flatMap(([at, { fase }]) =>
      fase.stappen.filter((stap) => isCurrent(stap, journeys[at]!.klantreis)).map((stap) => ({ at, place, stap })),
    ),
  );
  /** By id of a stap: the place in `fasen` where the first klantreis with that id has it. */
  const homes = new Map<string | undefined, number>();
  for (const { place, stap } of placed.toSorted((one, other) => one.at - other.at))
    if (stap.id !== undefined && !homes.has(stap.id)) homes.set(stap.id, place);
  const inFase = fasen.map(() => journeys.map((): StapItem[] => []));
  for (const { at, place, stap } of placed) {
    const home = homes.get(stap.id) ?? place;
    inFase[home]![at]!.push({ stap, name: stap.id, subject: subject(stap.titel) });
  }
  return inFase.flatMap((columns) =>
    beside(columns).map((row) => new Map([...row].map(([at, { stap }]) => [journeys[at]!, stap]))),
  );

  function toFase(fase: Fase) {
    // The fase that nobody wrote is the same everywhere.
    return { fase, name: fase.ongeschreven ? '' : fase.id, subject: subject(fase.titel) };
  }
}

/**
 * The items of columns in rows: at most one of each column in a row, by the place of the column. An item that has nothing beside it comes
 * behind what stands before it in its own column, or else before what stands behind it.
 */
function beside<T extends Item>(columns: readonly (readonly T[])[]): readonly ReadonlyMap<number, T>[] {
  const rows: Row<T>[] = [];
  const byName = new Map<string, Row<T>>();
  const byWord = new Map<string, Row<T>[]>();
  for (const [at, items] of columns.entries()) {
    const named = new Set(items.map(({ name }) => name));
    const found = items.map((item) => {
      const row = rowByName(item, at) ?? rowAlike(item, at, named);
      row?.items.set(at, item);
      return [item, row] as const;
    });
    const first = found.find(([, row]) => row)?.[1];
    let last = first ? rows.indexOf(first) - 1 : rows.length - 1;
    for (const [item, row] of found) {
      if (row) {
        remember(row, item);
        last = rows.indexOf(row);
        continue;
      }
      const made: Row<T> = { first: item, items: new Map([[at, item]]), names: new Set() };
      remember(made, item);
      for (const word of item.subject) {
        const known = byWord.get(word);
        if (known) known.push(made);
        else byWord.set(word, [made]);
      }
      last += 1;
      rows.splice(last, 0, made);
    }
  }
  return rows.map(({ items }) => items);

  function rowByName({ name }: T, at: number): Row<T> | undefined {
    const row = name === undefined ? undefined : byName.get(name);
    return row?.items.has(at) ? undefined : row;
  }

  /** @param named the names in the column: what has one of those elsewhere waits for it */
  function rowAlike({ subject }: T, at: number, named: ReadonlySet<string | undefined>): Row<T> | undefined {
    const near = [...new Set([...subject].flatMap((word) => byWord.get(word) ?? []))].filter(
      ({ items, names }) => !items.has(at) && ![...names].some((name) => named.has(name)),
    );
    return (
      near.find(({ first }) => isSame(first.subject, subject)) ??
      near.find(({ first }) => areAlike(first.subject, subject))
    );
  }

  function remember(row: Row<T>, { name }: T): void {
    if (name === undefined) return;
    row.names.add(name);
    if (!byName.has(name)) byName.set(name, row);
  }
}

interface Row<T> {
  readonly first: T;
  readonly items: Map<number, T>;
  readonly names: Set<string>;
}

function isSame(one: Subject, other: Subject): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}

/** Somebody in a klantreis: who it is for, or who only feels something in it, such as an employee. */
export interface Voice {
  /** The id of the persona; undefined where the klantreis names nobody. */
  readonly who: string | undefined;
  /** Is the klantreis for them? */
  readonly travels: boolean;
  readonly feelings: ReadonlyMap<Stap, Gevoel>;
}

/** Who the klantreis is for first, then the others as the text comes to them. */
export function voicesOf(klantreis: Klantreis): readonly Voice[] {
  const felt = new Map(
    hartslagenNow(klantreis).map(({ who, beats }) => [
      who,
      new Map(beats.map(({ stap, gevoel }) => [stap.stap, gevoel.gevoel])),
    ]),
  );
  const nobody = klantreis.voor.length === 0;
  const travellers = nobody ? [''] : [...new Set(klantreis.voor.map(({ id }) => id))];
  const others = [...felt.keys()].filter((who) => !travellers.includes(who));
  const all = nobody && !felt.has('') && others.length > 0 ? others : [...travellers, ...others];
  return all.map((who) => ({
    who: who || undefined,
    travels: travellers.includes(who),
    feelings: felt.get(who) ?? new Map<Stap, Gevoel>(),
  }));
}

/** Does somebody take a stap of their klantreis, as far as the text tells? */
export function takesStap({ who, travels, feelings }: Voice, stap: Stap): boolean {
  const isForThem = stap.voor.length === 0 || stap.voor.some(({ id }) => id === who);
  return feelings.has(stap) || (travels && isForThem);
}
