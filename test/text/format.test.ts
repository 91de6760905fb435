import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';

function format(text: string): string {
  return formatText(text, parse(text).lines);
}

const rows = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('the formatter repairs', () => {
  it.each([
    ['spaces between words', 'persona   a\t:  A ', 'persona a: A'],
    ['a colon without text', 'persona a :  ', 'persona a:'],
    ['text without a space', 'persona a:A: b', 'persona a: A: b'],
    ['lists', 'bron a\nsoort interview,klacht ,  document', 'bron a\n  soort interview, klacht, document'],
    ['numbers', 'klantreis a\nmeting  ces   4,3\nn 12', 'klantreis a\n  meting ces 4,3\n    n 12'],
    [
      'percentages',
      'klantreis a\nfase b\nstap c\nafhaken 10 %',
      'klantreis a\n  fase b\n    stap c\n      afhaken 10%',
    ],
    [
      'names of two parts',
      'klantreis a\noplossing b\nlost  op c . d,e',
      'klantreis a\n  oplossing b\n    lost op c.d, e',
    ],
    [
      'counts behind names',
      'persona a\nvolgens b 3  van 5,c ,d 1 van 5 , e',
      'persona a\n  volgens b 3 van 5, c, d 1 van 5, e',
    ],
    ['text that goes on', 'persona a: A\n:B\n :\n: C', 'persona a: A\n  : B\n  :\n  : C'],
    ['empty lines', '\n \n\nbron a\n\n\t\n\nbron b\n\n\n', 'bron a\n\nbron b'],
    ['a missing line end', 'bron a', 'bron a'],
  ])('%s', (_, before, after) => {
    expect(format(before)).toBe(`${after}\n`);
  });

  it('rows that somebody pasted below a title with more than one row, as deep as they stand', () => {
    const text = '\tproduct a: A\n: gaat door\nOverleg over de brief\n (4\nNog iets anders\n';
    const formatted = 'product a: A\n  : gaat door\nOverleg over de brief\n  (4\nNog iets anders\n';
    expect(format(text)).toBe(formatted);
    expect(format(formatted)).toBe(formatted);
  });

  it('indentation, by the keyword of a line', () => {
    const flat = [
      'klantreis a: A',
      'stap b: B',
      'verwacht: C',
      'uitkomst niet',
      'knelpunt d: D',
      'volgens e',
      'eigenaar: F',
      'fase g: G',
    ];
    expect(format(rows(...flat))).toBe(
      rows(
        'klantreis a: A',
        '  stap b: B',
        '    verwacht: C',
        '      uitkomst niet',
        '    knelpunt d: D',
        '      volgens e',
        '    eigenaar: F',
        '  fase g: G',
      ),
    );
  });
});

describe('the formatter keeps', () => {
  it.each([
    ['\n', 'bron a\n\nbron b\n'],
    ['\r\n', '\uFEFFbron a\r\n\r\nbron b\r\n'],
    ['\r', 'bron a\r\rbron b\r'],
  ])('line ends %j', (_, text) => {
    expect(format(text)).toBe(text);
  });

  it('the most frequent of mixed line ends', () => {
    expect(format('bron a\nbron b\r\nbron c\r\n')).toBe('bron a\r\nbron b\r\nbron c\r\n');
  });

  it.each([
    ['', ''],
    ['\uFEFF', '\uFEFF'],
    [' \n\n', ''],
    ['\n# een\n\n\n  # twee', '# een\n\n# twee\n'],
  ])('a file without statements: %j', (before, after) => {
    expect(format(before)).toBe(after);
  });

  it('the inside of a text', () => {
    const text = rows('persona a: "Welkom"  zei ze ,en toen? # //  \'x\' : y');
    expect(format(text)).toBe(text);
  });
});

describe('a comment', () => {
  it('stands as deep as the statement below it', () => {
    const text = rows('# a', 'klantreis a: A', '# b', '', '# c', '  fase b: B', '# d', '    stap c: C');
    expect(format(text)).toBe(
      rows('# a', 'klantreis a: A', '  # b', '', '  # c', '  fase b: B', '    # d', '    stap c: C'),
    );
  });

  it('that is indented deeper is about what stands above', () => {
    const text = rows(
      'klantreis a: A',
      '  fase b: B',
      '    stap c: C',
      '      # gevoel positief',
      '  fase d: D',
      '    stap e: E',
      '      gevoel positief',
      '        # volgens f',
      '    # nog uitzoeken',
      '',
      'bron f: F',
      '  # einde',
    );
    expect(format(text)).toBe(text);
    expect(format(text.replaceAll('  #', '            #'))).toBe(text.replace('    # nog', '        # nog'));
  });
});

describe('a line that cannot be read', () => {
  const start = ['klantreis a: A', '  fase b: B', '    stap c: C', '      knelpunt d: D', '        ernst hoog'];

  it.each([
    ['unknown', 'zomaar  wat ,tekst :x'],
    ['misplaced', 'schaal  1 tot 5'],
    ['broken', 'contact  balie  zomaar :x'],
  ])('keeps its words as they are typed: %s', (_, row) => {
    const text = rows(...start, `      ${row}`);
    expect(format(text)).toBe(text);
  });

  it('stays where its indentation puts it, with the details that are its own', () => {
    const text = rows(
      ...start,
      '      oplosing e: E',
      '        soort proces',
      '        citaat: F',
      '          volgens g',
      '      knelpunt h: H',
    );
    expect(format(text)).toBe(text);
    expect(format(text.replaceAll('  ', '\t'))).toBe(text);
  });

  it('never takes details that were not its own', () => {
    const text = rows(
      'klantreis a: A',
      'fase b: B',
      'stap c: C',
      'zomaar',
      '  gevoel positief',
      'citaat: D',
      'volgens e',
    );
    expect(format(text)).toBe(
      rows(
        'klantreis a: A',
        '  fase b: B',
        '    stap c: C',
        '      zomaar',
        '        gevoel positief',
        '      citaat: D',
        '        volgens e',
      ),
    );
  });

  it('never makes a conflict for git of signs that only look like one', () => {
    const text = '   <<<<<<< a\n=======\n\n  yy: zz\n';
    expect(format(text)).toBe(text);
  });
});
