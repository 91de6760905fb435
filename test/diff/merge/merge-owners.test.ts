import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../../src/diff/merge/merge';
import { parse } from '../../../src/parser/parse';
import { source } from '../diff-texts';

const BASE = `persona noor: Noor
persona sam: Sam

klantreis k: Kwijtschelding
  voor noor, sam

  fase f: Aanvragen
    stap a: Het formulier
      gevoel positief: fijn
    stap b: De brief
      contact brief
    stap c: Later
      voor sam
      gevoel negatief
`;

type Edit = readonly [old: string, now: string];

function edited(...edits: readonly Edit[]): string {
  return edits.reduce((text, [old, now]) => {
    expect(text).toContain(old);
    return text.replace(old, () => now);
  }, BASE);
}

const merged = (ours: string, theirs: string) =>
  mergeTexts(source(BASE), source(ours), source(theirs), { read: parse, ours: 'noor', theirs: 'sam' });

function expectClean(ours: string, theirs: string, text: string): void {
  for (const made of [merged(ours, theirs), merged(theirs, ours)]) expect(made).toEqual({ text, conflicts: [] });
}

const TURNED: Edit = ['voor noor, sam', 'voor sam, noor'];
const ADDED = (line: string): Edit => ['      contact brief\n', `      contact brief\n      ${line}\n`];

describe('whose a line is after a merge', () => {
  it.each([
    ['gevoel negatief: lang', 'gevoel negatief van noor: lang'],
    ['gevoel negatief', 'gevoel negatief van noor'],
    ['citaat: Nou ja', 'citaat van noor: Nou ja'],
    ['doet: Zij leest: alles', 'doet van noor: Zij leest: alles'],
    ['denkt van sam: Wat nu?', 'denkt van sam: Wat nu?'],
    ['contact website', 'contact website'],
  ])('is said by a new line where the other turned the order: %s', (line, now) => {
    expectClean(edited(TURNED), edited(ADDED(line)), edited(TURNED, ADDED(now)));
  });

  it('is said where another comes first, or a stap becomes of somebody', () => {
    const first: Edit = ['voor noor, sam', 'voor karin, noor, sam'];
    expectClean(edited(first), edited(ADDED('gevoel negatief')), edited(first, ADDED('gevoel negatief van noor')));
    const own: Edit = ['stap b: De brief\n', 'stap b: De brief\n      voor sam\n'];
    expectClean(edited(own), edited(ADDED('gevoel negatief')), edited(own, ADDED('gevoel negatief van noor')));
  });

  it('follows a new name, and is left out where it goes without saying', () => {
    const renamed = BASE.replaceAll('noor', 'eleonoor');
    expectClean(renamed, edited(ADDED('gevoel negatief')), renamed.replace(...ADDED('gevoel negatief')));
    const turned = renamed.replace('voor eleonoor, sam', 'voor sam, eleonoor');
    expectClean(turned, edited(ADDED('gevoel negatief')), turned.replace(...ADDED('gevoel negatief van eleonoor')));
    const last: Edit = ['voor noor, sam', 'voor noor, sam, karin'];
    expectClean(edited(last), edited(ADDED('gevoel negatief')), edited(last, ADDED('gevoel negatief')));
  });

  it('is a choice where one turned the order and the other changed the line', () => {
    const { text, conflicts } = merged(edited(TURNED), edited(['gevoel positief: fijn', 'gevoel negatief: stom']));
    const choice: Edit = [
      '      gevoel positief: fijn\n',
      '<<<<<<< noor\n      gevoel positief van sam: fijn\n=======\n      gevoel negatief van noor: stom\n>>>>>>> sam\n',
    ];
    expect([text, conflicts]).toEqual([edited(TURNED, choice), [8]]);
  });

  it('is a choice where both turned the order, each otherwise', () => {
    const { conflicts } = merged(edited(['voor noor, sam', 'voor sam, noor']), edited(['voor noor, sam', 'voor sam']));
    expect(conflicts).toEqual([4]);
  });
});
