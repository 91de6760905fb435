import { CompletionItemKind } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../../src/editor/completion/completion';
import { TEMPLATES } from '../../../src/messages/templates.data';
import { formatText } from '../../../src/text/format';
import { itemsAt, newText, take, UNDER } from './complete';
import { openFile } from '../cursor';

function templatesAt(text: string): string[] {
  return itemsAt(text)
    .filter(({ kind }) => kind === CompletionItemKind.Snippet)
    .map(({ label }) => label);
}

describe('a template', () => {
  it.each([
    ['persona', 'bestand', ''],
    ['bron', 'bestand', ''],
    ['klantreis', 'bestand', ''],
    ['stap', 'stap', '      '],
    ['stap', 'fase', ''],
    ['knelpunt', 'stap', ''],
    ['oplossing', 'knelpunt', '    '],
  ])('of a %s, taken under a %s, comes to stand as the formatter has it', (keyword, host, more) => {
    const text = `${UNDER[host]!}${more}${keyword.slice(0, 2)}‸`;
    const item = itemsAt(text).find(({ label }) => label === TEMPLATES[keyword]!.label);
    const result = `${take(text, item!)}\n`;
    const file = openFile(result);
    expect(formatText(result, file.lines)).toBe(result);
    const added = file.lines.filter(({ range }) => range.start.line >= text.split('\n').length - 1);
    const written = TEMPLATES[keyword]!.rows.filter((row) => row !== '').length;
    expect(added.map(({ place }) => place)).toEqual(Array.from({ length: written }, () => 'attached'));
  });

  it('is offered only where its element fits', () => {
    expect(templatesAt('‸')).toEqual([TEMPLATES.persona, TEMPLATES.bron, TEMPLATES.klantreis].map((one) => one!.label));
    expect(templatesAt(`${UNDER.stap}‸`)).toHaveLength(6);
    for (const text of ['gewenst ‸', 'doet: st‸', 'stap ‸', '‸ x: y', 'voor ‸'])
      expect(templatesAt(`${UNDER.stap}${text}`)).toEqual([]);
  });

  it('says nothing that its author did not say: each place is to be filled in', () => {
    const form = newText(itemsAt(`${UNDER.stap}‸`).find(({ label }) => label === TEMPLATES.stap!.label));
    expect(form).toBe(
      [
        '    stap ${1:naam}: ${2:Wat de persona doet of meemaakt}',
        '      contact ${3:kanaal}',
        '      gevoel ${4:waarde}: ${5:omdat}',
        '        volgens ${6:bron}',
      ].join('\n'),
    );
  });

  it('says by the table of lines what is to be filled in, in the element where the line stands', () => {
    const formOf = (keyword: string, under: string) =>
      newText(itemsAt(`${under}‸`).find(({ label }) => label === TEMPLATES[keyword]!.label))!.split('\n');
    expect(formOf('bron', '')).toEqual([
      'bron ${1:naam}: ${2:Titel}',
      '  soort ${3:waarde}',
      '  aantal ${4:getal}',
      '  datum ${5:jaar-maand-dag}',
    ]);
    expect(formOf('knelpunt', UNDER.stap!).map((row) => row.trim())).toEqual([
      'knelpunt ${1:naam}: ${2:Wat er misgaat}',
      'ernst ${3:waarde}',
      'invloed ${4:waarde}',
      'volgens ${5:bron}',
    ]);
  });

  it('is not for an editor without snippets', () => {
    const file = openFile(`${UNDER.stap}‸`);
    const items = completionsAt(file, file.cursors[0]!, { snippets: false });
    expect(items.filter(({ kind }) => kind === CompletionItemKind.Snippet)).toEqual([]);
  });
});

describe('what is taken stands where it belongs', () => {
  it.each([
    ['stap', `${UNDER.stap}`, 'st', '    stap'],
    ['fase', `${UNDER.knelpunt}`, 'fa', '  fase'],
    ['persona', `${UNDER.knelpunt}`, 'pe', 'persona'],
    ['gewenst stap', `${UNDER.knelpunt}`, 'gewenst st', '    gewenst stap'],
    ['volgens', `${UNDER.stap}gevoel positief: fijn\n      `, 'vol', '        volgens'],
    ['eigenaar', `${UNDER.oplossing}soort regel\n`, 'ei', '        eigenaar'],
    ['lost op', `${UNDER.oplossing}soort regel\n`, 'lost o', '        lost op'],
  ])('%s', (label, before, typed, start) => {
    const text = `${before}${typed}‸`;
    const word = typed.startsWith('gewenst ') ? label.slice('gewenst '.length) : label;
    const item = itemsAt(text).find((one) => one.label === word)!;
    const row = take(text, item).split('\n').at(-1)!;
    expect(row.startsWith(start), row).toBe(true);
    // VS Code holds what stands in the range, without the spaces in front, against this.
    expect(item.filterText!.startsWith(typed)).toBe(true);
  });
});
