import { LOCAL_KINDS, type LocalKind } from '../lines/kinds.data';
import { remembered } from '../../util/remembered';
import { type Declaration, declarationsInside } from './declarations';
import type { Element, Klantreis } from '../klantreis';

export const localNamesOf = remembered((klantreis: Klantreis) => new LocalNames(klantreis));

/** The ids of one klantreis, each with the first element that has it. */
export class LocalNames {
  private readonly byKind = new Map<LocalKind, Map<string, Element>>(LOCAL_KINDS.map((kind) => [kind, new Map()]));
  /** The declarations of an id that was taken already, and by which element. */
  readonly doubles: readonly { readonly declaration: Declaration; readonly first: Element }[];

  constructor(klantreis: Klantreis) {
    this.doubles = declarationsInside(klantreis).flatMap((declaration) => {
      const elements = this.byKind.get(declaration.kind as LocalKind)!;
      const first = elements.get(declaration.id);
      if (first) return [{ declaration, first }];
      elements.set(declaration.id, declaration.element);
      return [];
    });
  }

  has(kind: LocalKind, id: string): boolean {
    return this.byKind.get(kind)!.has(id);
  }

  kindOf(id: string): LocalKind | undefined {
    return LOCAL_KINDS.find((kind) => this.has(kind, id));
  }

  ids(kind: LocalKind): string[] {
    return [...this.byKind.get(kind)!.keys()];
  }
}

/** The two ids in `klantreis.knelpunt`, the knelpunt of another klantreis; mostly there is only the second. */
export function splitName(name: string): { readonly within: string | undefined; readonly id: string } {
  const dot = name.indexOf('.');
  return { within: dot < 0 ? undefined : name.slice(0, dot), id: name.slice(dot + 1) };
}
