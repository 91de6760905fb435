import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { diagnosticOf } from '../../../src/editor/diagnostics';
import { fixAllOf, quickFixesAt } from '../../../src/editor/fixes/quick-fixes';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { type MarkedFile, openFile } from '../cursor';

function findingsOf(file: MarkedFile) {
  return checkFile(file, file.scope, DEFAULT_SETTINGS);
}

function actionsAt(file: MarkedFile, range: Range): CodeAction[] {
  return quickFixesAt(file, findingsOf(file), range, { today: '2026-11-26' });
}

function apply(file: MarkedFile, action: CodeAction | undefined): string {
  const document = TextDocument.create(file.uri, 'klantreis', 1, file.text);
  return TextDocument.applyEdits(document, action!.edit!.changes![file.uri]!);
}

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

function titled(file: MarkedFile, title: string): CodeAction | undefined {
  return actionsAt(file, file.ranges[0] ?? WHOLE).find((action) => action.title === title);
}

/** The codes of a text, after an action if there is one. */
function codesOf(text: string): string[] {
  return findingsOf(openFile(text)).map(({ code }) => code);
}

describe('the repairs of a finding', () => {
  it('are there with their diagnostic', () => {
    const file = openFile('klantreis r: R\n  stap s: S\n    gevoel «negatef»: boos\n');
    const [action] = actionsAt(file, file.ranges[0]!);
    expect(action).toMatchObject({ title: 'Verander in `negatief`', kind: CodeActionKind.QuickFix, isPreferred: true });
    expect(action!.diagnostics).toEqual([
      {
        range: file.ranges[0],
        severity: 1,
        code: 'KT010',
        source: 'klantreis',
        message:
          '`negatef` kan niet achter `gevoel`. Kies uit: zeer-negatief, negatief, neutraal, positief of zeer-positief. Bedoelde u `negatief`?',
      },
    ]);
    expect(apply(file, action)).toContain('    gevoel negatief: boos\n');
  });

  it('are there for a cursor at the edge of the word, not beside it', () => {
    const file = openFile('bron b: B\n  soort ‸intervieuw‸\n‸');
    const at = (index: number) => actionsAt(file, { start: file.cursors[index]!, end: file.cursors[index]! });
    expect([0, 1, 2].map((index) => at(index).length)).toEqual([1, 1, 0]);
  });

  it('can all be made at once', () => {
    const file = openFile(
      'klantreis r: R\n  voor noor\n  stap s: S\n    gevoel negatef: boos\n    duurt 3 wekken\n    emotie positief: fijn\npersona noor: Noor\n',
    );
    const action = fixAllOf(file, findingsOf(file))!;
    expect(action).toMatchObject({
      title: 'Verbeter alles waar één verbetering past',
      kind: CodeActionKind.SourceFixAll,
    });
    expect(apply(file, action)).toBe(
      'klantreis r: R\n  voor noor\n  stap s: S\n    gevoel negatief: boos\n    duurt 3 weken\n    gevoel positief: fijn\npersona noor: Noor\n',
    );
    expect(fixAllOf(file, [])).toBeUndefined();
  });

  it('but what takes out words of the author, only by hand', () => {
    const file = openFile('persona noor: Noor de Vries\n  # 06-12345678\n');
    expect(fixAllOf(file, findingsOf(file))).toBeUndefined();
    const result = apply(file, titled(file, 'Vervang door `[verwijderd]`'));
    expect(result).toBe('persona noor: Noor de Vries\n  # [verwijderd]\n');
  });
});

