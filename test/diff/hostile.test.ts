import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/diff/words/text-in-words';
import { projectText } from '../../src/diff/project/project';
import { diffTexts, source } from './diff-texts';

const TOP = 'klantreis a: A\n  fase f: F\n    stap s: S\n';

describe('texts that are made to be slow', () => {
  it('a word of a million signs is compared as any other', () => {
    const text = (word: string, how: string) => `${TOP}      citaat: ${word}\n      doet: ${how}\n`;
    const word = `a${'-'.repeat(1_000_000)}a`;
    const changes = diffTexts(text(word, 'belt'), text(`${word} en meer`, 'schrijft'));
    expect(changes.map(({ code }) => code)).toContain('VS035');
  });

  it('very many lines that say the same come and go', () => {
    const gone = diffTexts(TOP + '      citaat: x\n'.repeat(80_000), TOP);
    expect(new Set(gone.map(({ code }) => code))).toEqual(new Set(['VS031']));
    expect(new Set(gone.map(({ fingerprint }) => fingerprint)).size).toBe(80_000);
  });

  it('very many wishes in one stap take the place of what is there', () => {
    const text = TOP + '      gevoel negatief\n      gewenst gevoel positief\n'.repeat(40_000);
    const projected = projectText(source(text), 'gewenst');
    expect(projected.match(/gevoel +positief/g)).toHaveLength(40_000);
    expect(projected).not.toContain('negatief');
  });

  it('a line with very many names is a fact for each', () => {
    const names = Array.from({ length: 100_000 }, (_, at) => `b${at}`);
    const text = (list: readonly string[]) =>
      `${TOP}      knelpunt k: K\n        volgens ${list.join(', ')}\nbron b99999: b, de laatste\n  soort interview\n`;
    const changes = diffTexts(text([...names, 'b1']), text(names.slice(0, -1)));
    expect(changes.map(({ code, args }) => `${code} ${args.oud}`)).toEqual(['VS038 b, de laatste']);
    // In words each row of the text stays one row.
    const told = inWords(source(text(names)))
      .split('\n')
      .filter((line) => line.includes('volgens'));
    expect(told).toHaveLength(1);
    expect(told[0]!.match(/\bb\d+\b/g)!.length).toBeGreaterThanOrEqual(names.length - 1);
  });
});
