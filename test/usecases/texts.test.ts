import { describe, expect, it } from 'vitest';
import { textInWords } from '../../src/usecases/compare/mask';
import { format, mergeVersions } from '../../src/usecases/texts';
import { checkText } from '../../src/workspace/read-text';
import { JOURNEY, NOOR } from '../support/journey';
import { EXAMPLE_TEXTS, JOURNEYS } from './scopes';

describe('a text that is laid out', () => {
  it('is good, and it is said whether that changes anything', () => {
    expect(format({ text: 'persona  noor :  Noor\n\n\n' })).toEqual({ text: 'persona noor: Noor\n', isChanged: true });
    expect(format({ text: 'persona noor: Noor\n' })).toEqual({ text: 'persona noor: Noor\n', isChanged: false });
  });

  it.each(JOURNEYS)('stays as it is where it is good: %s', (name) => {
    expect(format({ text: EXAMPLE_TEXTS[name]! })).toEqual({ text: EXAMPLE_TEXTS[name]!, isChanged: false });
  });

  it('is none where it could not be read', () => {
    const start = { line: 0, character: 0 };
    const problem = { code: 'KT037' as const, range: { start, end: start }, args: {} };
    expect(format({ problem })).toEqual({ problem });
  });
});

describe('versions of a text', () => {
  const NAMES = { base: 'toen', ours: 'wij', theirs: 'zij' };
  const merged = (base: string, ours: string, theirs: string) => {
    const version = (name: string, text: string) => ({ name, content: checkText(text) });
    const versions = { base: version('b', base), ours: version('o', ours), theirs: version('t', theirs) };
    return mergeVersions(versions, NAMES, () => import('../../src/outputs/comparison.bundle'));
  };

  it('are merged by what they mean', async () => {
    const text = NOOR + JOURNEY;
    const ours = text.replace('Wij krijgen een kind', 'Wij krijgen een baby');
    const theirs = `${text}      gevoel positief: het lukt\n`;
    await expect(merged(text, ours, theirs)).resolves.toEqual({
      text: `${ours}      gevoel positief: het lukt\n`,
      conflicts: [],
      missed: [],
    });
  });

  it('are both named where they say something else of one thing', async () => {
    const text = NOOR + JOURNEY;
    const [ours, theirs] = ['Een baby', 'Een zoon'].map((title) => text.replace('Wij krijgen een kind', title));
    const { text: result, conflicts } = (await merged(text, ours!, theirs!))!;
    expect(conflicts).toHaveLength(1);
    expect(result).toContain('<<<<<<< wij');
    expect(result).toContain('>>>>>>> zij');
  });

  it('are not merged where one is no text', async () => {
    await expect(merged(NOOR, `${NOOR}\0`, NOOR)).resolves.toBeUndefined();
  });

  it('are told in words, line by line', async () => {
    expect(textInWords(`${NOOR}${JOURNEY}`)).toContain('Wij krijgen een kind');
    expect(textInWords('onzin hier\n')).toBe('onzin hier\n');
  });
});
