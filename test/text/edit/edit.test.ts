import { describe, expect, it } from 'vitest';
import {
  insertText,
  insertToType,
  rangeInRow,
  removeText,
  replaceEach,
  replacement,
  replaceText,
  replaceToType,
} from '../../../src/text/edit/edit';
import type { Edit } from '../../../src/util/source';
import { edited } from './texts';

const TEXT = 'klantreis reis: Reis\n  voor noor, noor\n';
const NOOR = rangeInRow(1, 7, 11);

/** What one types over, between marks. */
function marked(edit: Edit): string {
  const [from, to] = edit.typing!;
  const newText = `${edit.newText.slice(0, from)}«${edit.newText.slice(from, to)}»${edit.newText.slice(to)}`;
  return edited(TEXT, [{ range: edit.range, newText }]).split('\n')[1]!;
}

describe('an edit of words', () => {
  it.each([
    ['another word', [replaceText(NOOR, 'truus')], '  voor truus, noor'],
    ['no word', [removeText(NOOR)], '  voor , noor'],
    ['one more', [insertText(NOOR.end, '-jan')], '  voor noor-jan, noor'],
    ['everywhere', replaceEach([NOOR, rangeInRow(1, 13, 17)], 'truus'), '  voor truus, truus'],
    ['what was meant', replacement(NOOR, 'truus').edits, '  voor truus, noor'],
  ])('%s', (_, edits, expected) => {
    expect(edited(TEXT, edits)).toBe(TEXT.replace('  voor noor, noor', expected));
  });

  it('says where one goes on typing', () => {
    expect(marked(replaceToType(NOOR, 'truus'))).toBe('  voor «truus», noor');
    expect(marked(replaceToType(NOOR, 'truus', 'van '))).toBe('  voor van «truus», noor');
    expect(marked(insertToType(NOOR.end, '-'))).toBe('  voor noor-«», noor');
    expect(marked(insertToType(NOOR.start, 'de ', 'oude', ' '))).toBe('  voor de «oude» noor, noor');
  });

  it('is told by the new word', () => {
    expect(replacement(NOOR, 'truus')).toMatchObject({ title: 'FIX01', args: { nieuw: 'truus' } });
  });
});
