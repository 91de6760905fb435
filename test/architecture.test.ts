import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { FOLDERS } from '../scripts/arrows.mjs';
import {
  arrowViolations,
  barrels,
  cycles,
  dutchSentences,
  goneRooms,
  oddNames,
  roomCycles,
  type Sources,
  strayEdits,
  tooLong,
  tooShort,
  unknownRooms,
} from './support/architecture';

const sources: Sources = new Map(globSync('src/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')]));

/** A project of one file: no rule needs to see more than the planted file to refuse it. */
function only(path: string, text: string): Sources {
  return new Map([[path, text]]);
}

const RULES = {
  arrowViolations,
  barrels,
  cycles,
  dutchSentences,
  goneRooms,
  oddNames,
  strayEdits,
  tooLong,
  tooShort,
  unknownRooms,
};

describe('the sources', () => {
  it('are read', () => {
    expect(sources.size).toBeGreaterThan(30);
  });

  it.each(Object.entries(FOLDERS))('have no circle of rooms in %s', (_, { rooms }) => {
    expect(roomCycles(rooms)).toEqual([]);
  });

  it.each(Object.entries(RULES))('have no %s', (_, rule) => {
    expect(rule(sources)).toEqual([]);
  });
});

describe('a planted violation is refused', () => {
  it.each([
    ['a library in a pure folder', 'src/model/planted.ts', "import { URI } from 'langium';"],
    ['Node in a pure folder', 'src/pictures/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['Node without its prefix', 'src/util/planted.ts', "import { readFileSync } from 'fs';"],
    ['VS Code outside the extension', 'src/editor/planted.ts', "import * as vscode from 'vscode';"],
    ['an arrow upwards', 'src/model/planted.ts', "import { parse } from '../parser/parse';"],
    ['an arrow sideways', 'src/checks/planted.ts', "import type { Line } from '../parser/line';"],
    ['a dynamic import', 'src/text/planted.ts', "export const load = () => import('../parser/parse');"],
    ['an import type', 'src/text/planted.ts', "export type Line = import('../parser/line').Line;"],
    ['a re-export', 'src/util/planted.ts', "export { Scope } from '../model/scope';"],
    ['the AST outside the parser', 'src/workspace/planted.ts', "import type { Stap } from '../parser/generated/ast';"],
    ['a way out of src', 'src/util/planted.ts', "import { FOLDERS } from '../../scripts/arrows.mjs';"],
    ['a value where types may come', 'src/outputs/planted.ts', "import { checkFile } from '../checks/check';"],
    ['a room upwards', 'src/model/lines/planted.ts', "import { Scope } from '../scope/scope';"],
    ['a room sideways', 'src/diff/project/planted.ts', "import { mergeSources } from '../merge/merge';"],
    ['a folder nobody knows', 'src/helpers/planted.ts', "import { xml } from '../util/xml';"],
  ])('%s', (_, path, text) => {
    expect(arrowViolations(only(path, text))).toEqual([expect.stringContaining(`${path} imports `)]);
  });

  it.each([
    ['types where types may come', 'src/outputs/planted.ts', "import type { CheckedFile } from '../checks/check';"],
    ['a library of the folder', 'src/util/planted.ts', "import { diffComm } from 'node-diff3';"],
    ['Node in the command line', 'src/cli/planted.ts', "import { readFileSync } from 'node:fs';"],
  ])('but not %s', (_, path, text) => {
    expect(arrowViolations(only(path, text))).toEqual([]);
  });

  it('a new folder, or a new room', () => {
    expect(unknownRooms(only('src/helpers/planted.ts', ''))).toEqual(['helpers']);
    expect(unknownRooms(only('src/model/helpers/planted.ts', ''))).toEqual(['model/helpers']);
  });

  it('a room that is only in the table', () => {
    expect(goneRooms(only('src/diff/merge/planted.ts', ''))).toContain('diff/tree');
  });

  it('rooms that may import each other', () => {
    expect(roomCycles({ een: ['twee'], twee: ['drie'], drie: ['een'] })).toContain('een > twee > drie > een');
  });

  it.each([
    ['imports', "export { b } from './twee';", "export { a } from './een';"],
    ['types and imports', "import type { B } from './twee';", "export { a } from './een';"],
    ['types', "import type { B } from './twee';", "export type A = import('./een').C;"],
  ])('a circle of %s', (_, een, twee) => {
    const circle = new Map([
      ['src/util/een.ts', een],
      ['src/util/twee.ts', twee],
    ]);
    expect(cycles(circle)).toEqual(['src/util/een.ts > src/util/twee.ts > src/util/een.ts']);
  });

  it('a barrel', () => {
    expect(barrels(only('src/model/index.ts', "export * from './scope';"))).toEqual(['src/model/index.ts']);
  });

  it('a file that is too long, unless it is data', () => {
    const long = 'export const a = 1;\n'.repeat(501);
    expect(tooLong(only('src/model/planted.ts', long))).toEqual(['src/model/planted.ts has 501 lines']);
    expect(tooLong(only('src/model/planted.data.ts', long))).toEqual([]);
  });

  it('a file that is too short without a reason, and a reason without such a file', () => {
    const path = 'src/model/planted.ts';
    const [short, long] = [19, 20].map((lines) => only(path, 'export const a = 1;\n'.repeat(lines)));
    expect(tooShort(short!, {})).toEqual([`${path} has 19 lines: fold it into its neighbour`]);
    expect(tooShort(short!, { [path]: 'planted' })).toEqual([]);
    expect(tooShort(long!, {})).toEqual([]);
    expect(tooShort(long!, { [path]: 'planted' })).toEqual([`${path} needs no reason: it is long enough`]);
    expect(tooShort(new Map(), { [path]: 'planted' })).toEqual([`${path} needs no reason: there is no such file`]);
    expect(tooShort(only('src/parser/generated/planted.ts', 'export {};\n'), {})).toEqual([]);
  });

  it.each([
    ['an object', 'export const a = (range: Range) => ({ range, newText: "x" });'],
    ['an object that takes a name over', 'export const a = (range: Range, newText: string) => ({ range, newText });'],
    ['an object with a text as its key', 'export const a = (range: Range) => ({ range, "newText": "x" });'],
    ['an object with a computed key', 'export const a = (range: Range) => ({ range, ["newText"]: "x" });'],
    ['a function of the protocol', 'export const a = (at: Position) => TextEdit.insert(at, "x");'],
  ])('an edit outside text/edit: %s', (_, text) => {
    for (const path of ['src/parser/planted.ts', 'src/editor/fixes/planted.ts', 'src/text/planted.ts'])
      expect(strayEdits(only(path, text))).toEqual([`${path}:1 makes an edit`]);
    for (const path of ['src/text/edit/planted.ts', 'src/editor/lsp-edits.ts'])
      expect(strayEdits(only(path, text))).toEqual([]);
  });

  it.each([
    ['a type', 'src/protocol/planted.ts', 'export interface Edit { readonly newText: string }'],
    ['what reads one', 'src/editor/planted.ts', 'export const a = ({ newText }: Edit) => newText.length;'],
    ['what the server said, in the extension', 'src/extension/planted.ts', 'export const a = TextEdit.replace(b, c);'],
  ])('but no edit is %s', (_, path, text) => {
    expect(strayEdits(only(path, text))).toEqual([]);
  });

  it('a name that is not in kebab-case', () => {
    expect(oddNames(only('src/model/myHelper.ts', ''))).toEqual(['src/model/myHelper.ts']);
  });

  it.each([
    "export const a = 'Deze stap heeft geen gevoel.';",
    'export const a = (n: number) => `Er zijn ${n} stappen zonder gevoel in deze fase.`;',
    'export const a = `<desc>Zo voelt de klant zich</desc><text>Hier is de gemeente niet in beeld</text>`;',
  ])('a Dutch sentence in the code: %s', (text) => {
    expect(dutchSentences(only('src/pictures/planted.ts', text))).not.toEqual([]);
  });

  describe('a Dutch sentence in the file of a rule', () => {
    const RULE = 'src/checks/method/kr799-planted.ts';
    const SAID = "message: { text: 'Deze stap heeft geen gevoel.' }";

    it.each([
      ['its message', `export const kr799: Rule = { code: 'KR799', ${SAID} };`],
      ['the title of its fix', "export const kr799: Rule = { titles: { FIX99: 'Zet er een gevoel bij' } };"],
      ['what the author types over', "const TYPED = { tekst: 'wat de klant hier voelt' };"],
    ])('is %s', (_, text) => {
      expect(dutchSentences(only(RULE, text))).toEqual([]);
    });

    it.each([
      ['the message of something else', RULE, `export const other: Other = { ${SAID} };`],
      ['a message deeper in it', RULE, `export const kr799: Rule = { klantreis: () => ({ ${SAID} }) };`],
      ['another property', RULE, "export const kr799: Rule = { uitleg: 'Deze stap heeft geen gevoel.' };"],
      ['another constant', RULE, "const WORDS = ['wat de klant hier voelt'];"],
      ['a constant in a function', RULE, "function a() { const TYPED = 'wat de klant hier voelt'; return TYPED; }"],
      ['in a file beside it', 'src/checks/method/planted.ts', `export const kr799: Rule = { ${SAID} };`],
      ['in another folder', 'src/editor/kr799-planted.ts', `export const kr799: Rule = { ${SAID} };`],
    ])('but not %s', (_, path, text) => {
      expect(dutchSentences(only(path, text))).not.toEqual([]);
    });
  });

  it.each([
    "export const a = 'There is no message with this code.';",
    "export const a = ['hoog is goed', 'lost op', 'zeer-negatief'];",
    '// Deze opmerking is geen tekst voor de gebruiker.\nexport const a = \'<g class="van" x="1"/>\';',
  ])('but not %s', (text) => {
    expect(dutchSentences(only('src/pictures/planted.ts', text))).toEqual([]);
  });
});

describe('the linter', () => {
  // Types cost seconds to load and these rules do not need them.
  const untyped = { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] };
  const eslint = new ESLint({ overrideConfig: [untyped] });
  const lint = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath });
    return result!.messages.map((message) => message.ruleId);
  };
  const IMPORTS = 'klantreis/arrows';

  it.each([
    [IMPORTS, 'src/model/planted.ts', "import { URI } from 'langium';\nexport const a = URI;\n"],
    [IMPORTS, 'src/pictures/planted.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n"],
    [IMPORTS, 'src/checks/planted.ts', "import { parse } from '../parser/parse';\nexport const a = parse;\n"],
    [IMPORTS, 'src/cli/planted.ts', "import { type Stap } from '../parser/generated/ast';\nexport type A = Stap;\n"],
    [IMPORTS, 'src/cli/planted.ts', "import { parse } from '../parser/parse';\nexport const a = parse;\n"],
    [
      IMPORTS,
      'src/server/planted.ts',
      "import { compareSources } from '../diff/changes/diff';\nexport const a = compareSources;\n",
    ],
    [IMPORTS, 'src/usecases/planted.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n"],
    [IMPORTS, 'src/outputs/planted.ts', "import { checkFile } from '../checks/check';\nexport const a = checkFile;\n"],
    ['no-restricted-syntax', 'src/model/planted.ts', 'export default 1;\n'],
    ['no-restricted-syntax', 'src/pictures/planted.ts', 'export const a = new Date();\n'],
    ['no-restricted-properties', 'src/pictures/planted.ts', 'export const a = Math.random();\n'],
    ['@typescript-eslint/no-explicit-any', 'src/cli/planted.ts', 'export const a = (b: any): unknown => b;\n'],
  ])('refuses with %s in %s', async (rule, path, code) => {
    expect(await lint(path, code)).toEqual([rule]);
  });

  it.each([
    ['src/util/planted.ts', "import { diffComm } from 'node-diff3';\nexport const a = diffComm;\n"],
    ['src/outputs/planted.ts', "import type { CheckedFile } from '../checks/check';\nexport type A = CheckedFile;\n"],
    ['src/usecases/planted.ts', "import { parse } from '../parser/parse';\nexport const a = parse;\n"],
  ])('takes what is right in %s', async (path, code) => {
    expect(await lint(path, code)).toEqual([]);
  });
});

