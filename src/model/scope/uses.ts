import type { NameKind } from '../lines/kinds.data';
import { remembered } from '../../util/remembered';
import type { Bestand, Klantreis, NamedUse, Ref } from '../klantreis';
import { splitName } from './local-names';
import type { Scope } from './scope';
import { KANALEN } from '../lines/vocabulary.data';

/** The use of an id in a file, with what it should be the id of. */
export interface Use {
  readonly ref: Ref;
  readonly kind: NameKind;
  /** The klantreis it stands in; undefined in what stands on its own, such as a persona. */
  readonly klantreis: Klantreis | undefined;
  /** The name in full (`klantreis.knelpunt`) where this is half of one. */
  readonly whole: Ref | undefined;
}

/** Every use of an id in a file. Of `klantreis.knelpunt` both halves are one. */
export const usesOf = remembered((file: Bestand): readonly Use[] => [
  ...usesOutside(file),
  ...file.klantreizen.flatMap(usesInside),
]);

/** The same uses, together where they name the same, so that each name is looked up once. */
export function usesByName(file: Bestand): (readonly Use[])[] {
  return [...byName(usesOutside(file)), ...file.klantreizen.flatMap(usesByNameInside)];
}

function usesOutside({ namen }: Bestand): readonly Use[] {
  return namen.flatMap((name) => toUses(name, undefined));
}

const usesInside = remembered((klantreis: Klantreis) => klantreis.namen.flatMap((name) => toUses(name, klantreis)));
const usesByNameInside = remembered((klantreis: Klantreis) => byName(usesInside(klantreis)));

function byName(uses: readonly Use[]): (readonly Use[])[] {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const name = `${use.kind} ${(use.whole ?? use.ref).id}`;
    const group = groups.get(name);
    if (group) group.push(use);
    else groups.set(name, [use]);
  }
  return [...groups.values()];
}

/** The klantreis in which the id of a fase, stap, knelpunt, … has its meaning. */
export function klantreisMeant({ klantreis, whole }: Use, scope: Scope): Klantreis | undefined {
  if (whole === undefined) return klantreis;
  const { within } = splitName(whole.id);
  return within === klantreis?.id ? klantreis : scope.find('klantreis', within);
}

function toUses({ soort, ref }: NamedUse, klantreis: Klantreis | undefined): readonly Use[] {
  if (soort !== 'knelpunt' || !ref.id.includes('.')) return [{ ref, kind: soort, klantreis, whole: undefined }];
  const [reis, knelpunt] = halves(ref);
  return [
    { ref: reis, kind: 'klantreis', klantreis, whole: ref },
    { ref: knelpunt, kind: 'knelpunt', klantreis, whole: ref },
  ];
}

/**
 * The two names in `klantreis.knelpunt`, each with its own place. Spaces around the dot are no part of the id, and an accent
 * may be typed as a sign of its own, which makes the text longer than the id.
 */
function halves({ id, range: { start, end } }: Ref): [Ref, Ref] {
  const length = end.character - start.character;
  const typed = [id, id.normalize('NFD')].find((form) => form.length === length) ?? id;
  const whole = splitName(id);
  const [left, right] = [splitName(typed).within!.length, splitName(typed).id.length];
  return [
    { id: whole.within!, range: { start, end: { line: start.line, character: start.character + left } } },
    { id: whole.id, range: { start: { line: end.line, character: end.character - right }, end } },
  ];
}

const BUILT_IN: ReadonlyMap<string, string> = new Map(KANALEN.map((id) => [id, id]));

/** The channel that everyone knows by this name, in capitals or not. */
export function builtInKanaal(name: string): string | undefined {
  return BUILT_IN.get(name.toLowerCase());
}

/** Is it a channel: one that everyone knows, or one of the workspace? */
export function isKanaal(name: string, scope: Scope): boolean {
  return builtInKanaal(name) !== undefined || scope.declarations('kanaal', name).length > 0;
}

/** The id of the channel that a contact names: one of the workspace by its exact name, else one that everyone knows. */
export function kanaalMeant(name: string, scope: Scope): string {
  return scope.find('kanaal', name) ? name : (builtInKanaal(name) ?? name);
}
