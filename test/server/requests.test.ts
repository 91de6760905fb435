import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  InlayHint,
  Range,
  SelectionRange,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { RulePage } from '../../src/protocol/rule-page';
import { EXAMPLES } from '../support/examples';
import { JOURNEY, NOOR } from '../support/journey';
import { Client } from './client';
import { Folder } from './folder';

const UNTITLED = 'untitled:Untitled-1';

/** Every request about a place in a text, with what else it asks. */
function requestsAt(uri: string, line: number, character: number): [method: string, params: object][] {
  const position = { line, character };
  const range = { start: position, end: { line: line + 3, character: 0 } };
  const at = { textDocument: { uri }, position };
  const options = { tabSize: 2, insertSpaces: true };
  return [
    ['textDocument/completion', at],
    ['textDocument/hover', at],
    ['textDocument/definition', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', at],
    ['textDocument/documentSymbol', { textDocument: { uri } }],
    ['textDocument/foldingRange', { textDocument: { uri } }],
    ['textDocument/selectionRange', { textDocument: { uri }, positions: [position] }],
    ['textDocument/linkedEditingRange', at],
    ['textDocument/documentLink', { textDocument: { uri } }],
    ['textDocument/semanticTokens/full', { textDocument: { uri } }],
    ['textDocument/prepareRename', at],
    ['textDocument/rename', { ...at, newName: 'nieuw' }],
    ['textDocument/formatting', { textDocument: { uri }, options }],
    ['textDocument/rangeFormatting', { textDocument: { uri }, range, options }],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options }],
    ['journey/indent', { uri, rows: [line, line + 1, -1] }],
    ['textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } }],
    ['journey/move', { uri, rows: { first: line, last: line }, direction: 'down' }],
    ['journey/edit', { uri, version: 1, edit: { what: 'face', line, level: 2 } }],
    ['journey/editable', { uri, version: 1, line }],
    ['journey/standing', { uri, line }],
    ['journey/picture', { uri, theme: 'light', have: {} }],
    ['journey/outputs', { uri }],
    ['journey/output', { uri, theme: 'light', output: 'svg' }],
  ];
}

/** Texts that no line of the grammar is ready for. */
const BROKEN = EXAMPLES.map(({ text }) => text)
  .join('\n')
  .split('\n')
  .flatMap((line, index) => {
    const half = line.slice(0, Math.ceil(line.length / 2));
    return [line, half, `${line} "§<>{}[]`, `x${line.trim()}`, line.replaceAll(':', '')][index % 5]!;
  })
  .slice(0, 400)
  .join('\n');

/** English, and words of a program, that no text of ours has. */
const FOREIGN =
  /\b(?:expecting|expected|found|token|error|undefined|null|nan|object|cannot|could|unexpected|invalid|line|column|failed|resolve|reference|the|is not)\b/i;

