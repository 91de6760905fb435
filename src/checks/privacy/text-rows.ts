import type { Finding } from '../../model/finding';
import { remembered } from '../../util/remembered';
import { rowsOf as splitRows } from '../../util/rows';
import type { TextFile } from '../rule/rule';
import { findingOf, sensitiveIn } from './sensitive';

/**
 * The rows of a file as they are written. Comments and lines that cannot be read are not in the model, but whoever gets the file
 * reads them all the same.
 */
export const rowsOf = remembered((file: TextFile): readonly string[] => splitRows(file.text));

/**
 * What in the rows of a file may lead to a real person. Several rules ask it, so a file is searched once. A row without a digit,
 * an @ and a name is done at once, and so are nearly all.
 */
const sensitiveRows = remembered((file: TextFile): readonly Finding[] => {
  const rows = rowsOf(file);
  return rows.flatMap((row, line) => {
    const around = rows[line - 1] ?? '';
    const before = (start: number) => row.slice(0, start);
    return sensitiveIn(row, { before, around }).map((one) => findingOf(line, one));
  });
});

/** The part of that which one rule is about. */
export function sensitiveOf(file: TextFile, code: Finding['code']): Finding[] {
  return sensitiveRows(file).filter((finding) => finding.code === code);
}
