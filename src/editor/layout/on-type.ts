import type { Position, TextEdit } from 'vscode-languageserver-types';
import { textEdits } from '../lsp-edits';
import { Indentation } from './indentation';
import type { OpenFile } from '../open-file';

/**
 * What changes when Enter was pressed: the line that it finished, and the row of the cursor, are put where they belong. Nothing else:
 * a text that somebody else laid out does not change by a key.
 *
 * @param position of the cursor after the key
 */
export function onTypeOf(file: OpenFile, { line }: Position): TextEdit[] {
  const indentation = new Indentation(file);
  const edits = indentation.isEmpty(line)
    ? [...indentation.correct([line - 1]), ...indentation.correctEmpty(line)]
    : indentation.correct([line - 1, line]);
  return textEdits(file, edits);
}
