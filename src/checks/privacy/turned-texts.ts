import type { Finding } from '../../model/finding';
import { rangeInRow, removeText } from '../../text/edit/edit';
import type { TextFile } from '../rule/rule';
import { rowsOf } from './text-rows';

/**
 * Signs that nobody sees and that show the text around them in another order than it is written in (UAX #9): what a reviewer
 * reads is not what the text says. Hebrew and Arabic need none of them.
 */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/** The rows in which such signs stand, comments too: one finding a row, with the text without them as its fix. */
export function turnedTexts(file: TextFile): Finding[] {
  if (file.text.search(TURNING) < 0) return [];
  return rowsOf(file).flatMap((row, line): Finding[] => {
    const places = Array.from(row.matchAll(TURNING), ({ index }) => index);
    if (places.length === 0) return [];
    const edits = places.map((place) => removeText(rangeInRow(line, place, place + 1)));
    const range = rangeInRow(line, places[0]!, places.at(-1)! + 1);
    return [{ code: 'KT070', range, args: {}, fixes: [{ title: 'FIX70', args: {}, edits }] }];
  });
}
