import type { Scope } from './scope';
import { KANALEN } from './vocabulary.data';

const BUILT_IN: ReadonlyMap<string, string> = new Map(KANALEN.map((id) => [id, id]));

/** The channel that everyone knows by this name, in capitals or not. */
export function builtInKanaal(name: string): string | undefined {
  return BUILT_IN.get(name.toLowerCase());
}

/** The id of the channel that a contact names: one of the workspace by its exact name, else one that everyone knows. */
export function kanaalMeant(name: string, scope: Scope): string {
  return scope.find('kanaal', name) ? name : (builtInKanaal(name) ?? name);
}
