import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { fixAllOf, quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { laidOut } from '../../../src/editor/fixes/fix-layout';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { openFile } from '../cursor';

const STAP = 'klantreis r: R\n  fase f: F\n    stap s: S\n';

function findingsOf(file: ReturnType<typeof openFile>) {
  return checkFile(file, file.scope, DEFAULT_SETTINGS);
}

/** The rows below the stap after the fix with a title at the mark. */
function after(marked: string, title: string): string {
  const file = openFile(marked);
  const actions = quickFixesAt(file, findingsOf(file), file.ranges[0]!, { today: '2026-11-26' });
  const action = actions.find((one) => one.title === title);
  expect(action, actions.map((one) => one.title).join(' | ')).toBeDefined();
  const document = TextDocument.create(file.uri, 'klantreis', 1, file.text);
  return TextDocument.applyEdits(document, action!.edit!.changes![file.uri]!).slice(STAP.length);
}

const ABOVE = 'Zet erboven: `knelpunt: Titel`';

describe('a line that a fix changes stands at its depth', () => {
  it.each([
    [
      'at the left edge',
      '      doet: x\n«stapx: B»\ndoet: y\n',
      'Verander in `stap`',
      '      doet: x\n    stap: B\ndoet: y\n',
    ],
    ['under a detail', '      doet: x\n      «stapx: B»', 'Verander in `stap`', '      doet: x\n    stap: B'],
    ['another word', '«actie: bellen»\n', 'Verander in `doet`', '      doet: bellen\n'],
    ['below what it missed', '«ernst: hoog»\n', ABOVE, '      knelpunt: Titel\n        ernst: hoog\n'],
    ['below it, in a row with spaces', '      «ernst: hoog»\n', ABOVE, '      knelpunt: Titel\n        ernst: hoog\n'],
    [
      'with what waited for the same',
      '      «ernst hoog»\n      invloed eigen\n      doet: x\n',
      ABOVE,
      '      knelpunt: Titel\n        ernst hoog\n        invloed eigen\n      doet: x\n',
    ],
    [
      'that solves it',
      '      knelpunt k: K\n      «lost op iets»\n',
      'Zet erboven: `oplossing: Titel`',
      '      knelpunt k: K\n      oplossing: Titel\n        lost op iets\n',
    ],
  ])('%s', (_, rows, title, expected) => {
    expect(after(STAP + rows, title)).toBe(expected);
  });

  it('also where all is repaired at once', () => {
    const file = openFile(`${STAP}      doet: x\nstapx: B\n`);
    const edits = fixAllOf(file, findingsOf(file))!.edit!.changes![file.uri]!;
    const document = TextDocument.create(file.uri, 'klantreis', 1, file.text);
    expect(TextDocument.applyEdits(document, edits)).toBe(`${STAP}      doet: x\n    stap: B\n`);
  });

  it('and one goes on typing at the same place', () => {
    const file = openFile(`${STAP}\n`);
    const at = { line: 3, character: 0 };
    const [edit] = laidOut(file, [{ range: { start: at, end: at }, newText: 'doet: x', typing: [6, 7] }]);
    expect(edit).toEqual({ range: { start: at, end: at }, newText: '      doet: x', typing: [12, 13] });
  });

  it('but not in a text without indentation, nor a level deeper in one with four spaces', () => {
    const flat = 'klantreis r: R\nfase f: F\nstap s: S\n';
    const of = (text: string) => {
      const file = openFile(text);
      return fixAllOf(file, findingsOf(file))!.edit!.changes![file.uri]!;
    };
    expect(of(`${flat}stapx: B\n`).map(({ newText }) => newText)).toEqual(['stap']);
    expect(of(`${STAP.replaceAll('  ', '    ')}            doetx: B\n`).map(({ newText }) => newText)).toEqual([
      'doet',
    ]);
  });
});
