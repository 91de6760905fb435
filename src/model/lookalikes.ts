import { type Declaration, declarationsIn, isLocal, type NameKind } from './declarations';
import type { Finding } from './finding';
import type { Klantreis } from './klantreis';
import { localNamesOf } from './local-names';
import { LOOKALIKES } from './lookalikes.data';
import { usesOf } from './refs';
import type { Scope, ScopeFile, ScopeKind } from './scope';

/** Of scripts that share letters with ours in looks: most names are done at one look. */
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Names that look like others: with letters of another script among ours (a Cyrillic `о` in `noor`), or all of another script
 * and to the eye the same as a name that is there. Names that are of another script and look like it are fine.
 */
export function lookalikesIn(file: ScopeFile, scope: Scope): Finding[] {
  return declarationsIn(file.model)
    .filter(({ id }) => OTHER_SCRIPT.test(id))
    .flatMap((declaration) => {
      const nieuw = asRead(declaration.id);
      if (OTHER_SCRIPT.test(nieuw)) return [];
      const isOdd = LATIN.test(declaration.id) || isTaken(declaration, nieuw, scope);
      return isOdd ? [finding(declaration, nieuw, file)] : [];
    });
}

/** How a reader who knows only our letters reads a name. */
function asRead(id: string): string {
  return Array.from(id, (sign) => LOOKALIKES.get(sign) ?? sign).join('');
}

function isTaken({ kind, klantreis }: Declaration, id: string, scope: Scope): boolean {
  if (isLocal(kind)) return localNamesOf(klantreis!).has(kind, id);
  return scope.declarations(kind as ScopeKind, id).length > 0;
}

/** The name is changed wherever this file uses it. */
function finding({ id, idRange, kind, klantreis }: Declaration, nieuw: string, file: ScopeFile): Finding {
  const ranges = [idRange, ...usesIn(file, id, kind, klantreis)];
  const edits = ranges.map((range) => ({ range, newText: nieuw }));
  return { code: 'KT071', range: idRange, args: { id, nieuw }, fixes: [{ title: 'FIX01', args: { nieuw }, edits }] };
}

function usesIn(file: ScopeFile, id: string, kind: NameKind, klantreis: Klantreis | undefined) {
  return usesOf(file.model)
    .filter((use) => use.ref.id === id && use.kind === kind && (!isLocal(kind) || use.klantreis === klantreis))
    .map(({ ref }) => ref.range);
}
