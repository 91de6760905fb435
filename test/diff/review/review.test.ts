import { describe, expect, it } from 'vitest';
import { compareSources } from '../../../src/diff/changes/diff';
import { makeReview, toldByThemselves } from '../../../src/diff/review/make-review';
import type { Source } from '../../../src/diff/tree/statement';
import { EXAMPLES } from '../../support/examples';
import { source } from '../diff-texts';

const BASE = [
  'persona dennis: Dennis',
  'klantreis hulp: Hulp',
  ' voor dennis',
  ' fase f: F',
  '  stap een: Eerst',
  '   gevoel negatief',
  '    volgens a, b',
  '  stap weg: Weg',
  '   gevoel zeer-negatief',
  '  stap twee: Dan',
  '   gevoel neutraal',
  '   gevoel positief van karin',
  '  stap drie: Slot',
  '   gevoel positief',
];

const HEAD = [
  'klantreis hulp: Hulp',
  ' voor dennis',
  ' fase f: F',
  '  stap drie: Slot',
  '   gevoel positief',
  '  stap een: Eerst',
  '   gevoel neutraal',
  '    volgens b',
  '  stap nieuw: Nieuw',
  '   gevoel positief',
  '  stap twee: Dan',
  '   gevoel positief van karin',
  'persona dennis: Dennis',
];

/** They prove what they are named for. */
const BRONNEN = ['bron a: A', ' soort interview', 'bron b: B', ' soort interview'];

function compare(base: readonly string[], head: readonly string[]) {
  return compareSources([source(base.join('\n'))], [source(head.join('\n'))]);
}

describe('the counterparts', () => {
  const { counterparts } = compare(BASE, HEAD);
  const headLine = (line: number) => counterparts.headOf('reis.klantreis', line)?.range.start.line;
  const baseLine = (line: number) => counterparts.baseOf('reis.klantreis', line)?.range.start.line;

  it('are the lines of things and facts, changed or not, and of what hangs under them', () => {
    expect(BASE.map((_, line) => headLine(line))).toEqual([
      12,
      0,
      1,
      2,
      5,
      6,
      7,
      undefined,
      undefined,
      10,
      undefined,
      11,
      3,
      4,
    ]);
    expect(HEAD.map((_, line) => baseLine(line))).toEqual([1, 2, 3, 12, 13, 4, 5, 6, undefined, undefined, 9, 11, 0]);
  });

  it('know what moved', () => {
    expect(HEAD.flatMap((_, line) => (counterparts.isMoved('reis.klantreis', line) ? [line] : []))).toEqual([3]);
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))(
    'of %s and itself are all its lines',
    (name, text) => {
      const one = source(text, name);
      const same = compareSources([one], [one]).counterparts;
      for (const { parent, range } of one.lines) {
        if (parent) expect(same.headOf(name, range.start.line)?.range.start.line).toBe(range.start.line);
      }
    },
  );
});

describe('the hartslagen of a comparison', () => {
  it('have what each persona feels now, those of `voor` first', () => {
    const text = [
      'klantreis a: A',
      ' voor noor, dennis',
      ' stap een: Een',
      '  gevoel negatief van karin',
      '  gevoel positief van dennis',
      '  gewenst gevoel zeer-positief',
      ' gewenst stap later: Later',
      '  gevoel positief',
      ' stap: Twee',
      '  gevoel neutraal',
    ];
    const [{ head } = { head: undefined }] = compare([], text).journeys;
    expect(head?.hartslagen).toEqual([
      { id: 'noor', persona: 'noor', points: [{ stap: 'Twee', waarde: 0, line: 8 }] },
      { id: 'dennis', persona: 'dennis', points: [{ stap: 'Een', waarde: 1, line: 2 }] },
      { id: 'karin', persona: 'karin', points: [{ stap: 'Een', waarde: -1, line: 2 }] },
    ]);
    const desired = text.with(0, 'klantreis a: A\n toestand gewenst');
    expect(compare([], desired).journeys[0]?.head?.hartslagen[0]?.points).toHaveLength(2);
  });
});

