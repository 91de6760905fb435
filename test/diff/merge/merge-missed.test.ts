import { describe, expect, it } from 'vitest';
import { missedNames } from '../../../src/diff/merge/merge-missed';
import { mergeTexts } from '../../../src/diff/merge/merge';
import { parse } from '../../../src/parser/parse';
import { source } from '../diff-texts';

const BASE = `organisatie loket: Het loket
klantreis k: Kwijtschelding
  fase f: Aanvragen
    stap a: Het formulier
      knelpunt lang: Te lang
    stap b: De brief
`;

function missed(ours: string, theirs: string) {
  const sources = [source(BASE), source(ours), source(theirs)] as const;
  const { text, conflicts } = mergeTexts(...sources, { read: parse });
  expect(conflicts).toEqual([]);
  return missedNames(source(text), sources).map(({ name, row }) => `${name}: ${text.split('\n')[row]!.trim()}`);
}

const added = (line: string) => BASE.replace('De brief\n', `De brief\n      ${line}\n`);

describe('a merge in which nobody has to choose', () => {
  it('tells of a name that both gave to something else, and of none that one had twice', () => {
    const ours = BASE.replace('Te lang\n', 'Te lang\n      knelpunt duur: Te duur\n');
    const theirs = added('knelpunt duur: De brief is duur');
    expect(missed(ours, theirs)).toEqual(['duur: knelpunt duur: De brief is duur']);
    expect(missed(ours, ours.replace('Te duur\n', 'Te duur\n      succes duur: Dat is hetzelfde\n'))).toEqual([]);
    const twice = `${ours}      knelpunt duur: Nog eens\n`;
    expect(missed(twice, added('doet: Iets'))).toEqual([]);
  });

  it('tells of a name that one uses and the other took away', () => {
    const without = BASE.replace('organisatie loket: Het loket\n', '');
    expect(missed(without, added('contact brief met loket'))).toEqual(['loket: contact brief met loket']);
    expect(missed(added('contact brief met loket'), without)).toEqual(['loket: contact brief met loket']);
  });

  it('tells of a name of the klantreis itself', () => {
    const without = BASE.replace('      knelpunt lang: Te lang\n', '');
    const used = added('oplossing kort: Kort').replace('kort: Kort\n', 'kort: Kort\n        lost op lang\n');
    expect(missed(without, used)).toEqual(['lang: lost op lang']);
  });

  it('tells of nothing that was so before, stands elsewhere, or follows', () => {
    expect(missed(BASE.replace('Het loket', 'De balie'), added('contact brief met elders'))).toEqual([]);
    const broken = added('contact brief met loket').replace('organisatie loket: Het loket\n', '');
    expect(missed(broken, BASE.replace('Te lang', 'Lang'))).toEqual([]);
    expect(missed(BASE.replace('loket:', 'balie:'), added('contact brief met loket'))).toEqual([]);
  });
});
