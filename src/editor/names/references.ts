import type { Location } from 'vscode-languageserver-types';
import type { Position } from '../../util/source';
import type { OpenFile } from '../open-file';
import { declarationsOf, symbolAt, usesIn } from './symbol-at';

/** Where the id at a position is used, in all files of the scope, with the elements that have it in front where asked for. */
export function referencesAt(file: OpenFile, position: Position, includeDeclaration: boolean): Location[] {
  const symbol = symbolAt(file, position);
  if (!symbol) return [];
  const { scope, uriOf } = file;
  const declared = includeDeclaration ? declarationsOf(symbol, scope) : [];
  return [
    ...declared.map(({ element, file: at }) => ({ uri: uriOf(at), range: element.idRange ?? element.range })),
    ...scope.files.flatMap((at) => usesIn(at, symbol, scope).map((range) => ({ uri: uriOf(at), range }))),
  ];
}
