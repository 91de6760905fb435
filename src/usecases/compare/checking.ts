import type { Change } from '../../diff/changes/change';
import { type compareSettings, strictAboutPeople } from '../../diff/changes/compare-settings';
import type * as Comparing from '../../outputs/comparison.bundle';
import type { Negeer } from '../../model/klantreis';
import { isPrivacyCode } from '../../model/method-codes.data';
import type { Settings } from '../../model/settings';
import type { LoadedScope } from '../../workspace/workspace';
import { withFiles } from './make-sides';
import type { ComparedScopes, Sides } from './sides';

/** What changed in what decides about the checking, in the texts as they are: who shows it hides what it must. */
export function compareChecking(
  { pairs, isGewenst, isOfFiles, journey, approvals, brought = [] }: Sides,
  tools: typeof Comparing,
): readonly Change[] {
  // Of one text, or of two klantreizen that were never one, nobody changed how they are checked.
  if (isGewenst || journey?.together) return [];
  const scopes = pairs.flatMap(scopesOf).filter(([base, head]) => !isOfFiles || base?.folder === head?.folder);
  const drafts = scopes.flatMap(([base, head]) => tools.compareSettings(checkedBy(base, head)));
  // Several scopes may have been one, and one several.
  const each = new Map(
    drafts.map((draft) => [JSON.stringify([draft.code, draft.args, draft.base, draft.head]), draft]),
  );
  const along = [...(approvals ? tools.compareApprovals(approvals) : []), ...tools.compareData(brought)];
  return tools.toChanges([...each.values(), ...along], { numberOf: () => undefined });
}

/**
 * The same sides, checked for what leads to people by the settings of the base as well; and the base for the words that the head looks for, since
 * what a rule finds by another list says nothing of the texts.
 */
export function checkedByBase(sides: Sides): Sides {
  return {
    ...sides,
    pairs: sides.pairs.map((pair) => ({
      ...pair,
      base: pair.base.map((scope) => withWords(scope, otherOf(scope, pair.head)?.settings ?? scope.settings)),
      head: pair.head.map((scope) => {
        const settings = strictAboutPeople(scope.settings, otherOf(scope, pair.base)?.settings);
        return settings === scope.settings ? scope : { ...scope, settings };
      }),
    })),
  };
}

/** A scope of the head without what this proposal itself says may stay of people: nobody agreed to that yet. */
export function withKnownNegeer(scope: LoadedScope, base: readonly LoadedScope[]): LoadedScope {
  const keyOf = ({ regel, reden }: Negeer) => `${regel} ${reden}`;
  const known = new Set(otherOf(scope, base)?.files.flatMap(({ model }) => model.negeer.map(keyOf)));
  const counts = (line: Negeer) => !isPrivacyCode(line.regel) || known.has(keyOf(line));
  if (scope.files.every(({ model }) => model.negeer.every(counts))) return scope;
  const files = scope.files.map((file) =>
    file.model.negeer.every(counts)
      ? file
      : { ...file, model: { ...file.model, negeer: file.model.negeer.filter(counts) } },
  );
  return withFiles(scope, files);
}

function withWords(scope: LoadedScope, { woorden }: Settings): LoadedScope {
  if (scope.settings.woorden === woorden) return scope;
  const { regels } = scope.settings;
  return { ...scope, settings: { regels, ...(woorden && { woorden }) } };
}

/** Each scope of the head with that of the base, and those of the base that are in no other one. */
function scopesOf({ base, head }: ComparedScopes): (readonly [LoadedScope | undefined, LoadedScope | undefined])[] {
  const pairs = head.map((scope) => [otherOf(scope, base), scope] as const);
  const gone = base.filter((scope) => scope.settingsFile && !pairs.some(([old]) => old === scope));
  return [...pairs, ...gone.map((scope) => [scope, undefined] as const)];
}

/** The scope in which the files of this one are on the other side. */
export function otherOf({ folder }: LoadedScope, others: readonly LoadedScope[]): LoadedScope | undefined {
  return others.find((scope) => scope.folder === folder) ?? others[0];
}

function checkedBy(
  base: LoadedScope | undefined,
  head: LoadedScope | undefined,
): Parameters<typeof compareSettings>[0] {
  const side = (scope: LoadedScope) => ({ settings: scope.settings, file: scope.settingsFile });
  return { ...(base && { base: side(base) }), ...(head && { head: side(head) }) };
}
