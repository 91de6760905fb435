import type { NameKind } from './declarations';
import { elementsInside, isLocal } from './declarations';
import { type Finding, replacement } from '../finding';
import { elementsOf, type Scope, SCOPE_KINDS, type ScopeFile } from './scope';

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

/**
 * A line that cannot be read, since it has the title of something where its name belongs: then the message names that. Undefined
 * for every other finding.
 */
export function titleForName({ code, range, args }: Finding, file: ScopeFile, scope: Scope): Finding | undefined {
  const { soort, titel } = args;
  if (typeof soort !== 'string' || typeof titel !== 'string' || !TITLED.includes(code)) return undefined;
  const kind = soort as NameKind;
  const id = isLocal(kind) ? localId(file, kind, titel, range.start.line) : idOfTitle(scope, kind, titel);
  return id === undefined || id === titel
    ? undefined
    : { code: 'KT059', range, args: { id }, fixes: [replacement(range, id)] };
}

/** What the parser says of a line with words too many. */
const TITLED: readonly string[] = ['KT002', 'KT056', 'KT072'];

function localId(file: ScopeFile, kind: NameKind, titel: string, row: number): string | undefined {
  const klantreis = file.model.klantreizen.find(({ body }) => body.start.line <= row && row <= body.end.line);
  const named =
    klantreis &&
    elementsInside(klantreis).find((one) => one.kind === kind && keyOf(kind, one.element.titel) === keyOf(kind, titel));
  return named?.element.id;
}
