import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/text/format';
import { parse } from '../../src/parser/parse';

const ABOVE = 'klantreis kind: Wij krijgen een kind\n  fase zwanger: Zwanger\n    stap eerste: Noor zoekt\n';
const TEXT = '      doet: Noor zoekt op de website\n';
const FACT = '      wacht 3 weken\n';
const BELOW = '    stap tweede: Noor gaat door\n      gevoel positief: het is klaar\n';

/** Sentences that begin with a word of the language. */
const SENTENCES = [
  'Kosten zijn hoog',
  'kosten die niemand had verwacht, zoals leges',
  'Baten zijn er ook',
  'Regie op eigen leven',
  'regie ligt bij de gemeente',
  'belofte maakt schuld',
  'uitzondering bevestigt de regel',
  'Factor tijd speelt mee',
  'herhaalt zich ieder jaar',
  'alleen als het moet',
  'vastgesteld is dat het te lang duurt',
  'lost niet op wat er speelt',
  'aanleiding was een klacht',
  'aantal mensen dat belt',
];

describe('a sentence of plain Dutch that begins with the word of a line', () => {
  it.each(SENTENCES)('%s costs one message at most, and cuts nothing in two', (sentence) => {
    for (const above of [TEXT, FACT]) {
      for (const indent of ['', '    ', '      ', '        ']) {
        const text = `${ABOVE}${above}${indent}${sentence}\n${BELOW}`;
        const { model, problems } = parse(text);
        const [reis, ...others] = model.klantreizen;
        expect(others).toEqual([]);
        expect(reis!.fasen[0]!.stappen.map(({ id, gevoel }) => [id, gevoel.length])).toEqual([
          ['eerste', 0],
          ['tweede', 1],
        ]);
        expect(problems.map(({ range }) => range.start.line)).toEqual([4]);
      }
    }
  });
});

describe('a gevoel directly below a line that cannot be read', () => {
  const text = [
    'klantreis kind: K',
    'fase zwanger: Zwanger',
    'satp eerste: E',
    'gevoel positief: fijn',
    'stap tweede: T',
  ];

  it('is of that line, however it is laid out', () => {
    let typed = text.join('\n');
    for (let round = 0; round < 2; round++) {
      const { model, problems } = parse(typed);
      expect(problems.map(({ code }) => code)).toEqual(['KT001']);
      expect(model.klantreizen[0]!.fasen[0]!.gevoel).toEqual([]);
      const formatted = formatText(typed, parse(typed).lines);
      if (round > 0) expect(formatted).toBe(typed);
      typed = formatted;
    }
  });

  it('is of the fase where nothing is wrong above it', () => {
    const { model, problems } = parse(text.filter((_, row) => row !== 2).join('\n'));
    expect(problems).toEqual([]);
    expect(model.klantreizen[0]!.fasen[0]!.gevoel).toHaveLength(1);
  });
});
