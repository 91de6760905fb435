import type { LocationLink } from 'vscode-languageserver-types';
import type { Position } from '../../util/source';
import type { OpenFile } from '../open-file';
import { declarationsOf, symbolAt } from './symbol-at';

/** The elements that have the id at a position; all of them where several do, for the check says that one has to change. */
export function definitionAt(file: OpenFile, position: Position): LocationLink[] {
  const symbol = symbolAt(file, position);
  if (!symbol) return [];
  return declarationsOf(symbol, file.scope).map(({ element, file: target }) => ({
    originSelectionRange: symbol.range,
    targetUri: file.uriOf(target),
    targetRange: element.body,
    targetSelectionRange: element.idRange ?? element.range,
  }));
}
