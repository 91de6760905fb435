import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { symbolsOf } from '../../../src/editor/names/symbols';
import { openFile } from '../cursor';

/** The outline as rows: indentation, name, detail. */
function outline(text: string): string[] {
  const rows = (symbols: readonly DocumentSymbol[], depth: number): string[] =>
    symbols.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name} (${detail})`,
      ...rows(children ?? [], depth + 1),
    ]);
  return rows(symbolsOf(openFile(text)), 0);
}

describe('the outline', () => {
  it('has what stands on its own, and a klantreis down to its knelpunten', () => {
    const text = `# Opmerking
persona noor: Noor
  doel: Rust
bron gesprekken
klantreis reis: De reis
  fase: Begin
    stap wachten: Wachten
      doet: wacht
      knelpunt lang: Het duurt lang
        ernst hoog
      oplossing bellen: Bellen
      succes: Goed gesprek
    gewenst stap nieuw: Nieuw
  fase eind: Eind
maat ces: Moeite
`;
    expect(outline(text)).toEqual([
      'Noor (persona noor)',
      'gesprekken (bron gesprekken)',
      'De reis (klantreis reis)',
      '  Begin (fase)',
      '    Wachten (stap wachten)',
      '      Het duurt lang (knelpunt lang)',
      '      Bellen (oplossing bellen)',
      '      Goed gesprek (succes)',
      '    Nieuw (gewenst stap nieuw)',
      '  Eind (fase eind)',
      'Moeite (maat ces)',
    ]);
  });

  it('has a name for what has none, and no klantreis or fase that nobody wrote', () => {
    expect(outline('stap\n  knelpunt: \nklantreis r:\n  stap s: S\n')).toEqual([
      'stap zonder titel (stap)',
      '  knelpunt zonder titel (knelpunt)',
      'r (klantreis r)',
      '  S (stap s)',
    ]);
  });

  it('keeps every readable element of a broken text', () => {
    const text = 'klantreis r: R\n  faze f: F\n  stap s: S\n      gevoel ???\n  @@\n    knelpunt k: K\npersona\n';
    expect(outline(text)).toEqual([
      'R (klantreis r)',
      '  S (stap s)',
      '    K (knelpunt k)',
      'persona zonder titel (persona)',
    ]);
  });

  it('a range holds everything below, also a line that goes back to it', () => {
    const file = openFile(
      'klantreis r: R\n  stap s: S\n    knelpunt k: K\n    doet: iets\n      ernst hoog\n\npersona p: P\n',
    );
    const [klantreis] = symbolsOf(file);
    const stap = klantreis!.children![0]!;
    const knelpunt = stap.children![0]!;
    expect([klantreis, stap, knelpunt].map((symbol) => symbol!.range.end)).toEqual(
      Array(3).fill({ line: 4, character: 16 }),
    );
    expect(knelpunt.selectionRange).toEqual({ start: { line: 2, character: 13 }, end: { line: 2, character: 14 } });
    expect(knelpunt.kind).toBe(SymbolKind.Event);
  });

  it('selects nothing outside a symbol, also where a line can be read only in part', () => {
    const [klantreis] = symbolsOf(openFile('klantreis r: R\n  fase f: F\n    stap.: Aanvragen\n'));
    const stap = klantreis!.children![0]!.children![0]!;
    expect(stap.selectionRange.end.character).toBeLessThanOrEqual(stap.range.end.character);
  });
});
