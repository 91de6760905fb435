import type { TOESTANDEN } from '../../model/lines/vocabulary.data';
import type { NameKind } from '../../model/lines/kinds.data';
import type { DiffArgs } from '../../messages/diff.data';
import type { Place } from './statement';

/** Something with a name of its own: a stap, a persona, a knelpunt. Everything else is a fact of the thing it hangs under. */
export interface Thing {
  readonly kind: NameKind;
  readonly id: string | undefined;
  readonly title: string;
  /** Exists only in the gewenste klantreis. */
  readonly desired: boolean;
  /** Nobody wrote it: the fase around a stap without one. */
  readonly unwritten: boolean;
  readonly parent: Thing | undefined;
  /** The klantreis in which names of the kind have their meaning, and the klantreis itself; undefined elsewhere. */
  readonly klantreis: Thing | undefined;
  readonly things: Thing[];
  readonly facts: Fact[];
  readonly place: Place;
}

/** A line that says something of a thing, or of the fact that it hangs under. */
export interface Fact {
  readonly keyword: string;
  readonly desired: boolean;
  /** May stand more than once under its thing. */
  readonly many: boolean;
  /** Its words by property. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Its text on one line, with single spaces. */
  readonly text: string;
  /** Its words as the formatter writes them, without the text. */
  readonly head: string;
  /** The persona whose line of a stap or a fase it is, also where the line leaves it out. */
  readonly who: string | undefined;
  /** Nobody can read all of it. */
  readonly misread: boolean;
  /** It is not written, but follows from where its thing stands. */
  readonly implied: boolean;
  readonly facts: Fact[];
  readonly place: Place;
}

/** All that one side says: files of one scope know each other's names, so which file a thing stands in means nothing. */
export interface Tree {
  /** The things that hang under no other, in the order of the files. */
  readonly top: readonly Thing[];
  /** Every thing, in the order of the text. */
  readonly things: readonly Thing[];
  readonly files: readonly string[];
}

/** The same of both sides. */
export interface Sides<T> {
  readonly base: T;
  readonly head: T;
}

/** How a thing is told apart from the others: by its id, else by its title. */
export function nameOf({ id, title }: Thing): string {
  return id ?? `"${title}"`;
}

/** The words that a fact has for a property. */
export function valuesOf({ values }: Fact, property: string): readonly string[] {
  return values.get(property) ?? [];
}

/** The line of a thing that may stand once: the first, and not one with a `gewenst` that it does not take. */
export function factOf({ facts }: Thing, keyword: string): Fact | undefined {
  return facts.find((fact) => fact.keyword === keyword && !fact.desired);
}

/** What a line that may stand once says: `klaar` of `stand klaar`. */
export function choiceOf(thing: Thing, keyword: string): string | undefined {
  const fact = factOf(thing, keyword);
  return fact && valuesOf(fact, 'waarden')[0];
}

/** Does it belong to a wish: itself, what it stands in, or the klantreis as a whole? */
export function isDesired(thing: Thing): boolean {
  const klantreis = namesIn(thing);
  if (klantreis && choiceOf(klantreis, 'toestand') === ('gewenst' satisfies (typeof TOESTANDEN)[number])) return true;
  for (let one: Thing | undefined = thing; one; one = one.parent) if (one.desired) return true;
  return false;
}

/** The klantreis that gives the local names in the facts of a thing their meaning. */
export function namesIn(thing: Thing): Thing | undefined {
  return thing.kind === 'klantreis' ? thing : thing.klantreis;
}

/** A thing as a sentence names it. */
export function thingArgs({ kind, title, id }: Thing): DiffArgs {
  return { soort: kind, naam: title || (id ?? '') };
}

/** A thing as the place where something stands. */
export function placeArgs({ kind, title, id }: Thing): DiffArgs {
  return { plekSoort: kind, plekNaam: title || (id ?? '') };
}