it.each([
  ['whole', NOOR + JOURNEY],
  ['broken', BROKEN],
  ['without anything', ''],
  ['that cannot be read', `${NOOR}\0`],
])('answers every request about a text that is %s, in Dutch', async (_, text) => {
  const client = await Client.start();
  await client.open(UNTITLED, text);
  const spoken = new Set<string>();
  stringsOf(await client.diagnostics(UNTITLED), spoken);
  const rows = text.split('\n');
  const places = rows.flatMap((row, line) => (line % 17 < 9 ? [{ line, character: row.length >> (line % 3) }] : []));
  const outside = [
    { line: 0, character: 9999 },
    { line: rows.length + 10, character: 0 },
    { line: 2 ** 31 - 1, character: 2 ** 31 - 1 },
  ];
  const about = [...places.slice(0, 60), ...outside];
  const answers = about.flatMap(({ line, character }) =>
    requestsAt(UNTITLED, line, character).map(async ([method, params]) => {
      // What cannot be renamed is refused, with a sentence.
      const answer = await client.request(method, params).catch((error: Error) => error.message);
      stringsOf(answer, spoken);
    }),
  );
  await Promise.all(answers);
  stringsOf(await client.request('workspace/symbol', { query: '' }), spoken);
  // What the author wrote may be in any language.
  const ours = [...spoken].map((sentence) => sentence.replaceAll(/<[^>]*>|`[^`]*`/g, ''));
  expect(ours.filter((sentence) => FOREIGN.test(sentence) || sentence.includes('[object'))).toEqual([]);
  expect(client.log).toEqual([]);
});

it('has nothing to say about a file that is not open', async () => {
  const folder = new Folder({ 'reis.klantreis': NOOR + JOURNEY });
  const client = await Client.start({ folders: [folder.path] });
  for (const uri of [folder.uri('reis.klantreis'), folder.uri('weg.klantreis'), 'untitled:Untitled-9', 'onzin']) {
    for (const [method, params] of requestsAt(uri, 0, 9)) expect(await client.request(method, params)).toBe(null);
  }
  expect(client.log).toEqual([]);
});

it('renames in all files of the scope, open or closed', async () => {
  const TEXTS = { 'klantreis.json': '{}', 'wie.klantreis': NOOR, 'map ë/kind.klantreis': JOURNEY };
  const folder = new Folder({ ...TEXTS, 'dicht.klantreis': 'klantreis b: B\n  voor noor\n', 'los.txt': NOOR });
  const client = await Client.start({ folders: [folder.path] });
  // The editor spells the folder in its own way, and the file has lines that are not saved yet.
  const kind = folder.uri('map ë/kind.klantreis').replaceAll('%C3%AB', 'ë');
  await client.open(kind, `\n\n${JOURNEY}`);
  const at = { textDocument: { uri: kind }, position: { line: 6, character: 9 } };
  expect(await client.request('textDocument/prepareRename', at)).toMatchObject({ placeholder: 'noor' });
  const { changes } = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'truus' });
  const edit = (line: number, start: number) => [
    { newText: 'truus', range: { start: { line, character: start }, end: { line, character: start + 4 } } },
  ];
  expect(changes).toEqual({
    [kind]: edit(6, 7),
    [folder.uri('wie.klantreis')]: edit(0, 8),
    [folder.uri('dicht.klantreis')]: edit(1, 7),
  });
  expect(client.log).toEqual([]);
});

it('refuses a rename with a sentence that says why', async () => {
  const client = await Client.start();
  await client.open(UNTITLED, NOOR + JOURNEY);
  const textDocument = { uri: UNTITLED };
  const rename = (character: number, newName: string) =>
    client.request('textDocument/rename', { textDocument, position: { line: 0, character }, newName });
  await expect(rename(0, 'x')).rejects.toMatchObject({
    code: -32803,
    message:
      'Hier staat geen naam die u kunt wijzigen. Zet de cursor op een naam, zoals `noor` in `persona noor: Noor`.',
  });
  await expect(rename(9, '1 2')).rejects.toThrow('De naam `1 2` kan niet.');
});

it('repairs with a quick fix, and all at once with a fix of the source', async () => {
  const client = await Client.start();
  const text = `persoon noor: Noor\n${JOURNEY.replace('resultaat', 'resultat')}`;
  await client.open(UNTITLED, text);
  const found = await client.diagnostics(UNTITLED);
  expect(found.map(({ code }) => code)).toEqual(['KT001', 'KT001']);
  const ask = (only?: string[]) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: UNTITLED },
      range: found[0]!.range,
      context: { diagnostics: found, only },
    });
  const [fix] = await ask(['quickfix']);
  expect(fix).toMatchObject({ title: 'Verander in `persona`', kind: 'quickfix', diagnostics: [found[0]] });
  expect(applied(fix!, text)).toBe(text.replace('persoon', 'persona'));
  const all = await ask(['source']);
  expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll']);
  await client.change(UNTITLED, applied(all[0]!, text), 2);
  await client.shows(UNTITLED, [], 2);
  expect(await ask(['refactor'])).toEqual([]);
  expect(client.log).toEqual([]);
});

it('moves an element as a whole, and leaves rows without one to the editor', async () => {
  const client = await Client.start();
  await client.open(UNTITLED, 'persona p: P\n  doel: x\npersona q: Q\n# einde\n');
  const ask = (row: number) =>
    client.request('journey/move', { uri: UNTITLED, rows: { first: row, last: row }, direction: 'down' });
  const start = { line: 0, character: 0 };
  expect(await ask(0)).toEqual({
    edits: [
      { range: { start, end: start }, newText: 'persona q: Q\n' },
      { range: { start: { line: 1, character: 9 }, end: { line: 2, character: 12 } }, newText: '' },
    ],
    by: 1,
    rows: { first: 1, last: 2 },
  });
  expect(await ask(2)).toEqual({ edits: [], by: 0, rows: { first: 2, last: 2 } });
  expect(await ask(3)).toBeNull();
});

it('edits the text for the picture, of the version that the picture was made from alone', async () => {
  const client = await Client.start();
  await client.open(UNTITLED, 'klantreis r: R\r\n  stap a: A\r\n');
  const edit = { what: 'add', line: 1 };
  const ask = (version: number) => client.request('journey/edit', { uri: UNTITLED, version, edit });
  const end = { line: 1, character: 11 };
  expect(await ask(1)).toMatchObject({
    edits: [{ range: { start: end, end }, newText: '\r\n  stap: Nieuwe stap' }],
    line: 2,
    next: { line: 2, slot: 'tekst' },
  });
  await client.change(UNTITLED, 'klantreis r: R\r\n# x\r\n  stap a: A\r\n', 2);
  expect(await ask(1)).toEqual({ refused: expect.stringContaining('intussen') as string });
  expect(await ask(2)).toEqual({ refused: expect.stringContaining('niet meer') as string });
  expect(await client.request('journey/editable', { uri: UNTITLED, version: 1, line: 2 })).toHaveProperty('refused');
  expect(await client.request('journey/editable', { uri: UNTITLED, version: 2, line: 2 })).toMatchObject({
    fields: [{ place: { line: 2, slot: 'tekst' }, text: 'A' }],
  });
  const elsewhere = { uri: 'file:///weg.klantreis', version: 1, edit };
  expect(await client.request('journey/edit', elsewhere)).toBeNull();
});

it('says how far the klantreis around the cursor is', async () => {
  const client = await Client.start();
  const second = 'klantreis b: De tweede\n  status vastgesteld\n  herzien 2020-01-01\n';
  await client.open(
    UNTITLED,
    `persona p: P\nklantreis a: De eerste\n  stap x: X\n    gevoel positief: fijn\n${second}`,
  );
  const ask = (line: number) => client.request('journey/standing', { uri: UNTITLED, line });
  const first = {
    short: 'Concept · 0 van 1 gehoord of gemeten',
    full: '“De eerste” is een concept. De ene uitspraak is nog niet gehoord of gemeten: er staat geen bron bij.',
  };
  expect([await ask(0), await ask(3)]).toEqual([first, first]);
  expect(await ask(5)).toEqual({
    short: 'Vastgesteld · 1 te laat',
    full: '“De tweede” is vastgesteld. Er staan nog geen uitspraken in over hoe het gaat. Te laat: opnieuw kijken of de reis nog klopt.',
  });
  await client.open('untitled:Untitled-2', 'persona p: P\n');
  expect(await client.request('journey/standing', { uri: 'untitled:Untitled-2', line: 0 })).toBeNull();
});

it('says where one goes on typing to an editor that can put the cursor there', async () => {
  const workspaceEdit = { documentChanges: true, snippetEditSupport: true };
  const client = await Client.start({ capabilities: { workspace: { workspaceEdit } } });
  await client.open(UNTITLED, JOURNEY);
  const [{ range }] = (await client.diagnostics(UNTITLED)) as [Diagnostic];
  const params = { textDocument: { uri: UNTITLED }, range, context: { diagnostics: [] } };
  const [declared] = await client.request<CodeAction[]>('textDocument/codeAction', params);
  const snippet = { kind: 'snippet', value: expect.stringMatching(/^persona noor: \$\{0\}\n\n$/) as string };
  expect(declared!.edit).toMatchObject({ documentChanges: [{ edits: [{ snippet }] }] });
});

it('repairs a finding about two files with the words of the finding', async () => {
  const folder = new Folder({ 'klantreis.json': '{}', 'a.klantreis': NOOR, 'b.klantreis': '' });
  const uri = folder.uri('b.klantreis');
  const client = await Client.start({ folders: [folder.path] });
  // Twice in one file too: the first of them is named by its line alone.
  await client.open(uri, 'persona truus: Truus\npersona truus: Truus\npersona noor: Noor\n');
  const found = await client.diagnostics(uri, ({ version }) => version === 1);
  const params = { textDocument: { uri }, range: { start: found[0]!.range.start, end: found.at(-1)!.range.end } };
  const context = { diagnostics: found };
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', { ...params, context });
  const repaired = actions.flatMap(({ diagnostics }) => diagnostics ?? []);
  expect(found.length).toBe(2);
  for (const one of repaired) expect(found).toContainEqual(one);
});

function applied({ edit }: CodeAction, text: string): string {
  return TextDocument.applyEdits(TextDocument.create(UNTITLED, 'klantreis', 1, text), edit!.changes![UNTITLED]!);
}

function stringsOf(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) stringsOf(one, into);
}

it('lets an id be typed over with its references, and grows a selection', async () => {
  const client = await Client.start();
  await client.open(UNTITLED, NOOR + JOURNEY);
  const at = { textDocument: { uri: UNTITLED }, position: { line: 0, character: 9 } };
  const linked = await client.request<{ ranges: Range[] }>('textDocument/linkedEditingRange', at);
  expect(linked.ranges.length).toBeGreaterThan(1);
  const used = linked.ranges.at(-1)!.start;
  expect(await client.request('textDocument/linkedEditingRange', { ...at, position: used })).toBe(null);
  const [grown] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
    ...at,
    positions: [at.position],
  });
  expect(grown!.range).toEqual(linked.ranges[0]);
  expect(grown!.parent).toBeDefined();
});

it('offers refactorings to who asks, and finds the file that klantreizen share', async () => {
  const folder = new Folder({ 'reis.klantreis': NOOR + JOURNEY, 'gedeeld.klantreis': 'persona sam: Sam\n' });
  const client = await Client.start({ folders: [folder.path] });
  const uri = folder.uri('reis.klantreis');
  await client.open(uri, NOOR + JOURNEY);
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const ask = (context: object) =>
    client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  const kinds = (actions: readonly CodeAction[]) => actions.map(({ kind }) => kind);
  expect(kinds(await ask({ triggerKind: 2 }))).not.toContain('refactor.extract');
  expect(kinds(await ask({ only: ['refactor.rewrite'] }))).not.toContain('refactor.extract');
  const [extract] = await ask({ only: ['refactor.extract'] });
  const { changes } = extract!.edit!;
  expect(Object.keys(changes!).sort()).toEqual([folder.uri('gedeeld.klantreis'), uri]);
  expect(changes![folder.uri('gedeeld.klantreis')]).toMatchObject([{ range: { start: { line: 0, character: 16 } } }]);
});

it('shows in and above the text what somebody wants to see there, and tells the editor when that changes', async () => {
  const asked: string[] = [];
  const client = await Client.start({
    initializationOptions: { showCommand: 'toon' },
    capabilities: { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } },
    answers: (connection) => {
      for (const what of ['inlayHint', 'codeLens']) {
        connection.onRequest(`workspace/${what}/refresh`, () => {
          asked.push(what);
          return null;
        });
      }
    },
  });
  const text = `${NOOR}${JOURNEY}    stap nu: Nu\n      gevoel negatief: boos\n`;
  await client.open(UNTITLED, text);
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const ask = async () => {
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: UNTITLED },
      range,
    });
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: UNTITLED } });
    return [hints.map(({ label }) => label), lenses.map(({ command }) => command!.command)];
  };
  const set = (klantreis: unknown) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { klantreis } });
  expect(await ask()).toEqual([[], []]);
  await set({ hulp: { inDeRegel: 'gezichten', bovenDeRegel: true } });
  const [faces, lenses] = await ask();
  expect(faces).toContain('🙁');
  expect(faces).not.toContain('geen bron');
  expect(new Set(lenses)).toEqual(new Set(['toon']));
  await set({ hulp: { inDeRegel: 'alles' } });
  expect((await ask())[0]).toContain('geen bron');
  for (const wrong of [null, 'alles', { hulp: 3 }, { hulp: { inDeRegel: 'veel', bovenDeRegel: 'ja' } }]) {
    await set({ hulp: { inDeRegel: 'alles' } });
    await set(wrong);
    expect(await ask()).toEqual([[], []]);
  }
  expect(asked.slice(0, 4).sort()).toEqual(['codeLens', 'codeLens', 'inlayHint', 'inlayHint']);
  expect(client.log).toEqual([]);
});

it('links the code of a message to a page of the editor that has one, and knows what stands there', async () => {
  const client = await Client.start({ initializationOptions: { ruleScheme: 'toon-melding' } });
  await client.open(UNTITLED, 'klantreis r: R\n  stap s: S\n    gevoel blij\n');
  const found = await client.diagnostics(UNTITLED);
  const links = found.map(({ code, codeDescription }) => [code, codeDescription?.href]);
  expect(links).toEqual(found.map(({ code }) => [code, `toon-melding:/${String(code)}.md`]));
  const page = await client.request<RulePage>('journey/rulePage', { code: 'KR105' });
  expect(page.parts.map(({ title }) => title)).toContain('Past het hier niet?');
  expect(JSON.stringify(page)).not.toMatch(/[{]\w+[}]|undefined/);
  for (const code of ['KR999', 'constructor', ''])
    expect(await client.request('journey/rulePage', { code })).toBe(null);
  expect(client.log).toEqual([]);
});
