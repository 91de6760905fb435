import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedFile, checkFile } from '../../src/checks/check';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { type ParsedFile, parse } from '../../src/parser/parse';
import { EXAMPLES } from '../support/examples';

type Parsed = ParsedFile & CheckedFile;

function read(path: string, text: string, before?: Parsed): Parsed {
  return { path, ...parse(text, before) };
}

function check(files: readonly CheckedFile[], scope: Scope) {
  return files.map((file) => checkFile(file, scope, DEFAULT_SETTINGS));
}

const LINES = EXAMPLES.flatMap(({ text }) => text.split('\n'));

/** One row of one of the files becomes another: names, evidence, solutions and whole elements come and go. */
const edit = fc.record({
  file: fc.nat(EXAMPLES.length - 1),
  row: fc.nat(400),
  rows: fc.nat(1),
  by: fc.oneof(fc.constantFrom(...LINES), fc.constantFrom('', 'stpa x: y', '    knelpunt k: K', 'klantreis nieuw: N')),
});

describe('files that are checked again', () => {
  it('have the same findings as when all of it is read and checked for the first time', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = EXAMPLES.map(({ name, text }) => read(name, text));
        const scope = new Scope(files);
        check(files, scope);
        for (const { file, row, rows, by } of edits) {
          const before = files[file]!;
          const texts = before.text.split('\n');
          texts.splice(row % texts.length, rows, by);
          files[file] = read(before.path, texts.join('\n'), before);
          scope.replace(files[file]);
          const fresh = files.map(({ path, text }) => read(path, text));
          expect(check(files, scope)).toEqual(check(fresh, new Scope(fresh)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
