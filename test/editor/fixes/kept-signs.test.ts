import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { completionsAt } from '../../../src/editor/completion/completion';
import { quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { onTypeOf } from '../../../src/editor/layout/on-type';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { type MarkedFile, openFile } from '../cursor';

const TODAY = '2026-11-26';

function applied(file: MarkedFile, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(file.uri, 'klantreis', 1, file.text), [...edits]);
}

/** The text after each fix of each finding, by the title of the fix. */
function afterFixes(file: MarkedFile): [title: string, text: string][] {
  const findings = checkFile(file, file.scope, DEFAULT_SETTINGS, { today: TODAY });
  return findings.flatMap((finding) =>
    quickFixesAt(file, [finding], finding.range, { today: TODAY }).map(({ title, edit }): [string, string] => [
      title,
      applied(file, edit!.changes![file.uri]!),
    ]),
  );
}

/** Texts of which the fixes write rows: in the parser, and where somebody asks for them. */
const TEXTS: readonly string[] = [
  'klantreis r: R\n  stap s: S\n    doet: x\n\n    ernst hoog\n',
  'klantreis r: R\n  stap s: S\n    knelpunt k: K\n      ernst hoog, invloed eigen\n    gevoel negatief\n',
  'klantreis r: R\n  voor noor\n  stap s: S\n    doet: x\n    knelpunt k: K\n      doet: y\n',
  'klantreis r: R\n  stap a: A\n    wanneer 3 maart 2026\n  stap b: B\n    wanneer 1 maart 2026\n',
  'stap s: S\n\n- een ding\n- nog een ding\n- en meer\n',
  'ernst hoog\n',
];

describe('an edit keeps', () => {
  it.each(['\r\n', '\r'])('the line end of the text: %j', (end) => {
    let rows = 0;
    for (const text of TEXTS) {
      for (const [title, after] of afterFixes(openFile(text.replaceAll('\n', end)))) {
        expect(after.replaceAll(end, ''), title).not.toMatch(/[\r\n]/);
        if (after.split(end).length > text.split('\n').length) rows++;
      }
    }
    expect(rows).toBeGreaterThan(10);
  });

  it('the line end of the text in a template', () => {
    const file = openFile('bron b: B\r\n  soort klacht\r\n‸');
    const items = completionsAt(file, file.cursors[0]!);
    const many = items.map(({ textEdit }) => textEdit!.newText).filter((text) => /[\r\n]/.test(text));
    expect(many).not.toEqual([]);
    for (const text of many) expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('the byte order mark, as the first sign', () => {
    let fixes = 0;
    for (const text of TEXTS) {
      for (const [title, after] of afterFixes(openFile(`\uFEFF${text}`))) {
        expect(after.lastIndexOf('\uFEFF'), title).toBe(0);
        fixes++;
      }
    }
    expect(fixes).toBeGreaterThan(10);
  });

  it('the comments between lines that move', () => {
    const text = 'klantreis r: R\n  fase f: F\n    stap s: S\n    knelpunt k: K\n      # hoe erg\n      ernst hoog\n';
    const body = '    knelpunt k: K\n      # hoe erg\n      ernst hoog\n';
    const fixes = new Map(afterFixes(openFile(text)));
    expect(fixes.get('Zet deze regel bij fase `f`')).toBe(text.replace(body, '').replace('F\n', `F\n${body}`));
    expect(fixes.get('Laat deze regel inspringen onder stap `s`')).toBe(
      text.replace(body, body.replaceAll(/^/gm, '  ').trimEnd() + '\n'),
    );
  });

  it('the byte order mark while somebody types', () => {
    const file = openFile('\uFEFFpersona p: P\ndoel: x\n‸');
    expect(applied(file, onTypeOf(file, file.cursors[0]!))).toBe('\uFEFFpersona p: P\n  doel: x\n  ');
  });
});
