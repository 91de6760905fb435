import { isLocal, type NameKind } from '../../model/lines/kinds.data';
import { declarationsIn } from '../../model/scope/declarations';
import type { Element, Klantreis } from '../../model/klantreis';
import { klantreisMeant, type Use, usesOf } from '../../model/scope/uses';
import type { Declared, Scope, ScopeFile } from '../../model/scope/scope';
import type { Position, Range } from '../../util/source';
import type { OpenFile } from '../open-file';

/** What an id stands for, whether anything has that id or not. */
export interface Named {
  readonly kind: NameKind;
  readonly id: string;
  /** The klantreis in which the id has its meaning; undefined for what is known throughout the scope. */
  readonly klantreis: Klantreis | undefined;
}

/** An id at a place in the text. */
export interface SymbolAt extends Named {
  readonly range: Range;
  /** The element that gets its id here; undefined where the id is used. */
  readonly element: Element | undefined;
}

/** The id that the position is on or just behind; none for a knelpunt of a klantreis that does not exist. */
export function symbolAt({ model, scope }: OpenFile, position: Position): SymbolAt | undefined {
  const declared = declarationsIn(model).find(({ idRange }) => touches(idRange, position));
  if (declared) return { ...declared, range: declared.idRange };
  const use = usesOf(model).find(({ ref }) => touches(ref.range, position));
  const named = use && namedBy(use, scope);
  return named && { ...named, range: use.ref.range, element: undefined };
}

/** Every element of the scope that has this id; the first one counts. */
export function declarationsOf(named: Named, scope: Scope): readonly Declared<Element>[] {
  const { kind, id, klantreis } = named;
  if (!isLocal(kind)) return scope.declarations(kind, id);
  const files = scope.files.filter(({ model }) => model.klantreizen.some((one) => one === klantreis));
  return files.flatMap((file) =>
    declarationsIn(file.model)
      .filter((declared) => isSame(declared, named))
      .map(({ element }) => ({ element, file })),
  );
}

/** Where a file uses this id. */
export function usesIn(file: ScopeFile, named: Named, scope: Scope): readonly Range[] {
  return usesOf(file.model)
    .filter((use) => use.ref.id === named.id && use.kind === named.kind)
    .filter((use) => !isLocal(use.kind) || klantreisMeant(use, scope) === named.klantreis)
    .map((use) => use.ref.range);
}

function namedBy(use: Use, scope: Scope): Named | undefined {
  const { kind, ref } = use;
  if (!isLocal(kind)) return { kind, id: ref.id, klantreis: undefined };
  const klantreis = klantreisMeant(use, scope);
  return klantreis && { kind, id: ref.id, klantreis };
}

export function isSame(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.id === b.id && a.klantreis === b.klantreis;
}

/** Also just behind it, where the cursor stands when the id was typed. An id is never longer than its line. */
function touches({ start, end }: Range, { line, character }: Position): boolean {
  return line === start.line && start.character <= character && character <= end.character;
}
