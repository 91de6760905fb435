import { SymbolKind } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { SYMBOL_KINDS } from '../../../src/editor/names/symbol-kinds.data';
import { workspaceSymbols } from '../../../src/editor/names/workspace-symbols';
import { openFile, openFiles, uriOf } from '../cursor';

const FILES = openFiles({
  a: [
    'persona «noor»: Noor de Vries',
    'klantreis «kind-krijgen»: Wij krijgen een kind',
    '  stap «bellen»: Noor belt',
    '    «knelpunt: Niemand neemt op»',
    '  stap «digid»',
  ].join('\n'),
  b: 'organisatie «één»: Eén loket\nsysteem\n  stap: Nergens',
});

function found(query: string): string[] {
  return workspaceSymbols(FILES.a.scope.files, query, uriOf).map(({ name }) => name);
}

describe('the symbols of a workspace', () => {
  it('are all elements with an id or a title, with their place', () => {
    const symbols = workspaceSymbols(FILES.a.scope.files, '', uriOf);
    const places = symbols.map(({ location }) => location);
    const ranges = [FILES.a, FILES.b].flatMap(({ uri, ranges }) => ranges.map((range) => ({ uri, range })));
    expect(places).toEqual(expect.arrayContaining(ranges));
    expect(symbols.map(({ name, containerName, kind }) => [name, containerName, kind])).toEqual([
      ['noor: Noor de Vries', 'persona', SymbolKind.Class],
      ['kind-krijgen: Wij krijgen een kind', 'klantreis', SymbolKind.Module],
      ['bellen: Noor belt', 'stap, kind-krijgen: Wij krijgen een kind', SymbolKind.Function],
      ['Niemand neemt op', 'knelpunt, kind-krijgen: Wij krijgen een kind', SymbolKind.Event],
      ['digid', 'stap, kind-krijgen: Wij krijgen een kind', SymbolKind.Function],
      ['één: Eén loket', 'organisatie', SymbolKind.Interface],
      ['Nergens', 'stap', SymbolKind.Function],
    ]);
  });

  it.each([
    ['an id', 'kind-k', ['kind-krijgen: Wij krijgen een kind']],
    ['a title, whatever the capitals', 'noor BELT', ['bellen: Noor belt']],
    ['several', 'noor', ['noor: Noor de Vries', 'bellen: Noor belt']],
    ['a kind', 'stap digid', ['digid']],
    ['letters with an accent of their own', 'e\u0301e\u0301n', ['één: Eén loket']],
    ['what is not there', 'xyz', []],
  ])('are found by %s', (_, query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('are never more than anyone can read', () => {
    const file = openFile(Array.from({ length: 300 }, (_, i) => `persona p${i}: P`).join('\n'));
    expect(workspaceSymbols(file.scope.files, 'p', uriOf)).toHaveLength(200);
    expect(workspaceSymbols(file.scope.files, 'p299', uriOf)).toHaveLength(1);
  });

  it('have an icon each', () => {
    const icons = Object.values(SYMBOL_KINDS);
    expect(new Set(icons).size).toBe(icons.length);
  });
});
