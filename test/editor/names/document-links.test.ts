import { describe, expect, it } from 'vitest';
import { documentLinksOf } from '../../../src/editor/names/document-links';
import { rowsOf } from '../../../src/util/rows';
import { openFile } from '../cursor';

function linksIn(text: string, uri?: string): [text: string, target: string | undefined][] {
  const file = { ...openFile(text), ...(uri && { uri }) };
  return documentLinksOf(file).map(({ range: { start, end }, target }) => [
    rowsOf(text)[start.line]!.slice(start.character, end.character),
    target as string | undefined,
  ]);
}

const link = (text: string) => `bron b: B\n  link: ${text}\n`;

describe('a link', () => {
  it.each([
    ['https://www.gemeente.example/onderzoek', 'https://www.gemeente.example/onderzoek'],
    ['www.gemeente.example/onderzoek', 'https://www.gemeente.example/onderzoek'],
    ['verslag 1.pdf', 'file:///map/verslag%201.pdf'],
    ['../bronnen/verslag.docx', 'file:///bronnen/verslag.docx'],
  ])('of a bron leads somewhere: %s', (text, target) => {
    expect(linksIn(link(text), 'file:///map/reis.klantreis')).toEqual([[text, target]]);
  });

  it.each([
    'in de kast van het archief',
    'file:///etc/passwd',
    'command:workbench.action.quit',
    'javascript:alert(1).js',
    '/etc/passwd.txt',
    String.raw`\\server\map\verslag.pdf`,
    'https://',
  ])('leads nowhere: %s', (text) => {
    expect(linksIn(link(text), 'file:///map/reis.klantreis')).toEqual([]);
  });

  it('to a file leads nowhere from a text that is none', () => {
    expect(linksIn(link('verslag.pdf'), 'untitled:Untitled-1')).toEqual([]);
  });

  it('stands in any text, without the signs around it', () => {
    const text =
      'klantreis r: R\n  notitie: Zie (https://a.example/b), en\n    : https://c.example/d_(e).\n  stap s: S\n';
    expect(linksIn(text).map(([typed]) => typed)).toEqual(['https://a.example/b', 'https://c.example/d_(e)']);
  });

  it('is no comment and no name', () => {
    expect(linksIn('# https://a.example\npersona noor: Noor\nklantreis r: R\n  voor noor\n')).toEqual([]);
  });
});
