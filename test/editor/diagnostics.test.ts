import { expect, it } from 'vitest';
import { linkedDiagnostics, rulePage } from '../../src/editor/diagnostics';
import { MESSAGES } from '../../src/messages/messages';
import { METHOD_RULE_CODES } from '../../src/model/method-codes.data';
import type { Finding } from '../../src/model/finding';
import { EMPTY_RANGE } from '../../src/util/source';

it('every message has a page that says what, why and how grave, without places to fill in', () => {
  for (const code of Object.keys(MESSAGES)) {
    const { title, parts } = rulePage(code)!;
    expect(title).toContain(code);
    expect(parts.length).toBe(METHOD_RULE_CODES.includes(code) ? 4 : 3);
    for (const { sentences } of parts) for (const one of sentences) expect(one).toMatch(/^(?!.*[{]\w+[}]).{5,}$/);
  }
});

it('a code has a link where the editor opens it, and no address of the web', () => {
  const finding: Finding = { code: 'KR102', range: EMPTY_RANGE, args: { woord: 'brief', persona: 'Noor' } };
  const [linked] = linkedDiagnostics([finding], 'toon');
  expect(linked!.codeDescription).toEqual({ href: 'toon:/KR102.md' });
  expect(linkedDiagnostics([finding], undefined)[0]!.codeDescription).toBeUndefined();
});