describe('the linter with types', () => {
  const eslint = new ESLint();
  // A typed rule looks at files of the project only, so a planted text takes the place of one.
  const lint = async (code: string) => {
    const [result] = await eslint.lintText(code, { filePath: 'src/util/lists.ts' });
    return result!.messages.map((message) => message.ruleId);
  };
  const table = 'const table: Readonly<Record<string, number>> = { een: 1 };\n';
  const words = `const words = { een: 1, twee: 2 } as const;\n`;
  const list = 'const list: readonly number[] = [1, 2];\n';

  it.each([
    ['klantreis/own-keys', `${table}export const a = (text: string) => table[text];\n`],
    ['klantreis/own-keys', `${table}export const a = (text: string) => table[\`van.\${text}\`];\n`],
    ['klantreis/own-keys', `${table}export const a = (text: string) => text in table;\n`],
    ['klantreis/own-keys', `${words}export const a = (text: string) => words[text as 'een'];\n`],
    ['klantreis/own-keys', 'export const a = (b: Record<string, number>, c: string) => (b[c] = 1);\n'],
    ['klantreis/bounded-spread', `${list}export const a = () => Math.max(...list);\n`],
    ['klantreis/bounded-spread', `${list}export const a = (b: number[]) => b.push(0, ...list);\n`],
    ['klantreis/bounded-spread', 'export const a = (b: string) => String.fromCodePoint(...[...b].map(Number));\n'],
  ])('refuses with %s: %s', async (rule, code) => {
    expect(await lint(code)).toEqual([rule]);
  });

  it.each([
    `${table}export const a = table['een'];\n`,
    `${words}export const a = (text: 'een' | 'twee') => words[text];\n`,
    `${list}export const a = (at: number) => [list[at], ...list];\n`,
    'export const a = (pair: readonly [number, number]) => Math.max(...pair);\n',
  ])('takes %s', async (code) => {
    expect(await lint(code)).toEqual([]);
  });
});

