import { type NameKind, isLocal, SCOPE_KINDS } from '../lines/kinds.data';
import { elementsInside } from './declarations';
import { elementsOf, type Scope, type ScopeFile } from './scope';

/** The id of what is meant by a title at a row: of a kind that a klantreis has for itself, only in the one that the row is in. */
export function idMeant(file: ScopeFile, scope: Scope, kind: NameKind, titel: string, row: number): string | undefined {
  return isLocal(kind) ? localId(file, kind, titel, row) : idOfTitle(scope, kind, titel);
}

/** The id of what has this title; undefined where nothing of the kind in the scope has it. */
export function idOfTitle(scope: Scope, kind: NameKind, titel: string): string | undefined {
  return scope.table(titles).get(keyOf(kind, titel))[0];
}

function* titles({ model }: ScopeFile) {
  for (const kind of SCOPE_KINDS) {
    for (const { id, titel } of elementsOf(model, kind)) if (id !== undefined) yield [keyOf(kind, titel), id] as const;
  }
}

function keyOf(kind: NameKind, titel: string): string {
  // An article before a name is passed over, so the one of a title is too.
  return `${kind} ${titel
    .toLowerCase()
    .normalize('NFC')
    .trim()
    .replace(/^(?:de|het|een)\s+/, '')}`;
}

function localId(file: ScopeFile, kind: NameKind, titel: string, row: number): string | undefined {
  const klantreis = file.model.klantreizen.find(({ body }) => body.start.line <= row && row <= body.end.line);
  const named =
    klantreis &&
    elementsInside(klantreis).find((one) => one.kind === kind && keyOf(kind, one.element.titel) === keyOf(kind, titel));
  return named?.element.id;
}
