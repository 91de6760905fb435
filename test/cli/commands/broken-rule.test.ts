import { expect, it, vi } from 'vitest';
import { runIn } from '../run-in';
import { folderWith, GOOD } from '../run-cli';

vi.mock('../../../src/checks/rules', () => {
  const broken = {
    code: 'KR202',
    file: () => {
      throw new RangeError('A mistake of our own.');
    },
  };
  return { RULES: [broken], PRIVACY_RULES: [broken] };
});

it.each([[['check']], [['check', '--format', 'json']], [['privacy']], [['gallery']]])(
  '%j does not succeed where a rule breaks: nobody knows what it would have found',
  async (args) => {
    const cwd = folderWith({ 'a.klantreis': GOOD });
    const { code, out } = await runIn(cwd, args);
    expect(code).toBe(2);
    expect(out).toContain('KT090');
  },
);
