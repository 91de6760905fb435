import { isLocal, type NameKind, type ScopeKind } from '../../model/lines/kinds.data';
import { type Declaration, declarationsIn } from '../../model/scope/declarations';
import type { Finding } from '../../model/finding';
import type { Klantreis } from '../../model/klantreis';
import { localNamesOf } from '../../model/scope/local-names';
import { usesOf } from '../../model/scope/uses';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import { replaceEach } from '../../text/edit/edit';

/** Letters of other scripts that look like Latin ones, each with the letter that a reader takes it for (after UTS #39). */
const PAIRS =
  // Cyrillic
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw кk ӏl ѵv ԍg АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԌG ԚQ ԜW ' +
  // Greek
  'αa οo νv ρp υu ιi κk γy ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

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
  const edits = replaceEach([idRange, ...usesIn(file, id, kind, klantreis)], nieuw);
  return { code: 'KT071', range: idRange, args: { id, nieuw }, fixes: [{ title: 'FIX01', args: { nieuw }, edits }] };
}

function usesIn(file: ScopeFile, id: string, kind: NameKind, klantreis: Klantreis | undefined) {
  return usesOf(file.model)
    .filter((use) => use.ref.id === id && use.kind === kind && (!isLocal(kind) || use.klantreis === klantreis))
    .map(({ ref }) => ref.range);
}
