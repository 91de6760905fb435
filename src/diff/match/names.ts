import { isLocal, type NameKind } from '../../model/lines/kinds.data';
import { splitName } from '../../model/scope/local-names';
import { builtInKanaal } from '../../model/scope/uses';
import { nameKindOf } from '../../model/lines/line-kinds';
import type { Pairs } from './match';
import { type Fact, nameOf, namesIn, type Thing, type Tree } from '../tree/tree';

/** A line that names something, and the thing that it is said of. */
export interface Use {
  readonly thing: Thing;
  readonly fact: Fact;
}

/** Which thing a name stands for in one side. Of several with one name it is the first. */
export class Names {
  private readonly known = new Map<Thing | undefined, Map<string, Thing>>();
  private used: Map<Thing | undefined, Map<string, Use[]>> | undefined;

  constructor(private readonly tree: Tree) {
    for (const thing of tree.things) {
      const names = this.known.get(thing.klantreis) ?? new Map<string, Thing>();
      this.known.set(thing.klantreis, names);
      const key = `${thing.kind} ${nameOf(thing)}`;
      if (!names.has(key)) names.set(key, thing);
    }
  }

  /** @param within the klantreis that the name is used in */
  find(kind: NameKind, name: string, within: Thing | undefined): Thing | undefined {
    const [klantreis, local] = this.split(kind, name, within);
    return this.known.get(klantreis)?.get(`${kind} ${local}`);
  }

  /** The titles of the things that a line names, by name. A kanaal and a bron are cited by their short name. */
  titlesIn({ keyword, values }: Fact, within: Thing | undefined): ReadonlyMap<string, string> {
    const titles = new Map<string, string>();
    for (const [property, names] of values) {
      const kind = nameKindOf(keyword, property);
      if (kind === undefined || kind === 'kanaal' || kind === 'bron') continue;
      for (const name of names) {
        const title = this.find(kind, name, within)?.title;
        if (title) titles.set(name, title);
      }
    }
    return titles;
  }

  /** The lines that still use a name that this side gives to nothing, in the order of the text. */
  missing(kind: NameKind, name: string, within: Thing | undefined): readonly Use[] {
    if (kind === 'kanaal' && builtInKanaal(name) !== undefined) return [];
    const klantreis = isLocal(kind) ? within : undefined;
    if (this.known.get(klantreis)?.has(`${kind} ${name}`)) return [];
    this.used ??= this.uses();
    return this.used.get(klantreis)?.get(`${kind} ${name}`) ?? [];
  }

  /** Does any line still use a name that this side gives to nothing? */
  isMissed(kind: NameKind, name: string, within: Thing | undefined): boolean {
    return this.missing(kind, name, within).length > 0;
  }

  private uses(): Map<Thing | undefined, Map<string, Use[]>> {
    const used = new Map<Thing | undefined, Map<string, Use[]>>();
    const addUse = (klantreis: Thing | undefined, key: string, use: Use) => {
      const names = used.get(klantreis) ?? new Map<string, Use[]>();
      used.set(klantreis, names);
      const uses = names.get(key);
      if (uses) uses.push(use);
      else names.set(key, [use]);
    };
    const add = (facts: readonly Fact[], thing: Thing): void => {
      for (const fact of facts) {
        for (const [property, names] of fact.values) {
          const kind = nameKindOf(fact.keyword, property);
          if (kind === undefined) continue;
          for (const name of names) {
            const [klantreis, local] = this.split(kind, name, namesIn(thing));
            addUse(klantreis, `${kind} ${local}`, { thing, fact });
          }
        }
        add(fact.facts, thing);
      }
    };
    for (const thing of this.tree.things) add(thing.facts, thing);
    return used;
  }

  /** The klantreis in which a name has its meaning, and the name there: `klantreis.knelpunt` is one of another klantreis. */
  private split(kind: NameKind, name: string, within: Thing | undefined): readonly [Thing | undefined, string] {
    if (!isLocal(kind)) return [undefined, name];
    const { within: klantreis, id } = splitName(name);
    if (klantreis === undefined || name.startsWith('"')) return [within, name];
    return [klantreis === within?.id ? within : this.find('klantreis', klantreis, undefined), id];
  }
}

