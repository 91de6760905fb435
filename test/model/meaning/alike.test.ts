import { describe, expect, it } from 'vitest';
import { areAlike, contentWords, groupsOfAlike, subjectOf } from '../../../src/model/meaning/alike';

const subject = (text: string) => subjectOf(contentWords(text, new Set(['noor', 'dennis'])));

describe('two texts', () => {
  it.each([
    ['Documenten worden pas na de aangifte gevraagd', 'Pas na de aangifte vragen wij een document'],
    ['Noor wacht weken op de brief', 'Dennis moet een week wachten op brieven'],
    ['De aanvraag vraagt te veel papieren', 'Voor de aanvragen zijn papieren nodig'],
  ])('are alike: %s | %s', (one, other) => {
    expect(areAlike(subject(one), subject(other))).toBe(true);
  });

  it.each([
    ['Noor wacht op de brief', 'Dennis snapt de brief niet'],
    ['Noor wacht lang', 'Noor belt lang'],
    ['De brief is stug', 'De wachtrij is lang'],
    ['De brief', 'De brief'],
    ['', ''],
  ])('are not: %s | %s', (one, other) => {
    expect(areAlike(subject(one), subject(other))).toBe(false);
  });
});

describe('what is said in several places', () => {
  const said = (text: string, where: string) => ({ one: `${where}: ${text}`, subject: subject(text), where });

  it('stands together, in the order that it came in', () => {
    const all = [
      said('De wachtrij aan de telefoon is lang', 'a'),
      said('Niemand houdt het geheel bij', 'a'),
      said('Niemand houdt het geheel bij', 'b'),
      said('De wachtrij bij de telefoon', 'c'),
      said('De brief is stug', 'c'),
    ];
    expect(groupsOfAlike(all)).toEqual([
      ['a: De wachtrij aan de telefoon is lang', 'c: De wachtrij bij de telefoon'],
      ['a: Niemand houdt het geheel bij', 'b: Niemand houdt het geheel bij'],
    ]);
  });

  it('is no group within one klantreis', () => {
    expect(groupsOfAlike([said('Niemand houdt het bij', 'a'), said('Niemand houdt het bij', 'a')])).toEqual([]);
  });
});