describe('an id that nothing has', () => {
  it('can be declared below the others of its kind', () => {
    const file = openFile('bron a: A\n  aantal 3\nklantreis r: R\n  stap s: S\n    doet: x\n      volgens «enquete»\n');
    const result = apply(file, titled(file, 'Voeg `bron enquete` toe'));
    expect(result).toMatch(/^bron a: A\n {2}aantal 3\n\nbron enquete: \nklantreis r/);
    expect(codesOf(result)).not.toContain('KT017');
  });

  it.each([
    ['at the top', '', ''],
    ['below the comment at the top', '# Een voorbeeld\n# van ons\n\n', '# Een voorbeeld\n# van ons\n\n'],
    ['above a comment about the first line', '# Over deze reis\n', ''],
  ])('%s of a file without any', (_, head, before) => {
    const text = `${head}klantreis r: R\n  voor «noor»\n`;
    const file = openFile(text);
    const result = apply(file, titled(file, 'Voeg `persona noor` toe'));
    expect(result).toBe(`${before}persona noor: \n\n${file.text.slice(before.length)}`);
    expect(codesOf(result)).not.toContain('KT017');
  });

  it('keeps the kind of line end', () => {
    const file = openFile('klantreis r: R\r\n  voor «noor»\r\n');
    expect(apply(file, titled(file, 'Voeg `persona noor` toe'))).toMatch(/^persona noor: \r\n\r\nklantreis/);
  });

  it.each([
    ['klantreis r: R\n', 'klantreis r: R\n  ankerpunt feest: \n'],
    ['klantreis r: R\n    ankerpunt a: A\n', 'klantreis r: R\n    ankerpunt a: A\n    ankerpunt feest: \n'],
  ])('that is an ankerpunt is declared in its klantreis', (head, expected) => {
    const file = openFile(`${head}  stap s: S\n    wanneer op «feest»\n`);
    const result = apply(file, titled(file, 'Voeg `ankerpunt feest` toe'));
    expect(result.startsWith(expected)).toBe(true);
    expect(codesOf(result)).not.toContain('KT035');
  });

  it('that is an ankerpunt has no place in a klantreis that nobody wrote', () => {
    const file = openFile('stap s: S\n  wanneer op «feest»\n');
    expect(actionsAt(file, file.ranges[0]!)).toEqual([]);
  });

  it('of a stap has no declaration to propose', () => {
    const file = openFile('klantreis r: R\n  stap s: S\n    terug naar «nergens»\n');
    expect(actionsAt(file, file.ranges[0]!)).toEqual([]);
  });
});

describe('a rule of the method', () => {
  const HEAD = 'persona noor: Noor\nklantreis r: R\n  voor noor\n  klantvraag: Wat?\n  resultaat: Dat\n';
  const TITLE = 'Negeer deze melding, met een reden';

  it.each([
    ['KR401', `${HEAD}  stap s: S\n    knelpunt k: K\n      ernst hoog\n`, '    knelpunt k: K\n      negeer KR401: '],
    ['KR205', `persona sam: Sam\n  doel: x\n${HEAD}`, 'persona sam: Sam\n  negeer KR205: '],
    [
      'KR501',
      `${HEAD}  stap s: S\n    gevoel negatief: boos\n      : en moe\n`,
      '      : en moe\n      negeer KR501: ',
    ],
    ['KR105', 'klantreis r: R\n  stap s: S\n', 'klantreis r: R\n  negeer KR105: '],
    ['KR105', 'klantreis r: R\n\tstap s: S\n\t\tknelpunt k: K\n', 'klantreis r: R\n\tnegeer KR105: '],
  ])('%s can be ignored with a line that is right', (code, text, expected) => {
    const file = openFile(text);
    const finding = findingsOf(file).find((one) => one.code === code)!;
    const { range } = finding.each?.[0] ?? finding;
    const [action] = quickFixesAt(file, [finding], range, { today: '2026-11-26' }).filter(
      ({ title }) => title === TITLE,
    );
    expect(action!.isPreferred).toBeUndefined();
    const result = apply(file, action);
    expect(result).toContain(expected);
    expect(codesOf(result)).toEqual(codesOf(text).filter((other) => other !== code));
  });

  it('of the language cannot be ignored', () => {
    const file = openFile('bron b: B\n  soort intervieuw\n');
    expect(actionsAt(file, WHOLE).map(({ title }) => title)).not.toContain(TITLE);
  });
});

describe('a finding', () => {
  it.each([
    ['error', 1],
    ['warning', 2],
    ['info', 3],
  ] as const)('of severity %s is shown as one', (severity, expected) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    expect(diagnosticOf({ code: 'KT008', range, args: { woord: 'doet' }, severity }).severity).toBe(expected);
  });
});
