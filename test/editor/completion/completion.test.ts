import { CompletionItemKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/checks/check';
import { completionsAt } from '../../../src/editor/completion/completion';
import { NEXT } from '../../../src/editor/completion/next.data';
import { TEMPLATES } from '../../../src/messages/templates.data';
import { DESIRED_KINDS, LINE_KINDS, STATEMENT_WORDS } from '../../../src/model/lines/line-kinds';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { itemsAt, labelsAt, newText, shortest, take, UNDER } from './complete';
import { openFile } from '../cursor';

/** The labels of single lines in the order in which an editor shows them. */
function sortedAt(text: string): string[] {
  const items = itemsAt(text).filter(({ kind }) => kind !== CompletionItemKind.Snippet);
  return items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
}

describe('a statement word', () => {
  const places = [...LINE_KINDS.values()].flatMap(({ keyword, hosts }) =>
    hosts.map((host) => [keyword, host] as const),
  );

  it.each(places)('%s completes under %s', (keyword, host) => {
    const text = `${UNDER[host]!}${keyword.slice(0, 1)}‸`;
    const item = itemsAt(text).find(({ label }) => label === keyword)!;
    expect(item).toMatchObject({ filterText: keyword, detail: expect.any(String), documentation: expect.any(String) });
    const opened = take(text, item);
    const filled = `${UNDER[host]!}${shortest(keyword, host)}`;
    // What is taken is where a right line begins; somebody types on from there.
    expect(filled.startsWith(opened), opened).toBe(true);
    const result = `${opened}${filled.slice(opened.length)}`;
    const file = openFile(result);
    const row = result.split('\n').length - 1;
    const line = file.lines.at(-1)!;
    expect([line.keyword, line.parent!.keyword, line.misread]).toEqual([keyword, host, undefined]);
    const found = checkFile(file, file.scope, DEFAULT_SETTINGS).filter(({ range }) => range.start.line === row);
    // An oplossing still asks for its knelpunt, which is on another line.
    const wrong = found.filter(
      ({ code, severity }) => code.startsWith('KT') && code !== 'KT033' && severity !== 'info',
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['volgens', `${UNDER.stap}gevoel positief: fijn\n        `, 'volgens '],
    ['negeer', `${UNDER.stap}gevoel positief: fijn\n        `, 'negeer '],
    ['door', `${UNDER.stap}gewenst contact brief\n        `, 'door '],
    ['door', UNDER.bron!, 'door '],
    ['gewenst', UNDER.stap!, 'gewenst '],
  ])('%s completes by the statement above it', (word, text, expected) => {
    const item = itemsAt(`${text}${word.slice(0, 2)}‸`).find(({ label }) => label === word);
    expect(newText(item)).toBe(expected);
  });

  it('has a case here', () => {
    const tested = [...LINE_KINDS.keys(), 'volgens', 'negeer', 'door', 'gewenst'];
    expect(tested.sort()).toEqual([...STATEMENT_WORDS].sort());
  });

  it.each([
    ['stap', 'gevoel', 'gevoel '],
    ['klantreis', 'voor', 'voor '],
    ['stap', 'wacht', 'wacht '],
    ['stap', 'wanneer', 'wanneer '],
    ['stap', 'kans', 'kans: Hoe kunnen we '],
    ['stap', 'achterkant', 'achterkant: '],
    ['stap', 'waarheidsmoment', 'waarheidsmoment'],
    ['stap', 'of', 'of '],
    ['stap', 'gewenst wacht', 'gewenst wacht '],
    ['stap', 'gewenst zonder', 'gewenst zonder '],
    ['knelpunt', 'invloed', 'invloed '],
    ['bron', 'soort', 'soort '],
    ['succes', 'volgens', 'volgens '],
  ])('under %s opens up to what is to be filled in: %s', (host, label, expected) => {
    const item = itemsAt(`${UNDER[host]!}‸`).find((one) => one.label === label);
    expect(newText(item)).toBe(expected);
    expect(item!.insertTextFormat).not.toBe(InsertTextFormat.Snippet);
  });

  it('opens the list of what may follow, where the editor has a command for that', () => {
    const file = openFile(`${UNDER.stap}‸`);
    const items = completionsAt(file, file.cursors[0]!, { suggest: 'toon' });
    const commandOf = (label: string) => items.find((item) => item.label === label)!.command?.command;
    expect(['gevoel', 'contact', 'waarheidsmoment'].map(commandOf)).toEqual(['toon', 'toon', undefined]);
  });
});

describe('at the start of a line', () => {
  it('the lines of the innermost element come first', () => {
    expect(sortedAt(`${UNDER.knelpunt}‸`).slice(0, 5)).toEqual(['ernst', 'invloed', 'volgens', 'oorzaak', 'factor']);
    expect(sortedAt(`${UNDER.stap}‸`).slice(0, 3)).toEqual(['contact', 'doet', 'gevoel']);
    expect(sortedAt(`${UNDER.knelpunt}\n‸`).slice(0, 8).sort()).toEqual(
      ['persona', 'organisatie', 'systeem', 'product', 'kanaal', 'bron', 'maat', 'klantreis'].sort(),
    );
  });

  it.each([
    ['a stap that has none', '', 'contact'],
    ['a stap with a contact', 'contact balie\n      ', 'doet'],
    ['a stap with a contact and a doet', 'contact balie\n      doet: belt\n      ', 'gevoel'],
    ['a feeling that nobody told of', 'gevoel negatief: boos\n      ', 'volgens'],
    ['a feeling that somebody told of', 'gevoel negatief: boos\n        volgens gesprekken\n      ', 'contact'],
    ['a wish, which nobody can have told of', 'contact balie\n      gewenst gevoel positief: blij\n      ', 'doet'],
    ['a knelpunt without an oplossing', 'knelpunt lang: Het duurt lang\n        ernst hoog\n      ', 'oplossing'],
  ])('first comes what is needed next: %s', (_, lines, next) => {
    expect(sortedAt(`${UNDER.stap}${lines}‸`)[0]).toBe(next);
  });

  it('what stands there comes after what does not, and an oplossing for nothing last', () => {
    const labels = sortedAt(`${UNDER.stap}contact balie\n      ‸`);
    const places = ['doet', 'notitie', 'contact', 'oplossing'].map((label) => labels.indexOf(label));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('what is needed next are lines that may stand there', () => {
    for (const [host, words] of Object.entries(NEXT)) {
      const labels = labelsAt(`${UNDER[host]!}‸`);
      // `volgens` comes by the statement above it.
      expect([host, words.filter((word) => !labels.includes(word) && word !== 'volgens')]).toEqual([host, []]);
    }
    for (const [word, { rows }] of Object.entries(TEMPLATES)) {
      const begun = rows
        .slice(1)
        .map((row) => /^ {2}([a-z]+)/.exec(row)?.[1] ?? '')
        .filter((one) => one !== '' && one !== 'fase');
      expect((NEXT[word as keyof typeof NEXT] ?? []).filter((one) => begun.includes(one))).toEqual(begun);
    }
  });

  it('what may stand once and does is left out', () => {
    const text = 'maat m: M\n  hoog is goed\n  ‸\n  eenheid: punten';
    expect(labelsAt(text)).toEqual(expect.arrayContaining(['schaal', 'vraag']));
    for (const used of ['hoog is goed', 'laag is goed', 'eenheid']) expect(labelsAt(text)).not.toContain(used);
  });

  it('the line at the cursor itself does not count as used', () => {
    expect(labelsAt(`${UNDER.stap}duur‸`)).toContain('duurt');
    expect(labelsAt(`${UNDER.stap}duurt 3 dagen\n      ‸`)).not.toContain('duurt');
    expect(labelsAt(`${UNDER.stap}duurt 3 dagen\n      ‸`)).toContain('gewenst duurt');
  });

  it('a line without its element is not offered', () => {
    const onTop = ['persona', 'klantreis', 'bron', 'organisatie', 'systeem', 'product', 'kanaal', 'maat'];
    expect(sortedAt('‸')).toEqual(onTop);
    expect(labelsAt(`${UNDER.klantreis}‸`)).not.toContain('gevoel');
    expect(labelsAt(`${UNDER.stap}‸`)).not.toContain('uitkomst');
  });

  it('gewenst has no place in what is desired already', () => {
    expect(labelsAt('klantreis r: R\n  toestand gewenst\n  stap s: S\n    ‸')).not.toContain('gewenst doet');
    const stap = labelsAt('klantreis r: R\n  gewenst stap s: S\n    ‸');
    for (const label of ['gewenst doet', 'vervalt']) expect(stap).not.toContain(label);
    expect(stap).toContain('gewenst stap');
  });

  it('behind gewenst come the lines that can be desired', () => {
    const labels = labelsAt(`${UNDER.stap}gewenst ‸`);
    expect(labels.sort()).toEqual([...DESIRED_KINDS, 'zonder', 'fase', 'stap'].sort());
    const item = itemsAt(`${UNDER.stap}gewenst do‸`).find(({ label }) => label === 'doet')!;
    expect(item.textEdit).toMatchObject({ newText: 'doet: ', range: { start: { character: 14 } } });
  });

  it.each([
    ['oplossing', 'lost o', 'lost op'],
    ['stap', 'terug ', 'terug naar'],
    ['klantreis', 'gemaakt m', 'gemaakt met'],
    ['maat', 'hoog is ', 'hoog is goed'],
    ['maat', 'laag i', 'laag is goed'],
  ])('under %s a word of more parts goes on: %s', (host, typed, label) => {
    const [item, ...others] = itemsAt(`${UNDER[host]!}${typed}‸`);
    expect([item!.label, others]).toEqual([label, []]);
    expect((item!.textEdit as TextEdit).range.start.character).toBe(/ *$/.exec(UNDER[host]!)![0].length);
  });

  it('only the word is replaced where the rest of the line stands there', () => {
    const text = `${UNDER.stap}gev‸oe negatief: boos`;
    const item = itemsAt(text).find(({ label }) => label === 'gevoel')!;
    expect(take(text, item).split('\n').at(-1)).toBe('      gevoel negatief: boos');
  });
});

describe('nothing is completed', () => {
  it.each([
    ['in free text', `${UNDER.stap}doet: ge‸`],
    ['in a text that runs on', `${UNDER.stap}doet: belt\n        : en ge‸`],
    ['in a comment', `${UNDER.stap}# ge‸`],
    ['in a name that is being made', `${UNDER.stap}knelpunt ge‸`],
    ['in the indentation of a line', 'klantreis r: R\n ‸ voor noor'],
    ['in a value that is whole', `${UNDER.knelpunt}ernst hoog‸`],
    ['in a name that is whole', `${UNDER.stap}voor noor‸`],
    ['in a word that is whole', `${UNDER.stap}duurt‸`],
    ['in words that are whole', `${UNDER.oplossing}lost op‸`],
    ['in a unit that is whole', `${UNDER.stap}wacht 2 weken‸`],
    ['behind a value', `${UNDER.knelpunt}ernst hoog ‸`],
    ['behind a name', `${UNDER.stap}voor noor ‸`],
    ['behind an amount of time', `${UNDER.stap}wacht 2 weken ‸`],
  ])('%s', (_, text) => {
    expect(itemsAt(text)).toEqual([]);
  });

  it('by a space in front of a line', () => {
    const file = openFile(`${UNDER.stap}‸`);
    expect(completionsAt(file, file.cursors[0]!, { asked: false })).toEqual([]);
    expect(completionsAt(file, file.cursors[0]!).length).toBeGreaterThan(10);
  });
});
