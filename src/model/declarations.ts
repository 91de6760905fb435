import type { Range } from '../util/source';
import type { Bestand, Element, Holder, Klantreis } from './klantreis';
import { elementsOf, SCOPE_KINDS, type ScopeKind } from './scope';

/** The kinds that are known by id within their klantreis. */
export const LOCAL_KINDS = ['fase', 'stap', 'knelpunt', 'oplossing', 'succes', 'ankerpunt'] as const;

export type LocalKind = (typeof LOCAL_KINDS)[number];
export type NameKind = ScopeKind | LocalKind;

export function isLocal(kind: NameKind): kind is LocalKind {
  return (LOCAL_KINDS as readonly NameKind[]).includes(kind);
}

/** An element of a file with its kind, named or not. */
export interface KindOfElement {
  readonly kind: NameKind;
  readonly element: Element;
  /** The klantreis that it is known in; undefined for what is known throughout the scope. */
  readonly klantreis: Klantreis | undefined;
}

/** An element that has an id. */
export interface Declaration extends KindOfElement {
  readonly id: string;
  readonly idRange: Range;
}

/** Every element of a file, also those that nobody wrote (a fase around a stap without one). */
export function elementsIn(file: Bestand): KindOfElement[] {
  const found: KindOfElement[] = [];
  const add = (kind: NameKind, elements: readonly Element[], klantreis?: Klantreis) => {
    for (const element of elements) found.push({ kind, element, klantreis });
  };
  const addHeld = (holder: Holder, klantreis: Klantreis) => {
    add('knelpunt', holder.knelpunten, klantreis);
    add('oplossing', holder.oplossingen, klantreis);
    add('succes', holder.successen, klantreis);
  };
  for (const kind of SCOPE_KINDS) add(kind, elementsOf(file, kind));
  for (const klantreis of file.klantreizen) {
    add('ankerpunt', klantreis.ankerpunten, klantreis);
    addHeld(klantreis, klantreis);
    for (const fase of klantreis.fasen) {
      add('fase', [fase], klantreis);
      addHeld(fase, klantreis);
      for (const stap of fase.stappen) {
        add('stap', [stap], klantreis);
        addHeld(stap, klantreis);
      }
    }
  }
  return found;
}

const declared = new WeakMap<Bestand, readonly Declaration[]>();

/** Everything that gets an id in a file. Of one kind and klantreis they are in the order of the text. */
export function declarationsIn(file: Bestand): readonly Declaration[] {
  const known = declared.get(file);
  if (known) return known;
  const found = elementsIn(file).flatMap((one): Declaration[] => {
    const { id, idRange } = one.element;
    return id === undefined || idRange === undefined ? [] : [{ ...one, id, idRange }];
  });
  declared.set(file, found);
  return found;
}
