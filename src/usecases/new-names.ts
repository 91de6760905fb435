import { freeName } from '../checks/repair/fix-parts';
import type { Scope, ScopeKinds } from '../model/scope/scope';
import { idFrom } from '../parser/problems/check-lines';

/** Words of a title that make a name: a klantreis is known by it, and so is its file. */
const MOST_WORDS = 6;
/** What a klantreis is called of which the title gives no name. */
const NAMELESS = 'klantreis';
/** Of these one is enough for all klantreizen of a folder: who says the name means the same one. */
const SHARED: readonly string[] = ['organisatie'];

interface NewName {
  readonly id: string;
  readonly isThere: boolean;
}

/**
 * The names that a new klantreis bears beside what stands in its scope already: those that it brings along, unless somebody else has
 * them.
 *
 * @returns `base`: what the title gives, before anybody asked who has that name
 */
export function newNames(
  scope: Scope | undefined,
  title: string,
  brought: readonly { readonly kind: string; readonly id: string }[],
): { readonly base: string; readonly id: string; readonly names: Readonly<Record<string, NewName>> } {
  const isTaken = (kind: string, id: string) => scope?.find(kind as keyof ScopeKinds, id) !== undefined;
  const names = brought.map(({ kind, id }): [string, NewName] => {
    if (SHARED.includes(kind) && isTaken(kind, id)) return [id, { id, isThere: true }];
    return [id, { id: freeName(id, (name) => isTaken(kind, name)), isThere: false }];
  });
  const base = idFrom(title.normalize('NFC'), MOST_WORDS) || NAMELESS;
  return { base, id: freeName(base, (name) => isTaken('klantreis', name)), names: Object.fromEntries(names) };
}
