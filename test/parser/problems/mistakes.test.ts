import { describe, expect, it } from 'vitest';
import { applied, findingsIn, foundAfter, mistyped, read, RIGHT } from '../../support/mistakes';
import { bare } from '../bare';
import { LINES_ANSWERED, LINES_READ_AS } from './mistakes-lines.data';
import { LINES_MORE_ANSWERED, LINES_MORE_READ_AS } from './mistakes-more.data';
import { VALUES_ANSWERED, VALUES_READ_AS } from './mistakes-values.data';

/**
 * What people type by nature, each in a text without any finding: read as it is meant, or answered with one message with its
 * repair. A mistake must cause no message anywhere else.
 */
describe('the right text', () => {
  it('has no findings', () => {
    expect(findingsIn(RIGHT)).toEqual([]);
  });
});

describe('read without a message', () => {
  it.each([...LINES_READ_AS, ...LINES_MORE_READ_AS, ...VALUES_READ_AS])('$typed', ({ old, typed, as }) => {
    const text = mistyped({ old, typed });
    expect(findingsIn(text)).toEqual([]);
    expect(bare(read(text).model)).toEqual(bare(read(mistyped({ old, typed: as })).model));
  });
});

describe('answered with one message', () => {
  it.each([...LINES_ANSWERED, ...LINES_MORE_ANSWERED, ...VALUES_ANSWERED])(
    '$typed',
    ({ old, typed, row, code, says, fixes = [], left = [] }) => {
      const text = mistyped({ old, typed });
      const found = foundAfter({ old, typed });
      expect(found.map((one) => [one.code, one.row])).toEqual([[code, row ?? 0]]);
      for (const piece of [says].flat()) expect(found[0]!.sentence).toContain(piece);
      // No message shows the notation of the grammar.
      expect(found[0]!.sentence).not.toMatch(/<\p{L}|\[\p{L}/u);
      for (const [index, fixed] of fixes.entries()) {
        const offered = found[0]!.fixes[index];
        expect(offered, `fix ${index + 1}`).toBeDefined();
        const result = applied(text, offered!.fix);
        expect(result).toBe(mistyped({ old, typed: fixed }));
        expect(findingsIn(result).map((one) => one.code)).toEqual(left[index] ?? []);
      }
    },
  );
});

describe('a contact of which the row could not be read', () => {
  const MET = 'contact brief met balieteam vanuit organisatie';

  it.each([
    [`${MET} niet gelezen`, true],
    [`${MET} want mislukt`, true],
    [`${MET} en met een folder`, false],
  ])('%s', (typed, mislukt) => {
    const text = mistyped({ old: MET, typed });
    expect(findingsIn(text)).toHaveLength(1);
    const fasen = read(text).model.klantreizen[0]!.fasen;
    const contacten = fasen.flatMap(({ stappen }) => stappen).flatMap((stap) => stap.contacten);
    expect(contacten.find(({ kanaal }) => kanaal.id === 'brief')?.mislukt).toBe(mislukt);
  });
});