/**
 * What a fact says in words that are the same on both sides: a name of the base is said with the name that its thing has in the
 * head, so that lines that changed along with a name are the same. A name that only the base knows is left over from a change of
 * name; what that breaks is said of the thing.
 */
export class Meanings {
  private readonly shallow = new Map<Fact, string>();
  private readonly deep = new Map<Fact, string>();

  constructor(
    private readonly base: Names,
    private readonly head: Names,
    private readonly pairs: Pairs,
  ) {}

  /** @param thing whose fact it is, on the side that it stands on */
  of(fact: Fact, thing: Thing): string {
    let meaning = this.shallow.get(fact);
    if (meaning === undefined) {
      meaning = [fact.keyword, fact.desired, this.wordsOf(fact, thing), fact.text].join('\n');
      this.shallow.set(fact, meaning);
    }
    return meaning;
  }

  /** With all that hangs under it, in any order. */
  ofWhole(fact: Fact, thing: Thing): string {
    let meaning = this.deep.get(fact);
    if (meaning === undefined) {
      meaning = [this.of(fact, thing), ...this.under(fact, thing)].join('\n\n');
      this.deep.set(fact, meaning);
    }
    return meaning;
  }

  /** What hangs under it, in any order. */
  under(fact: Fact, thing: Thing): readonly string[] {
    return fact.facts.map((one) => this.ofWhole(one, thing)).sort();
  }

  /** Whose it is with its words: the same for what names somebody and what leaves that out, whoever comes first on either side. */
  saidBy(fact: Fact, thing: Thing): string {
    const { values } = fact;
    const others = new Map([...values].filter(([property]) => property !== 'persona'));
    return [
      fact.keyword,
      fact.desired,
      this.ownerOf(fact, thing),
      this.wordsOf({ ...fact, values: others }, thing),
    ].join('\n');
  }

  /** Its words without its text. */
  wordsOf(fact: Fact, thing: Thing): string {
    return [...fact.values.keys()]
      .sort()
      .map((property) => `${property}=${this.valuesOf(fact, property, thing).join(',')}`)
      .join(' ');
  }

  /** @param property of the grammar; `tekst` is its text */
  valuesOf({ keyword, values, text }: Fact, property: string, thing: Thing): string[] {
    if (property === 'tekst') return [text.toLowerCase()];
    const kind = nameKindOf(keyword, property);
    const words = values.get(property) ?? [];
    // The soorten of a bron have no order. Those of others do: the first persona of `voor` counts most.
    if (kind === undefined) return property === 'waarden' ? words.toSorted() : [...words];
    return words.map((name) => this.nameNow(kind, name, thing));
  }

  /** The persona whose it is. */
  ownerOf({ who }: Fact, thing: Thing): string | undefined {
    return who === undefined ? undefined : this.nameNow('persona', who, thing);
  }

  private nameNow(kind: NameKind, name: string, thing: Thing): string {
    const within = namesIn(thing);
    // A line may name its own klantreis in full, on the side of the base as well.
    const isOwn = ({ klantreis }: Thing) => klantreis === within || klantreis === this.pairs.headOf(within);
    const here = this.head.find(kind, name, within);
    if (here) return isOwn(here) ? nameOf(here) : inFull(here);
    const was = this.base.find(kind, name, within) ?? this.base.find(kind, name, this.pairs.baseOf(within));
    const now = this.pairs.headOf(was);
    if (!now) return kind === 'kanaal' ? (builtInKanaal(name) ?? name) : name;
    return was!.klantreis === within || isOwn(now) ? nameOf(now) : inFull(now);
  }
}

function inFull(thing: Thing): string {
  return thing.klantreis ? `${nameOf(thing.klantreis)}.${nameOf(thing)}` : nameOf(thing);
}
