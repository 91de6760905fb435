import { textEdits } from '../editor/lsp-edits';
import type { OpenFile } from '../editor/open-file';
import { editableAt } from '../editor/picture/editable';
import { pictureEdit } from '../editor/picture/picture-edit';
import { editRefused } from '../messages/picture-edit.data';
import type { EditableAnswer, EditableParams, EditAnswer, EditParams } from '../protocol/edit';

/** An edit that was made from another version of the text would change other lines than its author saw. */
const RACED = { refused: editRefused('intussen') };

/** What an edit in the picture makes of the text. */
export function answerEdit(file: OpenFile, params: EditParams, version: number): EditAnswer {
  if (params.version !== version) return RACED;
  const outcome = pictureEdit(file, params.edit);
  return 'refused' in outcome ? outcome : { ...outcome, edits: textEdits(file, outcome.edits) };
}

/** What can be edited of a line. */
export function answerEditable(
  file: OpenFile,
  { version: made, line }: EditableParams,
  version: number,
): EditableAnswer {
  return made === version ? editableAt(file, line) : RACED;
}
