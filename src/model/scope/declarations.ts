import { type LocalKind, type NameKind, SCOPE_KINDS } from '../lines/kinds.data';
import { remembered } from '../../util/remembered';
import type { Range } from '../../util/source';
import type { Bestand, Element, Holder, Klantreis } from '../klantreis';
import { elementsOf } from './scope';

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
  return [...elementsOnTop(file), ...file.klantreizen.flatMap(elementsInside)];
}

function elementsOnTop(file: Bestand): KindOfElement[] {
  return SCOPE_KINDS.flatMap((kind) =>
    elementsOf(file, kind).map((element) => ({ kind, element, klantreis: undefined })),
  );
}

export const elementsInside = remembered((klantreis: Klantreis): readonly KindOfElement[] => {
  const found: KindOfElement[] = [];
  const add = (kind: LocalKind, elements: readonly Element[]) => {
    for (const element of elements) found.push({ kind, element, klantreis });
  };
  const addHeld = (holder: Holder) => {
    add('knelpunt', holder.knelpunten);
    add('oplossing', holder.oplossingen);
    add('succes', holder.successen);
  };
  add('ankerpunt', klantreis.ankerpunten);
  addHeld(klantreis);
  for (const fase of klantreis.fasen) {
    add('fase', [fase]);
    addHeld(fase);
    for (const stap of fase.stappen) {
      add('stap', [stap]);
      addHeld(stap);
    }
  }
  return found;
});

/** Everything that gets an id in a file. Of one kind and klantreis they are in the order of the text. */
export const declarationsIn = remembered((file: Bestand): readonly Declaration[] => [
  ...declarationsOnTop(file),
  ...file.klantreizen.flatMap(declarationsInside),
]);

/** Everything that is known by its id throughout the scope. */
export const declarationsOnTop = remembered((file: Bestand): readonly Declaration[] =>
  elementsOnTop(file).flatMap(declaration),
);

/** Everything that gets an id inside a klantreis. */
export const declarationsInside = remembered((klantreis: Klantreis): readonly Declaration[] =>
  elementsInside(klantreis).flatMap(declaration),
);

function declaration(one: KindOfElement): Declaration[] {
  const { id, idRange } = one.element;
  return id === undefined || idRange === undefined ? [] : [{ ...one, id, idRange }];
}

/** Does a file declare something beside klantreizen: somebody, or something, by name? */
export function declaresThings(file: Bestand): boolean {
  return SCOPE_KINDS.some((kind) => kind !== 'klantreis' && elementsOf(file, kind).length > 0);
}
