import type { Line } from '../../parser/lines/line';
import type { PictureEdit } from '../../protocol/edit';
import { findConflicts } from '../../util/conflict-markers';
import { rowsOf } from '../../util/rows';
import { moveOf } from '../moving/move';
import { moveBeside } from '../moving/move-to';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';
import { calledAt, calledIn, done, type Outcome, refuse } from './done';
import { addSolution, addStap, removeElement, setDetail, setFace, stapOrFase } from './element-edits';
import { editText, slotOf, textIn } from './text-edits';

/**
 * What an edit in the picture makes of the text: as few edits as it takes, in the columns of this text, after which the text is read as
 * it was meant and says nothing else that is new; or why that cannot be. The lines of the edit are those of this text.
 */
export function pictureEdit(file: OpenFile, edit: PictureEdit): Outcome {
  const line = lineStarting(file, edit.line);
  if (!line) return refuse('regelWeg');
  if (findConflicts(rowsOf(file.text)).length > 0) return refuse('conflict');
  switch (edit.what) {
    case 'text': {
      const slot = slotOf(line, edit.slot);
      if (!slot) return refuse('inTekst');
      return textIn(file, line, slot) === edit.was ? editText(file, line, slot, edit.text) : refuse('intussen');
    }
    case 'detail':
      return setDetail(file, line, edit.keyword, edit.text);
    case 'face':
      return setFace(file, line, edit.level);
    case 'move':
      return move(file, elementOf(line), edit.direction);
    case 'place':
      return place(file, line, lineStarting(file, edit.beside), edit.side);
    case 'add':
      return addStap(file, line);
    case 'delete':
      return removeElement(file, line);
    case 'solve':
      return addSolution(file, line);
  }
}

/** The readable line that begins on a row. */
export function lineStarting({ lines }: OpenFile, row: number): Line | undefined {
  const line = lineAt(lines, row);
  return line?.range.start.line === row && line.place === 'attached' ? line : undefined;
}

/** What moves by a line: a face or a word of a stap moves that stap. */
function elementOf(line: Line): Line {
  return line.kind?.element === true ? line : (stapOrFase(line) ?? line);
}

function move(file: OpenFile, line: Line, direction: 'up' | 'down'): Outcome {
  const row = line.range.start.line;
  const moved = moveOf(file, { first: row, last: row }, direction);
  const naam = calledAt(file, line);
  if (!moved || moved.by === 0) return refuse('eind', { naam });
  return done(moved.edits, direction === 'up' ? 'eerder' : 'later', { naam }, { line: row + moved.by });
}

function place(file: OpenFile, line: Line, beside: Line | undefined, side: 'before' | 'after'): Outcome {
  if (!beside) return refuse('regelWeg');
  const naam = calledAt(file, line);
  const isPlaced = line.keyword === 'stap' || line.keyword === 'fase';
  if (!isPlaced || beside.keyword !== line.keyword || topOf(line) !== topOf(beside)) return refuse('inTekst');
  const moved = moveBeside(file, line, beside, side);
  if (!moved) return refuse('anders');
  const { edits, row } = moved;
  if (edits.length === 0) return refuse('zelfdePlek', { naam });
  return done(edits, side === 'before' ? 'voor' : 'na', { naam, ander: calledIn(file, beside) }, { line: row });
}

/** The klantreis that it stands in. */
function topOf(line: Line): Line {
  let top = line;
  while (top.parent && top.parent.keyword !== 'bestand') top = top.parent;
  return top;
}