describe('the compiler without an environment', () => {
  const { config } = ts.readConfigFile('tsconfig.pure.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');

  /** The errors in a file that is not on the disk, compiled as a pure folder is. */
  function errorsIn(text: string): string[] {
    const host = ts.createCompilerHost(options);
    const path = 'src/util/planted.ts';
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) =>
      name.endsWith(path) ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
    const program = ts.createProgram([path], options, host);
    return program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
  }

  it.each(['document', 'window', 'process', 'Buffer', 'fetch', 'setTimeout', 'console'])('does not know %s', (name) => {
    expect(errorsIn(`export const a = ${name};`)).toEqual([expect.stringContaining(`'${name}'`)]);
  });

  it('knows the language itself', () => {
    expect(errorsIn("export const a = new Intl.Segmenter('nl').segment('x');")).toEqual([]);
  });

  it('looks at every pure folder', () => {
    const pure = Object.keys(FOLDERS).filter((name) => FOLDERS[name]!.pure);
    expect((config as { include: string[] }).include.toSorted()).toEqual(pure.map((name) => `src/${name}`).toSorted());
  });
});

describe('the table of arrows', () => {
  it('goes down only', () => {
    const seen = new Set<string>();
    const walk = (name: string, trail: readonly string[]): void => {
      expect(trail).not.toContain(name);
      if (seen.has(name)) return;
      seen.add(name);
      for (const other of [...FOLDERS[name]!.imports, ...FOLDERS[name]!.types]) walk(other, [...trail, name]);
    };
    for (const name of Object.keys(FOLDERS)) walk(name, []);
    expect(seen.size).toBe(Object.keys(FOLDERS).length);
  });

  it('gives pure folders no environment', () => {
    for (const [name, folder] of Object.entries(FOLDERS)) {
      if (!folder.pure) continue;
      expect(folder.node, name).toBe(false);
      for (const other of folder.imports) expect(FOLDERS[other]!.pure, `${name} > ${other}`).toBe(true);
    }
  });
});
