import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../../src/diff/merge/merge';
import { parse } from '../../../src/parser/parse';
import { source } from '../diff-texts';
import { EVERY_LINE as BASE } from '../every-line';

/** A row, and what two people make of it. */
const ROWS: readonly (readonly [row: string, ours: string, theirs: string])[] = [
  ['aantal 6: mensen met schulden', 'aantal 7: mensen met schulden', 'aantal 8: mensen met schulden'],
  ['aanleiding levensgebeurtenis: Een kind', 'aanleiding wens: Een kind', 'aanleiding last: Een kind'],
  ['belofte: Antwoord binnen een week', 'belofte: Antwoord binnen een dag', 'belofte: Antwoord binnen een maand'],
  [
    'vastgesteld 2026-01-01 door: het college',
    'vastgesteld 2026-01-01 door: de raad',
    'vastgesteld 2027-01-01 door: het college',
  ],
  [
    'spanning gelijkheid: niet iedereen krijgt het',
    'spanning gelijkheid: niet iedereen krijgt evenveel',
    'spanning gelijkheid: niet iedereen krijgt iets',
  ],
  ['regie kcc', 'regie wijk', 'regie team'],
  ['gevoel negatief van karin: te lang', 'gevoel neutraal van karin: te lang', 'gevoel positief van karin: te lang'],
  ['contact brief met kcc', 'contact brief met kcc mislukt: kwijt', 'contact brief met kcc ongewild'],
  ['volgens gesprekken 4 van 6', 'volgens gesprekken 5 van 6', 'volgens gesprekken 3 van 6'],
  [
    'doet van karin: Belt met de gemeente',
    'doet van karin: Belt met de hele gemeente',
    'doet van dennis: Belt met de gemeente',
  ],
  ['citaat van karin: Er kwam niets', 'citaat van karin: Er kwam echt niets', 'citaat van karin: Er kwam nog niets'],
  ['wacht 3 weken: tot het besluit', 'wacht onbekend: tot het besluit', 'wacht 4 weken: tot het besluit'],
  ['afhaken 10%: zij bellen niet', 'afhaken 10%: zij bellen niet meer', 'afhaken 5%: zij bellen niet'],
  ['kosten 36 euro: leges', 'kosten 48 euro: leges', 'kosten 30 euro: leges'],
  ['kosten 5 euro van karin: reizen', 'kosten 6 euro van karin: reizen', 'kosten 5 euro van dennis: reizen'],
  ['herhaalt elke maand', 'herhaalt elke 2 weken', 'herhaalt elke week'],
  [
    'alleen als: De aanvraag is afgewezen',
    'alleen als: De aanvraag is toch afgewezen',
    'alleen als: De aanvraag is goed',
  ],
  [
    'uitzondering: Studenten hoeven niets',
    'uitzondering: Studenten hoeven bijna niets',
    'uitzondering: Jonge studenten hoeven niets',
  ],
  ['factor omgang', 'factor omgang, regels', 'factor omgang, mandaat'],
  ['lost niet op duur: te veel werk', 'lost niet op duur: te duur', 'lost niet op duur: veel te veel werk'],
  [
    'baten 100 euro per jaar: minder post',
    'baten 200 euro per jaar: minder post',
    'baten 10 euro per jaar: minder post',
  ],
];

function edited(text: string, row: string, now: string): string {
  expect(text.split('\n').filter((one) => one.trim() === row)).toHaveLength(1);
  return text.replace(row, () => now);
}

function merged(base: string, ours: string, theirs: string) {
  return mergeTexts(source(base), source(ours), source(theirs), { read: parse, ours: 'noor', theirs: 'sam' });
}

const depthOf = (row: string) => BASE.split('\n').find((one) => one.trim() === row)!.length - row.length;
const without = (row: string) =>
  BASE.split('\n')
    .filter((one) => one.trim() !== row)
    .join('\n');

describe('two people who change one of these lines', () => {
  it('know no line that nobody can read', () => {
    for (const [row, ours, theirs] of ROWS)
      for (const now of [row, ours, theirs])
        expect(parse(edited(BASE, row, now)).lines.filter(({ parent, misread }) => !parent || misread)).toEqual([]);
  });

  it.each(ROWS)('%s, of which the other changes another, get both', (row, ours) => {
    for (const [other, , theirs] of ROWS) {
      if (other === row) continue;
      const [one, two] = [edited(BASE, row, ours), edited(BASE, other, theirs)];
      const both = edited(one, other, theirs);
      expect(merged(BASE, one, two)).toEqual({ text: both, conflicts: [] });
      expect(merged(BASE, two, one)).toEqual({ text: both, conflicts: [] });
    }
  });

  it.each(ROWS)('%s in two ways choose between two rows', (row, ours, theirs) => {
    const space = ' '.repeat(depthOf(row));
    const choice = `<<<<<<< noor\n${space}${ours}\n=======\n${space}${theirs}\n>>>>>>> sam`;
    const { text, conflicts } = merged(BASE, edited(BASE, row, ours), edited(BASE, row, theirs));
    expect(conflicts).toHaveLength(1);
    expect(text).toBe(BASE.replace(`${space}${row}`, () => choice));
  });

  it.each(ROWS)('%s in the same way get it once', (row, ours) => {
    const now = edited(BASE, row, ours);
    const more = edited(now, 'soort interview', 'soort interview, observatie');
    expect(merged(BASE, more, now)).toEqual({ text: more, conflicts: [] });
  });

  it.each(ROWS)('%s, which both add, get it once', (row) => {
    const more = edited(BASE, 'soort interview', 'soort interview, observatie');
    expect(merged(without(row), more, BASE)).toEqual({ text: more, conflicts: [] });
    expect(merged(without(row), BASE, more)).toEqual({ text: more, conflicts: [] });
  });
});

describe('a name that one of two changes', () => {
  it('is followed by the lines that the other adds', () => {
    const ours = BASE.replaceAll('karin', 'karen').replaceAll('kcc', 'kc').replaceAll('traag', 'traagheid');
    const theirs = edited(
      BASE,
      'herhaalt elke maand',
      'herhaalt elke maand\n      denkt van karin: Nu?\n      regie kcc',
    );
    expect(merged(BASE, ours, theirs)).toEqual({
      text: edited(ours, 'herhaalt elke maand', 'herhaalt elke maand\n      denkt van karen: Nu?\n      regie kc'),
      conflicts: [],
    });
  });
});
