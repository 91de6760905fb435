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
  const expectations = fixtures.flatMap((fixture) => fixture.expectations);

  it.each(RULES.map((rule) => rule.code))('%s has a fixture that fires it and a near miss', (code) => {
    const about = expectations.filter((one) => one.code === code);
    expect(about.some((one) => !one.absent)).toBe(true);
    expect(about.some((one) => one.absent)).toBe(true);
  });

  it('has a row in the messages, and every row a rule', () => {
    expect(RULES.map((rule) => rule.code)).toEqual(Object.keys(METHOD_MESSAGES));
  });

  it('is one of the method, each with a code of its own', () => {
    expect(Object.keys(METHOD_MESSAGES).filter((code) => !METHOD_RULE_CODES.includes(code))).toEqual([]);
    expect(new Set(METHOD_RULE_CODES).size).toBe(METHOD_RULE_CODES.length);
  });
});
