import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { editorText, type EditorText } from '../../messages/editor.data';
import type { Element } from '../../model/klantreis';
import { builtInKanaal } from '../../model/scope/uses';
import type { Declared, ScopeFile } from '../../model/scope/scope';
import { isUnreadable } from '../../model/scope/unreadable-names';
import { CONNECTING_WORDS } from '../../parser/lines/line-lexer';
import { replaceEach } from '../../text/edit/edit';
import type { Position } from '../../util/source';
import { wordEdits } from '../lsp-edits';
import type { OpenFile } from '../open-file';
import { declarationsOf, type Named, type SymbolAt, symbolAt, usesIn } from './symbol-at';

/** Why a request cannot be done. The message is a sentence for the user. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(text: EditorText, args: Readonly<Record<string, string>> = {}) {
    super(editorText(text, args));
  }
}

/** An id as the grammar has it: the terminal ID. */
const ID = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/**
 * The id at a position, for the user to change.
 * @throws Refusal where nothing can be renamed, before the user has typed a new name
 */
export function prepareRenameAt(file: OpenFile, position: Position): { range: Range; placeholder: string } {
  const { range, id } = renameable(file, position);
  return { range, placeholder: id };
}

/**
 * Gives the id at a position another name: where an element gets it and where it is used, in all files of the scope. Of
 * several elements with one id only the first is referred to; another one is renamed alone, which is how the user
 * repairs that.
 * @throws Refusal where nothing can be renamed, or not to this
 */
export function renameAt(file: OpenFile, position: Position, newName: string): WorkspaceEdit {
  const symbol = renameable(file, position);
  const id = newName.trim().normalize('NFC');
  if (id === symbol.id) return { changes: {} };
  checkNewName({ ...symbol, id }, file);

  const { scope, uriOf } = file;
  const [first, ...others] = declarationsOf(symbol, scope);
  const places = new Map<string, Range[]>();
  const add = (at: ScopeFile, range: Range) => {
    const ranges = places.get(uriOf(at)) ?? [];
    ranges.push(range);
    places.set(uriOf(at), ranges);
  };
  const declare = ({ element, file: at }: Declared<Element>) => add(at, element.idRange ?? element.range);
  const other = others.find(({ element }) => element === symbol.element);
  if (other) declare(other);
  else {
    if (first) declare(first);
    for (const at of scope.files) for (const range of usesIn(at, symbol, scope)) add(at, range);
  }
  return wordEdits(new Map([...places].map(([uri, ranges]) => [uri, replaceEach(ranges, id)])));
}

function renameable(file: OpenFile, position: Position): SymbolAt {
  const symbol = symbolAt(file, position);
  if (!symbol) throw new Refusal('geenNaam');
  if (declarationsOf(symbol, file.scope).length === 0) {
    const { kind, id } = symbol;
    if (kind === 'kanaal' && builtInKanaal(id) !== undefined) throw new Refusal('vastKanaal', { id });
    // The element is there, but its line would keep the old name.
    if (isUnreadable(id, file.scope)) throw new Refusal('onleesbareNaam', { id });
  }
  return symbol;
}

function checkNewName(named: Named, { scope }: OpenFile): void {
  const { kind, id } = named;
  if (!ID.test(id)) throw new Refusal('ongeldigeNaam', { nieuw: id });
  if ((CONNECTING_WORDS as readonly string[]).includes(id)) throw new Refusal('verbindingswoord', { nieuw: id });
  const taken = declarationsOf(named, scope).length > 0 || (kind === 'kanaal' && builtInKanaal(id) === id);
  if (taken) throw new Refusal('naamBestaat', { nieuw: id, soort: kind });
}
