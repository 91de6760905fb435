import { describe, expect, it } from 'vitest';
import { referencesAt } from '../../../src/editor/names/references';
import { openFile, openFiles } from '../cursor';
import { NAME_CASES } from './references-cases';

/** In the order of the files and the text, to compare. */
function sorted(places: readonly object[]): string[] {
  return places.map((place) => JSON.stringify(place)).sort();
}

describe('the references of a name', () => {
  it.each(NAME_CASES.map((one) => [one.kind, one.what, one] as const))('%s: %s', (_kind, _what, { files }) => {
    const open = Object.values(openFiles(files));
    const all = open.flatMap(({ uri, ranges }) => ranges.map((range) => ({ uri, range })));
    const isDeclared = ({ uri, range }: (typeof all)[number]) =>
      open.some((file) => file.uri === uri && file.cursors.some((at) => sorted([at])[0] === sorted([range.start])[0]));
    const used = all.filter((place) => !isDeclared(place));
    for (const file of open) {
      for (const { start } of file.ranges) {
        expect(sorted(referencesAt(file, start, true))).toEqual(sorted(all));
        expect(sorted(referencesAt(file, start, false))).toEqual(sorted(used));
      }
    }
  });

  it('are none where no name stands', () => {
    const file = openFile('persona noor: N‸oor');
    expect(referencesAt(file, file.cursors[0]!, true)).toEqual([]);
  });
});
