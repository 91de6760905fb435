import type {
  Bestand,
  Bron,
  Element,
  Kanaal,
  Klantreis,
  Knelpunt,
  Maat,
  Oplossing,
  Organisatie,
  Persona,
  Product,
  Systeem,
  Ref,
} from './klantreis';

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

export type ScopeKind = keyof ScopeKinds;

export const SCOPE_KINDS: readonly ScopeKind[] = [
  'persona',
  'organisatie',
  'systeem',
  'product',
  'kanaal',
  'bron',
  'maat',
  'klantreis',
];

/** The files that see each other without imports, with their names looked up in maps. The first declaration of an id counts. */
export class Scope {
  private readonly byKind = new Map<ScopeKind, Map<string, Declared<Element>[]>>();

  constructor(readonly files: readonly ScopeFile[]) {
    for (const kind of SCOPE_KINDS) {
      const ids = new Map<string, Declared<Element>[]>();
      for (const file of files) {
        for (const element of elementsOf(file.model, kind)) {
          if (element.id === undefined) continue;
          const found = ids.get(element.id);
          if (found) found.push({ element, file });
          else ids.set(element.id, [{ element, file }]);
        }
      }
      this.byKind.set(kind, ids);
    }
  }

  find<K extends ScopeKind>(kind: K, id: string | undefined): ScopeKinds[K] | undefined {
    if (id === undefined) return undefined;
    return this.declarations(kind, id)[0]?.element;
  }

  declarations<K extends ScopeKind>(kind: K, id: string): readonly Declared<ScopeKinds[K]>[] {
    // The constructor files every element under its own kind.
    return (this.byKind.get(kind)!.get(id) ?? []) as readonly Declared<Element>[] as readonly Declared<never>[];
  }

  ids(kind: ScopeKind): string[] {
    return [...this.byKind.get(kind)!.keys()];
  }

  private own: boolean | undefined;

  /** Is any organisatie marked as `eigen`? */
  get hasOwnOrganisatie(): boolean {
    this.own ??= this.files.some((file) => file.model.organisaties.some(({ soort }) => soort === 'eigen'));
    return this.own;
  }

  /** Is it one of "us"? What is not named or not known, is not. */
  isOwn(organisatie: Ref | undefined): boolean {
    return this.find('organisatie', organisatie?.id)?.soort === 'eigen';
  }

  get klantreizen(): Klantreis[] {
    return this.files.flatMap((file) => file.model.klantreizen);
  }
}

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
export function knelpuntenOf(klantreis: Klantreis): Knelpunt[] {
  return holdersOf(klantreis).flatMap((holder) => holder.knelpunten);
}

export function oplossingenOf(klantreis: Klantreis): Oplossing[] {
  return holdersOf(klantreis).flatMap((holder) => holder.oplossingen);
}

/** The klantreis itself, its fasen and their stappen: everything that can hold a knelpunt. */
export function holdersOf(klantreis: Klantreis) {
  return [klantreis, ...klantreis.fasen.flatMap((fase) => [fase, ...fase.stappen])];
}
