import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SnippetTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { workspaceEdit } from '../../../src/editor/lsp-edits';
import type { Finding } from '../../../src/model/finding';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { insertToType, replacement } from '../../../src/text/edit/edit';
import type { Edit } from '../../../src/util/source';
import { applyEdit, openFile } from '../cursor';

function snippetsOf({ documentChanges }: WorkspaceEdit): SnippetTextEdit[] {
  return (documentChanges as TextDocumentEdit[]).flatMap(({ edits }) => edits as SnippetTextEdit[]);
}

/** What a snippet puts in: its text, with the place to type between « and ». */
function inserted(value: string): string {
  return value.replace(/\\([\\$}])|\$\{0:?((?:[^\\}]|\\.)*)\}/gs, (_, sign?: string, typed?: string) =>
    sign === undefined ? `«${typed!.replace(/\\(.)/gs, '$1')}»` : sign,
  );
}

/** The text after the edits of an editor that puts snippets in as they are. */
function applied(text: string, edit: WorkspaceEdit): string {
  const edits = snippetsOf(edit).map(({ range, snippet }) => ({ range, newText: inserted(snippet.value) }));
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'klantreis', 1, text), edits);
}

describe('a fix says where one goes on typing', () => {
  const TEXT = 'persona noor: Noor\n  doel: x\nklantreis r: R\n  voor noor\n  stap s: S\n    gevoel negatief: boos\n';

  it.each([
    ['Voeg `persona sam` toe', 'klantreis r: R\n  voor «sam»\n', 'persona sam: «»\n\nklantreis r: R\n  voor sam\n'],
    [
      'Voeg `bron b` toe',
      'bron a: A\n  aantal 3\nklantreis r: R\n  stap s: S\n    doet: x\n      volgens «b»\n',
      'bron a: A\n  aantal 3\n\nbron b: «»\nklantreis',
    ],
    [
      'Voeg `ankerpunt feest` toe',
      'klantreis r: R\n  stap s: S\n    wanneer op «feest»\n',
      'klantreis r: R\n  ankerpunt feest: «»\n  stap',
    ],
    [
      'Negeer deze melding, met een reden',
      TEXT.replace('gevoel', '«gevoel»'),
      '    gevoel negatief: boos\n      negeer KR501: «schrijf hier waarom»\n',
    ],
  ])('%s', (title, marked, expected) => {
    const file = openFile(marked);
    const findings = checkFile(file, file.scope, DEFAULT_SETTINGS);
    const titled = (snippets: boolean) =>
      quickFixesAt(file, findings, file.ranges[0]!, { today: '2026-11-26', snippets }).find(
        (action) => action.title === title,
      )!.edit!;
    const result = applied(file.text, titled(true));
    expect(result).toContain(expected);
    // Who cannot put the cursor there gets the same text.
    expect(applyEdit([file], titled(false))[file.path]).toBe(result.replace(/[«»]/g, ''));
  });

  it('and one that does not, is plain text', () => {
    const file = openFile('bron b: B\n  soort «intervieuw»\n');
    const edit = workspaceEdit(file, replacement(file.ranges[0]!, 'interview').edits, true);
    expect(Object.keys(edit)).toEqual(['changes']);
  });

  it('from the start of a row where rows follow, since VS Code indents those as that row', () => {
    const file = openFile('klantreis r: R\n\tvoor noor‸\n');
    const edit = workspaceEdit(file, [insertToType(file.cursors[0]!, '\n  resultaat: ')], true);
    const [snippet] = snippetsOf(edit);
    expect(snippet!.range.start).toEqual({ line: 1, character: 0 });
    expect(applied(file.text, edit)).toBe('klantreis r: R\n\tvoor noor\n  resultaat: «»\n');
  });

  it('but not where that would change one place twice', () => {
    const file = openFile('klantreis r: R\n  vor noor‸\n');
    const end = file.cursors[0]!;
    const word = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
    const edits: Edit[] = [{ range: word, newText: 'voor' }, insertToType(end, '\n  resultaat: ')];
    const edit = workspaceEdit(file, edits, true);
    expect(applyEdit([file], edit)[file.path]).toBe('klantreis r: R\n  voor noor\n  resultaat: \n');
  });

  it('with any text', () => {
    const part = fc.string({ unit: fc.constantFrom('$', '{', '}', '\\', '0', ':', 'a', '\n', ' ') });
    fc.assert(
      fc.property(part, part, part, (before, typed, after) => {
        const file = openFile('klantreis r: R\n  voor ‸noor\n');
        const edit = workspaceEdit(file, [insertToType(file.cursors[0]!, before, typed, after)], true);
        expect(applied(file.text, edit)).toBe(`klantreis r: R\n  voor ${before}«${typed}»${after}noor\n`);
      }),
    );
  });
});

it('what two findings ask for alike is offered once, for both', () => {
  const file = openFile('bron b: B\n  soort «intervieuw»\n');
  const fix = replacement(file.ranges[0]!, 'interview');
  const findings = (['KT010', 'KT016', 'KT017'] as const).map((code): Finding => ({
    code,
    range: file.ranges[0]!,
    args: { woord: 'soort', waarde: 'x', id: 'a', soort: 'bron', keuzes: [] },
    fixes: code === 'KT017' ? [replacement(file.ranges[0]!, 'klacht')] : [fix],
  }));
  const actions = quickFixesAt(file, findings, file.ranges[0]!, { today: '2026-11-26' });
  expect(actions.map(({ title, diagnostics }) => [title, diagnostics!.map(({ code }) => code)])).toEqual([
    ['Verander in `interview`', ['KT010', 'KT016']],
    ['Verander in `klacht`', ['KT017']],
  ]);
});
