import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/checks/check';
import { completionsAt } from '../../src/editor/completion/completion';
import { hintsOf } from '../../src/editor/in-text/hints';
import { lensesOf } from '../../src/editor/in-text/lenses';
import { tokensOf } from '../../src/editor/in-text/tokens';
import { documentLinksOf } from '../../src/editor/names/document-links';
import { foldingOf } from '../../src/editor/layout/folding';
import { hoverAt } from '../../src/editor/hover/hover';
import { fixAllOf, quickFixesAt } from '../../src/editor/fixes/quick-fixes';
import { rowsOf } from '../../src/util/rows';
import { symbolsOf } from '../../src/editor/names/symbols';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { mixture, noise } from '../parser/arbitraries';
import { EXAMPLES } from '../support/examples';
import { type MarkedFile, openFile } from './cursor';

function holds(outer: Range, inner: Range): boolean {
  const number = ({ line, character }: Range['start']) => line * 100_000 + character;
  return number(outer.start) <= number(inner.start) && number(inner.end) <= number(outer.end);
}

function expectOutline(symbols: readonly DocumentSymbol[]): void {
  for (const { name, range, selectionRange, children } of symbols) {
    expect(name).not.toBe('');
    expect(holds(range, selectionRange)).toBe(true);
    for (const child of children!) expect(holds(range, child.range)).toBe(true);
    expectOutline(children!);
  }
}

/** Folds are inside each other or apart: an editor drops those that cross. */
function expectFolds(file: MarkedFile, rows: number): void {
  const open: number[] = [];
  for (const { startLine, endLine } of foldingOf(file)) {
    while (open.length > 0 && open.at(-1)! < startLine) open.pop();
    expect(endLine).toBeGreaterThan(startLine);
    expect(endLine).toBeLessThan(rows);
    if (open.length > 0) expect(endLine).toBeLessThanOrEqual(open.at(-1)!);
    open.push(endLine);
  }
}

function expectFeatures(text: string, rowsToTry: readonly number[], step: number): void {
  if (/[‸«»]/u.test(text)) return;
  const file = openFile(text);
  const rows = rowsOf(text);
  expectOutline(symbolsOf(file));
  expectFolds(file, rows.length);
  const all = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  for (const { position } of hintsOf(file, all, true)) expect(position.line).toBeLessThan(rows.length);
  for (const { range } of [...lensesOf(file, 'toon'), ...documentLinksOf(file)]) {
    expect(range.end.character).toBeLessThanOrEqual(rows[range.end.line]!.length);
  }
  expect(tokensOf(file).data.every((number) => number >= 0)).toBe(true);
  for (const line of rowsToTry) {
    for (let character = 0; character <= (rows[line] ?? '').length; character += step) {
      hoverAt(file, { line, character });
      for (const { textEdit, label } of completionsAt(file, { line, character })) {
        const { range } = textEdit as { range: Range };
        expect(label).not.toBe('');
        expect([range.start.line, range.end.line]).toEqual([line, line]);
        expect(range.start.character).toBeLessThanOrEqual(character);
        expect(range.end.character).toBeGreaterThanOrEqual(character);
      }
    }
  }
  const findings = checkFile(file, file.scope, DEFAULT_SETTINGS);
  fixAllOf(file, findings);
  const whole = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  for (const { edit } of quickFixesAt(file, findings, whole, { today: '2026-11-26' }))
    expect(Object.keys(edit!.changes!)).toEqual([file.uri]);
}

describe('the features of the editor never fail', () => {
  it('at the positions of every example, with a line cut half', () => {
    for (const { text } of EXAMPLES) {
      const rows = text.split('\n');
      for (let line = 0; line < rows.length; line += 7) {
        const row = rows[line]!;
        const half = rows.with(line, row.slice(0, Math.ceil(row.length / 2)));
        expectFeatures(half.join('\n'), [line - 1, line, line + 1], 3);
      }
    }
  });

  it('on any mixture of lines, and on any signs at all', () => {
    const everywhere = (text: string) => expectFeatures(text, [...rowsOf(text).keys()], 2);
    fc.assert(fc.property(mixture, everywhere), { numRuns: 120 });
    fc.assert(fc.property(noise, everywhere), { numRuns: 200 });
  });

  it('beside the text', () => {
    const file = openFile('persona noor: Noor\n');
    for (const position of [
      { line: 9, character: 0 },
      { line: 0, character: 99 },
      { line: 1, character: 5 },
    ]) {
      expect(hoverAt(file, position)).toBeUndefined();
      completionsAt(file, position);
    }
  });
});
