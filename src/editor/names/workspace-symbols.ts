import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { elementsIn } from '../../model/scope/declarations';
import type { Element } from '../../model/klantreis';
import type { ScopeFile } from '../../model/scope/scope';
import { splitWords } from '../../util/spaces';
import { SYMBOL_KINDS } from './symbol-kinds.data';

/** More than anyone reads; the user types on to see fewer. */
const MOST = 200;

/** The elements with all words of the query in their kind, id or title, in the order of the files. */
export function workspaceSymbols(
  files: readonly ScopeFile[],
  query: string,
  uriOf: (file: ScopeFile) => string,
): WorkspaceSymbol[] {
  const words = splitWords(query.normalize('NFC').toLowerCase());
  const found: WorkspaceSymbol[] = [];
  for (const file of files) {
    for (const { kind, element, klantreis } of elementsIn(file.model)) {
      const name = labelOf(element);
      const text = `${kind} ${name}`.toLowerCase();
      if (name === '' || !words.every((word) => text.includes(word))) continue;
      const journey = klantreis ? labelOf(klantreis) : '';
      found.push({
        name,
        kind: SYMBOL_KINDS[kind],
        containerName: journey === '' ? kind : `${kind}, ${journey}`,
        location: { uri: uriOf(file), range: element.idRange ?? element.range },
      });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** As it is written. An editor looks for what the user types in this text alone, so it holds both id and title. */
function labelOf({ id, titel }: Element): string {
  return id === undefined || id === titel ? titel : `${id}: ${titel}`;
}
