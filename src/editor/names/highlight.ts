import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { declarationsIn } from '../../model/scope/declarations';
import type { Position } from '../../util/source';
import type { OpenFile } from '../open-file';
import { isSame, symbolAt, usesIn } from './symbol-at';

/** The places in the file where the id at a position stands; where an element gets it counts as written. */
export function highlightsAt(file: OpenFile, position: Position): DocumentHighlight[] {
  const symbol = symbolAt(file, position);
  if (!symbol) return [];
  const declared = declarationsIn(file.model).filter((declaration) => isSame(declaration, symbol));
  return [
    ...declared.map(({ idRange }) => ({ range: idRange, kind: DocumentHighlightKind.Write })),
    ...usesIn(file, symbol, file.scope).map((range) => ({ range, kind: DocumentHighlightKind.Read })),
  ];
}
