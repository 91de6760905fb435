import { describe, expect, it } from 'vitest';
import { lateDefaults } from '../../../src/extension/typing/late-defaults';

const PLAIN = { tabSize: 4, insertSpaces: true };
const OURS = { defaultLanguageValue: 2 };

describe('an editor that was there before the language', () => {
  it('gets its indentation', () => {
    expect(lateDefaults(PLAIN, OURS)).toEqual({ tabSize: 2, insertSpaces: true });
  });

  it.each([
    ['it has another size', { tabSize: 3, insertSpaces: true }, OURS],
    ['it has tabs', { tabSize: 4, insertSpaces: false }, OURS],
    ['the user chose a size', PLAIN, { ...OURS, globalLanguageValue: 4 }],
    ['the workspace has a size', PLAIN, { ...OURS, workspaceLanguageValue: 4 }],
    ['the folder has a size', PLAIN, { ...OURS, workspaceFolderLanguageValue: 4 }],
    ['nothing is known of the language', PLAIN, undefined],
  ])('keeps its own where %s', (_, options, inspected) => {
    expect(lateDefaults(options, inspected)).toBeUndefined();
  });
});
