import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CheckedFile, checkFile } from '../../src/checks/check';
import { messageText } from '../../src/messages/messages';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';

const FOLDER = new URL('../../examples/', import.meta.url);

const files: CheckedFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.klantreis'))
  .map((name) => ({ path: name, ...parse(readFileSync(new URL(name, FOLDER), 'utf8')) }));
const scope = new Scope(files);

describe('the examples', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s has nothing to mend', (_, file) => {
    const sentences = checkFile(file, scope, DEFAULT_SETTINGS)
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, args, meant, range }) => `${range.start.line + 1}: ${code} ${messageText(code, args, meant)}`);
    expect(sentences).toEqual([]);
  });

  it('hold klantreizen for the rules to look at', () => {
    expect(scope.klantreizen.length).toBeGreaterThanOrEqual(4);
  });
});
