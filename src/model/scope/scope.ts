import type { ScopeKind } from '../lines/kinds.data';
import { remembered } from '../../util/remembered';
import type {
  Bestand,
  Bron,
  Holder,
  Kanaal,
  Klantreis,
  Knelpunt,
  Maat,
  Oplossing,
  Organisatie,
  Persona,
  Product,
  Ref,
  Stap,
  Systeem,
} from '../klantreis';
import { NameTable } from './name-table';

/** A file of a scope. `path` names it to the user and keeps the files apart. */
export interface ScopeFile {
  readonly path: string;
  readonly model: Bestand;
}

/** An element with the file that declares it. */
export interface Declared<T> {
  readonly element: T;
  readonly file: ScopeFile;
}

/** The kinds that are known by id throughout a scope. */
export interface ScopeKinds {
  readonly persona: Persona;
  readonly organisatie: Organisatie;
  readonly systeem: Systeem;
  readonly product: Product;
  readonly kanaal: Kanaal;
  readonly bron: Bron;
  readonly maat: Maat;
  readonly klantreis: Klantreis;
}

/**
 * What one file says by name, for a table over the whole scope. A function is the name of its own table, so it stands at the
 * top of a file and is not made anew.
 */
export type Gather<V> = (file: ScopeFile) => Iterable<readonly [name: string, value: V]>;

/**
 * The files that see each other without imports, with their names looked up in tables. The first declaration of an id counts.
 * A file can be replaced, which costs as much as that file, however many there are.
 */
export class Scope {
  private readonly inOrder: ScopeFile[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly tables = new Map<Gather<unknown>, NameTable<unknown>>();

  constructor(files: readonly ScopeFile[]) {
    this.inOrder = [...files];
    this.places = new Map(files.map((file, index) => [file.path, index]));
  }

  get files(): readonly ScopeFile[] {
    return this.inOrder;
  }

  /**
   * Puts a file in the place of the one with the same path, in every table.
   * @throws Error where the scope has no such file
   */
  replace(file: ScopeFile): void {
    const place = this.places.get(file.path);
    if (place === undefined) throw new Error(`The scope has no file ${file.path}.`);
    const old = this.inOrder[place]!;
    this.inOrder[place] = file;
    for (const [gather, table] of this.tables) {
      table.remove(place, namesOf(gather(old)));
      table.add(place, gather(file));
    }
  }

  /** What all files say by name; made at the first use and kept up to date from then on. */
  table<V>(gather: Gather<V>): NameTable<V> {
    const known = this.tables.get(gather);
    // A table is filled by its own function only.
    if (known) return known as NameTable<V>;
    const table = new NameTable<V>();
    this.inOrder.forEach((file, place) => table.add(place, gather(file)));
    this.tables.set(gather, table);
    return table;
  }

  find<K extends ScopeKind>(kind: K, id: string | undefined): ScopeKinds[K] | undefined {
    if (id === undefined) return undefined;
    return this.declarations(kind, id)[0]?.element;
  }

  declarations<K extends ScopeKind>(kind: K, id: string): readonly Declared<ScopeKinds[K]>[] {
    return this.table(DECLARED[kind]).get(id);
  }

  ids(kind: ScopeKind): string[] {
    return [...this.table<unknown>(DECLARED[kind]).names];
  }

  get klantreizen(): Klantreis[] {
    return this.inOrder.flatMap((file) => file.model.klantreizen);
  }

  /** Is any organisatie marked as `eigen`? */
  get hasOwnOrganisatie(): boolean {
    return this.table(ownOrganisaties).has(OWN);
  }

  /** Is it one of "us"? What is not named or not known, is not. */
  isOwn(organisatie: Ref | undefined): boolean {
    return this.find('organisatie', organisatie?.id)?.soort === 'eigen';
  }
}

function* namesOf(entries: Iterable<readonly [string, unknown]>): Iterable<string> {
  for (const [name] of entries) yield name;
}

const OWN = 'eigen';

function* ownOrganisaties({ model }: ScopeFile) {
  for (const { soort } of model.organisaties) if (soort === OWN) yield [OWN, true] as const;
}

type DeclaredOf<K extends ScopeKind> = Gather<Declared<ScopeKinds[K]>>;

function declared<K extends ScopeKind>(kind: K): DeclaredOf<K> {
  return function* (file) {
    for (const element of elementsOf(file.model, kind)) {
      if (element.id !== undefined) yield [element.id, { element, file }];
    }
  };
}

const DECLARED: { readonly [K in ScopeKind]: DeclaredOf<K> } = {
  persona: declared('persona'),
  organisatie: declared('organisatie'),
  systeem: declared('systeem'),
  product: declared('product'),
  kanaal: declared('kanaal'),
  bron: declared('bron'),
  maat: declared('maat'),
  klantreis: declared('klantreis'),
};

export function elementsOf<K extends ScopeKind>(file: Bestand, kind: K): readonly ScopeKinds[K][] {
  const lists: { readonly [P in ScopeKind]: readonly ScopeKinds[P][] } = {
    persona: file.personas,
    organisatie: file.organisaties,
    systeem: file.systemen,
    product: file.producten,
    kanaal: file.kanalen,
    bron: file.bronnen,
    maat: file.maten,
    klantreis: file.klantreizen,
  };
  return lists[kind];
}

/** Every knelpunt of a klantreis: its own, its fasen's and its stappen's, in the order of the text. */
export const knelpuntenOf = remembered((klantreis: Klantreis): readonly Knelpunt[] =>
  holdersOf(klantreis).flatMap((holder) => holder.knelpunten),
);

export const oplossingenOf = remembered((klantreis: Klantreis): readonly Oplossing[] =>
  holdersOf(klantreis).flatMap((holder) => holder.oplossingen),
);

/** The klantreis itself, its fasen and their stappen: everything that can hold a knelpunt. */
export const holdersOf = remembered((klantreis: Klantreis): readonly Holder[] => [
  klantreis,
  ...klantreis.fasen.flatMap((fase) => [fase, ...fase.stappen]),
]);

export const stappenOf = remembered((klantreis: Klantreis): readonly Stap[] =>
  klantreis.fasen.flatMap((fase) => fase.stappen),
);