describe('a review', () => {
  const one = compare([...BASE, ...BRONNEN], [...HEAD, ...BRONNEN]);

  it('has places that count from 1 and the klantreis of each change', () => {
    const { changes, journeys, base, head, notes } = makeReview([one], {
      base: 'main',
      head: 'werkmap',
      notes: ['Let op'],
    });
    expect([base, head, notes]).toEqual(['main', 'werkmap', ['Let op']]);
    const gevoel = changes.find(({ code }) => code === 'VS049');
    expect(gevoel).toMatchObject({
      // Nothing new carries the feeling that is better now.
      level: 'let-op',
      args: { bewijsWeg: 'A' },
      base: { file: 'reis.klantreis', line: 6, column: 4, endLine: 6, endColumn: 19 },
      head: { file: 'reis.klantreis', line: 7 },
      journey: 0,
      approved: undefined,
    });
    expect(changes.map(({ journey }) => journey)).toEqual(changes.map(() => 0));
    expect(journeys).toMatchObject([{ id: 'hulp', title: 'Hulp', state: 'gewijzigd', file: 'reis.klantreis' }]);
  });

  it('has the hartslagen that changed, with vanished stappen where they stood', () => {
    const { journeys } = makeReview([one], { base: '', head: '' });
    expect(journeys[0]!.hartslagen).toEqual([
      {
        persona: 'Dennis',
        stappen: ['Slot', 'Eerst', 'Weg', 'Nieuw', 'Dan'],
        // Those of the pictures: of what is gone its old one, with a word that says so.
        nummers: ['1', '2', '2 (eerst)', '3', '4'],
        base: [1, -1, -2, null, 0],
        head: [1, 0, null, 1, null],
      },
    ]);
  });

  it('has what is felt in a fase as that of the fase, whichever of its stappen comes first', () => {
    const fase = (stappen: readonly string[], gevoel = 'negatief') =>
      ['klantreis a: A', ' voor d', ' stap begin: Begin', '  gevoel positief', ' fase f: Dozen', `  gevoel ${gevoel}`]
        .concat(stappen.map((stap) => `  stap ${stap.toLowerCase()}: ${stap}`))
        .join('\n');
    const hartslagen = (head: string) => {
      const compared = compareSources([source(fase(['Inpakken', 'Deur']))], [source(head)]);
      return makeReview([compared], { base: '', head: '' }).journeys[0]!.hartslagen;
    };
    expect(hartslagen(fase(['Deur', 'Inpakken']))).toEqual([]);
    expect(hartslagen(fase(['Deur', 'Inpakken'], 'neutraal'))).toEqual([
      {
        persona: 'd',
        stappen: ['Begin', 'de hele fase ‘Dozen’'],
        nummers: ['1', '2'],
        base: [1, -1],
        head: [1, 0],
      },
    ]);
  });

  it('counts what somebody agreed with apart', () => {
    const print = one.changes.find(({ under }) => under === undefined)!.fingerprint;
    const { changes, summary } = makeReview([one], {
      base: '',
      head: '',
      approvals: new Map([[print, 'afgesproken']]),
    });
    expect(changes.filter(({ approved }) => approved === 'afgesproken').map((one) => one.fingerprint)).toEqual([print]);
    const { akkoord, ...levels } = summary;
    expect(akkoord).toBe(1);
    expect(Object.values(levels).reduce((sum, count) => sum + count)).toBe(toldByThemselves(changes).length - 1);
  });

  it('keeps the scopes apart, leaves out what did not change, and knows what is new and gone', () => {
    const scopes = [
      compare(['klantreis a: A', 'klantreis b: B'], ['klantreis a: A', 'klantreis b: Beter']),
      compare(['klantreis c: C'], []),
      compare(['persona x: X'], ['persona x: Y', 'klantreis b: Beter']),
      compare(['persona x: X'], ['persona x: Y']),
    ];
    const { changes, journeys } = makeReview(scopes, { base: '', head: '' });
    expect(journeys.map(({ id, state }) => [id, state])).toEqual([
      ['b', 'gewijzigd'],
      ['c', 'weg'],
      ['b', 'nieuw'],
    ]);
    expect(changes.map(({ code, journey }) => [code, journey])).toEqual([
      ['VS014', 0],
      ['VS004', 1],
      ['VS014', undefined],
      ['VS001', 2],
      ['VS014', undefined],
    ]);
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
    expect(JSON.parse(JSON.stringify(changes))).toHaveLength(changes.length);
  });

  it('finds a bron that is gone while another file uses it', () => {
    const reis = source('klantreis a: A\n stap een: Een\n  gevoel negatief\n   volgens telling', 'a.klantreis');
    const bron: Source = source('bron telling: Telling\n aantal 9', 'b.klantreis');
    const { changes } = makeReview([compareSources([reis, bron], [reis])], { base: '', head: '' });
    expect(changes).toMatchObject([
      { code: 'VS006', level: 'breuk', base: { file: 'b.klantreis', line: 1 }, head: undefined },
    ]);
  });
});
