import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { highlightsAt } from '../../../src/editor/names/highlight';
import { openFile, openFiles } from '../cursor';
import { NAME_CASES } from './references-cases';

describe('the highlights of a name', () => {
  it.each(NAME_CASES.map((one) => [one.kind, one.what, one] as const))('%s: %s', (_kind, _what, { files }) => {
    for (const file of Object.values(openFiles(files))) {
      const expected = file.ranges.map((range) => {
        const declares = file.cursors.some((cursor) => JSON.stringify(cursor) === JSON.stringify(range.start));
        return JSON.stringify({ range, kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read });
      });
      for (const { start } of file.ranges) {
        const found = highlightsAt(file, start);
        expect(found.map((highlight) => JSON.stringify(highlight)).sort()).toEqual(expected.sort());
      }
    }
  });

  it('are none where no name stands', () => {
    const file = openFile('persona noor: N‸oor');
    expect(highlightsAt(file, file.cursors[0]!)).toEqual([]);
  });
});
