import { basename } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedFile, checkFile } from '../../src/checks/check';
import { diagnosticOf } from '../../src/editor/diagnostics';
import { Scope } from '../../src/model/scope/scope';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parse } from '../../src/parser/parse';
import { localDay } from '../../src/util/dates';
import { EXAMPLES } from '../support/examples';
import { readFixtures } from '../support/fixtures';
import { Client } from './client';
import { Folder } from './folder';

/** What `klantreis check` finds in these files: the same functions, in a fresh scope. */
function checked(texts: Readonly<Record<string, string>>, settings = DEFAULT_SETTINGS): Record<string, Diagnostic[]> {
  const files = Object.entries(texts).map(([path, text]): CheckedFile => ({ path, ...parse(text) }));
  const scope = new Scope(files);
  return Object.fromEntries(
    files.map((file) => [
      file.path,
      checkFile(file, scope, settings, { today: localDay(new Date()) }).map(diagnosticOf),
    ]),
  );
}

it('finds in every example what the check finds', async () => {
  const texts = Object.fromEntries(EXAMPLES.map(({ name, text }) => [basename(name), text]));
  const folder = new Folder({ ...texts, 'klantreis.json': '{}' });
  const client = await Client.start({ folders: [folder.path] });
  const wanted = checked(sorted(texts));
  for (const [name, text] of Object.entries(texts)) {
    await client.open(folder.uri(name), text);
    const found = await client.diagnostics(folder.uri(name), ({ version }) => version === 1);
    expect(found, name).toEqual(wanted[name]);
  }
  expect(client.log).toEqual([]);
});

const FIXTURES = ['grammar', 'language', 'rules'].flatMap((name) =>
  readFixtures(new URL(`../fixtures/${name}/`, import.meta.url)),
);

it('finds in every fixture what the check finds, open or closed', async () => {
  const folder = new Folder();
  const cases = FIXTURES.map(({ files, settings }, index) => {
    const texts = sorted(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    folder.write(`${index}/klantreis.json`, JSON.stringify(settings));
    for (const [name, text] of Object.entries(texts)) folder.write(`${index}/${name}`, text);
    return { texts, wanted: checked(texts, settings), uri: (name: string) => folder.uri(`${index}/${name}`) };
  });
  const client = await Client.start({ folders: [folder.path] });
  for (const { texts, wanted, uri } of cases) {
    for (const [name, text] of Object.entries(texts)) {
      // The sentences name other files from the folder that is open.
      const closed = wanted[name]!.length === 0 ? [] : await client.diagnostics(uri(name));
      expect(placed(closed), uri(name)).toEqual(placed(wanted[name]!));
      await client.open(uri(name), text);
      const opened = await client.diagnostics(uri(name), ({ version }) => version === 1);
      expect(placed(opened), uri(name)).toEqual(placed(wanted[name]!));
    }
  }
  expect(client.log).toEqual([]);
});

/** What people type: pieces of lines, whole lines, line ends, and nothing, which takes something away. */
const typed = fc.constantFrom(
  ...[
    '',
    '',
    '\n',
    ' ',
    ':',
    '#',
    'stap',
    '  stap extra: Nog een stap\n',
    '    gevoel positief: Omdat het kan\n',
    '\r\n',
  ],
  ...[
    'persona noor: Noor\n',
    'klantreis nog: Nog een\n',
    'fase f: F\n',
    'stp kapot: X\n',
    'door gemeente\n',
    'ë',
    '\u{1F476}',
  ],
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), takes: fc.nat({ max: 30 }), text: typed });

it('finds after any changes what the check finds in the text as it is then', async () => {
  const textOf = (file: string) => EXAMPLES.find(({ name: one }) => one === `examples/${file}`)!.text;
  const others = ['personas', 'organisaties', 'bronnen'].map((one) => `${one}.klantreis`);
  const library = Object.fromEntries(others.map((one) => [one, textOf(one)]));
  const name = 'kind-krijgen.klantreis';
  const folder = new Folder({ ...library, [name]: '', 'klantreis.json': '{}' });
  const client = await Client.start({ folders: [folder.path] });
  const uri = folder.uri(name);
  let document = TextDocument.create(uri, 'klantreis', 1, textOf(name));
  await client.open(uri, document.getText());
  const bursts = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 5, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(bursts, async (all) => {
      for (const burst of all) {
        for (const { at, takes, text } of burst) {
          const start = Math.floor(at * document.getText().length);
          const range = { start: document.positionAt(start), end: document.positionAt(start + takes) };
          const version = document.version + 1;
          document = TextDocument.update(document, [{ range, text }], version);
          void client.change(uri, text, version, range);
        }
        const found = await client.diagnostics(uri, ({ version }) => version === document.version);
        expect(found).toEqual(checked(sorted({ ...library, [name]: document.getText() }))[name]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  expect(client.log).toEqual([]);
});

/** In the order in which a scope has its files. */
function sorted(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placed(diagnostics: readonly Diagnostic[]) {
  return diagnostics.map(({ code, range, severity }) => ({ code, range, severity }));
}
