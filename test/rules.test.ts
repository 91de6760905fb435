import { describe, expect, it } from 'vitest';
import { RULES } from '../src/checks/rules';
import { METHOD_MESSAGES } from '../src/messages/method.data';
import { METHOD_RULE_CODES } from '../src/model/method-codes.data';
import { failuresOf, readFixtures } from './support/fixtures';

const fixtures = readFixtures(new URL('fixtures/rules/', import.meta.url));

describe('the fixtures of the rules', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
    expect(failuresOf(fixture)).toEqual([]);
  });
});

describe('every rule', () => {
  it.each(RULES.map((rule) => rule.code))(
    '%s has one fixture, in which it fires, and does not where it nearly would',
    (code) => {
      const own = fixtures.filter(({ file }) => file === `${code}.klantreis`);
      const about = own.flatMap(({ expectations }) => expectations).filter((one) => one.code === code);
      expect(about.some((one) => !one.absent)).toBe(true);
      expect(about.some((one) => one.absent)).toBe(true);
    },
  );

  it('has no other file that bears its code', () => {
    const named = new Set(fixtures.map(({ file }) => file).filter((file) => /KR\d/.test(file)));
    expect([...named]).toEqual(RULES.map(({ code }) => `${code}.klantreis`));
  });

  it('has the code of its file, and a row in the messages', () => {
    // The list is made of the names of the files, the messages of the codes in them.
    expect(RULES.map((rule) => rule.code)).toEqual(Object.keys(METHOD_MESSAGES));
    expect(Object.keys(METHOD_MESSAGES).filter((code) => !METHOD_RULE_CODES.includes(code))).toEqual([]);
  });
});
