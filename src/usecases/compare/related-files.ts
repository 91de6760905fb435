import { SCOPE_KINDS } from '../../model/lines/kinds.data';
import type { Source } from '../../diff/tree/statement';
import { type ScopeFile } from '../../model/scope/scope';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';

/**
 * The other files of a scope that matter to a comparison: they say who a name is that the compared texts use, or use a name that is
 * gone. A scope may have a thousand files, and what the others say is the same on both sides.
 *
 * @param own the files that are compared
 */
export function relatedFiles(
  { files, scope }: LoadedScope,
  own: readonly LoadedFile[],
  base: readonly Source[],
  head: readonly Source[],
): LoadedFile[] {
  const declaring = new Set<ScopeFile>();
  for (const name of usedNames([...base, ...head])) {
    for (const kind of SCOPE_KINDS) for (const { file } of scope.declarations(kind, name)) declaring.add(file);
  }
  const kept = ownNames(head);
  const gone = [...ownNames(base)].filter((name) => !kept.has(name));
  const uses = ({ text }: LoadedFile) => gone.some((name) => text.includes(name));
  return files.filter((file) => !own.includes(file) && file.readable && (declaring.has(file) || uses(file)));
}

/** Every word that may be a name; of `klantreis.knelpunt` also the name of the klantreis. */
function usedNames(sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { words } of sources.flatMap(({ lines }) => lines)) {
    for (const { text } of [...words.values()].flat()) {
      const name = text.normalize();
      names.add(name).add(name.split('.', 1)[0]!);
    }
  }
  return names;
}

function ownNames(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ lines }) => lines.flatMap(({ name }) => name ?? [])));
}
