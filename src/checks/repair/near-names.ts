import { isLocal, type NameKind, type ScopeKind } from '../../model/lines/kinds.data';
import { declarationsIn } from '../../model/scope/declarations';
import type { Scope } from '../../model/scope/scope';
import { builtInKanaal, usesOf } from '../../model/scope/uses';
import type { Klantreis } from '../../model/klantreis';
import type { Fix } from '../../model/finding';
import { rowUnder } from '../../text/edit/line-edits';
import { print } from '../../text/print';
import type { AskedFile, AskedLine } from './asked';
import { fix } from './fix-parts';

/** Names in one list of quick fixes: more of them are looked up better with completion. */
export const MOST_NAMES = 4;

/**
 * The names of a kind that are likely meant at a row, the nearest first: those that stand near it in the file, used or declared,
 * and then those of the rest of the scope. Inside a klantreis only its own names have a meaning.
 */
export function namesNear(file: AskedFile, kind: NameKind, row: number): string[] {
  const klantreis = klantreisAt(file, row);
  const distances = new Map<string, number>();
  const add = (id: string, line: number) => {
    distances.set(id, Math.min(distances.get(id) ?? Infinity, Math.abs(line - row)));
  };
  for (const declared of declarationsIn(file.model)) {
    if (declared.kind !== kind || (isLocal(kind) && declared.klantreis !== klantreis)) continue;
    add(declared.id, declared.idRange.start.line);
  }
  if (!isLocal(kind)) {
    for (const { kind: used, ref } of usesOf(file.model)) {
      const id = used === kind ? nameOf(kind, ref.id, file.scope) : undefined;
      if (id !== undefined) add(id, ref.range.start.line);
    }
  }
  const near = [...distances].sort(([, a], [, b]) => a - b).map(([id]) => id);
  const elsewhere = isLocal(kind) ? [] : file.scope.ids(kind satisfies ScopeKind).filter((id) => !distances.has(id));
  return [...near, ...elsewhere];
}

/** The id of what a name means, where anything has it; a channel that everyone knows is declared nowhere. */
function nameOf(kind: ScopeKind, id: string, scope: Scope): string | undefined {
  if (scope.find(kind, id)) return id;
  return kind === 'kanaal' ? builtInKanaal(id) : undefined;
}

/** The teams of our own that are likely meant at a row. */
export function ownNear(file: AskedFile, row: number): string[] {
  const own = namesNear(file, 'organisatie', row).filter((id) => file.scope.find('organisatie', id)?.soort === 'eigen');
  return own.slice(0, MOST_NAMES);
}

/** The fixes that write down a contact that one of us seeks with the customer in a stap: the author had forgotten it. */
export function contactFixes(file: AskedFile, stap: AskedLine, kanaal: string): Fix[] {
  return ownNear(file, stap.range.start.line).map((organisatie) => {
    const [row] = print({ keyword: 'contact', words: { kanaal, organisatie, vanuit: 'organisatie' } });
    return fix('FIX04', { nieuw: row!.text }, rowUnder(file, stap, row!));
  });
}

/** The klantreis that a row stands in or, where it stands in none, below. */
export function klantreisAt({ model }: AskedFile, row: number): Klantreis | undefined {
  return model.klantreizen.findLast(({ range }) => range.start.line <= row);
}
